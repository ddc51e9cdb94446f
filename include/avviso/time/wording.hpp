// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_WORDING_HPP
#define AVVISO_TIME_WORDING_HPP

#include <avviso/language.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <string>

namespace avviso::inline v0 {

enum class weekday : std::uint8_t;
enum class feast : std::uint8_t;
enum class legal_basis : std::uint8_t;
struct holiday;
struct limit_step;

namespace wording {

/// «30 giugno 2022», «1º maggio 2022»; `30 June 2022`.
[[nodiscard]] std::string text(date day, language in);

/// «19 marzo 2021», «dicembre 2014», «2017», «una data compresa tra il 19 marzo 2021 e il 31 dicembre 2021», «data non
/// indicata».
[[nodiscard]] std::string text(const partial_date& day, language in);

/// «sabato», "Saturday".
[[nodiscard]] std::string text(weekday day, language in);

/// «Festa nazionale della Repubblica», "Republic Day".
[[nodiscard]] std::string text(feast what, language in);

/// The act and article, as they are cited: «L. 20 novembre 2000, n. 336, art. 1», "Law 336/2000, art. 1".
[[nodiscard]] std::string text(legal_basis law, language in);

/// The feast and, in brackets, its law.
[[nodiscard]] std::string text(const holiday& day, language in);

/// From which day to which, why, and in brackets by which law. One line without a full stop.
[[nodiscard]] std::string text(const limit_step& step, language in);

}  // namespace wording
}  // namespace avviso::inline v0

#endif
