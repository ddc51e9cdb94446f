// SPDX-License-Identifier: BSL-1.0
// Random dossiers as a list in JSON.
#include <avviso/avviso.hpp>
#include <avviso/json.hpp>

#include <iostream>
#include <random>

#include "../../properties/random_dossier.hpp"

int main() {
  const auto seed = reference::setting("AVVISO_SEED", std::random_device{}());
  std::cerr << "AVVISO_SEED=" << seed << '\n';
  reference::dice with(seed);
  with.as_in_files = true;
  for (int i = 0; i < 300; ++i) {
    const auto all = reference::random_papers(with, 200);
    const auto one = (*avviso::dossier::of(all.acts)).with(all.statements);
    std::cout << (i == 0 ? '[' : ',') << avviso::to_json(*one);
  }
  std::cout << "]\n";
}
