// SPDX-License-Identifier: BSL-1.0
#include "recital.hpp"

#include <avviso/wording.hpp>

#include <variant>

namespace avviso::inline v0::wording {

namespace {

struct past {
  const dossier& of;
  language in;

  std::string operator()(const establishment& one) const {
    return say({"public notice no. ", "è stato adottato l'Avviso pubblico n. "}) + one.notice.number + " «" +
           one.notice.title + "»" + say({" was adopted", ""}) +
           amount(one.notice.endowment, {", with an endowment of ", ", con una dotazione finanziaria di "});
  }
  std::string operator()(const window_opening& one) const {
    return say({"the window for applications was opened",
                "sono stati aperti i termini di presentazione delle domande"}) +
           window(one.opens, one.closes);
  }
  std::string operator()(const window_reopening& one) const {
    return say({"the window for applications was re-opened",
                "sono stati riaperti i termini di presentazione delle domande"}) +
           window(one.opens, one.closes);
  }
  std::string operator()(const committee_appointment& /*unused*/) const {
    return say({"the evaluation committee was appointed", "è stata nominata la Commissione di valutazione"});
  }
  std::string operator()(const ranking& /*unused*/) const {
    return say({"the ranking was approved", "è stata approvata la graduatoria"});
  }
  std::string operator()(const designation& one) const {
    const std::string role = text(question{.field = field::authority, .role = one.role}, in);
    return in == language::english ? one.who + " was designated as " + role
                                   : one.who + " è stata designata quale " + role;
  }
  std::string operator()(const award& one) const {
    const auto amount_in_all = amount(one.total, {", for a total of ", ", per complessivi "});
    if (one.grants.size() == 1) {
      return say({"the project ", "è stato ammesso a finanziamento il progetto "}) + one.grants.front().name +
             say({" was awarded a grant", ""}) + amount_in_all;
    }
    const auto number = std::to_string(one.grants.size());
    return (in == language::english ? number + " projects were awarded grants"
                                    : "sono stati ammessi a finanziamento n. " + number + " progetti") +
           amount_in_all;
  }
  std::string operator()(const agreement_signing& one) const {
    return of_grant({"the grant agreement was signed", "è stata stipulata la convenzione di sovvenzione"}, one.grant);
  }
  std::string operator()(const start_of_activities& one) const {
    return of_grant({"the start of the activities was declared", "è stato dichiarato l'inizio delle attività"},
                    one.grant);
  }
  std::string operator()(const partner_change& one) const {
    if (std::holds_alternative<budget_change>(one.what))
      return of_grant({"the budget was divided anew among the partners", "è stato rimodulato il piano finanziario"},
                      one.grant);
    return of_grant({"the partnership was changed", "è stato modificato il partenariato"}, one.grant);
  }
  std::string operator()(const grant_suspension& one) const {
    return say({"the activities were suspended", "è stata disposta la sospensione delle attività"}) + whom(one.reach);
  }
  std::string operator()(const grant_resumption& one) const {
    return say({"the activities were resumed", "è stata disposta la ripresa delle attività"}) + whom(one.reach);
  }
  std::string operator()(const waiver& one) const {
    return of_grant({"the grant was given up", "è stata comunicata la rinuncia alla sovvenzione"}, one.grant);
  }
  std::string operator()(const revocation& one) const {
    return of_grant({"the grant was revoked", "è stata revocata la sovvenzione"}, one.grant);
  }
  std::string operator()(const closing& one) const {
    return say({"the closing was ordered", "è stata disposta la chiusura"}) + whom(one.reach);
  }
  std::string operator()(const extension& one) const {
    const std::string limit = text(question{.field = field::deadline, .deadline = one.which}, in);
    const auto* from = one.from.if_stated();
    std::string moved = from != nullptr ? with_preposition(before_day::from, *from, in) + ' ' : std::string();
    if (const auto* to = one.to.if_day())
      moved += with_preposition(before_day::to, deadline_time(*to, one.to.hour().if_given()), in);
    if (const auto* by = one.to.if_period()) {
      moved += say({"by ", "di "});
      moved += in == language::italian ? by->italian().c_str() : by->english().c_str();
    }
    if (in == language::english) return limit + " was extended " + moved + whom(one.reach);
    const std::string sign = from != nullptr ? ", " : " ";
    const auto* kind = one.which.if_kind();
    const bool feminine = kind != nullptr && *kind == deadline_kind::applications_open;
    return (feminine ? "è stata prorogata" : "è stato prorogato") + sign + moved + sign + limit + whom(one.reach);
  }
  std::string operator()(const top_up& one) const {
    const auto what = one.target == top_up_target::envelope
                          ? words{"the endowment of the notice was increased",
                                  "è stata aumentata la dotazione finanziaria dell'Avviso"}
                          : words{"the awards were increased", "sono state aumentate le risorse assegnate"};
    return say(what) + amount(one.amount, {" by ", " di "}) + whom(one.reach);
  }
  std::string operator()(const enlargement& one) const {
    const auto* by = one.by.if_stated();
    return say({"the number of units was enlarged", "è stato ampliato il numero delle unità"}) +
           (by != nullptr ? say({" by ", " di "}) + std::to_string(by->number()) : std::string()) + whom(one.reach);
  }
  std::string operator()(const allotment& one) const {
    return say({"the increase was divided", "è stato ripartito l'incremento"}) + amount(one.amount, {": ", " di "});
  }
  std::string operator()(const adhesion& one) const {
    return of_grant({"adhesion was declared", "è stata dichiarata l'adesione"}, one.grant);
  }
  std::string operator()(const decline& one) const {
    return of_grant({"adhesion was declined", "è stata comunicata la mancata adesione"}, one.grant);
  }
  std::string operator()(const withdrawal& one) const {
    return of_grant({"the adhesion was taken back", "è stato comunicato il recesso dall'adesione"}, one.grant);
  }
  std::string operator()(const adhesions_closing& /*unused*/) const {
    return say({"the list of adhesions was closed", "è stato chiuso l'elenco delle adesioni"});
  }
  std::string operator()(const correction& one) const {
    return say({"the following was corrected: ", "è stato rettificato il seguente atto: "}) + other(one.of);
  }
  std::string operator()(const annulment& one) const {
    return say({"the following was annulled: ", "è stato annullato il seguente atto: "}) + other(one.of);
  }

