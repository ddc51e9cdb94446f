// SPDX-License-Identifier: BSL-1.0
#include "premesse.hpp"

#include <avviso/history/wording.hpp>
#include <avviso/rules/rulebook.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

#include "../history/record/card.hpp"
#include "explained.hpp"
#include "recital.hpp"

namespace avviso::inline v0::wording {

namespace {

// «art. 17, par. 3, Reg. (UE) n. 514/2014» in full: «articolo 17, paragrafo 3, del regolamento (UE) n. 514/2014».
std::string in_full(std::string_view citation) {
  constexpr std::pair<std::string_view, std::string_view> full[] = {
      {"art. ", "articolo "},
      {"artt. ", "articoli "},
      {"par. ", "paragrafo "},
      {"parr. ", "paragrafi "},
      {"cc. ", "commi "},
      {"c. ", "comma "},
      {", L. ", ", della legge "},
      {", D.Lgs. ", ", del decreto legislativo "},
      {", D.P.R. ", ", del decreto del Presidente della Repubblica "},
      {", Reg. ", ", del regolamento "},
      {"Reg. ", "regolamento "},
  };
  std::string all;
  while (!citation.empty()) {
    const auto* const found = std::find_if(std::begin(full), std::end(full), [&](const auto& one) {
      const bool begins_a_word = one.first.front() == ',' || all.empty() || all.back() == ' ' || all.back() == '\'';
      return begins_a_word && citation.substr(0, one.first.size()) == one.first;
    });
    const bool is_found = found != std::end(full);
    auto words = is_found ? found->second : citation.substr(0, 1);
    const bool follows_article = is_found && words.front() == ',' && all.find(',') == std::string::npos;
    if (follows_article) words.remove_prefix(1);  // «articolo 53 del decreto», «articolo 3, comma 1, della legge»
    all += words;
    citation.remove_prefix(is_found ? found->first.size() : 1);
  }
  return all;
}

// The laws by which the act was judged, oldest first.
std::vector<law_text> laws_of(const premises& on) {
  std::vector<law_text> laws;
  for (const auto& one : on.findings) {
    if (one.outcome != outcome::satisfied && one.outcome != outcome::violated) continue;
    const auto& row = entry(one.rule, on.house);
    const auto& law = law_of(one, row);
    if (!law.of || std::find(laws.begin(), laws.end(), law) != laws.end()) continue;
    const auto older = [](const law_text& a, const law_text& b) { return *a.of < *b.of; };
    laws.insert(std::upper_bound(laws.begin(), laws.end(), law, older), law);
  }
  return laws;
}

std::string having_regard_to(const law_text& law, language in) {
  if (in == language::english) return "Having regard to " + std::string(law.citation) + ";\n";
  const bool many = law.citation.substr(0, 5) == "artt.";
  return (many ? "Visti gli " : "Visto l'") + in_full(law.citation) + ";\n";
}

bool needs_adhesion(const provision& says) {
  const auto* whom = detail::card_of(says).whom.if_offered();
  return whom != nullptr && whom->whom() == reach::kind::adhering;
}

std::string having_regard_to(const act& one, const dossier& of, language in) {
  std::string line = words{"Having regard to ", "Visto "}.in(in);
  if (in == language::italian && is_feminine(one.reference.kind)) line = "Vista ";
  line += cited(one.reference, in);
  if (const auto* registered = one.registration.if_stated()) {
    const auto* number = registered->number.if_stated();
    const bool feminine = is_feminine(one.reference.kind);
    line += in == language::english
                ? ", registered by the Court of Auditors on "
                : std::string(", registrat") + (feminine ? 'a' : 'o') + " dalla Corte dei conti in data ";
    line += text(registered->on, in);
    if (number != nullptr) line += words{" under no. ", " al n. "}.in(in) + *number;
  }
  std::vector<std::string> deeds;
  for (const auto& provision : one.provisions) deeds.push_back(done(provision, of, in));
  if (!deeds.empty()) {
    line += in == language::english
                ? ", by which "
                : std::string(", con ") + (is_feminine(one.reference.kind) ? "la" : "il") + " quale ";
    line += listed(deeds, in);
  }
  const auto hiatus = line.find(" e è ");
  if (hiatus != std::string::npos) line.insert(hiatus + 2, "d");
  if (std::any_of(one.provisions.begin(), one.provisions.end(), needs_adhesion)) {
    line += words{", for the beneficiaries that adhere", ", per i beneficiari aderenti"}.in(in);
  }
  return line + ";\n";
}

// Adhesions of one day to one act that accept the same.
struct accession {
  const act* by;
  std::string to;  // the act, by id
  election what;
  std::vector<std::string> who;
};

std::vector<accession> accessions(const premises& on, language in) {
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
      of.who.push_back(beneficiary(by->reference, one->grant, in));
    }
  }
  return all;
}

