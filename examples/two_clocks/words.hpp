// SPDX-License-Identifier: BSL-1.0
#ifndef TWO_CLOCKS_WORDS_HPP
#define TWO_CLOCKS_WORDS_HPP

#include <avviso/avviso.hpp>

#include <string>
#include <string_view>

/// One text in two languages.
struct words {
  std::string_view english, italian;

  [[nodiscard]] std::string in(avviso::language which) const {
    return std::string(which == avviso::language::italian ? italian : english);
  }
};

/// What is asked, as a label: `endowment`.
words label_of(avviso::field what);

/// What an act that is pending waits for.
words reason_of(avviso::efficacy_ground why);

/// Why a provision does not do for a grant what it says.
words reason_of(avviso::obstacle why);

#endif
