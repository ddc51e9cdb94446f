// SPDX-License-Identifier: BSL-1.0
#include "parties.hpp"

#include <avviso/identity/name.hpp>
#include <avviso/identity/territory.hpp>

#include <algorithm>
#include <cstddef>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

namespace {

struct region_row {
  territory which;
  agreement agrees;
  bool takes_article = true;
};

constexpr agreement as_il{gender::masculine};
constexpr agreement as_la{gender::feminine};
constexpr agreement as_le{gender::feminine, true};

constexpr region_row regions[] = {
    {territory::piemonte, as_il},       {territory::valle_d_aosta, as_la},
    {territory::lombardia, as_la},      {territory::trentino_alto_adige, as_il},
    {territory::veneto, as_il},         {territory::friuli_venezia_giulia, as_il},
    {territory::liguria, as_la},        {territory::emilia_romagna, as_la},
    {territory::toscana, as_la},        {territory::umbria, as_la},
    {territory::marche, as_le},         {territory::lazio, as_il},
    {territory::abruzzo, as_il},        {territory::molise, as_il},
    {territory::campania, as_la},       {territory::puglia, as_la},
    {territory::basilicata, as_la},     {territory::calabria, as_la},
    {territory::sicilia, as_la},        {territory::sardegna, as_la},
    {territory::bolzano, as_la, false},  // cities: «di Bolzano»
    {territory::trento, as_la, false},
};

// How companies and cooperatives end their names, and the noun that such a name follows.
struct suffix_row {
  std::string_view suffix;
  std::string_view noun;
};

constexpr suffix_row suffixes[] = {
    {"S.r.l.", "società"},
    {"S.r.l", "società"},
    {"Srl", "società"},
    {"S.p.A.", "società"},
    {"SpA", "società"},
    {"S.n.c.", "società"},
    {"S.a.s.", "società"},
    {"Coop. Soc.", "cooperativa"},
    {"Soc. Coop.", "cooperativa"},
    {"Soc. Coop. Soc.", "cooperativa"},
    {"Società Cooperativa Sociale", "cooperativa"},
    {"Società Cooperativa", "cooperativa"},
    {"ONLUS", "associazione"},
    {"APS", "associazione"},
};

const region_row* region_of(std::string_view name) {
  const auto which = find_territory(name);
  if (!which) return nullptr;
  const auto* const found =
      std::find_if(std::begin(regions), std::end(regions), [&](const region_row& row) { return row.which == *which; });
  return found != std::end(regions) ? found : nullptr;
}

// The noun that a name follows by how it ends, or null.
const suffix_row* suffix_of(std::string_view name) {
  const auto* const found = std::find_if(std::begin(suffixes), std::end(suffixes), [&](const suffix_row& row) {
    return name.size() > row.suffix.size() && name.substr(name.size() - row.suffix.size()) == row.suffix &&
           name[name.size() - row.suffix.size() - 1] == ' ';
  });
  return found != std::end(suffixes) ? found : nullptr;
}

// A party that the tables know.
std::optional<noun_phrase> known_party(std::string_view name) {
  if (const auto agrees = agreement_of_body(name)) return noun_phrase{std::string(name), *agrees};
  if (const auto* region = region_of(name))
    return noun_phrase{std::string(name), region->agrees, region->takes_article};
  if (const auto* suffix = suffix_of(name)) return known_noun(std::string(suffix->noun) + ' ' + std::string(name));
  return std::nullopt;
}

bool is_project(std::string_view name) { return same_name(name.substr(0, name.find(' ')), "progetto"); }

// «un progetto di cui la fonte non indica il nome», «due progetti …».
std::string unnamed_projects(std::size_t count, language in) {
  if (in == language::english) {
    return count == 1 ? "a project that the source does not name"
                      : std::to_string(count) + " projects that the source does not name";
  }
  return (count == 1 ? std::string("un progetto") : number_word(count) + " progetti") +
         " di cui la fonte non indica il nome";
}

}  // namespace

noun_phrase party_noun(std::string_view name, std::string_view of_unknown) {
  if (auto known = known_party(name)) return *known;
  return known_noun(std::string(of_unknown) + " «" + std::string(name) + "»");
}

noun_phrase project_noun(std::string_view grant) {
  if (const auto number = number_of_unnamed(grant)) {
    return known_noun("progetto non nominato n. " + std::string(*number));
  }
  if (is_project(grant)) return {std::string(grant), as_il};
  if (const auto known = known_party(grant)) return known_noun("progetto " + with(preposition::di, *known));
  return known_noun("progetto " + std::string(grant));
}

noun_phrase holder_noun(std::string_view grant) {
  if (!number_of_unnamed(grant)) {
    if (auto known = known_party(grant)) return *known;
  }
  return project_noun(grant);
}

std::optional<std::string_view> number_of_unnamed(std::string_view grant) {
  constexpr std::string_view stem = "unnamed-";
  if (grant.size() <= stem.size() || grant.substr(0, stem.size()) != stem) return std::nullopt;
  const auto number = grant.substr(stem.size());
  const bool is_number = number.find_first_not_of("0123456789") == std::string_view::npos;
  return is_number ? std::optional(number) : std::nullopt;
}

clause_subject beneficiaries(const std::vector<grant_holder>& all, language in) {
  std::vector<std::string> names;
  std::size_t unnamed = 0;
  bool is_plural = all.size() > 1;
  for (const auto& one : all) {
    if (const auto* authority = one.authority.if_stated()) {
      const auto who = party_noun(*authority);
      is_plural = is_plural || who.agrees.is_plural;
      names.push_back(in == language::italian ? with_article(who) : *authority);
    } else if (number_of_unnamed(one.grant)) {
      ++unnamed;
    } else {
      names.push_back(in == language::italian ? "il beneficiario " + with(preposition::di, project_noun(one.grant))
                                              : "the beneficiary of " + one.grant);
    }
  }
  if (unnamed > 0) {
    names.push_back((unnamed == 1 ? words{"the beneficiary of ", "il beneficiario di "}
                                  : words{"the beneficiaries of ", "i beneficiari di "})
                        .in(in) +
                    unnamed_projects(unnamed, in));
  }
  return {listed(names, in), is_plural};
}

std::string listed(const std::vector<std::string>& names, language in) {
  std::string all;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) all += i + 1 < names.size() ? ", " : in == language::italian ? and_before(names[i]) : " and ";
    all += names[i];
  }
  return all;
}

}  // namespace avviso::inline v0::wording
