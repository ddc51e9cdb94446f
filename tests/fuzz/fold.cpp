// SPDX-License-Identifier: BSL-1.0
// The library against the reference, on dossiers that a fuzzer chooses: libFuzzer's bytes are the throws of the dice.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>

#include "../properties/compare.hpp"
#include "../properties/random_dossier.hpp"

using namespace reference;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::uint64_t most_histories = 200;
  dice with(std::span(data, size));
  const auto when = random_view(with);
  const auto spent_on = random_end(with);
  const auto all = random_papers(with, most_histories);
  const auto found = difference(all, when, spent_on, true);
  if (found.empty()) return 0;
  const auto fails = [&](const papers& less) { return !difference(less, when, spent_on, true).empty(); };
  const auto small = smallest(all, fails);
  const std::string words = readable(when) + ", spent on " + std::string(spent_on.iso()) + '\n' + readable(small) +
                            difference(small, when, spent_on, true);
  std::fputs(words.c_str(), stderr);
  std::abort();
}
