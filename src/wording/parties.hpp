// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_PARTIES_HPP
#define AVVISO_SRC_WORDING_PARTIES_HPP

#include <avviso/identity/act_reference.hpp>
#include <avviso/language.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nouns.hpp"

namespace avviso::inline v0::wording {

// A party in Italian: «Regione Lazio», «Lazio», «Università degli Studi di Bari», «società Eyes S.r.l.». One of which
// the tables know no article follows a noun that has one: «soggetto beneficiario «X»».
[[nodiscard]] noun_phrase party_noun(std::string_view name, std::string_view of_unknown = "soggetto beneficiario");

// A grant as a project: «progetto del Lazio», «progetto PROG-2443», «progetto non nominato n. 1».
[[nodiscard]] noun_phrase project_noun(std::string_view grant);

// The grant as what is asked about is said to be of: «Lazio», «Comune di Alatri»; else its project.
[[nodiscard]] noun_phrase holder_noun(std::string_view grant);

// Sources that count grants and do not name them all leave `unnamed-1`, `unnamed-2` … in a dossier: the number, of such
// a grant.
[[nodiscard]] std::optional<std::string_view> number_of_unnamed(std::string_view grant);

// Who holds a grant, where its own acts may say so.
struct grant_holder {
  stated<std::string> authority = not_stated;  // of an adhesion, who adheres
  std::string grant;
};

// The beneficiaries as the subject of a clause: «la Regione Lazio e la Regione Puglia», «il beneficiario del progetto
// TEAMS», «i beneficiari di due progetti di cui la fonte non indica il nome».
struct clause_subject {
  std::string words;
  bool is_plural = false;
};
[[nodiscard]] clause_subject beneficiaries(const std::vector<grant_holder>& all, language in);

// «A», «A e B», «A, B e C».
[[nodiscard]] std::string listed(const std::vector<std::string>& names, language in);

}  // namespace avviso::inline v0::wording

#endif
