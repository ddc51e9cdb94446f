// SPDX-License-Identifier: BSL-1.0
// Values in std::format; where the standard library has none, in the stand-in for it.
#include <version>
#if defined(__cpp_lib_format)
#define FORMATS 1
#else
#define FORMATS 0
#define __cpp_lib_format 201907L
#endif

#include <avviso/interop/format.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

#include <string>

using namespace avviso;

namespace {

#if FORMATS
std::string formatted() { return std::format("{:>10} {}", stated<euro>(euros<3>), rule::EXT_1); }
#else
struct written {
  std::string text;

  bool take(std::string_view more) {
    text += more;
    return true;
  }
};

std::string formatted() {
  written out{" "};
  std::formatter<stated<euro>, char>{}.format(euros<3>, out);
  out.take(" ");
  std::formatter<rule, char>{}.format(rule::EXT_1, out);
  return out.text;
}
#endif

}  // namespace

int main() { return formatted() == " 3.00 euro EXT-1" ? 0 : 1; }
