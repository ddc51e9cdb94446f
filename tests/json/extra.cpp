// SPDX-License-Identifier: BSL-1.0
// What a house keeps of its own: kept and written back, compared, and never interpreted.
#include <avviso/avviso.hpp>
#include <avviso/history/merging.hpp>

#include <string>
#include <string_view>

#include "files.hpp"

using namespace avviso;

namespace {

extra kept(std::string_view text) {
  const auto made = from_json<extra>(text);
  REQUIRE_MESSAGE(made.has_value(), in_words(made.errors()));
  return *made;
}

dossier read_whole(std::string_view text) {
  const auto made = from_json<dossier>(text);
  REQUIRE_MESSAGE(made.has_value(), in_words(made.errors()));
  return *made;
}

std::string nested(std::size_t levels) {
  std::string text = "1";
  for (std::size_t i = 0; i < levels; ++i) text = R"({"in": )" + text + "}";
  return text;
}

constexpr std::string_view with_all_three = R"({"avviso": 2, "acts": [
  {"id": "award", "reference": {"kind": "decree", "on": "2021-03-19"},
   "provisions": [{"provision": "award", "grants": [{"name": "Lazio", "extra": {"istruttore": "UO 3"}}]}],
   "extra": {"fascicolo": "2018/114"}}],
 "extra": {"office": "Bari"}})";

}  // namespace

TEST_CASE("json: what a house keeps of an act, a grant, a dossier is written back as it was") {
  const auto of = read_whole(with_all_three);
  CHECK(of.extra() == kept(R"({"office": "Bari"})"));
  const auto& one = of.acts()[0];
  CHECK(one.extra == kept(R"({"fascicolo": "2018/114"})"));
  CHECK(std::get<award>(one.provisions[0]).grants[0].extra == kept(R"({"istruttore": "UO 3"})"));
  CHECK(on_one_line(to_json(of)) == on_one_line(with_all_three));
  CHECK(read_whole(to_json(of)) == of);
  CHECK(on_one_line(to_json(one.extra)) == R"({"fascicolo":"2018/114"})");
}

TEST_CASE("json: any object is kept, numbers as they were written") {
  constexpr std::string_view text =
      R"({"a":[1,-2,0.10,1e40,true,false,null,"ù\n"],"b":{"c":{}},"extra":{"d":18446744073709551615}})";
  CHECK(on_one_line(to_json(kept(text))) == text);
  CHECK(kept(to_json(kept(text))) == kept(text));
}

TEST_CASE("json: nothing kept is nothing written; an order of keys is kept too") {
  CHECK(kept("{}") == extra());
  CHECK(to_json(extra()) == "{}\n");
  CHECK(on_one_line(to_json(kept(R"({"b":1,"a":2})"))) == R"({"b":1,"a":2})");
  CHECK(kept(R"({"b": 1, "a": 2})") != kept(R"({"a": 2, "b": 1})"));
}

TEST_CASE("json: what is no object, or too deep to stand in a dossier, is refused") {
  for (const auto* text : {"[]", "1", "null", R"("a")"}) {
    CAPTURE(text);
    const auto made = from_json<extra>(text);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.errors()[0].problem == json_problem::type_wrong);
  }
  CHECK(from_json<extra>(nested(16)).has_value());
  const auto deep = from_json<extra>(nested(17));
  REQUIRE_FALSE(deep.has_value());
  CHECK(deep.errors()[0].problem == json_problem::limit_exceeded);
  CHECK(deep.errors()[0].found == "17");
  CHECK(deep.errors()[0].expected == "16");
}

TEST_CASE("json: the deepest that is kept stands in a grant that a correction awards, and is read again") {
  const act corrects{.id = "c",
                     .reference = {.kind = act_kind::note, .on = day<2022, 1, 1>},
                     .provisions = {correction{"x", 0, award{{{.name = "g", .extra = kept(nested(16))}}}}}};
  const auto of = dossier::of(corrects);
  REQUIRE(of);
  CHECK(read_whole(to_json(*of)) == *of);
}

TEST_CASE("json: dossiers that differ in what is kept are not equal, and answer alike") {
  const auto of = read_whole(with_all_three);
  const auto other = of.with(kept(R"({"office": "Lecce"})"));
  CHECK(of != other);
  CHECK(of.hash() != other.hash());
  CHECK(of.with(extra()) != of);
  CHECK(other.with(of.extra()) == of);
  CHECK(other.with(of.extra()).hash() == of.hash());
  const as_of when = {day<2022, 1, 1>, day<2022, 1, 1>, readings::documents()};
  CHECK(difference(of.as_of(when), other.as_of(when)).empty());
  const auto later = of.with(act{.id = "b", .reference = {.kind = act_kind::note, .on = day<2022, 1, 1>}});
  REQUIRE(later);
  CHECK(later->extra() == of.extra());
}

TEST_CASE("json: of two registers that keep something else, the first's is kept and the difference told") {
  const auto of = read_whole(with_all_three);
  const auto both = merge(of, of.with(kept(R"({"office": "Lecce"})")));
  REQUIRE(both);
  CHECK(both->dossier == of);
  REQUIRE(both->differ.size() == 1);
  CHECK(both->differ[0].member == "extra");
  const auto from_nothing = merge(of.with(extra()), of);
  REQUIRE(from_nothing);
  CHECK(from_nothing->dossier == of);
}
