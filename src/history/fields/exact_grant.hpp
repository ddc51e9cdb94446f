// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_EXACT_GRANT_HPP
#define AVVISO_SRC_HISTORY_FIELDS_EXACT_GRANT_HPP

#include <avviso/deadline_time.hpp>
#include <avviso/history/answer.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/question.hpp>
#include <avviso/stated.hpp>

#include <optional>
#include <utility>
#include <vector>

#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// What a question of a grant comes to, told in one walk through the grant's acts by comparing days: a time limit; its
// award, what was added to it, what was taken, its total. None where more has to be asked: where something is open, or
// not so simple, or a source states it. Puts what it rests on into `grounds`, in no order; where that is null, nothing
// is allocated.
[[nodiscard]] std::optional<stated<deadline_time>> exact_deadline(const archive& of, const as_of& when,
                                                                  const question& asked, std::vector<ground>* grounds);
[[nodiscard]] std::optional<stated<euro>> exact_money(const archive& of, const as_of& when, const question& asked,
                                                      std::vector<ground>* grounds);

// The same, by `told`, as an answer with grounds and findings; none, too, where it is to be told on which days around
// the one asked the answer is alike.
template <class T>
[[nodiscard]] std::optional<answer<T>> exact_answer(const fold& by, const question& asked,
                                                    std::optional<stated<T>> (*told)(const archive&, const as_of&,
                                                                                     const question&,
                                                                                     std::vector<ground>*)) {
  if (by.asked() != nullptr) return std::nullopt;
  std::vector<ground> grounds;
  const auto now = told(by.of(), by.when(), asked, &grounds);
  if (!now) return std::nullopt;
  return answered(by, asked, candidate_values<T>({*now}), std::move(grounds));
}

}  // namespace avviso::inline v0::detail

#endif
