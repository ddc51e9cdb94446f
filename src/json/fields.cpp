// SPDX-License-Identifier: BSL-1.0
#include "fields.hpp"

#include <avviso/history/dossier.hpp>

#include <algorithm>

#include "../history/record/at_odds.hpp"

namespace avviso::inline v0::detail {

namespace {

// Whether the list under a key names nobody twice.
template <class All, class Name>
bool names_each_once(const All& all, Name name_of_one, std::string_view key, const tree& in, const place& where,
                     reader& with) {
  std::vector<std::string_view> names;
  for (const auto& one : all) names.push_back(name_of_one(one));
  const auto* list = find_member(in, key);  // null: left out
  return list == nullptr || expect_each_once(names, *list, where.at(key), with);
}

// Whether each time limit of a notice or a grant is set once.
template <class Whole>
bool sets_each_limit_once(const Whole& one, const tree& in, const place& where, reader& with) {
  std::vector<deadline_name> set;
  for (std::size_t i = 0; i < deadline_kinds; ++i) {
    const auto which = static_cast<deadline_kind>(i);
    if (one.deadlines[which].is_stated()) set.emplace_back(which);
  }
  for (const auto& each : one.named_deadlines) set.push_back(deadline_name::named(each.name));
  const auto is_new = [&](const deadline_name& which, std::string_view key, std::size_t i) {
    if (std::find(set.begin(), set.end(), which) == set.end()) {
      set.push_back(which);
      return true;
    }
    const auto* name = which.if_name();
    const auto list = where.at(key);
    const auto its = list.at(i);
    with.refuse(*find_member((*find_member(in, key))[i], "which"), its.at("which"),
                {.code = errc::name_repeated,
                 .found = name != nullptr ? quote(*name) : quote(avviso::name_of(*which.if_kind()))});
    return false;
  };
  for (std::size_t i = 0; i < one.deadlines_between.size(); ++i) {
    if (!is_new(one.deadlines_between[i].which, "deadlines_between", i)) return false;
  }
  for (std::size_t i = 0; i < one.dependent_deadlines.size(); ++i) {
    if (!is_new(one.dependent_deadlines[i].which, "dependent_deadlines", i)) return false;
  }
  return true;
}

template <class Kind>
bool is_not_at_odds(const Kind& value, const tree& in, const place& where, reader& with) {
  const auto key = at_odds(value);
  if (key.empty()) return true;
  const auto* member = find_member(in, key);
  const error why{.code = errc::provision_at_odds, .found = quote(key)};
  if (member != nullptr) {
    with.refuse(*member, where.at(key), why);
  } else {
    with.refuse(in, where, why);
  }
  return false;
}

// Of what ends grants: each once, and one at least.
template <class End>
bool names_grants(const End& value, const tree& in, const place& where, reader& with) {
  return is_not_at_odds(value, in, where, with) &&
         (find_member(in, "grants") == nullptr ||
          names_each_once(
              value.grants, [](const std::string& one) -> std::string_view { return one; }, "grants", in, where, with));
}

}  // namespace

template <>
bool is_acceptable<grant>(const grant& value, const tree& in, const place& where, reader& with) {
  return sets_each_limit_once(value, in, where, with);
}
template <>
bool is_acceptable<notice_line>(const notice_line& value, const tree& in, const place& where, reader& with) {
  return sets_each_limit_once(value, in, where, with);
}
template <>
bool is_acceptable<award>(const award& value, const tree& in, const place& where, reader& with) {
  return names_each_once(
      value.grants, [](const grant& one) -> std::string_view { return one.name; }, "grants", in, where, with);
}
template <>
bool is_acceptable<notice>(const notice& value, const tree& in, const place& where, reader& with) {
  if (!sets_each_limit_once(value, in, where, with)) return false;
  const std::string_view key = find_member(in, "lines") != nullptr ? "lines" : "activity_lines";
  return names_each_once(
      value.lines, [](const notice_line& one) -> std::string_view { return one.name; }, key, in, where, with);
}
template <>
bool is_acceptable<allotment>(const allotment& value, const tree& in, const place& where, reader& with) {
  return names_each_once(
      value.among, [](const weighted_grant& one) -> std::string_view { return one.grant; }, "among", in, where, with);
}
template <>
bool is_acceptable<ranking>(const ranking& value, const tree& in, const place& where, reader& with) {
  return names_each_once(
      value.proposals, [](const auto& one) -> std::string_view { return one.name; }, "proposals", in, where, with);
}
template <>
bool is_acceptable<annulment>(const annulment& value, const tree& in, const place& where, reader& with) {
  return names_each_once(
      value.grants, [](const std::string& one) -> std::string_view { return one; }, "grants", in, where, with);
}
template <>
bool is_acceptable<waiver>(const waiver& value, const tree& in, const place& where, reader& with) {
  return names_grants(value, in, where, with);
}
template <>
bool is_acceptable<revocation>(const revocation& value, const tree& in, const place& where, reader& with) {
  return names_grants(value, in, where, with);
}
template <>
bool is_acceptable<stay>(const stay& value, const tree& in, const place& where, reader& with) {
  return names_each_once(
      value.grants, [](const std::string& one) -> std::string_view { return one; }, "grants", in, where, with);
}
template <>
bool is_acceptable<reduction>(const reduction& value, const tree& in, const place& where, reader& with) {
  return is_not_at_odds(value, in, where, with);
}
template <>
bool is_acceptable<reallocation>(const reallocation& value, const tree& in, const place& where, reader& with) {
  return is_not_at_odds(value, in, where, with);
}
template <>
bool is_acceptable<redetermination>(const redetermination& value, const tree& in, const place& where, reader& with) {
  return is_not_at_odds(value, in, where, with);
}
template <>
bool is_acceptable<partnership>(const partnership& value, const tree& in, const place& where, reader& with) {
  const auto members = members_of(value);
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < value.shares.size(); ++i) {
    const auto place = place_of_member(value.shares[i].who, members);
    const bool is_repeated = place && std::find(places.begin(), places.end(), *place) != places.end();
    if (place && !is_repeated) {
      places.push_back(*place);
      continue;
    }
    const auto why =
        place ? error{.code = errc::name_repeated, .found = quote(value.shares[i].who.entity)} : place.error();
    with.refuse((*find_member(in, "shares"))[i], where.at("shares").at(i), why);
    return false;
  }
  return true;
}

