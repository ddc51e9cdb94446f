// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/difference.hpp>

#include "answer_fields.hpp"

namespace avviso::inline v0 {

namespace detail {

namespace {

using answered = std::variant<answer<any_value>, error>;

// An answer of the second dossier in scope.
struct answered_after {
  answered it;
};

// A change as its text is read.
struct changed_text {
  question what;
  answered before;
  answered_after after;
  std::vector<std::string> acts;
};

result<answer<any_value>> as_result(answered&& given) {
  if (auto* one = std::get_if<answer<any_value>>(&given)) return std::move(*one);
  return std::get<error>(given);
}

}  // namespace

template <>
inline constexpr std::string_view kind_of<answer<any_value>> = "answer";
template <>
inline constexpr std::string_view kind_of<error> = "error";
template <>
inline constexpr auto fields_of<error> = tuple(key("code", &error::code), key("position", &error::position, 0U),
                                               key("expected", &error::expected, std::int64_t{0}),
                                               key("found", &error::found, empty));

template <>
struct codec<answered_after> {
  static constexpr std::string_view type = "object";
  static std::optional<answered_after> read(const tree& in, const place& where, reader& with) {
    const auto outer = with.of();
    with.enter({outer.after, outer.after});
    auto value = detail::read<answered>(in, where, with);
    with.enter(outer);
    if (!value) return std::nullopt;
    return answered_after{*std::move(value)};
  }
};

template <>
inline constexpr auto fields_of<changed_text> = tuple(key("what", &changed_text::what),
                                                      key("before", &changed_text::before),
                                                      key("after", &changed_text::after),
                                                      key("acts", &changed_text::acts, empty));

template <>
struct codec<changed_field> {
  static constexpr std::string_view type = "object";
  static tree write(const changed_field& value, const scope& of) {
    const auto either = [](const result<answer<any_value>>& given, const scope& of_it) {
      tree out = tree::object();
      if (given) {
        add_member(out, kind_of<answer<any_value>>, detail::write(*given, of_it));
      } else {
        add_member(out, kind_of<error>, detail::write(given.error(), of_it));
      }
      return out;
    };
    tree out = tree::object();
    add_member(out, "what", detail::write(value.what, of));
    add_member(out, "before", either(value.before, of));
    add_member(out, "after", either(value.after, {of.after, of.after}));
    if (!value.acts.empty()) add_member(out, "acts", detail::write(value.acts, of));
    return out;
  }
  static std::optional<changed_field> read(const tree& in, const place& where, reader& with) {
    auto text = detail::read<changed_text>(in, where, with);
    if (!text) return std::nullopt;
    return changed_field{std::move(text->what), as_result(std::move(text->before)),
                         as_result(std::move(text->after.it)), std::move(text->acts)};
  }
};

}  // namespace detail

using namespace detail;

std::string to_json(const std::vector<changed_field>& what, const dossier& before, const dossier& after) {
  return print_tree(write(what, {&before, &after}));
}

template <>
json_result<std::vector<changed_field>> from_json<std::vector<changed_field>>(std::string_view text,
                                                                              const dossier& before,
                                                                              const dossier& after) {
  return read_text<std::vector<changed_field>>(text, {&before, &after});
}

}  // namespace avviso::inline v0
