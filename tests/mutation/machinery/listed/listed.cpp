// SPDX-License-Identifier: BSL-1.0
// Every change that the mutants make, and after each what they leave alone. `a < b` in a comment stays.
#include <first> /* a == b */
#define SMALLER(a, b) (a < b)

template <class T = std::array<int, 1>>
  requires(sizeof(T) < 9)
struct span_of {
  friend bool operator<(const span_of& a, const span_of& b) { return a.from() < b.from(); }
  friend auto operator<=>(const span_of&, const span_of&) = default;
  std::vector<int> first;
};

static_assert(1 < 2 && (3 == 3));

bool compared(int a, int b, const char* text) {
  Expects(a >= 0 && (a != b || a > 1));
  if (a <= b || a >= b || a > b ||
      a_name_so_long_that_the_line_breaks_after_an_operator_and_surely_not_at_all_before_it == b)
    return a != 1'000 && text[0] != '<' && a << 1 > b;
  return text == "a < b" && a->b < R"(a == ")"
                                   "a < b";
}

date period::first() { return last; }

int counted(int a) {
  const auto first = a + 1 - 1 + 10 - 1.5 + 1'000;
  add_days(day, 1);
  add_days(-1, day, -1, 11);
  return a > 0 ? -1 : -12;
}

void named(day first, const day& last) {
  const auto all = std::min(first, last.front(), earliest, &run.latest());
  const day earliest = first_of(back), min, max;
  std::all_of(std::lower_bound(later, earlier), any_of, std::none_of);
  auto& front = return_last(last);
}

int scoped(reach::kind whom, rounding how) {
  switch (whom) {
    case reach::kind::listed:
      return add(month_rounding::down, rounding::half_up);
  }
  return reach::every_grant() == reach::kind::every_grant ? rounding::of(kind::adhering) : avviso::rounding::floor;
}
