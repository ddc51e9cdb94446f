// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_SOUND_VARIANT_HPP
#define AVVISO_DETAIL_SOUND_VARIANT_HPP

#include <avviso/requirements.hpp>

#include <utility>
#include <variant>

namespace avviso::inline v0::detail {

// A std::variant that outlives a copy for which there is no memory. libstdc++ takes a variant whose alternatives are
// all cheap to move, as text is, for one that always has a value; when copying the text throws, the constructor of the
// copy destroys the value that was never made (GCC 12). Here the text is copied before there is a variant.
template <class... T>
class sound_variant : public std::variant<T...> {
 public:
  using variant = std::variant<T...>;
  using variant::variant;

  sound_variant(const sound_variant& other)
      : variant(std::visit([]<class One>(const One& one) { return variant(std::in_place_type<One>, one); }, other)) {}
  sound_variant(sound_variant&&) noexcept = default;
  sound_variant& operator=(const sound_variant&) = default;
  sound_variant& operator=(sound_variant&&) noexcept = default;
  ~sound_variant() = default;
};

}  // namespace avviso::inline v0::detail

#endif
