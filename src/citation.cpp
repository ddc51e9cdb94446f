// SPDX-License-Identifier: BSL-1.0
#include <avviso/citation.hpp>
#include <avviso/detail/month_name.hpp>
#include <avviso/identity/shape.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace avviso::inline v0 {

namespace {

constexpr std::size_t longest_citation = 1023;  // bytes of a citation

struct kind_words {
  act_kind kind;
  std::string_view words;
};

// Longer before shorter; abbreviations without their full stops.
constexpr kind_words known_kinds[] = {
    {act_kind::decree_law, "Decreto-legge"},
    {act_kind::decree_law, "Decreto legge"},
    {act_kind::decree_law, "DL"},
    {act_kind::law, "Legge"},
    {act_kind::law, "L"},
    {act_kind::directorial_decree, "Decreto Direttoriale"},
    {act_kind::directorial_decree, "DDG"},
    {act_kind::directorial_decree, "DD"},
    {act_kind::ministerial_decree, "Decreto Ministeriale"},
    {act_kind::ministerial_decree, "DM"},
    {act_kind::decree, "Decreto"},
    {act_kind::note, "Nota Ministeriale"},
    {act_kind::note, "Nota"},
    {act_kind::notice, "Avviso pubblico multi-azione"},
    {act_kind::notice, "Avviso multi-azione"},
    {act_kind::notice, "Avviso pubblico"},
    {act_kind::notice, "Avviso"},
    {act_kind::agreement, "Convenzione di sovvenzione"},
    {act_kind::agreement, "Convenzione"},
    {act_kind::award, "Ammissione a finanziamento"},
    {act_kind::adhesion, "Adesione"},
    {act_kind::commission_decision, "Decisione della Commissione"},
    {act_kind::committee_decision, "Decisione del Comitato"},
    {act_kind::court_order, "Ordinanza cautelare"},
    {act_kind::court_order, "Ordinanza"},
    {act_kind::court_order, "Ord"},
    {act_kind::judgment, "Sentenza"},
    {act_kind::judgment, "Sent"},
    {act_kind::agreement_amendment, "Atto aggiuntivo"},
    {act_kind::award_letter, "Lettera di assegnazione"},
    {act_kind::award_letter, "Lettera di ammissione a finanziamento"},
    {act_kind::programme_agreement, "Accordo di programma"},
    {act_kind::start_declaration, "Dichiarazione di inizio attività"},
    {act_kind::unnamed, "Atto"},
};

// The words that introduce a day and those that introduce an authority, with the blank that follows.
constexpr std::string_view before_day[] = {"in data ", "del ", "dell'", "dell’", "il "};
constexpr std::string_view before_authority[] = {"della ", "delle ", "dello ", "dell'", "dell’", "del ", "dei "};

// The words with which the name of an authority begins.
constexpr std::string_view courts[] = {"Consiglio di Stato", "Corte", "TAR", "T.A.R.", "Tribunale"};
constexpr std::string_view offices[] = {"Agenzia",   "Autorità",     "Capo",      "Commissario", "Comune",
                                        "Consiglio", "Dipartimento", "Direttore", "Direzione",   "Dirigente",
                                        "Giunta",    "Ministero",    "Ministro",  "Presidente",  "Presidenza",
                                        "Provincia", "Regione",      "Segretario"};

constexpr bool is_letter(char c) noexcept { return detail::is_small(c) || detail::is_capital(c); }
constexpr char small(char c) noexcept { return detail::is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// Whether `text` begins with `words`, in any case of its ASCII letters.
constexpr bool begins_with(std::string_view text, std::string_view words) noexcept {
  if (text.size() < words.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (small(text[i]) != small(words[i])) return false;
  }
  return true;
}

bool begins_as_one_of(std::string_view text, std::span<const std::string_view> choices) noexcept {
  for (const auto one : choices) {
    if (begins_with(text, one)) return true;
  }
  return false;
}

// A place in the text of a citation. Each function reads past what it is asked for if that stands here, and else stays
// in place.
class cursor {
 public:
  explicit cursor(std::string_view text) noexcept : text_(text) {}

  [[nodiscard]] std::string_view rest() const noexcept { return text_.substr(at_); }

  [[nodiscard]] error refuse(errc code, std::int64_t expected = 0) const noexcept {
    return {.code = code,
            .position = static_cast<std::uint32_t>(at_),
            .expected = expected,
            .found = detail::quote(text_, at_)};
  }

  void separators() noexcept {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == ',')) ++at_;
  }

