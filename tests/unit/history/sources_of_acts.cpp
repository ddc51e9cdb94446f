// SPDX-License-Identifier: BSL-1.0
// From what an act is on record.
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

const act_source portal{.kind = source_kind::page,
                        .name = "Portale Integrazione Migranti",
                        .address = std::string("https://example.org/prima"),
                        .day = partial_date(day<2021, 5, 3>),
                        .excerpt = std::string("è stata prorogata la scadenza")};

act reported(source_kind kind) {
  auto one = decree("x", *partial_date::month(2021, 3), {to(new_end)});
  auto source = portal;
  source.kind = kind;
  one.source = source;
  return one;
}

std::string shown(source_kind kind, std::string (*words)(const explanation&, language), language in) {
  const auto at = of(founding(), awarding({"g"}), reported(kind)).as_of(late);
  const auto why = explain(at, at.grant("g").end_of_activities());
  REQUIRE(why);
  return words(*why, in);
}

}  // namespace

TEST_CASE("ACT-1, ACT-2 and ACT-3 are not asked of an act that only a page reports") {
  for (const auto which : {rule::ACT_1, rule::ACT_2, rule::ACT_3}) {
    const auto judged = [&](source_kind kind) {
      return outcomes(of(founding(), awarding({"g"}), reported(kind)).as_of(late), "x", which);
    };
    CHECK(judged(source_kind::page) == list_of(1, outcome::not_applicable));
    if (which == rule::ACT_3) continue;  // it gives no money
    CHECK(judged(source_kind::document) == list_of(1, outcome::violated));
    CHECK(judged(source_kind::registry) == list_of(1, outcome::violated));
  }
}

TEST_CASE("a source changes no answer, and makes another dossier") {
  auto plain = reported(source_kind::page);
  plain.source = not_stated;
  const auto one = of(founding(), awarding({"g"}), reported(source_kind::page));
  const auto other = of(founding(), awarding({"g"}), plain);
  CHECK(end_of(one, late) == end_of(other, late));
  CHECK(one != other);
}

TEST_CASE("the source is shown with its act: whole in a tree, a page in every list") {
  const auto text = [](const explanation& why, language in) { return wording::text(why, in); };
  const auto tree = [](const explanation& why, language in) { return wording::tree(why, in); };
  CHECK(shown(source_kind::page, text, language::english)
            .find("; reported by the page «Portale Integrazione Migranti» of 3 May 2021") != std::string::npos);
  CHECK(shown(source_kind::page, text, language::italian)
            .find("; lo riferisce la pagina «Portale Integrazione Migranti» del 3 maggio 2021") != std::string::npos);
  CHECK(shown(source_kind::document, text, language::english).find("Portale") == std::string::npos);
  CHECK(shown(source_kind::registry, tree, language::english)
            .find("source: register «Portale Integrazione Migranti» of 3 May 2021, https://example.org/prima: «è stata "
                  "prorogata la scadenza»") != std::string::npos);
  CHECK(shown(source_kind::document, tree, language::italian).find("fonte: documento «Portale") != std::string::npos);
}
