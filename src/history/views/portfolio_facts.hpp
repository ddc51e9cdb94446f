// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_FACTS_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_FACTS_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/readings.hpp>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "../fold/fold.hpp"
#include "../record/archive.hpp"
#include "portfolio_strips.hpp"

// What is so on which days in force and known: whether an act is in force, how a provision reads, whom an offer
// reaches. With plain days each of these is so in boxes of days, and a box is laid once for all grants.
namespace avviso::inline v0::detail {

// Days known and in force, from each first day to before each last.
struct box {
  std::int32_t known = first_of_days;
  std::int32_t known_end = end_of_days;
  std::int32_t from = first_of_days;
  std::int32_t end = end_of_days;

  [[nodiscard]] bool is_empty() const { return known >= known_end || from >= end; }
  [[nodiscard]] bool holds(std::int32_t on_known, std::int32_t in_force) const {
    return known <= on_known && on_known < known_end && from <= in_force && in_force < end;
  }
  [[nodiscard]] box with(const box& other) const;
};

// How sure it is in a box. Where it is open, it may be so or not, whatever else is so.
enum class how_sure : std::uint8_t { is_so, is_open, not_laid };

// The place of an act in the order of acts, as far as nothing is open.
struct place_in_order {
  std::int32_t since;   // the day of effect
  std::int32_t latest;  // the same day, or the last that it may be
  std::int32_t adopted;
  int rank;                   // of its kind
  const std::string* number;  // null: not stated
  ordinal act;
};

// -1 or 1: the first stands before the other, or after it; 0: nobody can tell. Two places of one act are the same.
[[nodiscard]] int compare(const place_in_order& a, const place_in_order& b);
// An order that tells all apart that may be told apart.
[[nodiscard]] bool is_listed_before(const place_in_order& a, const place_in_order& b);

// An act is in force there, or a provision may do what it does.
struct laid_phase {
  box in = {};
  how_sure sure = how_sure::is_so;
  const place_in_order* place = nullptr;  // null where it is not laid
};

struct worded_in {
  box in;
  worded says;
};

// Whether an offer reaches a grant.
struct reached_in {
  box in = {};
  how_sure sure = how_sure::is_so;
};

// The facts of one dossier by one reading of silence, each worked out once.
class facts_of_dossier {
 public:
  facts_of_dossier(const dossier& of, const readings& by);

  [[nodiscard]] const archive& of() const { return of_; }
  [[nodiscard]] const readings& by() const { return by_; }
  [[nodiscard]] fold at(std::int32_t in_force, std::int32_t known) const;

  // Since when an act may be known, and since when it is.
  struct known_since {
    std::int32_t first;
    std::int32_t last;
  };
  [[nodiscard]] known_since known_of(ordinal act) const;

  // Since when a source answers a question: from then on, the snapshot weighs what is said.
  [[nodiscard]] std::int32_t stated_since(const question& asked) const;

  // Where an act is in force.
  [[nodiscard]] const std::vector<laid_phase>& phases_of(ordinal act);

  // How a provision reads; none: that is not laid.
  [[nodiscard]] const std::optional<std::vector<worded_in>>& readings_of(const spot& at);

  // A reply of a grant to an offer.
  struct reply {
    spot at;
    std::uint32_t hash;  // of the id of the act that it is a reply to
  };
  // Where an act's offer reaches a grant that replies so.
  void reach(ordinal act, std::string_view grant, const std::vector<reply>& replies, bool (*elects)(election),
             std::vector<reached_in>& into);

 private:
  using days = std::vector<std::int32_t>;

  [[nodiscard]] bool is_plain(ordinal act) const;
  [[nodiscard]] bool may_be_registered(const act& which) const;
  [[nodiscard]] bool collect_days(ordinal act, days& into) const;
  void lay_alone(ordinal act, std::vector<laid_phase>& into);
  void lay_among_others(ordinal act, std::vector<laid_phase>& into);
  void leave(ordinal act, std::vector<laid_phase>& into) const;
  void leave(ordinal act, std::vector<reached_in>& into) const;
  [[nodiscard]] const place_in_order* place_of(ordinal act, std::int32_t since, std::int32_t latest);
  [[nodiscard]] bool reach_by_one(ordinal act, std::string_view grant, const spot& by, bool (*elects)(election),
                                  std::vector<reached_in>& into) const;
  void reach_by_fold(ordinal act, std::string_view grant, const std::vector<spot>& replies, bool (*elects)(election),
                     std::vector<reached_in>& into) const;

  dossier dossier_;
  const archive& of_;
  readings by_;
  std::deque<place_in_order> places_;
  std::vector<std::int32_t> phases_at_;  // by act: -1, not laid yet
  std::deque<std::vector<laid_phase>> phases_;
  struct spot_hash {
    std::size_t operator()(const spot& at) const { return at.act * std::size_t{0x9E3779B1} + at.provision; }
  };
  std::unordered_map<spot, std::optional<std::vector<worded_in>>, spot_hash> readings_;
};

}  // namespace avviso::inline v0::detail

#endif
