// SPDX-License-Identifier: BSL-1.0
#ifndef PRIMA_OPTIONS_HPP
#define PRIMA_OPTIONS_HPP

#include <avviso/avviso.hpp>

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

inline constexpr std::string_view usage =
    "prima: the notice PRIMA 2/2018, as of any day\n"
    "\n"
    "  prima                            a report\n"
    "  prima --csv                      one row a grant: its end, its extra money, the acts that say so\n"
    "  prima --envelope                 the endowment, what is awarded, what is left\n"
    "  prima --may-spend GRANT DATE     may the grant spend on that day?\n"
    "\n"
    "  --in-force YYYY-MM-DD            the day whose law is asked for (2022-03-01)\n"
    "  --known YYYY-MM-DD               the day whose knowledge is used (2022-06-30)\n"
    "  --policy from_adoption|strict    acts whose registration nobody states count from their adoption, or not at "
    "all\n"
    "  --lang en|it                     the language of the report and of the reasons\n";

/// What the command line asks for.
struct options {
  enum class print { report, csv, envelope, may_spend, help };

  print what = print::report;
  avviso::as_of when = {.in_force = avviso::day<2022, 3, 1>,
                        .known = avviso::day<2022, 6, 30>,
                        .readings = avviso::readings::documents()};
  avviso::language in = avviso::language::english;
  std::string grant = {};
  avviso::date spend_on = avviso::day<2022, 3, 1>;
};

/// The options, or one line that says which argument is wrong and what was expected.
std::variant<options, std::string> read_options(const std::vector<std::string>& arguments,
                                                std::span<const std::string> grants);

#endif
