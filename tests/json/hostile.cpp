// SPDX-License-Identifier: BSL-1.0
// What is read may come from anybody: it takes little memory to refuse, hides nothing, and gives away nobody.
#include <avviso/avviso.hpp>

#include <string>
#include <vector>

#include "files.hpp"

using namespace avviso;

namespace {

std::string dossier_of(const std::string& acts, const std::string& more = "") {
  return R"({"avviso": 1, "acts": [)" + acts + "]" + more + "}";
}

std::string act_that(const std::string& provision) {
  return R"({"id": "a", "reference": {"kind": "decree", "on": "2021-03-19"}, "provisions": [)" + provision + "]}";
}

std::string award_of(const std::string& grant) {
  return act_that(R"({"provision": "award", "grants": [)" + grant + "]}");
}

// The pointers at which a text is refused and why, a line each.
std::string refusals(const std::string& text) {
  const auto read = from_json<dossier>(text);
  std::string all;
  for (const auto& one : read.errors()) {
    all += (all.empty() ? "" : " ") + one.pointer + ' ' +
           (one.why ? spelled(one.why->code) : std::string(name_of(one.problem)));
  }
  return all;
}

std::size_t bytes_of(std::span<const json_error> all) {
  std::size_t bytes = 0;
  for (const auto& one : all) bytes += one.pointer.size() + one.found.size() + one.expected.size();
  return bytes;
}

}  // namespace

TEST_CASE("json: text after a NUL is no part of the text, and is not passed over") {
  const auto good = dossier_of("");
  CHECK(from_json<dossier>(good).has_value());
  for (const std::string after : {"", "{\"garbage\": tru", " ", "\n"}) {
    const auto read = from_json<dossier>(good + '\0' + after);
    REQUIRE(read.errors().size() == 1);
    CHECK(read.errors()[0].problem == json_problem::not_json);
    CHECK(read.errors()[0].at == text_place{.byte = good.size(), .line = 1, .column = good.size() + 1});
  }
  const std::string nul(1, '\0');
  CHECK(refusals(nul) == " not_json");
  CHECK(refusals(nul + good) == " not_json");
  CHECK(refusals(R"({"avviso": 1, )" + nul + R"("acts": []})") == " not_json");
}

TEST_CASE("json: what ends grants names each once, and one at least; one alone by its former key, too") {
  const auto ends = [](const std::string& members) {
    return refusals(dossier_of(act_that(R"({"provision": "revocation", )" + members + "}")));
  };
  CHECK(ends(R"("grant": "Lazio")").empty());
  CHECK(ends(R"("grants": ["Lazio"])").empty());
  CHECK(ends(R"("grants": ["Lazio", "Molise"])").empty());
  CHECK(ends(R"("grants": ["Lazio", "lazio"])") == "/acts/0/provisions/0/grants/1 name_repeated");
  CHECK(ends(R"("grants": [])") == "/acts/0/provisions/0/grants provision_at_odds");
  CHECK(ends(R"("grants": "Lazio")") == "/acts/0/provisions/0/grants type_wrong");
  CHECK(ends(R"("grant": ["Lazio"])") == "/acts/0/provisions/0/grant type_wrong");
  CHECK(ends(R"("grant": "Lazio", "grants": ["Lazio"])") == "/acts/0/provisions/0/grant field_unknown");
  CHECK(ends(R"("keeps_report": true)") == "/acts/0/provisions/0/grants field_missing");
}

