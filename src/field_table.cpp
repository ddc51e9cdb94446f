// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>
#include <avviso/names.hpp>

#include <array>
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

// `use(word, field, key, which)` of each word that names a question by itself: the word of a field or, of one that
// needs a deadline, a milestone or a role, the words of those, by their numbers.
template <class Which, class Use>
constexpr void each_word_of(field asked, question_key key, const Use& use) {
  for (std::size_t i = 0; !word_of(static_cast<Which>(i)).empty(); ++i)
    use(word_of(static_cast<Which>(i)), asked, key, i);
}
template <class Use>
constexpr void each_word(const Use& use) {
  for (const auto& about : field_table()) {
    if (about.needs.has(question_key::deadline)) {
      each_word_of<deadline_kind>(about.field, question_key::deadline, use);
    } else if (about.needs.has(question_key::milestone)) {
      each_word_of<milestone>(about.field, question_key::milestone, use);
    } else if (about.needs.has(question_key::role)) {
      each_word_of<authority_role>(about.field, question_key::role, use);
    } else if (about.needs == question_keys{}) {
      use(about.word, about.field, question_key::grant, std::size_t{0});
    }
  }
}

constexpr std::size_t number_of_words = [] {
  std::size_t count = 0;
  each_word([&](auto&&...) { ++count; });
  return count;
}();

constexpr std::array<std::string_view, number_of_words> all_words = [] {
  std::array<std::string_view, number_of_words> all{};
  std::size_t count = 0;
  each_word([&](std::string_view word, auto&&...) { all[count++] = word; });
  return all;
}();

question asking(field asked, question_key key, std::size_t which) {
  question one{.field = asked};
  if (key == question_key::deadline) one.deadline = static_cast<deadline_kind>(which);
  if (key == question_key::milestone) one.milestone = static_cast<milestone>(which);
  if (key == question_key::role) one.role = static_cast<authority_role>(which);
  return one;
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

std::span<const std::string_view> question_words() noexcept { return all_words; }

std::vector<worded_question> worded_questions() {
  std::vector<worded_question> all;
  all.reserve(number_of_words);
  each_word([&](std::string_view word, field asked, question_key key, std::size_t which) {
    all.push_back({word, asking(asked, key, which)});
  });
  return all;
}

std::optional<question> question_called(std::string_view word) {
  const auto colon = word.find(':');
  if (colon == std::string_view::npos) {
    std::optional<question> found;
    each_word([&](std::string_view each, field asked, question_key key, std::size_t which) {
      if (each == word) found = asking(asked, key, which);
    });
    return found;
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
