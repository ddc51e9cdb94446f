// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_CASEBOOK_FACTS_HPP
#define AVVISO_TESTS_CASEBOOK_FACTS_HPP

#include <avviso/history/snapshot.hpp>

#include <string>
#include <vector>

namespace facts {

// The cells of a line: a value, its status, what it is of, and those after it.
struct cells {
  std::string value, status;
  std::string label{};
  std::vector<std::string> rest{};
};
using lines = std::vector<cells>;

// «whole WHAT:OF»: what the acts say and the command does not ask for. Of an act: who adopted it and how it is cited,
// when it was published, the scope of its designation, the grants that it awards, the units that it adds, the window
// that it opens for some, who adhered to it, the act of another dossier that it follows. Of a grant: its codes, its
// work packages. Of the notice or of one of its lines: what it limits.
lines whole_lines(const avviso::snapshot& at, const std::string& what);

// «computed WHAT»: what functions of the library compute from what the acts say.
lines computed_lines(const avviso::snapshot& at, const std::string& what);

}  // namespace facts

#endif
