// SPDX-License-Identifier: BSL-1.0
#include "layout.hpp"
#include "views.hpp"

namespace avviso::inline v0 {

namespace detail {

// A step is at most one level deeper than the step before it; the first step is at the top.
template <>
bool is_acceptable<explanation>(const explanation& value, const tree& in, const place& where, reader& with) {
  if (!expect_this_law(value.law, in, where, with)) return false;
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
  auto out = write(what, {&of, &of});
  if (what.law == law_version) add_member(out, "law", write(what.law));
  return print_tree(out);
}

template <>
json_result<explanation> from_json<explanation>(std::string_view text, const dossier& of) {
  auto read = read_text<explanation>(text, {&of, &of});
  if (!read) return read;
  auto why = *std::move(read);
  why.of = of.hash();
  give_kind(why.candidates, why.asked.field);
  return why;
}

}  // namespace avviso::inline v0
