// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/wording.hpp>

#include <string>

#include "arguments.hpp"
#include "handles.hpp"

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_explain(const avviso_snapshot* snapshot, const avviso_answer* given, avviso_explanation** out,
                           avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& at = the(snapshot, "snapshot").value;
    return opened(error, explain(at, the(given, "answer").value),
                  [&](const explanation& why) { hand_out(to, why, at.dossier()); });
  });
}

void avviso_explanation_free(avviso_explanation** explanation) { release(explanation); }

avviso_code avviso_explanation_text(const avviso_explanation* given, std::int32_t style, std::int32_t in, char* buffer,
                                    std::size_t capacity, std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto& [why, of] = the(given, "explanation");
    const auto words = enumerator_in<language>(in, "language");
    const auto print = [&](const std::string& text) { return text_out(text, buffer, capacity, needed); };
    switch (style) {
      case AVVISO_EXPLANATION_TEXT:
        return print(wording::text(why, words));
      case AVVISO_EXPLANATION_PARAGRAPH:
        return print(wording::paragraph(why, words));
      case AVVISO_EXPLANATION_TREE:
        return print(wording::tree(why, words));
      case AVVISO_EXPLANATION_PREMESSE: {
        const auto text = wording::premesse(why, of, words);
        return text ? print(*text) : fail(error, text.error());
      }
      default:
        throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "style"};
    }
  });
}

avviso_code avviso_explanation_json(const avviso_explanation* given, char* buffer, std::size_t capacity,
                                    std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto& [why, of] = the(given, "explanation");
    const auto text = to_json(why, of);
    return text ? text_out(*text, buffer, capacity, needed) : fail(error, text.error());
  });
}
