// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_ONLY_FINDING_HPP
#define AVVISO_TESTS_ONLY_FINDING_HPP

#include <doctest/doctest.h>

#include <string_view>

#include "acts.hpp"

namespace avviso::test {

// What one rule says of one act, where it says one thing.
inline finding only(const dossier& notice, std::string_view id, rule which, const as_of& when = late) {
  const auto all = about(notice.as_of(when), id, which);
  REQUIRE(all.size() == 1);
  return all.front();
}

}  // namespace avviso::test

#endif