TEST_CASE("json: names show something") {
  for (const std::string blank :
       {"", " ", "\\t", "\\n ", "\u00a0", "\u2003", "\u200b", "\ufeff", "\u2800\u3000", "\u202e", "\\u0000"}) {
    CAPTURE(blank);
    CHECK(refusals(dossier_of(award_of(R"({"name": ")" + blank + "\"}"))) ==
          "/acts/0/provisions/0/grants/0/name text_blank");
  }
  CHECK(refusals(dossier_of(R"({"id": "", "reference": {"kind": "note", "number": " ", "on": "2021", "authority": ""},
                           "subject_to": [" "]})")) ==
        "/acts/0/id text_blank /acts/0/reference/number text_blank /acts/0/reference/authority text_blank "
        "/acts/0/subject_to/0 text_blank");
  CHECK(refusals(dossier_of(act_that(R"({"provision": "waiver", "grant": ""})"))) ==
        "/acts/0/provisions/0/grant text_blank");
  CHECK(refusals(dossier_of(act_that(R"({"provision": "grant_suspension", "reach": ["Lazio", " "]})"))) ==
        "/acts/0/provisions/0/reach/1 text_blank");
  CHECK(refusals(dossier_of(act_that(R"({"provision": "partner_change", "grant": "Lazio", "what":
                                   {"change": "joining", "who": {"who": {"entity": " "}, "role": "partner"}}})"))) ==
        "/acts/0/provisions/0/what/who/who/entity text_blank");
  CHECK(refusals(dossier_of("", R"(, "statements": [{"source": "", "on": "2021-03-19",
                                "about": {"field": "fact", "name": ""}, "value": {"text": " "}}])")) ==
        "/statements/0/source text_blank /statements/0/about/name text_blank /statements/0/value/text text_blank");
  CHECK(refusals(dossier_of(award_of(R"({"name": "-"})"))).empty());
}

TEST_CASE("json: texts have no control characters; a title may have lines") {
  const std::vector<std::pair<std::string, std::string>> all = {
      {"\\u0000", "U+0000"}, {"\\u0007", "U+0007"}, {"\\u001b[31m", "U+001B"}, {"\\t", "U+0009"},
      {"\\n", "U+000A"},     {"\x7f", "U+007F"},    {"\u009b", "U+009B"},
  };
  for (const auto& each : all) {
    const auto& spelling = each.first;
    const auto& found = each.second;
    CAPTURE(found);
    const auto read = from_json<dossier>(dossier_of(award_of(R"({"name": "La)" + spelling + "zio\"}")));
    REQUIRE(read.errors().size() == 1);
    CHECK(read.errors()[0].pointer == "/acts/0/provisions/0/grants/0/name");
    REQUIRE(read.errors()[0].why.has_value());
    CHECK(read.errors()[0].why->code == errc::control_character);
    CHECK(read.errors()[0].why->position == 2);
    CHECK(std::string(read.errors()[0].why->found) == found);
  }
  const auto titled = [](const std::string& title) {
    return refusals(dossier_of(
        act_that(R"({"provision": "establishment", "notice": {"number": "1", "title": ")" + title + "\"}}")));
  };
  CHECK(titled("Avviso\\n\\tpubblico\\r\\n").empty());
  CHECK(titled("Avviso\\u0007") == "/acts/0/provisions/0/notice/title control_character");
}

TEST_CASE("json: awards, units and weights are zero or more") {
  const std::string at = "/acts/0/provisions/0/";
  CHECK(refusals(dossier_of(award_of(R"({"name": "A", "award": "-0.01", "units": -1, "top_ups": "-5.00"})"))) ==
        at + "grants/0/award amount_negative " + at + "grants/0/top_ups amount_negative " + at +
            "grants/0/units number_out_of_range");
  CHECK(refusals(dossier_of(act_that(R"({"provision": "establishment",
                                   "notice": {"number": "1", "title": "T", "endowment": "-1.00", "units": -1}})"))) ==
        at + "notice/endowment amount_negative " + at + "notice/units number_out_of_range");
  CHECK(refusals(dossier_of(act_that(R"({"provision": "enlargement", "by": -1, "cost": "-1.00"})"))) ==
        at + "by number_out_of_range " + at + "cost amount_negative");
  CHECK(refusals(dossier_of(act_that(R"({"provision": "allotment", "of": "b", "amount": "-1.00", "by": "first_in_order",
                                   "among": [{"grant": "A", "weight": 0}, {"grant": "B", "weight": -1}]})"))) ==
        at + "amount amount_negative " + at + "among/1/weight number_out_of_range");
  const auto stated = [](const std::string& field, const std::string& value) {
    return refusals(dossier_of("", R"(, "statements": [{"source": "page", "on": "2021-03-19", "about": {"field": ")" +
                                       field + R"("}, "value": )" + value + "}]"));
  };
  CHECK(stated("endowment", R"({"euro": "-1.00"})") == "/statements/0/value/euro amount_negative");
  CHECK(stated("units", R"({"units": -1})") == "/statements/0/value/units number_out_of_range");
  CHECK(stated("unallocated", R"({"euro": "-500.00"})").empty());
}

