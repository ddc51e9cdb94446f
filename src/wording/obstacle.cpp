// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/wording.hpp>

#include "acts.hpp"
#include "phrases.hpp"

namespace avviso::inline v0::wording {

namespace {

// What an act without effect waits for.
words waits_for(efficacy_ground why) {
  switch (why) {
    case efficacy_ground::awaits_registration:
      return {"the Court of Auditors has not registered it", "la Corte dei conti non ha registrato l'atto"};
    case efficacy_ground::read_as_not_effective:
      return {"no document says that it is registered", "nessun documento dice che l'atto sia registrato"};
    case efficacy_ground::awaits_publication:
      return {"it is not published", "l'atto non è pubblicato"};
    case efficacy_ground::stayed:
      return {"a court stays it", "un giudice ne ha sospeso l'efficacia"};
    case efficacy_ground::awaits_condition:
      return {"an act to which it is subject has no effect", "un atto che lo condiziona non ha efficacia"};
    default:
      break;
  }
  return {"its day has not come", "il suo giorno non è arrivato"};
}

words obstacle_words(obstacle why) {
  switch (why) {
    case obstacle::not_awarded:
      return {"the grant is not awarded", "la sovvenzione non è concessa"};
    case obstacle::not_known:
      return {"the act is not on record yet", "l'atto non è ancora noto"};
    case obstacle::annulled:
      return {"another act annuls it", "un altro atto lo annulla"};
    case obstacle::replaced:
      return {"another act replaces it", "un altro atto lo sostituisce"};
    case obstacle::stayed:
      return {"another act stays it", "un altro atto ne sospende l'efficacia"};
    case obstacle::corrected:
      return {"another act says that it reads otherwise", "un altro atto lo corregge"};
    case obstacle::without_effect:
      return {"the act has no effect", "l'atto non ha efficacia"};
    case obstacle::not_yet_effective:
      return {"its day has not come", "il suo giorno non è arrivato"};
    case obstacle::other_deadline:
      return {"it moves another time limit", "sposta un altro termine"};
    case obstacle::other_target:
      return {"it is meant for others", "riguarda altri"};
    case obstacle::not_adhered:
      return {"the beneficiary accepted something else of the act, or nothing",
              "il beneficiario ha accettato altro dell'atto, o nulla"};
    case obstacle::adhesion_not_stated:
      return {"no document says whether the beneficiary adhered",
              "nessun documento dice se il beneficiario ha aderito"};
    case obstacle::adhesion_to_come:
      return {"the beneficiary adheres on a later day", "il beneficiario aderisce in seguito"};
    case obstacle::withdrawn:
      return {"the beneficiary declined, or took its adhesion back",
              "il beneficiario ha rifiutato, o ha receduto dall'adesione"};
    case obstacle::superseded:
      return {"a later act sets the same", "un atto successivo dispone lo stesso"};
    case obstacle::grant_ended:
      return {"the grant was waived, revoked or closed, or has lapsed",
              "la sovvenzione è stata rinunciata, revocata o chiusa, o è decaduta"};
    case obstacle::awarded_later:
      return {"the grant was awarded after it came", "la sovvenzione è stata concessa dopo"};
    case obstacle::nothing_on_record:
      return {"what it refers to is not on record", "ciò a cui rinvia non risulta"};
    case obstacle::not_suspended:
      return {"what it resumes is not suspended", "ciò che riprende non è sospeso"};
    case obstacle::no_partnership:
      return {"no act says who carries the grant out", "nessun atto dice chi attua il progetto"};
    case obstacle::nobody_of_that_name:
      return {"nobody of that name has that place in the partnership",
              "nessuno con quel nome ha quel posto nel partenariato"};
    case obstacle::several_of_that_name:
      return {"several of that name are in the partnership, and no identifier says which is meant",
              "più componenti del partenariato hanno quel nome, e nessun identificativo dice quale si intenda"};
    case obstacle::no_lead:
      return {"nobody leads the partnership", "il partenariato non ha un capofila"};
    case obstacle::leads_already:
      return {"whom it names leads the partnership already", "chi vi è nominato è già il capofila"};
    case obstacle::other_line:
      return {"it is for another line of the notice", "riguarda un'altra linea dell'avviso"};
    case obstacle::award_accepted:
      return {"the grant was accepted in time, or had ended",
              "il contributo è stato accettato in tempo, o era cessato"};
    case obstacle::adopted_after_expiry:
      break;
  }
  return {"the term that it extends had ended before", "il termine che proroga era già scaduto"};
}

}  // namespace

std::string text(const pending_act& waiting, language in) {
  const auto* since = waiting.since.if_stated();
  const auto of = waiting.provision ? point_text(*waiting.provision, in) + ": " : std::string();
  if (since == nullptr) return of + waits_for(waiting.why).in(in);
  return of + words{"its day, ", "il suo giorno, "}.in(in) + text(*since, in) +
         words{", has not come", ", non è arrivato"}.in(in);
}

std::string text(const why_not_reason& why, language in) {
  std::string line = obstacle_words(why.obstacle).in(in);
  if (why.efficacy) line += std::string(": ") + waits_for(*why.efficacy).in(in);
  if (why.act) line += words{"; act ", "; atto "}.in(in) + ("«" + *why.act + "»");
  if (!why.is_sure) line += words{", perhaps", ", forse"}.in(in);
  return line;
}

}  // namespace avviso::inline v0::wording
