// SPDX-License-Identifier: BSL-1.0
#include "recital.hpp"

#include <avviso/wording.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <variant>

#include "../history/record/card.hpp"
#include "acts.hpp"
#include "dependent.hpp"
#include "movement.hpp"
#include "parties.hpp"
#include "payment.hpp"
#include "reduction.hpp"

namespace avviso::inline v0::wording {

namespace {

// « n. 2/2018», «, con una dotazione finanziaria di …».
std::string number_text(const notice& one, language in) {
  return one.number.empty() ? std::string() : words{" no. ", " n. "}.in(in) + one.number;
}
std::string endowment_text(const notice& one, language in) {
  const auto* endowment = one.endowment.if_stated();
  if (endowment == nullptr) return {};
  return words{", with an endowment of ", ", con una dotazione finanziaria di "}.in(in) + text(*endowment, in);
}

// Where an extension moves its term, if it says the day.
stated<deadline_time> day_of(const extension& one) {
  const auto* day = one.to.if_day();
  if (day == nullptr) return not_stated;
  return deadline_time(*day, one.to.hour().if_given());
}

movement movement_by(const extension& one, std::span<const finding> says) {
  return one.shortens ? movement::brings_forward : movement_of(&one.which, one.from, day_of(one), says);
}

struct past {
  const dossier& of;
  std::span<const finding> says;
  language in;

