// SPDX-License-Identifier: BSL-1.0
// Many dossiers at once. Numbers of grants and notices are checked, because the library does not; what is told is
// written in place, since both sides lay it out alike.
#include <avviso/history/portfolio.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <type_traits>

#include "arguments.hpp"
#include "handles.hpp"
#include "readings.hpp"

namespace avviso::inline v0::c_abi {
namespace {

// Alike: as long, and each member in its place.
static_assert(sizeof(told_day) == sizeof(avviso_told_day) && std::is_trivially_copyable_v<told_day>);
static_assert(offsetof(told_day, told) == offsetof(avviso_told_day, told) &&
              offsetof(told_day, has_hour) == offsetof(avviso_told_day, has_hour));
static_assert(sizeof(told_amount) == sizeof(avviso_told_amount) && std::is_trivially_copyable_v<told_amount>);
static_assert(offsetof(told_amount, told) == offsetof(avviso_told_amount, told));
static_assert(sizeof(told_standing) == sizeof(avviso_told_standing) && std::is_trivially_copyable_v<told_standing>);
static_assert(offsetof(told_standing, told) == offsetof(avviso_told_standing, told));
static_assert(sizeof(grant_then) == sizeof(avviso_grant_then) && std::is_trivially_copyable_v<grant_then>);
static_assert(offsetof(grant_then, in_force) == offsetof(avviso_grant_then, in_force) &&
              offsetof(grant_then, known) == offsetof(avviso_grant_then, known));
static_assert(sizeof(grant_number) == sizeof(avviso_grant_number) && sizeof(date) == sizeof(avviso_day));
static_assert(offsetof(grant_number, place) == offsetof(avviso_grant_number, place));
static_assert(sizeof(notice_number) == sizeof(std::uint32_t));
static_assert(sizeof(notice_then) == sizeof(avviso_notice_then) && std::is_trivially_copyable_v<notice_then>);
static_assert(offsetof(notice_then, in_force) == offsetof(avviso_notice_then, in_force) &&
              offsetof(notice_then, known) == offsetof(avviso_notice_then, known));

template <class To, class From>
To* laid_as(From* given) noexcept {
  return reinterpret_cast<To*>(given);
}

avviso_portfolio numbered(const portfolio& made) {
  avviso_portfolio handle{.value = made};
  for (const auto& [number] : made.notices()) handle.grants_of.resize(number + std::size_t{1});
  for (const auto& [notice, place] : made.grants()) handle.grants_of[notice] = place + 1;
  return handle;
}

bool has_notice(const avviso_portfolio& of, std::uint32_t notice) noexcept {
  const auto all = of.value.notices();
  return std::binary_search(all.begin(), all.end(), notice_number{notice});
}

notice_number notice_in(const avviso_portfolio& of, std::uint32_t notice) {
  if (!has_notice(of, notice)) throw wrong_call{AVVISO_NO_SUCH_DOSSIER, "notice"};
  return {notice};
}

bool has_grant(const avviso_portfolio& of, const avviso_grant_number& grant) noexcept {
  return grant.notice < of.grants_of.size() && grant.place < of.grants_of[grant.notice];
}

grant_number grant_in(const avviso_portfolio& of, const avviso_grant_number* given) {
  const auto& grant = the(given, "grant");
  if (!has_grant(of, grant)) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "grant"};
  return {grant.notice, grant.place};
}

both_days days_in(avviso_day in_force, avviso_day known) {
  return {day_in(in_force, "in_force"), day_in(known, "known")};
}

bool is_day(avviso_day days) noexcept { return date::min().days() <= days && days <= date::max().days(); }

bool is_there(const avviso_portfolio& of, const avviso_grant_then& one) noexcept { return has_grant(of, one.grant); }
bool is_there(const avviso_portfolio& of, const avviso_notice_then& one) noexcept { return has_notice(of, one.notice); }

// Grants or notices and their days, once all of them exist.
template <class To, class From>
std::span<const To> asked_in(const avviso_portfolio& portfolio, const From* of, std::size_t count) {
  const auto all = list_in(of, count, "of");
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& one = all[i];
    if (is_there(portfolio, one) && is_day(one.in_force) && is_day(one.known)) continue;
    throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "of", static_cast<std::uint32_t>(i)};
  }
  return {laid_as<const To>(all.data()), all.size()};
}

template <class To, class From>
std::span<To> room_for(From* out, std::size_t count) {
  if (count == 0) return {};
  return {laid_as<To>(&the(out, "out")), count};
}

