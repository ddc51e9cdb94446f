// SPDX-License-Identifier: BSL-1.0
#ifndef PORTFOLIO_SOURCE_HPP
#define PORTFOLIO_SOURCE_HPP

#include <avviso/avviso.hpp>
#include <avviso/history/portfolio.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

/// Told how many of how many are done.
using tell_progress = std::function<void(std::size_t done, std::size_t all)>;

/// The dossiers of all *.json in a folder, by the names of their files. Throws `bad_input` with all that is wrong in
/// any.
[[nodiscard]] std::vector<avviso::named_dossier> read_folder(const std::string& folder, avviso::language in,
                                                             const tell_progress& progress);

/// So many grants, a hundred a notice: each notice has its endowment and fund, awards, an extension for all, one for
/// those who adhere (of some nobody knows whether they do), a top-up and its allotment, some waivers and closings. The
/// same number gives the same dossiers.
[[nodiscard]] std::vector<avviso::named_dossier> generate(std::size_t grants, const tell_progress& progress);

#endif
