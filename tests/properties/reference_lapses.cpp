// SPDX-License-Identifier: BSL-1.0
// What ends a grant; and whether an award lapses in one history, because nobody accepted it in time.
#include <algorithm>
#include <limits>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

// What replies to an award: an acceptance, on its day, or what ends the grant otherwise.
struct reply_to_award {
  bool accepts;
  maybe_day on;
};
std::optional<reply_to_award> reply_in(const world& in, std::size_t i, const reading& one, const std::string& grant) {
  if (const auto* accepts = one.as<award_acceptance>(); accepts != nullptr && accepts->grant == grant)
    return reply_to_award{true, one.on ? one.on : in.since(i, one)};
  if (one.as<award_lapse>() != nullptr || !ends_the(one, grant)) return std::nullopt;
  return reply_to_award{false, in.since(i, one)};
}

// The last day on which something was awarded to it that may lapse by an act: what came before is no reply to that.
day_number offered_on(const world& in, const text& read, std::size_t by, const std::string& grant) {
  auto last = std::numeric_limits<day_number>::min();
  for (std::size_t j = 0; j < in.acts.size(); ++j) {
    if (!in.has_effect(j) || in.of[j].adopted > in.of[by].adopted) continue;
    for (const auto& each : read.of[j]) {
      const auto says = each.for_grant(grant);
      const auto* awards = says.as<award>();
      const bool is_its = awards != nullptr && std::any_of(awards->grants.begin(), awards->grants.end(),
                                                           [&](const auto& one) { return one.name == grant; });
      if (is_its) last = std::max(last, in.of[j].adopted);
    }
  }
  return last;
}

enum class lapse_is : std::uint8_t { done, kept, open };

lapse_is whether_it_lapses(const world& in, const text& read, std::size_t by, const award_lapse& what) {
  if (in.when.in_force.days() <= what.until.days()) return lapse_is::kept;
  const auto offered = offered_on(in, read, by, what.grant);
  bool is_on_record = false;
  for (std::size_t j = 0; j < in.acts.size(); ++j) {
    if (!in.has_effect(j)) continue;
    for (const auto& each : read.of[j]) {
      const auto its = reply_in(in, j, each.for_grant(what.grant), what.grant);
      if (!its) continue;
      is_on_record = is_on_record || its->accepts;
      if (its->on && offered <= *its->on && *its->on <= what.until.days()) return lapse_is::kept;
    }
  }
  const bool is_silence_a_no = in.when.readings.absence == absence::not_adhered;
  return is_on_record || is_silence_a_no ? lapse_is::done : lapse_is::open;
}

}  // namespace

bool ends_the(const reading& one, const std::string& grant) {
  const auto is_its = [&](const auto* what) { return what != nullptr && what->grant == grant; };
  const auto* excludes = one.as<reservation_dissolution>();
  if (is_its(excludes) && excludes->as == dissolution::excluded) return true;
  const auto names_it = [&](const auto* end) {
    return end != nullptr && std::find(end->grants.begin(), end->grants.end(), grant) != end->grants.end();
  };
  return names_it(one.as<waiver>()) || names_it(one.as<revocation>()) || is_its(one.as<award_lapse>());
}

// A provision by which nothing lapses says nothing.
void each_settled(const world& in, const text& read, const std::function<void(const text&)>& visit) {
  text made = read;
  std::vector<std::pair<std::size_t, std::size_t>> open;
  const auto take_away = [](reading& one) {
    one.lost.all = true;
    one.is_lost = true;
  };
  for (std::size_t i = 0; i < read.of.size(); ++i) {
    for (std::size_t p = 0; in.of[i].known && p < read.of[i].size(); ++p) {
      const auto* lapses = read.of[i][p].text_as<award_lapse>();
      const auto is = lapses != nullptr ? whether_it_lapses(in, read, i, *lapses) : lapse_is::done;
      if (is == lapse_is::kept) take_away(made.of[i][p]);
      if (is == lapse_is::open) open.emplace_back(i, p);
    }
  }
  for (std::uint32_t bits = 0; bits < (1U << open.size()); ++bits) {
    text one = made;
    for (std::size_t n = 0; n < open.size(); ++n) {
      const bool accepted = (bits >> n & 1U) != 0;
      one.accepted[open[n]] = accepted;
      if (accepted) take_away(one.of[open[n].first][open[n].second]);
    }
    visit(one);
  }
}

}  // namespace reference
