// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/explanation.hpp>

#include "answer_fields.hpp"

namespace avviso::inline v0 {

namespace detail {

template <>
inline constexpr auto fields_of<readings> = tuple(key("efficacy", &readings::efficacy),
                                                  key("absence", &readings::absence),
                                                  key("registration", &readings::registration,
                                                      registration_effect::ex_nunc),
                                                  key("prevailing_source", &readings::prevailing_source, empty));
template <>
inline constexpr auto fields_of<as_of> = tuple(key("in_force", &as_of::in_force), key("known", &as_of::known),
                                               key("readings", &as_of::readings));
template <>
inline constexpr auto fields_of<why_not_reason> = tuple(key("obstacle", &why_not_reason::obstacle),
                                                        key("is_sure", &why_not_reason::is_sure),
                                                        key("act", &why_not_reason::act),
                                                        key("efficacy", &why_not_reason::efficacy));
template <>
inline constexpr auto fields_of<explanation_step> =
    tuple(key("depth", &explanation_step::depth, 0U), key("proof", &explanation_step::proof),
          key("part", &explanation_step::part), key("deed", &explanation_step::deed), key("id", &explanation_step::id),
          key("provision", &explanation_step::provision), key("act", &explanation_step::act),
          key("control", &explanation_step::control), key("registration", &explanation_step::registration),
          key("published", &explanation_step::published), key("known", &explanation_step::known),
          key("since", &explanation_step::since), key("efficacy", &explanation_step::efficacy),
          key("read", &explanation_step::read), key("from", &explanation_step::from), key("to", &explanation_step::to),
          key("by", &explanation_step::by), key("amount", &explanation_step::amount),
          key("units", &explanation_step::units), key("elects", &explanation_step::elects),
          key("findings", &explanation_step::findings, empty), key("obstacles", &explanation_step::obstacles, empty));
// All but the hash of its dossier, which the reader names.
template <>
inline constexpr auto fields_of<explanation> = tuple(key("asked", &explanation::asked), key("when", &explanation::when),
                                                     key("status", &explanation::status), key("act", &explanation::act),
                                                     key("candidates", &explanation::candidates),
                                                     key("steps", &explanation::steps, empty),
                                                     key("sources", &explanation::sources, empty),
                                                     key("readings", &explanation::readings, empty));

// A step stands at most one below the one before it, the first below none.
template <>
bool is_acceptable<explanation>(const explanation& value, const tree& /*in*/, const place& where, reader& with) {
  const auto steps = where.at("steps");
  std::uint32_t most = 0;
  for (std::size_t i = 0; i < value.steps.size(); ++i) {
    const auto depth = value.steps[i].depth;
    if (depth > most) {
      const auto step = steps.at(i);
      with.complain(step.at("depth"), {.problem = json_problem::number_out_of_range,
                                       .found = std::to_string(depth),
                                       .expected = "0 .. " + std::to_string(most)});
      return false;
    }
    most = depth + 1;
  }
  return true;
}

}  // namespace detail

using namespace detail;

result<std::string> to_json(const explanation& what, const dossier& of) {
  if (what.of != of.hash()) return error{.code = errc::answer_of_another_dossier};
  return print_tree(write(what, {&of, &of}));
}

template <>
json_result<explanation> from_json<explanation>(std::string_view text, const dossier& of) {
  auto read = read_text<explanation>(text, {&of, &of});
  if (!read) return read;
  auto why = *std::move(read);
  why.of = of.hash();
  return why;
}

}  // namespace avviso::inline v0
