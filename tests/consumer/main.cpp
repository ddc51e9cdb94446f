// SPDX-License-Identifier: BSL-1.0
#ifdef CONSUMER_JSON
#include <avviso/json.hpp>
#endif
#include <avviso/time/date.hpp>
#include <avviso/version.hpp>
#include <avviso/wording.hpp>

#include <iostream>

int main() {
  const auto end = avviso::date::parse("2022-06-30");
  const auto no_day = avviso::date::parse("2022-06-31");
  std::cout << avviso::version_string() << '\n'
            << end->iso().c_str() << '\n'
            << avviso::wording::english(no_day.error()) << '\n';
#ifdef CONSUMER_JSON
  const auto nothing = avviso::from_json<avviso::dossier>(R"({"avviso": 2, "acts": []})");
  std::cout << (nothing ? avviso::to_json(*nothing) : "no JSON\n");
#endif
}
