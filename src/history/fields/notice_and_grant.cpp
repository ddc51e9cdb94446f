// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/deadline_of.hpp>
#include <avviso/field_table.hpp>
#include <avviso/history/snapshot.hpp>

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "../../described/acts.hpp"
#include "../fold/last_setting.hpp"
#include "../fold/subject.hpp"
#include "limits_said.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

template <class T>
result<stated<T>> single(const result<answer<T>>& asked, std::string_view name) {
  if (!asked) return asked.error();
  if (asked->status() == status::undetermined || asked->status() == status::conflict)
    return error{.code = errc::field_undetermined, .found = inline_text<31>(name)};
  return asked->candidates().front();
}

// The whole as the last provision that describes it says: `said_in(provision)`, or null for one that does not.
// Undetermined if several may be the last.
template <class Whole, class SaidIn>
result<Whole> last_word(const fold& by, const std::vector<spot>& spots, SaidIn said_in, std::string_view name,
                        error none, const std::optional<std::string_view>& grant = {}) {
  std::vector<setting> settings;
  for (const auto& [i, p] : spots) {
    by.of().each_wording(i, p, [&, i = i, p = p](const worded& says) {
      if (said_in(says) != nullptr) settings.push_back({i, p, says, nullptr, false});
    });
  }
  const last_setting set_by(by, grant, std::move(settings));
  std::vector<ground> unused;
  const auto said_last = [&](cases& /*unused*/, const setting* one) -> std::vector<stated<const Whole*>> {
    if (one == nullptr) return {not_stated};
    return {said_in(one->what)};
  };
  const auto words = set_by.template candidates<const Whole*>(said_last, unused);
  const auto* last = words.values.empty() ? nullptr : words.values.front().if_stated();
  if (last == nullptr && words.are == possible_values::alternatives) return none;
  if (last == nullptr || words.values.size() > 1 || words.are == possible_values::incomplete)
    return error{.code = errc::field_undetermined, .found = inline_text<31>(name)};
  return **last;
}

// Fills the time limits of a whole, a notice or a grant, with the answers to each.
template <class Whole, class Ask>
std::optional<error> fill_deadlines(Whole& into, const dossier& of, asked_of whom, Ask ask) {
  std::vector<deadline_name> all(every_deadline_kind.begin(), every_deadline_kind.end());
  for (const auto& name : of.named_deadlines()) all.push_back(deadline_name::named(name));
  for (const auto& which : all) {
    if (whose(which) != asked_of::either && whose(which) != whom) {
      set_deadline(into, which, not_stated);
      continue;
    }
    const auto day = single<deadline_time>(ask(which), "deadline");
    if (!day) return day.error();
    set_deadline(into, which, *day);
  }
  return std::nullopt;
}

// An establishment states anew what it states; what it does not state stays. A line is the one of its name.
template <aggregate Whole>
void restate(Whole& into, const Whole& by);
template <class Value>
void restate(Value& into, const Value& by) {
  if (!(by == Value{})) into = by;
}
template <class Value>
void restate(stated<Value>& into, const stated<Value>& by) {
  if (by.is_stated()) into = by;
}
void restate(deadlines& into, const deadlines& by) {
  for (const auto which : every_deadline_kind) {
    if (by[which].is_stated()) into = into.with_time(which, by.when(which));
  }
}
template <aggregate Whole>
void restate(Whole& into, const Whole& by) {
  fields_of<Whole>([&](const auto&... each) { (restate(into.*each.member, by.*each.member), ...); });
}
void restate(notice& into, const notice& by) {
  auto lines = std::exchange(into.lines, {});
  for (const auto& one : by.lines) {
    const auto is_it = [&](const notice_line& there) { return match(there.name, one.name); };
    const auto place = std::find_if(lines.begin(), lines.end(), is_it);
    place != lines.end() ? restate(*place, one) : static_cast<void>(lines.push_back(one));
  }
  restate<notice>(into, by);
  into.lines = std::move(lines);
}

}  // namespace

result<notice> snapshot::whole_notice() const {
  const fold by(*this);
  const limits_said said(by);
  const auto undetermined = [](std::string_view what) {
    return error{.code = errc::field_undetermined, .found = inline_text<31>(what)};
  };
  std::optional<std::optional<avviso::notice>> told;
  cases every;
  do {
    const auto spots = said.in_force(every);
    std::optional<avviso::notice> now;
    for (const auto& at : spots) {
      each_effect<effects::founds>(by.worded_in(every, at.act, at.provision), [&now](const effects::founds& one) {
        now ? restate(*now, one.whole) : static_cast<void>(now = one.whole);
      });
    }
    if (now) now->limits = said.all(every, spots);
    if (told && *told && now && !((*told)->limits == now->limits)) return undetermined("limits");
    if (told && !(*told == now)) return undetermined("notice");
    told = std::move(now);
  } while (every.next());
  if (!*told) return error{.code = errc::no_notice};
  avviso::notice made = **std::move(told);
  const auto money = single(endowment(), "endowment");
  if (!money) return money.error();
  made.endowment = *money;
  const auto number = single(units(), "units");
  if (!number) return number.error();
  made.units = *number;
  if (const auto why = fill_deadlines(made, of_, asked_of::notice, [&](const auto& which) { return deadline(which); }))
    return *why;
  return made;
}

result<grant> snapshot::whole_grant(std::string_view name) const {
  const fold by(*this);
  const auto awarded = [name](const worded& says) {
    const avviso::grant* as = nullptr;
    each_effect_for<effects::awards>(says, name, [&](const effects::awards& one) {
      if (as == nullptr && one.whole.name == name) as = &one.whole;
    });
    return as;
  };
  const auto whole = last_word<avviso::grant>(by, by.of().spots<effects::awards>(name), awarded, "award",
                                              {.code = errc::no_such_grant, .found = quote(name)}, name);
  if (!whole) return whole.error();
  avviso::grant made = *whole;
  const auto money = single(top_ups(name), "top_ups");
  if (!money) return money.error();
  made.top_ups = *money;
  const auto taken = single(reductions(name), "reductions");
  if (!taken) return taken.error();
  made.reductions = *taken;
  const auto number = single(units(name), "units");
  if (!number) return number.error();
  made.units = *number;
  const auto stands = single(grant_standing(name), "grant_standing");
  if (!stands) return stands.error();
  made.with_reservation = *stands == stated<avviso::grant_standing>(grant_standing::admitted_with_reservation);
  const auto assigned = single(award(name), "award");
  if (!assigned) return assigned.error();
  made.award = *assigned;
  if (const auto why =
          fill_deadlines(made, of_, asked_of::grant, [&](const auto& which) { return deadline(which, name); }))
    return *why;
  const auto partners = single(partnership(name), "partnership");
  if (!partners) return partners.error();
  const auto* members = partners->if_stated();
  if (members == nullptr) return made;
  const auto whole_partnership = partnership_of(*members);
  if (!whole_partnership) return whole_partnership.error();
  made.partnership = *whole_partnership;
  return made;
}

}  // namespace avviso::inline v0
