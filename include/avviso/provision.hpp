// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_HPP
#define AVVISO_PROVISION_HPP

#include <avviso/chosen.hpp>
#include <avviso/decree.hpp>
#include <avviso/provision/disposition.hpp>
#include <avviso/provision/kinds.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace avviso::inline v0 {

/// Errata corrige: what a provision of another act should have said. The act is read as corrected from its beginning,
/// and keeps its place in the order; a question as known before the correction still gets what was believed.
struct correction {
  std::string of;                   ///< the id of the act corrected
  chosen<std::uint32_t> provision;  ///< which of its provisions, counted from 0
  disposition now;                  ///< what it says as corrected

  friend bool operator==(const correction&, const correction&) = default;
};

/// From when an annulled act is without effect.
enum class annulment_effect : std::uint8_t {
  ex_tunc,  ///< from its beginning: as if it had never been (annullamento d'ufficio, art. 21-nonies L. 241/1990)
  ex_nunc,  ///< from the day on which the annulling act has effect (revoca, art. 21-quinquies L. 241/1990)
};

/// Annullamento of an act; or in part (annullamento parziale): of one provision, for some grants, or of one provision
/// for some grants. What acts on another act can be annulled alone too, but never for some grants: whether an act
/// stands is so for all. «annulla il decreto impugnato nella parte in cui esclude la ricorrente»
struct annulment {
  std::string of;                               ///< the id of the act annulled
  chosen<annulment_effect> effect;              ///< from when it is without effect
  std::optional<std::uint32_t> provision = {};  ///< this one alone, counted from 0
  std::vector<std::string> grants{};            ///< for these alone; none: for all, and the notice

  friend bool operator==(const annulment&, const annulment&) = default;
};

/// Sospensiva: a court stays an act (art. 55 c.p.a.; by decree, art. 56). From the day on which the staying act has
/// effect the act has none, until a `stay_end`; then it has what it had. A time limit does not move by the days
/// between, unless an act says so. In part as an annulment.
struct stay {
  std::string of;                               ///< the id of the act stayed
  std::optional<std::uint32_t> provision = {};  ///< this one alone, counted from 0
  std::vector<std::string> grants{};            ///< for these alone; none: for all, and the notice

  friend bool operator==(const stay&, const stay&) = default;
};

/// Fine della sospensiva: the stay is revoked (art. 58 c.p.a.), or the judgment is given that it waited for.
struct stay_end {
  std::string of;  ///< the id of the act that stays

  friend bool operator==(const stay_end&, const stay_end&) = default;
};

/// Sostituzione: the act `of` is «modificato e sostituito». From the day on which this act has effect the other has
/// none, as if annulled ex nunc, and what this act states stands instead. A time limit that the other had moved and
/// this act does not mention is again what it was without that act, because nothing that it said is left. What this act
/// moves is judged against what the other had left.
struct replacement {
  std::string of;  ///< the id of the act replaced

  friend bool operator==(const replacement&, const replacement&) = default;
};

/// Convalida, ratifica (art. 21-nonies, c. 2, L. 241/1990): keeps an act that may be annulled, as if it had been sound
/// from its beginning. Once it has effect and is known, an extension that came late (EXT-1) is no longer so.
struct ratification {
  std::string of;  ///< the id of the act ratified

  friend bool operator==(const ratification&, const ratification&) = default;
};

/// Rettifica dei dati di un atto: what another act should say of itself, where it, or whoever recorded it, has erred.
/// «Nel decreto n. 123, per mero errore materiale, in luogo di "5 aprile" leggasi "5 marzo"»
///
/// A clerical error is put right from the beginning, as a judge's is (artt. 287-288 c.p.c., art. 86 c.p.a.) and a
/// notary's (art. 59-bis L. 89/1913): the correction declares what the act always was. So it is a matter of what is
/// known alone. As known before it, the data hold as written; as known since, the corrected ones hold, for every day in
/// force, wherever the act's data are read: its effect, its place in the order, what the rules say of it, how it is
/// cited. The correcting act must have effect, whatever its day; undone, it corrects nothing. As long as it is open
/// whether it has effect, or which of two corrections comes last, what the act itself says stands (art. 2700 c.c.).
struct act_correction {
  std::string of;                                            ///< the id of the act corrected, which stays what it is
  stated<std::string> number = not_stated;                   ///< its number
  stated<partial_date> on = not_stated;                      ///< the day of its adoption
  avviso::control control = control::not_stated;             ///< whether the Court of Auditors controls it
  stated<avviso::registration> registration = not_stated;    ///< its registration
  stated<partial_date> published = not_stated;               ///< the day of its publication
  stated<partial_date> effective = not_stated;               ///< the day from which it says that it has effect
  stated<std::vector<std::string>> subject_to = not_stated;  ///< all its conditions, as `act::subject_to`; empty: none

  friend bool operator==(const act_correction&, const act_correction&) = default;
};

/// One effect of an act on one target: one of `provision_kinds`, a disposition or one on another act. A std::variant:
/// std::visit, std::get_if, std::holds_alternative, `index` read it.
struct provision : detail::alternatives<provision_kinds> {
  using alternatives::alternatives;
};

namespace detail {

// Whether it acts on another act.
[[nodiscard]] constexpr bool is_on_another_act(const provision& one) noexcept {
  return one.index() >= disposition_kinds::count;
}

}  // namespace detail

}  // namespace avviso::inline v0

#ifdef AVVISO_HEADERS_ALONE  // as CMake's avviso::values defines it: the program links nothing of avviso
#include <avviso/detail/alternatives_made.hpp>
#endif

#endif
