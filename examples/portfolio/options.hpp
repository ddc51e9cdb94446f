// SPDX-License-Identifier: BSL-1.0
#ifndef PORTFOLIO_OPTIONS_HPP
#define PORTFOLIO_OPTIONS_HPP

#include <avviso/avviso.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../ask/options.hpp"

enum class form : std::uint8_t { text, csv, json };

/// What the command line says.
struct request {
  std::string folder = {};             ///< of dossiers; empty: they are generated
  std::optional<std::size_t> grants;   ///< as many as are generated, in hundreds
  std::vector<std::string> reports{};  ///< none: all of them
  avviso::date in_force;               ///< the days of every question
  avviso::date known;
  avviso::readings readings;
  std::int64_t within = 90;           ///< days
  std::optional<avviso::date> from;   ///< of what is due; else the day in force
  std::optional<avviso::date> until;  ///< else so many days later
  std::optional<avviso::date> since;  ///< what has changed; else 30 days before
  std::optional<std::size_t> limit;   ///< of lines of each report
  form as = form::text;
  avviso::language in = avviso::language::english;
  bool help = false;
};

/// Throws `bad_input`.
[[nodiscard]] request read_request(const std::vector<std::string>& arguments);

/// The text of `--help`.
[[nodiscard]] std::string portfolio_help(avviso::language in);

#endif
