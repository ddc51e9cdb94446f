// SPDX-License-Identifier: BSL-1.0
#include <avviso/citation.hpp>

#include "arguments.hpp"
#include "handles.hpp"
#include "stated_text.hpp"

namespace avviso::inline v0::c_abi {
namespace {

avviso_partial_day partial_day_of(const partial_date& day) noexcept {
  return {day.earliest().days(), day.latest().days(), static_cast<std::int32_t>(day.precision())};
}

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_citation_parse(const char* text, std::size_t size, avviso_citation** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, citation::parse(text_in(text, size, "text")),
                  [&](const citation& read) { hand_out(to, read); });
  });
}

void avviso_citation_free(avviso_citation** given) { release(given); }

avviso_code avviso_citation_read(const avviso_citation* given, avviso_cited* out) {
  return guarded([&] {
    const auto& [act, registration, raw] = the(given, "citation").value;
    auto& to = struct_out(out);
    to.kind = static_cast<std::int32_t>(act_kind(act.kind));
    to.on = partial_day_of(act.on);
    to.abbreviation = view(abbreviation(act.kind));
    to.number = view_if_stated(act.number);
    to.authority = view_if_stated(act.authority);
    if (const auto* one = registration.if_stated()) {
      to.is_registered = 1;
      to.registered = partial_day_of(one->on);
      to.registration = view_if_stated(one->number);
    }
    return AVVISO_OK;
  });
}
