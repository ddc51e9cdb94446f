// SPDX-License-Identifier: BSL-1.0
#include "field_names.hpp"

#include <string_view>
#include <vector>

using namespace avviso;

namespace {

enum class whose { notice, grant, either };

struct row {
  std::string_view name;
  whose of;
  question asks;
};

const std::vector<row>& table() {
  static const std::vector<row> all = {
      {"end_of_activities", whose::either, {.field = field::deadline}},
      {"applications_open", whose::either, {.field = field::deadline, .deadline = deadline_kind::applications_open}},
      {"applications_close", whose::either, {.field = field::deadline, .deadline = deadline_kind::applications_close}},
      {"final_report", whose::either, {.field = field::deadline, .deadline = deadline_kind::final_report}},
      {"expenditure_limit", whose::either, {.field = field::deadline, .deadline = deadline_kind::expenditure_limit}},
      {"units", whose::either, {.field = field::units}},
      {"closed", whose::either, {.field = field::milestone, .milestone = milestone::closed}},
      {"award", whose::grant, {.field = field::award}},
      {"top_ups", whose::grant, {.field = field::top_ups}},
      {"total", whose::grant, {.field = field::total}},
      {"standing", whose::grant, {.field = field::grant_standing}},
      {"partnership", whose::grant, {.field = field::partnership}},
      {"awarded_on", whose::grant, {.field = field::milestone, .milestone = milestone::awarded}},
      {"agreement_signed", whose::grant, {.field = field::milestone, .milestone = milestone::agreement_signed}},
      {"activities_started", whose::grant, {.field = field::milestone, .milestone = milestone::activities_started}},
      {"endowment", whose::notice, {.field = field::endowment}},
      {"awarded", whose::notice, {.field = field::awarded}},
      {"unallocated", whose::notice, {.field = field::unallocated}},
      {"established", whose::notice, {.field = field::milestone, .milestone = milestone::established}},
      {"committee_appointed", whose::notice, {.field = field::milestone, .milestone = milestone::committee_appointed}},
      {"ranking_approved", whose::notice, {.field = field::milestone, .milestone = milestone::ranking_approved}},
      {"responsible_authority", whose::notice, {.field = field::authority, .role = authority_role::responsible}},
      {"delegated_authority", whose::notice, {.field = field::authority, .role = authority_role::delegated}},
      {"audit_authority", whose::notice, {.field = field::authority, .role = authority_role::audit}},
      {"managing_body", whose::notice, {.field = field::authority, .role = authority_role::managing}},
  };
  return all;
}

// `term:NAME` and the like: what acts and sources name themselves.
std::optional<question> named_by_others(const std::string& name) {
  const auto colon = name.find(':');
  if (colon == std::string::npos) return std::nullopt;
  const auto kind = std::string_view(name).substr(0, colon);
  const auto rest = name.substr(colon + 1);
  if (kind == "term") return question{.field = field::deadline, .deadline = deadline_name::named(rest)};
  if (kind == "fact") return question{.field = field::fact, .name = rest};
  if (kind == "ranked") return question{.field = field::ranked, .name = rest};
  if (kind == "act") return question{.field = field::standing, .name = rest};
  return std::nullopt;
}

}  // namespace

question field_named(const std::string& name, const std::optional<std::string>& grant, language in) {
  auto other = named_by_others(name);
  if (other) {
    const bool of_either = other->field == field::deadline || other->field == field::fact;
    if (of_either) other->grant = grant;
    return *other;
  }
  std::vector<std::string> names;
  for (const auto& one : table()) {
    names.emplace_back(one.name);
    if (one.name != name) continue;
    if (one.of == whose::notice && grant)
      throw bad_input(name + words{" is a field of the notice, whose name here is -, and of no grant",
                                   " è un campo dell'avviso, che qui si chiama -, e di nessuna sovvenzione"}
                                 .in(in));
    if (one.of == whose::grant && !grant)
      throw bad_input(name + words{" is a field of a grant, and not of the notice",
                                   " è un campo di una sovvenzione, e non dell'avviso"}
                                 .in(in));
    auto asked = one.asks;
    asked.grant = grant;
    return asked;
  }
  throw unknown_word({"field", "campo"}, name, names, in);
}
