// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <variant>

#include "explained.hpp"
#include "party.hpp"

namespace avviso::inline v0::wording {

namespace {

struct value_words {
  language in;
  agreement agrees;  // of what has the value

  std::string operator()(date day) const { return with_preposition(before_day::article, day, in); }
  std::string operator()(const deadline_time& time) const { return with_preposition(before_day::article, time, in); }
  std::string operator()(euro amount) const { return text(amount, in); }
  std::string operator()(bool yes) const { return yes ? words{"yes", "sì"}.in(in) : words{"no", "no"}.in(in); }
  std::string operator()(units number) const { return std::to_string(number.number()); }
  std::string operator()(const std::string& said) const { return said; }
  std::string operator()(standing stands) const {
    switch (stands) {
      case standing::not_adopted:
        return in == language::italian ? "non " + agrees.ending("adottat") : "not adopted";
      case standing::adopted:
        return in == language::italian ? agrees.ending("adottat") + " e senza efficacia" : "adopted and without effect";
      case standing::annulled:
        return in == language::italian ? agrees.ending("annullat") : "annulled";
      case standing::replaced:
        return in == language::italian ? agrees.ending("sostituit") : "replaced";
      case standing::stayed:
        return in == language::italian ? agrees.ending("sospes") : "stayed";
      case standing::in_force:
        break;
    }
    return words{"in force", "in vigore"}.in(in);
  }
  std::string operator()(grant_standing stands) const {
    switch (stands) {
      case grant_standing::not_awarded:
        return words{"not awarded", "non concessa"}.in(in);
      case grant_standing::suspended:
        return words{"suspended", "sospesa"}.in(in);
      case grant_standing::waived:
        return words{"waived", "rinunciata"}.in(in);
      case grant_standing::revoked:
        return words{"revoked", "revocata"}.in(in);
      case grant_standing::lapsed:
        return words{"lapsed", "decaduta"}.in(in);
      case grant_standing::closed:
        return words{"closed", "conclusa"}.in(in);
      case grant_standing::admitted_with_reservation:
        return words{"admitted with reservation", "ammessa con riserva"}.in(in);
      case grant_standing::awarded:
        break;
    }
    return words{"running", "in corso"}.in(in);
  }
  std::string operator()(ranking_outcome is) const {
    switch (is) {
      case ranking_outcome::selected:
        return words{"selected for funding", "ammesso a finanziamento"}.in(in);
      case ranking_outcome::reserve:
        return words{"eligible and not funded", "idoneo non finanziato"}.in(in);
      case ranking_outcome::selected_with_reservation:
        return words{"selected with reservation", "ammesso con riserva"}.in(in);
      case ranking_outcome::rejected:
        break;
    }
    return words{"rejected", "non ammesso"}.in(in);
  }
  std::string operator()(const std::vector<member>& all) const {
    std::string names;
    for (const auto& one : all) {
      if (!names.empty()) names += ", ";
      names += member_text(one, in);
    }
    return names;
  }
};

}  // namespace

std::string value_text(const any_value& one, language in, const agreement& agrees) {
  return std::visit(value_words{in, agrees}, one);
}

namespace {

// Of days, amounts and numbers, the first and the last are the bounds of all.
bool have_bounds(std::span<const stated<any_value>> candidates) {
  const auto* first = candidates.empty() ? nullptr : candidates.front().if_stated();
  return first != nullptr && (std::holds_alternative<date>(*first) || std::holds_alternative<deadline_time>(*first) ||
                              std::holds_alternative<euro>(*first) || std::holds_alternative<units>(*first));
}

std::string listed(std::span<const stated<any_value>> candidates, bool as_range, language in, const agreement& agrees) {
  std::string all;
  for (const auto& one : candidates) {
    const auto* value = one.if_stated();
    const bool is_upper = as_range && &one != &candidates.front() && value != nullptr;
    if (is_upper) {
      all += words{" and ", " e "}.in(in);
    } else if (!all.empty()) {
      all += words{" or ", " o "}.in(in);
    }
    all += value != nullptr          ? value_text(*value, in, agrees)
           : in == language::english ? "not stated"
                                     : "non " + agrees.ending("indicat");
  }
  return all;
}

}  // namespace

std::string values_text(std::span<const stated<any_value>> candidates, possible_values possible, language in,
                        const agreement& agrees) {
  const auto stated_ones =
      std::count_if(candidates.begin(), candidates.end(), [](const stated<any_value>& one) { return one.is_stated(); });
  const bool as_range = possible != possible_values::alternatives && stated_ones == 2 && have_bounds(candidates);
  const std::string range = as_range ? words{"between ", "tra "}.in(in) : std::string();
  const std::string all = range + listed(candidates, as_range, in, agrees);
  if (possible != possible_values::incomplete) return all;
  if (as_range) {
    return all + words{", bounds alone: not all that is open was looked through",
                       ", soli estremi: non tutto ciò che è incerto è stato esaminato"}
                     .in(in);
  }
  return all + words{"; other values are possible: not all that is open was looked through",
                     "; sono possibili altri valori: non tutto ciò che è incerto è stato esaminato"}
                   .in(in);
}

std::string_view text(status is, language in) {
  switch (is) {
    case status::known:
      return words{"known", "noto"}.in(in);
    case status::not_stated:
      return words{"not stated", "non indicato"}.in(in);
    case status::conflict:
      return words{"conflict", "contraddittorio"}.in(in);
    case status::undetermined:
      break;
  }
  return words{"undetermined", "non determinabile"}.in(in);
}

std::string text(const answer<any_value>& given, language in) {
  return values_text(given.candidates(), given.possible(), in);
}

}  // namespace avviso::inline v0::wording
