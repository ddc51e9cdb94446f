// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <utility>

#include "dossier_text.hpp"

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
  tree acts = tree::array();
  for (const auto& one : what.acts()) acts.push_back(write(one));
  add_member(out, "acts", std::move(acts));
  tree statements = tree::array();
  for (const auto& one : what.statements()) statements.push_back(write(one));
  if (!statements.empty()) add_member(out, "statements", std::move(statements));
  return print_tree(out);
}

std::string to_json(const act& what) { return print_tree(write(what)); }

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
  if (!given || with.has_errors()) return std::move(with).refused<dossier>();

  // What has been read is given up before it is filed, so that the text is not held three times over.
  in.root = {};
  std::vector<inline_text<31>> ids;
  ids.reserve(given->acts.size());
  for (const auto& one : given->acts) ids.push_back(quote(one.id));
  const auto nothing = *dossier::of();
  auto made = nothing.with(std::move(given->acts));
  if (!made) {
    const auto i = act_named(ids, made.error());
    tree refused = tree::object();
    refused.put("id", std::string(ids[i]));
    with.refuse(refused, at_acts.at(i), made.error());
    return std::move(with).refused<dossier>();
  }
  return *made->with(given->statements);
}

template <>
json_result<act> from_json<act>(std::string_view text) {
  return read_text<act>(text, {});
}

}  // namespace avviso::inline v0
