// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_SHARED_LIST_HPP
#define AVVISO_SRC_HISTORY_RECORD_SHARED_LIST_HPP

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace avviso::inline v0::detail {

// A value that several dossiers share until one of them changes it.
template <class T>
class shared {
 public:
  shared() = default;
  template <class... Parts>
  explicit shared(std::in_place_t /*unused*/, Parts&&... parts) : held_(new box{T{std::forward<Parts>(parts)...}}) {}

  explicit operator bool() const noexcept { return held_ != nullptr; }
  const T& operator*() const noexcept { return held_->value; }
  const T* operator->() const noexcept { return &held_->value; }
  [[nodiscard]] const T* get() const noexcept { return held_ ? &held_->value : nullptr; }

  // The value, to be changed: copied first if anybody else holds it, made if nobody does.
  T& own() {
    if (!held_) {
      held_.reset(new box{});
    } else if (held_->use_count() > 1) {
      held_.reset(new box{held_->value});
    }
    return held_->value;
  }

 private:
  struct box : boost::intrusive_ref_counter<box> {
    box() = default;
    explicit box(T one) : value(std::move(one)) {}
    T value{};
  };

  boost::intrusive_ptr<box> held_;
};

// A list of which copies share what does not change, in pieces of so many.
template <class T, std::size_t PieceSize = 64>
class shared_list {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  const T& operator[](std::size_t index) const noexcept { return (*pieces_[index / PieceSize])[index % PieceSize]; }
  T& own(std::size_t index) { return pieces_[index / PieceSize].own()[index % PieceSize]; }
  void push_back(T one) {
    if (size_ % PieceSize == 0) pieces_.emplace_back();
    pieces_.back().own()[size_ % PieceSize] = std::move(one);
    ++size_;
  }

 private:
  std::vector<shared<std::array<T, PieceSize>>> pieces_;
  std::size_t size_ = 0;
};

}  // namespace avviso::inline v0::detail

#endif
