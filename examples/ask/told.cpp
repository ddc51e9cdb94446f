// SPDX-License-Identifier: BSL-1.0
#include "told.hpp"

#include <algorithm>
#include <array>

namespace {

struct name_and_words {
  std::string_view name, italian;
};

constexpr std::array italian_words = {
    // How an answer stands.
    name_and_words{"known", "noto"},
    name_and_words{"not_stated", "non indicato"},
    name_and_words{"undetermined", "non determinabile"},
    name_and_words{"conflict", "contraddittorio"},
    name_and_words{"not_on_record", "non agli atti"},
    name_and_words{"true", "sì"},
    name_and_words{"false", "no"},
    name_and_words{"none", "nessuno"},
    name_and_words{"valid", "valido"},
    // Acts, grants and proposals.
    name_and_words{"not_adopted", "non adottato"},
    name_and_words{"adopted", "adottato e senza efficacia"},
    name_and_words{"in_force", "in vigore"},
    name_and_words{"annulled", "annullato"},
    name_and_words{"replaced", "sostituito"},
    name_and_words{"stayed", "sospeso dal giudice"},
    name_and_words{"not_awarded", "non concessa"},
    name_and_words{"awarded", "in corso"},
    name_and_words{"suspended", "sospesa"},
    name_and_words{"waived", "rinunciata"},
    name_and_words{"revoked", "revocata"},
    name_and_words{"lapsed", "decaduta"},
    name_and_words{"closed", "conclusa"},
    name_and_words{"selected", "ammessa a finanziamento"},
    name_and_words{"reserve", "idonea non finanziata"},
    name_and_words{"rejected", "non ammessa"},
    name_and_words{"lead", "capofila"},
    name_and_words{"partner", "partner"},
    name_and_words{"associated_entity", "soggetto aderente"},
    name_and_words{"managing_body", "ente gestore"},
    name_and_words{"grouping_head", "mandataria"},
    name_and_words{"grouping_member", "mandante"},
    name_and_words{"not_required", "non richiesta"},
    // Programmes.
    name_and_words{"amif_2014_2020", "FAMI 2014-2020"},
    name_and_words{"amif_2021_2027", "FAMI 2021-2027"},
    name_and_words{"esf_2014_2020", "FSE 2014-2020"},
    name_and_words{"erdf_2014_2020", "FESR 2014-2020"},
    name_and_words{"esf_plus_2021_2027", "FSE+ 2021-2027"},
    name_and_words{"erdf_2021_2027", "FESR 2021-2027"},
    name_and_words{"rrf", "PNRR"},
    name_and_words{"other", "altro"},
    // What rules say.
    name_and_words{"satisfied", "rispettata"},
    name_and_words{"violated", "violata"},
    name_and_words{"not_applicable", "non applicabile"},
    name_and_words{"information", "informazione"},
    name_and_words{"warning", "avvertimento"},
    name_and_words{"error", "errore"},
    // What an act provides.
    name_and_words{"establishment", "adozione dell'avviso"},
    name_and_words{"window_opening", "apertura dei termini"},
    name_and_words{"window_reopening", "riapertura dei termini"},
    name_and_words{"window_closing", "chiusura anticipata dello sportello"},
    name_and_words{"window_suspension", "sospensione dello sportello"},
    name_and_words{"reservation_dissolution", "scioglimento della riserva"},
    name_and_words{"committee_appointment", "nomina della commissione"},
    name_and_words{"ranking", "graduatoria"},
    name_and_words{"designation", "designazione"},
    name_and_words{"award", "ammissione a finanziamento"},
    name_and_words{"agreement_signing", "stipula della convenzione"},
    name_and_words{"start_of_activities", "inizio delle attività"},
    name_and_words{"partner_change", "variazione del partenariato"},
    name_and_words{"grant_suspension", "sospensione"},
    name_and_words{"grant_resumption", "ripresa"},
    name_and_words{"waiver", "rinuncia"},
    name_and_words{"revocation", "revoca"},
    name_and_words{"closing", "chiusura"},
    name_and_words{"extension", "proroga"},
    name_and_words{"top_up", "aumento delle risorse"},
    name_and_words{"enlargement", "ampliamento"},
    name_and_words{"allotment", "riparto"},
    name_and_words{"reduction", "riduzione"},
    name_and_words{"reallocation", "rimodulazione"},
    name_and_words{"redetermination", "rideterminazione"},
    name_and_words{"adhesion", "adesione"},
    name_and_words{"decline", "mancata adesione"},
    name_and_words{"withdrawal", "recesso dall'adesione"},
    name_and_words{"adhesions_closing", "chiusura delle adesioni"},
    name_and_words{"payment", "erogazione"},
    name_and_words{"recovery", "recupero"},
    name_and_words{"report_submission", "presentazione della relazione finale"},
    name_and_words{"award_acceptance", "accettazione del contributo"},
    name_and_words{"award_lapse", "decadenza senza accettazione"},
    name_and_words{"expenditure_declaration", "dichiarazione di spesa"},
    name_and_words{"correction", "rettifica"},
    name_and_words{"annulment", "annullamento"},
    name_and_words{"stay", "sospensiva"},
    name_and_words{"stay_end", "fine della sospensiva"},
    name_and_words{"replacement", "sostituzione"},
    name_and_words{"ratification", "convalida"},
    name_and_words{"act_correction", "rettifica dei dati di un atto"},
    // What stands in the way of it.
    name_and_words{"not_known", "non ancora agli atti"},
    name_and_words{"corrected", "rettificata"},
    name_and_words{"without_effect", "senza efficacia"},
    name_and_words{"not_yet_effective", "non ancora efficace"},
    name_and_words{"other_deadline", "altro termine"},
    name_and_words{"other_target", "altri destinatari"},
    name_and_words{"not_adhered", "mancata adesione"},
    name_and_words{"adhesion_not_stated", "adesione non indicata"},
    name_and_words{"adhesion_to_come", "adesione futura"},
    name_and_words{"withdrawn", "recesso"},
    name_and_words{"superseded", "superata"},
    name_and_words{"grant_ended", "sovvenzione cessata"},
    name_and_words{"awarded_later", "concessa in seguito"},
    name_and_words{"other_line", "altra linea"},
    name_and_words{"award_accepted", "accettata in tempo"},
    name_and_words{"nothing_on_record", "richiamo a vuoto"},
    name_and_words{"not_suspended", "non sospesa"},
    name_and_words{"no_partnership", "partenariato non indicato"},
    name_and_words{"nobody_of_that_name", "nessuno con quel nome"},
    name_and_words{"no_lead", "nessun capofila"},
    name_and_words{"leads_already", "già capofila"},
    name_and_words{"adopted_after_expiry", "adottata a termine scaduto"},
};

}  // namespace

told named(std::string_view name, avviso::language in) {
  const auto found = std::find_if(italian_words.begin(), italian_words.end(),
                                  [name](const name_and_words& one) { return one.name == name; });
  if (in == avviso::language::english || found == italian_words.end()) return name;
  return {std::string(name), std::string(found->italian)};
}
