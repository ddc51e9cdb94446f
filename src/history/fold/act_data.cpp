// SPDX-License-Identifier: BSL-1.0
// What acts say of themselves, as others correct it: settled before anything is asked, so that all that reads the data
// of an act reads the same.
#include "act_data.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "../record/archive.hpp"
#include "../record/data_said.hpp"
#include "candidates.hpp"
#include "fold.hpp"

namespace avviso::inline v0::detail {

namespace {

class corrects_data {
 public:
  explicit corrects_data(const fold& by) : by_(by) {}

  // What an act of that number says of itself, from what is written; notes the corrections that say it.
  act of(const act& written, ordinal number) {
    const auto working = corrections_that_work(number);
    act now = written;
    if (working.empty()) return now;
    each_datum([&](auto member, auto said_in) {
      const auto last = last_that_says(working, member);
      if (!last) return;
      said_in(now) = *said(correction_at(*last).*member);
      if (std::find(by_which_.begin(), by_which_.end(), *last) == by_which_.end()) by_which_.push_back(*last);
    });
    return now;
  }

  [[nodiscard]] std::vector<link> by_which() && { return std::move(by_which_); }

 private:
  [[nodiscard]] const act_correction& correction_at(const link& one) const {
    return std::get<act_correction>(by_.of().provision_at(one));
  }

  [[nodiscard]] std::vector<link> corrections_that_work(ordinal number) const {
    std::vector<link> all;
    for (const auto& one : by_.of().links_of(number).data_corrected_by) {
      const auto has_effect = [&](cases& in) {
        const auto state = by_.state_of(in, one.act);
        return state.known && state.since && !state.annulled && !by_.is_undone(in, one, std::nullopt);
      };
      if (surely(has_effect)) all.push_back(one);
    }
    return all;
  }

  [[nodiscard]] bool stands_first(const link& one, const link& other) const {
    if (one.act == other.act) return one.provision < other.provision;
    return surely([&](cases& in) { return by_.stands_before(in, one.act, other.act); });
  }

  // The one by which a datum reads, if it is said at all and nothing is open of which comes last.
  template <class Member>
  [[nodiscard]] std::optional<link> last_that_says(const std::vector<link>& working, Member member) const {
    const auto says = [&](const link& one) { return said(correction_at(one).*member); };
    for (const auto& one : working) {
      if (says(one) == nullptr) continue;
      const bool is_last = std::all_of(working.begin(), working.end(), [&](const link& other) {
        return other == one || says(other) == nullptr || stands_first(other, one) || *says(other) == *says(one);
      });
      if (is_last) return one;
    }
    return std::nullopt;
  }

  const fold& by_;
  std::vector<link> by_which_ = {};
};

// How acts read whose data others correct: those that read otherwise than they are written, and by which corrections.
struct data_read {
  std::vector<archive::change> changes = {};
  std::vector<link> by = {};

  // Whether they read so in an archive, of some acts.
  [[nodiscard]] bool is_of(const archive& one, const archive& written, std::span<const ordinal> some) const {
    if (!std::ranges::equal(by, one.data_read_by())) return false;
    auto change = changes.begin();
    for (const auto act : some) {
      const bool is_changed = change != changes.end() && change->act == act;
      if (!(one.at(act) == (is_changed ? *change->now : written.at(act)))) return false;
      if (is_changed) ++change;
    }
    return true;
  }
};

data_read data_as_known(const archive& written, std::span<const ordinal> some, const dossier& now, const as_of& when) {
  const fold by(now, {.in_force = date::max(), .known = when.known, .readings = when.readings});
  corrects_data corrected(by);
  data_read read;
  for (const auto act : some) {
    auto said = corrected.of(written.at(act), act);
    if (!(said == written.at(act))) read.changes.push_back({act, std::move(said)});
  }
  read.by = std::move(corrected).by_which();
  return read;
}

}  // namespace

// A correction may correct the data of an act that corrects: no act depends on itself, so each turn settles what
// depends on what the turn before has settled, wherever the first begins.
dossier with_data_as_known(const dossier& of, const as_of& when, const dossier* before, const numbers_apart* apart) {
  const auto written = archive::as_written_in(of);
  const auto& all = archive::of(written);
  const auto corrected = apart == nullptr ? all.with_data_corrected() : std::vector<ordinal>();
  const auto some = apart == nullptr ? std::span<const ordinal>(corrected) : apart->others();
  dossier now = before != nullptr ? *before : written;
  for (ordinal turn = 0; turn <= all.size() + 1; ++turn) {
    auto read = data_as_known(all, some, now, when);
    if (read.is_of(archive::of(now), all, some)) break;
    now = read.by.empty() ? written : archive::with_data(written, std::move(read.changes), std::move(read.by));
  }
  return now;
}

}  // namespace avviso::inline v0::detail
