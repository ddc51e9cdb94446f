// SPDX-License-Identifier: BSL-1.0
// What acts speak of, whatever becomes of it: time limits, grants, proposals; and who bears on whom.
#include <algorithm>
#include <functional>

#include "reference_days.hpp"
#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

// All that acts dispose, also what corrections say that they should have.
template <class Visit>
void each_disposition(const std::vector<act>& acts, Visit visit) {
  for (const auto& one : acts) {
    for (const auto& each : one.provisions) {
      const reading written{.written = &each};
      visit(written);
      if (const auto* corrects = std::get_if<correction>(&each)) visit(reading{&each, &corrects->now});
    }
  }
}

}  // namespace

bool bear_in_a_circle(const std::vector<act>& acts) {
  // Who bears on whom: whether an act stands, how it reads or when it has effect depends on the other.
  std::set<std::pair<std::string, std::string>> bears;
  for (const auto& one : acts) {
    for (const auto& id : one.subject_to) bears.emplace(id, one.id);
    for (const auto& each : one.provisions) {
      if (const auto* corrects = std::get_if<correction>(&each)) bears.emplace(one.id, corrects->of);
      if (const auto* annuls = std::get_if<annulment>(&each)) bears.emplace(one.id, annuls->of);
      if (const auto* stays = std::get_if<stay>(&each)) bears.emplace(one.id, stays->of);
      if (const auto* ends = std::get_if<stay_end>(&each)) bears.emplace(one.id, ends->of);
      if (const auto* replaces = std::get_if<replacement>(&each)) bears.emplace(one.id, replaces->of);
      const auto* data = std::get_if<act_correction>(&each);
      if (data == nullptr) continue;
      bears.emplace(one.id, data->of);
      const auto* conditions = data->subject_to.if_stated();
      for (const auto& id : conditions != nullptr ? *conditions : std::vector<std::string>())
        bears.emplace(id, data->of);
    }
  }
  std::set<std::string> left;
  for (const auto& one : acts) left.insert(one.id);
  const auto is_free = [&](const std::string& id) {
    return std::none_of(bears.begin(), bears.end(),
                        [&](const auto& one) { return one.second == id && left.contains(one.first); });
  };
  for (bool fewer = true; fewer;) {
    fewer = false;
    for (const auto& one : acts) {
      if (left.contains(one.id) && is_free(one.id)) fewer = left.erase(one.id) > 0;
    }
  }
  return !left.empty();
}

std::vector<deadline_name> limits_of(const std::vector<act>& acts) {
  std::vector<deadline_name> all = {deadline_kind::applications_open, deadline_kind::applications_close,
                                    deadline_kind::activities_end, deadline_kind::final_report,
                                    deadline_kind::expenditure_limit};
  const auto add = [&](const deadline_name& one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
  };
  const auto add_named = [&](const std::vector<named_deadline>& some) {
    for (const auto& one : some) add(deadline_name::named(one.name));
  };
  const auto add_of = [&](const auto& whole) {
    add_named(whole.named_deadlines);
    for (const auto& one : whole.deadlines_between) add(one.which);
    for (const auto& one : whole.dependent_deadlines) {
      add(one.which);
      if (const auto* from = std::get_if<counted_from>(&one.from)) add(from->which);
    }
  };
  each_disposition(acts, [&](const reading& one) {
    if (const auto* founds = one.as<establishment>()) {
      add_of(founds->notice);
      for (const auto& line : founds->notice.lines) add_of(line);
    }
    if (const auto* sets = one.as<deadline_setting>()) {
      add(sets->rule.which);
      if (const auto* from = std::get_if<counted_from>(&sets->rule.from)) add(from->which);
    }
    if (const auto* extends = one.as<extension>()) add(extends->which);
    if (const auto* awards = one.as<award>()) {
      for (const auto& grant : awards->grants) add_of(grant);
    }
    if (const auto* resumes = one.as<grant_resumption>()) {
      for (const auto& each : resumes->moves) add(each);
    }
  });
  return all;
}

