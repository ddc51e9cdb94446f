// SPDX-License-Identifier: BSL-1.0
// When every day is precise, every act in force and every adhesion on record, a dossier as of the end of time is its
// acts done one after the other.
#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "random_laws.hpp"
#include "reference_world.hpp"

using namespace avviso;
using namespace reference;

namespace {

// The same acts without a doubt: each has effect from its adoption, and their numbers order them.
std::vector<act> plainly(std::vector<act> acts) {
  std::int64_t number = 1000;
  for (auto& one : acts) {
    one = {.id = one.id,
           .reference = {.kind = one.reference.kind,
                         .number = std::to_string(number++),
                         .on = one.reference.on.earliest()},
           .control = control::not_required,
           .provisions = one.provisions};
    std::erase_if(one.provisions, [](const provision& each) {
      return each.index() >= disposition_kinds::count;  // it does something to another act
    });
  }
  std::sort(acts.begin(), acts.end(), [](const act& a, const act& b) {
    return std::tuple(a.reference.on.earliest(), height_of(a.reference.kind), *a.reference.number.if_stated()) <
           std::tuple(b.reference.on.earliest(), height_of(b.reference.kind), *b.reference.number.if_stated());
  });
  return acts;
}

bool names(const std::vector<std::string>& grants, const std::string& name) {
  return std::find(grants.begin(), grants.end(), name) != grants.end();
}

template <class T>
stated<T> sum(const stated<T>& a, const stated<T>& b) {
  const auto* one = a.if_stated();
  const auto* other = b.if_stated();
  return one != nullptr && other != nullptr ? stated<T>(*(*one + *other)) : not_stated;
}

struct told_of_grant {
  bool awarded = false;
  stated<deadline_time> end = not_stated;
  stated<deadline_time> report = not_stated;
  stated<euro> award = euros<0>;
  stated<euro> top_ups = euros<0>;
  bool has_ended = false;  // and nothing reaches it until it is awarded anew
  bool shares_in = false;  // in an envelope that no act divides
  grant_standing standing = grant_standing::not_awarded;
};

struct told_of_all {
  bool is_established = false;
  std::string number = {};
  stated<deadline_time> end = not_stated;
  stated<deadline_time> report = not_stated;
  stated<euro> endowed = not_stated;
  stated<euro> raised = euros<0>;
  std::map<std::string, told_of_grant> grants = {};
};

class plain_fold {
 public:
  explicit plain_fold(const std::vector<act>& acts) : acts_(acts) {
    for (const auto& name : all_grants) told_.grants[name];
    for (const auto& one : acts) {
      for (const auto& each : one.provisions) {
        of_notice(each);
        for (auto& [name, grant] : told_.grants) of_grant(one, each, name, grant);
      }
    }
    for (auto& [name, grant] : told_.grants) {
      if (grant.shares_in) grant.top_ups = not_stated;
      if (!is_awarded(grant)) grant.top_ups = euros<0>;
    }
  }

  [[nodiscard]] const told_of_all& told() const { return told_; }

 private:
  // By its last reply, unless that accepts what is closed.
  [[nodiscard]] bool adhered(const std::string& to, const std::string& grant, bool (*elects)(election)) const {
    bool has = false;
    const auto is_meant = [&](const auto* one) { return one != nullptr && one->to == to && one->grant == grant; };
    for (const auto& one : acts_) {
      for (const auto& each : one.provisions) {
        if (is_meant(std::get_if<decline>(&each)) || is_meant(std::get_if<withdrawal>(&each))) has = false;
        const auto* adheres = std::get_if<adhesion>(&each);
        if (is_meant(adheres) && !is_closed(to, one.reference.on.earliest())) has = elects(adheres->elects);
      }
    }
    return has;
  }
  [[nodiscard]] bool is_closed(const std::string& to, date before) const {
    return std::any_of(acts_.begin(), acts_.end(), [&](const act& one) {
      return one.reference.on.earliest() < before &&
             std::any_of(one.provisions.begin(), one.provisions.end(), [&](const provision& each) {
               const auto* closes = std::get_if<adhesions_closing>(&each);
               return closes != nullptr && closes->to == to;
             });
    });
  }
  [[nodiscard]] bool reached(const reach& whom, const act& by, const std::string& grant,
                             bool (*elects)(election)) const {
    if (whom.whom() == reach::kind::every_grant || whom.names(grant)) return true;
    return whom.whom() == reach::kind::adhering && adhered(by.id, grant, elects);
  }

