// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <variant>
#include <vector>

#include "acts.hpp"
#include "explained.hpp"
#include "parties.hpp"

namespace avviso::inline v0::wording {

namespace {

bool is_noun(const question& asked) {
  return asked.field != field::may_spend && asked.field != field::standing && asked.field != field::fact;
}

std::string asked_text(const explanation& why, language in) {
  const auto* title = why.line_title.if_stated();
  return text_with_title(why.asked, title != nullptr ? std::string_view(*title) : std::string_view(), in);
}

// What is asked about, as the subject of its answer. Of a standing, in Italian, it is the grant that is suspended and
// not its standing.
std::string subject_of(const explanation& why, language in) {
  if (why.act) return with_article(*why.act, in);
  if (in == language::italian && why.asked.field == field::grant_standing && why.asked.grant) {
    return "la sovvenzione " + with(preposition::di, holder_noun(*why.asked.grant));
  }
  return asked_text(why, in);
}

agreement agreement_of_subject(const explanation& why) {
  if (why.act) return agreement_with(why.act->kind);
  return agreement_of(subject_of(why, language::italian)).value_or(agreement{});
}

// «Il termine finale … è», or "Lazio may spend on 1 May 2022:".
std::string beginning(const explanation& why, language in) {
  const bool noun = is_noun(why.asked) || (why.act && in == language::italian);
  const auto agrees = agreement_of_subject(why);
  std::string line = subject_of(why, in);
  if (noun || in == language::italian) line = capitalised(line);
  switch (why.status) {
    case status::undetermined:
      if (in == language::english) return line + (noun ? " is undetermined: " : ": undetermined, ");
      return line +
             (noun ? agrees.verb(" non è determinabile: ", " non sono determinabili: ") : ": non determinabile, ");
    case status::conflict:
      if (in == language::english) return line + (noun ? " is in conflict: " : ": in conflict, ");
      return line + (noun ? agrees.verb(" è ", " sono ") : ": ") + agrees.ending("contraddittori") +
             (noun ? ": " : ", ");
    case status::known:
    case status::not_stated:
      break;
  }
  if (!noun) return line + ": ";
  return line + (in == language::english ? " is " : agrees.verb(" è ", " sono "));
}

// What an act does, in a line of its own.
std::string line_of(const explanation_step& step, const explanation& why, language in) {
  if (step.part == part::adhesion_not_stated) return what_it_does(step, why, in) + '\n';
  std::string line = act_text(step.act, in) + ": ";
  if (step.part == part::superseded) line.insert(0, words{"before: ", "prima: "}.in(in));
  line += what_it_does(step, why, in);
  const auto* source = step.source.if_stated();
  if (source != nullptr && source->kind == source_kind::page)
    line += words{"; reported by the ", "; lo riferisce la "}.in(in) + source_text(*source, in);
  return line + (step.part != part::adhesion ? efficacy_text(step, in) : std::string()) + obstacles_text(step, in) +
         '\n';
}

// The values as the complement of a sentence. In Italian a body has its article: «L'Autorità Delegata è il Ministero
// dell'Interno».
std::vector<stated<any_value>> complements(const explanation& why, language in) {
  auto all = why.candidates;
  if (in == language::english || why.asked.field != field::authority) return all;
  for (auto& one : all) {
    const auto* value = one.if_stated();
    const auto* body = value != nullptr ? std::get_if<std::string>(value) : nullptr;
    if (body != nullptr) one = any_value(with_article(party_noun(*body, "soggetto")));
  }
  return all;
}

}  // namespace

std::string sentence(const explanation& why, language in) {
  std::string line;
  if (why.status != status::not_stated) {
    line = beginning(why, in) + values_text(complements(why, in), why.possible, in, agreement_of_subject(why));
  } else if (is_noun(why.asked)) {
    line = words{"The acts in force do not state ", "Gli atti in vigore non indicano "}.in(in) + asked_text(why, in);
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

namespace {

std::string acceptance_not_stated(const explanation& why, language in) {
  const std::string line = words{"no document says whether the grant was accepted in time",
                                 "nessun documento indica se il contributo sia stato accettato in tempo"}
                               .in(in);
  const bool is_read = why.when.readings.absence == absence::not_adhered;
  return line + (is_read ? words{": read as not accepted", ": letto come non accettato"}.in(in) : "");
}

}  // namespace

std::string what_it_does(const explanation_step& step, const explanation& why, language in) {
  if (step.part != part::adhesion_not_stated) return deed_text(step, why, in);
  if (step.deed == deed::lapses) return acceptance_not_stated(why, in);
  std::string line = words{"reaches a grant only by adhesion; no document says ",
                           "raggiunge un progetto solo per adesione; nessun documento indica "}
                         .in(in);
  if (!why.asked.grant) {
    line += words{"of each whether it adhered", "di ciascuno se abbia aderito"}.in(in);
  } else if (in == language::english) {
    line += "whether " + *why.asked.grant + " adhered";
  } else {
    const auto who = holder_noun(*why.asked.grant);
    line += "se " + with_article(who) + who.agrees.verb(" abbia aderito", " abbiano aderito");
  }
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

std::string source_text(const act_source& one, language in) {
  const auto kind = [&] {
    switch (one.kind) {
      case source_kind::document:
        return words{"document", "documento"};
      case source_kind::registry:
        return words{"register", "registro"};
      case source_kind::page:
        break;
    }
    return words{"page", "pagina"};
  }();
  const auto* day = one.day.if_stated();
  return std::string(kind.in(in)) + " «" + one.name + "»" + (day != nullptr ? ' ' + of_day(*day, in) : std::string());
}

std::string whole_source_text(const act_source& one, language in) {
  std::string all = source_text(one, in);
  if (const auto* address = one.address.if_stated()) all += ", " + *address;
  if (const auto* excerpt = one.excerpt.if_stated()) all += ": «" + *excerpt + "»";
  return all;
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
