// SPDX-License-Identifier: BSL-1.0
// What a notice has in one case, by what establishes it, raises and lowers it, moves within it, and says it anew.
#include <algorithm>

#include "posting.hpp"
#include "resource.hpp"

namespace avviso::inline v0::detail {

namespace {

// The line of that name; null if the notice has none.
const notice_line* line_in(const notice& of, std::string_view name) {
  const auto found =
      std::find_if(of.lines.begin(), of.lines.end(), [&](const notice_line& one) { return match(one.name, name); });
  return found != of.lines.end() ? &*found : nullptr;
}

}  // namespace

// A later establishment of the notice states anew what it has, with what was raised meanwhile; of a line, what that
// has.
template <class T>
stated<T> postings_in_case<T>::raise(const posting<T>& one) {
  if (is_out({one.at, *one.says})) return resource<T>::none();
  const bool is_over = is_absorbed(founded_in_case(), one.at, one.line);
  note(one.at, is_over ? part::superseded : one.what_of_it == counted::taken ? part::subtracts : part::adds);
  return is_over ? resource<T>::none() : one.amount;
}

template <class T>
bool postings_in_case<T>::is_absorbed(const founded& now, const spot& raise, const std::string* line) {
  const auto is_in = [&](const founding_entry* last) {
    return last != nullptr && !(last->at == *now.first) && of_.precedes(in_, raise, last->at);
  };
  const auto is_in_line = [&](const founded_line& each) {
    return (line != nullptr && !match(*line, each.name)) || is_in(each.last);
  };
  const auto& lines = now.lines;
  const bool is_of_some = std::any_of(
      lines.begin(), lines.end(), [&](const founded_line& each) { return line == nullptr || match(*line, each.name); });
  return is_in(now.last) || (is_of_some && std::all_of(lines.begin(), lines.end(), is_in_line));
}

// What moves within the endowment leaves it as it is, unless one of two lines that make it up is said anew since.
template <class T>
stated<T> postings_in_case<T>::reallocation(const posting<T>& one) {
  if (is_out({one.at, *one.says})) return resource<T>::none();
  const auto now = founded_in_case();
  const bool is_of_lines = now.first && now.last == nullptr;
  const bool left_is_over = is_of_lines && is_absorbed(now, one.at, one.from);
  const bool entered_is_over = is_of_lines && is_absorbed(now, one.at, one.line);
  if (left_is_over == entered_is_over) return resource<T>::none();
  note(one.at, left_is_over ? part::adds : part::subtracts);
  if (left_is_over) return one.amount;
  const auto less = minus(one.amount);
  return less ? *less : stated<T>(not_stated);
}

template <class T>
stated<T> postings_in_case<T>::endowment() {
  const auto now = founded_in_case();
  if (!now.first) return not_stated;
  if (now.last == nullptr) return sum_of_lines(now);
  // A later establishment of the notice states anew what it has only because there was one before.
  if (!(now.last->at == *now.first)) note(*now.first, part::superseded);
  note(now.last->at, part::adds);
  return stated_in(*now.last, {});
}

// What one states of the notice, or of a line.
template <class T>
stated<T> postings_in_case<T>::stated_in(const founding_entry& one, std::string_view line) {
  if constexpr (std::is_same_v<T, euro>) {
    if (one.total != nullptr) return *one.total;
  }
  return line.empty() ? resource<T>::of(*one.whole) : resource<T>::of(*line_in(*one.whole, line));
}

// Where the notice states none of its own, and each of its lines one, their sum.
template <class T>
stated<T> postings_in_case<T>::sum_of_lines(const founded& now) {
  note(*now.first, part::adds);
  stated<T> sum = now.lines.empty() ? stated<T>(not_stated) : resource<T>::none();
  for (const auto& each : now.lines) {
    if (each.last == nullptr) return not_stated;
    note(each.last->at, part::adds);
    const auto total = plus(sum, stated_in(*each.last, each.name));
    sum = total ? *total : stated<T>(not_stated);
  }
  return sum;
}

// One dossier is one notice: the one that is established first. Establishments of another number are of another.
template <class T>
typename postings_in_case<T>::founded postings_in_case<T>::founded_in_case() {
  std::vector<const founding_entry*> force;
  for (const auto& one : founding_) {
    if (!is_out(one)) force.push_back(&one);
  }
  const founding_entry* first = nullptr;
  for (const auto* one : force) {
    if (one->whole != nullptr && (first == nullptr || of_.precedes(in_, one->at, first->at))) first = one;
  }
  if (first == nullptr) return {};
  // What is said anew comes after the notice.
  std::erase_if(force, [&](const auto* one) { return one->whole == nullptr && of_.precedes(in_, one->at, first->at); });
  founded now{.first = first->at};
  const auto is_later = [&](const founding_entry* before, const founding_entry* one) {
    return before == nullptr || of_.precedes(in_, before->at, one->at);
  };
  for (const auto* one : force) {
    const bool states = one->whole == nullptr
                            ? one->line == nullptr
                            : one->whole->number == first->whole->number && resource<T>::of(*one->whole).is_stated();
    if (states && is_later(now.last, one)) now.last = one;
  }
  if (now.last != nullptr) return now;
  for (const auto* one : force) {
    if (one->whole == nullptr || one->whole->number != first->whole->number) continue;
    for (const auto& each : one->whole->lines) {
      const auto is_it = [&](const founded_line& there) { return match(there.name, each.name); };
      auto place = std::find_if(now.lines.begin(), now.lines.end(), is_it);
      if (place == now.lines.end()) place = now.lines.insert(place, {each.name});
      if (resource<T>::of(each).is_stated() && is_later(place->last, one)) place->last = one;
    }
  }
  for (const auto* one : force) {
    if (one->whole != nullptr) continue;
    for (auto& each : now.lines) {
      if (match(each.name, *one->line) && is_later(each.last, one)) each.last = one;
    }
  }
  return now;
}

template stated<euro> postings_in_case<euro>::raise(const posting<euro>&);
template bool postings_in_case<euro>::is_absorbed(const founded&, const spot&, const std::string*);
template stated<euro> postings_in_case<euro>::reallocation(const posting<euro>&);
template stated<euro> postings_in_case<euro>::endowment();
template stated<euro> postings_in_case<euro>::stated_in(const founding_entry&, std::string_view);
template stated<euro> postings_in_case<euro>::sum_of_lines(const founded&);
template postings_in_case<euro>::founded postings_in_case<euro>::founded_in_case();
template stated<units> postings_in_case<units>::raise(const posting<units>&);
template bool postings_in_case<units>::is_absorbed(const founded&, const spot&, const std::string*);
template stated<units> postings_in_case<units>::reallocation(const posting<units>&);
template stated<units> postings_in_case<units>::endowment();
template stated<units> postings_in_case<units>::stated_in(const founding_entry&, std::string_view);
template stated<units> postings_in_case<units>::sum_of_lines(const founded&);
template postings_in_case<units>::founded postings_in_case<units>::founded_in_case();

}  // namespace avviso::inline v0::detail
