// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_CODEC_HPP
#define AVVISO_SRC_JSON_CODEC_HPP

#include <avviso/json.hpp>
#include <avviso/stated.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "names.hpp"
#include "tree.hpp"

namespace avviso::inline v0::detail {

// Collects what is wrong while a tree is read.
class reader {
 public:
  explicit reader(std::vector<json_error> so_far, const dossier* of = nullptr) : of_(of), errors_(std::move(so_far)) {}

  void complain(const place& where, json_error wrong) {
    if (errors_.size() == json_limits::errors) return;
    wrong.pointer = pointer_to(where);
    errors_.push_back(std::move(wrong));
  }

  // False, with a complaint unless the value has been complained of.
  bool expect(bool is_right, const tree& in, const place& where, std::string_view type) {
    if (!is_right && !in.is_discarded()) {
      complain(where, {.problem = json_problem::type_wrong, .found = quoted(in), .expected = std::string(type)});
    }
    return is_right;
  }

  void refuse(const tree& in, const place& where, const error& why, std::string_view form = {}) {
    complain(where, {.problem = json_problem::refused, .found = quoted(in), .expected = std::string(form), .why = why});
  }

  [[nodiscard]] const dossier* of() const noexcept { return of_; }
  [[nodiscard]] bool has_errors() const noexcept { return !errors_.empty(); }
  [[nodiscard]] std::vector<json_error> errors() && { return std::move(errors_); }

 private:
  const dossier* of_;
  std::vector<json_error> errors_;
};

// How a type is written and read: `write(value)` and `read(tree, place, reader)`, the value or nothing, with
// complaints.
template <class T>
struct codec;

template <class T>
[[nodiscard]] tree write(const T& value) {
  return codec<T>::write(value);
}
template <class T>
[[nodiscard]] std::optional<T> read(const tree& in, const place& where, reader& with) {
  return codec<T>::read(in, where, with);
}

template <>
struct codec<std::string> {
  static constexpr std::string_view type = "string";
  static tree write(const std::string& value) { return value; }
  static std::optional<std::string> read(const tree& in, const place& where, reader& with) {
    if (!with.expect(in.is_string(), in, where, type)) return std::nullopt;
    return *in.get_ptr<const std::string*>();
  }
};

template <>
struct codec<bool> {
  static constexpr std::string_view type = "boolean";
  static tree write(bool value) { return value; }
  static std::optional<bool> read(const tree& in, const place& where, reader& with) {
    if (!with.expect(in.is_boolean(), in, where, type)) return std::nullopt;
    return *in.get_ptr<const bool*>();
  }
};

template <std::integral T>
struct codec<T> {
  static constexpr std::string_view type = "integer";
  static constexpr std::int64_t least = std::numeric_limits<T>::min();
  static constexpr std::int64_t most = std::numeric_limits<T>::max();