  bool words(std::string_view literal) noexcept {
    if (!begins_with(rest(), literal)) return false;
    at_ += literal.size();
    return true;
  }

  bool any_of(std::span<const std::string_view> choices) noexcept {
    for (const auto one : choices) {
      if (words(one)) return true;
    }
    return false;
  }

  // A word or words, with full stops as in «D.D.», that are not the beginning of a longer word.
  bool abbreviated(std::string_view letters) noexcept {
    const std::string_view from = rest();
    std::size_t i = 0;
    for (const char wanted : letters) {
      while (i > 0 && i < from.size() && from[i] == '.') ++i;
      if (i == from.size() || small(from[i]) != small(wanted)) return false;
      ++i;
    }
    if (i < from.size() && is_letter(from[i])) return false;
    at_ += i < from.size() && from[i] == '.' ? i + 1 : i;
    return true;
  }

  std::optional<act_kind> kind() noexcept {
    for (const auto& [which, words] : known_kinds) {
      if (abbreviated(words)) return which;
    }
    return std::nullopt;
  }

  // «n. 21», «prot. n. 8875», or a number that no word introduces: «Avviso 2/2018».
  std::optional<result<std::string>> number() {
    const bool marked = number_mark();
    const std::string_view from = rest();
    std::size_t size = size_of_commission_number();
    if (size != 0) {
      at_ += size;
      return std::string(from.substr(0, size));
    }
    bool digits = false;
    while (size < from.size() && (is_letter(from[size]) || detail::is_digit(from[size]) ||
                                  std::string_view("/.-_").find(from[size]) != std::string_view::npos)) {
      digits = detail::is_digit(from[size++]) || digits;
    }
    while (size > 0 && !is_letter(from[size - 1]) && !detail::is_digit(from[size - 1])) --size;
    if (!marked && (size == 0 || !detail::is_digit(from[0]))) return std::nullopt;
    if (!digits) return refuse(errc::act_number_expected);
    at_ += size;
    return std::string(from.substr(0, size));
  }

  // «19 marzo 2021» or «19.03.2021»; where a preposition introduces it, also «dicembre 2014», «2017» and «febbraio».
  // «… o …» gives alternatives.
  std::optional<result<partial_date>> day() {
    const std::size_t begin = at_;
    const auto first = one_day(any_of(before_day));
    if (!first) {
      at_ = begin;
      return std::nullopt;
    }
    if (!*first) return first;
    std::vector<partial_date> possible = {**first};
    while (words(" o ")) {
      const auto next = one_day(true);
      if (!next) return refuse(errc::expected_digit);
      if (!*next) return next;
      possible.push_back(**next);
    }
    return possible.size() == 1 ? *first : placed(begin, partial_date::one_of(possible));
  }

  std::optional<result<registration>> registered() {
    const std::size_t begin = at_;
    words("e ");
    if ((!abbreviated("registrato") && !abbreviated("registrata") && !abbreviated("reg")) || !to_the_court()) {
      at_ = begin;
      return std::nullopt;
    }
    registration made{.on = partial_date::unknown()};
    bool dated = false;
    for (;;) {
      separators();
      while (words("al ") || words("con il ") || words("con ")) continue;
      if (!dated) {
        if (const auto on = day()) {
          if (!*on) return on->error();
          made.on = **on;
          dated = true;
          continue;
        }
      }
      if (made.number.is_stated()) return made;
      auto read = number();
      if (!read) return made;
      if (!*read) return read->error();
      made.number = **read;
    }
  }

