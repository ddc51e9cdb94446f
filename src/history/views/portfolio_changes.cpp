// SPDX-License-Identifier: BSL-1.0
// What changes from some days to others, or by a draft.
#include <avviso/history/portfolio_reports.hpp>

#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../reasons/same_answer.hpp"
#include "../record/archive.hpp"
#include "portfolio_asked.hpp"
#include "portfolio_draft.hpp"
#include "portfolio_holding.hpp"
#include "portfolio_told.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

told_value value_of(const result<answer<any_value>>& given) {
  const auto is = told_by(given);
  return {.value = is == told_as::known ? number_in(*given->if_known()) : 0, .told = is};
}

struct asked_by_column {
  std::vector<question> of_notices = asked_of_notices();
  std::vector<question> of_grants = asked_of_grants();
};

// What is told of a notice and its grants before a change and after it: of columns that are laid, by their words; where
// they are not, by the snapshots.
class comparison {
 public:
  using makes_snapshot = detail::function_ref<snapshot()>;
  // The snapshot after it is made where something has to be asked of it.
  comparison(notice_number notice, const snapshot& before, makes_snapshot after, const asked_by_column& asked,
             std::vector<changed_value>& into)
      : notice_(notice), before_(before), make_after_(after), asked_(asked), into_(into) {}

  // `words_of(column)` gives the word before and the word after.
  template <class WordsOf>
  void list_notice(WordsOf words_of) {
    static_assert(notice_columns == 10);
    for (std::size_t n = 0; n < notice_columns; ++n) {
      const auto [was, is] = words_of(static_cast<notice_column>(n));
      take(std::nullopt, nullptr, asked_.of_notices[n], was, is);
    }
  }
  // By its place in the dossier after the change, and its name.
  template <class WordsOf>
  void list_grant(std::uint32_t place, const std::string& name, WordsOf words_of) {
    static_assert(grant_columns == 8);
    for (std::size_t n = 0; n < grant_columns; ++n) {
      const auto [was, is] = words_of(static_cast<grant_column>(n));
      take(grant_number{notice_.notice, place}, &name, asked_.of_grants[n], was, is);
    }
  }

 private:
  void take(const std::optional<grant_number>& grant, const std::string* name, const question& what, laid_word was,
            laid_word is) {
    if (was == is && was != laid_not) return;
    auto first = value_in(was, what.field);
    auto second = value_in(is, what.field);
    auto asked = what;
    if (name != nullptr) asked.grant = *name;
    if (was == laid_not || is == laid_not) {
      const auto earlier = before_.ask(asked);
      if (!after_) after_ = make_after_();
      const auto later = after_->ask(asked);
      if (say_the_same(earlier, later)) return;
      first = value_of(earlier);
      second = value_of(later);
    }
    // One knows of no grant or notice, and the other of no value.
    const auto says = [](const told_value& one) {
      return one.told != told_as::no_such && one.told != told_as::not_stated;
    };
    if (!says(first) && !says(second)) return;
    into_.push_back({notice_, grant, std::move(asked), first.told, second.told, first.value, second.value});
  }

  notice_number notice_;
  const snapshot& before_;
  makes_snapshot make_after_;
  std::optional<snapshot> after_ = {};
  const asked_by_column& asked_;
  std::vector<changed_value>& into_;
};

using two_words = std::pair<laid_word, laid_word>;
constexpr two_words the_same{laid_none, laid_none};

// What is laid of a notice, as of two days.
class laid_then {
 public:
  laid_then(const portfolio_part& of, const both_days& when)
      : of_(of), in_force_(day_laid(when.in_force)), known_(day_laid(when.known)) {}

  [[nodiscard]] laid_word operator()(notice_column what) const { return of_.at(what, in_force_, known_); }
  [[nodiscard]] laid_word operator()(std::uint32_t grant, grant_column what) const {
    return of_.at(grant, what, in_force_, known_);
  }

 private:
  const portfolio_part& of_;
  std::int32_t in_force_;
  std::int32_t known_;
};