  static tree write(T value) { return value; }
  static std::optional<T> read(const tree& in, const place& where, reader& with) {
    if (!with.expect(in.is_number_integer(), in, where, type)) return std::nullopt;
    // nlohmann reads what is not negative as unsigned; beyond 63 bits it does not fit.
    const auto* natural = in.get_ptr<const std::uint64_t*>();
    const auto* number = in.get_ptr<const std::int64_t*>();
    constexpr auto most_natural = static_cast<std::uint64_t>(most);
    const bool fits = natural != nullptr ? *natural <= most_natural : *number >= least && *number <= most;
    if (fits) return natural != nullptr ? static_cast<T>(*natural) : static_cast<T>(*number);
    with.complain(where, {.problem = json_problem::number_out_of_range,
                          .found = quoted(in),
                          .expected = std::to_string(least) + " .. " + std::to_string(most)});
    return std::nullopt;
  }
};

// The numbers beyond avviso's own that a host's rules and facts have.
template <class Enum>
inline constexpr std::size_t house_from = std::numeric_limits<std::size_t>::max();

template <class T>
  requires(std::is_enum_v<T>)
struct codec<T> {
  static constexpr std::string_view type = "string";
  static tree write(T value) {
    const auto number = static_cast<std::size_t>(value);
    if (number < names_of<T>.size() && !names_of<T>[number].empty()) return std::string(names_of<T>[number]);
    return number;
  }
  static std::optional<T> read(const tree& in, const place& where, reader& with) {
    if (const auto* number = in.get_ptr<const std::uint64_t*>()) {
      constexpr std::uint64_t most = std::numeric_limits<std::underlying_type_t<T>>::max();
      if (*number >= house_from<T> && *number <= most) return static_cast<T>(*number);
    }
    if (!with.expect(in.is_string(), in, where, type)) return std::nullopt;
    const auto& name = *in.get_ptr<const std::string*>();
    for (std::size_t i = 0; i < names_of<T>.size(); ++i) {
      if (!name.empty() && names_of<T>[i] == name) return static_cast<T>(i);
    }
    with.complain(where, {.problem = json_problem::name_unknown, .found = quoted(in), .expected = all_names()});
    return std::nullopt;
  }
  static std::string all_names() {
    std::string all;
    for (const auto name : names_of<T>) {
      if (!name.empty()) all.append(all.empty() ? "" : " | ").append(name);
    }
    return all;
  }
};

template <class T>
struct codec<std::vector<T>> {
  static constexpr std::string_view type = "array";
  static tree write(const std::vector<T>& all) {
    tree out = tree::array();
    for (const auto& one : all) out.push_back(detail::write(one));
    return out;
  }
  static std::optional<std::vector<T>> read(const tree& in, const place& where, reader& with) {
    if (!with.expect(in.is_array(), in, where, type)) return std::nullopt;
    std::vector<T> all;
    all.reserve(in.size());
    for (std::size_t i = 0; i < in.size(); ++i) {
      if (auto one = detail::read<T>(in[i], where.at(i), with)) all.push_back(*std::move(one));
    }
    if (all.size() < in.size()) return std::nullopt;
    return all;
  }
};

// A value that its library prints and reads. Its codec has `print`, and `form`, the spelling as readers are told it.
template <class T>
struct spelled_codec {
  static constexpr std::string_view type = "string";
  static tree write(const T& value) {
    const auto text = codec<T>::print(value);
    return std::string(std::string_view(text));
  }
  static std::optional<T> read(const tree& in, const place& where, reader& with) {
    if (!with.expect(in.is_string(), in, where, type)) return std::nullopt;
    const auto& text = *in.get_ptr<const std::string*>();
    const auto value = T::parse(text);
    if (!value) {
      with.refuse(in, where, value.error(), codec<T>::form);
      return std::nullopt;
    }
    const auto canonical = codec<T>::print(*value);
    if (std::string_view(canonical) == text) return *value;
    with.complain(where, {.problem = json_problem::spelled_otherwise,
                          .found = quoted(in),
                          .expected = std::string(std::string_view(canonical))});
    return std::nullopt;
  }
};

// One member of an aggregate: its key, and what it is where the key is left out.
struct no_default {};
struct default_made {};
template <class Owner, class Member, class Otherwise>
struct described {
  using type = Member;
  std::string_view key;
  Member Owner::*member;
  [[no_unique_address]] Otherwise otherwise;
};

template <class Owner, class Member>
constexpr described<Owner, Member, no_default> key(std::string_view name, Member Owner::*member) {
  return {name, member, {}};
}
template <class Owner, class Member, class Otherwise>
constexpr described<Owner, Member, Otherwise> key(std::string_view name, Member Owner::*member, Otherwise otherwise) {
  return {name, member, otherwise};
}
inline constexpr default_made empty{};  // left out: what `Member{}` makes

// The members of an aggregate, all of them and in their order: a tuple of `described`.
template <class T>
inline constexpr int fields_of = 0;
template <class T>
concept aggregate = !std::is_same_v<decltype(fields_of<T>), const int>;

// What a member may lack has no key where it lacks it; where it has another default, this is the text for it.
inline constexpr std::string_view not_stated_text = "not_stated";

template <class T>
struct lack {
  static constexpr bool possible = false;
};
template <class T>
struct lack<stated<T>> {
  static constexpr bool possible = true;
  static const T* present(const stated<T>& value) { return value.if_stated(); }
  static stated<T> absent() { return not_stated; }
};
template <class T>
struct lack<std::optional<T>> {
  static constexpr bool possible = true;
  static const T* present(const std::optional<T>& value) { return value ? &*value : nullptr; }
  static std::optional<T> absent() { return std::nullopt; }
};

// What a member is where its key is left out.
template <class Owner, class Member, class Otherwise>
Member value_left_out(const described<Owner, Member, Otherwise>& one) {
  if constexpr (std::is_invocable_v<Otherwise>) {
    return one.otherwise();
  } else if constexpr (!std::is_same_v<Otherwise, no_default> && !std::is_same_v<Otherwise, default_made>) {
    return Member(one.otherwise);
  } else if constexpr (lack<Member>::possible) {
    return lack<Member>::absent();
  } else {
    return Member{};
  }
}

template <class Owner, class Member, class Otherwise>
void write_member(const described<Owner, Member, Otherwise>& one, const Owner& from, tree& into) {
  const Member& value = from.*one.member;
  constexpr bool is_required = std::is_same_v<Otherwise, no_default> && !lack<Member>::possible;
  if constexpr (!is_required) {
    if (value == value_left_out(one)) return;
  }
  auto& out = into[std::string(one.key)];
  if constexpr (lack<Member>::possible) {
    const auto* present = lack<Member>::present(value);
    out = present != nullptr ? write(*present) : tree(std::string(not_stated_text));
  } else {
    out = write(value);
  }
}

template <class Owner, class Member, class Otherwise>
std::optional<Member> read_member(const described<Owner, Member, Otherwise>& one, const tree& in, const place& where,
                                  reader& with) {
  const auto found = in.find(one.key);
  const place member = where.at(one.key);
  constexpr bool has_default = !std::is_same_v<Otherwise, no_default>;
  if constexpr (lack<Member>::possible) {
    if (found == in.end()) return value_left_out(one);
    if (has_default && *found == std::string(not_stated_text)) return lack<Member>::absent();
    auto value = read<typename Member::value_type>(*found, member, with);
    if (!value) return std::nullopt;
    return Member(*std::move(value));
  } else {
    if (found != in.end()) return read<Member>(*found, member, with);
    if constexpr (has_default) {
      return value_left_out(one);
    } else {
      with.complain(member, {.problem = json_problem::field_missing, .expected = std::string(codec<Member>::type)});
      return std::nullopt;
    }
  }
}

// The keys that an object has, against those that it may have.
template <class Fields>
void complain_of_unknown(const Fields& fields, std::string_view tag, const tree& in, const place& where, reader& with) {
  const auto is_known = [&](std::string_view name) {
    return (!tag.empty() && name == tag) ||
           std::apply([&](const auto&... one) { return ((one.key == name) || ...); }, fields);
  };
  for (const auto& [name, value] : in.items()) {
    if (is_known(name)) continue;
    std::string all(tag);
    std::apply([&](const auto&... one) { ((all.append(all.empty() ? "" : " | ").append(one.key)), ...); }, fields);
    with.complain(where.at(name),
                  {.problem = json_problem::field_unknown, .found = quoted(value), .expected = std::move(all)});
  }
}

// Reads an object's members, all of them, and makes the aggregate where none is wrong.
template <aggregate T>
std::optional<T> read_fields(const tree& in, const place& where, reader& with, std::string_view tag = {}) {
  complain_of_unknown(fields_of<T>, tag, in, where, with);
  return std::apply(
      [&](const auto&... one) -> std::optional<T> {
        // Braces: in the order of the members.
        std::tuple<std::optional<typename std::remove_cvref_t<decltype(one)>::type>...> all{
            read_member(one, in, where, with)...};
        return std::apply(
            [](auto&... each) -> std::optional<T> {
              if (!(each.has_value() && ...)) return std::nullopt;
              return T{*std::move(each)...};
            },
            all);
      },
      fields_of<T>);
}

template <aggregate T>
void write_fields(const T& value, tree& into) {
  std::apply([&](const auto&... one) { (write_member(one, value, into), ...); }, fields_of<T>);
}

template <aggregate T>
struct codec<T> {
  static constexpr std::string_view type = "object";
  static tree write(const T& value) {
    tree out = tree::object();
    write_fields(value, out);
    return out;
  }
  static std::optional<T> read(const tree& in, const place& where, reader& with) {
    if (!with.expect(in.is_object(), in, where, type)) return std::nullopt;
    return read_fields<T>(in, where, with);
  }
};

// A variant of aggregates is an object whose first key tells the type: this key.
template <class Variant>
inline constexpr std::string_view tag_of = {};

// Another variant is an object of one key, the kind of its value: this key.
template <class T>
inline constexpr std::string_view kind_of = {};

template <class... T>
struct codec<std::variant<T...>> {
  using variant = std::variant<T...>;
  static constexpr std::string_view type = "object";
  static constexpr std::string_view tag = tag_of<variant>;

