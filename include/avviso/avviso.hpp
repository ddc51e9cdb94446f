// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_AVVISO_HPP
#define AVVISO_AVVISO_HPP

// All of avviso. throwing.hpp, for those who like exceptions, is apart.
#include <avviso/act.hpp>
#include <avviso/deadline.hpp>
#include <avviso/deadline_from_event.hpp>
#include <avviso/decree.hpp>
#include <avviso/grant.hpp>
#include <avviso/history/answer.hpp>
#include <avviso/history/dossier.hpp>
#include <avviso/history/explanation.hpp>
#include <avviso/identity/act_reference.hpp>
#include <avviso/identity/territory.hpp>
#include <avviso/inline_text.hpp>
#include <avviso/money/apportion.hpp>
#include <avviso/money/bounded.hpp>
#include <avviso/money/caps.hpp>
#include <avviso/money/co_financing.hpp>
#include <avviso/money/envelope.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/flat_rates.hpp>
#include <avviso/money/notation.hpp>
#include <avviso/money/ratio.hpp>
#include <avviso/money/rounding.hpp>
#include <avviso/money/units.hpp>
#include <avviso/notice.hpp>
#include <avviso/partnership.hpp>
#include <avviso/provision.hpp>
#include <avviso/readings.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/envelope.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/rules/rulebook.hpp>
#include <avviso/rules/top_up.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/calendar.hpp>
#include <avviso/time/clock_time.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/easter.hpp>
#include <avviso/time/holiday.hpp>
#include <avviso/time/known_law.hpp>
#include <avviso/time/legal_basis.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/period.hpp>
#include <avviso/time/suspension.hpp>
#include <avviso/time/term_length.hpp>
#include <avviso/time/time_limit.hpp>
#include <avviso/time/weekday.hpp>
#include <avviso/time/working_days.hpp>
#include <avviso/version.hpp>
#include <avviso/wording.hpp>

#endif
