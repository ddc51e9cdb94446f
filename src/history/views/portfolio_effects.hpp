// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_EFFECTS_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_EFFECTS_HPP

#include <avviso/deadline.hpp>
#include <avviso/detail/deadline_of.hpp>
#include <avviso/grant.hpp>
#include <avviso/notice.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "portfolio_facts.hpp"

// What acts do to one grant, or to the notice, and on which days: the effects of provisions in boxes of days.
namespace avviso::inline v0::detail {

enum class deed_laid : std::uint8_t {
  sets_terms,
  opens,
  moves,
  moves_by_suspension,
  sets_openly,  // a time limit, to a day that no single one stands for
  passes,
  founds,
  awards,
  ends,
  adds_money,
  adds_units,
  redetermines,  // left to the snapshot, as what moves between lines is
};

// One effect of a provision, as it reads and is in force in one box.
struct laid_effect {
  box in = {};
  how_sure sure = how_sure::is_so;
  const place_in_order* place = nullptr;  // null where it is not laid
  ordinal act = 0;
  ordinal provision = 0;
  deed_laid what = deed_laid::sets_terms;
  reach::kind whom = reach::kind::every_grant;  // of an offer
  bool is_offer = false;
  bool is_shared = false;    // of an addition
  bool takes = false;        // of an addition: it takes
  bool is_part = false;      // of what is taken: a part, which is left to the snapshot
  bool is_of_total = false;  // of an award, beside a total that is stated
  whenever from = whenever::always;
  grant_standing to_standing = grant_standing::not_awarded;
  const avviso::deadlines* terms = nullptr;
  const stated<deadline_time>* first = nullptr;  // of a window; null: closes it
  const stated<deadline_time>* last = nullptr;
  bool until_exhausted = false;
  const new_term* to = nullptr;
  deadline_kind which = deadline_kind::activities_end;
  const grant* award = nullptr;
  const notice* notice_founded = nullptr;
  const stated<euro>* money = nullptr;
  const stated<units>* number = nullptr;
};

// -1 or 1: the first stands before the other or after it; 0: nobody can tell. Of one act, by provision.
[[nodiscard]] inline int compare(const laid_effect& a, const laid_effect& b) {
  if (a.act == b.act) return a.provision < b.provision ? -1 : a.provision > b.provision ? 1 : 0;
  return a.place == nullptr || b.place == nullptr ? 0 : compare(*a.place, *b.place);
}

// How an act's addition for grants to share is divided, by one allotment.
struct laid_allotment {
  laid_effect by = {};
  bool is_whole = false;                          // all that is added
  std::vector<std::optional<stated<euro>>> of{};  // by the place of a grant; none: it is not named
};
struct laid_pot {
  bool is_laid = true;
  std::vector<laid_allotment> all{};
};

// The effects of a dossier, laid ready for one grant after another.
class effects_of_dossier {
 public:
  explicit effects_of_dossier(facts_of_dossier& facts);

  [[nodiscard]] facts_of_dossier& facts() { return facts_; }
  [[nodiscard]] const std::vector<laid_effect>& of_notice() const { return of_notice_; }
  [[nodiscard]] const laid_pot& pot_of(ordinal act);

  // The allotment in force of what an act adds, the last of them; null: there is none. Not sure, where nobody can tell.
  struct divided {
    const laid_allotment* by;
    bool is_sure;
  };
  [[nodiscard]] divided divided_by(ordinal act, std::int32_t in_force, std::int32_t known);

  // Those that a grant has, in no order; false if there are too many to be laid.
  [[nodiscard]] bool collect(std::string_view grant, std::vector<laid_effect>& into);

 private:
  enum class whose : std::uint8_t { everybody, notice, one_grant };
  void lay(const spot& at, whose subject, std::string_view grant, std::vector<laid_effect>& into);
  void lay(const worded& says, whose subject, std::string_view grant, const laid_effect& in,
           std::vector<laid_effect>& into);
  struct offered_in {
    box in;
    stated<euro> amount;
  };
  [[nodiscard]] std::vector<offered_in> offered_by(ordinal act);
  void add_offer(const laid_effect& one, std::string_view grant, std::vector<laid_effect>& into);

  facts_of_dossier& facts_;
  std::vector<laid_effect> of_everybody_;
  std::vector<laid_effect> of_notice_;
  std::map<ordinal, laid_pot> pots_;
  // Of the grant that is collected.
  std::vector<facts_of_dossier::reply> replies_;
  struct known_reach {
    ordinal act;
    bool of_money;
    std::vector<reached_in> in;
  };
  std::vector<known_reach> reaches_;
  std::size_t reach_count_ = 0;
};

}  // namespace avviso::inline v0::detail

#endif
