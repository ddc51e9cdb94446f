// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_CONTENT_HASH_HPP
#define AVVISO_HISTORY_CONTENT_HASH_HPP

#include <avviso/requirements.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// What tells the content of one dossier from that of another, in 128 bits. Equal dossiers have equal hashes; of n
/// different ones two have the same with a chance of n² in 2^129. It guards against mistakes and not against fraud, for
/// whoever means to can find two acts of one hash. It may change with any release: do not store it.
struct content_hash {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  friend constexpr bool operator==(const content_hash&, const content_hash&) noexcept = default;
};

}  // namespace avviso::inline v0

#endif
