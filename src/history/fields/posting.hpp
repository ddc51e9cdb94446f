// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_POSTING_HPP
#define AVVISO_SRC_HISTORY_FIELDS_POSTING_HPP

#include <avviso/detail/stated_sum.hpp>
#include <avviso/history/answer.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/notice.hpp>
#include <avviso/result.hpp>
#include <avviso/stated.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "../fold/candidates.hpp"
#include "accounts.hpp"
#include "resource.hpp"

namespace avviso::inline v0::detail {

// An establishment of the notice; or what it, or a line of it, has anew.
struct founding_entry : written {
  const avviso::notice* whole;
  const stated<euro>* total = nullptr;  // said anew: then there is no `whole`
  const std::string* line = nullptr;    // of this line
};

enum class posting_kind : std::uint8_t {
  award,          // what an award gives one grant
  rest_of_total,  // what a total gives the grants whose own award is not stated
  unnamed,        // a total for grants that are not named
  redetermined,   // what a provision says anew that one grant has
  addition,       // what an act adds to one grant, or takes from it
  not_allotted,   // what an act adds for grants to share, beside what is allotted
  raise,          // what a provision adds to the notice's own, or takes from it
  reallocation,   // what moves within it
  endowment,      // what the notice is established with
  opening,        // nothing; but once it is known, the account of the notice is open
  payment,        // what is paid to a grant, or recovered from it
  declaration,    // what a grant declares to have spent
};

// What of an act is summed: what it adds less what it takes, or either alone.
enum class counted : std::uint8_t { both, added, taken };

// What one provision, or act, awards or adds to one grant or to the notice.
template <class T>
struct posting {
  posting_kind what;
  spot at;
  bool is_taken = false;                          // from the endowment
  std::size_t account = 0;                        // of an award or an addition
  bool is_for_every = false;                      // of an addition: for every grant there is when its act comes
  bool is_accepted = false;                       // of an addition: by those that adhere
  bool takes = false;                             // of an addition: it takes, too
  const award_entry* award = nullptr;             // of an award
  std::optional<worded> says = {};                // of a total, a raise, an opening, a payment or a declaration
  std::vector<const award_entry*> together = {};  // the awards that share what is left of a total
  std::vector<std::size_t> accounts = {};         // of these
  stated<T> amount = not_stated;                  // of a total or a raise
  const std::string* line = nullptr;              // of a raise: of which line it is a part; to which it moves
  const std::string* from = nullptr;              // of a reallocation: from which line it moves
  counted what_of_it = counted::both;             // of an addition
  const redetermined_entry* anew = nullptr;       // of what is redetermined
  bool is_whenever = false;                       // of a payment: though its day has not come
};

// What an act adds for grants to share, and how it is divided.
struct shared_pot {
  bool is_divided = false;
  bool is_whole = false;            // all of it is
  std::optional<spot> by = {};      // the allotment
  std::optional<worded> says = {};  // the same

  // The grant's share; none for a grant that the allotment does not name, or no more.
  [[nodiscard]] std::optional<stated<euro>> share_of(const fold& fold, cases& in, std::string_view grant) const;
};

// What an act adds to the envelope for grants to share.
[[nodiscard]] stated<euro> offered_by(const fold& by, cases& in, ordinal act);

// The allotments of what an act adds: those in force in a case, the last of them. `until`: of those that stand before
// it.
[[nodiscard]] shared_pot pot_in(const accounts& of, cases& in, ordinal act, const std::optional<spot>& until = {});

// The postings of a dossier in one case: what each is worth.
template <class T>
class postings_in_case {
 public:
  // `is_of_one`: asked of one grant, which is told its unknown shares. `settled`: pots that are the same in every case.
  postings_in_case(const accounts& of, const std::vector<founding_entry>& founding, cases& in, bool is_of_one,
                   std::map<ordinal, shared_pot>& settled, std::vector<ground>& notes)
      : of_(of), by_(of.by()), founding_(founding), in_(in), is_of_one_(is_of_one), settled_(settled), notes_(notes) {}

