// SPDX-License-Identifier: BSL-1.0
// Questions to a dossier in a file: what is so, since when, by which act, and what the rules say of it.
#include <avviso/json.hpp>

#include <algorithm>
#include <csignal>
#include <exception>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "commands.hpp"
#include "files.hpp"
#include "options.hpp"
#include "shown.hpp"

using namespace avviso;

namespace {

const command& command_named(const std::string& word, language in) {
  std::vector<std::string> all;
  for (const auto& one : commands()) {
    if (one.word == word) return one;
    all.emplace_back(one.word);
  }
  throw unknown_word({"question", "domanda"}, word, all, in);
}

// Nobody means a source that states nothing.
dossier read_asked(const options& how) {
  auto of = read_dossier(how.asked[0], how.in);
  std::vector<std::string> sources;
  for (const auto& one : of.statements()) sources.push_back(one.source);
  if (!how.prevailing.empty() && std::find(sources.begin(), sources.end(), how.prevailing) == sources.end()) {
    throw unknown_word({"--prevailing", "--prevailing"}, how.prevailing, sources, how.in);
  }
  return of;
}

int validate(const std::string& path, const options& how, std::ostream& out) {
  const auto of = read_dossier(path, how.in);
  const auto say = [&](std::string_view english, std::string_view italian) {
    return words{english, italian}.in(how.in);
  };
  const std::vector<line> all = {
      line::of(named("valid", how.in),
               {{"acts", std::to_string(of.acts().size()), say("acts ", "atti ")},
                {"statements", std::to_string(of.statements().size()), say("statements ", "dichiarazioni ")}})};
  if (how.json)
    print_json(out, all);
  else
    print(out, all, how.in);
  return 0;
}

int run(const options& how, std::ostream& out) {
  const auto& asked = how.asked;
  if (asked.size() == 2 && asked[0] == "validate") return validate(asked[1], how, out);
  if (asked.size() == 2 && asked[0] == "rewrite") {
    out << to_json(read_dossier(asked[1], how.in));
    return 0;
  }
  if (asked.size() < 2) {
    throw bad_input(words{"expected: ask FILE QUESTION, or ask validate FILE; ask --help lists the questions",
                          "atteso: ask FILE DOMANDA, o ask validate FILE; ask --help elenca le domande"}
                        .in(how.in));
  }
  const auto& question = command_named(asked[1], how.in);
  const std::vector<std::string> follow(asked.begin() + 2, asked.end());
  if (follow.size() < question.least || follow.size() > question.most) {
    const auto words_after = question.follows.in(how.in);
    throw bad_input(words{"expected: ask FILE ", "atteso: ask FILE "}.in(how.in) + std::string(question.word) +
                    (words_after.empty() ? "" : " ") + words_after);
  }
  const bool lists_findings = question.answer == ask_audit || question.answer == ask_preview;
  if ((how.csv || !how.accepted.empty()) && (!lists_findings || how.json)) {
    throw bad_input(words{"--csv and --accepted are of audit and preview, without --json",
                          "--csv e --accepted sono di audit e preview, senza --json"}
                        .in(how.in));
  }
  return question.answer({read_asked(how), how, follow, out});
}

// All of it at once; an answer that is lost, on a full disk or a closed pipe, is no answer.
void write_out(const std::string& text, const options& how) {
  std::cout << shown(text, how.json) << std::flush;
  if (!std::cout) throw bad_input(words{"the output cannot be written", "l'uscita non si può scrivere"}.in(how.in));
}

}  // namespace

int main(int count, char** given) {
  constexpr int wrong = 2;
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is output that is lost, and says so
  try {
    const auto how = read_options({given + 1, given + count});
    std::ostringstream out;
    int code = 0;
    if (how.help)
      out << help_text(how.in);
    else
      code = run(how, out);
    write_out(out.str(), how);
    return code;
  } catch (const std::exception& why) {
    std::cerr << "ask: " << shown(without_persons(why.what()), false) << '\n';
    return wrong;
  }
}
