// SPDX-License-Identifier: BSL-1.0
// expect: deleted (function .*dossier::as_of|member function 'as_of')
#include <avviso/history/dossier.hpp>

void ask(const avviso::dossier& acts, const avviso::as_of& when) { static_cast<void>(acts.as_of(when)); }

#ifdef AVVISO_MUST_FAIL
void ask_a_dossier_that_is_gone(avviso::dossier acts, const avviso::as_of& when) {
  static_cast<void>(std::move(acts).as_of(when));
}
#endif
