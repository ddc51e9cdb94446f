// SPDX-License-Identifier: BSL-1.0
#include "arguments.hpp"
#include "handles.hpp"
#include "stated_text.hpp"

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_notice_of(const avviso_snapshot* snapshot, avviso_notice** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, the(snapshot, "snapshot").value.notice().whole(),
                  [&](const notice& whole) { hand_out(to, whole); });
  });
}

void avviso_notice_free(avviso_notice** given) { release(given); }

avviso_code avviso_notice_read(const avviso_notice* given, avviso_notice_row* out) {
  return guarded([&] {
    const auto& of = the(given, "notice").value;
    const auto* fund_of = of.programme.if_stated();
    auto& to = struct_out(out);
    to.programme = fund_of != nullptr ? static_cast<std::int32_t>(*fund_of) : AVVISO_NOT_STATED;
    to.number = view(of.number);
    to.title = view(of.title);
    to.fund = view_if_stated(of.fund);
    to.line_count = of.lines.size();
    to.applicant_count = of.applicants.size();
    return AVVISO_OK;
  });
}

avviso_code avviso_notice_line(const avviso_notice* given, std::size_t index, avviso_text* out) {
  return guarded([&] {
    the(out, "out") = view(element(the(given, "notice").value.lines, index).name);
    return AVVISO_OK;
  });
}

avviso_code avviso_notice_line_title(const avviso_notice* given, std::size_t index, avviso_text* out) {
  return guarded([&] {
    the(out, "out") = view_if_stated(element(the(given, "notice").value.lines, index).title);
    return AVVISO_OK;
  });
}

avviso_code avviso_notice_applicant(const avviso_notice* given, std::size_t index, avviso_text* out) {
  return guarded([&] {
    the(out, "out") = view(element(the(given, "notice").value.applicants, index));
    return AVVISO_OK;
  });
}
