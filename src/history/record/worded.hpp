// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_WORDED_HPP
#define AVVISO_SRC_HISTORY_RECORD_WORDED_HPP

#include <avviso/provision.hpp>

#include <cstdint>
#include <optional>
#include <variant>

#include "provision_index.hpp"

namespace avviso::inline v0::detail {

// What a provision says: as it is written, or as an act corrects it.
class worded {
 public:
  explicit worded(const provision& written, const provision_index* index = nullptr)
      : written_(&written), index_(index) {}
  worded(const disposition& corrected, std::uint32_t by, std::uint32_t at, const provision_index* index = nullptr)
      : corrected_(&corrected), index_(index), by_(by), at_(at) {}

  // The same words, which have no effect because another act annuls or stays them.
  [[nodiscard]] worded undone() const {
    worded made = *this;
    made.is_undone_ = true;
    return made;
  }
  [[nodiscard]] bool is_undone() const { return is_undone_; }

  // Where it names each grant, if it names many; else null.
  [[nodiscard]] const provision_index* index() const { return index_; }

  // The act that corrects it, and the provision that does; none if it stands as written.
  [[nodiscard]] std::optional<std::uint32_t> corrected_by() const { return by_; }
  [[nodiscard]] std::uint32_t correcting_provision() const { return at_; }

  template <class Visitor>
  decltype(auto) visit(Visitor&& how) const {
    return corrected_ != nullptr ? std::visit(how, *corrected_) : std::visit(how, *written_);
  }

  friend bool operator==(const worded& a, const worded& b) {
    return a.written_ == b.written_ && a.corrected_ == b.corrected_ && a.is_undone_ == b.is_undone_;
  }

 private:
  const provision* written_ = nullptr;
  const disposition* corrected_ = nullptr;
  const provision_index* index_ = nullptr;
  std::optional<std::uint32_t> by_;
  std::uint32_t at_ = 0;
  bool is_undone_ = false;
};

}  // namespace avviso::inline v0::detail

#endif
