// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_WORDS_HPP
#define ASK_WORDS_HPP

#include <avviso/wording.hpp>

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

/// One text in two languages.
struct words {
  std::string_view english, italian;

  [[nodiscard]] std::string in(avviso::language which) const {
    return std::string(which == avviso::language::italian ? italian : english);
  }
};

/// What cannot be answered, in words: of the command line, or of a file.
class bad_input : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// That a word is none of the known ones: the nearest of them, or where none is near, all.
[[nodiscard]] bad_input unknown_word(const words& kind, std::string_view given, std::span<const std::string> known,
                                     avviso::language in);

/// The same of what the dossier tells of; there may be more than it knows.
[[nodiscard]] bad_input unrecorded(const words& kind, std::string_view given, std::span<const std::string> known,
                                   avviso::language in);

/// The word that is spelled most alike; empty, where none is near.
[[nodiscard]] std::string nearest(std::string_view given, std::span<const std::string> known);

#endif
