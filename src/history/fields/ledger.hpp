// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_LEDGER_HPP
#define AVVISO_SRC_HISTORY_FIELDS_LEDGER_HPP

#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "../fold/sums.hpp"
#include "openness.hpp"
#include "posting.hpp"

namespace avviso::inline v0::detail {

// The ledger of a notice and its grants, in euro or in units. Each act enters it once, by postings, and what is summed
// is chosen by posting it. Postings that share nothing open are tried apart, so that the sum of many that are open
// costs what they cost one by one.
template <class T>
class ledger {
 public:
  // Of the notice and all its grants, or of one grant.
  explicit ledger(const fold& by);
  ledger(const fold& by, std::string_view grant);
  ledger(const ledger&) = delete;
  ledger& operator=(const ledger&) = delete;

  void post_awards();
  // What acts add and take, or one of these: of all, or but of one act.
  void post_additions(counted what = counted::both, std::optional<ordinal> but = {});
  void post_endowment();
  void take_from_it();  // all that is posted from here on is taken from the endowment

  // The account opens with the first award known: while none is, the sum is not stated. S8.
  void post_opening();

  // What is paid, less what is recovered; whenever it is, or what has come by the day in force. That account opens with
  // the first payment known.
  void post_payments(bool is_whenever = false);
  void post_opening_of_payments();

  // What grants declare to have spent; that account opens with the first declaration known.
  void post_declarations();
  void post_opening_of_declarations();

  // The possible sums, with their grounds.
  [[nodiscard]] result<candidate_set<T>> summed(std::vector<ground>& grounds);

  // What has become of a sum since another day in force, on which these are the same postings.
  struct change {
    candidate_set<T> added;    // without what is set anew; *not stated* where nobody knows how much
    bool is_written = false;   // surely: some posting has changed
    bool is_set_anew = false;  // surely: an award states the grant's, an establishment the notice's
    bool may_be_set_anew = false;
  };
  [[nodiscard]] result<change> since(ledger& then);

  // The sums once each of these acts has come, which stand in this order, the only one that there is; of what is posted
  // by acts, not of when the account opens. None where a sum is too large, or waits for replies. Each act costs the
  // postings on which it bears.
  [[nodiscard]] std::optional<std::vector<stated<T>>> after_each(const std::vector<ordinal>& order);

  // The sum in one case of what stands before a provision; not stated where even then several are possible.
  [[nodiscard]] stated<T> before(cases& in, const spot& until);

 private:
  void post(posting<T> one);
  [[nodiscard]] std::vector<std::vector<std::size_t>> borne_on() const;
  void post_awards_of(const spot& at, const worded& says);
  template <class Effect>
  void post_openings();
  template <class Effect>
  void post_each(posting_kind what, bool is_whenever);
  struct additions {
    bool is_for_every = false;
    bool is_accepted = false;
    bool is_shared = false;
    bool takes = false;
    std::vector<std::size_t> named = {};
  };
  void collect_additions(const worded& says, counted what, additions& into);
  void post_additions_of(ordinal act, counted what, additions all);
  void note_part_taken_of(const subject& whom);

  // Calls `use(at, says)` for each wording of each provision that may have such an effect: of all, or for the one
  // grant.
  template <class Effect, class Use>
  void each_wording(Use use) const;
  // The same for the notice.
  template <class... Effects, class Use>
  void each_wording_of_notice(Use use) const;

  // Postings in groups that share nothing open.
  using group = std::vector<std::size_t>;
  [[nodiscard]] std::vector<group> independent(ledger* also = nullptr);
  void collect_open(const posting<T>& one, std::vector<ordinal>& into);
  void collect_open_life(std::size_t account, std::vector<ordinal>& into);
  void collect_open_additions(const posting<T>& one, std::vector<ordinal>& into);
  void collect_open_allotments(ordinal act, std::vector<ordinal>& into);
  void collect_open_of_part(std::size_t account, std::vector<ordinal>& into);
  void collect_open_founding(std::vector<ordinal>& into);

  // The possible sums of one group, in the cases in which one of its awards opens the account and in the others.
  struct parted {
    candidate_set<T> open;
    candidate_set<T> closed;
  };
  [[nodiscard]] result<parted> summed(const group& some, budget& left, std::vector<ground>& grounds);
  [[nodiscard]] std::optional<error> add(const parted& more, parted& into) const;
  // The sum where nothing open has to be asked to find it; else none.
  [[nodiscard]] std::optional<candidate_set<T>> certain_sum(std::vector<ground>& grounds);
  void settle_pots();
  [[nodiscard]] result<candidate_set<T>> sum_in_case(postings_in_case<T>& at, const group& some) const;
  [[nodiscard]] bool opens(cases& in, const posting<T>& one) const;
  [[nodiscard]] bool sets_anew(const posting<T>& one) const;
  [[nodiscard]] std::optional<error> add_change(ledger& then, const group& some, budget& left, change& into);

  // What is open of one account, or of what founds the notice: all that bears on it, joined by whoever asks first.
  struct shared_open {
    std::vector<ordinal> all = {};
    bool is_joined = false;
  };
  static void join(shared_open& of, std::vector<ordinal>& into);

  const fold& by_;
  bool is_of_one_;
  openness open_;
  accounts accounts_;
  bool is_taken_ = false;
  bool is_open_ = true;
  std::vector<posting<T>> postings_;
  std::vector<founding_entry> founding_;
  std::map<ordinal, shared_pot> settled_pots_;
  std::vector<ordinal> shared_;  // the acts that add for grants to share, of which the pots are not looked at yet
  std::map<std::size_t, shared_open> open_lives_;
  std::optional<shared_open> open_founding_;
};

extern template class ledger<euro>;
extern template class ledger<units>;

}  // namespace avviso::inline v0::detail

#endif
