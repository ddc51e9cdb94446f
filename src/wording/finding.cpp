// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/dossier.hpp>
#include <avviso/identity/wording.hpp>
#include <avviso/money/wording.hpp>
#include <avviso/rules/house_rules.hpp>
#include <avviso/rules/wording.hpp>

#include <algorithm>
#include <iterator>
#include <variant>

#include "../described/names.hpp"
#include "../history/record/card.hpp"
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
  if (count > most_named) names += words{" and ", " e altre "}.in(in) + std::to_string(count - most_named);
  if (count > most_named) names += words{" more", ""}.in(in);
  return std::to_string(count) + words{" grants: ", " sovvenzioni: "}.in(in) + names;
}

namespace {

// What a provision refers to, by name: an act, grants.
std::vector<std::string> referred_to_by(const provision& says) {
  std::vector<std::string> all;
  const auto head = avviso::detail::card_of(says);
  if (head.act != nullptr) all.push_back(*head.act);
  if (const auto* name = head.whom.if_grant()) all.push_back(*name);
  if (const auto* whom = head.whom.if_offered()) all.insert(all.end(), whom->grants().begin(), whom->grants().end());
  avviso::detail::each_effect<avviso::detail::effects::divides>(says, [&](const auto& one) {
    for (const auto& part : one.among) all.push_back(part.grant);
  });
  return all;
}

// The party that a change of partners is to find.
const party* sought_by(const provision& says) {
  const auto* change = std::get_if<partner_change>(&says);
  if (change == nullptr) return nullptr;
  if (const auto* one = std::get_if<leaving>(&change->what)) return &one->who;
  if (const auto* one = std::get_if<succession>(&change->what)) return &one->predecessor;
  return nullptr;
}

// What REF-1 does not find, by name; where it finds some, all of it. Only as the finding says, since other acts of the
// dossier may come later. The party is sought only where the grant is on record.
std::string not_on_record(const finding& one, const dossier& of, language in) {
  if (one.rule != rule::REF_1 || one.outcome != outcome::violated || !one.act || !one.provision) return {};
  if (*one.act >= of.acts().size() || *one.provision >= of.acts()[*one.act].provisions.size()) return {};
  const auto& says = of.acts()[*one.act].provisions[*one.provision];
  auto names = referred_to_by(says);
  const auto* party = sought_by(says);
  const bool is_party = party != nullptr && one.limit == measure::count(names.size() + 1);
  if (is_party) {
    const auto* unit = party->unit.if_stated();
    names = {party->entity + (unit != nullptr ? " – " + *unit : "")};
  }
  const bool is_all = is_party || one.measured == measure::count(0);
  std::string line(is_all ? words{"; not on record: ", "; non risulta: "}.in(in)
                          : words{"; not all on record: ", "; non tutto risulta: "}.in(in));
  for (std::size_t i = 0; i < names.size(); ++i) line += (i > 0 ? ", «" : "«") + names[i] + "»";
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
  if (one.statement && *one.statement < of.statements().size()) {
    const auto& says = of.statements()[*one.statement];
    line += says.source + ", " + text(says.known, in);
    if (says.about.grant) line += ", " + *says.about.grant;
  }
  if (!line.empty()) line += ": ";
  return line + text(one, house, in) + not_on_record(one, of, in);
}

}  // namespace avviso::inline v0::wording
