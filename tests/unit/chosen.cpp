// SPDX-License-Identifier: BSL-1.0
#include <avviso/chosen.hpp>
#include <avviso/provision.hpp>

#include <doctest/doctest.h>

#include <type_traits>
#include <unordered_set>

using namespace avviso;

namespace {

constexpr bool takes_money(chosen<election> what) {
  switch (what) {
    case election::time:
      return false;
    case election::money:
    case election::time_and_money:
      break;
  }
  return true;
}

static_assert(!std::is_default_constructible_v<chosen<election>>);
static_assert(std::is_trivially_copyable_v<chosen<election>>);
static_assert(sizeof(chosen<election>) == sizeof(election));
static_assert(!std::is_constructible_v<chosen<election>, top_up_target>);
static_assert(!std::is_constructible_v<chosen<std::int64_t>, double>);
static_assert(static_cast<int>(chosen(election::money)) == 1);
static_assert(!std::is_convertible_v<chosen<election>, int> && !std::is_constructible_v<bool, chosen<election>>);
static_assert(takes_money(election::money) && !takes_money(election::time));

}  // namespace

TEST_CASE("a chosen value is what was chosen") {
  const chosen<election> time = election::time;
  CHECK(time == election::time);
  CHECK(election::time == time);
  CHECK(time != election::money);
  CHECK(time == chosen(election::time));
  CHECK(time != chosen(election::money));
  const election plain = time;
  CHECK(plain == election::time);

  const chosen<std::int64_t> weight = 3;
  CHECK(weight == 3);
  CHECK(weight != chosen<std::int64_t>(4));
  CHECK(weight + 1 == 4);
  CHECK(std::unordered_set<chosen<std::int64_t>>{3, 4, 3}.size() == 2);
}
