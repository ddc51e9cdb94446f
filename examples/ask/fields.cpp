// SPDX-License-Identifier: BSL-1.0
#include <avviso/json.hpp>
#include <avviso/names.hpp>

#include "field_names.hpp"
#include "questions.hpp"
#include "spelling.hpp"

using namespace avviso;

namespace {

// Who states a fact, where it is not said by one source alone.
std::string sources_of(const inquiry& about, const question& asked) {
  std::string all;
  for (const auto& one : about.of.statements()) {
    const bool of_it = one.about.field == field::fact && one.about.name == asked.name && one.about.grant == asked.grant;
    if (!of_it || one.known > about.how.known) continue;
    all += (all.empty() ? "" : "; ") + one.source;
  }
  return all;
}

// What sources do speak of, where it is spelled alike.
std::string hint(const inquiry& about, const std::string& key) {
  std::vector<std::string> known;
  for (const auto& one : about.of.statements()) {
    if (one.about.field == field::fact)
      known.push_back(one.about.grant ? one.about.name + "@" + *one.about.grant : one.about.name);
  }
  const auto near = nearest(key, known);
  return near.empty() || near == key ? "" : about.say("did you mean «", "forse «") + near + "»?";
}

// One answer, which in JSON is all that the library knows of it.
int tell_one(const inquiry& about, const result<answer<any_value>>& given, std::vector<cell> cells = {}) {
  const auto told = line_of(given, std::move(cells), about.how.in);
  if (!about.how.json || !given) return about.tell({told});
  about.out << *to_json(*given, about.of);
  return 0;
}

// The explanation without its headline, whose value stands already in the first line.
std::string reasons(const explanation& why, language in) {
  const auto whole = wording::tree(why, in);
  const auto end = whole.find('\n');
  return end == std::string::npos ? "" : whole.substr(end + 1);
}

}  // namespace

int ask_end(const inquiry& about) {
  const question asked{
      .field = field::deadline, .deadline = deadline_kind::activities_end, .grant = about.subject(about.words[0])};
  return tell_one(about, about.at().ask(asked));
}

int ask_may_spend(const inquiry& about) {
  const auto grant = about.grant(about.words[0]);
  const auto on = read_day({"DATE", "DATA"}, about.words[1], about.how.in);
  const auto at = about.at(on);
  question asked{.field = field::may_spend, .grant = grant, .on = on};
  if (about.words.size() == 2) return tell_one(about, at.ask(asked));
  const auto amount = euro::parse(about.words[2]);
  if (!amount)
    throw bad_input(about.say("AMOUNT «", "IMPORTO «") + about.words[2] + "»: " +
                    about.say("an amount such as 15000.00 is expected: ", "è atteso un importo come 15000.00: ") +
                    wording::text(amount.error(), about.how.in));
  asked.amount = *amount;
  return tell_one(about, at.ask(asked));
}

int ask_fact(const inquiry& about) {
  const auto& key = about.words[0];
  const auto separator = key.find('@');
  question asked{.field = field::fact, .name = key.substr(0, separator)};
  if (separator != std::string::npos) asked.grant = about.if_coded(key.substr(separator + 1));
  const auto given = about.at().ask(asked);
  const bool is_silent = given && given->status() == status::not_stated;
  return tell_one(about, given,
                  {is_silent ? cell{"hint", hint(about, key)} : cell{"source", sources_of(about, asked)}});
}

int ask_explain(const inquiry& about) {
  const auto asked = about.asked(about.words[0], about.words[1]);
  const auto at = about.at();
  const auto given = at.ask(asked);
  if (given && about.how.json) {
    about.out << *to_json(*explain(at, *given), about.of);
    return 0;
  }
  tell_one(about, given, {{"what", wording::text(asked, about.of, about.how.in)}});
  if (given) about.out << reasons(*explain(at, *given), about.how.in);
  return 0;
}

int ask_why_not(const inquiry& about) {
  const auto grant = about.subject(about.words[0]);
  const auto id = about.act(about.words[1]);
  const auto at = about.at();
  const auto& provisions = about.of.find_act(id)->provisions;
  std::vector<line> all;
  for (std::uint32_t i = 0; i < provisions.size(); ++i) {
    const auto why = why_not(at, id, i, grant);
    if (!why) throw bad_input(wording::text(why.error(), about.how.in));
    const cell provision{"provision", named(cell_text(provisions[i]), about.how.in)};
    if (why->empty())
      all.push_back(line::of(named("none", about.how.in),
                             {provision, {"why", about.say("it does what it says", "fa ciò che dice")}}));
    for (const auto& one : *why) {
      all.push_back(line::of(named(name_of(one.obstacle), about.how.in),
                             {provision, {"why", wording::text(one, about.how.in)}, {"act", one.act.value_or("")}}));
      if (!one.is_sure) all.back().status = status::undetermined;
    }
  }
  return about.tell(all);
}
