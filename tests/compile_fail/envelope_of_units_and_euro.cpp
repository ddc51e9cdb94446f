// SPDX-License-Identifier: BSL-1.0
// expect: (no matching function|could not convert|no viable conversion|cannot convert).*(units|ledger_entry)
#include <avviso/money/envelope.hpp>

auto enlarge(const avviso::envelope<avviso::units>& percorsi, avviso::units more) {
  return percorsi.with({avviso::entry_kind::increase, more});
}

#ifdef AVVISO_MUST_FAIL
auto enlarge(const avviso::envelope<avviso::units>& percorsi, avviso::euro more) {
  return percorsi.with({avviso::entry_kind::increase, more});
}
#endif