// By a draft that need not be laid.
void list_changed(const portfolio_part& part, const last_change& by, const both_days& when, comparison& into) {
  const laid_then was(part, when);
  const auto moved = [](laid_word word, auto move) {
    return word == laid_none || word == laid_not ? word : move(word);
  };
  // What is added to all grants together.
  std::optional<std::int64_t> in_all = 0;
  const bool adds = by.may_change(notice_column::granted);
  for (std::uint32_t place = 0; adds && place < part.grants && in_all; ++place) {
    const auto award = was(place, grant_column::award);
    const auto its = award == laid_none ? std::optional<std::int64_t>(0) : by.added(award, place);
    std::int64_t sum = 0;
    const bool is_told = its && !__builtin_add_overflow(*in_all, *its, &sum);
    in_all = is_told ? std::optional(sum) : std::nullopt;
  }
  const bool has_less = in_all && *in_all != std::numeric_limits<std::int64_t>::min();
  const auto less = has_less ? std::optional(-*in_all) : std::nullopt;
  into.list_notice([&](notice_column what) {
    if (!by.may_change(what)) return the_same;
    const auto word = was(what);
    if (what == notice_column::granted) return two_words{word, plus(word, in_all)};
    if (what == notice_column::unallocated) return two_words{word, plus(word, less)};
    return two_words{word, moved(word, [&](laid_word one) { return by.moved(one, what); })};
  });
  for (std::uint32_t place = 0; place < part.grants; ++place) {
    into.list_grant(place, *archive::of(part.of).grants()[place], [&](grant_column what) {
      if (!by.may_change(what)) return the_same;
      const auto word = was(place, what);
      if (what <= grant_column::expenditure_limit)
        return two_words{word, moved(word, [&](laid_word one) { return by.moved(one, place, what); })};
      return two_words{word, plus(word, by.added(was(place, grant_column::award), place))};
    });
  }
}

}  // namespace

std::vector<changed_value> changes(const portfolio& of, const both_days& before, const both_days& after) {
  std::vector<changed_value> all;
  const asked_by_column asked;
  for (const auto notice : of.notices()) {
    const auto& part = *portfolio_holding::of(of).parts[notice.notice];
    const auto earlier = of.at(notice, before);
    const laid_then was(part, before);
    const laid_then is(part, after);
    const auto later = [&] { return of.at(notice, after); };
    comparison both(notice, earlier, later, asked, all);
    both.list_notice([&](notice_column what) { return two_words{was(what), is(what)}; });
    for (std::uint32_t place = 0; place < part.grants; ++place)
      both.list_grant(place, *archive::of(part.of).grants()[place], [&](grant_column what) {
        return two_words{was(place, what), is(place, what)};
      });
  }
  return all;
}

result<std::vector<changed_value>> what_if(const portfolio& of, std::span<const notice_number> notices,
                                           const act& draft, const both_days& when) {
  std::vector<changed_value> all;
  const as_of as_of_it{.in_force = when.in_force, .known = when.known, .readings = of.how()};
  draft_over over(draft, as_of_it);
  const asked_by_column asked;
  for (const auto notice : notices) {
    const auto& part = *portfolio_holding::of(of).parts[notice.notice];
    const auto before = of.at(notice, when);
    if (const auto* last = over.in(part)) {
      const auto after = [&] {
        const auto with_draft = part.of.with(draft);
        return with_draft->as_of(as_of_it);
      };
      comparison both(notice, before, after, asked, all);
      list_changed(part, *last, when, both);
      continue;
    }
    const auto with_draft = part.of.with(draft);
    if (!with_draft) return with_draft.error();
    const auto after = [&] { return with_draft->as_of(as_of_it); };
    comparison both(notice, before, after, asked, all);
    const portfolio_part then(part.id, *with_draft, part.by);
    const laid_then was(part, when);
    const laid_then is(then, when);
    both.list_notice([&](notice_column what) { return two_words{was(what), is(what)}; });
    for (std::uint32_t place = 0; place < then.grants; ++place) {
      const auto there = archive::of(part.of).place_of_grant(then.of.grants()[place]);
      both.list_grant(place, *archive::of(then.of).grants()[place], [&](grant_column what) {
        return two_words{there ? was(*there, what) : laid_none, is(place, what)};
      });
    }
  }
  return all;
}

result<std::vector<std::vector<changed_value>>> what_if_each(const portfolio& of,
                                                             std::span<const notice_number> notices,
                                                             std::span<const act> drafts, const both_days& when) {
  std::vector<std::vector<changed_value>> all;
  for (const auto& draft : drafts) {
    auto changed = what_if(of, notices, draft, when);
    if (!changed) return changed.error();
    all.push_back(*std::move(changed));
  }
  return all;
}

result<impact> impact_of(const portfolio& of, notice_number notice, const annulment& what, const both_days& when) {
  return impact_of(of.dossier_of(notice), what, of.at(notice, when).when());
}

}  // namespace avviso::inline v0
