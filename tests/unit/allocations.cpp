// SPDX-License-Identifier: BSL-1.0
#include "../allocations/allocations.hpp"

#include <doctest/doctest.h>

TEST_CASE("allocations are counted") {
  CHECK(allocations_of([] { operator delete(operator new(1)); }) == 1);
  CHECK(allocations_of([] {}) == 0);
}
