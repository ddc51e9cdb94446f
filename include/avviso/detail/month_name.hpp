// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_MONTH_NAME_HPP
#define AVVISO_DETAIL_MONTH_NAME_HPP

#include <avviso/requirements.hpp>

#include <cstddef>
#include <string_view>

// The names of months, and how texts name things. Nothing here belongs to the interface.
namespace avviso::inline v0::detail {

inline constexpr std::string_view italian_months[12] = {"gennaio",   "febbraio", "marzo",    "aprile",
                                                        "maggio",    "giugno",   "luglio",   "agosto",
                                                        "settembre", "ottobre",  "novembre", "dicembre"};
inline constexpr std::string_view english_months[12] = {"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};

// The word that `text` begins with: its leading letters.
constexpr std::string_view leading_word(std::string_view text) noexcept {
  std::size_t size = 0;
  while (size < text.size() && ((text[size] >= 'a' && text[size] <= 'z') || (text[size] >= 'A' && text[size] <= 'Z')))
    ++size;
  return text.substr(0, size);
}

// Whether `word` is `lower_case`, in any case of ASCII letters.
constexpr bool same_word(std::string_view word, std::string_view lower_case) noexcept {
  if (word.size() != lower_case.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] - 'A' + 'a') : word[i];
    if (c != lower_case[i]) return false;
  }
  return true;
}

// 1 to 12, or 0 when the word names no month.
constexpr int month_of_italian_name(std::string_view word) noexcept {
  for (int i = 0; i < 12; ++i) {
    if (same_word(word, italian_months[i])) return i + 1;
  }
  return 0;
}

}  // namespace avviso::inline v0::detail

#endif