  // «del Direttore Generale dell'Immigrazione …», up to where the next part of the citation begins.
  std::optional<std::string_view> authority() {
    const std::size_t begin = at_;
    if (!any_of(before_authority) || !at_office()) {
      at_ = begin;
      return std::nullopt;
    }
    const std::size_t name = at_;
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] != ' ') continue;
      cursor ahead = *this;
      ahead.separators();
      if (ahead.words("…") || ahead.words("...") || ahead.number_mark() || ahead.registered() || ahead.day()) break;
    }
    std::size_t end = at_;
    while (text_[end - 1] == ',' || text_[end - 1] == ' ') --end;
    return text_.substr(name, end - name);
  }

 private:
  [[nodiscard]] char character(std::size_t at) const noexcept { return at < text_.size() ? text_[at] : '\0'; }

  [[nodiscard]] std::size_t digits_at(std::size_t at) const noexcept { return detail::digits_from(text_, at); }

  std::optional<result<partial_date>> one_day(bool introduced) noexcept {
    if (words("tra il ")) return range();
    const auto word = detail::leading_word(rest());
    if (introduced && detail::month_of_italian_name(word) != 0) return month(word);
    const std::size_t digits = digits_at(at_);
    if (introduced && digits == 4) return year();
    if (digits == 0 || (!introduced && day_size() == 0)) return std::nullopt;
    return full_day().transform([](date on) { return partial_date(on); });
  }

  bool number_mark() noexcept {
    const bool protocol = abbreviated("protocollo") || abbreviated("prot");
    while (protocol && character(at_) == ' ') ++at_;
    const bool mark = words("n°") || words("nº") || abbreviated("numero") || abbreviated("num") || abbreviated("nr") ||
                      abbreviated("n");
    while (mark && character(at_) == ' ') ++at_;
    return protocol || mark;
  }

  bool to_the_court() noexcept {
    while (character(at_) == ' ') ++at_;
    if (!words("dalla ") && !words("alla ") && !words("presso la ")) return false;
    return abbreviated("Corte dei conti");
  }

  [[nodiscard]] bool at_office() const noexcept { return begins_as_one_of(rest(), offices) || at_court(); }
  [[nodiscard]] bool at_court() const noexcept { return begins_as_one_of(rest(), courts); }

  // The size of the number of a decision of the Commission that stands here: «C(2015) 9534».
  [[nodiscard]] std::size_t size_of_commission_number() const noexcept {
    if (character(at_) != 'C' || character(at_ + 1) != '(') return 0;
    const std::size_t year = digits_at(at_ + 2);
    const std::size_t mark = at_ + 2 + year;
    if (year == 0 || character(mark) != ')') return 0;
    const std::size_t number = mark + (character(mark + 1) == ' ' ? 2 : 1);
    return digits_at(number) == 0 ? 0 : number + digits_at(number) - at_;
  }

  // The size of a full day that stands here, in the shape `d.d.d` or `d month d`; 0 if none does.
  [[nodiscard]] std::size_t day_size() const noexcept {
    std::size_t at = at_ + digits_at(at_);
    const char mark = character(at);
    if (mark == '.' || mark == '/') {
      const std::size_t months = digits_at(at + 1);
      if (months == 0 || character(at + 1 + months) != mark) return 0;
      at += 2 + months;
    } else {
      for (const std::string_view ordinal : {"º", "°"}) {
        if (text_.substr(at).starts_with(ordinal)) at += ordinal.size();
      }
      if (character(at) != ' ') return 0;
      const auto word = detail::leading_word(text_.substr(at + 1));
      if (word.empty() || character(at + 1 + word.size()) != ' ') return 0;
      at += 2 + word.size();
    }
    const std::size_t year = digits_at(at);
    return year == 0 ? 0 : at + year - at_;
  }

  // What was read at `at`; an error gets its place in the whole text.
  template <class T>
  static result<T> placed(std::size_t at, result<T> read) noexcept {
    if (read) return read;
    error why = read.error();
    why.position += static_cast<std::uint32_t>(at);
    return why;
  }

  result<date> full_day() noexcept {
    const std::size_t begin = at_;
    const std::size_t size = day_size();
    at_ += size;
    return placed(begin, date::parse_italian(text_.substr(begin, size == 0 ? std::string_view::npos : size)));
  }

  result<partial_date> month(std::string_view name) noexcept {
    at_ += name.size();
    if (character(at_) != ' ' || !detail::is_digit(character(at_ + 1))) {
      return partial_date::month_of_some_year(detail::month_of_italian_name(name));
    }
    const std::size_t begin = ++at_;
    if (digits_at(at_) != 4) return refuse(errc::expected_digit);
    return placed(begin, partial_date::month(year_number(), detail::month_of_italian_name(name)));
  }

  result<partial_date> year() noexcept {
    const std::size_t begin = at_;
    return placed(begin, partial_date::year(year_number()));
  }

  int year_number() noexcept {
    int number = 0;
    for (int i = 0; i < 4; ++i) number = number * 10 + (text_[at_++] - '0');
    return number;
  }

  result<partial_date> range() noexcept {
    const auto first = full_day();
    if (!first) return first.error();
    if (!words(" e il ")) return refuse(errc::expected_character, ' ');
    const std::size_t begin = at_;
    const auto last = full_day();
    if (!last) return last.error();
    return placed(begin, partial_date::between(*first, *last));
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

// A decree of a director general is a directorial decree, and one of a minister a ministerial one; if the office has no
// name of its own, the kind already says what the authority would.
void set_authority(act_reference& act, std::string_view name) {
  const bool director = begins_with(name, "Direttore") || begins_with(name, "Direzione Generale");
  const bool minister = begins_with(name, "Ministro");
  if (act.kind == act_kind::decree && director) act.kind = act_kind::directorial_decree;
  if (act.kind == act_kind::decree && minister) act.kind = act_kind::ministerial_decree;
  const std::size_t said = begins_with(name, "Direttore Generale") ? 18 : minister ? 8 : director ? 9 : 0;
  if (name.size() != said) act.authority = std::string(name);
}

// An «ordinanza» of a mayor or a commissioner is no order of a court.
bool is_ordinance(const act_reference& act) noexcept {
  const auto* by = act.authority.if_stated();
  return act.kind == act_kind::court_order && by != nullptr && !begins_as_one_of(*by, courts);
}

// Whether the part stood there; if so, its value is stored, or the reason why it has none.
template <class T, class Place>
bool stored(const std::optional<result<T>>& read, Place& place, std::optional<error>& why) {
  if (!read) return false;
  if (*read)
    place = **read;
  else
    why = read->error();
  return true;
}

}  // namespace

