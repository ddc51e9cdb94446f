// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_JSON_SCHEMA_SCHEMAS_HPP
#define AVVISO_TESTS_JSON_SCHEMA_SCHEMAS_HPP

// The schema of each type, from what reads and writes it: the members of aggregates, the names of enumerators.
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

#include "../../../src/json/dossier_text.hpp"
#include "../../../src/json/fields.hpp"
#include "descriptions.hpp"
#include "patterns.hpp"

// In the namespace of what it prints.
namespace avviso::inline v0::detail::schemas {

inline tree described_as(std::string_view what) {
  tree out = tree::object();
  const auto says = description_of(what);
  if (!says.empty()) add_member(out, "description", text_tree(says));
  return out;
}

// What is defined once, under its name, and referred to.
class definitions {
 public:
  template <class Make>
  tree named(std::string_view name, Make make) {
    if (find_member(all_, name) == nullptr) {
      add_member(all_, name, tree::object());  // keeps the place
      tree made = described_as(name);
      const tree shape = make();
      for (const auto& [key, value] : shape.items()) add_member(made, key, value);
      add_member(all_, name, std::move(made));
    }
    tree out = tree::object();
    add_member(out, "$ref", text_tree("#/$defs/" + std::string(name)));
    return out;
  }
  [[nodiscard]] tree all() && { return std::move(all_); }

 private:
  tree all_ = tree::object();
};

inline tree of_type(std::string_view type) {
  tree out = tree::object();
  add_member(out, "type", text_tree(type));
  return out;
}

inline tree text_like(std::string_view pattern) {
  tree out = of_type("string");
  add_member(out, "pattern", text_tree(pattern));
  return out;
}

inline tree list_of(tree items) {
  tree out = of_type("array");
  add_member(out, "maxItems", json_limits::list);
  add_member(out, "items", std::move(items));
  return out;
}

inline tree constant(std::string_view text) {
  tree out = tree::object();
  add_member(out, "const", text_tree(text));
  return out;
}

template <class Names>
tree one_of_names(const Names& names) {
  tree list = tree::array();
  for (const auto name : names) {
    if (!name.empty()) list.push_back(text_tree(name));
  }
  tree out = tree::object();
  add_member(out, "enum", std::move(list));
  return out;
}

inline tree one_of(std::vector<tree> alternatives) {
  tree out = tree::object();
  add_member(out, "oneOf", tree(std::move(alternatives)));
  return out;
}

// An object of these members and no others.
struct members {
  tree properties = tree::object();
  tree required = tree::array();
  tree either = tree::array();
  tree never = tree::object();
  bool has_never = false;

