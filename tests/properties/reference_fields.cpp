// SPDX-License-Identifier: BSL-1.0
// What the acts in force say in one history, field by field.
#include <algorithm>
#include <array>

#include "reference_posts.hpp"
#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

constexpr milestone told_milestones[] = {
    milestone::established, milestone::committee_appointed, milestone::ranking_approved,
    milestone::awarded,     milestone::agreement_signed,    milestone::activities_started,
    milestone::closed,      milestone::report_submitted,    milestone::accepted};
constexpr authority_role all_roles[] = {authority_role::responsible, authority_role::delegated, authority_role::audit,
                                        authority_role::managing};
using days_of_milestones = std::array<value, std::size(told_milestones)>;

std::size_t index(milestone what) { return static_cast<std::size_t>(what); }

bool awards_to(const award& awards, const std::string& name) {
  return std::any_of(awards.grants.begin(), awards.grants.end(), [&](const grant& one) { return one.name == name; });
}

class fields_of_one {
 public:
  fields_of_one(const world& in, const text& read, const std::vector<deadline_name>& limit_names, day_number spent_on,
                answers& told)
      : in_(in), read_(read), limit_names_(limit_names), spent_on_(spent_on), told_(told) {
    for (std::size_t i = 0; i < in.acts.size(); ++i) {
      if (in.in_force(i)) force_.push_back(i);
    }
  }

  void tell(const std::map<std::string, last_days>& stated) {
    tell_limits_of(nullptr, told_.deadline);
    tell_milestones_of(nullptr, told_.milestone);
    for (auto& [name, line] : told_.lines) {
      tell_limits_of(&name, line.deadline);
      tell_milestones_of(&name, line.milestone);
    }
    tell_authorities();
    tell_rankings();
    for (auto& [name, grant] : told_.grants) {
      const auto awards = [&, &name = name](const reading& one) {
        const auto* what = one.as<award>();
        return what != nullptr && awards_to(*what, name);
      };
      grant.ever_awarded = grant.ever_awarded || !acts_with(read_.for_grant(name), force_, awards).empty();
      tell_course(name, grant, stated.count(name) > 0 ? stated.at(name) : last_days{});
    }
  }

 private:
  // Visits each order of the acts in force of which a provision is one that `holds`, as their provisions in a row.
  struct placed {
    std::size_t act;
    const reading* one;
  };
  using row = std::vector<placed>;
  template <class Holds, class Visit>
  void each_row(Holds holds, Visit visit) const {
    each_row(read_, holds, visit);
  }
  template <class Holds, class Visit>
  void each_row(const text& read, Holds holds, Visit visit) const {
    in_.each_order(acts_with(read, force_, holds), read.decided, [&](const indices& order) {
      row all;
      for (const auto i : order) {
        for (const auto& one : read.of[i]) all.push_back({i, &one});
      }
      visit(all);
    });
  }

  // --- the notice ---

  void tell_limits_of(const std::string* line, std::vector<values>& deadline) {
    const auto holds = [](const reading& one) { return sets_limits(one) && one.as<award>() == nullptr; };
    each_row(holds, [&](const row& all) {
      limits now{.days = std::vector<value>(limit_names_.size()), .line = line};
      for (const auto& [i, one] : all) now.apply(in_, limit_names_, i, *one, nullptr, false);
      for (std::size_t n = 0; n < now.days.size(); ++n) {
        for (const auto& each : now.all_of(n, in_)) deadline[n].insert(each);
      }
    });
  }

  // A line's committee and ranking are the notice's too.
  void tell_milestones_of(const std::string* line, std::map<milestone, values>& told) {
    const auto last_of = [&](milestone what, auto holds) {
      each_row(holds, [&](const row& all) {
        value day;
        for (const auto& [i, one] : all) {
          if (holds(*one)) day = in_.since(i, *one);
        }
        told[what].insert(day);
      });
    };
    last_of(milestone::established, [](const reading& one) { return one.as<establishment>() != nullptr; });
    last_of(milestone::committee_appointed, [line](const reading& one) {
      const auto* appoints = one.as<committee_appointment>();
      return appoints != nullptr && (line == nullptr || is_for(appoints->line, line));
    });
    last_of(milestone::ranking_approved, [line](const reading& one) {
      const auto* ranks = one.as<ranking>();
      return ranks != nullptr && (line == nullptr || is_for(ranks->line, line));
    });
    last_of(milestone::closed, [line](const reading& one) {
      const auto* closes = one.as<closing>();
      return closes != nullptr && is_for(closes->reach, line);
    });
    for (const auto of_grants : {milestone::awarded, milestone::agreement_signed, milestone::activities_started,
                                 milestone::report_submitted, milestone::accepted}) {
      told[of_grants].insert(std::nullopt);
    }
  }

