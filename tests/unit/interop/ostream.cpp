// SPDX-License-Identifier: BSL-1.0
#include <avviso/act.hpp>
#include <avviso/interop/format.hpp>
#include <avviso/interop/ostream.hpp>

#include <doctest/doctest.h>

#include <iomanip>
#include <sstream>

using namespace avviso;

TEST_CASE("a stream takes every value as it is spelled, and pads it as a text") {
  std::ostringstream out;
  out << day<2022, 6, 30> << ", " << std::setw(12) << std::setfill('.') << stated<euro>(euros<3>) << ", "
      << act_kind::note << ", " << date::parse("2022-06-30");
  CHECK(out.str() == "2022-06-30, ...3.00 euro, note, 2022-06-30");
}
