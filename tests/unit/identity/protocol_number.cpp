// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/act_reference.hpp>
#include <avviso/identity/protocol_number.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace avviso;

TEST_CASE("protocol numbers come by year, then by number, then by office; where none is stated, first") {
  std::vector<protocol_number> all = {
      *protocol_number::parse("35/2585", 2016), *protocol_number::parse("8/2585", 2017),
      *protocol_number::parse("40/2585", 2016), *protocol_number::parse("2585", 2016),
      *protocol_number::parse("35/12", 2017),   *protocol_number::parse("35/2584", 2016),
  };
  std::sort(all.begin(), all.end());
  std::string order;
  for (const auto& one : all) order += std::to_string(one.year()) + ' ' + std::string(one.raw()) + "; ";
  CHECK(order == "2016 35/2584; 2016 2585; 2016 35/2585; 2016 40/2585; 2017 35/12; 2017 8/2585; ");
  const auto written_short = *protocol_number::parse("35/2585", 2016);
  const auto written_long = *protocol_number::parse("35/0002585", 2016);
  CHECK((written_short <=> written_long) == 0);
  CHECK((written_short <=> *protocol_number::parse("36/2585", 2016)) < 0);
}

TEST_CASE("an act of which nobody names the kind prevails over none") {
  CHECK(rank_of(act_kind::unnamed) == 0);
  CHECK(rank_of(act_kind::unnamed) < rank_of(act_kind::start_declaration));
  CHECK(to_string(act_reference{.kind = act_kind::unnamed, .number = "7", .on = day<2021, 3, 19>}) ==
        "act n. 7 2021-03-19");
}
