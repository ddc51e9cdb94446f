// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_C_ARGUMENTS_HPP
#define AVVISO_SRC_C_ARGUMENTS_HPP

#include <avviso/names.hpp>
#include <avviso/time/date.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <limits>
#include <new>
#include <optional>
#include <string_view>
#include <utility>

#include "guard.hpp"

// How arguments come in and values go out. What is wrong with an argument is thrown.
namespace avviso::inline v0::c_abi {

// What a pointer leads to.
template <class T>
T& the(T* given, const char* argument) {
  if (given == nullptr) throw wrong_call{AVVISO_ARGUMENT_NULL, argument};
  return *given;
}

// Where a handle goes. It is null until there is a value.
template <class Handle>
Handle*& cleared(Handle** out) {
  return the(out, "out") = nullptr;
}

template <class Handle, class... Parts>
void hand_out(Handle*& to, Parts&&... parts) {
  to = new Handle{std::forward<Parts>(parts)...};
}

template <class Handle>
void release(Handle** handle) noexcept {
  if (handle == nullptr) return;
  delete *handle;
  *handle = nullptr;
}

inline std::size_t size_in(std::size_t size, const char* argument) {
  constexpr auto most = std::size_t{json_limits::bytes};
  if (size > most) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, argument};
  return size;
}

inline std::string_view text_in(const char* data, std::size_t size, const char* argument) {
  if (size == 0) return {};
  return {&the(data, argument), size_in(size, argument)};
}
inline std::string_view text_in(const avviso_text& text, const char* argument) {
  return text_in(text.data, text.size, argument);
}

template <class T>
std::span<const T> list_in(const T* data, std::size_t count, const char* argument) {
  if (count == 0) return {};
  if (count > json_limits::list) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, argument};
  return {&the(data, argument), count};
}

template <enumeration Enum>
Enum enumerator_in(std::int32_t number, const char* argument) {
  const auto names = names_of<Enum>();
  if (number < 0 || static_cast<std::size_t>(number) >= names.size() || names[static_cast<std::size_t>(number)].empty())
    throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, argument};
  return static_cast<Enum>(number);
}

inline bool flag_in(std::int32_t number, const char* argument) {
  if (number != 0 && number != 1) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, argument};
  return number == 1;
}

// Apart, so that what is asked most, of days that there are, is no call of its own.
[[noreturn]] void refuse_day(avviso_day days, const char* argument);

inline date day_in(avviso_day days, const char* argument) {
  const auto day = date::from_days(days);
  if (!day) refuse_day(days, argument);
  return *day;
}

// The element of a list at a place that the caller names.
template <class List>
decltype(auto) element(const List& all, std::size_t index) {
  if (index >= all.size()) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "index"};
  return all[index];
}

// A structure that grows: a caller who was compiled with an older, shorter one may pass it. How long it was first.
template <class Struct>
inline constexpr std::size_t first_size = sizeof(Struct);
template <>
inline constexpr std::size_t first_size<avviso_readings> = offsetof(avviso_readings, timeliness);
template <>
inline constexpr std::size_t first_size<avviso_question> = offsetof(avviso_question, line);
template <>
inline constexpr std::size_t first_size<avviso_finding> = offsetof(avviso_finding, ratified_by);
template <>
inline constexpr std::size_t first_size<avviso_pending_act> = offsetof(avviso_pending_act, provision);
template <>
inline constexpr std::size_t first_size<avviso_settling_fact> = offsetof(avviso_settling_fact, provision);

template <class Struct>
void check_size(std::uint32_t size) {
  if (size < first_size<Struct>) throw wrong_call{AVVISO_STRUCT_TOO_SHORT, "struct_size"};
}

template <class Struct>
Struct struct_in(const Struct* given, const char* argument) {
  const auto size = the(given, argument).struct_size;
  check_size<Struct>(size);
  // A longer one may say what this library would not hear.
  if (size > sizeof(Struct)) throw wrong_call{AVVISO_STRUCT_TOO_LONG, "struct_size"};
  Struct whole;
  std::memset(static_cast<void*>(&whole), 0, sizeof(Struct));
  std::memcpy(static_cast<void*>(&whole), given, size);
  return whole;
}

// Whether a structure of that size holds all there is.
template <class Struct>
[[nodiscard]] constexpr bool is_whole(const Struct& one) noexcept {
  return one.struct_size >= sizeof(Struct);
}

// Where a structure goes. Of a longer one, what this library does not know is left alone; of a shorter one, who fills
// it leaves out what it has not: `is_whole` tells.
template <class Struct>
Struct& struct_out(Struct* out) {
  check_size<Struct>(the(out, "out").struct_size);
  const auto size = out->struct_size;
  std::memset(static_cast<void*>(out), 0, std::min<std::size_t>(size, sizeof(Struct)));
  out->struct_size = size;
  return *out;
}

inline avviso_text view(std::string_view text) noexcept { return {text.data(), text.size()}; }

// A text to the caller's buffer.
inline avviso_code text_out(std::string_view text, char* buffer, std::size_t capacity, std::size_t* needed) {
  the(needed, "needed") = text.size();
  if (buffer == nullptr && capacity > 0) throw wrong_call{AVVISO_ARGUMENT_NULL, "buffer"};
  if (capacity < text.size()) return AVVISO_BUFFER_TOO_SHORT;
  if (!text.empty()) std::memcpy(buffer, text.data(), text.size());
  if (capacity > text.size()) buffer[text.size()] = '\0';
  return AVVISO_OK;
}
template <std::size_t Capacity>
avviso_code text_out(const inline_text<Capacity>& text, char* buffer, std::size_t capacity, std::size_t* needed) {
  return text_out(std::string_view(text), buffer, capacity, needed);
}

}  // namespace avviso::inline v0::c_abi

#endif