// «la Regione Lazio e la Regione Puglia hanno aderito, con adesione del 19 marzo 2021, alla proroga …».
std::string adhered(const accession& one, const premises& on, language in) {
  const bool many = one.who.size() > 1;
  std::string line = words{"Whereas ", "Considerato che "}.in(in) + listed(one.who, in);
  line += many ? words{" have adhered", " hanno aderito"}.in(in) : words{" has adhered", " ha aderito"}.in(in);
  const auto& when = one.by->reference.on;
  if (when.precision() == precision::day) {
    line += words{" on ", ", "}.in(in) + with_preposition(before_day::article, when.earliest(), in);
  } else {
    line += words{", on a date not stated (", ", in data non indicata ("}.in(in) + text(when, in) + ')';
  }
  line += in == language::italian || when.precision() != precision::day ? "," : "";
  switch (one.what) {
    case election::time:
      line += words{" to the extension of time alone", " unicamente alla proroga dei termini"}.in(in);
      break;
    case election::money:
      line += words{" to the increase of resources alone", " unicamente all'aumento delle risorse"}.in(in);
      break;
    case election::time_and_money:
      line += words{" to the extension of time and to the increase of resources",
                    " alla proroga dei termini e all'aumento delle risorse"}
                  .in(in);
      break;
  }
  const auto* to = on.of.find_act(one.to);
  if (to == nullptr) return line + ";\n";
  if (to->id == on.decree) return line + words{" ordered by this decree", " di cui al presente decreto"}.in(in) + ";\n";
  return line + words{" of the said ", " di cui al citato "}.in(in) + text(to->reference, in) + ";\n";
}

bool is_adhesion(const act& one) {
  return !one.provisions.empty() && std::all_of(one.provisions.begin(), one.provisions.end(), [](const auto& each) {
    return detail::card_of(each).deed == deed::adheres;
  });
}

}  // namespace

std::string premesse(const premises& on, language in) {
  const auto adhesions = accessions(on, in);
  auto ids = on.acts;
  for (const auto& one : adhesions) ids.push_back(one.to);
  std::vector<const act*> acts;
  for (const auto& id : ids) {
    const auto* one = on.of.find_act(id);
    if (one == nullptr || one->id == on.decree || is_adhesion(*one)) continue;
    const auto place = [](const act* each) {
      return std::tuple(each->reference.on.earliest(), each->reference.on.latest(), std::string_view(each->id));
    };
    const auto older = [&](const act* a, const act* b) { return place(a) < place(b); };
    const auto at = std::lower_bound(acts.begin(), acts.end(), one, older);
    if (at == acts.end() || *at != one) acts.insert(at, one);
  }
  std::string all;
  for (const auto& law : laws_of(on)) all += having_regard_to(law, in);
  for (const auto* one : acts) all += having_regard_to(*one, on.of, in);
  for (const auto& one : adhesions) all += adhered(one, on, in);
  for (const auto& one : on.considerations) all += one + ";\n";
  if (!all.empty()) all.replace(all.size() - 2, 1, ".");
  return all;
}

namespace {

std::string in_lower_case(std::string sentence) {
  if (sentence.front() >= 'A' && sentence.front() <= 'Z') sentence.front() = static_cast<char>(sentence.front() + 32);
  return sentence;
}

// The acts on which every other rests, if they were known: the one that establishes the notice and those that award the
// grant.
void collect_foundations(const dossier& of, const as_of& when, const std::optional<std::string>& grant,
                         std::vector<std::string>& into) {
  const auto at = of.as_of(when);
  for (const auto& act : of.acts()) {
    const bool founds = std::any_of(act.provisions.begin(), act.provisions.end(), [&](const provision& says) {
      bool does = detail::does<detail::effects::founds>(says);
      detail::each_effect<detail::effects::awards>(says, [&](const detail::effects::awards& one) {
        does = does || (grant && detail::match(*grant, one.whole.name));
      });
      return does;
    });
    const auto stands = at.standing_of(act.id);
    if (founds && stands && stands->if_known() != nullptr && *stands->if_known() != standing::not_adopted) {
      into.push_back(act.id);
    }
  }
}

}  // namespace

