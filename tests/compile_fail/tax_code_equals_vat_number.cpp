// SPDX-License-Identifier: BSL-1.0
// expect: no match for .operator==|invalid operands to binary expression
#include <avviso/identity/tax_code.hpp>
#include <avviso/identity/vat_number.hpp>

bool same(const avviso::tax_code& a, const avviso::tax_code& b) { return a == b; }

#ifdef AVVISO_MUST_FAIL
bool same(const avviso::tax_code& a, const avviso::vat_number& b) { return a == b; }
#endif