  void of_notice(const provision& each) {
    if (const auto* founds = std::get_if<establishment>(&each)) {
      found(founds->notice);
      state(founds->notice.deadlines, told_);
    }
    if (const auto* adds = std::get_if<top_up>(&each); adds != nullptr && adds->target == top_up_target::envelope) {
      told_.raised = sum(told_.raised, adds->amount);
    }
    if (const auto* takes = std::get_if<reduction>(&each);
        takes != nullptr && takes->target == top_up_target::envelope) {
      const auto* amount = takes->amount.if_stated();
      told_.raised = sum(told_.raised, amount != nullptr ? stated(euro::from_cents(-amount->cents())) : not_stated);
    }
    if (const auto* anew = std::get_if<redetermination>(&each)) {
      told_.endowed = anew->total;
      told_.raised = euros<0>;
    }
    const auto* extends = std::get_if<extension>(&each);
    if (extends != nullptr && extends->reach.whom() != reach::kind::listed) move(*extends, told_);
  }

  template <class Terms>
  static void state(const deadlines& all, Terms& of) {
    const auto end = all.when(deadline_kind::activities_end);
    const auto report = all.when(deadline_kind::final_report);
    if (end.is_stated()) of.end = end;
    if (report.is_stated()) of.report = report;
  }
  template <class Terms>
  static void move(const extension& by, Terms& of) {
    if (by.which == deadline_kind::activities_end) of.end = by.to.after(of.end);
    if (by.which == deadline_kind::final_report) of.report = by.to.after(of.report);
  }

  // One dossier is one notice; what is stated anew absorbs what was added.
  void found(const notice& as) {
    const bool is_first = !told_.is_established;
    if (is_first) told_.number = as.number;
    told_.is_established = true;
    if (!is_first && (as.number != told_.number || !as.endowment.is_stated())) return;
    told_.endowed = as.endowment;
    if (!is_first) told_.raised = euros<0>;
  }

  static bool is_awarded(const told_of_grant& now) { return now.awarded && !now.has_ended; }

  void of_grant(const act& by, const provision& each, const std::string& name, told_of_grant& now) const {
    if (const auto* founds = std::get_if<establishment>(&each)) {
      if (!now.has_ended) state(founds->notice.deadlines, now);
    }
    if (const auto* awards = std::get_if<avviso::award>(&each)) {
      for (const auto& one : awards->grants) {
        if (one.name == name) award_it(one, awards->total.is_stated(), told_, now);
      }
    }
    if (const auto* extends = std::get_if<extension>(&each)) {
      if (!now.has_ended && reached(extends->reach, by, name, elects_time)) move(*extends, now);
    }
    if (const auto* adds = std::get_if<top_up>(&each); adds && reached(adds->reach, by, name, elects_money)) {
      const bool comes = adds->reach.whom() == reach::kind::every_grant ? is_awarded(now) : !now.has_ended;
      if (comes && adds->target == top_up_target::each_grant) now.top_ups = sum(now.top_ups, adds->amount);
      now.shares_in = now.shares_in || (comes && adds->target == top_up_target::envelope);
    }
    change_standing(by, each, name, now);
  }

  // A grant begins with the notice's terms.
  static void award_it(const grant& one, bool is_in_total, const told_of_all& of_notice, told_of_grant& now) {
    if (!is_awarded(now)) now.end = of_notice.end;
    if (!is_awarded(now)) now.report = of_notice.report;
    if (!is_awarded(now) || one.award.is_stated() || is_in_total) now.award = one.award;
    now.awarded = true;
    now.has_ended = false;
    now.standing = one.with_reservation ? grant_standing::admitted_with_reservation : grant_standing::awarded;
    state(one.deadlines, now);
  }

  static void end(bool keeps_report, told_of_grant& now) {
    if (!now.has_ended && !keeps_report) now.report = not_stated;
    now.award = euros<0>;
    now.top_ups = euros<0>;
    now.shares_in = false;
    now.end = not_stated;
    now.has_ended = true;
  }

  void change_standing(const act& by, const provision& each, const std::string& name, told_of_grant& now) const {
    const bool runs = now.standing == grant_standing::awarded;
    const bool stands_still = now.standing == grant_standing::suspended;
    const bool is_reserved = now.standing == grant_standing::admitted_with_reservation;
    const bool has_not_ended = runs || stands_still || is_reserved;
    if (const auto* dissolves = std::get_if<reservation_dissolution>(&each);
        dissolves != nullptr && dissolves->grant == name) {
      if (dissolves->as == dissolution::excluded) {
        end(false, now);
        if (has_not_ended) now.standing = grant_standing::revoked;
      } else if (is_reserved) {
        now.standing = grant_standing::awarded;
      }
    }
    if (const auto* suspends = std::get_if<grant_suspension>(&each)) {
      if (runs && reached(suspends->reach, by, name, elects_time)) now.standing = grant_standing::suspended;
    }
    if (const auto* resumes = std::get_if<grant_resumption>(&each)) {
      if (stands_still && reached(resumes->reach, by, name, elects_time)) now.standing = grant_standing::awarded;
    }
    if (const auto* closes = std::get_if<closing>(&each)) {
      if (has_not_ended && reached(closes->reach, by, name, elects_time)) now.standing = grant_standing::closed;
    }
    if (const auto* waives = std::get_if<waiver>(&each); waives != nullptr && names(waives->grants, name)) {
      end(waives->keeps_report, now);
      if (has_not_ended) now.standing = grant_standing::waived;
    }
    if (const auto* revokes = std::get_if<revocation>(&each); revokes != nullptr && names(revokes->grants, name)) {
      end(revokes->keeps_report, now);
      if (has_not_ended) now.standing = grant_standing::revoked;
    }
  }

