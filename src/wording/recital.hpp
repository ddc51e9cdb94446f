// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_RECITAL_HPP
#define AVVISO_SRC_WORDING_RECITAL_HPP

#include <avviso/act.hpp>
#include <avviso/history/dossier.hpp>

#include <string>
#include <vector>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

// How the premesse of a decree cite an act: «il Decreto Direttoriale senza numero del 20 marzo 2018», «la Nota n. 8875
// del 9 ottobre 2014», «l'atto di ammissione a finanziamento senza numero, data non indicata».
[[nodiscard]] std::string cited(const act_reference& act, language in);

// Its article and its name before a verb: «il Decreto Direttoriale n. 21 del 19 marzo 2021», "Directorial Decree no. 21
// of 19 March 2021".
[[nodiscard]] std::string with_article(const act_reference& act, language in);

// The beneficiary whose adhesion it is: «la Regione Lazio», «il beneficiario del progetto unnamed-1».
[[nodiscard]] std::string beneficiary(const act_reference& act, const std::string& grant, language in);

// Whether the Italian name of the kind is feminine: «Vista la Nota».
[[nodiscard]] bool is_feminine(act_kind kind) noexcept;

// What a provision did, after «con il quale»: «è stato prorogato al 31 dicembre 2021 il termine finale delle attività».
[[nodiscard]] std::string done(const provision& one, const dossier& of, language in);

// «A», «A e B», «A, B e C».
[[nodiscard]] std::string listed(const std::vector<std::string>& names, language in);

}  // namespace avviso::inline v0::wording

#endif
