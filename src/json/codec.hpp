// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_CODEC_HPP
#define AVVISO_SRC_JSON_CODEC_HPP

#include <avviso/chosen.hpp>
#include <avviso/json.hpp>
#include <avviso/provision.hpp>
#include <avviso/stated.hpp>

#include <array>
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

#include "../described/members.hpp"
#include "../described/names.hpp"
#include "reader.hpp"

// How types are written and read. Each has a codec, chosen by what it is: a text, a list, an aggregate of described
// members, a variant.
namespace avviso::inline v0::detail {

// `write(value, scope)`; `read(tree, place, reader)`, the value or nothing, with complaints; `type`, the JSON type.
template <class T>
struct codec;

template <class T>
[[nodiscard]] tree write(const T& value, const scope& of = {}) {
  return codec<T>::write(value, of);
}
template <class T>
[[nodiscard]] std::optional<T> read(const tree& in, const place& where, reader& with) {
  return codec<T>::read(in, where, with);
}

template <>
struct codec<std::string> {
  static constexpr std::string_view type = "string";
  static tree write(const std::string& value, const scope& /*unused*/) { return text_tree(value); }
  static std::optional<std::string> read(const tree& in, const place& where, reader& with) {
    const auto* text = with.text(in, where);
    return text != nullptr && with.expect_readable(*text, in, where) ? std::optional(*text) : std::nullopt;
  }
};

template <>
struct codec<bool> {
  static constexpr std::string_view type = "boolean";
  static tree write(bool value, const scope& /*unused*/) { return value; }
  static std::optional<bool> read(const tree& in, const place& where, reader& with) { return with.boolean(in, where); }
};

template <std::integral T>
struct codec<T> {
  static constexpr std::string_view type = "integer";
  static tree write(T value, const scope& /*unused*/) { return number_tree(value); }
  static std::optional<T> read(const tree& in, const place& where, reader& with) {
    const auto number = with.integer(in, where, std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
    return number ? std::optional(static_cast<T>(*number)) : std::nullopt;
  }
};

template <class T>
struct codec<chosen<T>> {
  static constexpr std::string_view type = codec<T>::type;
  static tree write(chosen<T> value, const scope& of) { return detail::write(static_cast<T>(value), of); }
  static std::optional<chosen<T>> read(const tree& in, const place& where, reader& with) {
    return detail::read<T>(in, where, with);
  }
};

// The number from which a house may have enumerators of its own, which are written as numbers.
template <class Enum>
inline constexpr std::size_t house_from = std::numeric_limits<std::size_t>::max();

template <class T>
  requires(std::is_enum_v<T>)
struct codec<T> {
  static constexpr std::string_view type = "string";
  static tree write(T value, const scope& /*unused*/) {
    const auto name = avviso::name_of(value);
    return name.empty() ? number_tree(static_cast<std::int64_t>(value)) : text_tree(name);
  }
  static std::optional<T> read(const tree& in, const place& where, reader& with) {
    constexpr std::size_t most = std::numeric_limits<std::underlying_type_t<T>>::max();
    if (house_from<T> <= most && in.if_natural() != nullptr) {
      const auto number = with.integer(in, where, static_cast<std::int64_t>(house_from<T>), most);
      return number ? std::optional(static_cast<T>(*number)) : std::nullopt;
    }
    const auto place = with.name(in, where, names_of<T>());
    return place ? std::optional(static_cast<T>(*place)) : std::nullopt;
  }
};

template <class T>
struct codec<std::vector<T>> {
  static constexpr std::string_view type = "array";
  static tree write(const std::vector<T>& all, const scope& of) {
    tree out = tree::array();
    for (const auto& one : all) out.push_back(detail::write(one, of));
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

// A value that its library prints and reads. Its codec has `print`, and `form`, the spelling that error messages give.
template <class T>
struct spelled_codec {
  static constexpr std::string_view type = "string";
  static tree write(const T& value, const scope& /*unused*/) {
    const auto text = codec<T>::print(value);
    return text_tree(text);
  }
  static std::optional<T> read(const tree& in, const place& where, reader& with) {
    const auto* text = with.text(in, where);
    if (text == nullptr) return std::nullopt;
    const auto value = T::parse(*text);
    if (!value) {
      with.refuse(in, where, value.error(), codec<T>::form);
      return std::nullopt;
    }
    const auto canonical = codec<T>::print(*value);
    if (!with.expect_spelling(in, where, canonical)) return std::nullopt;
    return *value;
  }
};

// What a member may lack has no key where it lacks it; where it has another default, this is the text for it.
inline constexpr std::string_view not_stated_text = "not_stated";

template <class Owner, class Member, class Otherwise>
void write_member(const described<Owner, Member, Otherwise>& one, const Owner& from, tree& into, const scope& of) {
  const Member& value = from.*one.member;
  constexpr bool is_required = std::is_same_v<Otherwise, no_default> && !lack<Member>::possible;
  if constexpr (!is_required) {
    if (value == value_left_out(one)) return;
  }
  if constexpr (lack<Member>::possible) {
    const auto* present = lack<Member>::present(value);
    add_member(into, one.key, present != nullptr ? write(*present, of) : text_tree(not_stated_text));
  } else {
    add_member(into, one.key, write(value, of));
  }
}

// The key under which a member is read: its own, or the former one if that alone is there.
template <class Owner, class Member, class Otherwise>
std::string_view key_read(const described<Owner, Member, Otherwise>& one, const tree& in) {
  const bool is_former = !one.formerly.empty() && find_member(in, one.key) == nullptr;
  return is_former && find_member(in, one.formerly) != nullptr ? one.formerly : one.key;
}

// Amounts, units and weights that law knows only as zero or more.
template <class Owner>
[[nodiscard]] constexpr bool is_never_negative(std::string_view key) noexcept {
  return ((std::is_same_v<Owner, notice> || std::is_same_v<Owner, notice_line>)&&(key == "endowment" ||
                                                                                  key == "units")) ||
         (std::is_same_v<Owner, grant> &&
          (key == "award" || key == "top_ups" || key == "reductions" || key == "units")) ||
         (std::is_same_v<Owner, reduction> && key == "units") ||
         (std::is_same_v<Owner, reallocation> && key == "amount") ||
         (std::is_same_v<Owner, redetermination> && key == "total") ||
         ((std::is_same_v<Owner, member> || std::is_same_v<Owner, member_share>)&&key == "share") ||
         (std::is_same_v<Owner, enlargement> && (key == "by" || key == "cost")) ||
         (std::is_same_v<Owner, allotment> && key == "amount") ||
         (std::is_same_v<Owner, weighted_grant> && key == "weight");
}
template <class T>
bool expect_never_negative(const T& value, const tree& in, const place& where, reader& with) {
  if constexpr (std::is_same_v<T, euro>) {
    if (value >= euros<0>) return true;
    const auto amount = value.plain();
    with.refuse(in, where, {.code = errc::amount_negative, .found = amount});
    return false;
  } else if constexpr (std::is_same_v<T, units> || std::is_same_v<T, chosen<std::int64_t>>) {
    return with.integer(in, where, 0, std::numeric_limits<std::int64_t>::max()).has_value();
  } else {
    return true;
  }
}

template <class T>
inline constexpr bool is_list_of_texts = std::is_same_v<T, std::vector<std::string>>;

// A value of a member.
template <class Owner, class Value>
std::optional<Value> read_value(std::string_view key, const tree& in, const place& where, reader& with) {
  auto value = read<Value>(in, where, with);
  if (value && is_never_negative<Owner>(key) && !expect_never_negative(*value, in, where, with)) return std::nullopt;
  return value;
}

template <class Owner, class Member, class Otherwise>
std::optional<Member> read_member(const described<Owner, Member, Otherwise>& one, const tree& in, const place& where,
                                  reader& with) {
  const auto key = key_read(one, in);
  const auto* found = find_member(in, key);
  const place member = where.at(key);
  constexpr bool has_default = !std::is_same_v<Otherwise, no_default>;
  if constexpr (lack<Member>::possible) {
    if (found == nullptr) return value_left_out(one);
    if ((has_default || one.may_say_none) && is_text(*found, not_stated_text)) return lack<Member>::absent();
    auto value = read_value<Owner, typename Member::value_type>(one.key, *found, member, with);
    if (!value) return std::nullopt;
    return Member(*std::move(value));
  } else {
    if constexpr (is_list_of_texts<Member>) {
      if (found != nullptr && one.was_one && key == one.formerly) {
        auto only = read<std::string>(*found, member, with);
        return only ? std::optional(Member{*std::move(only)}) : std::nullopt;
      }
    }
    if (found != nullptr) return read_value<Owner, Member>(one.key, *found, member, with);
    if constexpr (has_default) {
      return value_left_out(one);
    } else {
      with.complain_of_missing(member, codec<Member>::type);
      return std::nullopt;
    }
  }
}

// Reads an object's members, all of them, and makes the aggregate where none is wrong.
template <aggregate T>
std::optional<T> read_members(const tree& in, const place& where, reader& with) {
  return fields_of<T>([&](const auto&... one) -> std::optional<T> {
    // Braces: in the order of the members.
    std::tuple<std::optional<typename std::remove_cvref_t<decltype(one)>::type>...> all{
        read_member(one, in, where, with)...};
    return std::apply(
        [](auto&... each) -> std::optional<T> {
          if (!(each.has_value() && ...)) return std::nullopt;
          return T{*std::move(each)...};
        },
        all);
  });
}

// The keys of an aggregate under which an object is read, in their order.
template <aggregate T>
auto keys_read(const tree& in) {
  return fields_of<T>(
      [&](const auto&... one) { return std::array<std::string_view, sizeof...(one)>{key_read(one, in)...}; });
}

// The same for an object that has no other keys, except `tag`.
template <aggregate T>
std::optional<T> read_fields(const tree& in, const place& where, reader& with, std::string_view tag = {}) {
  with.complain_of_unknown(in, where, keys_read<T>(in), tag);
  return read_members<T>(in, where, with);
}

template <aggregate T>
void write_fields(const T& value, tree& into, const scope& of) {
  fields_of<T>([&](const auto&... one) { (write_member(one, value, into, of), ...); });
}

// What remains to be checked once an aggregate's members are right.
template <class T>
bool is_acceptable(const T& /*value*/, const tree& /*in*/, const place& /*where*/, reader& /*with*/) {
  return true;
}

template <class T>
struct aggregate_codec {
  static constexpr std::string_view type = "object";
  static tree write(const T& value, const scope& of) {
    tree out = tree::object();
    write_fields(value, out, of);
    return out;
  }
  static std::optional<T> read(const tree& in, const place& where, reader& with) {
    if (!with.expect(in.is_object(), in, where, type)) return std::nullopt;
    auto value = read_fields<T>(in, where, with);
    if (value && !is_acceptable(*value, in, where, with)) return std::nullopt;
    return value;
  }
};

template <aggregate T>
struct codec<T> : aggregate_codec<T> {};

// A variant of aggregates is an object whose first key, this one, tells the type.
template <class Variant>
inline constexpr std::string_view tag_of = {};

// Another variant is an object of one key, the kind of its value: this key.
template <class T>
inline constexpr std::string_view kind_of = {};

template <class Value, class Variant = Value>
struct variant_codec;
template <class Value, class... T>
struct variant_codec<Value, std::variant<T...>> {
  static constexpr std::string_view type = "object";
  static constexpr std::string_view tag = tag_of<Value>;
  static constexpr auto names = [] {
    if constexpr (tag.empty()) {
      return std::array<std::string_view, sizeof...(T)>{kind_of<T>...};
    } else {
      return std::array<std::string_view, sizeof...(T)>{type_name<T>()...};
    }
  }();

  static tree write(const Value& value, const scope& of) {
    return std::visit(
        [&of]<class One>(const One& one) {
          tree out = tree::object();
          if constexpr (tag.empty()) {
            add_member(out, kind_of<One>, detail::write(one, of));
          } else {
            add_member(out, tag, text_tree(type_name<One>()));
            write_fields(one, out, of);
          }
          return out;
        },
        value);
  }

  static std::optional<Value> read(const tree& in, const place& where, reader& with) {
    std::optional<Value> value;
    const auto which = tag.empty() ? with.only_key(in, where, names) : with.tag(in, where, tag, names);
    if (!which) return value;
    std::size_t i = 0;
    ((i++ == *which ? read_one<T>(in, where, with, value) : void()), ...);
    return value;
  }

 private:
  template <class One>
  static void read_one(const tree& in, const place& where, reader& with, std::optional<Value>& into) {
    std::optional<One> one;
    if constexpr (tag.empty()) {
      one = detail::read<One>(*find_member(in, kind_of<One>), where.at(kind_of<One>), with);
    } else {
      one = read_fields<One>(in, where, with, tag);
      if (one && !is_acceptable(*one, in, where, with)) return;
    }
    if (one) into = *std::move(one);
  }
};

template <class... T>
struct codec<std::variant<T...>> : variant_codec<std::variant<T...>> {};

// Reads a whole text: the value, or everything that is wrong with it.
template <class T>
json_result<T> read_text(std::string_view text, const scope& of) {
  auto in = parse_tree(text);
  if (!in.is_whole) return std::move(in.wrong).template as_result<T>();
  reader with(std::move(in.wrong), of);
  auto value = read<T>(in.root, {}, with);
  if (!value || with.has_errors()) return std::move(with).template refused<T>();
  return *std::move(value);
}

}  // namespace avviso::inline v0::detail

#endif
