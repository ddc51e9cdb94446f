// SPDX-License-Identifier: BSL-1.0
#include "premesse.hpp"

#include <avviso/history/wording.hpp>
#include <avviso/identity/wording.hpp>
#include <avviso/rules/rulebook.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

#include "../history/record/card.hpp"
#include "acts.hpp"
#include "cited_laws.hpp"
#include "parties.hpp"
#include "recital.hpp"

namespace avviso::inline v0::wording {

namespace {

// Whether a rule that rests on this law is violated, by the act that the premesse introduce where there is one.
bool is_violated(const cited_law& law, const premises& on) {
  return std::any_of(on.findings.begin(), on.findings.end(), [&](const finding& one) {
    const bool is_of_another = !on.decree.empty() && (!one.act || on.of.acts()[*one.act].id != on.decree);
    if (one.outcome != outcome::violated || is_of_another) return false;
    const auto& text = law_of(one, entry(one.rule, on.house));
    return text.source == rule_source::law && text.citation.find(law.key) != std::string_view::npos;
  });
}

std::string having_regard_to(const act& one, const premises& on, language in) {
  const std::string having =
      in == language::italian ? cited_act(one.reference).agrees.ending("Vist") + ' ' : std::string("Having regard to ");
  return having + cited(one, on.of, on.findings, in) + ";\n";
}

// Adhesions of one day to one act that accept the same.
struct accession {
  const act* by;
  std::string to;  // the act, by id
  election what;
  std::vector<grant_holder> who;
};

std::vector<accession> accessions(const premises& on) {
  std::vector<accession> all;
  std::vector<const act*> seen;
  for (const auto& id : on.acts) {
    const auto* by = on.of.find_act(id);
    if (by == nullptr || std::find(seen.begin(), seen.end(), by) != seen.end()) continue;
    seen.push_back(by);
    for (const auto& says : by->provisions) {
      const auto one = detail::first_effect<detail::effects::accepts>(says);
      const auto* what = one ? one->elects.if_stated() : nullptr;
      if (what == nullptr) continue;
      const auto same = std::find_if(all.begin(), all.end(), [&](const accession& each) {
        return each.by->reference.on == by->reference.on && each.to == one->to && each.what == *what;
      });
      auto& of = same != all.end() ? *same : all.emplace_back(accession{by, one->to, *what, {}});
      of.who.push_back({by->reference.authority, one->grant});
    }
  }
  return all;
}

// What was accepted: «alla proroga dei termini e all'aumento delle risorse», by what the act does to the term.
std::string accepted(election what, movement offered, language in) {
  const auto noun = words_of(offered).noun;
  const std::string time = in == language::english
                               ? std::string("to the ") + noun.english
                               : with(preposition::a, known_noun(std::string(noun.italian) + " dei termini"));
  switch (what) {
    case election::time:
      return in == language::english ? time + " alone" : "unicamente " + time;
    case election::money:
      return words{"to the increase of resources alone", "unicamente all'aumento delle risorse"}.in(in);
    case election::time_and_money:
      break;
  }
  return time + words{" and to the increase of resources", " e all'aumento delle risorse"}.in(in);
}

// «la Regione Lazio e la Regione Puglia hanno aderito, in data 19 marzo 2021, alla proroga …».
std::string adhered(const accession& one, const premises& on, language in) {
  const auto who = beneficiaries(one.who, in);
  const auto* to = on.of.find_act(one.to);
  const auto offered = to != nullptr ? offered_by(*to, on.of, on.findings) : movement::extends;
  std::string line = words{"Whereas ", "Considerato che "}.in(in) + who.words;
  line += who.is_plural ? words{" have adhered ", " hanno aderito, "}.in(in)
                        : words{" has adhered ", " ha aderito, "}.in(in);
  line += on_day(one.by->reference.on, in) + words{" ", ", "}.in(in) + accepted(one.what, offered, in);
  if (to == nullptr) return line + ";\n";
  if (to->id == on.decree) {
    const words before{" ordered by ", " di cui "};
    return line + before.in(in) + this_act(preposition::a, to->reference.kind, in) + ";\n";
  }
  if (in == language::english) return line + " of the said " + text(to->reference, in) + ";\n";
  return line + " di cui " + already_cited(preposition::a, to->reference) + ";\n";
}

bool is_adhesion(const act& one) {
  return !one.provisions.empty() && std::all_of(one.provisions.begin(), one.provisions.end(), [](const auto& each) {
    return detail::card_of(each).deed == deed::adheres;
  });
}

// The acts to be cited: the higher rank first, then the older.
std::vector<const act*> in_order_of_citation(std::vector<std::string> ids, const premises& on) {
  std::vector<const act*> acts;
  for (const auto& id : ids) {
    const auto* one = on.of.find_act(id);
    if (one == nullptr || one->id == on.decree || is_adhesion(*one)) continue;
    const auto place = [](const act* each) {
      const auto& cited_as = each->reference;
      return std::tuple(-rank_of(cited_as.kind), cited_as.on.earliest(), cited_as.on.latest(),
                        std::string_view(each->id));
    };
    const auto before = [&](const act* a, const act* b) { return place(a) < place(b); };
    const auto at = std::lower_bound(acts.begin(), acts.end(), one, before);
    if (at == acts.end() || *at != one) acts.insert(at, one);
  }
  return acts;
}

}  // namespace

std::string premesse(const premises& on, language in) {
  const auto adhesions = accessions(on);
  auto ids = on.acts;
  for (const auto& one : adhesions) ids.push_back(one.to);
  std::string all;
  for (const auto& basis : laws_behind(on.funds, on.grounds, on.day)) {
    if (!is_violated(*basis.law, on)) all += having_regard_to(basis, in);
  }
  for (const auto* one : in_order_of_citation(std::move(ids), on)) all += having_regard_to(*one, on, in);
  for (const auto& one : adhesions) all += adhered(one, on, in);
  for (const auto& one : on.considerations) all += one + ";\n";
  if (!all.empty()) all.replace(all.size() - 2, 1, ".");
  return all;
}

}  // namespace avviso::inline v0::wording
