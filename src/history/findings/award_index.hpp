// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FINDINGS_AWARD_INDEX_HPP
#define AVVISO_SRC_HISTORY_FINDINGS_AWARD_INDEX_HPP

#include <avviso/grant.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

#include "../record/archive.hpp"

namespace avviso::inline v0::detail {

// The codes under which a grant's project is known: its CUP, and others.
[[nodiscard]] std::vector<project_identifier> codes_of(const grant& one);

// Where a dossier awards under a project's code, and where it ranks a proposal, in every wording. Laid ready once,
// however many awards are judged.
class award_index {
 public:
  explicit award_index(const archive& of);

  // A grant with a code, as a provision has it in one of its wordings.
  struct bearer {
    project_identifier code;
    spot at;
    worded what;
    std::string_view grant;
  };
  [[nodiscard]] std::vector<bearer> bearers_of(const project_identifier& one) const;

  // The provisions that may rank a proposal, once for each wording that does, by act.
  struct ranked_at {
    std::size_t name;  // its hash
    spot at;
    worded what;
    std::string_view proposal;
    ranking_outcome as;
  };
  [[nodiscard]] std::vector<ranked_at> rankings_of(std::string_view proposal) const;

 private:
  std::vector<bearer> bearers_;    // by code, then by place
  std::vector<ranked_at> ranked_;  // by the hash of the name, then by place
};

}  // namespace avviso::inline v0::detail

#endif
