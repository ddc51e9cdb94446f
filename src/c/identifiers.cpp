// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/celex.hpp>
#include <avviso/identity/cig.hpp>
#include <avviso/identity/cup.hpp>
#include <avviso/identity/eli.hpp>
#include <avviso/identity/project_code.hpp>
#include <avviso/identity/protocol_number.hpp>
#include <avviso/identity/tax_code.hpp>
#include <avviso/identity/territory.hpp>
#include <avviso/identity/urn_nir.hpp>
#include <avviso/identity/vat_number.hpp>

#include "arguments.hpp"

namespace avviso::inline v0::c_abi {
namespace {

// The one spelling of what was read, to the caller's buffer.
struct spelling_out {
  char* buffer;
  std::size_t capacity;
  std::size_t* needed;
  avviso_error** error;

  template <class Identifier>
  avviso_code operator()(const result<Identifier>& read) const {
    if (!read) return fail(error, read.error());
    const auto& one = *read;
    const auto text = one.text();
    return text_out(text, buffer, capacity, needed);
  }
};

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_identifier_parse(std::int32_t kind, const char* text, std::size_t size, char* buffer,
                                    std::size_t capacity, std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto given = text_in(text, size, "text");
    const spelling_out write{buffer, capacity, needed, error};
    switch (kind) {
      case AVVISO_IDENTIFIER_CUP:
        return write(cup::parse(given));
      case AVVISO_IDENTIFIER_CIG:
        return write(cig::parse(given));
      case AVVISO_IDENTIFIER_CIG_EXEMPTION:
        return write(cig_exemption::parse(given));
      case AVVISO_IDENTIFIER_TAX_CODE:
        return write(tax_code::parse(given));
      case AVVISO_IDENTIFIER_VAT_NUMBER:
        return write(vat_number::parse(given));
      case AVVISO_IDENTIFIER_PROJECT_CODE:
        return write(project_code::parse(given));
      case AVVISO_IDENTIFIER_PROTOCOL_NUMBER:
        return write(protocol_number::parse_full(given));
      case AVVISO_IDENTIFIER_CELEX:
        return write(celex::parse(given));
      case AVVISO_IDENTIFIER_ELI:
        return write(eli::parse(given));
      case AVVISO_IDENTIFIER_URN_NIR:
        return write(urn_nir::parse(given));
      default:
        throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "kind"};
    }
  });
}

avviso_code avviso_protocol_number_parse(const char* text, std::size_t size, std::int32_t year, char* buffer,
                                         std::size_t capacity, std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const spelling_out write{buffer, capacity, needed, error};
    return write(protocol_number::parse(text_in(text, size, "text"), year));
  });
}

avviso_code avviso_territory_called(const char* name, std::size_t size, std::int32_t* out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, find_territory(text_in(name, size, "name")),
                  [&](territory which) { to = static_cast<std::int32_t>(which); });
  });
}

avviso_code avviso_territory_of_code(const char* code, std::size_t size, std::int32_t* out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    const auto given = text_in(code, size, "code");
    auto found = territory_by_istat(given);
    if (!found) found = territory_by_nuts2(given);
    if (!found) found = territory_by_iso(given);
    return opened(error, found, [&](territory which) { to = static_cast<std::int32_t>(which); });
  });
}

avviso_code avviso_territory_of(std::int32_t number, avviso_territory* out, avviso_error** error) {
  return guarded(error, [&] {
    const auto& row = entry(enumerator_in<territory>(number, "territory"));
    auto& to = struct_out(out);
    to.is_autonomous_province = is_autonomous_province(row.territory) ? 1 : 0;
    to.istat = view(row.istat);
    to.name = view(row.name);
    to.nuts2 = view(row.nuts2);
    to.iso_3166_2 = view(row.iso_3166_2);
    to.capital = view(row.capital);
    return AVVISO_OK;
  });
}