// Room for what is told of all grants.
template <class To, class From>
std::span<To> room_for_all(const avviso_portfolio& portfolio, From* out, std::size_t capacity) {
  const auto count = portfolio.value.grants().size();
  if (capacity < count) throw wrong_call{AVVISO_BUFFER_TOO_SHORT, "capacity"};
  return room_for<To>(out, count);
}

// Numbers to the caller's array, and how many there are.
template <class To, class From>
avviso_code numbers_out(std::span<const From> all, To* out, std::size_t capacity, std::size_t* count) {
  the(count, "count") = all.size();
  if (capacity < all.size()) return AVVISO_BUFFER_TOO_SHORT;
  if (!all.empty()) std::memcpy(&the(out, "out"), all.data(), all.size_bytes());
  return AVVISO_OK;
}

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_portfolio_of(const avviso_dossier* const* dossiers, const avviso_text* ids, std::size_t count,
                                const avviso_readings* how, avviso_portfolio** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto given = list_in(dossiers, count, "dossiers");
    const auto names = list_in(ids, count, "ids");
    std::vector<named_dossier> all;
    for (std::size_t i = 0; i < given.size(); ++i)
      all.push_back({std::string(text_in(names[i], "ids")), the(given[i], "dossiers").value});
    hand_out(to, numbered(portfolio::compile(all, readings_in(how))));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_with(const avviso_portfolio* of, const char* id, std::size_t size,
                                  const avviso_dossier* dossier, avviso_portfolio** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    hand_out(to, numbered(the(of, "portfolio").value.with(text_in(id, size, "id"), the(dossier, "dossier").value)));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_without(const avviso_portfolio* of, const char* id, std::size_t size,
                                     avviso_portfolio** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    hand_out(to, numbered(the(of, "portfolio").value.without(text_in(id, size, "id"))));
    return AVVISO_OK;
  });
}

void avviso_portfolio_free(avviso_portfolio** given) { release(given); }

avviso_code avviso_portfolio_notices(const avviso_portfolio* of, std::uint32_t* out, std::size_t capacity,
                                     std::size_t* count) {
  return guarded([&] { return numbers_out(the(of, "portfolio").value.notices(), out, capacity, count); });
}

avviso_code avviso_portfolio_grants(const avviso_portfolio* of, avviso_grant_number* out, std::size_t capacity,
                                    std::size_t* count) {
  return guarded([&] { return numbers_out(the(of, "portfolio").value.grants(), out, capacity, count); });
}

avviso_code avviso_portfolio_notice(const avviso_portfolio* of, const char* id, std::size_t size, std::uint32_t* out,
                                    avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    const auto found = the(of, "portfolio").value.notice(text_in(id, size, "id"));
    if (!found) throw wrong_call{AVVISO_NO_SUCH_DOSSIER, "id"};
    to = found->notice;
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_grant(const avviso_portfolio* of, std::uint32_t notice, const char* name, std::size_t size,
                                   avviso_grant_number* out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    const auto& all = the(of, "portfolio");
    const auto called = text_in(name, size, "name");
    const auto found = all.value.grant(notice_in(all, notice), called);
    if (!found) return fail(error, avviso::error{.code = errc::no_such_grant, .found = inline_text<31>(called)});
    to = {found->notice, found->place};
    return avviso_code{AVVISO_OK};
  });
}

