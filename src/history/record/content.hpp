// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_CONTENT_HPP
#define AVVISO_SRC_HISTORY_RECORD_CONTENT_HPP

#include <avviso/act.hpp>
#include <avviso/defaults.hpp>
#include <avviso/history/content_hash.hpp>
#include <avviso/statement.hpp>

#include <cstdint>

namespace avviso::inline v0::detail {

// The hash of a dossier is the sum of those of its acts and of its statements, so the order in which they were added
// does not matter, and adding or removing one is one addition. It is a sum, not an xor, so what is stated twice counts
// twice.
[[nodiscard]] content_hash content_of(const act& one);

// A statement, with the number of statements of the same source and day before it, because their order matters.
[[nodiscard]] content_hash content_of(const statement& one, std::uint64_t before);

// What a house keeps beside them; of nothing, nothing.
[[nodiscard]] content_hash content_of(const extra& one);
// What a dossier states once for its acts; zero, where it states nothing.
[[nodiscard]] content_hash content_of(const defaults& once);

[[nodiscard]] constexpr content_hash plus(const content_hash& a, const content_hash& b) {
  return {a.high + b.high, a.low + b.low};
}
[[nodiscard]] constexpr content_hash minus(const content_hash& a, const content_hash& b) {
  return {a.high - b.high, a.low - b.low};
}

}  // namespace avviso::inline v0::detail

#endif