result<citation> citation::parse(std::string_view text) {
  if (text.size() > longest_citation)
    return error{.code = errc::text_too_long, .expected = longest_citation, .found = detail::quote(text)};
  cursor in(text);
  const auto kind = in.kind();
  if (!kind) return in.refuse(errc::act_kind_unknown);
  citation made{.act = {.kind = *kind, .on = partial_date::unknown()}, .raw = {}};
  made.raw = text;

  // Each part may stand once, in any order.
  bool dated = false;
  bool named = false;
  std::optional<error> why;
  const auto registration_part = [&] {
    return !made.registration.is_stated() && stored(in.registered(), made.registration, why);
  };
  const auto day_part = [&] { return !dated && (dated = stored(in.day(), made.act.on, why)); };
  const auto number_part = [&] { return !made.act.number.is_stated() && stored(in.number(), made.act.number, why); };
  const auto authority_part = [&] {
    const auto name = named ? std::nullopt : in.authority();
    if (name) set_authority(made.act, *name);
    named = named || name;
    return name.has_value();
  };
  for (in.separators(); !in.rest().empty(); in.separators()) {
    const bool part =
        in.words("…") || in.words("...") || registration_part() || day_part() || number_part() || authority_part();
    if (why) return *why;
    if (is_ordinance(made.act)) return cursor(text).refuse(errc::act_kind_unknown);
    if (!part) return in.refuse(errc::text_left_over);
  }
  return made;
}

}  // namespace avviso::inline v0
