// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/name.hpp>

#include <algorithm>
#include <utility>
#include <variant>

#include "../history/record/defaults.hpp"
#include "../sort_stably.hpp"
#include "dossier_text.hpp"
#include "layout.hpp"

namespace avviso::inline v0 {

namespace detail {

namespace {

// The ids are compared in the tree that was read, so that a mistake in an act does not hide a repeated id.
void complain_of_repeated_ids(const tree& acts, const place& where, reader& with) {
  std::vector<std::pair<std::string_view, std::size_t>> ids;
  for (std::size_t i = 0; i < acts.size(); ++i) {
    const auto* id = acts[i].is_object() ? find_member(acts[i], "id") : nullptr;
    const auto* text = id != nullptr ? id->if_text() : nullptr;
    if (text != nullptr && !text->empty()) ids.emplace_back(*text, i);
  }
  std::sort(ids.begin(), ids.end());
  for (std::size_t n = 1; n < ids.size(); ++n) {
    const auto& [id, i] = ids[n];
    if (id != ids[n - 1].first) continue;
    const auto repeated = where.at(i);
    with.refuse(*find_member(acts[i], "id"), repeated.at("id"), {.code = errc::act_id_repeated, .found = quote(id)});
  }
}

// Where an act awards a grant, in the tree that was read.
struct awarded_name {
  std::string_view name;
  std::size_t act;
  std::size_t provision;
  bool is_correction;
  std::size_t grant;
};

// A grant is awarded by one spelling of its name: else nobody can tell whether two grants are one.
void complain_of_matching_grants(const std::vector<act>& acts, const tree& in, const place& where, reader& with) {
  std::vector<awarded_name> all;
  for (std::size_t i = 0; i < acts.size(); ++i) {
    for (std::size_t p = 0; p < acts[i].provisions.size(); ++p) {
      const auto& says = acts[i].provisions[p];
      const auto* corrects = std::get_if<correction>(&says);
      const auto* awards = corrects != nullptr ? std::get_if<award>(&corrects->now) : std::get_if<award>(&says);
      for (std::size_t g = 0; awards != nullptr && g < awards->grants.size(); ++g)
        all.push_back({awards->grants[g].name, i, p, corrects != nullptr, g});
    }
  }
  sort_stably(all, [](const auto& a, const auto& b) { return is_name_before(a.name, b.name); });
  for (std::size_t n = 1, first = 0; n < all.size(); ++n) {
    const auto& one = all[n];
    if (is_name_before(all[first].name, one.name)) first = n;
    if (one.name == all[first].name) continue;
    const auto its_act = where.at(one.act);
    const auto provisions = its_act.at("provisions");
    const auto written = provisions.at(one.provision);
    const auto now = written.at("now");
    const auto grants = (one.is_correction ? now : written).at("grants");
    const auto its_grant = grants.at(one.grant);
    const auto* says = &(*find_member(in[one.act], "provisions"))[one.provision];
    if (one.is_correction) says = find_member(*says, "now");
    const auto& name = *find_member((*find_member(*says, "grants"))[one.grant], "name");
    with.refuse(name, its_grant.at("name"), {.code = errc::grant_names_match, .found = quote(one.name)});
  }
}

// The source that more than half of the acts have, two at least; else none. It is written once, before them: a text
// changes little where an act is added, and the acts have it of their own once it is read.
stated<act_source> source_of_most(const act_list& acts) {
  const stated<act_source> none = not_stated;
  const auto* most = &none;
  std::size_t lead = 0;
  for (const auto& one : acts) {
    if (lead == 0) most = &one.source;
    lead = one.source == *most ? lead + 1 : lead - 1;
  }
  std::size_t count = 0;
  for (const auto& one : acts) count += one.source == *most ? 1U : 0U;
  return count > 1 && 2 * count > acts.size() ? *most : none;
}

// An act of a dossier, without what that states once.
tree without_what_is_said(const act& one, const defaults& once, const stated<act_source>& source) {
  if (!source.is_stated()) return write(once != defaults{} ? without_defaults(one, once) : one);
  auto made = without_defaults(one, once);
  const bool has_none = !made.source.is_stated();
  if (made.source == source) made.source = not_stated;
  const tree all = write(made);
  if (!has_none) return all;
  tree out = tree::object();
  const auto say_none = [&] { add_member(out, "source", text_tree(not_stated_text)); };
  for (const auto& [key, value] : all.items()) {
    if (key == "extra") say_none();
    add_member(out, key, value);
  }
  if (made.extra.empty()) say_none();
  return out;
}

// Gives the acts that say nothing of their source the one that is written before them.
void give_source(std::vector<act>& acts, const stated<act_source>& source, const tree& in) {
  if (!source.is_stated()) return;
  for (std::size_t i = 0; i < acts.size(); ++i) {
    if (find_member(in[i], "source") == nullptr) acts[i].source = source;
  }
}

// The place of the act that an error about the whole dossier names by the first bytes of its id.
std::size_t act_named(const std::vector<inline_text<31>>& ids, const error& why) {
  return static_cast<std::size_t>(std::find(ids.begin(), ids.end(), why.found) - ids.begin());
}

}  // namespace

}  // namespace detail

using namespace detail;

std::string to_json(const dossier& what) {
  tree out = tree::object();
  add_member(out, "avviso", write(format_version{}));
  const auto& once = what.defaults();
  if (once != defaults{}) add_member(out, "defaults", write(once));
  const auto source = source_of_most(what.acts());
  if (const auto* of_most = source.if_stated()) add_member(out, "source", write(*of_most));
  tree acts = tree::array();
  for (const auto& one : what.acts()) acts.push_back(without_what_is_said(one, once, source));
  add_member(out, "acts", std::move(acts));
  tree statements = tree::array();
  for (const auto& one : what.statements()) statements.push_back(write(one));
  if (!statements.empty()) add_member(out, "statements", std::move(statements));
  if (!what.extra().empty()) add_member(out, "extra", write(what.extra()));
  return print_tree(out);
}

std::string to_json(const act& what) { return print_tree(write(what)); }
std::string to_json(const extra& what) { return print_tree(write(what)); }

template <>
json_result<extra> from_json<extra>(std::string_view text) {
  return read_text<extra>(text, {});
}

template <>
json_result<dossier> from_json<dossier>(std::string_view text) {
  auto in = parse_tree(text);
  if (!in.is_whole) return std::move(in.wrong).as_result<dossier>();
  reader with(std::move(in.wrong));
  const place whole;
  auto given = read<dossier_text>(in.root, whole, with);
  const auto* acts = in.root.is_object() ? find_member(in.root, "acts") : nullptr;
  const auto at_acts = whole.at("acts");
  if (acts != nullptr && acts->is_array()) complain_of_repeated_ids(*acts, at_acts, with);
  if (given && acts != nullptr && given->acts.size() == acts->size()) give_source(given->acts, given->source, *acts);
  if (given && !with.has_errors()) complain_of_matching_grants(given->acts, *acts, at_acts, with);
  if (!given || with.has_errors()) return std::move(with).refused<dossier>();

  // What has been read is given up before it is filed, so that the text is not held three times over.
  in.root = {};
  std::vector<inline_text<31>> ids;
  ids.reserve(given->acts.size());
  for (const auto& one : given->acts) ids.push_back(quote(one.id));
  const auto nothing = *dossier::of();
  const auto blank = nothing.with(given->defaults);
  if (!blank) {
    with.refuse(text_tree(name_of(given->defaults.control)), whole.at("defaults").at("control"), blank.error());
    return std::move(with).refused<dossier>();
  }
  auto made = blank->with(std::move(given->acts));
  if (!made) {
    const auto i = act_named(ids, made.error());
    tree refused = tree::object();
    refused.put("id", std::string(ids[i]));
    with.refuse(refused, at_acts.at(i), made.error());
    return std::move(with).refused<dossier>();
  }
  const auto of = *made->with(given->statements);
  return given->extra.empty() ? of : of.with(given->extra);
}

template <>
json_result<act> from_json<act>(std::string_view text) {
  return read_text<act>(text, {});
}

}  // namespace avviso::inline v0
