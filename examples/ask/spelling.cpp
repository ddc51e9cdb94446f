// SPDX-License-Identifier: BSL-1.0
#include "spelling.hpp"

#include <array>
#include <type_traits>
#include <variant>

using namespace avviso;

namespace {

// Names in the order of their enumerators.
template <class Enum, std::size_t Count>
std::string named(const std::array<std::string_view, Count>& all, Enum one) {
  const auto number = static_cast<std::size_t>(one);
  return std::string(number < Count ? all[number] : "?");
}

constexpr std::array<std::string_view, std::variant_size_v<provision>> provisions = {"establishment",
                                                                                     "window_opening",
                                                                                     "window_reopening",
                                                                                     "committee_appointment",
                                                                                     "ranking",
                                                                                     "designation",
                                                                                     "award",
                                                                                     "agreement_signing",
                                                                                     "start_of_activities",
                                                                                     "partner_change",
                                                                                     "grant_suspension",
                                                                                     "grant_resumption",
                                                                                     "waiver",
                                                                                     "revocation",
                                                                                     "closing",
                                                                                     "extension",
                                                                                     "top_up",
                                                                                     "enlargement",
                                                                                     "allotment",
                                                                                     "adhesion",
                                                                                     "decline",
                                                                                     "withdrawal",
                                                                                     "adhesions_closing",
                                                                                     "correction",
                                                                                     "annulment"};
static_assert(std::is_same_v<std::variant_alternative_t<15, provision>, extension>);
static_assert(std::is_same_v<std::variant_alternative_t<24, provision>, annulment>);

}  // namespace

std::string spelled(status one) {
  return named(std::array<std::string_view, 4>{"known", "not_stated", "undetermined", "conflict"}, one);
}

std::string spelled(standing one) {
  return named(std::array<std::string_view, 4>{"not_adopted", "adopted", "in_force", "annulled"}, one);
}

std::string spelled(grant_standing one) {
  return named(std::array<std::string_view, 6>{"not_awarded", "awarded", "suspended", "waived", "revoked", "closed"},
               one);
}

std::string spelled(ranking_outcome one) {
  return named(std::array<std::string_view, 3>{"selected", "reserve", "rejected"}, one);
}

std::string spelled(partner_role one) {
  return named(std::array<std::string_view, 6>{"lead", "partner", "associated_entity", "managing_body", "grouping_head",
                                               "grouping_member"},
               one);
}

std::string spelled(programme one) { return named(std::array<std::string_view, 1>{"amif_2014_2020"}, one); }

std::string spelled(outcome one) {
  return named(std::array<std::string_view, 4>{"satisfied", "violated", "not_applicable", "undetermined"}, one);
}

std::string spelled(severity one) {
  switch (one) {
    case severity::error:
      return "error";
    case severity::warning:
      return "warning";
    case severity::information:
      break;
  }
  return "information";
}

std::string spelled(obstacle one) {
  return named(std::array<std::string_view, 15>{"not_awarded", "not_known", "annulled", "corrected", "without_effect",
                                                "not_yet_effective", "other_deadline", "other_target", "not_adhered",
                                                "adhesion_not_stated", "adhesion_to_come", "withdrawn", "superseded",
                                                "grant_ended", "adopted_after_expiry"},
               one);
}

std::string spelled(const provision& one) { return std::string(provisions[one.index()]); }

std::string spelled(const party& one) {
  const auto* unit = one.unit.if_stated();
  return unit != nullptr ? one.entity + " – " + *unit : one.entity;
}

std::string spelled(const any_value& one) {
  struct speller {
    std::string operator()(date day) const { return day.iso().c_str(); }
    std::string operator()(euro amount) const { return amount.plain().c_str(); }
    std::string operator()(units number) const { return std::to_string(number.number()); }
    std::string operator()(bool yes) const { return yes ? "true" : "false"; }
    std::string operator()(standing stands) const { return spelled(stands); }
    std::string operator()(grant_standing stands) const { return spelled(stands); }
    std::string operator()(ranking_outcome ranked) const { return spelled(ranked); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<member>& members) const {
      std::string all;
      for (const auto& each : members)
        all += (all.empty() ? "" : "; ") + spelled(each.who) + " (" + spelled(each.role) + ")";
      return all;
    }
  };
  return std::visit(speller{}, one);
}

std::string on_one_line(const std::string& text) {
  std::string all;
  for (const char c : text) {
    const bool blank = c == ' ' || static_cast<unsigned char>(c) < 0x20;
    if (!blank)
      all += c;
    else if (!all.empty() && all.back() != ' ')
      all += ' ';
  }
  while (!all.empty() && all.back() == ' ') all.pop_back();
  return all;
}
