// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/envelope.hpp>

#include <doctest/doctest.h>

#include <limits>

using namespace avviso;

namespace {

using money = bounded<euro>;
using bounded_units = bounded<units>;
using euro_entries = std::vector<ledger_entry<euro>>;
using unit_entries = std::vector<ledger_entry<units>>;

constexpr auto percorsi = [](std::int64_t number) { return units::of(number); };

std::vector<conservation> verdicts(const envelope<euro>& ledger) {
  std::vector<conservation> out;
  for (const auto& line : ledger.lines()) out.push_back(line.kept);
  return out;
}

}  // namespace

TEST_CASE("what is left of 25 million, before and after an increase not stated") {
  const envelope<euro> notice(euros<25'000'000>);
  CHECK(notice.balance().residual == euros<25'000'000>);
  const auto awarded = notice.with({entry_kind::award, euros<15'095'804, 23>});
  REQUIRE(awarded);
  CHECK(awarded->balance().residual == euros<9'904'195, 77>);
  CHECK(awarded->lines()[0].kept == conservation::kept);
  const auto increased = awarded->with({entry_kind::increase, not_stated});
  REQUIRE(increased);
  CHECK(increased->balance().endowment == not_stated);
  CHECK(increased->balance().residual == not_stated);
  CHECK(increased->balance().awarded == euros<15'095'804, 23>);
  CHECK(increased->lines()[1].kept == conservation::undetermined);
  CHECK(notice.lines().empty());  // the earlier ledgers stand
}

TEST_CASE("an increase that the caller holds to be at least zero keeps what was left as a bound") {
  const auto ledger = envelope<euro>::of(euros<25'000'000>, euro_entries{
                                                                {entry_kind::award, euros<15'095'804, 23>},
                                                                {entry_kind::increase, money::at_least(euros<0>)},
                                                                {entry_kind::award, euros<9'904'195, 77>},
                                                                {entry_kind::award, euros<0, 1>},
                                                            });
  REQUIRE(ledger);
  CHECK(ledger->lines()[1].after.residual == money::at_least(euros<9'904'195, 77>));
  CHECK(ledger->lines()[2].kept == conservation::kept);
  CHECK(ledger->lines()[3].kept == conservation::undetermined);
  CHECK(ledger->balance().residual == money::at_least(euro::from_cents(-1)));
}

TEST_CASE("an award above the endowment is recorded, and said to break it") {
  const auto ledger = envelope<euro>::of(euros<100>, euro_entries{
                                                         {entry_kind::award, euros<60>},
                                                         {entry_kind::award, euros<40, 1>},
                                                         {entry_kind::revocation, euros<60>},
                                                         {entry_kind::award, euros<59, 99>},
                                                     });
  REQUIRE(ledger);
  CHECK(verdicts(*ledger) ==
        std::vector{conservation::kept, conservation::broken, conservation::kept, conservation::kept});
  CHECK(ledger->lines()[1].after.residual == euro::from_cents(-1));
  CHECK(ledger->balance().residual == euros<0>);
  CHECK(ledger->total(entry_kind::award) == money(euros<160>));
  CHECK(ledger->total(entry_kind::revocation) == money(euros<60>));
  CHECK(ledger->total(entry_kind::saving) == money(euros<0>));
}

TEST_CASE("savings and revocations above the awards, and amounts below zero, break the ledger") {
  const auto ledger = envelope<euro>::of(euros<100>, euro_entries{
                                                         {entry_kind::award, euros<60>},
                                                         {entry_kind::saving, euros<20>},
                                                         {entry_kind::revocation, euros<40, 1>},
                                                         {entry_kind::award, euros<-5>},
                                                         {entry_kind::saving, euros<-5>},
                                                         {entry_kind::increase, euros<0>},
                                                         {entry_kind::increase, euros<-1>},
                                                         {entry_kind::increase, euros<1>},
                                                     });
  REQUIRE(ledger);
  using enum conservation;
  const std::vector expected{kept, kept, broken, broken, broken, broken, broken, kept};
  CHECK(verdicts(*ledger) == expected);
  CHECK(ledger->balance().endowment == euros<100>);
}

TEST_CASE("a part charged to the endowment leaves the rest: 4.5 million of which 3.7") {
  const auto ledger = envelope<euro>(euros<4'500'000>).with({entry_kind::award, euros<3'700'000>});
  CHECK(ledger->balance().residual == euros<800'000>);
}

TEST_CASE("units follow the same algebra: 960 + 850 + 68") {
  const auto ledger = envelope<units>::of(percorsi(960), unit_entries{
                                                             {entry_kind::increase, percorsi(68)},
                                                             {entry_kind::increase, percorsi(850)},
                                                         });
  REQUIRE(ledger);
  CHECK(ledger->lines()[0].after.endowment == percorsi(1'028));
  CHECK(ledger->balance().endowment == percorsi(1'878));
  CHECK(percorsi(960) + percorsi(850) + percorsi(68) == percorsi(1'878));
  CHECK(percorsi(672) + percorsi(100) - percorsi(1) == percorsi(771));
  const auto most = percorsi(std::numeric_limits<std::int64_t>::max());
  CHECK((most + percorsi(1)).error() == error{.code = errc::count_out_of_range, .found = inline_text<31>("1")});
}

TEST_CASE("at least 160 stays at least") {
  const auto at_least_160 = bounded_units::at_least(percorsi(160));
  CHECK(at_least_160 + percorsi(10) == bounded_units::at_least(percorsi(170)));
  CHECK(at_least_160 - percorsi(10) == bounded_units::at_least(percorsi(150)));
  CHECK(bounded_units(percorsi(200)) - at_least_160 == bounded_units::at_most(percorsi(40)));
  CHECK(at_least_160 + at_least_160 == bounded_units::at_least(percorsi(320)));
  CHECK(at_least_160 - at_least_160 == bounded_units(not_stated));
  CHECK(at_least_160 + bounded_units::at_most(percorsi(5)) == bounded_units(not_stated));
  CHECK(at_least_160 + bounded_units(not_stated) == bounded_units(not_stated));
  CHECK(at_least_160.if_exact() == nullptr);
  CHECK(at_least_160.exact() == not_stated);
  CHECK(bounded_units(stated<units>(percorsi(3))).exact() == percorsi(3));
  CHECK(bounded_units(stated<units>(not_stated)) == bounded_units(not_stated));

  const auto ledger = envelope<units>::of(at_least_160, unit_entries{
                                                            {entry_kind::award, percorsi(100)},
                                                            {entry_kind::award, percorsi(100)},
                                                        });
  CHECK(ledger->lines()[0].kept == conservation::kept);
  CHECK(ledger->lines()[0].after.residual == bounded_units::at_least(percorsi(60)));
  CHECK(ledger->lines()[1].kept == conservation::undetermined);
  const auto capped = envelope<units>(bounded_units::at_most(percorsi(160))).with({entry_kind::award, percorsi(161)});
  CHECK(capped->lines()[0].kept == conservation::broken);
}

TEST_CASE("a sum that leaves the range is refused with its entry") {
  const auto largest = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  const auto ledger = envelope<euro>::of(euros<1>, euro_entries{
                                                       {entry_kind::award, euros<1>},
                                                       {entry_kind::increase, largest},
                                                   });
  REQUIRE_FALSE(ledger);
  CHECK(ledger.error().code == errc::amount_out_of_range);
  CHECK(ledger.error().position == 1);
}
