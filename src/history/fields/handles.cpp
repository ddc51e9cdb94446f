// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include "../record/archive.hpp"

// The snapshot answers what a notice or a grant is asked.
namespace avviso::inline v0 {

notice_as_of snapshot::notice() const { return notice_as_of(*this); }
grant_as_of snapshot::grant(std::string_view name) const {
  return {*this, std::string(detail::archive::of(of_).as_awarded(name))};
}

result<answer<deadline_time>> notice_as_of::deadline(const deadline_name& which) const { return at_.deadline(which); }
result<answer<euro>> notice_as_of::endowment() const { return at_.endowment(); }
result<answer<euro>> notice_as_of::awarded() const { return at_.awarded(); }
result<answer<euro>> notice_as_of::granted() const { return at_.granted(); }
result<answer<euro>> notice_as_of::unallocated() const { return at_.unallocated(); }
result<answer<avviso::units>> notice_as_of::units() const { return at_.units(); }
result<answer<date>> notice_as_of::milestone(avviso::milestone what) const { return at_.milestone(what); }
answer<stated_value> notice_as_of::fact(std::string_view name) const { return at_.fact(name); }
result<avviso::notice> notice_as_of::whole() const { return at_.whole_notice(); }

result<answer<deadline_time>> grant_as_of::deadline(const deadline_name& which) const {
  return at_.deadline(which, name_);
}
result<answer<deadline_time>> grant_as_of::end_of_activities() const { return deadline(deadline_kind::activities_end); }
result<answer<euro>> grant_as_of::award() const { return at_.award(name_); }
result<answer<euro>> grant_as_of::top_ups() const { return at_.top_ups(name_); }
result<answer<euro>> grant_as_of::total() const { return at_.total(name_); }
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
