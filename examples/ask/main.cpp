// SPDX-License-Identifier: BSL-1.0
// Questions to a dossier in a file: what is so, since when, by which act, and what the rules say of it.
#include <algorithm>
#include <array>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "files.hpp"
#include "options.hpp"
#include "picture.hpp"
#include "questions.hpp"

using namespace avviso;

namespace {

int ask_picture(const inquiry& about) {
  about.out << picture_of(about.at(), about.how.in);
  return 0;
}

struct known_question {
  std::string_view word;
  std::size_t least, most;   // of the words that follow
  std::string_view follows;  // what they are
  int (*answer)(const inquiry& about);
};

constexpr std::array questions = {
    known_question{"notice", 0, 0, "", ask_notice},
    known_question{"grants", 0, 0, "", ask_grants},
    known_question{"deadlines", 0, 1, "[GRANT]", ask_deadlines},
    known_question{"envelope", 0, 0, "", ask_envelope},
    known_question{"partners", 0, 1, "[GRANT]", ask_partners},
    known_question{"acts", 0, 0, "", ask_acts},
    known_question{"end", 1, 1, "GRANT", ask_end},
    known_question{"may-spend", 2, 3, "GRANT DATE [AMOUNT]", ask_may_spend},
    known_question{"fact", 1, 1, "KEY", ask_fact},
    known_question{"explain", 2, 2, "GRANT FIELD", ask_explain},
    known_question{"timeline", 2, 2, "GRANT FIELD", ask_timeline},
    known_question{"diff", 2, 2, "KNOWN1 KNOWN2", ask_diff},
    known_question{"why-not", 2, 2, "GRANT ACT", ask_why_not},
    known_question{"audit", 0, 0, "", ask_audit},
    known_question{"preview", 1, 1, "DRAFT.json", ask_preview},
    known_question{"due", 2, 2, "FROM TO", ask_due},
    known_question{"picture", 0, 0, "", ask_picture},
};

const known_question& question_named(const std::string& word, language in) {
  std::vector<std::string> all;
  for (const auto& one : questions) {
    if (one.word == word) return one;
    all.emplace_back(one.word);
  }
  throw unknown_word({"question", "domanda"}, word, all, in);
}

int validate(const std::string& path, const options& how) {
  const auto of = read_dossier(path, how.in);
  const std::vector<line> told = {
      line::of("valid", {{"acts", std::to_string(of.acts().size()), "acts "},
                         {"statements", std::to_string(of.statements().size()), "statements "}})};
  if (how.json)
    print_json(std::cout, told);
  else
    print(std::cout, told);
  return 0;
}

int run(const options& how) {
  const auto& asked = how.asked;
  if (asked.size() == 2 && asked[0] == "validate") return validate(asked[1], how);
  if (asked.size() < 2) {
    throw bad_input(words{"expected: ask FILE QUESTION, or ask validate FILE; ask --help lists the questions",
                          "atteso: ask FILE DOMANDA, o ask validate FILE; ask --help elenca le domande"}
                        .in(how.in));
  }
  const auto& question = question_named(asked[1], how.in);
  const std::vector<std::string> follow(asked.begin() + 2, asked.end());
  if (follow.size() < question.least || follow.size() > question.most) {
    throw bad_input(words{"expected: ask FILE ", "atteso: ask FILE "}.in(how.in) + std::string(question.word) +
                    (question.follows.empty() ? "" : " ") + std::string(question.follows));
  }
  return question.answer({read_dossier(asked[0], how.in), how, follow, std::cout});
}

}  // namespace

int main(int count, char** given) {
  constexpr int wrong = 2;
  try {
    const auto how = read_options({given + 1, given + count});
    if (!how.help) return run(how);
    std::cout << help_text(how.in);
    return 0;
  } catch (const bad_input& why) {
    std::cerr << "ask: " << why.what() << '\n';
    return wrong;
  } catch (const std::exception& why) {
    std::cerr << "ask: " << why.what() << '\n';
    return wrong;
  }
}
