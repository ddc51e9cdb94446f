// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/identity/celex.hpp>
#include <avviso/identity/cig.hpp>
#include <avviso/identity/cup.hpp>
#include <avviso/identity/eli.hpp>
#include <avviso/identity/project_code.hpp>
#include <avviso/identity/protocol_number.hpp>
#include <avviso/identity/tax_code.hpp>
#include <avviso/identity/urn_nir.hpp>
#include <avviso/identity/vat_number.hpp>

#include <unordered_set>

using namespace avviso;

namespace {

// Two texts of one kind: equal values have equal hashes, and a set keeps the two apart.
template <class Identifier>
void is_a_key(const char* one, const char* other) {
  const std::unordered_set<Identifier> both = {*Identifier::parse(one), *Identifier::parse(other),
                                               *Identifier::parse(one)};
  CHECK(both.size() == 2);
  CHECK(both.count(*Identifier::parse(other)) == 1);
}

}  // namespace

TEST_CASE("identifiers are keys of unordered containers") {
  is_a_key<cup>("G17H03000130001", "G17H03000130011");
  is_a_key<cig>("1234567CE7", "7654321183");
  is_a_key<cig_exemption>("ES01", "ES02");
  is_a_key<tax_code>("80143490581", "01386030488");
  is_a_key<vat_number>("IT00743110157", "02438750586");
  is_a_key<project_code>("PROG-1", "PROG-01");
  is_a_key<celex>("32014R0514", "32022R0585");
  is_a_key<eli>("http://data.europa.eu/eli/reg/2014/514/oj", "http://data.europa.eu/eli/reg/2014/514");
  is_a_key<urn_nir>("urn:nir:stato:legge:2025;151", "urn:nir:stato:legge:2025;152");
}

TEST_CASE("a protocol number is one key however it is written, and another in another year") {
  const std::unordered_set<protocol_number> notes = {
      *protocol_number::parse("35/002585", 2016), *protocol_number::parse("35/2585", 2016),
      *protocol_number::parse_full("m_lps.35.REGISTRO UFFICIALE.U.0002585.30-06-2016"),
      *protocol_number::parse("35/2585", 2017)};
  CHECK(notes.size() == 2);
}
