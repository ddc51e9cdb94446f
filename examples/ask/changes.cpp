// SPDX-License-Identifier: BSL-1.0
#include "changes.hpp"

#include <avviso/json.hpp>

#include "field_names.hpp"
#include "questions.hpp"

using namespace avviso;

namespace {

std::string joined(const std::vector<std::string>& all) {
  std::string text;
  for (const auto& one : all) text += (text.empty() ? "" : ", ") + one;
  return text;
}

// Why a question has no answer is not said: the next line, or another column, tells what it had or has.
line plain(const result<answer<any_value>>& given, std::vector<cell> cells, language in) {
  auto made = line_of(given, std::move(cells), in);
  if (!given) made.cells.pop_back();
  return made;
}

}  // namespace

std::vector<line> lines_of(std::span<const changed_field> changes, const inquiry& about) {
  std::vector<line> all;
  for (const auto& one : changes) {
    all.push_back(
        plain(one.after,
              {{"what", wording::text(one.what, about.of, about.how.in)},
               {"before", value_text(plain(one.before, {}, about.how.in), about.how.in), about.say("was ", "era ")},
               {"acts", joined(one.acts), about.say("by ", "per ")}},
              about.how.in));
  }
  return all;
}

int ask_timeline(const inquiry& about) {
  const auto asked = about.asked(about.words[0], about.words[1]);
  const auto at = about.at();
  const auto changes = trace(at, asked);
  const auto first = timeline(at, asked);
  std::vector<line> all = {plain(first.front().answered, {{"from", ""}}, about.how.in)};
  all.front().cells.front() =
      changes.empty() ? cell{"from", "-", about.say("always ", "sempre ")}
                      : cell{"until", changes.front().since.iso().c_str(), about.say("before ", "prima del ")};
  for (const auto& one : changes) {
    const auto until = one.is_up_to_asked ? about.say("the day asked", "al giorno chiesto") : std::string();
    all.push_back(plain(one.after,
                        {{"from", one.since.iso().c_str(), about.say("from ", "dal ")},
                         {"acts", joined(one.acts), about.say("by ", "per ")},
                         {"until", until, about.say("up to ", "fino ")}},
                        about.how.in));
  }
  return about.tell(all);
}

int ask_diff(const inquiry& about) {
  const auto before = about.known_on(read_day({"KNOWN1", "NOTO1"}, about.words[0], about.how.in));
  const auto after = about.known_on(read_day({"KNOWN2", "NOTO2"}, about.words[1], about.how.in));
  const auto changes = difference(before, after);
  if (!about.how.json) return about.tell(lines_of(changes, about));
  about.out << to_json(changes, about.of, about.of);
  return 0;
}

int ask_due(const inquiry& about) {
  const auto from = read_day({"FROM", "DA"}, about.words[0], about.how.in);
  const auto until = read_day({"TO", "A"}, about.words[1], about.how.in);
  if (until < from)
    throw bad_input(about.say("TO is before FROM: ", "A è prima di DA: ") + about.words[1] + " < " + about.words[0]);
  std::vector<line> all;
  for (const auto& one : due_between(about.at(), from, until)) {
    all.push_back(line_of(result<answer<deadline_time>>(one.end),
                          {{"what", wording::text(one.end.asked(), about.how.in)}}, about.how.in));
  }
  return about.tell(all);
}
