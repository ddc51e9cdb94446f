// SPDX-License-Identifier: BSL-1.0
#include "words.hpp"

using namespace avviso;

words label_of(field what) {
  switch (what) {
    case field::deadline:
      return {"end of activities", "termine finale"};
    case field::endowment:
      return {"endowment", "dotazione finanziaria"};
    case field::unallocated:
      return {"unallocated", "non assegnato"};
    case field::awarded:
      return {"awarded", "assegnato"};
    case field::award:
      return {"award", "importo assegnato"};
    case field::top_ups:
      return {"extra money", "risorse aggiunte"};
    case field::total:
      return {"award and extra money", "importo complessivo"};
    default:
      return {"other", "altro"};
  }
}

words reason_of(efficacy_ground why) {
  switch (why) {
    case efficacy_ground::awaits_registration:
      return {"the Court of Auditors has not registered it", "la Corte dei conti non l'ha registrato"};
    case efficacy_ground::read_as_not_effective:
      return {"no document says that it is registered", "nessun documento dice che sia registrato"};
    case efficacy_ground::awaits_publication:
      return {"it is not published", "non è pubblicato"};
    case efficacy_ground::awaits_condition:
      return {"an act to which it is subject has no effect", "un atto a cui è subordinato non ha efficacia"};
    default:
      return {"its day has not come", "il suo giorno non è arrivato"};
  }
}

words reason_of(obstacle why) {
  switch (why) {
    case obstacle::not_awarded:
      return {"the grant is not awarded", "la sovvenzione non è concessa"};
    case obstacle::not_known:
      return {"the act is not on record yet", "l'atto non è ancora noto"};
    case obstacle::annulled:
      return {"another act annuls it", "un altro atto lo annulla"};
    case obstacle::corrected:
      return {"another act says that it reads otherwise", "un altro atto lo corregge"};
    case obstacle::without_effect:
      return {"the act has no effect", "l'atto non ha efficacia"};
    case obstacle::not_yet_effective:
      return {"its day has not come", "il suo giorno non è arrivato"};
    case obstacle::other_deadline:
      return {"it moves another time limit", "sposta un altro termine"};
    case obstacle::other_target:
      return {"it is not meant for this grant", "non riguarda questa sovvenzione"};
    case obstacle::not_adhered:
      return {"the beneficiary accepted something else of the act, or nothing",
              "il beneficiario ha accettato altro dell'atto, o nulla"};
    case obstacle::adhesion_not_stated:
      return {"no document says whether the beneficiary adhered",
              "nessun documento dice se il beneficiario ha aderito"};
    case obstacle::adhesion_to_come:
      return {"the beneficiary adheres on a later day", "il beneficiario aderisce in seguito"};
    case obstacle::withdrawn:
      return {"the beneficiary declined, or took its adhesion back", "il beneficiario ha rifiutato o è receduto"};
    case obstacle::superseded:
      return {"a later act sets the same", "un atto successivo dispone lo stesso"};
    case obstacle::grant_ended:
      return {"the grant was waived, revoked or closed", "la sovvenzione è stata rinunciata, revocata o chiusa"};
    case obstacle::adopted_after_expiry:
      break;
  }
  return {"the term that it extends had ended before", "il termine che proroga era già scaduto"};
}