TEST_CASE("json: what is taken, moved or said anew, and cannot be said together, is refused where it stands") {
  const std::string at = "/acts/0/provisions/0";
  const auto refused = [](const std::string& says) { return refusals(dossier_of(act_that(says))); };
  const auto takes = [&](const std::string& rest) { return refused(R"({"provision": "reduction", )" + rest + "}"); };
  CHECK(takes(R"("target": "envelope", "amount": "400000000.00", "reach": "no_grant")").empty());
  CHECK(takes(R"("target": "each_grant", "reach": "every_grant", "part": {"of_total": "1/4", "rounding": "floor"})")
            .empty());
  CHECK(takes(R"("target": "each_grant", "reach": "every_grant", "part": {"of_total": "2/8", "rounding": "floor"})") ==
        at + "/part/of_total spelled_otherwise");
  CHECK(takes(R"("target": "each_grant", "amount": "1.00", "reach": "every_grant",
                 "part": {"of_total": "1/4", "rounding": "floor"})") == at + "/part provision_at_odds");
  CHECK(takes(R"("target": "envelope", "amount": "1.00", "reach": "every_grant")") == at + "/reach provision_at_odds");
  CHECK(takes(R"("target": "each_grant", "amount": "1.00", "reach": "no_grant")") == at + "/reach provision_at_odds");
  CHECK(takes(R"("target": "each_grant", "amount": "1.00", "reach": "every_grant", "units": -1)") ==
        at + "/units number_out_of_range");
  CHECK(refused(R"({"provision": "reallocation", "from": "A", "to": "A", "amount": "1.00"})") ==
        at + "/to provision_at_odds");
  CHECK(refused(R"({"provision": "reallocation", "amount": "1.00"})") == at + " provision_at_odds");
  CHECK(refused(R"({"provision": "reallocation", "from": "A", "amount": "-1.00"})") == at + "/amount amount_negative");
  CHECK(refused(R"({"provision": "redetermination", "grant": "A", "line": "B", "total": "1.00"})") ==
        at + "/line provision_at_odds");
  CHECK(refused(R"({"provision": "redetermination", "total": "-1.00"})") == at + "/total amount_negative");
}

TEST_CASE("json: a text that is wrong everywhere takes little to refuse, and the errors left out are counted") {
  // Each of the thousand and more wrong values stands below keys of half a megabyte in all.
  constexpr std::size_t levels = 8;
  constexpr std::size_t wrong = 2'500;
  std::string text;
  for (std::size_t i = 0; i < levels; ++i) text += "{\"" + std::string(65'000, 'k') + "\": ";
  text += "[";
  for (std::size_t i = 0; i < wrong; ++i) text += (i > 0 ? ",99999999999999999999" : "99999999999999999999");
  text += "]" + std::string(levels, '}');
  const auto read = from_json<dossier>(text);
  CHECK(read.errors().size() == json_limits::errors);
  CHECK(read.errors().size() + read.errors_left_out() >= wrong);
  CHECK(bytes_of(read.errors()) < json_limits::errors * 1'200);
  for (const auto& one : read.errors()) CHECK(one.pointer.size() <= json_limits::error_text);

  std::string ids;
  for (std::size_t i = 0; i < 3'000; ++i) ids += i > 0 ? ",0" : "0";
  const auto numbers = from_json<dossier>(
      dossier_of(R"({"id": "a", "reference": {"kind": "notice", "on": "2018"}, "subject_to": [)" + ids + "]}"));
  CHECK(numbers.errors().size() == json_limits::errors);
  CHECK(numbers.errors_left_out() == 2'000);
  CHECK(from_json<dossier>(dossier_of("")).errors_left_out() == 0);
}

TEST_CASE("json: a personal tax code is not repeated wherever an error is cut") {
  for (const std::string code : {"RSSMRA85T10A562X", "RSS MRA 85T10 A562X"}) {
    for (std::size_t before = 0; before <= json_limits::error_text + 20; ++before) {
      const auto key = std::string(before, '9') + code + std::string(40, '9') + code;
      const auto read = from_json<dossier>(dossier_of("", ", \"" + key + "\": 1"));
      REQUIRE(!read.has_value());
      const auto& pointer = read.errors().front().pointer;
      CAPTURE(pointer);
      CHECK(pointer.find("RSS") == std::string::npos);
      const auto shown = "/" + std::string(before, '9') + "…" + std::string(40, '9') + "…";
      const bool is_cut = shown.size() > json_limits::error_text;
      CHECK(pointer == (is_cut ? shown.substr(0, pointer.size() - 3) + "…" : shown));
      CHECK(pointer.size() <= json_limits::error_text);
    }
  }
}

TEST_CASE("json: what stands around a personal tax code does not make an error repeat it") {
  // No person's: the name of the example that the law gives, with a wrong check character.
  const std::string code = "RSSMRA85T10A562X";
  const std::vector<std::string> written = {
      code,
      " " + code + " ",
      "IT" + code,
      code + "Z",
      "X" + code,
      "rssmra85t10a562x",
      "RSS MRA 85T10 A562X",
      "RSS-MRA-85T10-A562X",
      "CF: " + code,
      std::string(80, 'x') + code,
      "RSSMRA85T10\\tA562X",
      "RSSMRAURTMLALSNX",
      std::string(50, ' ') + code + std::string(50, ' '),
  };
  const auto gives_away = [](std::string text) {
    for (const char* part : {"RSSM", "MRA8", "5T10", "A562", "T10 A", "URTM", "LSNX"}) {
      if (text.find(part) != std::string::npos) return true;
    }
    for (auto& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text.find("RSSMRA") != std::string::npos;
  };
  for (const auto& one : written) {
    const std::string quoted = '"' + one + '"';
    const std::vector<std::string> texts = {
        dossier_of(R"({"id": "a", "reference": {"kind": "note", "on": )" + quoted + "}}"),
        dossier_of(R"({"id": "a", "reference": {"kind": )" + quoted + R"(, "on": "2021"}, "control": )" + quoted + "}"),
        dossier_of(R"({"id": "a", "reference": {"kind": "note", "on": "2021"}, )" + quoted + ": 1}"),
        dossier_of(R"({"id": "a", "reference": {"kind": "note", "on": {)" + quoted + ": 1}}}"),
        dossier_of(R"({"id": )" + quoted + R"(, "reference": {"kind": "note", "on": "2021"}, "subject_to": [)" +
                   quoted + "]}"),
        dossier_of(R"({"id": )" + quoted + R"(, "reference": {"kind": "note", "on": "2021"}}, {"id": )" + quoted +
                   R"(, "reference": {"kind": "note", "on": "2021"}})"),
        dossier_of(award_of(R"({"name": "A", "cup": )" + quoted + R"(, "project_code": )" + quoted + R"(, "award": )" +
                            quoted + R"(, "deadlines": {"activities_end": )" + quoted + R"(}, "units": )" + quoted +
                            "}")),
        dossier_of(act_that(R"({"provision": "extension", "which": "activities_end", "to": {"by": )" + quoted +
                            R"(, "missing_day": )" + quoted + R"(}, "reach": )" + quoted + "}")),
        dossier_of("", R"(, "statements": [{"source": )" + quoted + R"(, "on": )" + quoted +
                           R"(, "about": {"field": "award", "grant": )" + quoted + R"(}, "value": {"text": )" + quoted +
                           "}}]"),
        dossier_of("", R"(, "statements": [{"source": "s", "on": "2021-03-19", "about": {"field": )" + quoted +
                           R"(}, "value": {)" + quoted + ": 1}}]"),
        dossier_of("", ", " + quoted + ": 1, " + quoted + ": 2"),
        dossier_of("", ", \"x\": [" + one + "]"),
        "{\"" + one,
        one,
    };
    for (const auto& text : texts) {
      const auto read = from_json<dossier>(text);
      CAPTURE(text);
      CHECK(!read.has_value());
      for (const auto& wrong : read.errors()) {
        for (const auto in : {language::english, language::italian}) {
          const auto said = wording::text(wrong, in);
          CHECK_MESSAGE(!gives_away(said), said);
        }
        CHECK(!gives_away(spelled(wrong) + wrong.pointer + wrong.found + wrong.expected));
        if (wrong.why) CHECK(!gives_away(std::string(wrong.why->found)));
      }
    }
  }
}
