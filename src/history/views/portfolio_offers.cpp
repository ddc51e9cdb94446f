// SPDX-License-Identifier: BSL-1.0
// What grants were offered and have not accepted.
#include <avviso/history/portfolio_reports.hpp>

#include <algorithm>

#include "../../sort_stably.hpp"
#include "../fields/grant_life.hpp"
#include "../fold/fold.hpp"
#include "../record/replies.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// An offer that is not accepted in one case.
struct outstanding {
  offer_standing stands;
  std::optional<election> what = {};
  std::optional<date> until = {};
};

// Of one notice, offer by offer.
class offers_of_notice {
 public:
  offers_of_notice(const portfolio& of, notice_number notice, const both_days& when,
                   std::vector<offer_not_accepted>& to)
      : portfolio_(of),
        notice_(notice),
        when_(when),
        by_(of.dossier_of(notice), {.in_force = when.in_force, .known = when.known, .readings = of.how()}),
        into_(to) {}

  void list() {
    const auto& of = by_.of();
    for (ordinal act = 0; act < of.size(); ++act) {
      if (!by_.may_be_known(act)) continue;
      for (ordinal p = 0; p < of.at(act).provisions.size(); ++p) list_offers_of({act, p});
    }
  }

 private:
  // Whom a provision offers something, in some wording.
  void list_offers_of(const spot& at) {
    const auto& of = by_.of();
    if (is_on_another_act(of.provision_at(at))) return;
    bool is_for_all = false;
    std::vector<std::uint32_t> named;
    of.each_wording(at.act, at.provision, [&](const worded& says) {
      is_for_all = is_for_all || offered_to_adhering(card_of(says)) != nullptr;
      const auto lapse = lapse_in(says);
      const auto place = lapse ? of.place_of_grant(lapse->grant) : std::nullopt;
      if (place && std::find(named.begin(), named.end(), *place) == named.end()) named.push_back(*place);
    });
    if (is_for_all) {
      const auto count = static_cast<std::uint32_t>(of.grants().size());
      for (std::uint32_t place = 0; place < count; ++place) {
        look(at, place, [&](cases& in, std::string_view grant) { return offer_in(in, at, grant); });
      }
    }
    for (const auto place : named) {
      look(at, place, [&](cases& in, std::string_view grant) { return award_in(in, at, grant); });
    }
  }

  [[nodiscard]] static const reach* offered_to_adhering(const card& head) {
    const auto* whom = head.whom.if_offered();
    return whom != nullptr && whom->whom() == reach::kind::adhering ? whom : nullptr;
  }

  // In every case: nothing where it is not offered, or accepted.
  template <class Look>
  void look(const spot& at, std::uint32_t place, Look outstanding_in) {
    const grant_number grant{notice_.notice, place};
    const std::string_view name = portfolio_.name_of(grant);
    std::optional<outstanding> found;
    bool is_sure = true;
    cases every;
    do {
      const auto now = outstanding_in(every, name);
      is_sure = is_sure && now;
      if (now && (!found || now->stands < found->stands)) found = now;
    } while (every.next());
    if (!found) return;
    bool is_known = false;
    if (!may_be_open(*found, grant, is_known)) return;
    into_.push_back({notice_, grant, found->what, by_.act_at(at.act).id, at.provision, found->stands, found->until,
                     is_sure && is_known && !every.is_cut() && !is_line_open(at, name)});
  }

  // By where the grant stands, or may stand.
  [[nodiscard]] bool may_be_open(const outstanding& one, grant_number grant, bool& is_known) const {
    const auto stood = portfolio_.standing(grant, when_);
    is_known = stood.told == told_as::known;
    if (is_known) return is_still_open(one, stood.standing);
    const auto possible = portfolio_.at(notice_, when_).grant(portfolio_.name_of(grant)).standing();
    return possible && std::any_of(possible->candidates().begin(), possible->candidates().end(),
                                   [&](const stated<grant_standing>& each) {
                                     return each.is_stated() && is_still_open(one, *each.if_stated());
                                   });
  }

