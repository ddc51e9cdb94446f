// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_FUNCTION_REF_HPP
#define AVVISO_DETAIL_FUNCTION_REF_HPP

#include <avviso/requirements.hpp>

#include <type_traits>

namespace avviso::inline v0::detail {

// Refers to something that can be called; it must live as long as it is called. Of nothing by default.
template <class Signature>
class function_ref;

template <class Result, class... Given>
class function_ref<Result(Given...)> {
 public:
  constexpr function_ref() noexcept = default;

  template <class Callable>
    requires(!std::is_same_v<std::remove_cvref_t<Callable>, function_ref>)
  // NOLINTNEXTLINE(google-explicit-constructor,bugprone-forwarding-reference-overload)
  function_ref(Callable&& one)
  noexcept
      // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
      : whom_(const_cast<void*>(static_cast<const void*>(&one))), call_([](void* whom, Given... given) -> Result {
          return (*static_cast<std::remove_reference_t<Callable>*>(whom))(given...);
        }) {}

  explicit operator bool() const noexcept { return call_ != nullptr; }
  Result operator()(Given... given) const { return call_(whom_, given...); }

 private:
  void* whom_ = nullptr;
  Result (*call_)(void*, Given...) = nullptr;
};

}  // namespace avviso::inline v0::detail

#endif
