// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/celex.hpp>
#include <avviso/identity/cig.hpp>
#include <avviso/identity/cup.hpp>
#include <avviso/identity/eli.hpp>
#include <avviso/identity/project_code.hpp>
#include <avviso/identity/protocol_number.hpp>
#include <avviso/identity/tax_code.hpp>
#include <avviso/identity/territory.hpp>
#include <avviso/identity/urn_nir.hpp>
#include <avviso/identity/vat_number.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace {

using namespace avviso;

// Identifiers are values: copied as bytes, compared with their like, and only with them, ordered, and never unset.
template <class Identifier>
constexpr bool is_value =
    std::is_trivially_copyable_v<Identifier>&& std::is_nothrow_copy_constructible_v<Identifier>&&
        std::totally_ordered<Identifier> &&
    !std::is_default_constructible_v<Identifier> && !std::is_convertible_v<std::string_view, Identifier> &&
    !std::is_convertible_v<const char*, Identifier> && !std::is_constructible_v<Identifier, std::string_view>;

static_assert(is_value<cup>);
static_assert(is_value<cig>);
static_assert(is_value<cig_exemption>);
static_assert(is_value<tax_code>);
static_assert(is_value<vat_number>);
static_assert(is_value<project_code>);
static_assert(is_value<protocol_number>);
static_assert(is_value<celex>);
static_assert(is_value<eli>);
static_assert(is_value<urn_nir>);
static_assert(std::is_trivially_copyable_v<result<cup>>);

// An identifier of a fixed length takes that many bytes.
static_assert(sizeof(cup) == 15 && alignof(cup) == 1);
static_assert(sizeof(cig) == 10);
static_assert(sizeof(cig_exemption) == 1);
static_assert(sizeof(tax_code) == 11);
static_assert(sizeof(vat_number) == 11);
static_assert(sizeof(project_code) == 8);
static_assert(sizeof(territory) == 1);

// Literals are checked when compiling.
constexpr cup prima_lazio = *cup::parse("F84D18000300006");
static_assert(prima_lazio.text() == "F84D18000300006");
static_assert(prima_lazio.year_digits() == 18);
static_assert(*cup::parse("G17H03000130001") < *cup::parse("G17H03000130011"));
static_assert((*cig::parse("1234567CE7")).family() == cig_family::standard);
static_assert((*cig::parse("Z802F3A4B5")).has_checked_characters());
static_assert((*cig::parse("B7E26B1DC7")).has_checked_characters());
static_assert(!(*cig::parse("V000000000")).has_checked_characters());
static_assert((*tax_code::parse("80143490581")).office() == 58);
static_assert(tax_code::parse("00743110158").error().expected == 7);
static_assert(tax_code::parse("AAAAAA00A00A000A").error().found.empty());
static_assert(*project_code::parse("PROG-900") < *project_code::parse("PROG-2443"));
static_assert(project_code::parse("PROG-1") != project_code::parse("PROG-01"));
static_assert(vat_number::parse("IT00743110157") == vat_number::parse("00743110157"));

// A protocol number is compared as a number, in its year and office.
constexpr auto note_2585 = *protocol_number::parse("35/002585", 2016);
static_assert(note_2585 == *protocol_number::parse("35/2585", 2016));
static_assert(note_2585 == *protocol_number::parse("035/0002585", 2016));
static_assert(note_2585 == *protocol_number::parse_full("m_lps.35.REGISTRO UFFICIALE.U.0002585.30-06-2016"));
static_assert(note_2585 != *protocol_number::parse("35/002585", 2017));
static_assert(note_2585 != *protocol_number::parse("36/002585", 2016));
static_assert(note_2585 != *protocol_number::parse("2585", 2016));
static_assert(std::string_view(note_2585.raw()) == "35/002585");
static_assert(*protocol_number::parse("35/9", 2016) < note_2585);
static_assert(note_2585 < *protocol_number::parse("1/1", 2017));
static_assert(*protocol_number::parse("2585", 2016) < note_2585);
static_assert(protocol_number::parse("1", 1399).error().code == errc::year_out_of_range);

static_assert((*eli::parse("http://data.europa.eu/eli/reg/2014/514/oj")).number() == 514);
constexpr auto judgment = *celex::parse("62003CJ0171");
static_assert(judgment.type() == "CJ");
constexpr auto paragraph = *urn_nir::parse("urn:nir:stato:legge:2000-11-24;340~art27-com1");
static_assert(paragraph.partition() == "art27-com1");

}  // namespace