  // An award that has lapsed is told of until the grant is awarded anew; all else, while it runs.
  [[nodiscard]] static bool is_still_open(const outstanding& one, grant_standing stands) {
    if (!one.what && one.stands == offer_standing::expired) return stands == grant_standing::lapsed;
    return stands == grant_standing::awarded || stands == grant_standing::suspended ||
           stands == grant_standing::admitted_with_reservation;
  }

  // Whether it is open of which line of the notice a grant is, where an offer is for one of them.
  [[nodiscard]] bool is_line_open(const spot& at, std::string_view grant) const {
    bool found = false;
    by_.of().each_wording(at.act, at.provision, [&](const worded& says) {
      const auto* whom = offered_to_adhering(card_of(says));
      const auto* line = whom != nullptr ? whom->line() : nullptr;
      found = found || (line != nullptr && !by_.is_of_line(grant, *line).is_stated());
    });
    return found;
  }

  // What is for those who adhere.
  [[nodiscard]] std::optional<outstanding> offer_in(cases& in, const spot& at, std::string_view grant) const {
    if (!by_.in_force(in, at.act)) return std::nullopt;
    const auto says = by_.worded_in(in, at.act, at.provision, grant);
    const auto head = card_of(says);
    const auto* whom = offered_to_adhering(head);
    if (whom == nullptr) return std::nullopt;
    if (whom->line() != nullptr && by_.is_of_line(grant, *whom->line()) == stated<bool>(false)) return std::nullopt;
    const bool is_time = !head.elects(election::money);
    if (is_time && grant_life(by_.of(), grant).before(by_, in, at, false) != grant_life::stage::runs)
      return std::nullopt;
    outstanding made{.stands = offer_standing::no_reply, .what = is_time ? election::time : election::money};
    std::vector<ground> unused;
    const fold::offer now{at.act, at.provision, *whom, head.elects};
    if (by_.reaches(in, now, grant, unused)) return std::nullopt;
    if (!by_.accepted(in, at.act, grant).on_record) {
      if (by_.list_is_closed(in, at.act, unused)) made.stands = offer_standing::expired;
      return made;
    }
    auto ever = now;
    ever.ever = true;
    made.stands = by_.reaches(in, ever, grant, unused) ? offer_standing::to_come : offer_standing::other_reply;
    return made;
  }

  // What was awarded, where it lapses unless it is accepted.
  [[nodiscard]] std::optional<outstanding> award_in(cases& in, const spot& at, std::string_view grant) const {
    if (!by_.in_force(in, at.act) || !by_.awarded(in, grant)) return std::nullopt;
    const auto undoing = by_.of().links_of(at.act).partly_undone_by;
    const bool is_undone = std::any_of(undoing.begin(), undoing.end(), [&](const link& one) {
      return undoing_by(by_.of().provision_at(one))->is_of(at.provision, grant) && by_.undoes(in, one);
    });
    const auto says = by_.text_in(in, at.act, at.provision);
    const auto lapse = lapse_in(says);
    if (is_undone || !lapse || !match(lapse->grant, grant)) return std::nullopt;
    const auto first = add_days(lapse->until, 1);
    if (!first) return std::nullopt;
    const bool is_to_come = !by_.has_come(in, moment::on(*first));
    std::vector<ground> notes;
    const auto how = is_to_come ? by_.on(*first).lapse_by(in, at, notes) : by_.lapse_by(in, at, notes);
    if (how != fold::lapsing::lapsed) return std::nullopt;
    const bool is_silent = std::any_of(notes.begin(), notes.end(),
                                       [](const ground& one) { return one.part == part::adhesion_not_stated; });
    const auto open = is_silent ? offer_standing::no_reply : offer_standing::other_reply;
    return outstanding{.stands = is_to_come ? open : offer_standing::expired, .until = lapse->until};
  }

  const portfolio& portfolio_;
  notice_number notice_;
  both_days when_;
  fold by_;
  std::vector<offer_not_accepted>& into_;
};

}  // namespace

std::vector<offer_not_accepted> not_accepted(const portfolio& of, const both_days& when) {
  std::vector<offer_not_accepted> all;
  for (const auto notice : of.notices()) offers_of_notice(of, notice, when, all).list();
  sort_stably(all, [](const offer_not_accepted& a, const offer_not_accepted& b) { return a.grant < b.grant; });
  return all;
}

}  // namespace avviso::inline v0
