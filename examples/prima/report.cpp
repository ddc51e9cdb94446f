// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

using namespace avviso;

namespace {

struct report_page {
  std::ostream& out;
  const snapshot& then;
  language in;

  [[nodiscard]] std::string say(std::string_view english, std::string_view italian) const {
    return std::string(in == language::italian ? italian : english);
  }

  void title(std::string_view english, std::string_view italian) const {
    out << '\n' << say(english, italian) << "\n\n";
  }
};

// How wide a UTF-8 text prints: continuation bytes take no place.
std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

template <std::size_t Columns>
void print_table(std::ostream& out, const std::vector<std::array<std::string, Columns>>& rows) {
  std::array<std::size_t, Columns> widest{};
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < Columns; ++i) widest[i] = std::max(widest[i], width(row[i]));
  }
  for (const auto& row : rows) {
    out << "  ";
    for (std::size_t i = 0; i < Columns; ++i) {
      out << row[i];
      if (i + 1 < Columns) out << std::string(widest[i] - width(row[i]) + 3, ' ');
    }
    out << '\n';
  }
}

std::string value_words(const report_page& on, const deadline_time& limit) { return wording::text(limit, on.in); }
std::string value_words(const report_page& on, euro amount) {
  return amount == euros<0> ? on.say("none", "nessuno") : wording::text(amount, on.in);
}

template <class T>
std::string words(const report_page& on, const result<answer<T>>& given) {
  if (!given) return wording::text(given.error(), on.in);
  std::string all;
  for (const auto& one : given->candidates()) {
    if (!all.empty()) all += on.say(" or ", " o ");
    const auto* value = one.if_stated();
    all += value != nullptr ? value_words(on, *value) : on.say("not stated", "non indicato");
  }
  return all;
}

std::string standing_words(const report_page& on, const act& which) {
  const auto stands = on.then.standing_of(which.id);
  if (!stands) return wording::text(stands.error(), on.in);
  const auto* known = stands->if_known();
  if (known == nullptr) return on.say("undetermined", "non determinabile");
  switch (*known) {
    case standing::not_adopted:
      return on.say("not adopted yet", "non ancora adottato");
    case standing::adopted:
      return which.control == control::required
                 ? on.say("adopted, not yet registered", "adottato, non ancora registrato")
                 : on.say("adopted, without effect", "adottato, senza efficacia");
    case standing::annulled:
      return on.say("annulled", "annullato");
    case standing::replaced:
      return on.say("replaced", "sostituito");
    case standing::stayed:
      return on.say("stayed", "sospeso");
    case standing::in_force:
      break;
  }
  const bool read = !stands->findings().empty();
  return read ? on.say("in force (registration not stated)", "in vigore (registrazione non indicata)")
              : on.say("in force", "in vigore");
}

std::string registration_words(const report_page& on, const act& which) {
  if (which.control == control::not_required) return on.say("not required", "non richiesta");
  const auto* registered = which.registration.if_stated();
  if (registered == nullptr) return on.say("not stated", "non indicata");
  if (registered->on.earliest() > on.then.when().known) return on.say("not known yet", "non ancora nota");
  const auto* number = registered->number.if_stated();
  return wording::text(registered->on, on.in) + (number != nullptr ? ", n. " + *number : std::string());
}

bool adopted_by_then(const report_page& on, const act& which) {
  return which.reference.on.earliest() <= on.then.when().known;
}

void print_notice(const report_page& on) {
  for (const auto& one : on.then.dossier().acts()) {
    for (const auto& provision : one.provisions) {
      const auto* founds = std::get_if<establishment>(&provision);
      if (founds == nullptr) continue;
      on.out << founds->notice.title << '\n'
             << on.say("Notice no. ", "Avviso n. ") << founds->notice.number << ": " << standing_words(on, one) << '\n';
      if (const auto* fund = founds->notice.fund.if_stated())
        on.out << on.say("Charged to: ", "A valere su: ") << *fund << '\n';
      on.out << on.say("In force on ", "In vigore il ") << wording::text(on.then.when().in_force, on.in)
             << on.say(", as known on ", ", per quanto noto il ") << wording::text(on.then.when().known, on.in) << '\n';
      on.title("Activity lines", "Linee di attività");
      int line = 0;
      for (const auto& what : founds->notice.lines) on.out << "  " << ++line << ". " << what.name << '\n';
    }
  }
}

// Adhesions fill a table of their own: the last column of the projects.
void print_acts(const report_page& on) {
  on.title("Acts", "Atti");
  std::vector<const act*> acts;
  for (const auto& one : on.then.dossier().acts()) {
    if (one.reference.kind != act_kind::adhesion && adopted_by_then(on, one)) acts.push_back(&one);
  }
  std::sort(acts.begin(), acts.end(),
            [](const act* a, const act* b) { return a->reference.on.earliest() < b->reference.on.earliest(); });
  std::vector<std::array<std::string, 3>> rows = {
      {on.say("Act", "Atto"), on.say("Registration", "Registrazione"), on.say("Standing", "Stato")}};
  for (const auto* one : acts) {
    rows.push_back({wording::text(one->reference, on.in), registration_words(on, *one), standing_words(on, *one)});
  }
  print_table(on.out, rows);
}

