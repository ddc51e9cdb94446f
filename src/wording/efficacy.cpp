// SPDX-License-Identifier: BSL-1.0
#include "acts.hpp"
#include "explained.hpp"

namespace avviso::inline v0::wording {

namespace {

// «; registrata dalla Corte dei conti»: a participle that agrees with the act.
std::string of_act(const explanation_step& step, const char* before, const char* stem, const char* after) {
  return before + agreement_with(step.act.kind).ending(stem) + after;
}

}  // namespace

std::string efficacy_text(const explanation_step& step, language in) {
  const bool italian = in == language::italian;
  switch (step.efficacy) {
    case efficacy_ground::stated_day:
    case efficacy_ground::adoption:
    case efficacy_ground::stayed:  // said of acts that wait, never of the effect that an act has
      break;
    case efficacy_ground::registration: {
      const auto* registered = step.registration.if_stated();
      if (registered == nullptr) break;
      const auto* number = registered->number.if_stated();
      return (italian ? of_act(step, "; ", "registrat", " dalla Corte dei conti")
                      : "; registered by the Court of Auditors") +
             (number != nullptr ? words{" under no. ", " al n. "}.in(in) + *number : std::string()) + ' ' +
             on_day(registered->on, in) + words{", with effect from that day", ", con efficacia da quel giorno"}.in(in);
    }
    case efficacy_ground::read_from_adoption:
      if (italian) return of_act(step, "; registrazione non indicata: ", "lett", " come efficace dall'adozione");
      return "; no registration is stated: read as effective from its adoption";
    case efficacy_ground::registration_ex_tunc:
      if (italian) {
        return of_act(step, "; ", "registrat", " dalla Corte dei conti, ") +
               of_act(step, "", "lett", " come efficace dall'adozione");
      }
      return "; registered by the Court of Auditors, read as effective from its adoption";
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
                   "; con efficacia insieme all'atto che la condiziona"}
          .in(in);
    case efficacy_ground::awaits_condition:
      return words{"; without effect while an act to which it is subject has none",
                   "; senza efficacia finché non l'abbia l'atto che la condiziona"}
          .in(in);
    case efficacy_ground::awaits_registration:
      return words{"; without effect until the Court of Auditors registers it",
                   "; senza efficacia fino alla registrazione della Corte dei conti"}
          .in(in);
    case efficacy_ground::read_as_not_effective:
      if (italian) return of_act(step, "; registrazione non indicata: ", "lett", " in senso stretto, non ha efficacia");
      return "; no registration is stated: read strictly, it has no effect";
  }
  return {};
}

namespace {

// A reading in each mood.
struct reading_words {
  const char* english;
  const char* italian;
  const char* after_ritenuto_che;
};

reading_words words_of_reading(reading which, const readings& how) {
  switch (which) {
    case reading::efficacy:
      if (how.efficacy == efficacy::strict) {
        return {"an act of which no registration is stated has no effect",
                "un atto di cui non è indicata la registrazione non ha efficacia",
                "un atto di cui non è indicata la registrazione non abbia efficacia"};
      }
      return {"an act of which no registration is stated has effect from its adoption",
              "un atto di cui non è indicata la registrazione ha efficacia dall'adozione",
              "un atto di cui non è indicata la registrazione abbia efficacia dall'adozione"};
    case reading::absence:
      if (how.absence == absence::not_adhered) {
        return {"who is not on record as adhering has not adhered", "chi non risulta aderente non ha aderito",
                "chi non risulta aderente non abbia aderito"};
      }
      return {"who is not on record as adhering may have adhered", "chi non risulta aderente può avere aderito",
              "chi non risulta aderente possa avere aderito"};
    case reading::registration:
      if (how.registration == registration_effect::ex_tunc) {
        return {"registration works back to the adoption", "la registrazione retroagisce all'adozione",
                "la registrazione retroagisca all'adozione"};
      }
      return {"registration works from its own day", "la registrazione opera dal suo giorno",
              "la registrazione operi dal suo giorno"};
    case reading::record:
      if (how.record == record::complete) {
        return {"what is not on record has not happened", "ciò che non è agli atti non è avvenuto",
                "ciò che non è agli atti non sia avvenuto"};
      }
      return {"the record is as found: it may lack acts", "gli atti sono quelli trovati: possono mancarne",
              "gli atti siano quelli trovati e possano mancarne"};
    case reading::prevailing_source:
      break;
  }
  return {"the source that prevails is ", "la fonte che prevale è ", "prevalga la fonte "};
}

}  // namespace

std::string reading_text(reading which, const readings& how, language in, mood said_in) {
  const auto said = words_of_reading(which, how);
  std::string all = in == language::english       ? said.english
                    : said_in == mood::indicative ? said.italian
                                                  : said.after_ritenuto_che;
  if (which == reading::prevailing_source) all += std::string_view(how.prevailing_source);
  return all;
}

}  // namespace avviso::inline v0::wording
