// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PARTNERSHIP_HPP
#define AVVISO_PARTNERSHIP_HPP

#include <avviso/identity/tax_code.hpp>
#include <avviso/identity/vat_number.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/result.hpp>
#include <avviso/stated.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace avviso::inline v0 {

/// A legal entity, and the unit of it that acts: `{"Regione Lazio", "Direzione Lavoro"}`. Two units of one entity are
/// one legal person.
struct party {
  std::string entity;                                  ///< the legal entity
  stated<std::string> unit = not_stated;               ///< the part of it that acts
  std::vector<std::string> also_known_as{};            ///< other names of the entity in use
  std::vector<std::string> formerly{};                 ///< names that it had before
  stated<avviso::tax_code> tax_code = not_stated;      ///< of the entity, whatever its unit
  stated<avviso::vat_number> vat_number = not_stated;  ///< likewise

  /// Reads a party as lists write it: what follows a dash between blanks is the unit, what follows «ex» in parentheses
  /// a former name: «Regione Lazio – Dir. Lavoro», «C.P.I.A. Giuseppe Foti (ex CPIA5)». Everything else is the name,
  /// even words that denote a role: «Comune Capofila Guidonia Montecelio» may lead some other partnership, and the list
  /// in which it stands says its role in this one. Error: name_expected.
  [[nodiscard]] static result<party> parse(std::string_view text);

  /// Whether the entity has, or had, that name, however it is spelt (`same_name`).
  [[nodiscard]] bool goes_by(std::string_view name) const noexcept;

  friend bool operator==(const party&, const party&) = default;
};

/// Whether two parties are one legal entity, whatever its units. Their tax codes decide where both are stated, else
/// their VAT numbers where both are stated; else their names: one goes by the name of the other. Two schools of one
/// name and two tax codes are two entities; one tax code under two names is one. A tax code decides first, since a VAT
/// group has one number for many entities.
[[nodiscard]] bool same_entity(const party& a, const party& b) noexcept;

/// Whether two parties are one: the same entity by the same unit, or both by none.
[[nodiscard]] bool same_party(const party& a, const party& b) noexcept;

/// The part of a project's money that a party has.
struct member_share {
  party who;   ///< whose part
  euro share;  ///< how much

  friend bool operator==(const member_share&, const member_share&) = default;
};

/// Those who carry out a project (partenariato). There is one lead by construction.
struct partnership {
  party lead;                          ///< capofila: signs and answers for all
  std::vector<party> partners{};       ///< partner: with tasks and a budget
  std::vector<party> associated{};     ///< soggetti aderenti: support it without a budget
  std::vector<member_share> shares{};  ///< those that are stated, of parties that are in it

  friend bool operator==(const partnership&, const partnership&) = default;
};

namespace detail {

// It is as large as all else that a grant states.
template <>
inline constexpr bool is_kept_apart<partnership> = true;

}  // namespace detail

}  // namespace avviso::inline v0

#endif