result<std::string> premesse(const explanation& why, const dossier& of, language in) {
  return premesse(why, of, house_rules{}, in);
}

result<std::string> premesse(const explanation& why, const dossier& of, const house_rules& house, language in) {
  if (why.of != of.hash()) return error{.code = errc::answer_of_another_dossier};
  const std::string whereas = words{"Whereas ", "Considerato che "}.in(in);
  premises on{.of = of, .acts = {}, .house = house};
  collect_foundations(of, why.when, why.asked.grant, on.acts);
  for (const auto& step : why.steps) {
    on.acts.push_back(step.id);
    on.findings.insert(on.findings.end(), step.findings.begin(), step.findings.end());
    if (step.part != part::adhesion_not_stated || !why.asked.grant) continue;
    on.considerations.push_back(
        words{"Whereas no document says whether ", "Considerato che nessun documento indica se "}.in(in) +
        beneficiary({.kind = act_kind::adhesion, .on = partial_date::unknown()}, *why.asked.grant, in) +
        words{" has adhered to the said ", " abbia aderito al citato "}.in(in) + text(step.act, in));
  }
  for (const auto& one : why.sources) {
    on.considerations.push_back(whereas + words{"it is stated: ", "risulta dichiarato: "}.in(in) +
                                source_text(one, in));
  }
  for (const auto& which : why.readings) {
    on.considerations.push_back(
        words{"Whereas, by the reading adopted, ", "Ritenuto, secondo la lettura adottata, che "}.in(in) +
        reading_text(which, why.when.readings, in));
  }
  on.considerations.push_back(words{"Whereas therefore, on ", "Considerato pertanto che, alla data del "}.in(in) +
                              text(why.when.in_force, in) + words{", as known on ", ", per quanto noto al "}.in(in) +
                              text(why.when.known, in) + ", " + in_lower_case(sentence(why, in)));
  return premesse(on, in);
}

namespace {

// The acts on which an answer rests, by id.
void collect_acts(const result<answer<any_value>>& given, const dossier& of, std::vector<std::string>& into) {
  if (!given) return;
  for (const auto& one : given->grounds()) {
    if (one.part != part::statement) into.push_back(of.acts()[one.act].id);
  }
}

// The beneficiaries of whom no document says whether they adhered.
std::vector<std::string> who_may_have_adhered(const previewed& what, language in) {
  std::vector<std::string> all;
  for (const auto& one : what.changes) {
    if (!one.after || !one.what.grant || one.what.field != field::deadline) continue;
    const auto grounds = one.after->grounds();
    const auto is_open = [](const ground& each) { return each.part == part::adhesion_not_stated; };
    if (std::any_of(grounds.begin(), grounds.end(), is_open)) {
      all.push_back(beneficiary({.kind = act_kind::adhesion, .on = partial_date::unknown()}, *one.what.grant, in));
    }
  }
  return all;
}

}  // namespace

std::string premesse(const previewed& what, std::string_view draft, language in) {
  premises on{.of = what.after.dossier(), .acts = {}, .decree = draft};
  collect_foundations(what.before.dossier(), what.before.when(), std::nullopt, on.acts);
  for (const auto& one : what.changes) {
    if (one.what.field == field::standing) continue;
    collect_acts(one.before, what.before.dossier(), on.acts);
    collect_acts(one.after, what.after.dossier(), on.acts);
    const auto* end = one.what.deadline && !one.what.grant ? one.what.deadline->if_kind() : nullptr;
    if (end == nullptr || !one.before || one.before->if_known() == nullptr) continue;
    on.considerations.push_back(words{"Whereas ", "Considerato che "}.in(in) + text(one.what, in) +
                                words{" is, before this decree, ", ", prima del presente decreto, è "}.in(in) +
                                text(*one.before, in));
  }
  for (const auto& one : what.findings) {
    if (one.act && on.of.acts()[*one.act].id == draft) on.findings.push_back(one);
  }
  const auto open = who_may_have_adhered(what, in);
  if (!open.empty()) {
    on.considerations.push_back(
        words{"Whereas no document says whether ", "Considerato che nessun documento indica se "}.in(in) +
        listed(open, in) +
        (open.size() > 1 ? words{" have adhered", " abbiano aderito"} : words{" has adhered", " abbia aderito"})
            .in(in));
  }
  return premesse(on, in);
}

}  // namespace avviso::inline v0::wording
