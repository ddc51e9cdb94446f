// SPDX-License-Identifier: BSL-1.0
#include <avviso/provision.hpp>
#include <avviso/spelling.hpp>

#include <doctest/doctest.h>

#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

using namespace avviso;

namespace {

template <class Whole, class... Kinds>
constexpr bool is_one_of(detail::kinds<Kinds...> /*unused*/) {
  return ((std::is_convertible_v<Kinds, Whole> && std::is_convertible_v<const Kinds&, Whole>)&&...);
}

// The index of a kind among the alternatives of a variant.
template <class Kind, class... Kinds>
constexpr std::size_t index_of(const std::variant<Kinds...>* /*unused*/) {
  std::size_t at = 0;
  static_cast<void>(((std::is_same_v<Kind, Kinds> || (++at, false)) || ...));
  return at;
}

template <class... Kinds>
constexpr bool have_one_number(detail::kinds<Kinds...> /*unused*/) {
  const disposition::variant* some = nullptr;
  const provision::variant* all = nullptr;
  return ((index_of<Kinds>(some) == index_of<Kinds>(all)) && ...);
}

static_assert(is_one_of<disposition>(disposition_kinds()));
static_assert(is_one_of<provision>(provision_kinds()));
static_assert(have_one_number(disposition_kinds()));
static_assert(disposition_kinds::count == std::variant_size_v<disposition::variant>);
static_assert(provision_kinds::count == std::variant_size_v<provision::variant>);
static_assert(!std::is_constructible_v<disposition, stay_end>, "it acts on another act");
static_assert(!std::is_convertible_v<std::string, provision> && !std::is_convertible_v<int, provision>);
static_assert(std::is_nothrow_move_constructible_v<provision> && std::is_nothrow_move_assignable_v<provision>);

}  // namespace

TEST_CASE("a provision is a variant of its kinds") {
  provision one = waiver{{"Lazio"}};
  REQUIRE(std::holds_alternative<waiver>(one));
  CHECK(std::get<waiver>(one).grants == std::vector<std::string>{"Lazio"});
  CHECK(std::get_if<stay_end>(&one) == nullptr);
  CHECK(std::visit([]<class Kind>(const Kind&) { return std::is_same_v<Kind, waiver>; }, one));
  CHECK_FALSE(detail::is_on_another_act(one));

  one = stay_end{"order-7"};
  CHECK(std::get<stay_end>(one).of == "order-7");
  CHECK(detail::is_on_another_act(one));
  one.emplace<revocation>(revocation{{"Molise"}});
  CHECK(one == provision(revocation{{"Molise"}}));
}

TEST_CASE("a provision is copied, moved and compared with what it says") {
  const provision first = waiver{{"Lazio"}};
  provision copy = first;
  CHECK(copy == first);
  CHECK(copy != provision(waiver{{"Molise"}}));
  CHECK(copy != provision(revocation{{"Lazio"}}));
  provision moved = std::move(copy);
  CHECK(moved == first);
  copy = moved;
  CHECK(copy == first);
  copy = provision(stay_end{"order-7"});
  moved = std::move(copy);
  CHECK(moved == provision(stay_end{"order-7"}));

  const disposition said = waiver{{"Lazio"}};
  CHECK(said == disposition(waiver{{"Lazio"}}));
  CHECK(correction{.of = "dd-1", .provision = 0, .now = said} == correction{.of = "dd-1", .provision = 0, .now = said});
}

TEST_CASE("a provision and a disposition are shown as what they say") {
  CHECK(spelled(provision(waiver{{"Lazio"}})) == spelled(waiver{{"Lazio"}}));
  CHECK(spelled(disposition(waiver{{"Lazio"}})) == "waiver{grants: [\"Lazio\"]}");
}