  std::string operator()(const establishment& one) const {
    const auto& title = one.notice.title;
    return say({one.notice.number.empty() ? "the public notice" : "public notice",
                "è stato adottato l'Avviso pubblico"}) +
           number_text(one.notice, in) + (title.empty() ? "" : " «" + title + "»") + say({" was adopted", ""}) +
           endowment_text(one.notice, in);
  }
  std::string operator()(const window_opening& one) const {
    return say({"the window for applications was opened",
                "sono stati aperti i termini di presentazione delle domande"}) +
           window(one.opens, one.closes) + until_exhausted(one.until_exhausted) + reserved(one.reserved_for) +
           of_line(one.line);
  }
  std::string operator()(const window_closing& one) const {
    const auto* at = one.at.if_stated();
    const bool is_exhausted = one.because == closing_reason::exhausted;
    return say({"the window for applications was closed early",
                "sono stati chiusi anticipatamente i termini di presentazione delle domande"}) +
           (at == nullptr             ? std::string()
            : in == language::english ? " on " + text(*at, in)
                                      : ' ' + with_preposition(before_day::to, *at, in)) +
           (is_exhausted ? say({", the resources being exhausted", ", per esaurimento delle risorse"}) : "") +
           of_line(one.line);
  }
  std::string operator()(const window_suspension& one) const {
    return say({"the window for applications was suspended",
                "sono stati sospesi i termini di presentazione delle domande"}) +
           window(one.from, one.to) + of_line(one.line);
  }
  std::string operator()(const reservation_dissolution& one) const {
    const bool is_in_favour = one.as == dissolution::admitted;
    return of_grant({"the reservation on the admission",
                     is_in_favour ? " was dissolved in its favour" : " was dissolved against it",
                     is_in_favour ? "è stata sciolta positivamente la riserva sull'ammissione"
                                  : "è stata sciolta negativamente la riserva sull'ammissione"},
                    one.grant);
  }
  std::string operator()(const window_reopening& one) const {
    const bool was_open = std::any_of(says.begin(), says.end(), [](const finding& each) {
      return each.rule == rule::REO_1 && each.outcome == outcome::violated;
    });
    return say(was_open ? words{"the window for applications was extended",
                                "sono stati prorogati i termini di presentazione delle domande"}
                        : words{"the window for applications was re-opened",
                                "sono stati riaperti i termini di presentazione delle domande"}) +
           window(one.opens, one.closes) + until_exhausted(one.until_exhausted) + of_line(one.line);
  }
  std::string operator()(const committee_appointment& one) const {
    return say({"the evaluation committee was appointed", "è stata nominata la Commissione di valutazione"}) +
           of_line(one.line);
  }
  std::string operator()(const ranking& one) const {
    return say({"the ranking was approved", "è stata approvata la graduatoria"}) + of_line(one.line);
  }
  std::string operator()(const designation& one) const {
    const std::string role = text(question{.field = field::authority, .role = one.role}, in);
    if (in == language::english) return one.who + " was designated as " + role;
    const auto who = party_noun(one.who, "soggetto");
    return who.agrees.has_been("designat") + ' ' + with_article(who) + " quale " + std::string(without_article(role));
  }
  std::string operator()(const award& one) const {
    const auto amount_in_all = amount(one.total, {", for a total of ", ", per complessivi "});
    if (one.grants.empty()) {
      return say({"grants were awarded", "è stata disposta l'ammissione a finanziamento"}) + amount_in_all;
    }
    if (one.grants.size() == 1) {
      const auto& name = one.grants.front().name;
      return (in == language::english ? "the project " + name + " was awarded a grant"
                                      : "è stato ammesso a finanziamento " + with_article(project_noun(name))) +
             with_reservation(one) + amount_in_all;
    }
    const auto number = std::to_string(one.grants.size());
    return (in == language::english ? number + " projects were awarded grants"
                                    : "sono stati ammessi a finanziamento n. " + number + " progetti") +
           with_reservation(one) + amount_in_all;
  }
  std::string operator()(const agreement_signing& one) const {
    return of_grant({"the grant agreement", " was signed", "è stata stipulata la convenzione di sovvenzione"},
                    one.grant);
  }
  std::string operator()(const start_of_activities& one) const {
    return of_grant({"the start of the activities", " was declared", "è stato dichiarato l'inizio delle attività"},
                    one.grant);
  }
  std::string operator()(const partner_change& one) const {
    if (std::holds_alternative<budget_change>(one.what))
      return of_grant({"the budget", " was divided anew among the partners", "è stato rimodulato il piano finanziario"},
                      one.grant);
    return of_grant({"the partnership", " was changed", "è stato modificato il partenariato"}, one.grant);
  }
  std::string operator()(const grant_suspension& one) const {
    return say({"the activities were suspended", "è stata disposta la sospensione delle attività"}) + whom(one.reach);
  }
  std::string operator()(const grant_resumption& one) const {
    return say({"the activities were resumed", "è stata disposta la ripresa delle attività"}) + whom(one.reach);
  }
  std::string operator()(const waiver& one) const {
    return of_grants({"the grant", " was given up", "è stata comunicata la rinuncia alla sovvenzione"},
                     {"the grants", " were given up", "sono state comunicate le rinunce alle sovvenzioni"},
                     one.grants) +
           report_kept(one.keeps_report);
  }
  std::string operator()(const revocation& one) const {
    return of_grants({"the grant", " was revoked", "è stata revocata la sovvenzione"},
                     {"the grants", " were revoked", "sono state revocate le sovvenzioni"}, one.grants) +
           report_kept(one.keeps_report);
  }
  std::string operator()(const closing& one) const {
    return say({"the closing was ordered", "è stata disposta la chiusura"}) + whom(one.reach);
  }
  std::string operator()(const extension& one) const {
    const std::string limit = text(question{.field = field::deadline, .deadline = one.which}, in);
    const auto moves = movement_by(one, says);
    const auto how = words_of(moves);
    const bool had_ended = is_of_ended_term(moves);
    const auto* from = one.from.if_stated();
    std::string before = from != nullptr && !had_ended ? with_preposition(before_day::from, *from, in) + ' ' : "";
    const auto day = day_of(one);
    if (const auto* to = day.if_stated()) {
      before += had_ended ? say({"until ", "fino "}) : "";
      before += had_ended && in == language::english ? text(*to, in) : with_preposition(before_day::to, *to, in);
    }
    if (const auto* by = one.to.if_period()) {
      before += say({"by ", "di "});
      before += in == language::italian ? by->italian().c_str() : by->english().c_str();
    } else if (const auto* days = one.to.if_between()) {
      before += say({"to ", "a "}) + text(*days, in);
    } else if (!day.is_stated()) {
      before += say({"to a day that is not stated", "a un giorno non indicato"});
    }
    const std::string ended = from != nullptr && had_ended ? say({", which had passed on ", ", scaduto "}) +
                                                                 with_preposition(before_day::article, *from, in)
                                                           : std::string();
    const auto* requested = one.requested.if_stated();
    const std::string on_request = requested != nullptr ? on_request_of(*requested, in) : std::string();
    if (in == language::english) {
      return limit + ended + (ended.empty() ? " " : ", ") + how.was + ' ' + before + whom(one.reach) + on_request;
    }
    const std::string sign = from != nullptr && !had_ended ? ", " : " ";
    return agreement_of(limit).value_or(agreement{}).has_been(how.participle) + sign + before + sign + limit + ended +
           whom(one.reach) + on_request;
  }
  std::string operator()(const deadline_setting& one) const {
    const std::string limit = text(question{.field = field::deadline, .deadline = one.rule.which}, in);
    const auto runs = running_from(one.rule, in) + where_moved(one.rule, in);
    if (in == language::english) return limit + " was set at " + runs + whom(one.reach);
    return agreement_of(limit).value_or(agreement{}).has_been("fissat") + ' ' + limit + ", che scade " + runs +
           whom(one.reach);
  }
  std::string operator()(const top_up& one) const {
    const bool of_envelope = one.target == top_up_target::envelope;
    const auto* known = one.amount.if_stated();
    const std::string by = known != nullptr ? say({" by ", " di "}) + text(*known, in) : std::string();
    if (in == language::english) {
      return (of_envelope ? "the endowment of the notice was increased" : "the awards were increased") + by +
             whom(one.reach);
    }
    return (of_envelope ? "è stata aumentata" + by + " la dotazione finanziaria dell'Avviso"
                        : "sono state aumentate" + by + " le risorse assegnate") +
           whom(one.reach);
  }
  std::string operator()(const enlargement& one) const {
    const auto* known = one.by.if_stated();
    const std::string by = known != nullptr ? say({" by ", " di "}) + std::to_string(known->number()) : std::string();
    return (in == language::english ? "the number of units was increased" + by
                                    : "è stato ampliato" + by + " il numero delle unità") +
           whom(one.reach);
  }
  std::string operator()(const allotment& one) const {
    return say({"the increase", "è stato ripartito l'incremento"}) + amount(one.amount, {" of ", " di "}) +
           say({" was divided", ""});
  }
  std::string operator()(const reduction& one) const {
    const bool of_envelope = one.target == top_up_target::envelope;
    const auto* known = one.amount.if_stated();
    std::string by = known != nullptr ? say({" by ", " di "}) + text(*known, in) : std::string();
    if (one.part) by = say({" by ", " di "}) + std::string(one.part->of_total.plain().c_str());
    if (in == language::english) {
      return (of_envelope ? "the endowment of the notice was reduced" : "the awards were reduced") + by +
             whom(one.reach) + say(cause_words(one.because));
    }
    return (of_envelope ? "è stata ridotta" + by + " la dotazione finanziaria dell'Avviso"
                        : "sono state ridotte" + by + " le risorse assegnate") +
           whom(one.reach) + say(cause_words(one.because));
  }
  std::string operator()(const reallocation& one) const {
    const auto line = [&](const std::optional<std::string>& name, words before, words of_none) {
      return name ? say(before) + " «" + *name + "»" : say(of_none);
    };
    return say({"money", "sono state rimodulate risorse"}) + amount(one.amount, {" in the amount of ", " per "}) +
           say({" was moved", ","}) +
           line(one.from, {" from the line", " dalla linea"},
                {" from what belongs to no line", " da quanto non appartiene ad alcuna linea"}) +
           line(one.to, {" to the line", " alla linea"},
                {" to what belongs to no line", " a quanto non appartiene ad alcuna linea"});
  }
  std::string operator()(const redetermination& one) const {
    const auto to = amount(one.total, {" at ", " in "});
    if (in == language::english) {
      return (one.grant ? "the amount of the grant of the project " + *one.grant : "the endowment of the notice") +
             " was set anew" + to + of_line(one.line);
    }
    if (one.grant) {
      return "è stato rideterminato" + to + " l'importo della sovvenzione " +
             with(preposition::di, project_noun(*one.grant));
    }
    return "è stata rideterminata" + to + " la dotazione finanziaria dell'Avviso" + of_line(one.line);
  }
  std::string operator()(const adhesion& one) const {
    return of_grant({"the adhesion", " was declared", "è stata dichiarata l'adesione"}, one.grant);
  }
  std::string operator()(const decline& one) const {
    return of_grant({"the refusal", " to adhere was declared", "è stata comunicata la mancata adesione"}, one.grant);
  }
  std::string operator()(const withdrawal& one) const {
    return of_grant({"the adhesion", " was taken back", "è stato comunicato il recesso dall'adesione"}, one.grant);
  }
  std::string operator()(const adhesions_closing& /*unused*/) const {
    return say({"the list of adhesions was closed", "è stato chiuso l'elenco delle adesioni"});
  }
  std::string operator()(const payment& one) const { return paid_to(one, in); }
  std::string operator()(const recovery& one) const { return recovered_from(one, in); }
  std::string operator()(const report_submission& one) const {
    return of_grant({"the final report", " was submitted", "è stata presentata la relazione finale"}, one.grant);
  }
  std::string operator()(const award_acceptance& one) const {
    return of_grant({"the grant", " was accepted", "è stato accettato il contributo"}, one.grant);
  }
  std::string operator()(const award_lapse& one) const { return lapse_of(one, in); }
  std::string operator()(const expenditure_declaration& one) const { return declared_by(one, in); }
  std::string operator()(const correction& one) const { return to_other({" was corrected", "rettificat"}, one.of); }
  std::string operator()(const annulment& one) const {
    return to_other({" was annulled", "annullat"}, one.of, part_of(one));
  }
  std::string operator()(const stay& one) const {
    return of_other({"the effect of ", "è stata sospesa l'efficacia "}, one.of, " was stayed", preposition::di,
                    part_of(one));
  }
  std::string operator()(const stay_end& one) const {
    return of_other({"the stay ordered by ", "è cessata la sospensione disposta "}, one.of, " ended", preposition::da);
  }
  std::string operator()(const replacement& one) const { return to_other({" was replaced", "sostituit"}, one.of); }
  std::string operator()(const ratification& one) const { return to_other({" was ratified", "convalidat"}, one.of); }
  std::string operator()(const act_correction& one) const {
    return to_other({" was corrected", "rettificat"}, one.of, data_of(one));
  }

