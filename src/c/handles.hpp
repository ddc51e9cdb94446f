// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_C_HANDLES_HPP
#define AVVISO_SRC_C_HANDLES_HPP

#include <avviso/avviso.h>
#include <avviso/act.hpp>
#include <avviso/citation.hpp>
#include <avviso/history/accepted.hpp>
#include <avviso/history/difference.hpp>
#include <avviso/history/dossier.hpp>
#include <avviso/history/explanation.hpp>
#include <avviso/history/merging.hpp>
#include <avviso/history/pending.hpp>
#include <avviso/history/portfolio.hpp>
#include <avviso/history/preview.hpp>
#include <avviso/history/settling.hpp>
#include <avviso/history/timeline.hpp>
#include <avviso/history/why_not.hpp>
#include <avviso/json.hpp>
#include <avviso/notice.hpp>
#include <avviso/time/calendar.hpp>
#include <avviso/time/suspension.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What the handles hold. Each holds a copy of the dossier that it came from, which shares all that is in it.

struct avviso_error {
  struct problem {
    avviso_code code;
    const char* argument = nullptr;
    std::uint32_t position = 0;  // in the argument
    std::optional<avviso::error> value{};
    std::optional<avviso::json_error> json{};
  };
  std::vector<problem> all;
  std::size_t left_out = 0;
};

struct avviso_calendar {
  avviso::calendar value;
};

struct avviso_suspensions {
  std::vector<avviso::suspension> all;
};

struct avviso_citation {
  avviso::citation value;
};

struct avviso_notice {
  avviso::notice value;
};

struct avviso_questions {
  std::vector<avviso::question> all;
};

struct avviso_act {
  avviso::act value;
};

struct avviso_dossier {
  avviso::dossier value;
};

struct avviso_snapshot {
  avviso::snapshot value;
};

struct avviso_answer {
  avviso::answer<avviso::any_value> value;
  avviso::dossier of;
};

struct avviso_findings {
  std::vector<avviso::finding> all;
  avviso::dossier of;
};

struct avviso_explanation {
  avviso::explanation value;
  avviso::dossier of;
};

struct avviso_timeline {
  std::vector<avviso::stretch> all;
  avviso::dossier of;
  std::vector<std::vector<std::string>> acts;  // that make the difference to the stretch before
};

struct avviso_changes {
  std::vector<avviso::changed_field> all;
  avviso::dossier before;
  avviso::dossier after;
};

struct avviso_preview {
  avviso::previewed value;
};

struct avviso_reasons {
  std::vector<avviso::why_not_reason> all;
};

struct avviso_pending {
  std::vector<avviso::pending_act> all;
};

struct avviso_due {
  std::vector<avviso::due_date> all;
  avviso::dossier of;
};

struct avviso_settling {
  std::vector<avviso::settling_fact> all;
  avviso::dossier of;
};

struct avviso_accepted {
  std::vector<avviso::accepted_finding> all;
};

struct avviso_findings_apart {
  avviso::findings_apart value;
  avviso::dossier of;
};

struct avviso_merged {
  avviso::merged_registers value;
};

struct avviso_portfolio {
  avviso::portfolio value;
  std::vector<std::uint32_t> grants_of{};  // how many each notice has, by its number; 0 for one that is no longer there
};

#endif