  // A key that is read in the place of another, which is required.
  void add_former(std::string_view key, tree value, std::string_view now) {
    for (const auto one : {now, key}) {
      tree alone = tree::object();
      tree keys = tree::array();
      keys.push_back(text_tree(one));
      add_member(alone, "required", std::move(keys));
      either.push_back(std::move(alone));
    }
    add(key, std::move(value), false);
  }
  // The same of one that may be left out: never both.
  void add_former_of_optional(std::string_view key, tree value, std::string_view now) {
    add_never_both(now, key);
    add(key, std::move(value), false);
  }
  void add_never_both(std::string_view one, std::string_view other) {
    tree keys = tree::array();
    for (const auto key : {one, other}) keys.push_back(text_tree(key));
    add_member(never, "required", std::move(keys));
    has_never = true;
  }
  void add(std::string_view key, tree value, bool is_required) {
    add_member(properties, key, std::move(value));
    if (is_required) required.push_back(text_tree(key));
  }
  [[nodiscard]] tree object() && {
    tree out = of_type("object");
    add_member(out, "properties", std::move(properties));
    if (!required.empty()) add_member(out, "required", std::move(required));
    if (!either.empty()) add_member(out, "oneOf", std::move(either));
    if (has_never) add_member(out, "not", std::move(never));
    add_member(out, "additionalProperties", false);
    return out;
  }
};

// `of(definitions)`: the schema of a type, or a reference to it.
template <class T>
struct schema;

template <class T>
inline tree schema_of(definitions& in) {
  return schema<T>::of(in);
}

inline tree text_schema(definitions& in, bool several_lines = false) {
  return in.named(several_lines ? "lines" : "text", [&] {
    tree out = text_like(several_lines ? "\\S" : "^[^\\u0000-\\u001f\\u007f-\\u009f]*$");
    if (!several_lines) add_member(out, "minLength", 1);
    add_member(out, "maxLength", json_limits::text);
    return out;
  });
}

template <>
struct schema<std::string> {
  static tree of(definitions& in) { return text_schema(in); }
};

template <>
struct schema<bool> {
  static tree of(definitions& /*unused*/) { return of_type("boolean"); }
};

template <std::integral T>
struct schema<T> {
  static tree of(definitions& /*unused*/) {
    tree out = of_type("integer");
    add_member(out, "minimum", std::numeric_limits<T>::min());
    add_member(out, "maximum", std::numeric_limits<T>::max());
    return out;
  }
};

template <class T>
  requires(std::is_enum_v<T>)
struct schema<T> {
  static tree of(definitions& in) {
    return in.named(type_name<T>(), [] { return one_of_names(names_of<T>()); });
  }
};

template <class T>
struct schema<chosen<T>> : schema<T> {};

template <class T>
struct schema<std::vector<T>> {
  static tree of(definitions& in) { return list_of(schema_of<T>(in)); }
};

// --- values of one spelling ---

template <class T>
  requires(std::is_base_of_v<spelled_codec<T>, codec<T>>)
struct schema<T> {
  static_assert(!pattern_of<T>.empty(), "the spelling needs a pattern");
  static tree of(definitions& in) {
    return in.named(type_name<T>(), [] { return text_like(pattern_of<T>); });
  }
};

// --- aggregates ---

template <class T>
struct without_lack {
  using type = T;
};
template <class T>
  requires(lack<T>::possible)
struct without_lack<T> {
  using type = typename T::value_type;
};

// The schema of a member's value.
template <class Owner, class T>
inline tree schema_of_member(std::string_view key, definitions& in) {
  if (is_never_negative<Owner>(key)) {
    if constexpr (std::is_same_v<T, euro>)
      return in.named("amount", [] { return text_like("^(0|[1-9][0-9]{0,16})\\.[0-9]{2}$"); });
    return in.named("count", [] {
      tree out = of_type("integer");
      add_member(out, "minimum", 0);
      add_member(out, "maximum", std::numeric_limits<std::int64_t>::max());
      return out;
    });
  }
  if constexpr (std::is_same_v<T, std::string>) {
    auto text = text_schema(in, may_have_lines(key));
    // A notice that its documents give no number, or no title, has an empty one.
    const bool may_be_empty = std::is_same_v<Owner, notice> && (key == "number" || key == "title");
    return may_be_empty ? one_of({std::move(text), constant("")}) : text;
  }
  return schema_of<T>(in);
}

template <class Owner, class Member, class Otherwise>
void add_described(const described<Owner, Member, Otherwise>& one, definitions& in, members& into) {
  constexpr bool may_lack = lack<Member>::possible;
  constexpr bool has_default = !std::is_same_v<Otherwise, no_default>;
  tree value = schema_of_member<Owner, typename without_lack<Member>::type>(one.key, in);
  if (may_lack && (has_default || one.may_say_none)) value = one_of({std::move(value), constant(not_stated_text)});
  if constexpr (has_default && !std::is_same_v<Otherwise, default_made>) {
    const auto left_out = value_left_out(one);
    if constexpr (may_lack) {
      add_member(value, "default", write(*lack<Member>::present(left_out)));
    } else {
      add_member(value, "default", write(left_out));
    }
  }
  const auto says = description_of(std::string(type_name<Owner>()) + '.' + std::string(one.key));
  if (!says.empty()) add_member(value, "description", text_tree(says));
  const bool is_required = !may_lack && !has_default;
  if (!one.formerly.empty() && is_required) {
    tree former = value;
    if constexpr (is_list_of_texts<Member>) {
      if (one.was_one) former = schema_of<std::string>(in);
    }
    into.add_former(one.formerly, std::move(former), one.key);
  }
  if (!one.formerly.empty() && !is_required) into.add_former_of_optional(one.formerly, value, one.key);
  into.add(one.key, std::move(value), is_required && one.formerly.empty());
}

template <aggregate T>
inline tree object_of(definitions& in, std::string_view tag = {}) {
  members all;
  if (!tag.empty()) all.add(tag, constant(type_name<T>()), true);
  fields_of<T>([&](const auto&... one) { (add_described(one, in, all), ...); });
  return std::move(all).object();
}

template <aggregate T>
struct schema<T> {
  static tree of(definitions& in) {
    return in.named(type_name<T>(), [&] { return object_of<T>(in); });
  }
};

// --- variants: of aggregates by their tag, of values by the kind ---

template <class T>
inline constexpr std::string_view name_of_variant = {};
template <>
inline constexpr std::string_view name_of_variant<disposition> = "disposition";
template <>
inline constexpr std::string_view name_of_variant<provision> = "provision";
template <>
inline constexpr std::string_view name_of_variant<stated_value> = "stated_value";

template <class Value, class Variant = Value>
struct variant_schema;
template <class Value, class... T>
struct variant_schema<Value, std::variant<T...>> {
  static tree of(definitions& in) {
    constexpr auto name = name_of_variant<Value>;
    if constexpr (name.empty()) return made(in);
    return in.named(name, [&] { return made(in); });
  }

