// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_DOSSIER_TEXT_HPP
#define AVVISO_SRC_JSON_DOSSIER_TEXT_HPP

#include "fields.hpp"

// A dossier as its text has it.
namespace avviso::inline v0::detail {

// The version of the format: what is written, and the oldest that is read.
struct format_version {
  static constexpr std::int64_t number = 2;
  static constexpr std::int64_t oldest = 1;
};

struct dossier_text {
  format_version avviso;
  avviso::v0::defaults defaults = {};
  stated<act_source> source = not_stated;
  std::vector<act> acts = {};
  std::vector<statement> statements = {};
  avviso::extra extra = {};
};

template <>
struct codec<format_version> {
  static constexpr std::string_view type = "integer";
  static tree write(format_version /*the only one*/, const scope& /*unused*/) {
    return number_tree(format_version::number);
  }
  static std::optional<format_version> read(const tree& in, const place& where, reader& with) {
    const auto number = with.integer(in, where, format_version::oldest, format_version::number);
    return number ? std::optional(format_version{}) : std::nullopt;
  }
};

template <>
inline constexpr auto fields_of<dossier_text> = members(key("avviso", &dossier_text::avviso),
                                                        key("defaults", &dossier_text::defaults, empty),
                                                        key("source", &dossier_text::source),
                                                        key("acts", &dossier_text::acts),
                                                        key("statements", &dossier_text::statements, empty),
                                                        key("extra", &dossier_text::extra, empty));

}  // namespace avviso::inline v0::detail

#endif
