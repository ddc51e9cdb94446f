// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_LISTENER_HPP
#define AVVISO_SRC_HISTORY_RECORD_LISTENER_HPP

#include <cstdint>
#include <memory>

#include "effects.hpp"

namespace avviso::inline v0::detail {

// Who listens to effects of some kinds: a function of each of them, whose type is forgotten, so that what tells effects
// is compiled once, and not again for each who listens.
class listener {
 public:
  template <class... Wanted, class Use>
  [[nodiscard]] static listener to(Use& use) {
    static_assert(sizeof...(Wanted) > 0);
    return {(effect_bit<Wanted> | ...), &use, [](void* whom, std::uint32_t bit, const void* one) {
              auto& told = *static_cast<Use*>(whom);
              static_cast<void>(((bit == effect_bit<Wanted> && (told(*static_cast<const Wanted*>(one)), true)) || ...));
            }};
  }
  template <class Use>
  [[nodiscard]] static listener to_all(Use& use) {
    return to_each_of(every_effect(), use);
  }
  [[nodiscard]] static listener to_nothing() { return {}; }

  template <class... Effects>
  [[nodiscard]] bool listens_to() const {
    return (wanted_ & (effect_bit<Effects> | ...)) != 0;
  }

  template <class Effect>
  void operator()(const Effect& one) const {
    if (listens_to<Effect>()) tell_(whom_, effect_bit<Effect>, std::addressof(one));
  }

 private:
  using teller = void (*)(void* whom, std::uint32_t bit, const void* one);

  listener() = default;
  listener(std::uint32_t wanted, void* whom, teller tell) : wanted_(wanted), whom_(whom), tell_(tell) {}

  template <class... All, class Use>
  [[nodiscard]] static listener to_each_of(effect_list<All...> /*all*/, Use& use) {
    return to<All...>(use);
  }

  std::uint32_t wanted_ = 0;
  void* whom_ = nullptr;
  teller tell_ = nullptr;
};

}  // namespace avviso::inline v0::detail

#endif
