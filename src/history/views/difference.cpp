// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/deadline_of.hpp>

#include "difference.hpp"

#include <avviso/field_table.hpp>

#include <algorithm>
#include <tuple>

#include "../reasons/same_answer.hpp"
#include "../record/archive.hpp"
#include "../record/lines.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// What difference asks of the notice, or of each grant.
std::vector<question> listed(const dossier& of, asked_of whom) {
  std::vector<question> all;
  for (const auto& one : worded_questions()) {
    const auto of_whom = whose(one.asks);
    if (!row_of(one.asks.field).is_listed || (of_whom != whom && of_whom != asked_of::either)) continue;
    all.push_back(one.asks);
  }
  const auto is_limit = [](const question& one) { return one.field == field::deadline; };
  const auto last = std::find_if_not(all.begin(), all.end(), is_limit);
  std::vector<question> named;
  for (const auto& name : of.named_deadlines())
    named.push_back({.field = field::deadline, .deadline = deadline_name::named(name)});
  all.insert(last, named.begin(), named.end());
  return all;
}

}  // namespace

std::vector<question> questions_about(const dossier& of) {
  auto all = listed(of, asked_of::notice);
  const auto of_notice = all;
  for (const auto place : lines_told_of(of)) {
    for (const auto& one : of_notice) {
      auto asked = one;
      asked.line = std::string(of.lines()[place]);
      if (!why_refused(asked)) all.push_back(std::move(asked));
    }
  }
  const auto of_each = listed(of, asked_of::grant);
  for (const auto& grant : of.grants()) {
    for (const auto& one : of_each) {
      all.push_back(one);
      all.back().grant = grant;
    }
  }
  for (const auto& one : of.acts()) all.push_back({.field = field::standing, .name = one.id});
  for (const auto& one : of.statements()) {
    auto about = one.about;
    if (about.grant) about.grant = archive::of(of).as_awarded(*about.grant);
    if (std::find(all.begin(), all.end(), about) == all.end()) all.push_back(std::move(about));
  }
  return all;
}

std::vector<question> detail::questions_about_either(const dossier& first, const dossier& second) {
  auto all = questions_about(first);
  if (first == second) return all;
  // Sorted by what tells most questions apart, so that each is compared with few others.
  const auto key = [](const question& one) { return std::tie(one.field, one.grant, one.line, one.name); };
  const auto before = [&](const question& a, const question& b) { return key(a) < key(b); };
  auto sorted = all;
  std::sort(sorted.begin(), sorted.end(), before);
  for (auto& one : questions_about(second)) {
    const auto [from, to] = std::equal_range(sorted.begin(), sorted.end(), one, before);
    if (std::find(from, to, one) == to) all.push_back(std::move(one));
  }
  return all;
}

namespace {

// Whether nothing is said: by no document, or because no document knows of what is asked about.
bool is_silent(const any_result& given) { return !given || given->status() == status::not_stated; }

}  // namespace

std::vector<changed_field> detail::changed(const snapshot& before, const snapshot& after,
                                           const std::vector<question>& asked) {
  std::vector<changed_field> all;
  for (const auto& one : asked) {
    const auto was = before.ask(one);
    const auto is = after.ask(one);
    if (say_the_same(was, is) || (is_silent(was) && is_silent(is))) continue;
    all.push_back({one, was, is, acts_between(one, before, was, after, is)});
  }
  return all;
}

std::vector<changed_field> difference(const snapshot& before, const snapshot& after) {
  return changed(before, after, questions_about_either(before.dossier(), after.dossier()));
}

}  // namespace avviso::inline v0
