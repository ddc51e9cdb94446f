// SPDX-License-Identifier: BSL-1.0
#include "sources.hpp"

#include <avviso/field_table.hpp>

#include <algorithm>

namespace avviso::inline v0::detail {

namespace {

using ordinals = std::vector<ordinal>;

// The statements on one question that are known, and the days in force on which it matters of which day they speak.
class statements_on {
 public:
  statements_on(const fold& by, const question& asked) : by_(by) {
    const auto all = by.of().statements();
    const bool is_of_day = row_of(asked.field).is_of_day;
    for (const auto i : by.of().statements_about(asked)) {
      if (all[i]->known > by.when().known) break;
      const auto* given = all[i]->of.if_stated();
      if (given == nullptr && !is_of_day) {
        file_undated(i);
      } else {
        dated_.push_back({i, given != nullptr ? *given : partial_date(all[i]->known)});
      }
    }
  }

  [[nodiscard]] std::vector<spoken> each() const {
    std::vector<spoken> found;
    for (const auto day : days()) add_of(day, found);
    const bool may_all_be_later =
        std::all_of(dated_.begin(), dated_.end(), [this](const dated& one) { return !has_come(one.of.latest()); });
    if (may_all_be_later) found.push_back(weighed({}, std::nullopt));
    return found;
  }

 private:
  struct dated {
    ordinal index;
    partial_date of;
  };

  // What a source says later replaces what it said before.
  void file_undated(ordinal i) {
    const auto all = by_.of().statements();
    const auto is_replaced = [&](ordinal other) {
      return all[other]->source == all[i]->source && all[other]->known < all[i]->known;
    };
    undated_.erase(std::remove_if(undated_.begin(), undated_.end(), is_replaced), undated_.end());
    undated_.push_back(i);
  }

  // The days, by the day in force, of which they may speak: each of a short time; of a longer one, those on which what
  // acts say may change.
  [[nodiscard]] std::vector<date> days() const {
    constexpr std::int64_t short_time = 40;
    std::vector<date> all;
    for (const auto& one : dated_) {
      for (int i = 0; i < one.of.alternative_count(); ++i) {
        const auto first = one.of.alternative(i).earliest();
        if (!has_come(first)) continue;
        const auto last = or_asked(one.of.alternative(i).latest());
        if (days_between(first, last) <= short_time) {
          for (auto day = first; day < last; day = *add_days(day, 1)) all.push_back(day);
        } else {
          all.push_back(first);
          add_turning(first, last, all);
        }
        all.push_back(last);
      }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }

  void add_turning(date first, date last, std::vector<date>& into) const {
    const auto near = [&](date turn) {
      for (std::int64_t step = -2; step <= 2; ++step) {
        const auto day = add_days(turn, step);
        if (day && first < *day && *day < last) into.push_back(*day);
      }
    };
    const auto about = [&](const partial_date& when) { near(when.earliest()), near(when.latest()); };
    const auto about_stated = [&](const stated<partial_date>& when) {
      if (const auto* day = when.if_stated()) about(*day);
    };
    for (ordinal i = 0; i < by_.of().size(); ++i) {
      const auto& one = by_.act_at(i);
      about(one.reference.on);
      about_stated(one.published), about_stated(one.effective);
      for (const auto& own : one.provision_effects) about(own.from);
      if (const auto* registered = one.registration.if_stated()) about(registered->on);
      cases some;
      if (const auto since = by_.state_of(some, i).since) about(since->possible());
    }
    for (const auto& one : dated_) about(one.of);
  }

  [[nodiscard]] bool has_come(date day) const {
    auto* asked = by_.asked();
    return asked != nullptr ? !asked->is_before(day) : day <= by_.when().in_force;
  }
  // That day, or the day in force where that one has not come.
  [[nodiscard]] date or_asked(date day) const {
    if (has_come(day)) return day;
    if (auto* asked = by_.asked()) asked->taken();
    return by_.when().in_force;
  }

  // Whether it may speak of a day before that one, or of one that has not come.
  [[nodiscard]] bool may_be_elsewhere(const dated& one, date day) const {
    return one.of.earliest() < day || !has_come(one.of.latest());
  }

  // Those that may be the last to speak, of that day: all that may speak of it, or of those that need not any one.
  void add_of(date day, std::vector<spoken>& into) const {
    ordinals surely;
    ordinals perhaps;
    for (const auto& one : dated_) {
      const bool may_be = one.of.may_be(day);
      const bool elsewhere = may_be_elsewhere(one, day);
      if (!may_be && !elsewhere) return;
      if (may_be) (elsewhere ? perhaps : surely).push_back(one.index);
    }
    const auto add = [&](ordinals some) {
      std::sort(some.begin(), some.end());
      auto made = weighed(std::move(some), day);
      if (std::find(into.begin(), into.end(), made) == into.end()) into.push_back(std::move(made));
    };
    if (!surely.empty()) add(surely);
    for (const auto one : perhaps) {
      auto some = surely;
      some.push_back(one);
      add(std::move(some));
    }
    surely.insert(surely.end(), perhaps.begin(), perhaps.end());
    if (perhaps.size() > 1) add(std::move(surely));
  }

  // Of the source that prevails, what it states, and of nobody else.
  [[nodiscard]] spoken weighed(ordinals all, const std::optional<date>& day) const {
    const auto& prevailing = by_.when().readings.prevailing_source;
    const auto is_its = [&](ordinal one) { return inline_text<63>(by_.of().statements()[one]->source) == prevailing; };
    const auto its = [&](const ordinals& some) {
      ordinals kept;
      std::copy_if(some.begin(), some.end(), std::back_inserter(kept), is_its);
      return kept;
    };
    if (prevailing.empty()) return {std::move(all), day, undated_};
    if (auto kept = its(all); !kept.empty()) return {std::move(kept), day, {}, true};
    if (auto kept = its(undated_); !kept.empty()) return {{}, std::nullopt, std::move(kept), true};
    return {std::move(all), day, undated_};
  }

  const fold& by_;
  ordinals undated_;
  std::vector<dated> dated_;
};

}  // namespace

std::vector<spoken> each_spoken(const fold& by, const question& asked) { return statements_on(by, asked).each(); }

}  // namespace avviso::inline v0::detail