  void tell_authorities() {
    for (const auto role : all_roles) {
      const auto holds = [role](const reading& one) { return is_post(one.as<designation>(), role, ""); };
      each_row(holds, [&](const row& all) {
        posts held;
        for (const auto& [i, one] : all) {
          if (holds(*one)) held.take(*one->as<designation>(), one->as<designation>()->who);
        }
        for (const std::string scope : asked_scopes) told_.authority[{role, scope}].insert(held.told(scope));
      });
    }
  }

  void tell_rankings() {
    for (auto& [name, outcomes] : told_.ranked) {
      const auto outcome = [&name = name](const reading& one) {
        const auto* dissolves = one.as<reservation_dissolution>();
        if (dissolves != nullptr && dissolves->grant == name) {
          return value(static_cast<std::int64_t>(dissolves->as == dissolution::admitted ? ranking_outcome::selected
                                                                                        : ranking_outcome::rejected));
        }
        const auto* ranks = one.as<ranking>();
        if (ranks == nullptr) return value();
        for (const auto& proposal : ranks->proposals) {
          if (proposal.name == name) return value(static_cast<std::int64_t>(ranking_outcome{proposal.outcome}));
        }
        return value();
      };
      each_row(
          read_.for_grant(name), [&](const reading& one) { return outcome(one).has_value(); },
          [&, &told = outcomes](const row& all) {
            value last;
            for (const auto& [i, one] : all) {
              if (const auto one_more = outcome(*one)) last = one_more;
            }
            told.insert(last);
          });
    }
  }

  // --- a grant ---

  // What acts make of a grant, one after the other.
  struct course {
    limits limit;
    days_of_milestones milestones = {};
    std::optional<std::vector<partnership_change>> changes;  // from nobody
    stated<programme> fund = not_stated;                     // the notice's

    void change(decltype(partnership_change::what) what) {
      const date now = *add_days(date::min(), static_cast<std::int64_t>(changes->size()));
      changes->push_back({.from = now, .known = now, .what = std::move(what)});
    }
  };

  void tell_course(const std::string& name, of_grant& grant, const last_days& stated) {
    // A grant may begin with what the notice has.
    const auto bears = [&](const reading& one) { return bears_on_course(one.for_notice(), name); };
    const auto read = read_.for_grant(name);
    const auto acts = acts_with(read, force_, bears);
    const auto visit = [&](const std::vector<bool>& adhered, const std::vector<bool>& adhered_then) {
      each_row(read, bears, [&](const row& all) {
        course now{.limit = {.days = std::vector<value>(limit_names_.size())}, .changes = {}};
        std::vector<done> done_acts;
        for (const auto& [i, one] : all) {
          done_acts.push_back({i, static_cast<std::size_t>(one - read.of[i].data()), one});
          now.limit.apply(in_, limit_names_, i, *one, &name, adhered[i]);
          apply(now, i, *one, name, adhered[i]);
        }
        const auto day = [&](deadline_kind which, const std::optional<base_day>& base) {
          const auto n = static_cast<std::size_t>(which);
          if (!base) return now.limit.days[n];
          return moved_from(*base, in_, limit_names_, n, done_acts, &name, adhered, adhered_then).day;
        };
        note(now, grant, day_of(day(deadline_kind::activities_end, stated.end)),
             day_of(day(deadline_kind::expenditure_limit, stated.limit)));
      });
    };
    const auto& base = stated.end ? stated.end : stated.limit;
    if (base) return each_adherence_of_two({in_, read}, {*base->in, *base->read}, name, elects_time, visit);
    each_adherence(in_, read, acts_with(read, acts, asks_adhesion_to_time), name, elects_time, false,
                   [&](const std::vector<bool>& adhered) { visit(adhered, adhered); });
  }

  [[nodiscard]] bool bears_on_course(const reading& one, const std::string& name) const {
    if (const auto* awards = one.as<award>()) return awards_to(*awards, name);
    const auto may_reach = [&](const reach& whom) { return reaches(in_, whom, name, true); };
    // Of the notice too: a grant begins with its terms.
    const auto may_move = [&](const reach& whom) { return may_reach(whom) || whom.whom() == reach::kind::no_grant; };
    if (const auto* extends = one.as<extension>()) return may_move(extends->reach);
    if (const auto* sets = one.as<deadline_setting>()) return may_move(sets->reach);
    if (const auto* suspends = one.as<grant_suspension>()) return may_move(suspends->reach);
    if (const auto* resumes = one.as<grant_resumption>()) return may_move(resumes->reach);
    if (const auto* closes = one.as<closing>()) return may_reach(closes->reach);
    if (const auto* changes = one.as<partner_change>()) return changes->grant == name;
    if (const auto* signs = one.as<agreement_signing>()) return signs->grant == name;
    if (const auto* starts = one.as<start_of_activities>()) return starts->grant == name;
    if (const auto* reports = one.as<report_submission>()) return reports->grant == name;
    if (const auto* accepts = one.as<award_acceptance>()) return accepts->grant == name;
    if (ends_the(one, name)) return true;
    if (const auto* dissolves = one.as<reservation_dissolution>()) return dissolves->grant == name;
    return sets_limits(one);
  }