 private:
  [[nodiscard]] std::string say(words what) const { return what.in(in); }
  [[nodiscard]] std::string amount(const stated<euro>& one, words before) const {
    const auto* known = one.if_stated();
    return known != nullptr ? say(before) + text(*known, in) : std::string();
  }
  [[nodiscard]] std::string of_grant(words what, const std::string& grant) const {
    return say(what) + say({" of the project ", " del progetto "}) + grant;
  }
  [[nodiscard]] std::string window(const stated<deadline_time>& opens, const stated<deadline_time>& closes) const {
    const auto* from = opens.if_stated();
    const auto* to = closes.if_stated();
    return (from != nullptr ? ' ' + with_preposition(before_day::from, *from, in) : std::string()) +
           (to != nullptr ? ' ' + with_preposition(before_day::to, *to, in) : std::string());
  }
  [[nodiscard]] std::string whom(const reach& reached) const {
    switch (reached.whom()) {
      case reach::kind::listed:
        return say({", for ", ", per "}) + listed(reached.grants(), in);
      case reach::kind::no_grant:
      case reach::kind::every_grant:
      case reach::kind::adhering:  // said once of the act
        break;
    }
    return {};
  }
  [[nodiscard]] std::string other(const std::string& id) const {
    const auto* act = of.find_act(id);
    return act != nullptr ? text(act->reference, in) : id;
  }
};

struct kind_name {
  const char* english;
  const char* italian;  // with its article
  bool is_feminine;
  bool has_number;  // if it lacks one, the text says so
};

kind_name name_with_article(act_kind kind) {
  switch (kind) {
    case act_kind::adhesion:
      return {"the adhesion", "l'adesione", true, false};
    case act_kind::agreement:
      return {"the grant agreement", "la Convenzione di sovvenzione", true, false};
    case act_kind::note:
      return {"the Note", "la Nota", true, true};
    case act_kind::notice:
      return {"the Notice", "l'Avviso", false, true};
    case act_kind::award:
      return {"the act of award", "l'atto di ammissione a finanziamento", false, true};
    case act_kind::decree:
      return {"the Decree", "il Decreto", false, true};
    case act_kind::directorial_decree:
      return {"the Directorial Decree", "il Decreto Direttoriale", false, true};
    case act_kind::ministerial_decree:
      break;
  }
  return {"the Ministerial Decree", "il Decreto Ministeriale", false, true};
}

}  // namespace

bool is_feminine(act_kind kind) noexcept { return name_with_article(kind).is_feminine; }

std::string with_article(const act_reference& act, language in) {
  if (in == language::english) return text(act, in);
  const std::string name = name_with_article(act.kind).italian;
  const auto article = name.find_first_of(" '") + 1;
  return name.substr(0, article) + text(act, in);
}

std::string beneficiary(const act_reference& act, const std::string& grant, language in) {
  const auto* authority = act.authority.if_stated();
  if (authority == nullptr) return words{"the beneficiary of ", "il beneficiario del progetto "}.in(in) + grant;
  if (in == language::english) return *authority;
  for (const auto* feminine : {"Regione ", "Provincia "}) {
    if (authority->rfind(feminine, 0) == 0) return "la " + *authority;
  }
  return (authority->rfind("Comune ", 0) == 0 ? "il " : "") + *authority;
}

std::string cited(const act_reference& act, language in) {
  const auto name = name_with_article(act.kind);
  std::string all = in == language::italian ? name.italian : name.english;
  const auto* number = act.number.if_stated();
  if (number != nullptr) {
    all += words{" no. ", " n. "}.in(in) + *number;
  } else if (name.has_number) {
    all += words{" without number", " senza numero"}.in(in);
  }
  const auto is = act.on.precision();
  if (is == precision::day || is == precision::month || is == precision::year) return all + ' ' + of_day(act.on, in);
  all += words{", date not stated", ", data non indicata"}.in(in);
  return is == precision::unknown ? all : all + " (" + text(act.on, in) + ')';
}

std::string done(const provision& one, const dossier& of, language in) { return std::visit(past{of, in}, one); }

std::string listed(const std::vector<std::string>& names, language in) {
  std::string all;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) all += i + 1 == names.size() ? words{" and ", " e "}.in(in) : ", ";
    all += names[i];
  }
  return all;
}

}  // namespace avviso::inline v0::wording
