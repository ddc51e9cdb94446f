// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include <variant>

namespace avviso::inline v0 {

any_value detail::any(const stated_value& value) {
  return std::visit([](const auto& one) -> any_value { return one; }, value);
}

namespace {

using detail::any;

error incomplete(std::string_view what) { return {.code = errc::question_incomplete, .found = inline_text<31>(what)}; }

template <class T>
result<answer<any_value>> any(const result<answer<T>>& given) {
  if (!given) return given.error();
  return any(*given);
}

result<answer<any_value>> ask_notice(const snapshot& at, const question& what) {
  switch (what.field) {
    case field::deadline:
      return any(at.deadline(what.deadline));
    case field::endowment:
      return any(at.endowment());
    case field::awarded:
      return any(at.awarded());
    case field::unallocated:
      return any(at.unallocated());
    case field::units:
      return any(at.units());
    case field::milestone:
      return any(at.milestone(what.milestone));
    case field::authority:
      return any(at.authority(what.role));
    case field::ranked:
      return what.name.empty() ? incomplete("proposal") : result<answer<any_value>>(any(at.ranked(what.name)));
    case field::standing:
      return what.name.empty() ? incomplete("act") : any(at.standing_of(what.name));
    case field::fact:
      return what.name.empty() ? incomplete("fact") : result<answer<any_value>>(any(at.fact(what.name)));
    case field::award:
    case field::top_ups:
    case field::total:
    case field::may_spend:
    case field::grant_standing:
    case field::partnership:
      break;
  }
  return incomplete("grant");
}

result<answer<any_value>> ask_grant(const snapshot& at, const question& what, const std::string& grant) {
  switch (what.field) {
    case field::deadline:
      return any(at.deadline(what.deadline, grant));
    case field::units:
      return any(at.units(grant));
    case field::award:
      return any(at.award(grant));
    case field::top_ups:
      return any(at.top_ups(grant));
    case field::total:
      return any(at.total(grant));
    case field::may_spend:
      return what.on ? any(at.may_spend(grant, *what.on)) : incomplete("day");
    case field::grant_standing:
      return any(at.grant_standing(grant));
    case field::partnership:
      return any(at.partnership(grant));
    case field::milestone:
      return any(at.milestone(what.milestone, grant));
    case field::fact:
      return what.name.empty() ? incomplete("fact") : result<answer<any_value>>(any(at.fact(what.name, grant)));
    case field::endowment:
    case field::awarded:
    case field::unallocated:
    case field::authority:
    case field::ranked:
    case field::standing:
      break;
  }
  return ask_notice(at, what);
}

}  // namespace

result<answer<any_value>> snapshot::ask(const question& what) const {
  return what.grant ? ask_grant(*this, what, *what.grant) : ask_notice(*this, what);
}

}  // namespace avviso::inline v0
