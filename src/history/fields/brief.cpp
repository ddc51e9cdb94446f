// SPDX-License-Identifier: BSL-1.0
// Status and value of an answer, without what it rests on. The time limits and the money of a grant are told from its
// acts in one walk, as long as nothing is open; whatever else is asked, and of whatever is open, as `ask` tells it.
#include <avviso/field_table.hpp>
#include <avviso/history/snapshot.hpp>

#include "../fold/fold.hpp"
#include "exact_grant.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

template <class T>
std::optional<brief_answer> in_brief(const std::optional<stated<T>>& now) {
  if (!now) return std::nullopt;
  const auto* value = now->if_stated();
  return value != nullptr ? brief_answer{status::known, any_value(*value)} : brief_answer{status::not_stated, {}};
}

std::optional<brief_answer> told_exactly(const archive& of, const as_of& when, const question& asked) {
  const auto what = asked.field;
  if (what == field::deadline) return in_brief(exact_deadline(of, when, asked, nullptr));
  const bool is_of_money =
      what == field::award || what == field::top_ups || what == field::reductions || what == field::total;
  return is_of_money ? in_brief(exact_money(of, when, asked, nullptr)) : std::nullopt;
}

}  // namespace

result<brief_answer> snapshot::value_of(const question& what) const {
  if (const auto why = why_refused(what)) return *why;
  if (what.grant) {
    if (const auto of_line = asking::of_line(*this, what)) return of_line->value_of(what);
  }
  if (auto exact = told_exactly(archive::of(of_), when_, what)) return *std::move(exact);
  const auto whole = ask(what);
  if (!whole) return whole.error();
  const auto* value = whole->if_known();
  return brief_answer{whole->status(), value != nullptr ? std::optional(*value) : std::nullopt};
}

}  // namespace avviso::inline v0
