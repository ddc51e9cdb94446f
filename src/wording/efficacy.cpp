// SPDX-License-Identifier: BSL-1.0
#include "explained.hpp"

namespace avviso::inline v0::wording {

std::string efficacy_text(const explanation_step& step, language in) {
  switch (step.efficacy) {
    case efficacy_ground::stated_day:
    case efficacy_ground::adoption:
      break;
    case efficacy_ground::registration: {
      const auto* registered = step.registration.if_stated();
      if (registered == nullptr) break;
      const auto* number = registered->number.if_stated();
      return words{"; registered by the Court of Auditors", "; registrato dalla Corte dei conti"}.in(in) +
             (number != nullptr ? words{" under no. ", " al n. "}.in(in) + *number : std::string()) +
             words{" on ", " "}.in(in) +
             (registered->on.precision() == precision::day
                  ? with_preposition(before_day::article, registered->on.earliest(), in)
                  : text(registered->on, in)) +
             words{", with effect from that day", ", con efficacia da quel giorno"}.in(in);
    }
    case efficacy_ground::read_from_adoption:
      return words{"; no registration is stated: read as effective from its adoption",
                   "; registrazione non indicata: letto come efficace dall'adozione"}
          .in(in);
    case efficacy_ground::registration_ex_tunc:
      return words{"; registered by the Court of Auditors, read as effective from its adoption",
                   "; registrato dalla Corte dei conti, letto come efficace dall'adozione"}
          .in(in);
    case efficacy_ground::silence:
      return words{"; with effect because the Court of Auditors was silent within its terms",
                   "; efficace per decorso dei termini della Corte dei conti"}
          .in(in);
    case efficacy_ground::publication:
      return words{"; with effect from its publication", "; con efficacia dalla pubblicazione"}.in(in);
    case efficacy_ground::awaits_publication:
      return words{"; without effect until it is published", "; senza efficacia fino alla pubblicazione"}.in(in);
    case efficacy_ground::condition:
      return words{"; with effect together with the act to which it is subject",
                   "; con efficacia insieme all'atto a cui è subordinato"}
          .in(in);
    case efficacy_ground::awaits_condition:
      return words{"; without effect while an act to which it is subject has none",
                   "; senza efficacia finché non l'abbia l'atto a cui è subordinato"}
          .in(in);
    case efficacy_ground::awaits_registration:
      return words{"; without effect until the Court of Auditors registers it",
                   "; senza efficacia fino alla registrazione della Corte dei conti"}
          .in(in);
    case efficacy_ground::read_as_not_effective:
      return words{"; no registration is stated: read strictly, it has no effect",
                   "; registrazione non indicata: letto in senso stretto, non ha efficacia"}
          .in(in);
  }
  return {};
}

std::string reading_text(reading which, const readings& how, language in) {
  switch (which) {
    case reading::efficacy:
      return how.efficacy == efficacy::strict
                 ? words{"an act of which no registration is stated has no effect",
                         "un atto di cui non è indicata la registrazione non ha efficacia"}
                       .in(in)
                 : words{"an act of which no registration is stated has effect from its adoption",
                         "un atto di cui non è indicata la registrazione ha efficacia dall'adozione"}
                       .in(in);
    case reading::absence:
      return how.absence == absence::not_adhered
                 ? words{"who is not on record as adhering has not adhered", "chi non risulta aderente non ha aderito"}
                       .in(in)
                 : words{"who is not on record as adhering may have adhered",
                         "chi non risulta aderente può avere aderito"}
                       .in(in);
    case reading::registration:
      return how.registration == registration_effect::ex_tunc
                 ? words{"registration works back to the adoption", "la registrazione retroagisce all'adozione"}.in(in)
                 : words{"registration works from its own day", "la registrazione opera dal suo giorno"}.in(in);
    case reading::record:
      return how.record == record::complete
                 ? words{"what is not on record has not happened", "ciò che non è agli atti non è avvenuto"}.in(in)
                 : words{"the record is as found: it may lack acts", "gli atti sono quelli trovati: possono mancarne"}
                       .in(in);
    case reading::prevailing_source:
      break;
  }
  return std::string(words{"the source that prevails is ", "la fonte che prevale è "}.in(in))
      .append(std::string_view(how.prevailing_source));
}

}  // namespace avviso::inline v0::wording
