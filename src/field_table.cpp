// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>
#include <avviso/names.hpp>

#include <cstddef>
#include <string>

#include "described/names.hpp"

namespace avviso::inline v0 {

static_assert(field_table().size() == detail::count_names<field>(), "avviso: a field of question.hpp has no row");

asked_of whose(const question& what) noexcept {
  if (what.field == field::milestone && what.milestone) return whose(*what.milestone);
  if (what.field == field::deadline && what.deadline) return whose(*what.deadline);
  return row_of(what.field).of;
}

bool is_named(const question& what, question_key which) noexcept {
  switch (which) {
    case question_key::deadline:
      return what.deadline.has_value();
    case question_key::milestone:
      return what.milestone.has_value();
    case question_key::role:
      return what.role.has_value();
    case question_key::grant:
      return what.grant.has_value();
    case question_key::name:
      return !what.name.empty();
    case question_key::on:
      return what.on.has_value();
    case question_key::line:
      return what.line.has_value();
    case question_key::amount:
      break;
  }
  return what.amount.has_value();
}

namespace {

// The words for what a question can name; empty for a number that has none.
constexpr std::string_view word_of(deadline_kind which) noexcept {
  switch (which) {
    case deadline_kind::applications_open:
      return "applications_open";
    case deadline_kind::applications_close:
      return "applications_close";
    case deadline_kind::activities_end:
      return "end_of_activities";
    case deadline_kind::final_report:
      return "final_report";
    case deadline_kind::expenditure_limit:
      return "expenditure_limit";
  }
  return {};
}

constexpr std::string_view word_of(milestone which) noexcept {
  switch (which) {
    case milestone::established:
      return "established";
    case milestone::committee_appointed:
      return "committee_appointed";
    case milestone::ranking_approved:
      return "ranking_approved";
    case milestone::awarded:
      return "awarded_on";
    case milestone::agreement_signed:
      return "agreement_signed";
    case milestone::activities_started:
      return "activities_started";
    case milestone::closed:
      return "closed";
    case milestone::report_submitted:
      return "report_submitted";
    case milestone::accepted:
      return "accepted";
  }
  return {};
}

constexpr std::string_view word_of(authority_role which) noexcept {
  switch (which) {
    case authority_role::responsible:
      return "responsible_authority";
    case authority_role::delegated:
      return "delegated_authority";
    case authority_role::audit:
      return "audit_authority";
    case authority_role::managing:
      return "managing_body";
  }
  return {};
}

error window_of(const deadline_name& which) noexcept {
  return {.code = errc::window_of_notice, .found = inline_text<31>(word_of(*which.if_kind()))};
}

// The questions of a field that needs one of these.
template <class Which>
void add_each(question about, std::optional<Which> question::*which, std::vector<worded_question>& all) {
  for (std::size_t i = 0; !word_of(static_cast<Which>(i)).empty(); ++i) {
    about.*which = static_cast<Which>(i);
    all.push_back({word_of(static_cast<Which>(i)), about});
  }
}

}  // namespace

std::optional<error> why_refused(const question& what) noexcept {
  const auto about = row_of(what.field);
  if (about.name.empty()) return error{.code = errc::question_incomplete, .found = inline_text<31>("field")};
  const auto of = whose(what);
  if (what.grant && what.field == field::deadline && of == asked_of::notice) return window_of(*what.deadline);
  for (const auto key : every_question_key) {
    const bool is_grant = key == question_key::grant;
    const bool needed = is_grant ? of == asked_of::grant : about.needs.has(key);
    const bool named = is_named(what, key);
    if (named == needed) continue;
    if (needed) return error{.code = errc::question_incomplete, .found = inline_text<31>(name_of(key))};
    const bool is_of_notice = !what.grant && of != asked_of::grant;
    const bool taken =
        is_grant ? of == asked_of::either : about.takes.has(key) && (key != question_key::line || is_of_notice);
    if (!taken) return error{.code = errc::question_key_unused, .found = inline_text<31>(name_of(key))};
  }
  return std::nullopt;
}

std::vector<worded_question> worded_questions() {
  std::vector<worded_question> all;
  for (const auto& about : field_table()) {
    const question one{.field = about.field};
    if (about.needs.has(question_key::deadline)) {
      for (std::size_t i = 0; i < deadline_kinds; ++i) {
        const auto which = static_cast<deadline_kind>(i);
        all.push_back({word_of(which), {.field = about.field, .deadline = which}});
      }
    } else if (about.needs.has(question_key::milestone)) {
      add_each(one, &question::milestone, all);
    } else if (about.needs.has(question_key::role)) {
      add_each(one, &question::role, all);
    } else if (about.needs == question_keys{}) {
      all.push_back({about.word, one});
    }
  }
  return all;
}

std::optional<question> question_called(std::string_view word) {
  const auto colon = word.find(':');
  if (colon == std::string_view::npos) {
    for (auto& one : worded_questions()) {
      if (one.word == word) return std::move(one.asks);
    }
    return std::nullopt;
  }
  const auto kind = word.substr(0, colon);
  const std::string name(word.substr(colon + 1));
  for (const auto& about : field_table()) {
    if (about.word != kind) continue;
    if (about.needs.has(question_key::deadline))
      return question{.field = about.field, .deadline = deadline_name::named(name)};
    if (about.needs.has(question_key::name)) return question{.field = about.field, .name = name};
  }
  return std::nullopt;
}

}  // namespace avviso::inline v0
