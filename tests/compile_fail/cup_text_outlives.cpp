// SPDX-License-Identifier: BSL-1.0
// expect: deleted (member )?function
#include <avviso/identity/cup.hpp>

std::string_view text_of(const avviso::cup& code) { return code.text(); }

#ifdef AVVISO_MUST_FAIL
avviso::cup copy_of(const avviso::cup& code) { return code; }
std::string_view dangles(const avviso::cup& code) { return copy_of(code).text(); }
#endif
