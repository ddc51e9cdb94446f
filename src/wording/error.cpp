// SPDX-License-Identifier: BSL-1.0
#include <avviso/result_wording.hpp>

#include <string_view>

namespace avviso::inline v0::wording {

namespace {

struct error_text {
  errc code;
  const char* english;
  const char* italian;
};

// In a text, %f is what was found («(%f)» goes if nothing was), %e the bound, %x the bound in as many hexadecimal
// digits as were found, %c the expected character, %p the position, counted from 1.
constexpr error_text texts[] = {
    {errc::expected_digit, "a digit is expected at character %p, not «%f»",
     "al carattere %p è attesa una cifra, non «%f»"},
    {errc::expected_character, "«%c» is expected at character %p, not «%f»", "al carattere %p è atteso «%c», non «%f»"},
    {errc::text_left_over, "nothing is expected at character %p, not «%f»",
     "al carattere %p non è atteso nulla, ma c'è «%f»"},
    {errc::text_too_long, "at most %e characters are expected, not «%f»", "sono attesi al più %e caratteri, non «%f»"},

    {errc::text_blank, "a text is expected that is not empty or blank", "è atteso un testo che non sia vuoto"},
    {errc::control_character, "the text has a control character, %f, at byte %p",
     "il testo ha un carattere di controllo, %f, al byte %p"},

    {errc::year_out_of_range, "a year from 1400 to 9999 is expected, not %f",
     "è atteso un anno dal 1400 al 9999, non %f"},
    {errc::month_out_of_range, "a month from 1 to 12 is expected, not %f", "è atteso un mese da 1 a 12, non %f"},
    {errc::day_out_of_range, "a day from 1 to %e is expected, not %f", "è atteso un giorno da 1 a %e, non %f"},
    {errc::date_out_of_range, "the day lies outside 1400-01-01..9999-12-31",
     "il giorno è fuori da 1400-01-01..9999-12-31"},
    {errc::range_reversed, "the range ends on %f, before it begins", "l'intervallo finisce il %f, prima di cominciare"},

    {errc::month_name_expected, "the Italian name of a month is expected at character %p, not «%f»",
     "al carattere %p è atteso il nome di un mese, non «%f»"},
    {errc::month_day_missing, "the month has %e days: there is no day %f, and rounding was refused",
     "il mese ha %e giorni: il giorno %f manca, e l'arrotondamento non è ammesso"},
    {errc::period_unit_expected, "a unit of time, larger units first, is expected at character %p, not «%f»",
     "al carattere %p è attesa un'unità di tempo, dalla maggiore alla minore, non «%f»"},
    {errc::period_out_of_range, "a part of the period is beyond 9999999 (%f)",
     "una parte del periodo supera 9999999 (%f)"},
    {errc::easter_before_1583, "Easter is computed from 1583 to 9999, not for %f",
     "la Pasqua si calcola dal 1583 al 9999, non per il %f"},
    {errc::beyond_horizon, "the calendar does not reach %f", "il calendario non arriva al %f"},
    {errc::holiday_never_falls, "no year has the day %f", "nessun anno ha il giorno %f"},
    {errc::known_law_differs, "the calendars know the law of different days",
     "i calendari conoscono il diritto di giorni diversi"},
    {errc::length_not_positive, "the parts of a time limit are not negative and not all zero («%f»)",
     "le parti di un termine non sono negative né tutte nulle («%f»)"},
    {errc::working_days_not_alone, "working days cannot be joined with other units in «%f»",
     "i giorni lavorativi non si sommano ad altre unità in «%f»"},
    {errc::suspensions_out_of_order, "the suspension at place %p begins before the one before it ends",
     "la sospensione al posto %p comincia prima che finisca la precedente"},

    {errc::no_alternative, "there is no alternative to choose from", "non c'è alcuna alternativa"},
    {errc::too_many_alternatives, "at most %e alternatives are expected", "sono attese al più %e alternative"},
    {errc::hour_out_of_range, "an hour from 00:00 to 23:59 is expected, not %f",
     "è attesa un'ora dalle 00:00 alle 23:59, non %f"},

    {errc::amount_out_of_range, "the amount is larger than 64-bit cents hold (%f)",
     "l'importo supera quanto sta in 64 bit di centesimi (%f)"},
    {errc::fraction_not_cents, "two digits of cents are expected at character %p, not «%f»",
     "al carattere %p sono attese due cifre di centesimi, non «%f»"},

    {errc::amount_ambiguous, "at character %p «%f» may be thousands or decimals: name the notation",
     "al carattere %p «%f» può essere migliaia o decimali: indicare la notazione"},
    {errc::thousands_not_grouped, "groups of three digits are expected at character %p, not «%f»",
     "al carattere %p sono attesi gruppi di tre cifre, non «%f»"},
    {errc::amount_negative, "an amount of zero or more is expected, not %f",
     "è atteso un importo pari o superiore a zero, non %f"},
    {errc::not_whole_cents, "%f of a euro is not a whole number of cents: name a rounding",
     "%f di euro non è un numero intero di centesimi: indicare un arrotondamento"},
    {errc::denominator_zero, "a denominator other than zero is expected", "è atteso un denominatore non nullo"},
    {errc::ratio_out_of_range, "the fraction does not fit in 64 bits (%f)", "la frazione non sta in 64 bit (%f)"},
    {errc::rates_above_whole, "rates of zero or more, together at most the whole, are expected, not %f",
     "sono attese quote non negative, insieme non oltre l'intero, non %f"},
    {errc::no_positive_weight, "at least one weight above zero is expected",
     "è atteso almeno un peso maggiore di zero"},
    {errc::weight_negative, "the weight at place %p is negative (%f)", "il peso al posto %p è negativo (%f)"},
    {errc::cut_above_awards, "the cut %f is larger than the awards", "la riduzione %f supera gli importi concessi"},
    {errc::count_out_of_range, "the count %f is out of range", "il numero %f è fuori intervallo"},

    {errc::no_such_territory, "«%f» is no Italian region or autonomous province",
     "«%f» non è una regione né una provincia autonoma"},

    {errc::expected_capital, "a capital letter is expected at character %p, not «%f»",
     "al carattere %p è attesa una lettera maiuscola, non «%f»"},
    {errc::expected_hexadecimal, "a digit or a letter A to F is expected at character %p, not «%f»",
     "al carattere %p è attesa una cifra o una lettera da A a F, non «%f»"},
    {errc::expected_letter_or_digit, "a digit or a capital letter is expected at character %p, not «%f»",
     "al carattere %p è attesa una cifra o una lettera maiuscola, non «%f»"},
    {errc::expected_small, "a small letter is expected at character %p, not «%f»",
     "al carattere %p è attesa una lettera minuscola, non «%f»"},
    {errc::number_zero, "a number other than 0 is expected at character %p, not «%f»",
     "al carattere %p è atteso un numero diverso da 0, non «%f»"},
    {errc::leading_zero, "a number without leading zeros is expected at character %p, not «%f»",
     "al carattere %p è atteso un numero senza zeri iniziali, non «%f»"},
    {errc::check_digit_wrong, "the check digit at character %p should be %e, not «%f»",
     "la cifra di controllo al carattere %p dovrebbe essere %e, non «%f»"},
    {errc::check_characters_wrong, "the check characters at character %p should be %x, not «%f»",
     "i caratteri di controllo al carattere %p dovrebbero essere %x, non «%f»"},
    {errc::tax_office_unknown, "no tax office has the code «%f» (character %p)",
     "nessun ufficio ha il codice «%f» (carattere %p)"},
    {errc::tax_code_of_person, "this is the tax code of a natural person; only those of entities are read",
     "questo è il codice fiscale di una persona fisica; si leggono solo quelli degli enti"},
    {errc::exemption_unknown, "an exemption from 01 to %e is expected, not «%f»",
     "è attesa un'esclusione da 01 a %e, non «%f»"},
    {errc::expected_direction, "U (sent), E or I (received) is expected at character %p, not «%f»",
     "al carattere %p è atteso U (uscita), E o I (entrata), non «%f»"},

    {errc::act_kind_unknown, "a kind of act is expected at character %p, not «%f»",
     "al carattere %p è atteso un tipo di atto, non «%f»"},
    {errc::act_number_expected, "the number of an act is expected at character %p, not «%f»",
     "al carattere %p è atteso il numero di un atto, non «%f»"},

    {errc::name_expected, "the name of a party is expected, not «%f»", "è atteso il nome di un soggetto, non «%f»"},
    {errc::no_lead, "no member leads the partnership", "nessun componente è capofila del partenariato"},
    {errc::several_leads, "the member at place %p, «%f», is a second lead",
     "il componente al posto %p, «%f», è un secondo capofila"},
    {errc::no_such_member, "«%f» is nobody in the partnership, or may be several who are",
     "«%f» non è nel partenariato, o può essere più di un componente"},

    {errc::name_repeated, "the name «%f» stands twice in the list", "il nome «%f» è due volte nell'elenco"},
    {errc::grant_names_match, "the grant «%f» is awarded by another spelling of its name too",
     "la sovvenzione «%f» è concessa anche con il nome scritto altrimenti"},
    {errc::act_id_repeated, "two acts have the id «%f»", "due atti hanno l'identificativo «%f»"},
    {errc::act_id_empty, "the act at place %p has no id", "l'atto al posto %p non ha identificativo"},
    {errc::no_such_act, "the dossier has no act «%f»", "il fascicolo non ha l'atto «%f»"},
    {errc::no_such_grant, "no act that is known and in force awards «%f»", "nessun atto noto e in vigore ammette «%f»"},
    {errc::no_notice, "no notice is in force", "nessun avviso è in vigore"},
    {errc::field_undetermined, "the field «%f» has more than one possible value",
     "il campo «%f» ha più di un valore possibile"},
    {errc::acts_in_a_circle, "the act «%f» bears on itself: acts annul, correct or condition each other in a circle",
     "l'atto «%f» incide su sé stesso: più atti si annullano, correggono o condizionano in circolo"},
    {errc::defaults_repeated, "the dossier states other defaults already",
     "il fascicolo indica già altri valori predefiniti"},
    {errc::control_of_another_order, "the Court of Auditors controls Italian acts, and «%f» is none",
     "la Corte dei conti controlla atti italiani, e «%f» non lo è"},
    {errc::provision_at_odds, "what the provision says cannot be said together (%f)",
     "quanto la disposizione dice non può stare insieme (%f)"},
    {errc::statement_value_mismatched, "what «%f» states is not of the kind that the field has",
     "ciò che dichiara «%f» non è del tipo proprio del campo"},
    {errc::answer_of_another_dossier, "another dossier gave the answer", "la risposta è di un altro fascicolo"},
    {errc::no_such_provision, "the act has no provision number %f", "l'atto non ha la disposizione n. %f"},
    {errc::question_incomplete, "the question lacks «%f»", "alla domanda manca «%f»"},
    {errc::question_key_unused, "the field does not use «%f»", "il campo non usa «%f»"},
    {errc::no_such_line, "the notice has no line «%f»", "l'avviso non ha alcuna linea «%f»"},
    {errc::window_of_notice, "«%f» is the notice's, and no grant has its own: ask it without a grant",
     "«%f» è un termine dell'avviso, e nessuna sovvenzione ne ha uno proprio: va chiesto senza sovvenzione"},
};

// Two codes of one number would have one name, and one text.
constexpr bool has_each_code_once() noexcept {
  for (const auto& row : texts) {
    std::size_t times = 0;
    for (const auto& other : texts) times += row.code == other.code ? 1U : 0U;
    if (times != 1) return false;
  }
  return true;
}
static_assert(has_each_code_once(), "avviso: two codes of result.hpp have one number");

}  // namespace

std::string text(const error& why, language in) {
  std::string_view pattern = in == language::italian ? "errore sconosciuto" : "unknown error";
  for (const auto& row : texts) {
    if (row.code == why.code) pattern = in == language::italian ? row.italian : row.english;
  }
  constexpr std::string_view in_brackets = " (%f)";
  const auto brackets = why.found.empty() ? pattern.find(in_brackets) : std::string_view::npos;
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (i == brackets) i += in_brackets.size();
    if (i == pattern.size()) break;
    if (pattern[i] != '%') {
      out += pattern[i];
      continue;
    }
    switch (pattern[++i]) {
      case 'f':
        out += std::string_view(why.found);
        break;
      case 'e':
        out += std::to_string(why.expected);
        break;
      case 'x':
        for (std::size_t digit = why.found.size(); digit-- > 0;)
          out += "0123456789ABCDEF"[(static_cast<std::uint64_t>(why.expected) >> (4 * digit)) & 0xFU];
        break;
      case 'c':
        out += static_cast<char>(why.expected);
        break;
      default:
        out += std::to_string(std::uint64_t{why.position} + 1);
        break;
    }
  }
  return out;
}

}  // namespace avviso::inline v0::wording
