// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_ACCOUNTS_HPP
#define AVVISO_SRC_HISTORY_FIELDS_ACCOUNTS_HPP

#include <avviso/grant.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "../fold/fold.hpp"
#include "openness.hpp"

// What acts do to the money and the units of grants: who awards, ends and adds.
namespace avviso::inline v0::detail {

// A provision, in one of its wordings.
struct written {
  spot at;
  worded says;
};

// A provision that awards a grant.
struct award_entry : written {
  const grant* whole;
  bool is_of_total;  // a total for several grants is stated: it restates what the grant has, by a share not stated

  [[nodiscard]] bool restates_award() const { return whole->award.is_stated() || is_of_total; }
};

// A provision that says anew what a grant has.
struct redetermined_entry : written {
  const stated<euro>* total;
};

// Whether a provision takes money from what a grant has, or says anew what it has.
[[nodiscard]] inline bool takes_or_says_anew(const provision& says) {
  bool is = does<effects::redetermines>(says);
  each_effect<effects::adds_money>(says, [&is](const effects::adds_money& one) { is = is || one.takes; });
  return is;
}

// What bears on one grant.
struct account {
  std::string_view grant;
  std::vector<award_entry> awards = {};
  std::vector<written> ends = {};  // waivers and revocations
  std::vector<redetermined_entry> redetermined = {};
  bool is_taken_in_part = false;  // an act may take a part of what it has
};

// A grant in one case: what has become of it since it last ended.
struct life {
  std::vector<const award_entry*> since =
      {};                  // the awards in force, as they are listed; empty: it is not awarded, or has ended
  bool has_ended = false;  // it ended once
  bool was_awarded = false;

  [[nodiscard]] bool holds(const award_entry& one) const;
};

// The accounts of the grants that a dossier names, laid ready for one question.
class accounts {
 public:
  explicit accounts(openness& open);
  accounts(openness& open, std::string_view only);

  [[nodiscard]] const std::vector<account>& all() const { return all_; }
  [[nodiscard]] const fold& by() const { return open_.by(); }
  [[nodiscard]] std::optional<std::size_t> find(std::string_view grant) const;

  // From here on, an act may take a part of what a grant has.
  void may_take_part_of(std::size_t account) { all_[account].is_taken_in_part = true; }

  // From here on, two of these acts stand in this order: nobody is asked.
  void stand_in(const std::vector<ordinal>& order);

  // A case is asked only of what is not the same in every case.
  [[nodiscard]] bool in_force(cases& in, ordinal act) const;
  // `grant`: for that grant; if none is given, for the notice.
  [[nodiscard]] bool applies(cases& in, const written& one, const std::optional<std::string_view>& grant) const;
  [[nodiscard]] bool is_so_worded(cases& in, const written& one, const std::optional<std::string_view>& grant) const;
  [[nodiscard]] bool precedes(cases& in, const spot& a, const spot& b) const;

  // `until`: only by what stands before it.
  [[nodiscard]] life life_in(cases& in, const account& of, const std::optional<spot>& until = {}) const;

  // Whether an award that stands behind it holds, at a place and since: nothing has ended it.
  [[nodiscard]] bool runs_at(cases& in, const account& of, const spot& at) const;

  // Of these awards the last that states what `states` asks for; null: none does.
  template <class States>
  [[nodiscard]] const award_entry* last_of(cases& in, const std::vector<const award_entry*>& some,
                                           States states) const {
    const award_entry* last = nullptr;
    for (const auto* one : some) {
      if (states(*one) && (last == nullptr || precedes(in, last->at, one->at))) last = one;
    }
    return last;
  }

 private:
  void collect(const spot& at);

  openness& open_;
  std::vector<account> all_;    // by name
  std::vector<ordinal> ranks_;  // of each act, where the order is known
};

}  // namespace avviso::inline v0::detail

#endif
