// SPDX-License-Identifier: BSL-1.0
// Any question of the field table, asked of a portfolio: told by what is laid and, where nothing is, by the snapshots.
#include <avviso/field_table.hpp>
#include <avviso/history/portfolio_reports.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "portfolio_asked.hpp"
#include "portfolio_holding.hpp"
#include "portfolio_told.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

error unused(std::string_view key) { return {.code = errc::question_key_unused, .found = inline_text<31>(key)}; }

// Whom it is asked of says the portfolio.
std::optional<error> why_refused_of_grants(question what) {
  if (what.grant) return unused("grant");
  what.grant.emplace();
  return why_refused(what);
}
std::optional<error> why_refused_of_notices(const question& what) {
  return what.grant ? unused("grant") : why_refused(what);
}

// Asks the snapshots. Those who ask of many go through the grants of a notice together.
class asks_snapshots {
 public:
  explicit asks_snapshots(const portfolio& of) : of_(of) {}

  [[nodiscard]] told_value value(notice_number notice, const both_days& when, const question& what) {
    const bool is_same =
        then_ && notice_ == notice && then_->when().in_force == when.in_force && then_->when().known == when.known;
    if (!is_same) then_ = of_.at(notice, when);
    notice_ = notice;
    return value_told(then_->value_of(what));
  }

 private:
  const portfolio& of_;
  notice_number notice_{};
  std::optional<snapshot> then_ = {};
};

// `one(i)` is the grant and its days.
template <class One>
void tell_grants(const portfolio& of, const question& what, std::span<told_value> into, One one) {
  const auto& held = portfolio_holding::of(of);
  const auto column = column_asked<grant_column>(what, asked_of_grants());
  asks_snapshots asks(of);
  auto asked = what;
  asked.grant.emplace();
  for (std::size_t i = 0; i < into.size(); ++i) {
    const grant_then each = one(i);
    const auto word = column ? held.parts[each.grant.notice]->at(each.grant.place, *column, day_laid(each.in_force),
                                                                 day_laid(each.known))
                             : laid_not;
    if (word == laid_not) asked.grant->assign(of.name_of(each.grant));
    into[i] = word != laid_not ? value_in(word, what.field)
                               : asks.value({each.grant.notice}, {each.in_force, each.known}, asked);
  }
}

}  // namespace

result<answer<any_value>> portfolio::ask(grant_number of, const question& what, const both_days& when) const {
  if (what.grant) return unused("grant");
  auto asked = what;
  asked.grant = name_of(of);
  return at({of.notice}, when).ask(asked);
}

result<answer<any_value>> portfolio::ask(notice_number of, const question& what, const both_days& when) const {
  if (what.grant) return unused("grant");
  return at(of, when).ask(what);
}

result<std::size_t> portfolio::values(const question& what, const both_days& when, std::span<told_value> into) const {
  if (const auto why = why_refused_of_grants(what)) return *why;
  const auto all = grants();
  const auto some = into.first(std::min(all.size(), into.size()));
  tell_grants(*this, what, some, [&](std::size_t i) { return grant_then{all[i], when.in_force, when.known}; });
  return some.size();
}

result<std::size_t> portfolio::values(const question& what, std::span<const grant_then> of,
                                      std::span<told_value> into) const {
  if (const auto why = why_refused_of_grants(what)) return *why;
  const auto some = into.first(std::min(of.size(), into.size()));
  tell_grants(*this, what, some, [&](std::size_t i) { return of[i]; });
  return some.size();
}

result<std::size_t> portfolio::values(const question& what, std::span<const notice_then> of,
                                      std::span<told_value> into) const {
  if (const auto why = why_refused_of_notices(what)) return *why;
  const auto some = into.first(std::min(of.size(), into.size()));
  const auto column = column_asked<notice_column>(what, asked_of_notices());
  asks_snapshots asks(*this);
  for (std::size_t i = 0; i < some.size(); ++i) {
    const auto& [notice, in_force, known] = of[i];
    const auto word = column ? held_->parts[notice.notice]->at(*column, day_laid(in_force), day_laid(known)) : laid_not;
    some[i] = word != laid_not ? value_in(word, what.field) : asks.value(notice, {in_force, known}, what);
  }
  return some.size();
}

result<std::vector<line_value>> values_by_line(const portfolio& of, const question& what, const both_days& when) {
  if (what.line) return unused("line");
  auto asked = what;
  asked.line.emplace();
  if (const auto why = why_refused_of_notices(asked)) return *why;
  std::vector<line_value> all;
  for (const auto notice : of.notices()) {
    const auto then = of.at(notice, when);
    for (const auto line : of.dossier_of(notice).lines()) {
      asked.line->assign(line);
      const auto told = value_told(then.value_of(asked));
      if (told.told != told_as::no_such) all.push_back({notice, std::string(line), told});
    }
  }
  return all;
}

}  // namespace avviso::inline v0