  // After `limits::apply`: what comes after the end of a grant is nothing to it, but an award. S4.
  void apply(course& now, std::size_t i, const reading& one, const std::string& name, bool adhered) const {
    const auto happens = [&](milestone what, const value& day) { now.milestones[index(what)] = day; };
    if (const auto* founds = one.as<establishment>()) now.fund = founds->notice.programme;
    if (const auto* awards = one.as<award>(); awards != nullptr && awards_to(*awards, name)) {
      happens(milestone::awarded, in_.since(i, one));
      for (const auto& each : awards->grants) {
        if (each.name == name) start_partnership(now, each);
      }
    }
    if (now.limit.ended) return;
    if (const auto* closes = one.as<closing>(); closes != nullptr && reaches(in_, closes->reach, name, adhered)) {
      happens(milestone::closed, in_.since(i, one));
    }
    if (const auto* signs = one.as<agreement_signing>(); signs != nullptr && signs->grant == name) {
      happens(milestone::agreement_signed, one.on ? one.on : in_.since(i, one));
    }
    if (const auto* starts = one.as<start_of_activities>(); starts != nullptr && starts->grant == name) {
      happens(milestone::activities_started, one.on ? one.on : in_.since(i, one));
    }
    if (const auto* accepts = one.as<award_acceptance>(); accepts != nullptr && accepts->grant == name) {
      happens(milestone::accepted, one.on ? one.on : in_.since(i, one));
    }
    if (const auto* reports = one.as<report_submission>(); reports != nullptr && reports->grant == name) {
      happens(milestone::report_submitted, one.on ? one.on : in_.since(i, one));
    }
    if (const auto* changes = one.as<partner_change>(); changes && changes->grant == name && now.changes) {
      now.change(changes->what);
    }
  }

  static void start_partnership(course& now, const grant& awarded) {
    const auto* whole = awarded.partnership.if_stated();
    if (whole == nullptr) return;
    now.changes.emplace();
    for (const auto& member : members_of(*whole)) now.change(joining{member});
  }

  // Reg. (EU) 514/2014, and as it is amended from 12 April 2022; Reg. (EU) 1303/2013; Reg. (EU) 2021/1060, from 1 July
  // 2021.
  [[nodiscard]] value limit_of(const stated<programme>& fund) const {
    const date law = std::min(in_.when.in_force, in_.when.known);
    if (fund == stated<programme>(programme::amif_2014_2020))
      return (law >= day<2022, 4, 12> ? day<2024, 6, 30> : day<2022, 12, 31>).days();
    if (fund == stated<programme>(programme::esf_2014_2020)) return day<2023, 12, 31>.days();
    const bool is_law = fund == stated<programme>(programme::amif_2021_2027) && law >= day<2021, 7, 1>;
    return is_law ? value(day<2029, 12, 31>.days()) : std::nullopt;
  }

  void note(const course& now, of_grant& grant, const value& end, value limit) const {
    for (std::size_t n = 0; n < now.limit.days.size(); ++n) grant.deadline[n].insert(now.limit.days[n]);
    grant.standing.insert(static_cast<std::int64_t>(now.limit.standing));
    for (const auto what : told_milestones) grant.milestone[what].insert(now.milestones[index(what)]);
    std::optional<std::string> members;
    if (now.changes) members = in_words(partnership_on(*now.changes, date::max(), date::max()).members);
    grant.partnership.insert(members);

    const auto started = now.milestones[index(milestone::activities_started)];
    const auto of_fund = limit_of(now.fund);
    if (of_fund && !(limit && *limit < *of_fund)) limit = of_fund;
    value may = end ? value(spent_on_ <= *end ? 1 : 0) : std::nullopt;
    if (limit && *limit < spent_on_) may = 0;
    if (now.limit.standing != grant_standing::awarded || (started && spent_on_ < *started)) may = 0;
    grant.may_spend.insert(may);
    grant.last_day_to_spend.insert(end && limit ? std::min(end, limit) : end);
  }

  const world& in_;
  const text& read_;
  const std::vector<deadline_name>& limit_names_;
  day_number spent_on_;
  answers& told_;
  indices force_;
};

}  // namespace

void tell_fields(const world& in, const text& read, const std::vector<deadline_name>& awards_to, day_number spent_on,
                 const std::map<std::string, last_days>& stated, answers& told) {
  fields_of_one(in, read, awards_to, spent_on, told).tell(stated);
  tell_money(in, read, told);
}

}  // namespace reference
