// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <array>

using namespace avviso;

namespace {

const std::array<std::string, 11> names = {"--in-force", "--known",      "--policy", "--prevailing",
                                           "--record",   "--timeliness", "--lang",   "--accepted",
                                           "--csv",      "--json",       "--help"};
const std::array<std::string, 3> policies = {"documents", "complete_register", "strict"};
const std::array<std::string, 2> records = {"as_found", "complete"};
const std::array<std::string, 3> days_in_time = {"adoption", "request", "either"};
const std::array<std::string, 2> languages = {"en", "it"};

avviso::readings read_policy(const std::string& name, language in) {
  if (name == "documents") return readings::documents();
  if (name == "complete_register") return readings::complete_register();
  if (name == "strict") {
    return {.efficacy = efficacy::strict, .absence = absence::not_stated, .record = record::as_found};
  }
  throw unknown_word({"--policy", "--policy"}, name, policies, in);
}

record read_record(const std::string& name, language in) {
  if (name == "as_found") return record::as_found;
  if (name == "complete") return record::complete;
  throw unknown_word({"--record", "--record"}, name, records, in);
}

timeliness read_timeliness(const std::string& name, language in) {
  if (name == "adoption") return timeliness::adoption;
  if (name == "request") return timeliness::request;
  if (name == "either") return timeliness::either;
  throw unknown_word({"--timeliness", "--timeliness"}, name, days_in_time, in);
}

language read_language(const std::string& name, language in) {
  if (name == "it") return language::italian;
  if (name == "en") return language::english;
  throw unknown_word({"--lang", "--lang"}, name, languages, in);
}

// The language first, so that whatever is wrong is said in it.
language language_of(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
    if (arguments[i] == "--lang" && arguments[i + 1] == "it") return language::italian;
  }
  return language::english;
}

void take(options& into, const std::string& name, const std::string& value) {
  if (name == "--in-force") {
    into.in_force = read_day({"--in-force", "--in-force"}, value, into.in);
  } else if (name == "--known") {
    into.known = read_day({"--known", "--known"}, value, into.in);
  } else if (name == "--policy") {
    into.readings = read_policy(value, into.in);
  } else if (name == "--prevailing") {
    into.prevailing = value;
  } else if (name == "--record") {
    into.record = read_record(value, into.in);
  } else if (name == "--accepted") {
    into.accepted = value;
  } else if (name == "--timeliness") {
    into.timeliness = read_timeliness(value, into.in);
  } else if (name == "--lang") {
    into.in = read_language(value, into.in);
  } else {
    throw unknown_word({"option", "opzione"}, name, names, into.in);
  }
}

}  // namespace

date read_day(const words& what, const std::string& given, language in) {
  const auto day = date::parse(given);
  if (day) return *day;
  throw bad_input(what.in(in) + " «" + given +
                  "»: " + words{"a day YYYY-MM-DD is expected: ", "è atteso un giorno AAAA-MM-GG: "}.in(in) +
                  wording::text(day.error(), in));
}

options read_options(const std::vector<std::string>& arguments) {
  options found;
  found.in = language_of(arguments);
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto& one = arguments[i];
    const bool valued = one == "--in-force" || one == "--known" || one == "--policy" || one == "--prevailing" ||
                        one == "--record" || one == "--timeliness" || one == "--lang" || one == "--accepted";
    if (one.rfind("--", 0) != 0 && one != "-h") {
      found.asked.push_back(one);
    } else if (one == "--json") {
      found.json = true;
    } else if (one == "--csv") {
      found.csv = true;
    } else if (one == "--help" || one == "-h") {
      found.help = true;
    } else if (valued && i + 1 == arguments.size()) {
      throw bad_input(one + words{" needs a value", " vuole un valore"}.in(found.in));
    } else {
      take(found, one, valued ? arguments[++i] : "");
    }
  }
  found.readings.prevailing_source = inline_text<63>(found.prevailing);
  if (found.record) found.readings.record = *found.record;
  found.readings.timeliness = found.timeliness;
  return found;
}
