// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_FILES_HPP
#define ASK_FILES_HPP

#include <avviso/avviso.hpp>
#include <avviso/history/accepted.hpp>

#include <string>
#include <vector>

/// The dossier that a file holds. Throws `bad_input` with all that is wrong, a line for each: pointer, found, expected.
[[nodiscard]] avviso::dossier read_dossier(const std::string& path, avviso::language in);

/// The acts of a draft: a dossier of acts, or one act.
[[nodiscard]] std::vector<avviso::act> read_draft(const std::string& path, avviso::language in);

/// The findings that an office accepts.
[[nodiscard]] std::vector<avviso::accepted_finding> read_accepted(const std::string& path, avviso::language in);

#endif
