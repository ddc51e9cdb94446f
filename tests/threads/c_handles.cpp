// SPDX-License-Identifier: BSL-1.0
// Handles of the C library are read from any number of threads: four ask one snapshot, read one answer and one
// explanation, and make other dossiers of one dossier, which each of them frees in its own time. Built with
// -fsanitize=thread, it ends with an error where two threads meet on one object.
#include <avviso/avviso.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

namespace {

void require(avviso_code code) {
  if (code == AVVISO_OK) return;
  std::fprintf(stderr, "code %d\n", code);
  std::exit(1);
}

struct shared {
  avviso_dossier* dossier = nullptr;
  avviso_snapshot* then = nullptr;
  avviso_answer* answer = nullptr;
  avviso_explanation* why = nullptr;
};

std::string told(const shared& all, std::size_t grant_index) {
  static constexpr std::size_t room = 1 << 16;
  std::string text(room, '\0');
  std::string said;
  const auto add = [&](avviso_code code, std::size_t size) {
    require(code);
    said.append(text, 0, size);
  };
  std::size_t size = 0;
  add(avviso_answer_text(all.answer, AVVISO_LANGUAGE_ITALIAN, text.data(), room, &size, nullptr), size);
  add(avviso_explanation_text(all.why, AVVISO_EXPLANATION_TREE, AVVISO_LANGUAGE_ENGLISH, text.data(), room, &size,
                              nullptr),
      size);
  avviso_text grant;
  require(avviso_dossier_grant(all.dossier, grant_index, &grant));
  avviso_answer* total = nullptr;
  require(avviso_total(all.then, grant.data, grant.size, &total, nullptr));
  add(avviso_answer_json(total, text.data(), room, &size, nullptr), size);
  avviso_answer_free(&total);

  avviso_dossier* without = nullptr;
  avviso_text act;
  require(avviso_dossier_act_id(all.dossier, grant_index, &act));
  require(avviso_dossier_without(all.dossier, act.data, act.size, &without, nullptr));
  said += std::to_string(avviso_dossier_act_count(without));
  avviso_dossier_free(&without);

  avviso_error* error = nullptr;
  avviso_answer* none = nullptr;
  if (avviso_total(all.then, "nobody", 6, &none, &error) == AVVISO_OK) std::exit(1);
  add(avviso_error_text(error, 0, AVVISO_LANGUAGE_ENGLISH, text.data(), room, &size), size);
  avviso_error_free(&error);
  return said;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1]);
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  shared all;
  avviso_readings readings{};
  readings.struct_size = sizeof readings;
  require(avviso_readings_documents(&readings));
  require(avviso_dossier_from_json(text.data(), text.size(), &all.dossier, nullptr));
  require(avviso_dossier_as_of(all.dossier, 19052, 19173, &readings, &all.then, nullptr));
  require(avviso_end_of_activities(all.then, "Lazio", 5, &all.answer, nullptr));
  require(avviso_explain(all.then, all.answer, &all.why, nullptr));

  constexpr std::size_t grants = 8;
  std::vector<std::string> expected;
  for (std::size_t g = 0; g < grants; ++g) expected.push_back(told(all, g));
  std::atomic<int> wrong = 0;
  std::vector<std::thread> readers;
  for (std::size_t first = 0; first < 4; ++first) {
    readers.emplace_back([&, first] {
      for (std::size_t round = 0; round < 10; ++round) {
        const auto g = (first + round) % grants;
        if (told(all, g) != expected[g]) ++wrong;
      }
    });
  }
  for (auto& one : readers) one.join();
  avviso_explanation_free(&all.why);
  avviso_answer_free(&all.answer);
  avviso_snapshot_free(&all.then);
  avviso_dossier_free(&all.dossier);
  if (wrong > 0) std::printf("%d texts of several threads are not those of one\n", wrong.load());
  return wrong > 0 ? 1 : 0;
}
