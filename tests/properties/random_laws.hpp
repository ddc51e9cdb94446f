// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_RANDOM_LAWS_HPP
#define AVVISO_TESTS_PROPERTIES_RANDOM_LAWS_HPP

#include <avviso/rules/asked_first.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "compare.hpp"
#include "questions.hpp"
#include "random_dossier.hpp"

namespace reference {

// `check(dice, papers, view, day spent on)`. AVVISO_SEED sets the first seed, AVVISO_DOSSIERS how many.
template <class Check>
void each_random(std::uint64_t otherwise, Check check) {
  const auto first = setting("AVVISO_SEED", 20210319);
  const auto count = setting("AVVISO_DOSSIERS", otherwise);
  MESSAGE("seeds " << first << " to " << first + count - 1);
  for (auto seed = first; seed < first + count; ++seed) {
    dice with(seed);
    const auto all = random_papers(with, 1'000'000'000);
    const auto when = random_view(with);
    const auto spent_on = random_end(with);
    INFO("seed " << seed << ", " << readable(when) << ", spent on " << std::string(spent_on.iso()) << "\n"
                 << readable(all));
    check(with, all, when, spent_on);
  }
}

inline avviso::dossier made_of(const papers& all) {
  const auto made = dossier_of(all);
  REQUIRE(made);
  return *made;
}

// Every act that an act names, to be changed or only looked at.
template <class Act, class Visit>
void each_id_in(Act& one, Visit visit) {
  for (auto& id : one.subject_to) visit(id);
  const auto in_disposition = [&](auto& any) {
    if (auto* adheres = std::get_if<avviso::adhesion>(&any)) visit(adheres->to);
    if (auto* declines = std::get_if<avviso::decline>(&any)) visit(declines->to);
    if (auto* withdraws = std::get_if<avviso::withdrawal>(&any)) visit(withdraws->to);
    if (auto* closes = std::get_if<avviso::adhesions_closing>(&any)) visit(closes->to);
    if (auto* divides = std::get_if<avviso::allotment>(&any)) visit(divides->of);
  };
  for (auto& provision : one.provisions) {
    in_disposition(provision);
    if (auto* annuls = std::get_if<avviso::annulment>(&provision)) visit(annuls->of);
    if (auto* stays = std::get_if<avviso::stay>(&provision)) visit(stays->of);
    if (auto* ends = std::get_if<avviso::stay_end>(&provision)) visit(ends->of);
    if (auto* replaces = std::get_if<avviso::replacement>(&provision)) visit(replaces->of);
    if (auto* ratifies = std::get_if<avviso::ratification>(&provision)) visit(ratifies->of);
    if (auto* corrects = std::get_if<avviso::act_correction>(&provision)) {
      visit(corrects->of);
      auto now = corrects->subject_to.is_stated() ? *corrects->subject_to.if_stated() : std::vector<std::string>();
      for (auto& id : now) visit(id);
      if constexpr (!std::is_const_v<std::remove_pointer_t<decltype(corrects)>>) {
        if (corrects->subject_to.is_stated()) corrects->subject_to = std::move(now);
      }
    }
    if (auto* corrects = std::get_if<avviso::correction>(&provision)) {
      visit(corrects->of);
      in_disposition(corrects->now);
    }
  }
}

// Whether a finding says what is missing where it should: a rule says so if it is undetermined, or waits for one that
// asks first for the same.
inline bool says_what_is_missing(const avviso::finding& one) {
  const bool waits = one.outcome == avviso::outcome::not_applicable && one.missing != avviso::fact::none &&
                     avviso::asked_first(one.rule).has_value();
  return (one.outcome == avviso::outcome::undetermined || waits) == (one.missing != avviso::fact::none);
}

// Whether an act does anything of these kinds, as it is written or as it corrects another.
template <class... Kinds>
bool may_say(const avviso::act& one) {
  return std::any_of(one.provisions.begin(), one.provisions.end(), [](const avviso::provision& says) {
    const auto* corrects = std::get_if<avviso::correction>(&says);
    return (std::holds_alternative<Kinds>(says) || ...) ||
           (corrects != nullptr && (std::holds_alternative<Kinds>(corrects->now) || ...));
  });
}
inline bool may_award(const avviso::act& one) { return may_say<avviso::award>(one); }
// An account of which nobody knows: of what was awarded, paid or declared.
inline bool may_open_an_account(const avviso::act& one) {
  return may_say<avviso::award, avviso::payment, avviso::recovery, avviso::expenditure_declaration>(one);
}

}  // namespace reference

#endif
