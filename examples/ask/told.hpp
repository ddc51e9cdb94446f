// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_TOLD_HPP
#define ASK_TOLD_HPP

#include <avviso/wording.hpp>

#include <string>
#include <string_view>
#include <utility>

/// A text as JSON has it, and as people read it.
struct told {
  std::string spelled;
  std::string said;
  std::string json = {};  ///< as JSON has it, where that is no text

  told(std::string both) : spelled(std::move(both)), said(spelled) {}  // NOLINT(google-explicit-constructor)
  told(std::string_view both) : told(std::string(both)) {}             // NOLINT(google-explicit-constructor)
  told(const char* both) : told(std::string(both)) {}                  // NOLINT(google-explicit-constructor)
  told(std::string as_spelled, std::string as_said) : spelled(std::move(as_spelled)), said(std::move(as_said)) {}
};

/// A name that JSON has, of a status, an outcome, a kind of provision: as it is in English, in words in Italian.
[[nodiscard]] told named(std::string_view name, avviso::language in);

#endif
