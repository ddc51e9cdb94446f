// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/wording.hpp>

#include <algorithm>
#include <optional>

#include "../history/record/card.hpp"
#include "acts.hpp"
#include "explained.hpp"
#include "parties.hpp"
#include "premesse.hpp"

namespace avviso::inline v0::wording {

namespace {

// A sentence that begins with an article, or with "What was paid", after other words.
std::string within_a_sentence(std::string one) {
  for (const std::string_view article : {"The ", "What ", "Il ", "Lo ", "L'", "La ", "I ", "Gli ", "Le "}) {
    if (one.compare(0, article.size(), article) == 0) one.front() = static_cast<char>(one.front() - 'A' + 'a');
  }
  return one;
}

// «, per effetto del citato Decreto Direttoriale n. 21 del 19 marzo 2021».
std::string by_effect_of(const act_reference* act, language in) {
  if (act == nullptr) return {};
  if (in == language::english) return ", by effect of the said " + text(*act, in);
  return ", per effetto " + already_cited(preposition::di, *act);
}

// The one act that makes a known answer; null if there are more, or none.
const act_reference* made_by(const explanation& why) {
  const act_reference* act = nullptr;
  for (const auto& step : why.steps) {
    if (step.depth > 0 || step.part == part::superseded) continue;
    const bool is_adhesion = step.part == part::adhesion || step.part == part::adhesion_not_stated;
    if (act != nullptr || is_adhesion || step.proof != proof::proven) return nullptr;
    act = &step.act;
  }
  return why.status == status::known ? act : nullptr;
}

const act_reference* made_by(const answer<any_value>& given, const dossier& of) {
  const act_reference* act = nullptr;
  for (const auto& one : given.grounds()) {
    if (one.part == part::superseded || one.part == part::adhesion) continue;
    if (act != nullptr || one.part == part::statement) return nullptr;
    act = &of.acts()[one.act].reference;
  }
  return act;
}

// The programmes of the notices that an act establishes.
void collect_funds(const act& one, std::vector<programme>& into) {
  for (const auto& says : one.provisions) {
    detail::each_effect<detail::effects::founds>(says, [&](const detail::effects::founds& each) {
      const auto* fund = each.whole.programme.if_stated();
      if (fund != nullptr) into.push_back(*fund);
    });
  }
}

// The acts on which every other rests, if they were known: the one that establishes the notice and those that award the
// grant.
void collect_foundations(const dossier& of, const as_of& when, const std::optional<std::string>& grant,
                         premises& into) {
  const auto at = of.as_of(when);
  for (const auto& act : of.acts()) {
    const bool founds = std::any_of(act.provisions.begin(), act.provisions.end(), [&](const provision& says) {
      bool does = detail::does<detail::effects::founds>(says);
      detail::each_effect<detail::effects::awards>(says, [&](const detail::effects::awards& one) {
        does = does || (grant && detail::match(*grant, one.whole.name));
      });
      return does;
    });
    if (!founds) continue;
    const auto stands = at.standing_of(act.id);
    const auto* is = stands ? stands->if_known() : nullptr;
    if (is != nullptr && *is == standing::not_adopted) continue;
    into.acts.push_back(act.id);
    collect_funds(act, into.funds);
  }
}

// What a source states, in Italian.
std::string stated_by(const statement& one) {
  constexpr auto in = language::italian;
  const auto* of = one.of.if_stated();
  return "Considerato che la fonte «" + one.source + "», nota " + with_preposition(before_day::from, one.known, in) +
         ", dichiara" + (of != nullptr ? ", con riferimento a: " + text(*of, in) + ',' : std::string()) +
         " quanto segue: " + value_text(detail::any(one.value), in);
}

}  // namespace

result<std::string> premesse(const explanation& why, const dossier& of, language in) {
  return premesse(why, of, house_rules{}, in);
}

result<std::string> premesse(const explanation& why, const dossier& of, const house_rules& house, language in) {
  if (why.of != of.hash()) return error{.code = errc::answer_of_another_dossier};
  const auto as_known = of.as_of(why.when).dossier();  // with what its acts say of themselves by then
  premises on{.of = as_known, .day = why.when.in_force, .house = house};
  collect_foundations(as_known, why.when, why.asked.grant, on);
  for (const auto& step : why.steps) {
    on.acts.push_back(step.id);
    on.findings.insert(on.findings.end(), step.findings.begin(), step.findings.end());
    if (step.proof == proof::proven) on.grounds.push_back(step.efficacy);
    if (step.part != part::adhesion_not_stated || !why.asked.grant) continue;
    const auto who = beneficiaries({{not_stated, *why.asked.grant}}, in);
    on.considerations.push_back(
        in == language::english
            ? "Whereas no document says whether " + who.words + " has adhered to the said " + text(step.act, in)
            : "Considerato che nessun documento indica se " + who.words + (who.is_plural ? " abbiano" : " abbia") +
                  " aderito " + already_cited(preposition::a, step.act));
  }
  for (const auto& one : why.sources) {
    on.considerations.push_back(in == language::english ? "Whereas it is stated: " + source_text(one, in)
                                                        : stated_by(one));
  }
  for (const auto& which : why.readings) {
    on.considerations.push_back(
        words{"Whereas, by the reading adopted, ", "Ritenuto, secondo la lettura adottata, che "}.in(in) +
        reading_text(which, why.when.readings, in, mood::subjunctive));
  }
  on.considerations.push_back(
      (in == language::english
           ? "Whereas therefore, on " + text(why.when.in_force, in) + ", as known on " + text(why.when.known, in)
           : "Considerato pertanto che, alla data " + with_preposition(before_day::of, why.when.in_force, in) +
                 ", per quanto noto " + with_preposition(before_day::to, why.when.known, in)) +
      ", " + within_a_sentence(sentence(why, in)) + by_effect_of(made_by(why), in));
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
std::vector<grant_holder> who_may_have_adhered(const previewed& what) {
  std::vector<grant_holder> all;
  for (const auto& one : what.changes) {
    if (!one.after || !one.what.grant || one.what.field != field::deadline) continue;
    const auto grounds = one.after->grounds();
    const auto is_open = [](const ground& each) { return each.part == part::adhesion_not_stated; };
    if (std::any_of(grounds.begin(), grounds.end(), is_open)) all.push_back({not_stated, *one.what.grant});
  }
  return all;
}

// «Considerato che, prima del presente decreto, il termine finale delle attività è il 31 dicembre 2021, per effetto …».
std::string before_the_decree(const question& asked, const answer<any_value>& was, const dossier& of, act_kind kind,
                              language in) {
  const auto what = text(asked, in);
  const std::string by = by_effect_of(made_by(was, of), in);
  const auto draft = this_act(preposition::di, kind, in);
  if (in == language::english) return "Whereas " + what + " is, before " + draft + ", " + text(was, in) + by;
  const auto agrees = agreement_of(what).value_or(agreement{});
  return "Considerato che, prima " + draft + ", " + what + agrees.verb(" è ", " sono ") + text(was, in) + by;
}

}  // namespace

std::string premesse(const previewed& what, std::string_view draft, language in) {
  const auto& after = what.after.dossier();
  const auto& before = what.before.dossier();
  const auto* drafted = after.find_act(draft);
  const auto* when = drafted != nullptr ? &drafted->reference.on : nullptr;
  const bool is_of_day = when != nullptr && when->precision() == precision::day;
  const auto kind = drafted != nullptr ? act_kind(drafted->reference.kind) : act_kind::decree;
  premises on{.of = after, .day = is_of_day ? when->earliest() : what.after.when().in_force, .decree = draft};
  on.findings = what.after.findings();
  collect_foundations(before, what.before.when(), std::nullopt, on);
  if (drafted != nullptr) collect_funds(*drafted, on.funds);
  for (const auto& one : what.changes) {
    if (one.what.field == field::standing) continue;
    collect_acts(one.before, before, on.acts);
    collect_acts(one.after, after, on.acts);
    const auto* end = one.what.deadline && !one.what.grant ? one.what.deadline->if_kind() : nullptr;
    if (end == nullptr || !one.before || one.before->if_known() == nullptr) continue;
    on.considerations.push_back(before_the_decree(one.what, *one.before, before, kind, in));
  }
  const auto open = who_may_have_adhered(what);
  if (!open.empty()) {
    const auto who = beneficiaries(open, in);
    const auto adherence =
        who.is_plural ? words{" have adhered", " abbiano aderito"} : words{" has adhered", " abbia aderito"};
    on.considerations.push_back(
        words{"Whereas no document says whether ", "Considerato che nessun documento indica se "}.in(in) + who.words +
        adherence.in(in));
  }
  return premesse(on, in);
}

}  // namespace avviso::inline v0::wording
