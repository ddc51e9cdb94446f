// SPDX-License-Identifier: BSL-1.0
// How costs grow with the dossier: a row for each operation, its milliseconds for N, 2N and 4N of what grows, and how
// many times the last of them may take. `growth --write N` prints, as JSON, the dossier that growth.sh gives to `ask`.
#include <avviso/avviso.hpp>
#include <avviso/json.hpp>

#include <malloc.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace avviso;

constexpr as_of later{.in_force = day<2022, 6, 30>, .known = day<2022, 6, 30>, .readings = readings::documents()};
constexpr as_of earlier{.in_force = day<2021, 3, 18>, .known = day<2021, 3, 18>, .readings = readings::documents()};
constexpr auto end_of_activities = deadline_kind::activities_end;

std::string numbered(const std::string& what, std::size_t number) { return what + std::to_string(100'000 + number); }

act act_of(std::string id, date on, std::vector<provision> says) {
  return {.id = id,
          .reference = directorial_decree(std::move(id), on),
          .control = control::not_required,
          .provisions = std::move(says)};
}

act founding() { return act_of("notice", day<2019, 1, 7>, {establishment{{.number = "1/2019", .title = "Avviso"}}}); }

act awarding(std::size_t grants) {
  award all;
  for (std::size_t g = 0; g < grants; ++g) {
    all.grants.push_back({.name = numbered("progetto-", g),
                          .partnership = partnership{.lead = {numbered("Ente ", g)}},
                          .award = euros<40'000>,
                          .deadlines = {{end_of_activities, day<2021, 12, 31>}}});
  }
  return act_of("award", day<2020, 9, 3>, {std::move(all)});
}

act adhesion_of(std::size_t grant) {
  return {.id = numbered("ad-", grant),
          .reference = {.kind = act_kind::adhesion, .on = day<2021, 4, 1>},
          .control = control::not_required,
          .provisions = {adhesion{numbered("progetto-", grant), "offer", election::time_and_money}}};
}

// So many grants, each with one act by which it adheres to an extension.
std::vector<act> adhering(std::size_t grants) {
  std::vector<act> all = {
      founding(), awarding(grants),
      act_of("offer", day<2021, 3, 19>,
             {extension{.which = end_of_activities, .to = day<2022, 6, 30>, .reach = reach::adhering()}})};
  for (std::size_t g = 0; g < grants; ++g) all.push_back(adhesion_of(g));
  return all;
}

// An act of so many provisions, and an erratum to each.
std::vector<act> corrected(std::size_t provisions) {
  std::vector<act> all = {founding(), awarding(1)};
  std::vector<provision> says;
  std::vector<provision> errata;
  for (std::size_t p = 0; p < provisions; ++p) {
    const extension to{.which = end_of_activities, .to = day<2022, 6, 30>, .reach = reach::every_grant()};
    says.emplace_back(to);
    errata.emplace_back(correction{"offer", static_cast<std::uint32_t>(p), to});
  }
  all.push_back(act_of("offer", day<2021, 3, 19>, std::move(says)));
  all.push_back(act_of("erratum", day<2021, 4, 19>, std::move(errata)));
  return all;
}

// The same, and an erratum to each of these errata, made later.
std::vector<act> corrected_again(std::size_t provisions) {
  auto all = corrected(provisions);
  std::vector<provision> errata;
  for (std::size_t p = 0; p < provisions; ++p) {
    const extension to{.which = end_of_activities, .to = day<2022, 6, 30>, .reach = reach::every_grant()};
    errata.emplace_back(correction{"erratum", static_cast<std::uint32_t>(p), to});
  }
  all.push_back(act_of("erratum to the erratum", day<2021, 5, 19>, std::move(errata)));
  return all;
}

// Acts each subject to the one before; the last extends.
std::vector<act> conditional(std::size_t acts) {
  std::vector<act> all = {founding(), awarding(1)};
  for (std::size_t a = 0; a < acts; ++a) {
    all.push_back(act_of(numbered("condition-", a), day<2021, 3, 19>, {}));
    if (a > 0) all.back().subject_to.push_back(numbered("condition-", a - 1));
  }
  all.back().provisions.emplace_back(
      extension{.which = end_of_activities, .to = day<2022, 6, 30>, .reach = reach::every_grant()});
  return all;
}

// Grants of two lines, of which one has an end of its own; an act for each grant.
std::vector<act> of_lines(std::size_t grants) {
  auto first = founding();
  auto& whole = std::get<establishment>(first.provisions[0]).notice;
  whole.deadlines = {{end_of_activities, day<2021, 12, 31>}};
  whole.lines = {{.name = "A"}, {.name = "B", .deadlines = {{end_of_activities, day<2022, 6, 30>}}}};
  std::vector<act> all = {first};
  for (std::size_t g = 0; g < grants; ++g) {
    const award one{
        .grants = {{.name = numbered("progetto-", g), .line = g % 2 == 0 ? "A" : "B", .award = euros<40'000>}}};
    all.push_back(act_of(numbered("award-", g), *add_days(day<2020, 9, 4>, static_cast<std::int64_t>(g % 600)), {one}));
  }
  return all;
}

// So many grants, of which each is paid once, by an act of its own.
std::vector<act> paid(std::size_t grants) {
  std::vector<act> all = {founding(), awarding(grants)};
  for (std::size_t g = 0; g < grants; ++g) {
    all.push_back(
        act_of(numbered("pay-", g), day<2021, 4, 1>,
               {payment{.grant = numbered("progetto-", g), .kind = payment_kind::advance, .amount = euros<9>}}));
  }
  return all;
}

// So many awards, before or after the notice's number is corrected.
std::vector<act> with_data_corrected(std::size_t awards, date on) {
  auto all = of_lines(awards);
  std::get<establishment>(all[0].provisions[0]).notice.lines = {};
  all.push_back(act_of("erratum", on, {act_correction{.of = "notice", .number = "2/2019"}}));
  return all;
}
std::vector<act> corrected_first(std::size_t awards) { return with_data_corrected(awards, day<2020, 9, 3>); }
std::vector<act> corrected_last(std::size_t awards) { return with_data_corrected(awards, day<2022, 6, 1>); }

// Acts that each award a grant, and one that corrects the numbers of all of them.
std::vector<act> renumbered(std::size_t acts) {
  std::vector<act> all = {founding()};
  std::vector<provision> errata;
  for (std::size_t a = 0; a < acts; ++a) {
    const award one{.grants = {{.name = numbered("progetto-", a), .award = euros<40'000>}}};
    all.push_back(act_of(numbered("award-", a), *add_days(day<2020, 9, 4>, static_cast<std::int64_t>(a % 600)), {one}));
    errata.emplace_back(act_correction{.of = numbered("award-", a), .number = numbered("award-", a) + " bis"});
  }
  all.push_back(act_of("erratum", day<2022, 6, 1>, std::move(errata)));
  return all;
}

std::vector<act> changing_partners(std::size_t changes) {
  std::vector<act> all = {founding(), awarding(1)};
  for (std::size_t c = 0; c < changes; ++c) {
    all.push_back(act_of(numbered("change-", c), *add_days(day<2020, 9, 4>, static_cast<std::int64_t>(c % 600)),
                         {partner_change{.grant = numbered("progetto-", 0),
                                         .what = lead_change{{numbered("Ente nuovo ", c)}, former_lead::leaves}}}));
  }
  return all;
}

std::vector<act> extended(std::size_t extensions, bool by_a_period) {
  std::vector<act> all = {founding(), awarding(1)};
  for (std::size_t e = 0; e < extensions; ++e) {
    const auto to = by_a_period ? new_term::by(days<1>, month_rounding::down)
                                : new_term(*add_days(day<2022, 1, 1>, static_cast<std::int64_t>(e)));
    all.push_back(act_of(numbered("extension-", e), *add_days(day<2020, 9, 4>, static_cast<std::int64_t>(e % 600)),
                         {extension{.which = end_of_activities, .to = to, .reach = reach::every_grant()}}));
  }
  return all;
}

// Acts that each award a grant of its own.
std::vector<act> awarded_one_by_one(std::size_t acts) {
  std::vector<act> all = {founding()};
  for (std::size_t a = 0; a < acts; ++a) {
    grant one{.name = numbered("progetto-", a),
              .award = euros<40'000>,
              .deadlines = {{end_of_activities, day<2021, 12, 31>}}};
    all.push_back(act_of(numbered("award-", a), *add_days(day<2020, 9, 4>, static_cast<std::int64_t>(a % 300)),
                         {award{.grants = {std::move(one)}}}));
  }
  return all;
}

// As many grants as acts that each add to one of them.
std::vector<act> topped_up(std::size_t acts) {
  std::vector<act> all = {founding(), awarding(acts)};
  for (std::size_t a = 0; a < acts; ++a) {
    all.push_back(act_of(numbered("top-up-", a), *add_days(day<2020, 9, 4>, static_cast<std::int64_t>(a % 300)),
                         {top_up{top_up_target::each_grant, euros<1000>, reach::only({numbered("progetto-", a)})}}));
  }
  return all;
}

// An award of so many grants, of which each lapses unless it is accepted, as each is by an act of its own.
std::vector<act> lapsing(std::size_t grants) {
  auto awards = awarding(grants);
  std::vector<act> all = {founding()};
  for (std::size_t g = 0; g < grants; ++g) {
    awards.provisions.emplace_back(award_lapse{.grant = numbered("progetto-", g), .until = day<2020, 10, 31>});
    all.push_back(
        act_of(numbered("acceptance-", g), day<2020, 10, 1>, {award_acceptance{.grant = numbered("progetto-", g)}}));
  }
  all.push_back(std::move(awards));
  return all;
}

dossier made(const std::vector<act>& acts) {
  auto one = dossier::of(acts);
  if (!one) std::abort();
  return *one;
}

// Operations

const auto ask_end = [](const dossier& of) {
  const auto end = *of.as_of(later).grant(of.grants()[0]).end_of_activities();
  return end.candidates().size();
};
const auto ask_partners = [](const dossier& of) {
  const auto partners = *of.as_of(later).grant(of.grants()[0]).partnership();
  return partners.candidates().size();
};
const auto ask_findings = [](const dossier& of) { return of.as_of(later).findings().size(); };
const auto ask_audit = [](const dossier& of) { return audit(of, readings::documents()).size(); };
const auto explain_end = [](const dossier& of) {
  const auto then = of.as_of(later);
  const auto end = then.ask({.field = field::deadline, .deadline = end_of_activities, .grant = of.grants()[0]});
  return (*explain(then, *end)).steps.size();
};
const auto explain_partners = [](const dossier& of) {
  const auto then = of.as_of(later);
  return (*explain(then, *then.ask({.field = field::partnership, .grant = of.grants()[0]}))).steps.size();
};
const auto every_end = [](const dossier& of) {
  std::size_t known = 0;
  const auto then = of.as_of(later);
  for (const auto& name : of.grants()) {
    const auto end = *then.grant(name).end_of_activities();
    known += end.if_known() != nullptr ? 1U : 0U;
  }
  return known;
};
const auto every_standing = [](const dossier& of) {
  std::size_t known = 0;
  const auto then = of.as_of(later);
  for (const auto& name : of.grants()) {
    const auto stands = *then.grant(name).standing();
    known += stands.if_known() != nullptr ? 1U : 0U;
  }
  return known;
};
// What is payable of every grant, as of some day.
auto every_rest(const as_of& when) {
  return [when](const dossier& of) {
    std::size_t known = 0;
    const auto then = of.as_of(when);
    for (const auto& name : of.grants()) {
      const auto rest = *then.grant(name).payable();
      known += rest.if_known() != nullptr ? 1U : 0U;
    }
    return known;
  };
}
const auto differ = [](const dossier& of) { return difference(of.as_of(earlier), of.as_of(later)).size(); };
const auto preview_one = [](const dossier& of) {
  return (*preview(of, {act_of("draft", day<2022, 6, 1>, {waiver{{of.grants()[0]}}})}, later)).changes.size();
};
const auto preview_all = [](const dossier& of) {
  const extension more{.which = end_of_activities, .to = day<2022, 12, 31>, .reach = reach::every_grant()};
  return (*preview(of, {act_of("draft", day<2022, 6, 1>, {more})}, later)).changes.size();
};
const auto annul_offer = [](const dossier& of) {
  return (*impact_of(of, annulment{"offer", annulment_effect::ex_tunc}, later)).changes.size();
};

// Of the processor, so that what else the machine does is not measured.
template <class Work>
double milliseconds_of(Work work) {
  const auto start = std::clock();
  static volatile std::size_t kept = 0;
  kept = kept + work();
  return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

constexpr double too_long = 20'000;  // then what is larger is not measured

void heading() {
  std::printf("%-52s %7s %10s %10s %10s %9s  at most\n", "milliseconds", "4N", "N", "2N", "4N", "4N/2N");
}

template <class Measure>
void row(const char* what, std::size_t most, Measure measure, double at_most) {
  std::printf("%-52s %7zu", what, most);
  double before = 0;
  double last = 0;
  for (const auto size : {most / 4, most / 2, most}) {
    if (last > too_long) {
      std::printf(" %10s", "-");
      continue;
    }
    before = last;
    last = measure(size);
    std::printf(" %10.2f", last);
    std::fflush(stdout);
  }
  std::printf(" %9.2f  %.0f%s\n", before > 0 ? last / before : 0, at_most, last > at_most ? "  OVER" : "");
}

template <class Make, class Ask>
void asked(const char* what, std::size_t most, Make make, Ask ask, double at_most) {
  row(
      what, most,
      [&](std::size_t size) {
        const auto of = made(make(size));
        return milliseconds_of([&] { return ask(of); });
      },
      at_most);
}

template <class Make>
void of_one_grant(const std::string& shape, Make make) {
  constexpr std::size_t most = 1000;
  asked((shape + ": end").c_str(), most, make, ask_end, 10);
  asked((shape + ": findings").c_str(), most, make, ask_findings, 100);
  asked((shape + ": explain the end").c_str(), most, make, explain_end, 100);
  asked((shape + ": audit").c_str(), most, make, ask_audit, 100);
}

double with_acts(std::size_t size, bool backwards) {
  auto acts = adhering(size);
  auto of = made({acts.begin(), acts.begin() + 3});
  return milliseconds_of([&] {
    for (std::size_t i = 3; i < acts.size(); ++i) of = *of.with(acts[backwards ? acts.size() + 2 - i : i]);
    return of.acts().size();
  });
}

double with_statements(std::size_t size) {
  auto of = made(adhering(size));
  return milliseconds_of([&] {
    for (std::size_t g = 0; g < size; ++g) {
      of = *of.with(statement{.source = "pagina",
                              .known = day<2022, 1, 1>,
                              .about = {.field = field::fact, .grant = numbered("progetto-", g), .name = "sede"},
                              .value = std::string("Roma")});
    }
    return of.statements().size();
  });
}

std::size_t bytes_in_use() {
  const auto now = mallinfo2();
  return now.uordblks + now.hblkhd;
}

// What a dossier takes beside its adhesion acts: the difference to one made of the acts alone.
void memory() {
  std::printf("\n%-52s %10s %10s %10s\n", "bytes", "N", "2N", "4N");
  std::printf("%-52s", "of a dossier, a grant with one adhesion act");
  for (const std::size_t size : {2500U, 5000U, 10'000U}) {
    const auto before = bytes_in_use();
    const auto of = made(adhering(size));
    std::printf(" %10.0f", double(bytes_in_use() - before) / double(size));
  }
  std::printf("\n%-52s", "of its adhesion acts alone, in a vector");
  for (const std::size_t size : {2500U, 5000U, 10'000U}) {
    const auto before = bytes_in_use();
    std::vector<act> acts;
    acts.reserve(size);
    for (std::size_t g = 0; g < size; ++g) acts.push_back(adhesion_of(g));
    std::printf(" %10.0f", double(bytes_in_use() - before) / double(size));
  }
  std::printf("\n%-52s", "of its award act alone");
  for (const std::size_t size : {2500U, 5000U, 10'000U}) {
    const auto before = bytes_in_use();
    const auto one = awarding(size);
    std::printf(" %10.0f", double(bytes_in_use() - before) / double(size));
  }
  std::printf("\n");
}

void all() {
  heading();
  constexpr std::size_t many = 10'000;
  asked("grants with an adhesion each: every end", many, adhering, every_end, 2000);
  asked("grants with an adhesion each: findings", many, adhering, ask_findings, 2000);
  asked("grants with an adhesion each: audit", many, adhering, ask_audit, 2000);
  asked("grants with an adhesion each: difference", many, adhering, differ, 2000);
  asked("grants with an adhesion each: preview, one grant", many, adhering, preview_one, 2000);
  asked("grants with an adhesion each: preview, all grants", many, adhering, preview_all, 2000);
  asked("grants with an adhesion each: impact", many, adhering, annul_offer, 2000);
  row(
      "grants with an adhesion each: build", many,
      [](std::size_t size) {
        const auto acts = adhering(size);
        return milliseconds_of([&] {
          const auto of = made(acts);
          return of.acts().size();
        });
      },
      2000);
  row(
      "with(act), one at a time", many, [](std::size_t size) { return with_acts(size, false); }, 1000);
  row(
      "with(act), one at a time, backwards", many, [](std::size_t size) { return with_acts(size, true); }, 1000);
  row("with(statement), one at a time", many, with_statements, 1000);
  asked("grants paid once: what is payable of each", many, paid, every_rest(later), 2000);
  asked("grants paid once: the same before anything is paid", many, paid, every_rest(earlier), 2000);
  asked("grants paid once: audit", many, paid, ask_audit, 2000);
  asked("grants of lines: every end", many, of_lines, every_end, 4000);
  asked("grants of lines: audit", 1000, of_lines, ask_audit, 1000);
  asked("data corrected first: audit", 1000, corrected_first, ask_audit, 1000);
  asked("data corrected last: audit", 1000, corrected_last, ask_audit, 1000);
  asked("numbers of all acts corrected by one: audit", 1000, renumbered, ask_audit, 100);
  of_one_grant("erratum", corrected);
  row(
      "erratum to an erratum: build", 1000,
      [](std::size_t size) {
        const auto acts = corrected_again(size);
        return milliseconds_of([&] {
          const auto of = *made({acts.begin(), acts.end() - 1}).with(acts.back());
          return of.acts().size();
        });
      },
      100);
  of_one_grant("erratum to an erratum", corrected_again);
  of_one_grant("chain of conditions", conditional);
  of_one_grant("partner changes", changing_partners);
  asked("partner changes: partnership", 1000, changing_partners, ask_partners, 100);
  asked("partner changes: explain the partnership", 1000, changing_partners, explain_partners, 100);
  of_one_grant("extensions to a day", [](std::size_t size) { return extended(size, false); });
  of_one_grant("extensions by a period", [](std::size_t size) { return extended(size, true); });
  of_one_grant("acts that award a grant each", awarded_one_by_one);
  of_one_grant("acts that add to a grant each", topped_up);
  of_one_grant("awards of one act that lapse unless accepted", lapsing);
  asked("awards of one act that lapse unless accepted: every standing", many, lapsing, every_standing, 2000);
  memory();
}

}  // namespace

int main(int count, char** arguments) {
  if (count == 3 && std::string(arguments[1]) == "--write") {
    std::fputs(to_json(made(adhering(static_cast<std::size_t>(std::atoi(arguments[2]))))).c_str(), stdout);
    return 0;
  }
  all();
  return 0;
}
