// SPDX-License-Identifier: BSL-1.0
// How many questions the exact path answers, by comparing days alone: those that `value_of` answers without allocating.
// exact FILE.json...: of each dossier, of PRIMA as its example writes it, and of a generated notice; as of the last
// day, all fields of each grant that the path knows.
#include <avviso/avviso.hpp>
#include <avviso/json.hpp>

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>

#include "../../examples/prima/prima_notice.hpp"
#include "../allocations/allocations.hpp"
#include "generated_notice.hpp"

namespace {

using namespace avviso;

void row(const std::string& what, const dossier& of, const readings& how) {
  const auto then = of.as_of({.in_force = date::max(), .known = date::max(), .readings = how});
  std::size_t asked = 0;
  std::size_t known = 0;
  std::size_t exact = 0;
  const auto ask = [&](const question& one) {
    bool is_known = false;
    const int allocated = allocations_of([&] {
      const auto told = then.value_of(one);
      is_known = told && (told->status == status::known || told->status == status::not_stated);
    });
    ++asked;
    known += is_known ? 1U : 0U;
    exact += allocated == 0 ? 1U : 0U;
  };
  for (const auto& grant : of.grants()) {
    for (const auto which :
         {deadline_kind::activities_end, deadline_kind::final_report, deadline_kind::expenditure_limit}) {
      ask({.field = field::deadline, .deadline = which, .grant = grant});
    }
    for (const auto money : {field::award, field::top_ups, field::total}) ask({.field = money, .grant = grant});
  }
  const auto share = [asked](std::size_t some) { return asked > 0 ? 100.0 * double(some) / double(asked) : 0; };
  std::printf("%-44s %8zu %7.1f%% %7.1f%%\n", what.c_str(), asked, share(known), share(exact));
}

}  // namespace

int main(int count, char** files) {
  std::printf("%-44s %8s %8s %8s\n", "end, money: of each grant, the last day", "asked", "known", "exact");
  row("generated notice, 1,000 grants", *dossier::of(generated::acts_of(1000)), readings::complete_register());
  row("PRIMA, complete register", *dossier::of(prima_acts()), readings::complete_register());
  row("PRIMA, documents", *dossier::of(prima_acts()), readings::documents());
  for (int i = 1; i < count; ++i) {
    std::ifstream in(files[i]);
    std::stringstream text;
    text << in.rdbuf();
    const auto read = from_json<dossier>(text.str());
    if (!read) return 1;
    const std::string path = files[i];
    row(path.substr(path.rfind('/') + 1), *read, readings::documents());
  }
  return 0;
}