avviso_code avviso_portfolio_id(const avviso_portfolio* of, std::uint32_t notice, avviso_text* out) {
  return guarded([&] {
    const auto& all = the(of, "portfolio");
    the(out, "out") = view(all.value.id_of(notice_in(all, notice)));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_name(const avviso_portfolio* of, const avviso_grant_number* grant, avviso_text* out) {
  return guarded([&] {
    const auto& all = the(of, "portfolio");
    the(out, "out") = view(all.value.name_of(grant_in(all, grant)));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_at(const avviso_portfolio* of, std::uint32_t notice, avviso_day in_force, avviso_day known,
                                avviso_snapshot** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& all = the(of, "portfolio");
    hand_out(to, all.value.at(notice_in(all, notice), days_in(in_force, known)));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_deadline(const avviso_portfolio* of, const avviso_grant_number* grant, std::int32_t which,
                                      avviso_day in_force, avviso_day known, avviso_told_day* out,
                                      avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(of, "portfolio");
    *laid_as<told_day>(&the(out, "out")) = all.value.deadline(
        grant_in(all, grant), enumerator_in<deadline_kind>(which, "which"), days_in(in_force, known));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_sum(const avviso_portfolio* of, const avviso_grant_number* grant, std::int32_t which,
                                 avviso_day in_force, avviso_day known, avviso_told_amount* out, avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(of, "portfolio");
    *laid_as<told_amount>(&the(out, "out")) =
        all.value.sum(grant_in(all, grant), enumerator_in<grant_sum>(which, "which"), days_in(in_force, known));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_standing(const avviso_portfolio* of, const avviso_grant_number* grant, avviso_day in_force,
                                      avviso_day known, avviso_told_standing* out, avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(of, "portfolio");
    *laid_as<told_standing>(&the(out, "out")) = all.value.standing(grant_in(all, grant), days_in(in_force, known));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_notice_deadline(const avviso_portfolio* of, std::uint32_t notice, std::int32_t which,
                                             avviso_day in_force, avviso_day known, avviso_told_day* out,
                                             avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(of, "portfolio");
    *laid_as<told_day>(&the(out, "out")) = all.value.deadline(
        notice_in(all, notice), enumerator_in<deadline_kind>(which, "which"), days_in(in_force, known));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_notice_sum(const avviso_portfolio* of, std::uint32_t notice, std::int32_t which,
                                        avviso_day in_force, avviso_day known, avviso_told_amount* out,
                                        avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(of, "portfolio");
    *laid_as<told_amount>(&the(out, "out")) =
        all.value.sum(notice_in(all, notice), enumerator_in<notice_sum>(which, "which"), days_in(in_force, known));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_all_deadlines(const avviso_portfolio* of, std::int32_t which, avviso_day in_force,
                                           avviso_day known, avviso_told_day* out, std::size_t capacity,
                                           avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(of, "portfolio");
    all.value.deadlines(enumerator_in<deadline_kind>(which, "which"), days_in(in_force, known),
                        room_for_all<told_day>(all, out, capacity));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_all_sums(const avviso_portfolio* of, std::int32_t which, avviso_day in_force,
                                      avviso_day known, avviso_told_amount* out, std::size_t capacity,
                                      avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(of, "portfolio");
    all.value.sums(enumerator_in<grant_sum>(which, "which"), days_in(in_force, known),
                   room_for_all<told_amount>(all, out, capacity));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_all_standings(const avviso_portfolio* of, avviso_day in_force, avviso_day known,
                                           avviso_told_standing* out, std::size_t capacity, avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(of, "portfolio");
    all.value.standings(days_in(in_force, known), room_for_all<told_standing>(all, out, capacity));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_deadlines(const avviso_portfolio* portfolio, std::int32_t which,
                                       const avviso_grant_then* of, std::size_t count, avviso_told_day* out,
                                       avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(portfolio, "portfolio");
    const auto asked = asked_in<grant_then>(all, of, count);
    all.value.deadlines(enumerator_in<deadline_kind>(which, "which"), asked, room_for<told_day>(out, asked.size()));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_sums(const avviso_portfolio* portfolio, std::int32_t which, const avviso_grant_then* of,
                                  std::size_t count, avviso_told_amount* out, avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(portfolio, "portfolio");
    const auto asked = asked_in<grant_then>(all, of, count);
    all.value.sums(enumerator_in<grant_sum>(which, "which"), asked, room_for<told_amount>(out, asked.size()));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_standings(const avviso_portfolio* portfolio, const avviso_grant_then* of,
                                       std::size_t count, avviso_told_standing* out, avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(portfolio, "portfolio");
    const auto asked = asked_in<grant_then>(all, of, count);
    all.value.standings(asked, room_for<told_standing>(out, asked.size()));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_notice_deadlines(const avviso_portfolio* portfolio, std::int32_t which,
                                              const avviso_notice_then* of, std::size_t count, avviso_told_day* out,
                                              avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(portfolio, "portfolio");
    const auto asked = asked_in<notice_then>(all, of, count);
    all.value.deadlines(enumerator_in<deadline_kind>(which, "which"), asked, room_for<told_day>(out, asked.size()));
    return AVVISO_OK;
  });
}

avviso_code avviso_portfolio_notice_sums(const avviso_portfolio* portfolio, std::int32_t which,
                                         const avviso_notice_then* of, std::size_t count, avviso_told_amount* out,
                                         avviso_error** error) {
  return guarded(error, [&] {
    const auto& all = the(portfolio, "portfolio");
    const auto asked = asked_in<notice_then>(all, of, count);
    all.value.sums(enumerator_in<notice_sum>(which, "which"), asked, room_for<told_amount>(out, asked.size()));
    return AVVISO_OK;
  });
}
