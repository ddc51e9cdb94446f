// SPDX-License-Identifier: BSL-1.0
// Five mutants: killed, asserted at compile time, survived, never ending, not built.
constexpr bool small(int number) { return number < 3; }
static_assert(!small(3));

int main() {
  int left = 2;
  while (left != 0 && left >= 0) {
    left = left - 1;
  }
  const struct { int first; } pair{0};
  return left + pair.first;
}
