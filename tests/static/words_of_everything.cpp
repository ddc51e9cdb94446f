// SPDX-License-Identifier: BSL-1.0
// `english` and `italian` have the words of every value that any header has.
#include <avviso/avviso.hpp>

#include <string>
#include <type_traits>
#include <utility>

namespace {

using namespace avviso;

template <class T>
constexpr bool has_words = std::is_same_v<decltype(wording::english(std::declval<const T&>())), std::string>&&
    std::is_same_v<decltype(wording::italian(std::declval<const T&>())), std::string>;

static_assert(has_words<date> && has_words<euro> && has_words<partial_date> && has_words<act_reference>);
static_assert(has_words<finding> && has_words<explanation> && has_words<error>);
static_assert(has_words<question> && has_words<answer<date>> && has_words<pending_act> && has_words<why_not_reason>);

// The bodies too: a declaration alone would not look for the words.
[[maybe_unused]] std::string say(const question& one) { return wording::english(one); }
[[maybe_unused]] std::string say(const answer<euro>& one) { return wording::italian(one); }
[[maybe_unused]] std::string say(const pending_act& one) { return wording::english(one); }
[[maybe_unused]] std::string say(const why_not_reason& one) { return wording::italian(one); }
[[maybe_unused]] std::string say(const explanation& one) { return wording::english(one); }

}  // namespace
