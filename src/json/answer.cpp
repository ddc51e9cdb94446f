// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/report.hpp>

#include <algorithm>

#include "answer_fields.hpp"
#include "layout.hpp"

namespace avviso::inline v0 {

namespace detail {

namespace {

// A count, as a rule compared it.
struct counted {
  std::int64_t number;
};
using compared = std::variant<date, euro, counted>;

// A finding as its text has it: acts and grants by name. Findings in a list that differ in nothing but the grant are
// one text, with all their grants.
struct finding_text {
  avviso::rule rule;
  avviso::outcome outcome;
  fact missing;
  measure measured;
  measure limit;
  std::optional<date> law_of;
  std::optional<programme> fund;
  std::optional<std::string> act;
  std::optional<std::uint32_t> provision;
  std::optional<std::string> grant;
  std::vector<std::string> grants;
  std::optional<std::uint32_t> statement;
  std::optional<std::string> limited_by;
  std::optional<std::string> ratified_by;
  std::optional<std::string> line;
};

// A ground as its text has it; a statement is named by its place in the dossier's list.
struct ground_text {
  avviso::part part;
  std::optional<std::string> act;
  std::optional<std::uint32_t> statement;
  std::uint32_t provision;
};

struct answer_text {
  question asked;
  avviso::status status;
  possible_values possible;
  std::vector<stated<any_value>> candidates;
  std::vector<ground> grounds;
  std::vector<finding> findings;
  date law = law_version;
};

}  // namespace

template <>
inline constexpr std::string_view kind_of<counted> = "count";
template <>
struct codec<counted> {
  static tree write(counted value, const scope& /*unused*/) { return number_tree(value.number); }
  static std::optional<counted> read(const tree& in, const place& where, reader& with) {
    const auto number = detail::read<std::int64_t>(in, where, with);
    return number ? std::optional(counted{*number}) : std::nullopt;
  }
};

template <>
inline constexpr auto fields_of<finding_text> = members(
    key("rule", &finding_text::rule), key("outcome", &finding_text::outcome),
    key("missing", &finding_text::missing, fact::none), key("measured", &finding_text::measured, empty),
    key("limit", &finding_text::limit, empty), key("law_of", &finding_text::law_of), key("fund", &finding_text::fund),
    key("act", &finding_text::act), key("provision", &finding_text::provision), key("grant", &finding_text::grant),
    key("grants", &finding_text::grants, empty), key("statement", &finding_text::statement),
    key("limited_by", &finding_text::limited_by), key("ratified_by", &finding_text::ratified_by),
    key("line", &finding_text::line));
template <>
inline constexpr auto fields_of<ground_text> = members(key("part", &ground_text::part), key("act", &ground_text::act),
                                                       key("statement", &ground_text::statement),
                                                       key("provision", &ground_text::provision));
template <>
inline constexpr auto fields_of<answer_text> =
    members(key("asked", &answer_text::asked), key("status", &answer_text::status),
            key("possible", &answer_text::possible, possible_values::alternatives),
            key("candidates", &answer_text::candidates), key("grounds", &answer_text::grounds, empty),
            key("findings", &answer_text::findings, empty), key("law", &answer_text::law, law_version));

namespace {

std::optional<std::string> id_of(std::uint32_t act, const scope& in) {
  if (in.of == nullptr || act >= in.of->acts().size()) return std::nullopt;
  return in.of->acts()[act].id;
}

std::optional<std::string> name_of(std::uint32_t grant, const scope& in) {
  if (in.of == nullptr || grant >= in.of->grants().size()) return std::nullopt;
  return in.of->grants()[grant];
}

std::optional<std::string> name_of_line(std::uint32_t line, const scope& in) {
  if (in.of == nullptr) return std::nullopt;
  const auto lines = in.of->lines();
  return line < lines.size() ? std::optional(std::string(lines[line])) : std::nullopt;
}

// The place of an act, by id, or of a grant; nothing after a complaint about that member.
std::optional<std::uint32_t> place_of_act(const std::string& id, const tree& in, const place& where, reader& with,
                                          const char* member = "act") {
  const auto acts = with.of().of->acts();
  for (std::uint32_t i = 0; i < acts.size(); ++i) {
    if (acts[i].id == id) return i;
  }
  with.refuse(*find_member(in, member), where.at(member), {.code = errc::no_such_act, .found = quote(id)});
  return std::nullopt;
}

std::optional<std::uint32_t> place_of_line(const std::string& name, const tree& in, const place& where, reader& with) {
  const auto lines = with.of().of->lines();
  for (std::uint32_t place = 0; place < lines.size(); ++place) {
    if (match(lines[place], name)) return place;
  }
  with.refuse(in, where, {.code = errc::no_such_line, .found = quote(name)});
  return std::nullopt;
}

std::optional<std::uint32_t> place_of_grant(const std::string& name, const tree& in, const place& where, reader& with) {
  const auto grants = with.of().of->grants();
  for (std::uint32_t place = 0; place < grants.size(); ++place) {
    if (match(grants[place], name)) return place;
  }
  with.refuse(in, where, {.code = errc::no_such_grant, .found = quote(name)});
  return std::nullopt;
}

}  // namespace

tree codec<stated<any_value>>::write(const stated<any_value>& value, const scope& of) {
  const auto* present = value.if_stated();
  return present != nullptr ? detail::write(*present, of) : text_tree(not_stated_text);
}

std::optional<stated<any_value>> codec<stated<any_value>>::read(const tree& in, const place& where, reader& with) {
  if (is_text(in, not_stated_text)) return stated<any_value>(not_stated);
  auto value = detail::read<any_value>(in, where, with);
  if (!value) return std::nullopt;
  return stated<any_value>(*std::move(value));
}

void give_kind(std::vector<stated<any_value>>& candidates, field asked) {
  if (row_of(asked).value != value_kind::deadline_time) return;
  for (auto& one : candidates) {
    const auto* value = one.if_stated();
    const auto* day = value != nullptr ? std::get_if<date>(value) : nullptr;
    if (day != nullptr) one = any_value(deadline_time(*day));
  }
}

tree codec<measure>::write(const measure& value, const scope& of) {
  if (value.in == measure::unit::cents) return detail::write(compared(euro::from_cents(value.value)), of);
  const auto day = date::from_days(value.value);
  if (value.in == measure::unit::day && day) return detail::write(compared(*day), of);
  return detail::write(compared(counted{value.value}), of);
}

std::optional<measure> codec<measure>::read(const tree& in, const place& where, reader& with) {
  const auto value = detail::read<compared>(in, where, with);
  if (!value) return std::nullopt;
  if (const auto* day = std::get_if<date>(&*value)) return measure(*day);
  if (const auto* amount = std::get_if<euro>(&*value)) return measure(*amount);
  measure number;
  number.in = measure::unit::count;
  number.value = std::get_if<counted>(&*value)->number;
  return number;
}

tree codec<std::vector<finding>>::write(const std::vector<finding>& all, const scope& of) {
  tree out = tree::array();
  for (const auto& run : avviso::alike(all)) {
    const auto& first = run.front();
    finding_text text{.rule = first.rule,
                      .outcome = first.outcome,
                      .missing = first.missing,
                      .measured = first.measured,
                      .limit = first.limit,
                      .law_of = first.law_of,
                      .fund = first.fund,
                      .act = first.act ? id_of(*first.act, of) : std::nullopt,
                      .provision = first.provision,
                      .grant = {},
                      .grants = {},
                      .statement = first.statement,
                      .limited_by = first.limited_by ? id_of(*first.limited_by, of) : std::nullopt,
                      .ratified_by = first.ratified_by ? id_of(*first.ratified_by, of) : std::nullopt,
                      .line = first.line ? name_of_line(*first.line, of) : std::nullopt};
    if (run.size() == 1) {
      if (first.grant) text.grant = name_of(*first.grant, of);
    } else {
      for (const auto& one : run) {
        if (auto name = name_of(*one.grant, of)) text.grants.push_back(*std::move(name));
      }
    }
    out.push_back(detail::write(text, of));
  }
  return out;
}

namespace {

// The findings that a text is of; none where it is wrong.
std::vector<finding> read_findings(const tree& in, const place& where, reader& with) {
  const auto text = detail::read<finding_text>(in, where, with);
  if (!text) return {};
  finding value{.rule = text->rule,
                .outcome = text->outcome,
                .missing = text->missing,
                .measured = text->measured,
                .limit = text->limit,
                .law_of = text->law_of,
                .fund = text->fund,
                .act = {},
                .provision = text->provision};
  bool is_right = true;
  if (text->act) value.act = place_of_act(*text->act, in, where, with);
  if (text->limited_by) value.limited_by = place_of_act(*text->limited_by, in, where, with, "limited_by");
  if (text->ratified_by) value.ratified_by = place_of_act(*text->ratified_by, in, where, with, "ratified_by");
  if (text->statement) {
    const auto last = static_cast<std::int64_t>(with.of().of->statements().size()) - 1;
    is_right = with.integer(*find_member(in, "statement"), where.at("statement"), 0, last).has_value();
    value.statement = text->statement;
  }
  if (text->grant) value.grant = place_of_grant(*text->grant, *find_member(in, "grant"), where.at("grant"), with);
  if (text->line) value.line = place_of_line(*text->line, *find_member(in, "line"), where.at("line"), with);
  is_right = is_right && text->line.has_value() == value.line.has_value();
  std::vector<finding> all;
  for (std::size_t i = 0; i < text->grants.size(); ++i) {
    all.push_back(value);
    all.back().grant = place_of_grant(text->grants[i], (*find_member(in, "grants"))[i], where.at("grants").at(i), with);
    is_right = is_right && all.back().grant;
  }
  is_right = is_right && text->act.has_value() == value.act.has_value();
  is_right = is_right && text->limited_by.has_value() == value.limited_by.has_value();
  is_right = is_right && text->ratified_by.has_value() == value.ratified_by.has_value();
  is_right = is_right && text->grant.has_value() == value.grant.has_value();
  if (!is_right) return {};
  if (all.empty()) all.push_back(value);
  return all;
}

}  // namespace

std::optional<std::vector<finding>> codec<std::vector<finding>>::read(const tree& in, const place& where,
                                                                      reader& with) {
  if (!with.expect(in.is_array(), in, where, type)) return std::nullopt;
  std::vector<finding> all;
  bool is_right = true;
  for (std::size_t i = 0; i < in.size(); ++i) {
    const auto some = read_findings(in[i], where.at(i), with);
    is_right = is_right && !some.empty();
    all.insert(all.end(), some.begin(), some.end());
  }
  return is_right ? std::optional(std::move(all)) : std::nullopt;
}

tree codec<ground>::write(const ground& value, const scope& of) {
  ground_text text{.part = value.part, .act = {}, .statement = {}, .provision = value.provision};
  if (value.part == part::statement) {
    text.statement = value.act;
  } else {
    text.act = id_of(value.act, of);
  }
  return detail::write(text, of);
}

std::optional<ground> codec<ground>::read(const tree& in, const place& where, reader& with) {
  const auto text = detail::read<ground_text>(in, where, with);
  if (!text) return std::nullopt;
  const bool is_statement = text->part == part::statement;
  const std::string_view rests_on = is_statement ? "statement" : "act";
  const std::string_view other = is_statement ? "act" : "statement";
  if (const auto* stray = find_member(in, other)) {
    with.complain(where.at(other), {.problem = json_problem::field_unknown,
                                    .found = quoted(*stray),
                                    .expected = "part | " + std::string(rests_on) + " | provision"});
    return std::nullopt;
  }
  if (find_member(in, rests_on) == nullptr) {
    with.complain_of_missing(where.at(rests_on), is_statement ? "integer" : "string");
    return std::nullopt;
  }
  std::optional<std::uint32_t> index;
  if (!is_statement) {
    index = place_of_act(*text->act, in, where, with);
  } else {
    const auto last = static_cast<std::int64_t>(with.of().of->statements().size()) - 1;
    if (with.integer(*find_member(in, rests_on), where.at(rests_on), 0, last)) index = text->statement;
  }
  if (!index) return std::nullopt;
  return ground{.part = text->part, .act = *index, .provision = text->provision};
}

bool expect_this_law(date law, const tree& in, const place& where, reader& with) {
  const auto now = law_version.iso();
  return law == law_version || with.expect_spelling(*find_member(in, "law"), where.at("law"), now);
}

// Its members one by one, as answer_text has them: values are not copied, since a variant of libstdc++ 12 that cannot
// be copied for lack of memory is destroyed as if it had been.
tree codec<answer<any_value>>::write(const answer<any_value>& value, const scope& of) {
  const auto listed = [&](const auto& all) {
    tree out = tree::array();
    for (const auto& one : all) out.push_back(detail::write(one, of));
    return out;
  };
  tree out = tree::object();
  add_member(out, "asked", detail::write(value.asked(), of));
  add_member(out, "status", detail::write(value.status(), of));
  if (value.possible() != possible_values::alternatives)
    add_member(out, "possible", detail::write(value.possible(), of));
  add_member(out, "candidates", listed(value.candidates()));
  if (!value.grounds().empty()) add_member(out, "grounds", listed(value.grounds()));
  const auto findings = value.findings();
  if (!findings.empty())
    add_member(out, "findings", detail::write(std::vector<finding>(findings.begin(), findings.end()), of));
  return out;
}

std::optional<answer<any_value>> codec<answer<any_value>>::read(const tree& in, const place& where, reader& with) {
  auto text = detail::read<answer_text>(in, where, with);
  if (!text || !expect_this_law(text->law, in, where, with)) return std::nullopt;
  give_kind(text->candidates, text->asked.field);
  const bool in_conflict = text->status == status::conflict;
  answer<any_value> value(std::move(text->asked), std::move(text->candidates), std::move(text->grounds),
                          std::move(text->findings), with.of().of->hash(), in_conflict, text->possible);
  // The status follows from the candidates; it is written for people who read the text.
  const auto status = avviso::name_of(value.status());
  if (!with.expect_spelling(*find_member(in, "status"), where.at("status"), status)) return std::nullopt;
  return value;
}

}  // namespace detail

using namespace detail;

result<std::string> to_json(const answer<any_value>& what, const dossier& of) {
  if (what.of() != of.hash()) return error{.code = errc::answer_of_another_dossier};
  auto out = write(what, {&of, &of});
  add_member(out, "law", write(law_version));
  return print_tree(out);
}

std::string to_json(const std::vector<finding>& what, const dossier& of) { return print_tree(write(what, {&of, &of})); }

std::string to_json(const report& what, const dossier& of) {
  return to_json(std::vector<finding>(what.findings().begin(), what.findings().end()), of);
}

template <>
json_result<answer<any_value>> from_json<answer<any_value>>(std::string_view text, const dossier& of) {
  return read_text<answer<any_value>>(text, {&of, &of});
}

template <>
json_result<std::vector<finding>> from_json<std::vector<finding>>(std::string_view text, const dossier& of) {
  return read_text<std::vector<finding>>(text, {&of, &of});
}

}  // namespace avviso::inline v0
