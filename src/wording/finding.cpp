// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/dossier.hpp>
#include <avviso/identity/name.hpp>
#include <avviso/identity/wording.hpp>
#include <avviso/money/wording.hpp>
#include <avviso/rules/house_rules.hpp>
#include <avviso/rules/wording.hpp>

#include <algorithm>
#include <iterator>
#include <variant>

#include "../described/names.hpp"
#include "../history/record/card.hpp"
#include "../history/record/lines.hpp"
#include "../history/record/undoing.hpp"
#include "acts.hpp"
#include "explained.hpp"
#include "party.hpp"
#include "phrases.hpp"

namespace avviso::inline v0::wording {

namespace {

std::string measure_text(const measure& one, language in) {
  if (one.in == measure::unit::cents) return text(euro::from_cents(one.value), in);
  if (one.in == measure::unit::count) return std::to_string(one.value);
  const auto day = date::from_days(one.value);
  return day ? text(*day, in) : std::string();
}

std::string compared_with(const measure& limit, language in) {
  const auto day = date::from_days(limit.value);
  if (in == language::english || limit.in != measure::unit::day || !day)
    return words{", compared with ", ", rispetto a "}.in(in) + measure_text(limit, in);
  return ", rispetto " + with_preposition(before_day::to, *day, in);
}

constexpr fact_entry facts[] = {
    {fact::adoption_day, "the day of adoption", "il giorno di adozione"},
    {fact::old_end, "the term in force before", "il termine vigente prima"},
    {fact::new_end, "the day to which the term moves", "il giorno a cui il termine si sposta"},
    {fact::effective_day, "the day from which it has effect", "il giorno da cui ha efficacia"},
    {fact::registration, "the registration by the Court of Auditors", "la registrazione della Corte dei conti"},
    {fact::adhesion, "whether the beneficiary adhered", "se il beneficiario abbia aderito"},
    {fact::amount, "the amount", "l'importo"},
    {fact::endowment, "the endowment in force", "la dotazione vigente"},
    {fact::awarded, "the sum of the awards", "il totale assegnato"},
    {fact::investment, "whether the act finances a public investment", "se l'atto finanzi un investimento pubblico"},
    {fact::cup, "whether the act bears a CUP", "se l'atto rechi un CUP"},
    {fact::category, "the category of a partner", "la categoria di un partner"},
    {fact::share, "the share of a member", "la quota di un componente"},
    {fact::total, "the total of the shares", "il totale delle quote"},
    {fact::programme, "the programme that the notice is charged to", "il programma su cui grava l'avviso"},
    {fact::first_end, "the first day set for the term", "il primo giorno fissato per il termine"},
    {fact::extensions, "how many extensions there have been", "quante proroghe vi siano state"},
    {fact::holidays, "the holidays of the year", "le festività dell'anno"},
    {fact::opening_day, "the first day to apply", "il primo giorno per candidarsi"},
    {fact::closing_day, "the last day to apply", "l'ultimo giorno per candidarsi"},
    {fact::publication, "the day of publication", "il giorno di pubblicazione"},
    {fact::referral, "whether the act was referred to the section", "se l'atto sia stato deferito alla sezione"},
    {fact::contribution, "the Union's contribution", "il contributo dell'Unione"},
    {fact::eligible_expenditure, "the eligible expenditure", "la spesa ammissibile"},
    {fact::unit_cost, "the cost of a unit", "il costo di un'unità"},
    {fact::savings, "the savings", "le economie"},
    {fact::new_money, "the new money", "le nuove risorse"},
    {fact::persons, "how many apply together", "quante persone si candidino insieme"},
    {fact::expenditure_limit, "the limit for expenditure", "il limite per sostenere le spese"},
    {fact::law_in_time, "whether a later law binds acts adopted before it",
     "se la legge successiva valga per gli atti adottati prima"},
    {fact::hour, "the hour", "l'ora"},
    {fact::identifier, "the tax code or VAT number of a party", "il codice fiscale o la partita IVA di un soggetto"},
    {fact::request_day, "the day on which the extension was requested",
     "il giorno in cui la proroga è stata richiesta"},
    {fact::timeliness, "whether the day of the request decides, or that of adoption",
     "se rilevi il giorno della richiesta o quello di adozione"},
    {fact::units, "the number of units", "il numero delle unità"},
    {fact::ages, "the ages of those who apply", "l'età di chi si candida"},
    {fact::exhaustion, "whether and when the resources were exhausted", "se e quando le risorse siano esaurite"},
    {fact::known_day, "the day since when it is on record", "il giorno da cui è agli atti"},
    {fact::dependent_term, "what becomes of the term that runs from the one that is moved",
     "che cosa ne sia del termine che decorre da quello spostato"},
    {fact::age_day, "the day on which the notice counts ages", "il giorno in cui l'avviso considera l'età"},
    {fact::line_endowment, "the endowment of a line", "la dotazione di una linea"},
    {fact::grant_total, "the award with what was added and taken", "l'importo complessivo"},
    {fact::payment_day, "the day of the payment", "il giorno dell'erogazione"},
    {fact::report_day, "whether and when the final report was submitted",
     "se e quando sia stata presentata la relazione finale"},
    {fact::declared_period, "the period of a declaration of expenditure", "il periodo di una dichiarazione di spesa"},
    {fact::unallocated, "what is left of the endowment", "quanto resta della dotazione"},
    {fact::acceptance_day, "the day of the acceptance", "il giorno dell'accettazione"},
    {fact::start_day, "the day on which the activities started", "il giorno di avvio delle attività"},
};
static_assert(std::size(facts) + 1 == detail::count_names<fact>(), "avviso: a fact of finding.hpp has no words");

std::string_view fact_text(fact which, std::span<const fact_entry> of_house, language in) {
  for (const auto& rows : {std::span<const fact_entry>(facts), of_house}) {
    for (const auto& row : rows) {
      if (row.which == which) return in == language::italian ? row.italian : row.english;
    }
  }
  return words{"a fact", "un fatto"}.in(in);
}

}  // namespace

std::string_view text(outcome says, language in) {
  switch (says) {
    case outcome::satisfied:
      return words{"satisfied", "rispettata"}.in(in);
    case outcome::violated:
      return words{"violated", "violata"}.in(in);
    case outcome::not_applicable:
      return words{"not applicable", "non applicabile"}.in(in);
    case outcome::undetermined:
      break;
  }
  return words{"undetermined", "non determinabile"}.in(in);
}

std::string_view text(fact missing, language in) {
  return missing == fact::none ? std::string_view() : fact_text(missing, {}, in);
}

std::string text(const finding& one, language in) { return text(one, house_rules{}, in); }

std::string text(const finding& one, const house_rules& house, language in) {
  const auto& row = entry(one.rule, house);
  std::string line(row.id);
  line += ' ';
  line += text(one.outcome, in);
  line += ": ";
  line += in == language::italian ? row.italian : row.english;
  if (one.measured.in != measure::unit::none) line += "; " + measure_text(one.measured, in);
  if (one.limit.in != measure::unit::none && one.measured.in != measure::unit::none)
    line += compared_with(one.limit, in);
  if (one.missing != fact::none) {
    line += words{"; not stated: ", "; non indicato: "}.in(in);
    line += fact_text(one.missing, house.facts, in);
  }
  line += " (";
  line += law_of(one, row).citation;
  line += ')';
  return line;
}

std::string text(const finding& one, const dossier& of, language in) { return text(one, of, house_rules{}, in); }

std::string text(const finding& one, const dossier& of, const house_rules& house, language in) {
  return text(std::span<const finding>(&one, 1), of, house, in);
}

std::string text(std::span<const finding> alike, const dossier& of, language in) {
  return text(alike, of, house_rules{}, in);
}

std::string grants_of(std::span<const finding> alike, const dossier& of, language in) {
  constexpr std::size_t most_named = 12;
  const auto grants = of.grants();
  std::string names;
  std::size_t count = 0;
  for (const auto& one : alike) {
    if (!one.grant || *one.grant >= grants.size() || ++count > most_named) continue;
    names += (count > 1 ? ", " : "") + grants[*one.grant];
  }
  if (count < 2) return names;
  const auto unnamed = count - std::min(count, most_named);
  if (unnamed == 1) names += words{" and 1 more", " e un'altra"}.in(in);
  if (unnamed > 1) names += words{" and ", " e altre "}.in(in) + std::to_string(unnamed) + words{" more", ""}.in(in);
  return std::to_string(count) + words{" grants: ", " sovvenzioni: "}.in(in) + names;
}

namespace {

// What a provision refers to, by name: an act, grants; and whether the dossier has it, whenever it comes.
struct reference_by_name {
  std::string name;
  bool is_in_dossier;
};
std::vector<reference_by_name> referred_to_by(const provision& says, const dossier& of) {
  std::vector<reference_by_name> all;
  const auto grants = of.grants();
  const auto put = [&](const std::string& grant) {
    const bool is_there =
        std::any_of(grants.begin(), grants.end(), [&](const std::string& one) { return same_name(one, grant); });
    all.push_back({grant, is_there});
  };
  const auto head = avviso::detail::card_of(says);
  if (head.act != nullptr) {
    const auto* act = of.find_act(*head.act);
    const auto* corrects = std::get_if<correction>(&says);
    bool lacks_it = act != nullptr && corrects != nullptr && corrects->provision >= act->provisions.size();
    const auto undoes = avviso::detail::undoing_by(says);
    if (act != nullptr && undoes && undoes->is_in_part()) {
      const auto& part = act->provisions;
      const bool is_for_some = undoes->grants != nullptr;
      lacks_it = undoes->of ? *undoes->of >= part.size() ||
                                  (is_for_some && avviso::detail::is_on_another_act(part[*undoes->of]))
                            : std::all_of(part.begin(), part.end(), avviso::detail::is_on_another_act);
    }
    all.push_back({*head.act, act != nullptr && !lacks_it});
    if (undoes && undoes->grants != nullptr) std::for_each(undoes->grants->begin(), undoes->grants->end(), put);
  }
  head.whom.each_name(put);
  avviso::detail::each_effect<avviso::detail::effects::divides>(says, [&](const auto& one) {
    for (const auto& part : one.among) put(part.grant);
  });
  const auto lines = of.lines();
  const auto put_line = [&](const std::string& line) {
    const bool is_there =
        std::any_of(lines.begin(), lines.end(), [&](std::string_view one) { return same_name(one, line); });
    all.push_back({line, is_there});
  };
  avviso::detail::each_line_named(says, put_line);
  if (const auto* corrects = std::get_if<correction>(&says)) avviso::detail::each_line_named(corrects->now, put_line);
  return all;
}

// The parties that a change of partners is to find.
std::vector<std::string> sought_by(const provision& says) {
  std::vector<std::string> all;
  const auto* change = std::get_if<partner_change>(&says);
  if (change == nullptr) return all;
  if (const auto* one = std::get_if<leaving>(&change->what)) {
    all.push_back(party_text(one->who));
    if (const auto* to = one->share_to.if_stated()) all.push_back(party_text(*to));
  }
  if (const auto* one = std::get_if<succession>(&change->what)) all.push_back(party_text(one->predecessor));
  if (const auto* one = std::get_if<budget_change>(&change->what)) {
    for (const auto& share : one->shares) all.push_back(party_text(share.who));
  }
  return all;
}

// What REF-1 does not find, by name. The finding counts it, since an act of the dossier may come later than the day
// asked; where as many are in the dossier on no day, it is these, else some of all. The parties are sought only where
// the grant is on record.
std::string not_on_record(const finding& one, const dossier& of, language in) {
  if (one.rule != rule::REF_1 || one.outcome != outcome::violated || !one.act || !one.provision) return {};
  if (*one.act >= of.acts().size() || *one.provision >= of.acts()[*one.act].provisions.size()) return {};
  const auto& says = of.acts()[*one.act].provisions[*one.provision];
  auto all = referred_to_by(says, of);
  const auto parties = sought_by(says);
  if (!parties.empty() && one.limit == measure::count(all.size() + 1)) {
    all.clear();
    for (const auto& name : parties) all.push_back({name, false});
  }
  std::vector<std::string> missing;
  for (const auto& each : all) {
    if (!each.is_in_dossier) missing.push_back(each.name);
  }
  const bool are_these = static_cast<std::int64_t>(missing.size()) == one.limit.value - one.measured.value;
  if (!are_these) {
    missing.clear();
    for (const auto& each : all) missing.push_back(each.name);
  }
  std::string line(are_these || one.measured == measure::count(0)
                       ? words{"; not on record: ", "; non risulta: "}.in(in)
                       : words{"; not all on record: ", "; non tutto risulta: "}.in(in));
  for (std::size_t i = 0; i < missing.size(); ++i) line += (i > 0 ? ", «" : "«") + missing[i] + "»";
  // Of an act that is there, the provision.
  const auto* corrects = std::get_if<correction>(&says);
  const auto undoes = avviso::detail::undoing_by(says);
  const auto number = corrects != nullptr ? std::optional(std::uint32_t{corrects->provision})
                      : undoes            ? undoes->of
                                          : std::nullopt;
  const auto* other = number ? of.find_act(*avviso::detail::card_of(says).act) : nullptr;
  if (other != nullptr && *number >= other->provisions.size()) line += ", " + point_text(*number, in);
  return line;
}

// By which act the notice sets the limit.
std::string limited_in(const finding& one, const dossier& of, language in) {
  if (!one.limited_by || *one.limited_by >= of.acts().size()) return {};
  const auto& by = of.acts()[*one.limited_by].reference;
  if (one.rule == rule::LIN_1)
    return in == language::english ? "; the notice's is stated by " + text(by, in)
                                   : "; quella dell'avviso è indicata " + with(preposition::da, cited_act(by));
  if (in == language::english) return "; the limit is set by " + text(by, in);
  return "; il limite è fissato " + with(preposition::da, cited_act(by));
}

// What a rule on references finds wrong, by name: the number of another notice, the CUP that two grants bear.
std::string wrong_in(const finding& one, const dossier& of, language in) {
  if (one.outcome != outcome::violated || !one.act || !one.provision || *one.act >= of.acts().size()) return {};
  const auto& all = of.acts()[*one.act].provisions;
  if (*one.provision >= all.size()) return {};
  std::string line;
  if (one.rule == rule::REF_3) {
    avviso::detail::each_effect<avviso::detail::effects::founds>(all[*one.provision], [&](const auto& founds) {
      line = words{"; it is no. ", "; è il n. "}.in(in) + founds.whole.number;
    });
  }
  if (one.rule == rule::REF_5 && one.grant && *one.grant < of.grants().size()) {
    avviso::detail::each_effect<avviso::detail::effects::awards>(all[*one.provision], [&](const auto& awards) {
      if (!same_name(awards.whole.name, of.grants()[*one.grant])) return;
      if (const auto* its = awards.whole.cup.if_stated()) line = "; CUP " + std::string(its->text());
      for (const auto& its : awards.whole.identifiers) line += "; " + its.scheme + ' ' + its.value;
    });
  }
  return line;
}

}  // namespace

std::string text(std::span<const finding> alike, const dossier& of, const house_rules& house, language in) {
  if (alike.empty()) return {};
  const auto& one = alike.front();
  std::string line;
  if (one.act && *one.act < of.acts().size()) line += text(of.acts()[*one.act].reference, in);
  const auto grants = grants_of(alike, of, in);
  if (!grants.empty()) line += ", " + grants;
  if (one.line) {
    const auto lines = of.lines();
    if (*one.line < lines.size()) {
      line.append(words{", line ", ", linea "}.in(in));
      line += line_text(lines[*one.line], avviso::detail::title_told_of(of, lines[*one.line]));
    }
  }
  if (one.statement && *one.statement < of.statements().size()) {
    const auto& says = of.statements()[*one.statement];
    line += says.source + ", " + text(says.known, in);
    if (says.about.grant) line += ", " + *says.about.grant;
  }
  if (!line.empty()) line += ": ";
  line += text(one, house, in);
  if (one.ratified_by && *one.ratified_by < of.acts().size()) {
    const auto& by = of.acts()[*one.ratified_by].reference;
    line += in == language::italian ? "; per la convalida di cui " + with(preposition::a, act_noun(by))
                                    : "; ratified by the " + text(by, in);
  }
  return line + not_on_record(one, of, in) + wrong_in(one, of, in) + limited_in(one, of, in);
}

}  // namespace avviso::inline v0::wording
