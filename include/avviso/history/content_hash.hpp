// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_CONTENT_HASH_HPP
#define AVVISO_HISTORY_CONTENT_HASH_HPP

#include <avviso/requirements.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// A hash of 128 bits that tells the contents of dossiers apart. Equal dossiers have equal hashes; among n different
/// ones, the chance that two share a hash is n² in 2^129. It guards against mistakes, not against fraud: somebody who
/// tries can find two acts with the same hash. It may change with any release: do not store it.
struct content_hash {
  std::uint64_t high = 0;  ///< the first 64 bits
  std::uint64_t low = 0;   ///< the last 64 bits

  friend constexpr bool operator==(const content_hash&, const content_hash&) noexcept = default;
};

}  // namespace avviso::inline v0

#endif
