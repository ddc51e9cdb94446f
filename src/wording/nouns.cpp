// SPDX-License-Identifier: BSL-1.0
#include "nouns.hpp"

#include <gsl/assert>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>

namespace avviso::inline v0::wording {

namespace {

struct noun_row {
  std::string_view head;  // its first words, in small letters; the longer heads of a word stand before the shorter
  gender of;
  bool is_plural = false;
};

constexpr auto masc = gender::masculine;
constexpr auto fem = gender::feminine;

// Acts, and what is asked of notices and projects, and what changes.
constexpr noun_row words_of_the_trade[] = {
    {"adesione", fem},
    {"convenzione", fem},
    {"nota", fem},
    {"avviso", masc},
    {"ammissione", fem},
    {"atto", masc},
    {"decreto", masc},
    {"delibera", fem},
    {"determinazione", fem},
    {"legge", fem},
    {"regolamento", masc},
    {"accordo", masc},
    {"decisione", fem},
    {"sentenza", fem},
    {"ordinanza", fem},
    {"lettera", fem},
    {"dichiarazione", fem},
    {"termine", masc},
    {"termini", masc, true},
    {"ultimo giorno", masc},
    {"dotazione", fem},
    {"totale", masc},
    {"importo", masc},
    {"aumento", masc},
    {"riduzione", fem},
    {"incremento", masc},
    {"risorse", fem, true},
    {"numero", masc},
    {"stato", masc},
    {"partenariato", masc},
    {"data", fem},
    {"esito", masc},
    {"apertura", fem},
    {"adozione", fem},
    {"nomina", fem},
    {"approvazione", fem},
    {"stipula", fem},
    {"inizio", masc},
    {"chiusura", fem},
    {"presentazione", fem},
    {"accettazione", fem},
    {"spesa", fem},
    {"proroga", fem},
    {"rinnovo", masc},
    {"anticipazione", fem},
    {"riapertura", fem},
    {"conferma", fem},
    {"modifica", fem},
    {"differimento", masc},
    {"progetto", masc},
    {"sovvenzione", fem},
    {"beneficiario", masc},
    {"beneficiari", masc, true},
    {"autorità", fem},
    {"soggetto", masc},
    {"soggetti", masc, true},
};

// Kinds of body, in full and as they shorten themselves.
constexpr noun_row bodies[] = {
    {"società", fem},
    {"regione", fem},
    {"regioni", fem, true},
    {"provincia", fem},
    {"città metropolitana", fem},
    {"comune", masc},
    {"comuni", masc, true},
    {"unione", fem},
    {"comunità", fem},
    {"ministero", masc},
    {"dipartimento", masc},
    {"direzione", fem},
    {"dir.", fem},
    {"ufficio", masc},
    {"prefettura", fem},
    {"questura", fem},
    {"agenzia", fem},
    {"azienda", fem},
    {"asl", fem},
    {"asp", fem},
    {"università", fem},
    {"politecnico", masc},
    {"istituto", masc},
    {"istituti", masc, true},
    {"scuola", fem},
    {"liceo", masc},
    {"ic", masc},
    {"iis", masc},
    {"isis", masc},
    {"itis", masc},
    {"ipseoa", masc},
    {"cpia", masc},
    {"centro", masc},
    {"cpi", masc},
    {"anci", fem},
    {"upi", fem},
    {"ente", masc},
    {"enti", masc, true},
    {"ordine", masc},
    {"camera", fem},
    {"caritas", fem},
    {"croce", fem},
    {"arci", fem},
    {"coni", masc},
    {"cnr", masc},
    {"cooperativa", fem},
    {"coop.", fem},
    {"consorzio", masc},
    {"associazione", fem},
    {"fondazione", fem},
    {"federazione", fem},
    {"raggruppamento", masc},
    {"rti", masc},
    {"ati", fem},
    {"ats", fem},
    {"p.a.", fem},
};

// In small letters; the bytes of other letters stay.
std::string in_small_letters(std::string_view text) {
  std::string all(text);
  for (auto& one : all) {
    if (one >= 'A' && one <= 'Z') one = static_cast<char>(one + ('a' - 'A'));
  }
  return all;
}

bool begins_as(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

bool is_byte_of_word(char one) { return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one & 0x80) != 0; }

// «C.P.I.A. Giuseppe Foti» and «CPIA7» begin as «cpia» does.
std::string first_word_plain(std::string_view phrase) {
  const auto word = phrase.substr(0, phrase.find(' '));
  std::string plain;
  for (const char one : word) {
    if (one >= '0' && one <= '9') break;
    if (one != '.') plain += one;
  }
  return plain;
}

const noun_row* row_of_head(std::span<const noun_row> rows, std::string_view phrase) {
  const auto small = in_small_letters(phrase);
  const auto is_head = [&](const noun_row& row) {
    if (!begins_as(small, row.head)) return false;
    return small.size() == row.head.size() || row.head.back() == '.' || !is_byte_of_word(small[row.head.size()]);
  };
  const auto found = std::find_if(rows.begin(), rows.end(), is_head);
  if (found != rows.end()) return &*found;
  const auto plain = first_word_plain(small);
  const auto shortened = std::find_if(rows.begin(), rows.end(), [&](const noun_row& row) { return row.head == plain; });
  return shortened != rows.end() ? &*shortened : nullptr;
}

std::optional<agreement> agreement_in(std::span<const noun_row> rows, std::string_view phrase) {
  const auto* row = row_of_head(rows, phrase);
  if (row == nullptr) return std::nullopt;
  return agreement{row->of, row->is_plural};
}

// How the article of a word depends on its first sound.
enum class first_sound : std::uint8_t { vowel, impure, other };

first_sound sound_of(std::string_view words) {
  const auto small = in_small_letters(words.substr(0, 4));
  const std::string_view text = small;
  if (text.empty()) return first_sound::other;
  for (const std::string_view vowel : {"a", "e", "i", "o", "u", "h", "à", "è", "é", "ì", "ò", "ù"}) {
    if (begins_as(text, vowel)) return first_sound::vowel;
  }
  const bool is_digit_after = text.size() > 1 && text[1] >= '0' && text[1] <= '9';
  if (text[0] == '8' && !is_digit_after) return first_sound::vowel;                              // otto
  if (begins_as(text, "11") && (text.size() == 2 || text[2] == ' ')) return first_sound::vowel;  // undici
  for (const std::string_view impure : {"z", "x", "y", "gn", "ps", "pn"}) {
    if (begins_as(text, impure)) return first_sound::impure;
  }
  const bool consonant_after = text.size() > 1 && std::string_view("aeiouh").find(text[1]) == std::string_view::npos &&
                               text[1] >= 'a' && text[1] <= 'z';
  return text[0] == 's' && consonant_after ? first_sound::impure : first_sound::other;
}

enum class article_form : std::uint8_t { il, lo, elided, la, i, gli, le, none };

article_form article_of(const noun_phrase& noun, std::string_view next) {
  if (!noun.takes_article) return article_form::none;
  const auto sound = sound_of(next);
  if (noun.agrees.of == gender::feminine) {
    if (noun.agrees.is_plural) return article_form::le;
    return sound == first_sound::vowel ? article_form::elided : article_form::la;
  }
  if (noun.agrees.is_plural) return sound == first_sound::other ? article_form::i : article_form::gli;
  if (sound == first_sound::vowel) return article_form::elided;
  return sound == first_sound::impure ? article_form::lo : article_form::il;
}

// A row for each preposition, a column for each article, in the order of the enumerators.
constexpr const char* articulated[][8] = {
    {"il ", "lo ", "l'", "la ", "i ", "gli ", "le ", ""},
    {"del ", "dello ", "dell'", "della ", "dei ", "degli ", "delle ", "di "},
    {"al ", "allo ", "all'", "alla ", "ai ", "agli ", "alle ", "a "},
    {"dal ", "dallo ", "dall'", "dalla ", "dai ", "dagli ", "dalle ", "da "},
    {"nel ", "nello ", "nell'", "nella ", "nei ", "negli ", "nelle ", "in "},
    {"sul ", "sullo ", "sull'", "sulla ", "sui ", "sugli ", "sulle ", "su "},
    {"con il ", "con lo ", "con l'", "con la ", "con i ", "con gli ", "con le ", "con "},
};

}  // namespace

std::string agreement::ending(std::string_view stem) const {
  const char vowel = of == gender::feminine ? (is_plural ? 'e' : 'a') : (is_plural ? 'i' : 'o');
  return std::string(stem) + vowel;
}

std::string agreement::has_been(std::string_view participle) const {
  return verb("è ", "sono ") + ending("stat") + ' ' + ending(participle);
}

const char* agreement::which() const {
  if (of == gender::feminine) return verb("la quale", "le quali");
  return verb("il quale", "i quali");
}

std::string with(preposition how, const noun_phrase& noun) {
  return articulated[static_cast<int>(how)][static_cast<int>(article_of(noun, noun.words))] + noun.words;
}

std::string with_article(const noun_phrase& noun) { return with(preposition::article, noun); }

std::string with(preposition how, std::string_view adjective, const noun_phrase& noun) {
  return with(how, noun_phrase{std::string(adjective) + ' ' + noun.words, noun.agrees});
}

std::string_view without_article(std::string_view phrase) {
  for (const std::string_view one : {"il ", "lo ", "l'", "la ", "i ", "gli ", "le "}) {
    if (begins_as(phrase, one)) return phrase.substr(one.size());
  }
  return phrase;
}

std::optional<agreement> agreement_of(std::string_view phrase) {
  const auto head = without_article(phrase);
  const auto of_trade = agreement_in(words_of_the_trade, head);
  return of_trade ? of_trade : agreement_in(bodies, head);
}

std::optional<agreement> agreement_of_body(std::string_view name) { return agreement_in(bodies, name); }

noun_phrase known_noun(std::string_view phrase) {
  const auto agrees = agreement_of(phrase);
  Expects(agrees.has_value());
  return {std::string(without_article(phrase)), *agrees};
}

const char* and_before(std::string_view next) {
  return begins_as(next, "e") || begins_as(next, "E") || begins_as(next, "è") ? " ed " : " e ";
}

std::string capitalised(std::string sentence) {
  if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z') {
    sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
  }
  return sentence;
}

std::string number_word(std::size_t number) {
  constexpr const char* small[] = {"zero", "uno",   "due",  "tre",  "quattro", "cinque",
                                   "sei",  "sette", "otto", "nove", "dieci"};
  return number < std::size(small) ? small[number] : std::to_string(number);
}

}  // namespace avviso::inline v0::wording
