// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_OPTIONS_HPP
#define ASK_OPTIONS_HPP

#include <avviso/avviso.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "words.hpp"

/// What the command line says, but for the words of the question.
struct options {
  std::optional<avviso::date> in_force = {};
  avviso::date known = avviso::date::max();  // whatever is on record
  avviso::readings readings = avviso::readings::documents();
  std::string prevailing = {};  // the source
  avviso::timeliness timeliness = avviso::timeliness::either;
  std::optional<avviso::record> record = {};  // other than the policy's
  avviso::language in = avviso::language::english;
  std::string accepted = {};  ///< the file of the findings that the office accepts
  bool csv = false;
  bool json = false;
  bool help = false;
  std::vector<std::string> asked = {};  ///< the file, the question, its words
};

/// Throws `bad_input`.
[[nodiscard]] options read_options(const std::vector<std::string>& arguments);

/// A day as the command line gives it. Throws `bad_input`.
[[nodiscard]] avviso::date read_day(const words& what, const std::string& given, avviso::language in);

/// The text of `--help`.
[[nodiscard]] std::string help_text(avviso::language in);

#endif