 private:
  template <class One>
  static tree one(definitions& in) {
    constexpr auto tag = tag_of<Value>;
    if constexpr (!tag.empty()) {
      return in.named(type_name<One>(), [&] { return object_of<One>(in, tag); });
    } else {
      if constexpr (std::is_same_v<One, deadline_time>) return object_of<time_value>(in);
      members all;
      all.add(kind_of<One>, schema_of_member<void, One>(kind_of<One>, in), true);
      return std::move(all).object();
    }
  }
  static tree made(definitions& in) { return one_of({one<T>(in)...}); }
};

template <class... T>
struct schema<std::variant<T...>> : variant_schema<std::variant<T...>> {};
template <class... T>
struct schema<sound_variant<T...>> : variant_schema<sound_variant<T...>, std::variant<T...>> {};
template <>
struct schema<disposition> : variant_schema<disposition, disposition::variant> {};
template <>
struct schema<provision> : variant_schema<provision, provision::variant> {};

// --- values whose shape is their own ---

template <>
struct schema<units> {
  static tree of(definitions& in) {
    return in.named("units", [&] { return schema_of<std::int64_t>(in); });
  }
};

// Whatever a house keeps.
template <>
struct schema<extra> {
  static tree of(definitions& in) {
    return in.named("extra", [] { return of_type("object"); });
  }
};

template <>
struct schema<reach> {
  static tree of(definitions& in) {
    return in.named("reach", [&] {
      members of_line;
      of_line.add("line", schema_of<std::string>(in), true);
      of_line.add("whom", one_of_names(codec<reach>::names), true);
      return one_of(
          {one_of_names(codec<reach>::names), std::move(of_line).object(), schema_of<std::vector<std::string>>(in)});
    });
  }
};

template <>
struct schema<notice_line> {
  static tree of(definitions& in) {
    return in.named("notice_line", [&] { return one_of({schema_of<std::string>(in), object_of<notice_line>(in)}); });
  }
};

template <>
struct schema<deadline_name> {
  static tree of(definitions& in) {
    return in.named("deadline_name", [&] {
      return one_of({schema_of<deadline_kind>(in), object_of<name_of_deadline>(in)});
    });
  }
};

// A day, perhaps with an hour; "T24:00" is its end.
inline tree day_and_hour() { return text_like("^" AVVISO_DAY "(T(" AVVISO_HOUR "|24:00))?$"); }

template <>
struct schema<deadline_time> {
  static tree of(definitions& in) {
    return in.named("deadline", [&] { return one_of({day_and_hour(), object_of<unstated_hour>(in)}); });
  }
};

template <>
struct schema<deadline_hour> {
  static tree of(definitions& in) {
    return in.named("hour", [] { return text_like("^(" AVVISO_HOUR "|24:00|not_stated)$"); });
  }
};

template <>
struct schema<new_term> {
  static tree of(definitions& in) {
    return in.named("new_term", [&] {
      return one_of({day_and_hour(), object_of<term_by>(in), object_of<term_between>(in), constant(not_stated_text)});
    });
  }
};

template <>
struct schema<deadlines> {
  static tree of(definitions& in) {
    return in.named("deadlines", [&] {
      members all;
      for (std::size_t i = 0; i < deadline_kinds; ++i) {
        all.add(names_of<deadline_kind>()[i], schema_of<deadline_time>(in), false);
      }
      return std::move(all).object();
    });
  }
};

template <>
struct schema<format_version> {
  static tree of(definitions& /*unused*/) {
    tree out = of_type("integer");
    add_member(out, "minimum", format_version::oldest);
    add_member(out, "maximum", format_version::number);
    add_member(out, "default", format_version::number);
    return out;
  }
};

}  // namespace avviso::inline v0::detail::schemas

#endif
