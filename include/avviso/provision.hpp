// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_HPP
#define AVVISO_PROVISION_HPP

#include <avviso/deadline.hpp>
#include <avviso/grant.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/notice.hpp>
#include <avviso/stated.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace avviso::inline v0 {

/// Whom a provision reaches.
class reach {
 public:
  enum class kind : std::uint8_t { no_grant, every_grant, adhering, listed };

  /// The notice alone: an endowment raised for future awards.
  [[nodiscard]] static reach no_grant() { return {kind::no_grant, {}}; }
  /// The notice and every grant under it, without more.
  [[nodiscard]] static reach every_grant() { return {kind::every_grant, {}}; }
  /// The notice, and each grant from the day its beneficiary adheres.
  [[nodiscard]] static reach adhering() { return {kind::adhering, {}}; }
  /// The named grants and not the notice.
  [[nodiscard]] static reach only(std::vector<std::string> grants) { return {kind::listed, std::move(grants)}; }

  [[nodiscard]] kind whom() const noexcept { return kind_; }
  [[nodiscard]] const std::vector<std::string>& grants() const noexcept { return grants_; }
  [[nodiscard]] bool names(std::string_view grant) const noexcept {
    for (const auto& one : grants_) {
      if (one == grant) return true;
    }
    return false;
  }

  friend bool operator==(const reach&, const reach&) = default;

 private:
  reach(kind whom, std::vector<std::string> grants) : kind_(whom), grants_(std::move(grants)) {}

  kind kind_;
  std::vector<std::string> grants_;
};

/// Adozione dell'avviso: the notice as the act establishes it.
struct establishment {
  avviso::notice notice;

  friend bool operator==(const establishment&, const establishment&) = default;
};

/// Ammissione a finanziamento: the grants as awarded. Sources often give one total and no share: then `total` is stated
/// and each grant's award is not. A total that is not stated is the sum of the shares, where all are stated.
struct award {
  std::vector<grant> grants;
  stated<euro> total = not_stated;

  friend bool operator==(const award&, const award&) = default;
};

/// Proroga: moves a time limit to another day. «è stato prorogato, dal 31 dicembre 2021 al 30 giugno 2022, il termine
/// finale»
struct extension {
  deadline_kind which;
  stated<date> from = not_stated;  ///< the day that the act says was in force before
  date to;
  avviso::reach reach;

  friend bool operator==(const extension&, const extension&) = default;
};

/// What a top-up raises.
enum class top_up_target : std::uint8_t {
  envelope,    ///< the notice's endowment; the grants reached share in it, by amounts the act need not give
  each_grant,  ///< every grant reached, by `amount`; the notice's endowment stays
};

/// Aumento delle risorse: adds money. «è stata aumentata la dotazione finanziaria dell'Avviso»
struct top_up {
  top_up_target target;
  stated<euro> amount;
  avviso::reach reach;

  friend bool operator==(const top_up&, const top_up&) = default;
};

/// What a beneficiary accepts of an act that offers time and money.
enum class election : std::uint8_t { time, money, time_and_money };

[[nodiscard]] constexpr bool elects_time(election what) noexcept { return what != election::money; }
[[nodiscard]] constexpr bool elects_money(election what) noexcept { return what != election::time; }

/// Adesione: a grant's beneficiary accepts what the act `to` offers; what is not elected is declined. «Hanno aderito
/// unicamente alla proroga temporale le regioni …»
struct adhesion {
  std::string grant;
  std::string to;  ///< the id of the act adhered to
  election elects;

  friend bool operator==(const adhesion&, const adhesion&) = default;
};

/// One effect of an act on one target.
using provision = std::variant<establishment, award, extension, top_up, adhesion>;

}  // namespace avviso::inline v0

#endif
