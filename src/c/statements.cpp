// SPDX-License-Identifier: BSL-1.0
#include <avviso/statement.hpp>

#include <string>

#include "arguments.hpp"
#include "handles.hpp"
#include "questions.hpp"

namespace avviso::inline v0::c_abi {
namespace {

deadline_hour hour_in(std::int32_t minute) {
  if (minute == AVVISO_NO_HOUR) return {};
  if (minute == AVVISO_HOUR_NOT_STATED) return not_stated;
  if (minute < 0) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "minute"};
  const auto at = clock_time::make(minute / 60, minute % 60);
  if (!at) throw wrong_value{at.error(), "minute"};
  return *at;
}

stated_value stated_value_in(const avviso_value* given) {
  const auto from = struct_in(given, "value");
  switch (from.kind) {
    case AVVISO_VALUE_KIND_DATE:
      return day_in(from.day, "day");
    case AVVISO_VALUE_KIND_EURO:
      return euro::from_cents(from.number);
    case AVVISO_VALUE_KIND_UNITS:
      return units::of(from.number);
    case AVVISO_VALUE_KIND_TEXT:
      return std::string(text_in(from.text, "text"));
    case AVVISO_VALUE_KIND_DEADLINE_TIME:
      return deadline_time(day_in(from.day, "day"), hour_in(from.minute));
    default:
      throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "kind"};
  }
}

stated<partial_date> day_spoken_of(const char* of, std::size_t size) {
  if (of == nullptr) return not_stated;
  const auto day = partial_date::parse(text_in(of, size, "of"));
  if (!day) throw wrong_value{day.error(), "of"};
  return *day;
}

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_dossier_with_statement(const avviso_dossier* to_dossier, const char* source, std::size_t source_size,
                                          avviso_day known, const char* of, std::size_t of_size,
                                          const avviso_question* about, const avviso_value* value, avviso_dossier** out,
                                          avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const statement says{.source = std::string(text_in(source, source_size, "source")),
                         .known = day_in(known, "known"),
                         .of = day_spoken_of(of, of_size),
                         .about = question_in(about),
                         .value = stated_value_in(value)};
    return opened(error, the(to_dossier, "dossier").value.with(says), [&](const dossier& made) { hand_out(to, made); });
  });
}