 private:
  [[nodiscard]] std::string report_kept(bool is_kept) const {
    const words stays{", while the term of the final report stays",
                      ", restando fermo il termine della relazione finale"};
    return is_kept ? say(stays) : std::string();
  }
  [[nodiscard]] std::string say(words what) const { return what.in(in); }
  [[nodiscard]] std::string amount(const stated<euro>& one, words before) const {
    return amount_after(before, one, in);
  }
  // "the grant of the project TEAMS was revoked", «è stata revocata la sovvenzione del progetto TEAMS»: in English the
  // project stands between the subject and its verb.
  struct past_words {
    const char* subject;
    const char* was;
    const char* italian;
  };
  [[nodiscard]] std::string of_grant(past_words what, const std::string& grant) const {
    if (in == language::english) return std::string(what.subject) + " of the project " + grant + what.was;
    return std::string(what.italian) + ' ' + with(preposition::di, project_noun(grant));
  }
  [[nodiscard]] std::string of_grants(past_words of_one, past_words of_several,
                                      const std::vector<std::string>& grants) const {
    if (grants.size() == 1) return of_grant(of_one, grants.front());
    if (in == language::english)
      return std::string(of_several.subject) + " of the projects " + listed(grants, in) + of_several.was;
    std::vector<std::string> all;
    for (const auto& one : grants) all.push_back(with(preposition::di, project_noun(one)));
    return std::string(of_several.italian) + ' ' + listed(all, in);
  }
  [[nodiscard]] std::string window(const stated<deadline_time>& opens, const stated<deadline_time>& closes) const {
    const auto* from = opens.if_stated();
    const auto* to = closes.if_stated();
    const std::string first = from != nullptr ? ' ' + with_preposition(before_day::from, *from, in) : std::string();
    if (to == nullptr) return first;
    if (from != nullptr) return first + ' ' + with_preposition(before_day::to, *to, in);
    return in == language::english ? " until " + text(*to, in) : " fino " + with_preposition(before_day::to, *to, in);
  }
  [[nodiscard]] std::string of_line(const std::string* line) const {
    return line != nullptr ? say({", for the line «", ", per la linea «"}) + *line + "»" : std::string();
  }
  [[nodiscard]] std::string of_line(const std::optional<std::string>& line) const {
    return of_line(line ? &*line : nullptr);
  }
  // ", with reservation", where it is of all that are awarded; else of how many.
  [[nodiscard]] std::string with_reservation(const award& one) const {
    const auto all =
        std::count_if(one.grants.begin(), one.grants.end(), [](const auto& each) { return each.with_reservation; });
    if (all == 0) return {};
    const std::string all_of_them = say({", with reservation", ", con riserva"});
    if (all == static_cast<std::ptrdiff_t>(one.grants.size())) return all_of_them;
    return (in == language::english ? ", " : ", di cui ") + std::to_string(all) +
           say({" of them with reservation", " con riserva"});
  }
  [[nodiscard]] std::string until_exhausted(bool is_so) const {
    return is_so ? say({", until the resources are exhausted", ", fino a esaurimento delle risorse"}) : std::string();
  }
  [[nodiscard]] std::string reserved(const std::vector<std::string>& whom) const {
    return whom.empty() ? std::string() : say({", for these alone: ", ", riservati a: "}) + listed(whom, in);
  }
  [[nodiscard]] std::string whom(const reach& reached) const {
    if (reached.line() != nullptr) return of_line(reached.line());
    switch (reached.whom()) {
      case reach::kind::listed:
        return say({", for ", ", per "}) + listed(projects(reached.grants()), in);
      case reach::kind::no_grant:
      case reach::kind::every_grant:
      case reach::kind::adhering:  // said once of the act
        break;
    }
    return {};
  }
  [[nodiscard]] std::vector<std::string> projects(const std::vector<std::string>& grants) const {
    std::vector<std::string> all;
    for (const auto& one : grants) all.push_back(in == language::english ? one : with_article(project_noun(one)));
    return all;
  }
  // "the Directorial Decree … was annulled", «è stato annullato il Decreto Direttoriale …».
  [[nodiscard]] std::string to_other(words was, const std::string& id, const std::string& part = {}) const {
    if (in == language::english) return english_act(id) + part + was.english;
    const auto noun = italian_act(id);
    return noun.agrees.has_been(was.italian) + ' ' + with_article(noun) + part;
  }
  // "the effect of the Directorial Decree … was stayed", «è stata sospesa l'efficacia del Decreto Direttoriale …».
  [[nodiscard]] std::string of_other(words what, const std::string& id, const char* was, preposition how,
                                     const std::string& part = {}) const {
    if (in == language::english) return what.english + english_act(id) + part + was;
    return what.italian + with(how, italian_act(id)) + part;
  }
  [[nodiscard]] std::string english_act(const std::string& id) const {
    const auto* act = of.find_act(id);
    return act != nullptr ? "the " + text(act->reference, in) : "the act «" + id + "»";
  }
  [[nodiscard]] noun_phrase italian_act(const std::string& id) const {
    const auto* act = of.find_act(id);
    return act != nullptr ? cited_act(act->reference) : known_noun("atto «" + id + "»");
  }
  // Which of its own data: ", as to its number and its registration,", «, quanto al numero e alla registrazione».
  [[nodiscard]] std::string data_of(const act_correction& one) const {
    std::vector<std::string> all;
    const auto add = [&](bool is_said, words what) {
      if (is_said) all.push_back(say(what));
    };
    add(one.number.is_stated(), {"its number", "al numero"});
    add(one.on.is_stated(), {"its day", "alla data"});
    add(one.control != control::not_stated,
        {"its control by the Court of Auditors", "al controllo della Corte dei conti"});
    add(one.registration.is_stated(), {"its registration", "alla registrazione"});
    add(one.published.is_stated(), {"its publication", "alla pubblicazione"});
    add(one.effective.is_stated(), {"the day of its effect", "alla decorrenza"});
    add(one.subject_to.is_stated(), {"the conditions of its effect", "alle condizioni di efficacia"});
    if (all.empty()) return {};
    return say({", as to ", ", quanto "}) + listed(all, in) + (in == language::english ? "," : "");
  }
  // Of which part: of a provision, as it is counted; for which grants.
  template <class InPart>
  [[nodiscard]] std::string part_of(const InPart& one) const {
    std::string all;
    if (one.provision) all += ", " + point_text(*one.provision, in);
    if (!one.grants.empty()) all += say({", for ", ", per "}) + listed(projects(one.grants), in);
    return all + (all.empty() || in == language::italian ? "" : ",");
  }
};

// What an act is about that does nothing but what its own kind says: a notice adopts itself, and an agreement is the
// signing of itself.
std::string about(const act& one, language in) {
  if (one.provisions.empty()) return {};
  const auto& says = one.provisions.front();
  const auto* establishes = std::get_if<establishment>(&says);
  if (establishes != nullptr && one.reference.kind == act_kind::notice) {
    const auto& title = establishes->notice.title;
    return (title.empty() ? "" : words{", «", ", recante «"}.in(in) + title + "»") +
           endowment_text(establishes->notice, in);
  }
  const auto* signs = std::get_if<agreement_signing>(&says);
  if (signs != nullptr && one.reference.kind == act_kind::agreement) {
    if (in == language::english) return ", on the project " + signs->grant;
    return ", relativa " + with(preposition::a, project_noun(signs->grant));
  }
  return {};
}

bool needs_adhesion(const provision& says) {
  const auto* whom = detail::card_of(says).whom.if_offered();
  return whom != nullptr && whom->whom() == reach::kind::adhering;
}

// What the rules say of one provision of an act.
std::vector<finding> of_provision(const act& one, std::uint32_t number, const dossier& of,
                                  std::span<const finding> says) {
  std::vector<finding> all;
  std::copy_if(says.begin(), says.end(), std::back_inserter(all), [&](const finding& each) {
    return each.act && *each.act < of.acts().size() && of.acts()[*each.act].id == one.id && each.provision == number;
  });
  return all;
}

}  // namespace

movement offered_by(const act& one, const dossier& of, std::span<const finding> says) {
  for (std::uint32_t i = 0; i < one.provisions.size(); ++i) {
    const auto* extends = std::get_if<extension>(&one.provisions[i]);
    if (extends != nullptr) return movement_by(*extends, of_provision(one, i, of, says));
  }
  return movement::extends;
}

std::string done(const provision& one, const dossier& of, std::span<const finding> says, language in) {
  return std::visit(past{of, says, in}, one);
}

std::string cited(const act& one, const dossier& of, std::span<const finding> says, language in) {
  const auto noun = cited_act(one.reference);
  std::string line = in == language::italian ? with_article(noun) : "the " + text(one.reference, in);
  const std::string what_it_is = about(one, in);
  line += what_it_is;
  if (const auto* registered = one.registration.if_stated()) {
    line += in == language::italian ? ", " + noun.agrees.ending("registrat") + " dalla Corte dei conti "
                                    : ", registered by the Court of Auditors ";
    line += on_day(registered->on, in);
    if (const auto* number = registered->number.if_stated()) line += words{" under no. ", " al n. "}.in(in) + *number;
  }
  std::vector<std::string> deeds;
  for (std::uint32_t i = what_it_is.empty() ? 0 : 1; i < one.provisions.size(); ++i) {
    deeds.push_back(done(one.provisions[i], of, of_provision(one, i, of, says), in));
    for (const auto& own : one.provision_effects) {
      if (own.provision == i)
        deeds.back() += words{", with effect from: ", ", con decorrenza: "}.in(in) + text(own.from, in);
    }
  }
  if (!deeds.empty()) {
    line += in == language::italian ? std::string(", con ") + noun.agrees.which() + ' ' : ", by which ";
    line += listed(deeds, in);
  }
  if (std::any_of(one.provisions.begin(), one.provisions.end(), needs_adhesion)) {
    line += words{", for the beneficiaries that adhere", ", per i beneficiari aderenti"}.in(in);
  }
  return line;
}

}  // namespace avviso::inline v0::wording