  static tree write(const variant& value) {
    return std::visit(
        []<class One>(const One& one) {
          tree out = tree::object();
          if constexpr (tag.empty()) {
            out[std::string(kind_of<One>)] = detail::write(one);
          } else {
            out[std::string(tag)] = std::string(type_name<One>());
            write_fields(one, out);
          }
          return out;
        },
        value);
  }

  static std::optional<variant> read(const tree& in, const place& where, reader& with) {
    if (!with.expect(in.is_object(), in, where, type)) return std::nullopt;
    std::optional<variant> value;
    if constexpr (tag.empty()) {
      const bool is_one = in.size() == 1 && (read_kind<T>(in, where, with, value) || ...);
      if (!is_one) {
        with.complain(where, {.problem = json_problem::name_unknown, .found = quoted(in), .expected = names()});
      }
    } else {
      const auto name = in.find(tag);
      if (name == in.end()) {
        with.complain(where.at(tag), {.problem = json_problem::field_missing, .expected = names()});
      } else if (with.expect(name->is_string(), *name, where.at(tag), "string") &&
                 !(read_tagged<T>(*name, in, where, with, value) || ...)) {
        with.complain(where.at(tag),
                      {.problem = json_problem::name_unknown, .found = quoted(*name), .expected = names()});
      }
    }
    return value;
  }

 private:
  template <class One>
  static bool read_kind(const tree& in, const place& where, reader& with, std::optional<variant>& into) {
    const auto found = in.find(kind_of<One>);
    if (found == in.end()) return false;
    if (auto one = detail::read<One>(*found, where.at(kind_of<One>), with)) into = *std::move(one);
    return true;
  }

  template <class One>
  static bool read_tagged(const tree& name, const tree& in, const place& where, reader& with,
                          std::optional<variant>& into) {
    if (*name.get_ptr<const std::string*>() != type_name<One>()) return false;
    if (auto one = read_fields<One>(in, where, with, tag)) into = *std::move(one);
    return true;
  }

  static std::string names() {
    std::string all;
    const auto add = [&](std::string_view name) { all.append(all.empty() ? "" : " | ").append(name); };
    if constexpr (tag.empty()) {
      (add(kind_of<T>), ...);
    } else {
      (add(type_name<T>()), ...);
    }
    return all;
  }
};

}  // namespace avviso::inline v0::detail

#endif
