// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include "../record/archive.hpp"
#include "line_alone.hpp"

// The snapshot answers what a notice or a grant is asked.
namespace avviso::inline v0 {

notice_as_of snapshot::notice() const { return notice_as_of(*this); }
line_as_of snapshot::line(std::string_view name) const { return {*this, std::string(name)}; }
grant_as_of snapshot::grant(std::string_view name) const {
  std::string its(detail::archive::of(of_).as_awarded(name));
  const auto of_line = detail::asking::of_line(*this, {.field = field::total, .grant = its});
  return {of_line ? *of_line : *this, std::move(its)};
}

result<answer<deadline_time>> notice_as_of::deadline(const deadline_name& which) const { return at_.deadline(which); }
result<answer<euro>> notice_as_of::endowment() const { return at_.endowment(); }
result<answer<euro>> notice_as_of::awarded() const { return at_.awarded(); }
result<answer<euro>> notice_as_of::granted() const { return at_.granted(); }
result<answer<euro>> notice_as_of::unallocated() const { return at_.unallocated(); }
result<answer<euro>> notice_as_of::paid() const { return at_.paid(); }
result<answer<euro>> notice_as_of::declared() const { return at_.declared(); }
result<answer<avviso::units>> notice_as_of::units() const { return at_.units(); }
result<answer<date>> notice_as_of::milestone(avviso::milestone what) const { return at_.milestone(what); }
answer<stated_value> notice_as_of::fact(std::string_view name) const { return at_.fact(name); }
result<avviso::notice> notice_as_of::whole() const { return at_.whole_notice(); }

namespace {

// What the dossier of a line is asked, as an answer about the line.
template <class Ask>
auto asked_of_line(const snapshot& at, const question& what, Ask ask) -> decltype(ask(at.notice())) {
  if (const auto none = detail::no_such_line(detail::fold(at), *what.line)) return *none;
  const auto given = ask(detail::asking::of_line(at, what)->notice());
  if (!given) return given.error();
  return detail::as_of_line(*given, *what.line);
}

}  // namespace

result<answer<deadline_time>> line_as_of::deadline(const deadline_name& which) const {
  return asked_of_line(at_, {.field = field::deadline, .deadline = which, .line = name_},
                       [&](const notice_as_of& line) { return line.deadline(which); });
}
result<answer<euro>> line_as_of::endowment() const {
  return asked_of_line(at_, {.field = field::endowment, .line = name_},
                       [](const notice_as_of& line) { return line.endowment(); });
}
result<answer<euro>> line_as_of::awarded() const {
  return asked_of_line(at_, {.field = field::awarded, .line = name_},
                       [](const notice_as_of& line) { return line.awarded(); });
}
result<answer<euro>> line_as_of::granted() const {
  return asked_of_line(at_, {.field = field::granted, .line = name_},
                       [](const notice_as_of& line) { return line.granted(); });
}
result<answer<euro>> line_as_of::unallocated() const {
  return asked_of_line(at_, {.field = field::unallocated, .line = name_},
                       [](const notice_as_of& line) { return line.unallocated(); });
}
result<answer<euro>> line_as_of::paid() const {
  return asked_of_line(at_, {.field = field::paid, .line = name_},
                       [](const notice_as_of& line) { return line.paid(); });
}
result<answer<euro>> line_as_of::declared() const {
  return asked_of_line(at_, {.field = field::declared, .line = name_},
                       [](const notice_as_of& line) { return line.declared(); });
}
result<answer<avviso::units>> line_as_of::units() const {
  return asked_of_line(at_, {.field = field::units, .line = name_},
                       [](const notice_as_of& line) { return line.units(); });
}
result<answer<date>> line_as_of::milestone(avviso::milestone what) const {
  return asked_of_line(at_, {.field = field::milestone, .milestone = what, .line = name_},
                       [&](const notice_as_of& line) { return line.milestone(what); });
}

result<stated<std::string>> line_as_of::title() const {
  const detail::fold by(at_);
  if (const auto none = detail::no_such_line(by, name_)) return *none;
  return detail::title_of_line(by, name_);
}

result<answer<deadline_time>> grant_as_of::deadline(const deadline_name& which) const {
  return at_.deadline(which, name_);
}
result<answer<deadline_time>> grant_as_of::end_of_activities() const { return deadline(deadline_kind::activities_end); }
result<answer<euro>> grant_as_of::award() const { return at_.award(name_); }
result<answer<euro>> grant_as_of::top_ups() const { return at_.top_ups(name_); }
result<answer<euro>> grant_as_of::reductions() const { return at_.reductions(name_); }
result<answer<euro>> grant_as_of::total() const { return at_.total(name_); }
result<answer<euro>> grant_as_of::paid() const { return at_.paid(name_); }
result<answer<euro>> grant_as_of::payable() const { return at_.payable(name_); }
result<answer<euro>> grant_as_of::to_recover() const { return at_.to_recover(name_); }
result<answer<euro>> grant_as_of::declared() const { return at_.declared(name_); }
result<answer<euro>> grant_as_of::undeclared() const { return at_.undeclared(name_); }
result<answer<avviso::units>> grant_as_of::units() const { return at_.units(name_); }
result<answer<bool>> grant_as_of::may_spend(date on, std::optional<euro> amount) const {
  return at_.may_spend(name_, on, amount);
}
result<answer<date>> grant_as_of::last_day_to_spend() const { return at_.last_day_to_spend(name_); }
result<answer<grant_standing>> grant_as_of::standing() const { return at_.grant_standing(name_); }
result<answer<std::vector<member>>> grant_as_of::partnership() const { return at_.partnership(name_); }
result<answer<date>> grant_as_of::milestone(avviso::milestone what) const { return at_.milestone(what, name_); }
answer<stated_value> grant_as_of::fact(std::string_view name) const { return at_.fact(name, name_); }
result<avviso::grant> grant_as_of::whole() const { return at_.whole_grant(name_); }

}  // namespace avviso::inline v0
