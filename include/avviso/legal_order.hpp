// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_LEGAL_ORDER_HPP
#define AVVISO_LEGAL_ORDER_HPP

#include <avviso/requirements.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// Whose law an act is made under (ordinamento). What the law of one order asks is not asked of an act of another.
enum class legal_order : std::uint8_t {
  italian_state,   ///< an administration of the Italian State, whose acts the Court of Auditors may control
  italian_region,  ///< a region, or another Italian body than the State
  european_union,  ///< the Union: a grant of the Commission, or of an agency of it
  other,           ///< another State or its bodies, an international organisation, a private foundation
};

/// A set of legal orders: those whose acts a rule is asked of.
class legal_orders {
 public:
  constexpr legal_orders() noexcept = default;  ///< every one

  /// Every one.
  [[nodiscard]] static constexpr legal_orders every() noexcept { return {}; }
  /// The State, and its regions and other bodies.
  [[nodiscard]] static constexpr legal_orders italian() noexcept {
    return legal_orders(bit(legal_order::italian_state) | bit(legal_order::italian_region));
  }

  /// Whether an order is among them.
  [[nodiscard]] constexpr bool has(legal_order one) const noexcept { return (bits_ & bit(one)) != 0; }

  friend constexpr bool operator==(legal_orders, legal_orders) noexcept = default;

 private:
  constexpr explicit legal_orders(unsigned bits) noexcept : bits_(bits) {}
  [[nodiscard]] static constexpr unsigned bit(legal_order one) noexcept { return 1U << static_cast<unsigned>(one); }

  unsigned bits_ = ~0U;
};

}  // namespace avviso::inline v0

#endif
