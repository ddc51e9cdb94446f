// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_PART_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_PART_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/readings.hpp>

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>

#include <array>
#include <cstdint>
#include <string>
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

  [[nodiscard]] laid_word at(std::uint32_t grant, grant_column what, std::int32_t in_force, std::int32_t known) const {
    return pool.at(column(what)[grant], in_force, known);
  }
  [[nodiscard]] laid_word at(notice_column what, std::int32_t in_force, std::int32_t known) const {
    return pool.at(notice[static_cast<std::size_t>(what)], in_force, known);
  }

  [[nodiscard]] std::size_t grants() const { return columns.size() / grant_columns; }
  [[nodiscard]] const laid_strip* column(grant_column what) const {
    return columns.data() + static_cast<std::size_t>(what) * grants();
  }

  std::string id;
  dossier of;
  readings by;
  strip_pool pool;
  std::vector<laid_strip> columns;  // one after the other; in each, by the place of a grant in the dossier
  std::array<laid_strip, notice_columns> notice{};
};

}  // namespace avviso::inline v0::detail

#endif
