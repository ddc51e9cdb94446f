// SPDX-License-Identifier: BSL-1.0
// What was paid in one history, recovered and declared.
#include <algorithm>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

// A payment, or less than nothing: a recovery; of whom. Or what is declared.
struct part_of_sum {
  value amount;
  std::string grant;
};
std::optional<part_of_sum> paid_by(const reading& one, bool though_undone) {
  const auto* pays = though_undone ? one.text_as<payment>() : one.as<payment>();
  const auto* recovers = though_undone ? one.text_as<recovery>() : one.as<recovery>();
  if (pays != nullptr) return part_of_sum{plain(pays->amount), pays->grant};
  if (recovers != nullptr) return part_of_sum{minus(0, plain(recovers->amount)), recovers->grant};
  return std::nullopt;
}
std::optional<part_of_sum> declared_by(const reading& one, bool though_undone) {
  const auto* declares = though_undone ? one.text_as<expenditure_declaration>() : one.as<expenditure_declaration>();
  if (declares == nullptr) return std::nullopt;
  return part_of_sum{plain(declares->amount), declares->grant};
}
using part_by = std::optional<part_of_sum> (*)(const reading& one, bool though_undone);

// The sum of what came by the day in force, to those who satisfy `counts`; of those of which `is_unclear`, nobody knows
// how much. Not stated while nothing of the kind is known of any of those who satisfy `opens`.
template <class Counts, class Unclear, class Opens>
value sum_in(const world& in, const text& read, part_by part_of, Counts counts, Unclear is_unclear, Opens opens) {
  value sum = 0;
  bool is_open = in.when.readings.record == record::complete;
  for (std::size_t i = 0; i < in.acts.size(); ++i) {
    for (const auto& one : read.of[i]) {
      if (const auto said = part_of(one, true)) is_open = is_open || (in.of[i].known && opens(said->grant));
      const auto part = part_of(one, false);
      if (!part || !in.in_force(i) || one.lost.from.contains(part->grant) || !counts(part->grant)) continue;
      if (one.on && *one.on > in.when.in_force.days()) continue;
      sum = plus(sum, is_unclear(part->grant) ? std::nullopt : part->amount);
    }
  }
  return is_open ? sum : std::nullopt;
}

value sum_of(const world& in, const text& read, const std::string& grant, part_by part_of) {
  return sum_in(
      in, read, part_of, [&](const std::string& one) { return one == grant; }, [](const std::string&) { return false; },
      [](const std::string&) { return true; });
}

}  // namespace

value above_nothing(const value& one) { return one ? value(std::max<std::int64_t>(0, *one)) : std::nullopt; }

value paid_to(const world& in, const text& read, const std::string& grant) { return sum_of(in, read, grant, paid_by); }
value declared_of(const world& in, const text& read, const std::string& grant) {
  return sum_of(in, read, grant, declared_by);
}

void tell_paid(const world& in, const text& read, answers& told) {
  const auto all = [](const std::string&) { return true; };
  const auto none = [](const std::string&) { return false; };
  told.paid.insert(sum_in(in, read, paid_by, all, none, all));
  told.declared.insert(sum_in(in, read, declared_by, all, none, all));
  for (auto& [line, its] : told.lines) {
    const auto is_its = [&, &name = line](const std::string& grant) {
      const auto* of = in.line_of(grant);
      return of == nullptr || *of == name;
    };
    const auto unclear = [&](const std::string& grant) { return in.line_of(grant) == nullptr; };
    its.paid.insert(sum_in(in, read, paid_by, is_its, unclear, is_its));
    its.declared.insert(sum_in(in, read, declared_by, is_its, unclear, is_its));
  }
}

}  // namespace reference
