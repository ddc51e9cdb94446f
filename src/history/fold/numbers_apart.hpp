// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_NUMBERS_APART_HPP
#define AVVISO_SRC_HISTORY_FOLD_NUMBERS_APART_HPP

#include <span>
#include <vector>

#include "../record/archive.hpp"

namespace avviso::inline v0::detail {

// The acts of which others correct nothing but the number, where nothing depends on which of its numbers it has.
//
// Claim: all that is asked is the same, whichever number such an act has, on whatever day. Proof: a number is read
// where two acts of one kind and day of adoption come together, to see which stands first, and to see whether they are
// one act on record twice. No other act of its kind and day may have a number that is one of those of this act, or
// stands between them.
class numbers_apart {
 public:
  explicit numbers_apart(const archive& written);

  [[nodiscard]] bool are_of(ordinal act) const { return !of_.empty() && of_[act]; }

  // The acts of which others may correct more, or a number that tells more.
  [[nodiscard]] std::span<const ordinal> others() const { return others_; }

 private:
  void find(const archive& written, const std::vector<ordinal>& corrected);

  std::vector<bool> of_;  // by act; empty: of none
  std::vector<ordinal> others_;
};

}  // namespace avviso::inline v0::detail

#endif
