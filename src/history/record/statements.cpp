// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <tuple>

#include "archive.hpp"

#include "../../sort_stably.hpp"
#include "content.hpp"

namespace avviso::inline v0::detail {

namespace {

bool is_filed_before(const statement& a, const statement& b) {
  return std::tie(a.known, a.source) < std::tie(b.known, b.source);
}

}  // namespace

namespace {

// Whether the name of the question is that of a proposal, which is spelled as it happens; ids and facts are not.
bool names_proposal(const question& asked) { return asked.field == field::ranked; }

}  // namespace

bool is_one_topic(const question& a, const question& b) {
  const auto key = [](const question& one) {
    const auto& [field, deadline, milestone, role, grant, line, name, on, amount] = one;
    return std::tie(field, deadline, milestone, role, on, amount);
  };
  if (!(key(a) == key(b)) || a.grant.has_value() != b.grant.has_value()) return false;
  if (a.grant && !match(*a.grant, *b.grant)) return false;
  if (a.line.has_value() != b.line.has_value() || (a.line && !match(*a.line, *b.line))) return false;
  return names_proposal(a) ? match(a.name, b.name) : a.name == b.name;
}

std::size_t hash_of_topic(const question& asked) {
  question bare = asked;
  bare.grant.reset();
  bare.line.reset();
  if (names_proposal(asked)) bare.name.clear();
  const auto named = names_proposal(asked) ? hash_of_name(asked.name) : 0;
  return std::hash<question>()(bare) ^ (asked.grant ? hash_of_name(*asked.grant) : 0) ^ named ^
         (asked.line ? hash_of_name(*asked.line) * 31 : 0);
}

// Puts statements after those of the same day and source that are there.
void archive::add_statements(std::span<const statement* const> more) {
  const auto before = [this](std::uint32_t a, std::uint32_t b) {
    return is_filed_before(filed_statements_[a]->what, filed_statements_[b]->what);
  };
  const auto first = static_cast<std::uint32_t>(filed_statements_.size());
  for (const auto* one : more) {
    filed_statements_.push_back(boost::intrusive_ptr<const filed_statement>(new filed_statement(*one)));
  }
  auto& order = statements_.own();
  if (more.size() == 1) {
    const auto place = std::upper_bound(order.numbers.begin(), order.numbers.end(), first, before);
    order.put(static_cast<std::uint32_t>(place - order.numbers.begin()), first, &filed_statements_[first]->what);
  } else {
    for (auto number = first; number < filed_statements_.size(); ++number) order.numbers.push_back(number);
    sort_stably(order.numbers, before);
    order.ordinals.resize(order.numbers.size());
    order.give_ordinals();
    order.all.clear();
    for (const auto number : order.numbers) order.all.push_back(&filed_statements_[number]->what);
  }
  for (auto number = first; number < filed_statements_.size(); ++number) {
    const auto place = order.numbers.begin() + order.ordinals[number];
    const auto of_its_source = std::lower_bound(order.numbers.begin(), place, number, before);
    content_ =
        plus(content_, content_of(filed_statements_[number]->what, static_cast<std::uint64_t>(place - of_its_source)));
    note_topic(number);
  }
}

void archive::note_topic(std::uint32_t statement) {
  const auto& about = filed_statements_[statement]->what.about;
  const auto hash = hash_of_topic(about);
  const auto is_it = [&](std::uint32_t which) {
    return is_one_topic(filed_statements_[topics_[which]->statements.front()]->what.about, about);
  };
  auto number = topic_numbers_.find(hash, is_it);
  if (!number) {
    number = static_cast<std::uint32_t>(topics_.size());
    topics_.push_back(shared<topic>(std::in_place));
    topic_numbers_.add(hash, *number);
  }
  auto& its = topics_.own(*number).own().statements;
  const auto is_later = [&](std::uint32_t key, std::uint32_t other) {
    return statements_->ordinals[key] < statements_->ordinals[other];
  };
  its.insert(std::upper_bound(its.begin(), its.end(), statement, is_later), statement);
}

}  // namespace avviso::inline v0::detail
