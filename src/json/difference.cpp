// SPDX-License-Identifier: BSL-1.0
#include "layout.hpp"
#include "views.hpp"

namespace avviso::inline v0 {

namespace detail {

namespace {

// An answer of the second dossier in scope.
struct answered_after {
  result<answer<any_value>> it;
};

// A change as its text is read.
struct changed_text {
  question what;
  result<answer<any_value>> before;
  answered_after after;
  std::vector<std::string> acts;
};

}  // namespace

tree codec<result<answer<any_value>>>::write(const result<answer<any_value>>& value, const scope& of) {
  tree out = tree::object();
  if (value) {
    add_member(out, kind_of<answer<any_value>>, detail::write(*value, of));
  } else {
    add_member(out, kind_of<error>, detail::write(value.error(), of));
  }
  return out;
}

std::optional<result<answer<any_value>>> codec<result<answer<any_value>>>::read(const tree& in, const place& where,
                                                                                reader& with) {
  auto either = detail::read<std::variant<answer<any_value>, error>>(in, where, with);
  if (!either) return std::nullopt;
  if (auto* one = std::get_if<answer<any_value>>(&*either)) return std::move(*one);
  return std::get<error>(*either);
}

template <>
struct codec<answered_after> {
  static constexpr std::string_view type = "object";
  static std::optional<answered_after> read(const tree& in, const place& where, reader& with) {
    const auto outer = with.of();
    with.enter({outer.after, outer.after});
    auto value = detail::read<result<answer<any_value>>>(in, where, with);
    with.enter(outer);
    if (!value) return std::nullopt;
    return answered_after{*std::move(value)};
  }
};

template <>
inline constexpr auto fields_of<changed_text> = members(key("what", &changed_text::what),
                                                        key("before", &changed_text::before),
                                                        key("after", &changed_text::after),
                                                        key("acts", &changed_text::acts, empty));

tree codec<changed_field>::write(const changed_field& value, const scope& of) {
  tree out = tree::object();
  add_member(out, "what", detail::write(value.what, of));
  add_member(out, "before", detail::write(value.before, of));
  add_member(out, "after", detail::write(value.after, {of.after, of.after}));
  if (!value.acts.empty()) add_member(out, "acts", detail::write(value.acts, of));
  return out;
}

std::optional<changed_field> codec<changed_field>::read(const tree& in, const place& where, reader& with) {
  auto text = detail::read<changed_text>(in, where, with);
  if (!text) return std::nullopt;
  return changed_field{std::move(text->what), std::move(text->before), std::move(text->after.it),
                       std::move(text->acts)};
}

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
