// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_RECITAL_HPP
#define AVVISO_SRC_WORDING_RECITAL_HPP

#include <avviso/act.hpp>
#include <avviso/history/dossier.hpp>
#include <avviso/rules/finding.hpp>

#include <span>
#include <string>
#include <vector>

#include "movement.hpp"
#include "phrases.hpp"

namespace avviso::inline v0::wording {

// «il Decreto Direttoriale n. 21 del 19 marzo 2021, con il quale è stato prorogato al 31 dicembre 2021 il termine
// finale delle attività», after «Visto»: an act with its registration and with what it did. `says` is what the rules
// say of acts of the dossier: they tell an extension from a renewal.
[[nodiscard]] std::string cited(const act& one, const dossier& of, std::span<const finding> says, language in);

// What a provision did, after «con il quale»: «è stato prorogato al 31 dicembre 2021 il termine finale delle attività».
// `says` is what the rules say of it.
[[nodiscard]] std::string done(const provision& one, const dossier& of, std::span<const finding> says, language in);

// What an act does to the term that it offers to those who adhere.
[[nodiscard]] movement offered_by(const act& one, const dossier& of, std::span<const finding> says);

}  // namespace avviso::inline v0::wording

#endif
