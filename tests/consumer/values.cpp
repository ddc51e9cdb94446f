// SPDX-License-Identifier: BSL-1.0
// Links nothing of avviso.
#include <avviso/money/apportion.hpp>
#include <avviso/time/period.hpp>

#include <iostream>
#include <vector>

int main() {
  using namespace avviso;
  const auto end = add(day<2021, 12, 31>, months<6>, month_rounding::down);
  const auto shares = apportion(euros<100>, std::vector<std::int64_t>{1, 2}, apportionment_method::largest_remainder);
  std::cout << end->italian().c_str() << ": " << shares->shares[1].italian().c_str() << '\n';
}