std::string adhesion_words(const report_page& on, std::string_view grant) {
  for (const auto& one : on.then.dossier().acts()) {
    for (const auto& provision : one.provisions) {
      const auto* adheres = std::get_if<adhesion>(&provision);
      if (adheres == nullptr || adheres->grant != grant || !adopted_by_then(on, one)) continue;
      return adheres->elects == election::time ? on.say("time alone", "solo tempo")
                                               : on.say("time and money", "tempo e risorse");
    }
  }
  return on.say("not stated", "non indicata");
}

void print_projects(const report_page& on) {
  on.title("Projects", "Progetti");
  const auto& grants = on.then.dossier().grants();
  if (std::none_of(grants.begin(), grants.end(),
                   [&](const auto& one) { return on.then.grant(one).top_ups().has_value(); })) {
    on.out << "  " << on.say("none awarded yet", "nessuno ancora ammesso") << '\n';
    return;
  }
  std::vector<std::array<std::string, 4>> rows = {
      {on.say("Project", "Progetto"), on.say("End of activities", "Termine finale"),
       on.say("Extra money", "Risorse aggiunte"), on.say("Adhesion", "Adesione")}};
  for (const auto& grant : grants) {
    rows.push_back({grant, words(on, on.then.grant(grant).end_of_activities()),
                    words(on, on.then.grant(grant).top_ups()), adhesion_words(on, grant)});
  }
  print_table(on.out, rows);
}

void print_envelope(const report_page& on) {
  on.title("Envelope", "Dotazione");
  std::vector<std::array<std::string, 2>> rows = {
      {on.say("Endowment", "Dotazione finanziaria"), words(on, on.then.notice().endowment())},
      {on.say("Awarded", "Assegnato"), words(on, on.then.notice().awarded())},
      {on.say("Unallocated", "Non assegnato"), words(on, on.then.notice().unallocated())},
  };
  print_table(on.out, rows);
}

void print_reasons(const report_page& on) {
  if (!on.then.grant("Lazio").top_ups()) return;
  on.title("Why", "Perché");
  for (const std::string_view grant : {"Lazio", "Campania"}) {
    const auto end = on.then.grant(grant).end_of_activities();
    const auto money = on.then.grant(grant).top_ups();
    if (!end || !money) continue;
    on.out << wording::text(*explain(on.then, *end), on.in) << wording::text(*explain(on.then, *money), on.in);
    if (grant != "Campania") on.out << '\n';
  }
}

// Satisfied rules and grants that are not reached would fill pages; here stands what a reader must look at, the grants
// of one finding together, and acts that are cited alike and found alike.
class to_check {
 public:
  explicit to_check(const report_page& on) : on_(on) {}

  void add(finding one) {
    const auto act = std::exchange(one.act, std::nullopt);
    const auto grant = std::exchange(one.grant, std::nullopt);
    if (act != act_ || open_ != one) end_finding();
    if (act != act_) {
      end_act();
      act_ = act;
    }
    open_ = one;
    if (grant) grants_ += (grants_.empty() ? "" : ", ") + on_.then.dossier().grants()[*grant];
  }

  void print() {
    end_finding();
    end_act();
    for (const auto& one : acts_) {
      on_.out << (&one == acts_.data() ? "  " : "\n  ") << one.cited;
      if (one.times > 1) on_.out << on_.say(", and ", ", e altri ") << one.times - 1 << on_.say(" more", "");
      on_.out << '\n' << one.findings;
    }
  }

 private:
  struct checked {
    std::string cited;
    std::string findings;
    int times = 1;
  };

  void end_finding() {
    if (open_) found_ += "    " + wording::text(*open_, on_.in) + (grants_.empty() ? "" : ": " + grants_) + '\n';
    open_.reset();
    grants_.clear();
  }
  void end_act() {
    if (!act_) return;
    checked one{.cited = wording::text(on_.then.dossier().acts()[*act_].reference, on_.in), .findings = found_};
    found_.clear();
    if (!acts_.empty() && acts_.back().cited == one.cited && acts_.back().findings == one.findings) {
      ++acts_.back().times;
    } else {
      acts_.push_back(std::move(one));
    }
  }

  const report_page& on_;
  std::optional<std::uint32_t> act_;
  std::optional<finding> open_;
  std::string grants_;
  std::string found_;  // of the act
  std::vector<checked> acts_;
};

void print_findings(const report_page& on) {
  on.title("To check", "Da verificare");
  to_check all(on);
  for (const auto& one : on.then.findings()) {
    if (one.outcome == outcome::violated || one.outcome == outcome::undetermined) all.add(one);
  }
  all.print();
}

}  // namespace

void print_report(std::ostream& out, const snapshot& then, language in) {
  const report_page on{out, then, in};
  print_notice(on);
  print_acts(on);
  print_projects(on);
  print_envelope(on);
  print_reasons(on);
  print_findings(on);
}
