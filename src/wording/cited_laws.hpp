// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_CITED_LAWS_HPP
#define AVVISO_SRC_WORDING_CITED_LAWS_HPP

#include <avviso/language.hpp>
#include <avviso/programme.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/time/date.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace avviso::inline v0::wording {

// A regulation or a law that recitals may cite, as a whole or with an article.
struct cited_law {
  std::string_view key;      // as the rulebook cites it: «Reg. (UE) n. 514/2014»
  std::string_view english;  // in full, with its day
  std::string_view italian;
  std::string_view title;  // its own, in Italian, with what joins it: «, recante …»; empty where it was not verified
  date from;               // the first day on which it was law
};

// A law and what of it the recital names: «articolo 3, comma 2»; empty: the whole.
struct law_basis {
  const cited_law* law;
  std::string_view article = {};
  std::string_view english_article = {};

  friend bool operator==(const law_basis&, const law_basis&) noexcept = default;
};

// The regulations of a programme's fund in force on `day`, then the laws by which acts have effect on each ground; each
// once, Union regulations before laws and the older before the later.
[[nodiscard]] std::vector<law_basis> laws_behind(const std::vector<programme>& funds,
                                                 const std::vector<efficacy_ground>& grounds, date day);

// «Visto il regolamento (UE) n. 514/2014 …, recante …», «Vista la legge …, e in particolare l'articolo 3, comma 2».
[[nodiscard]] std::string having_regard_to(const law_basis& basis, language in);

}  // namespace avviso::inline v0::wording

#endif