  const std::vector<act>& acts_;
  told_of_all told_;
};

template <class T>
void is_known(const std::string& what, const result<answer<T>>& given, bool exists, const stated<T>& due) {
  INFO(what);
  REQUIRE(given.has_value() == exists);
  if (exists) CHECK(list(*given) == std::vector{due});
}

// Of no single day.
template <class Whole>
bool has_open_terms(const Whole& one) {
  return !one.deadlines_between.empty() || !one.dependent_deadlines.empty();
}

// Of lines of the notice, which the reference does.
bool is_of_lines(const provision& one) {
  return std::visit(
      []<class Kind>(const Kind& each) {
        if constexpr (std::is_same_v<Kind, establishment>) {
          return !each.notice.lines.empty();
        } else if constexpr (std::is_same_v<Kind, award>) {
          return !each.grants.empty() && each.grants.front().line.is_stated();
        } else if constexpr (requires { each.reach.line(); }) {
          return each.reach.line() != nullptr;
        } else if constexpr (requires { each.line; }) {
          return each.line.has_value();
        } else {
          return false;
        }
      },
      one);
}

// What is taken from grants or said anew of them, which the reference tells.
bool changes_a_grant(const provision& one) {
  const auto* takes = std::get_if<reduction>(&one);
  const auto* anew = std::get_if<redetermination>(&one);
  return (takes != nullptr && takes->target == top_up_target::each_grant) || (anew != nullptr && anew->grant);
}

// What an endowment has anew before there is a notice.
bool begins_anew(const std::vector<act>& acts) {
  for (const auto& one : acts) {
    for (const auto& each : one.provisions) {
      if (std::holds_alternative<establishment>(each)) return false;
      if (std::holds_alternative<redetermination>(each)) return true;
    }
  }
  return false;
}

bool divides_or_moves(const act& one) {
  return std::any_of(one.provisions.begin(), one.provisions.end(), [](const provision& each) {
    if (is_of_lines(each) || changes_a_grant(each) || std::holds_alternative<award_lapse>(each)) return true;
    const auto* resumes = std::get_if<grant_resumption>(&each);
    const auto* founds = std::get_if<establishment>(&each);
    const auto* awards = std::get_if<avviso::award>(&each);
    const auto* extends = std::get_if<extension>(&each);
    const bool is_open = std::holds_alternative<deadline_setting>(each) ||
                         (founds != nullptr && has_open_terms(founds->notice)) ||
                         (extends != nullptr && extends->to.if_between() != nullptr) ||
                         (awards != nullptr && std::any_of(awards->grants.begin(), awards->grants.end(),
                                                           [](const grant& its) { return has_open_terms(its); }));
    return is_open || std::holds_alternative<allotment>(each) || (resumes != nullptr && !resumes->moves.empty());
  });
}

}  // namespace

TEST_CASE("at the end of time a dossier is its acts done one after the other") {
  std::size_t plain = 0;
  each_random(1500, [&](dice&, const papers& all, const as_of&, date) {
    const auto acts = plainly(all.acts);
    if (std::any_of(acts.begin(), acts.end(), divides_or_moves) || begins_anew(acts)) return;
    ++plain;
    INFO(readable(acts));
    const auto due = plain_fold(acts).told();
    const auto at = made_of({.acts = acts})
                        .as_of({.in_force = date::max(),
                                .known = date::max(),
                                .readings = {efficacy::from_adoption, absence::not_adhered, record::complete}});
    is_known("end", at.notice().deadline(deadline_kind::activities_end), due.is_established, due.end);
    is_known("report", at.notice().deadline(deadline_kind::final_report), due.is_established, due.report);
    is_known("endowment", at.notice().endowment(), due.is_established, sum(due.endowed, due.raised));
    for (const auto& [name, grant] : due.grants) {
      is_known("end of " + name, at.grant(name).end_of_activities(), grant.awarded, grant.end);
      is_known("report of " + name, at.grant(name).deadline(deadline_kind::final_report), grant.awarded, grant.report);
      is_known("award of " + name, at.grant(name).award(), grant.awarded, grant.award);
      is_known("top_ups of " + name, at.grant(name).top_ups(), grant.awarded, grant.top_ups);
      is_known("total of " + name, at.grant(name).total(), grant.awarded, sum(grant.award, grant.top_ups));
      is_known("standing of " + name, at.grant(name).standing(), grant.awarded, stated(grant.standing));
    }
  });
  MESSAGE(plain << " dossiers without a doubt");
}
