// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/deadline_of.hpp>
#include <avviso/field_table.hpp>
#include <avviso/history/snapshot.hpp>

#include <algorithm>
#include <optional>

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

}  // namespace

result<notice> snapshot::whole_notice() const {
  const fold by(*this);
  const auto founded = [](const worded& says) {
    const avviso::notice* as = nullptr;
    each_effect_for<effects::founds>(says, std::nullopt, [&as](const effects::founds& one) { as = &one.whole; });
    return as;
  };
  const auto whole = last_word<avviso::notice>(by, by.of().spots<effects::founds>(std::nullopt), founded, "notice",
                                               {.code = errc::no_notice});
  if (!whole) return whole.error();
  avviso::notice made = *whole;
  const auto money = single(endowment(), "endowment");
  if (!money) return money.error();
  made.endowment = *money;
  const auto number = single(units(), "units");
  if (!number) return number.error();
  made.units = *number;
  const limits_said said(by);
  std::optional<notice_limits> limits;
  cases every;
  do {
    const auto now = said.all(every, said.in_force(every));
    if (limits && !(*limits == now)) return error{.code = errc::field_undetermined, .found = inline_text<31>("limits")};
    limits = now;
  } while (every.next());
  made.limits = *limits;
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
