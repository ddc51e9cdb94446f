// SPDX-License-Identifier: BSL-1.0
#include "explained.hpp"

namespace avviso::inline v0::wording {

namespace {

bool is_noun(const question& asked) {
  return asked.field != field::may_spend && asked.field != field::standing && asked.field != field::fact;
}

// «Il termine finale … è», or "Lazio may spend on 1 May 2022:".
std::string beginning(const explanation& why, language in) {
  const bool noun = is_noun(why.asked);
  std::string line = why.act ? text(*why.act, in) : text(why.asked, in);
  if (noun) line.front() = static_cast<char>(line.front() - 'a' + 'A');
  switch (why.status) {
    case status::undetermined:
      return line + (noun ? words{" is undetermined: ", " non è determinabile: "}.in(in)
                          : words{": undetermined, ", ": non determinabile, "}.in(in));
    case status::conflict:
      return line + (noun ? words{" is in conflict: ", " è contraddittorio: "}.in(in)
                          : words{": in conflict, ", ": contraddittorio, "}.in(in));
    case status::known:
    case status::not_stated:
      break;
  }
  return line + (noun ? words{" is ", " è "}.in(in) : ": ");
}

// What an act does, in a line of its own.
std::string line_of(const explanation_step& step, const explanation& why, language in) {
  if (step.part == part::adhesion_not_stated) return what_it_does(step, why, in) + '\n';
  std::string line = act_text(step.act, in) + ": ";
  if (step.part == part::superseded) line.insert(0, words{"before: ", "prima: "}.in(in));
  line += what_it_does(step, why, in);
  return line + (step.part != part::adhesion ? efficacy_text(step, in) : std::string()) + obstacles_text(step, in) +
         '\n';
}

}  // namespace

std::string sentence(const explanation& why, language in) {
  std::string line;
  if (why.status != status::not_stated) {
    line = beginning(why, in) + values_text(why.candidates, why.possible, in);
  } else if (is_noun(why.asked)) {
    line = words{"The acts in force do not state ", "Gli atti in vigore non indicano "}.in(in) + text(why.asked, in);
  } else if (why.asked.field == field::may_spend) {
    line = beginning(why, in) +
           words{"the acts in force do not state until when", "gli atti in vigore non indicano fino a quando"}.in(in);
    if (why.asked.amount) line += words{", or how much", ", o quanto"}.in(in);
  } else {
    line = beginning(why, in) + words{"not stated", "non indicato"}.in(in);
  }
  return line;
}

std::string act_text(const act_reference& act, language in) {
  const auto* authority = act.authority.if_stated();
  return text(act, in) + (authority != nullptr ? " (" + *authority + ')' : std::string());
}

std::string what_it_does(const explanation_step& step, const explanation& why, language in) {
  if (step.part != part::adhesion_not_stated) return deed_text(step, why.asked.field, in);
  std::string line =
      words{"reaches a grant only by adhesion; no document says ",
            "raggiunge una sovvenzione solo per adesione; nessun documento dice "}
          .in(in) +
      (why.asked.grant ? words{"whether ", "se "}.in(in) + *why.asked.grant + words{" adhered", " abbia aderito"}.in(in)
                       : words{"of each whether it adhered", "di ciascuna se abbia aderito"}.in(in));
  if (why.when.readings.absence == absence::not_adhered) {
    line += words{": read as not adhered", ": letto come non aderente"}.in(in);
  }
  return line;
}

std::string obstacles_text(const explanation_step& step, language in) {
  std::string all;
  for (const auto& one : step.obstacles) {
    all += (all.empty() ? words{"; not so: ", "; non opera: "} : words{"; ", "; "}).in(in) + text(one, in);
  }
  return all;
}

std::string source_text(const statement& one, language in) {
  std::string line = one.source + ", " + text(one.known, in);
  const auto* of = one.of.if_stated();
  if (of != nullptr) line += words{", of ", ", riferito a: "}.in(in) + text(*of, in);
  return line + ": " + value_text(detail::any(one.value), in);
}

std::string headline(const explanation& why, language in) {
  return sentence(why, in) + words{" (in force on ", " (in vigore "}.in(in) +
         with_preposition(before_day::article, why.when.in_force, in) +
         words{", as known on ", ", per quanto noto "}.in(in) +
         with_preposition(before_day::article, why.when.known, in) + ").";
}

std::string text(const explanation& why, language in) {
  std::string all = headline(why, in) + '\n';
  for (const auto& step : why.steps) all += std::string(2 + 2 * step.depth, ' ') + "- " + line_of(step, why, in);
  for (const auto& one : why.sources) all += "  - " + source_text(one, in) + '\n';
  for (const auto& which : why.readings) {
    all += words{"  read so: ", "  lettura: "}.in(in) + reading_text(which, why.when.readings, in) + '\n';
  }
  return all;
}

}  // namespace avviso::inline v0::wording
