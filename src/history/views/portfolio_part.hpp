// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_PART_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_PART_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/readings.hpp>

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "portfolio_strips.hpp"

namespace avviso::inline v0::detail {

// The fields that are laid of a grant, and of a notice.
enum class grant_column : std::uint8_t {
  activities_end,
  final_report,
  expenditure_limit,
  award,
  top_ups,
  total,
  units,
  standing
};
inline constexpr std::size_t grant_columns = 8;
enum class notice_column : std::uint8_t {
  applications_open,
  applications_close,
  activities_end,
  final_report,
  expenditure_limit,
  endowment,
  awarded,
  granted,
  unallocated,
  units
};
inline constexpr std::size_t notice_columns = 10;

using grant_row = std::array<laid_strip, grant_columns>;

// What is laid of one dossier: never changed, shared by the portfolios that hold the dossier.
struct portfolio_part : boost::intrusive_ref_counter<portfolio_part> {
  portfolio_part(std::string name, dossier one, const readings& how);

  [[nodiscard, gnu::always_inline]] laid_word at(std::uint32_t grant, grant_column what, std::int32_t in_force,
                                                 std::int32_t known) const {
    return reader(*this, what).at(grant, in_force, known);
  }
  [[nodiscard]] laid_word at(notice_column what, std::int32_t in_force, std::int32_t known) const {
    return pool.at(notice[static_cast<std::size_t>(what)], in_force, known);
  }

  // A column: a strip for each grant, or one for all of them.
  struct laid_column {
    const laid_strip* first;
    std::uint32_t step;

    [[nodiscard]] bool is_one_for_all() const { return step == 0; }
    const laid_strip& operator[](std::uint32_t grant) const { return first[std::size_t{grant} * step]; }
  };
  [[nodiscard]] laid_column column(grant_column what) const {
    const auto& place = places[static_cast<std::size_t>(what)];
    return {columns.data() + place.first, place.step};
  }
  // Reads a column, grant by grant.
  class reader {
   public:
    reader(const portfolio_part& of, grant_column what)
        : pool_(of.pool),
          its_(of.column(what)),
          award_(of.column(grant_column::award)),
          added_(of.column(grant_column::top_ups)) {}

    [[nodiscard, gnu::always_inline]] laid_word at(std::uint32_t grant, std::int32_t in_force,
                                                   std::int32_t known) const {
      const auto& strip = its_[grant];
      if (!strip.is_sum()) return pool_.at(strip, in_force, known);
      return sum_of_words(pool_.at(award_[grant], in_force, known), pool_.at(added_[grant], in_force, known));
    }

   private:
    const strip_pool& pool_;
    laid_column its_;
    laid_column award_;
    laid_column added_;
  };

  // Whether the snapshot must be asked of it on some days.
  [[nodiscard]] bool is_left(std::uint32_t grant, grant_column what) const {
    const auto& strip = column(what)[grant];
    if (strip.is_sum()) return is_left(grant, grant_column::award) || is_left(grant, grant_column::top_ups);
    return pool.has(strip, laid_not);
  }

  // The last day that any act states from which it may have effect; the end of days, where one may by silence.
  std::int32_t last_day = first_of_days;
  bool has_defaults = false;
  // Of each id that an act on record has or names, a bit by its hash: most ids have none.
  std::vector<std::uint64_t> ids;
  // The hashes of the ids that acts name though no act on record has them, ascending.
  std::vector<std::size_t> named_ahead;

  // Whether an act on record has an id or names it; `hash` is that of the id.
  [[nodiscard]] bool knows_of(std::string_view act_id, std::size_t hash) const;

  std::string id;
  dossier of;
  readings by;
  strip_pool pool;
  std::uint32_t grants = 0;
  struct column_place {
    std::uint32_t first = 0;
    std::uint32_t step = 0;
  };
  std::array<column_place, grant_columns> places{};
  std::vector<laid_strip> columns;  // one after the other; in each, by the place of a grant in the dossier
  std::array<laid_strip, notice_columns> notice{};

 private:
  void note_acts();
};

}  // namespace avviso::inline v0::detail

#endif
