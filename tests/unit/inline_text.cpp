// SPDX-License-Identifier: BSL-1.0
#include <avviso/inline_text.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>

using namespace avviso;

static_assert(std::is_trivially_copyable_v<inline_text<5>>);

TEST_CASE("an inline text holds what fits, in whole characters") {
  CHECK(std::string(inline_text<5>("abcdef")) == "abcde");
  CHECK(std::string(inline_text<5>("abcde")) == "abcde");
  CHECK(std::string(inline_text<5>("abcdè")) == "abcd");  // è takes two bytes and does not fit
  CHECK(std::string(inline_text<6>("abcdè")) == "abcdè");
  CHECK(std::string(inline_text<3>("€€")) == "€");
  CHECK(inline_text<1>("è").empty());
  CHECK(inline_text<8>().c_str()[0] == '\0');
  CHECK(inline_text<5>("abcdef").c_str()[5] == '\0');
}

TEST_CASE("numbers are appended digit by digit") {
  const auto number = [](std::int64_t value, int width) {
    inline_text<31> text;
    text.append_number(value, width);
    return std::string(text);
  };
  CHECK(number(0, 1) == "0");
  CHECK(number(7, 2) == "07");
  CHECK(number(2022, 2) == "2022");
  CHECK(number(-5, 2) == "-05");
  CHECK(number(std::numeric_limits<std::int64_t>::min(), 1) == "-9223372036854775808");
  CHECK(number(std::numeric_limits<std::int64_t>::max(), 1) == "9223372036854775807");
}

TEST_CASE("equal texts are equal however they were made") {
  inline_text<10> built("ab");
  built.append('c');
  CHECK(built == inline_text<10>("abc"));
  CHECK(built != inline_text<10>("abd"));
}
