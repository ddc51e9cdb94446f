// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_WORDED_HPP
#define AVVISO_SRC_HISTORY_RECORD_WORDED_HPP

#include <avviso/provision.hpp>

#include <cstdint>
#include <optional>
#include <variant>

namespace avviso::inline v0::detail {

// What a provision says: as it is written, or as an act corrects it.
class worded {
 public:
  explicit worded(const provision& written) : written_(&written) {}
  worded(const disposition& corrected, std::uint32_t by, std::uint32_t at) : corrected_(&corrected), by_(by), at_(at) {}

  // The act that corrects it, and the provision that does; none if it stands as written.
  [[nodiscard]] std::optional<std::uint32_t> corrected_by() const { return by_; }
  [[nodiscard]] std::uint32_t correcting_provision() const { return at_; }

  template <class Visitor>
  decltype(auto) visit(Visitor&& how) const {
    return corrected_ != nullptr ? std::visit(how, *corrected_) : std::visit(how, *written_);
  }

  friend bool operator==(const worded& a, const worded& b) {
    return a.written_ == b.written_ && a.corrected_ == b.corrected_;
  }

 private:
  const provision* written_ = nullptr;
  const disposition* corrected_ = nullptr;
  std::optional<std::uint32_t> by_;
  std::uint32_t at_ = 0;
};

}  // namespace avviso::inline v0::detail

#endif