  // From here on, only what stands before a provision counts. `is_divided_by_then`: of divisions too.
  void stop_before(const spot& until, bool is_divided_by_then = false) {
    until_ = until;
    is_divided_by_then_ = is_divided_by_then;
  }

  // The values that are possible, as far as nobody knows who adhered.
  [[nodiscard]] result<candidate_set<T>> values(const posting<T>& one);

 private:
  [[nodiscard]] stated<T> award(const posting<T>& one);
  [[nodiscard]] stated<T> rest_of_total(const posting<T>& one);
  [[nodiscard]] stated<T> redetermined(const posting<T>& one);
  [[nodiscard]] result<candidate_set<T>> addition(const posting<T>& one);
  [[nodiscard]] result<stated<T>> given_or_taken(const typename resource<T>::adds& by, std::size_t account,
                                                 const spot& at);
  [[nodiscard]] stated<T> had_before(std::size_t account, const spot& at);
  [[nodiscard]] stated<T> share(ordinal act, std::string_view grant);
  [[nodiscard]] stated<T> not_allotted(ordinal act);
  [[nodiscard]] stated<T> raise(const posting<T>& one);
  [[nodiscard]] stated<T> reallocation(const posting<T>& one);
  [[nodiscard]] stated<T> endowment();
  [[nodiscard]] stated<T> payment(const posting<T>& one);
  [[nodiscard]] stated<T> declaration(const posting<T>& one);

  struct known_life {
    life now;
    std::optional<const award_entry*> restated_by;             // none: not asked yet
    std::optional<const redetermined_entry*> redetermined_by;  // likewise
  };
  [[nodiscard]] const life& life_of(std::size_t account);
  [[nodiscard]] const award_entry* restated_by(std::size_t account);
  [[nodiscard]] const redetermined_entry* redetermined_by(std::size_t account);
  [[nodiscard]] bool counts(std::size_t account, const spot& addition, bool needs_award_before);
  [[nodiscard]] bool is_absorbed(std::size_t account, const spot& addition);
  [[nodiscard]] bool is_made(const award_entry& one, std::size_t account);
  [[nodiscard]] const shared_pot& pot_of(ordinal act);
  struct founded_line {
    std::string_view name;
    const founding_entry* last = nullptr;  // that states it
  };
  struct founded {
    std::optional<spot> first;
    const founding_entry* last = nullptr;  // that states it of the notice itself
    std::vector<founded_line> lines = {};  // where none does: those of the notice
  };
  [[nodiscard]] founded founded_in_case();
  [[nodiscard]] bool is_absorbed(const founded& now, const spot& raise, const std::string* line);
  [[nodiscard]] static stated<T> stated_in(const founding_entry& one, std::string_view line);
  [[nodiscard]] stated<T> sum_of_lines(const founded& now);
  void note(const spot& at, part as);
  void note_ends(std::size_t account);
  // Notes by what it was undone.
  [[nodiscard]] bool is_out(const written& one, const std::optional<std::string_view>& grant = {});
  [[nodiscard]] bool is_out(ordinal act);
  void note_award_before(std::size_t account, const spot& addition);
  void note_lost(std::size_t account, const spot& addition);

  const accounts& of_;
  const fold& by_;
  const std::vector<founding_entry>& founding_;
  cases& in_;
  bool is_of_one_;
  std::map<ordinal, shared_pot>& settled_;
  std::vector<ground>& notes_;
  std::optional<spot> until_;
  bool is_divided_by_then_ = false;
  std::map<std::size_t, known_life> lives_;
  std::map<ordinal, shared_pot> pots_;
  // What grants had before an act took a part of it.
  std::map<std::pair<std::size_t, std::pair<ordinal, ordinal>>, stated<T>> had_;
  decltype(had_)* all_had_ = &had_;
};

extern template class postings_in_case<euro>;
extern template class postings_in_case<units>;

}  // namespace avviso::inline v0::detail

#endif
