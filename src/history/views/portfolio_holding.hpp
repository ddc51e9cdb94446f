// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_HOLDING_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_HOLDING_HPP

#include <avviso/history/portfolio.hpp>

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>

#include <cstdint>
#include <vector>

#include "portfolio_part.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0::detail {

// The parts of a portfolio, by the numbers of their notices; null where one has been left out.
struct portfolio_holding : boost::intrusive_ref_counter<portfolio_holding> {
  readings by = readings::documents();
  std::vector<boost::intrusive_ptr<const portfolio_part>> parts;
  std::vector<std::uint32_t> by_id;  // numbers, in the order of the ids
  std::vector<notice_number> notices;
  std::vector<grant_number> grants;

  [[nodiscard]] static const portfolio_holding& of(const portfolio& one) { return *one.held_; }

  // Lists what the parts hold.
  void list();
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const noexcept;
};

}  // namespace avviso::inline v0::detail

#endif
