// SPDX-License-Identifier: BSL-1.0
#include "candidates.hpp"

#include <iterator>
#include <optional>
#include <string_view>
#include <tuple>

namespace avviso::inline v0::detail {

bool comes_before(const std::vector<member>& a, const std::vector<member>& b) {
  const auto text_of = [](const stated<std::string>& one) {
    const auto* said = one.if_stated();
    return said != nullptr ? std::string_view(*said) : std::string_view();
  };
  const auto identifier = [](const auto& one) {
    const auto* said = one.if_stated();
    return said != nullptr ? said->text() : std::string_view();
  };
  const auto key = [&](const member& one) {
    const auto* share = one.share.if_stated();
    return std::tuple(one.role, std::string_view(one.who.entity), text_of(one.who.unit), text_of(one.category),
                      share != nullptr, share != nullptr ? share->cents() : 0, one.who.also_known_as, one.who.formerly,
                      identifier(one.who.tax_code), identifier(one.who.vat_number));
  };
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                      [&](const member& x, const member& y) { return key(x) < key(y); });
}

finding efficacy_finding(const fold& by, std::uint32_t act) {
  finding says = in_every_case(fact::registration, [&](cases& in) {
    if (by.is_silence_registration(in, act)) return does_not_apply(rule::EFF_1);
    return registered_first(by.act_at(act), by.registration_known(in, by.act_at(act)));
  });
  says.act = act;
  return says;
}

void put_in_order(const fold& by, std::vector<ground>& grounds) {
  for (std::size_t i = 0, given = grounds.size(); i < given; ++i) {
    by.of().each_data_correction(grounds[i].act, [&](const link& one) {
      grounds.push_back({part::corrects, one.act, one.provision});
    });
  }
  const auto place = [&by](const ground& one) {
    const auto& adopted = by.act_at(one.act).reference.on;
    return std::tuple(adopted.earliest(), adopted.latest(), one.act, one.provision, one.part);
  };
  std::sort(grounds.begin(), grounds.end(), [&](const ground& a, const ground& b) { return place(a) < place(b); });
  grounds.erase(std::unique(grounds.begin(), grounds.end()), grounds.end());
}

std::vector<finding> findings_on(const fold& by, const std::vector<ground>& grounds) {
  std::vector<finding> findings;
  std::optional<ordinal> last;
  for (const auto& one : grounds) {
    if (one.part == part::adhesion || one.part == part::superseded || one.act == last) continue;
    last = one.act;
    if (control_of(by.act_at(one.act)) == control::not_required) continue;
    const finding says = efficacy_finding(by, one.act);
    const bool plain = says.outcome == outcome::satisfied || says.outcome == outcome::not_applicable;
    if (!plain) findings.push_back(says);
  }
  return findings;
}

}  // namespace avviso::inline v0::detail