static_assert(std::all_of(field_table().begin(), field_table().end(), [](const field_row& one) {
  return one.name == table_of_names<field>[static_cast<std::size_t>(one.field)];
}));

tree codec<notice_line>::write(const notice_line& value, const scope& of) {
  if (value == notice_line{.name = value.name}) return detail::write(value.name, of);
  return aggregate_codec<notice_line>::write(value, of);
}

std::optional<notice_line> codec<notice_line>::read(const tree& in, const place& where, reader& with) {
  if (in.is_object()) return aggregate_codec<notice_line>::read(in, where, with);
  if (!with.expect(in.is_string(), in, where, type)) return std::nullopt;
  auto name = detail::read<std::string>(in, where, with);
  return name ? std::optional(notice_line{.name = *std::move(name)}) : std::nullopt;
}

question codec<question>::left_out() {
  return {.field = field::deadline,
          .deadline = deadline_kind::activities_end,
          .milestone = milestone::established,
          .role = authority_role::responsible};
}

std::vector<std::string_view> codec<question>::keys_of(field what) {
  const auto about = row_of(what);
  std::vector<std::string_view> all = {"field"};
  for (const auto key : every_question_key) {
    const bool may_have_grant = about.of == asked_of::grant || about.of == asked_of::either;
    const bool is_used = key == question_key::grant ? may_have_grant : about.needs.has(key) || about.takes.has(key);
    if (is_used) all.push_back(name_of(key));
  }
  return all;
}

tree codec<question>::write(const question& value, const scope& of) {
  const auto otherwise = left_out();
  auto plain = value;
  if (plain.deadline == otherwise.deadline) plain.deadline.reset();
  if (plain.milestone == otherwise.milestone) plain.milestone.reset();
  if (plain.role == otherwise.role) plain.role.reset();
  return aggregate_codec<question>::write(plain, of);
}

std::optional<question> codec<question>::read(const tree& in, const place& where, reader& with) {
  if (!with.expect(in.is_object(), in, where, type)) return std::nullopt;
  const auto* named = find_member(in, "field");
  const auto about = std::find_if(field_table().begin(), field_table().end(),
                                  [&](const field_row& one) { return named != nullptr && is_text(*named, one.name); });
  if (about == field_table().end()) return read_fields<question>(in, where, with);
  const auto keys = keys_of(about->field);
  with.complain_of_unknown(in, where, keys, {});
  auto value = read_members<question>(in, where, with);
  for (const auto& one : in.items()) {
    if (std::find(keys.begin(), keys.end(), one.key) == keys.end()) return std::nullopt;
  }
  if (!value) return std::nullopt;
  const auto otherwise = left_out();
  if (about->needs.has(question_key::deadline) && !value->deadline) value->deadline = otherwise.deadline;
  if (about->needs.has(question_key::milestone) && !value->milestone) value->milestone = otherwise.milestone;
  if (about->needs.has(question_key::role) && !value->role) value->role = otherwise.role;
  const auto why = why_refused(*value);
  if (!why) return value;
  // A day to apply is the notice's: the grant is too much.
  const bool is_window = why->code == errc::window_of_notice;
  const std::string key(is_window ? name_of(question_key::grant) : why->found);
  if (why->code == errc::question_incomplete) {
    with.complain_of_missing(where.at(key), "string");
  } else {
    with.refuse(*find_member(in, key), where.at(key), *why);
  }
  return std::nullopt;
}

// No acts are needed: this checks only whether the value is of the field's kind.
template <>
bool is_acceptable<statement>(const statement& value, const tree& in, const place& where, reader& with) {
  const auto alone = dossier::of().and_then([&](const dossier& none) { return none.with(value); });
  if (!alone) {
    with.refuse(*find_member(in, "value"), where.at("value"), alone.error());
    return false;
  }
  const auto* amount = std::get_if<euro>(&value.value);
  const auto* number = std::get_if<units>(&value.value);
  const bool may_be_negative = value.about.field == field::unallocated;
  const auto given = where.at("value");
  const auto& inside = *find_member(in, "value");
  if (amount != nullptr && !may_be_negative)
    return expect_never_negative(*amount, *find_member(inside, "euro"), given.at("euro"), with);
  if (number != nullptr) return expect_never_negative(*number, *find_member(inside, "units"), given.at("units"), with);
  return true;
}

template struct aggregate_codec<act_reference>;
template struct codec<std::vector<member>>;
template struct aggregate_codec<question>;
template struct aggregate_codec<statement>;

}  // namespace avviso::inline v0::detail
