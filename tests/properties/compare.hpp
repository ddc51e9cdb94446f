// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_COMPARE_HPP
#define AVVISO_TESTS_PROPERTIES_COMPARE_HPP

#include <avviso/avviso.hpp>

#include <cstdint>
#include <string>

#include "reference_fold.hpp"

namespace reference {

// The dossier of these papers, one statement after the other.
avviso::result<avviso::dossier> dossier_of(const papers& all);

// The questions to which the library and the reference give different answers, with both; empty: none.
std::string difference(const papers& all, const avviso::as_of& when, avviso::date spent_on, bool judging);

// How many answers so far gave bounds alone.
std::uint64_t incomplete_so_far();

}  // namespace reference

#endif