// All awards that say of which line a grant is say the same.
std::map<std::string, std::string> lines_of_grants(const std::vector<act>& acts) {
  std::map<std::string, std::string> all;
  each_disposition(acts, [&](const reading& one) {
    const auto* awards = one.as<award>();
    if (awards == nullptr) return;
    for (const auto& each : awards->grants) {
      if (const auto* line = each.line.if_stated()) all[each.name] = *line;
    }
  });
  return all;
}

std::set<std::string> lines_of(const std::vector<act>& acts) {
  std::set<std::string> all;
  each_disposition(acts, [&](const reading& one) {
    const auto* founds = one.as<establishment>();
    if (founds == nullptr) return;
    for (const auto& each : founds->notice.lines) all.insert(each.name);
  });
  return all;
}

std::set<std::string> grants_of(const std::vector<act>& acts) {
  std::set<std::string> all;
  each_disposition(acts, [&](const reading& one) {
    const auto* awards = one.as<award>();
    if (awards == nullptr) return;
    for (const auto& grant : awards->grants) all.insert(grant.name);
  });
  return all;
}

std::set<std::string> proposals_of(const std::vector<act>& acts) {
  std::set<std::string> all = {"unranked"};
  each_disposition(acts, [&](const reading& one) {
    const auto* ranks = one.as<ranking>();
    if (ranks == nullptr) return;
    for (const auto& proposal : ranks->proposals) all.insert(proposal.name);
  });
  return all;
}

std::vector<open_rule> open_rules_of(const std::vector<act>& acts, const std::vector<deadline_name>& names) {
  std::vector<open_rule> found;
  const auto is_open = [](const dependent_deadline& one) {
    const auto* from = std::get_if<counted_from>(&one.from);
    return from != nullptr && (from->moved == when_moved::to_be_confirmed || from->moved == when_moved::not_stated);
  };
  std::vector<const dependent_deadline*> of_corrections;
  std::set<std::string> corrected;
  for (const auto& one : acts) {
    for (const auto& each : one.provisions) {
      const auto* corrects = std::get_if<correction>(&each);
      if (corrects == nullptr) continue;
      corrected.insert(corrects->of);
      for (const auto* rule : rules_in(corrects->now)) of_corrections.push_back(rule);
    }
  }
  for (std::size_t i = 0; i < acts.size(); ++i) {
    for (std::size_t p = 0; p < acts[i].provisions.size(); ++p) {
      auto all = rules_in(acts[i].provisions[p]);
      const bool is_correction = std::holds_alternative<correction>(acts[i].provisions[p]);
      if (corrected.contains(acts[i].id) && !is_correction)
        all.insert(all.end(), of_corrections.begin(), of_corrections.end());
      std::set<std::size_t> limits;
      for (const auto* rule : all) {
        if (is_open(*rule))
          limits.insert(static_cast<std::size_t>(std::find(names.begin(), names.end(), rule->which) - names.begin()));
      }
      for (const auto n : limits) found.push_back({i, p, n});
    }
  }
  return found;
}

std::string in_words(const std::vector<member>& members) {
  std::string all;
  const auto add = [&](const party& who) {
    all += who.entity + '/' + (who.unit.is_stated() ? *who.unit.if_stated() : "-");
    for (const auto& name : who.also_known_as) all += " aka " + name;
    for (const auto& name : who.formerly) all += " ex " + name;
    if (const auto* code = who.tax_code.if_stated()) all += " code " + std::string(code->text());
    if (const auto* number = who.vat_number.if_stated()) all += " vat " + std::string(number->text());
  };
  for (const auto& one : members) {
    add(one.who);
    all += " as " + std::to_string(static_cast<int>(partner_role{one.role}));
    all += " of " + (one.category.is_stated() ? *one.category.if_stated() : "-");
    all += " with " + (one.share.is_stated() ? std::string(one.share.if_stated()->plain()) : "-") + "; ";
  }
  return all;
}

}  // namespace reference
