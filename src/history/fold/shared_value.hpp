// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_SHARED_VALUE_HPP
#define AVVISO_SRC_HISTORY_FOLD_SHARED_VALUE_HPP

#include <avviso/requirements.hpp>

#include <cstddef>
#include <utility>

namespace avviso::inline v0::detail {

// A constant at one address that copies of its holder share. They belong to one question, and so to one thread: the
// count is a plain number, and nothing of the library asks whether there are threads, as std::shared_ptr does.
template <class T>
class shared_value {
 public:
  shared_value() = default;  // of nothing
  explicit shared_value(const T& value) : held_(new held{value, 1}) {}
  shared_value(const shared_value& other) noexcept : held_(other.held_) {
    if (held_ != nullptr) ++held_->holders;
  }
  shared_value(shared_value&& other) noexcept : held_(std::exchange(other.held_, nullptr)) {}
  shared_value& operator=(shared_value other) noexcept {
    std::swap(held_, other.held_);
    return *this;
  }
  ~shared_value() {
    if (held_ != nullptr && --held_->holders == 0) delete held_;
  }

  [[nodiscard]] const T& operator*() const { return held_->value; }

 private:
  struct held {
    const T value;
    std::size_t holders;
  };
  held* held_ = nullptr;
};

}  // namespace avviso::inline v0::detail

#endif
