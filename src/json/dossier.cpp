// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <utility>

#include "fields.hpp"

namespace avviso::inline v0 {

namespace {

using namespace detail;

constexpr std::int64_t format_version = 1;

// A dossier as its text has it.
struct dossier_text {
  std::int64_t avviso;
  std::vector<act> acts;
  std::vector<statement> statements = {};
};

}  // namespace

template <>
inline constexpr auto detail::fields_of<dossier_text> = tuple(key("avviso", &dossier_text::avviso),
                                                              key("acts", &dossier_text::acts),
                                                              key("statements", &dossier_text::statements, empty));

namespace {

// The ids of acts are checked in what was read, so that one mistake in an act hides none in the ids of others.
const std::string* id_in(const tree& act) {
  if (!act.is_object()) return nullptr;
  const auto found = act.find("id");
  return found != act.end() ? found->get_ptr<const std::string*>() : nullptr;
}

void check_ids(const tree& acts, const place& where, reader& with) {
  std::vector<std::pair<std::string_view, std::size_t>> ids;
  for (std::size_t i = 0; i < acts.size(); ++i) {
    const auto* id = id_in(acts[i]);
    if (id == nullptr) continue;
    ids.emplace_back(*id, i);
    if (id->empty()) {
      const auto at_act = where.at(i);
      with.refuse(acts[i]["id"], at_act.at("id"),
                  {.code = errc::act_id_empty, .position = static_cast<std::uint32_t>(i)});
    }
  }
  std::sort(ids.begin(), ids.end());
  for (std::size_t n = 1; n < ids.size(); ++n) {
    const auto& [id, i] = ids[n];
    if (id.empty() || id != ids[n - 1].first) continue;
    const auto at_act = where.at(i);
    with.refuse(acts[i]["id"], at_act.at("id"), {.code = errc::act_id_repeated, .found = inline_text<31>(id)});
  }
}

void check_version(const tree& root, const place& where, reader& with) {
  const auto version = root.find("avviso");
  if (version == root.end() || !version->is_number_integer() || *version == format_version) return;
  with.complain(where.at("avviso"), {.problem = json_problem::number_out_of_range,
                                     .found = quoted(*version),
                                     .expected = std::to_string(format_version)});
}

// Each statement by itself, beside no act: whether its value is of the kind that its field has.
void check_statements(const std::vector<statement>& all, const tree& root, const place& where, reader& with) {
  const auto nothing = dossier::of();
  const auto list = where.at("statements");
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto alone = nothing->with(all[i]);
    if (alone) continue;
    const auto at_statement = list.at(i);
    with.refuse(root["statements"][i]["value"], at_statement.at("value"), alone.error());
  }
}

// The place of the act that an error of the whole names, by the first bytes of its id.
std::size_t act_named(const std::vector<act>& acts, const error& why) {
  std::size_t found = 0;
  for (std::size_t i = acts.size(); i-- > 0;) {
    if (inline_text<31>(acts[i].id) == why.found) found = i;
  }
  return found;
}

std::optional<dossier> make(const dossier_text& given, const tree& root, const place& where, reader& with) {
  auto made = dossier::of(given.acts);
  if (!made) {
    const auto list = where.at("acts");
    const auto i = act_named(given.acts, made.error());
    with.refuse(root["acts"][i], list.at(i), made.error());
    return std::nullopt;
  }
  for (const auto& one : given.statements) made = made->with(one);
  return *made;
}

}  // namespace

std::string to_json(const dossier& what) {
  tree out = tree::object();
  out["avviso"] = format_version;
  auto& acts = out["acts"] = tree::array();
  for (const auto& one : what.acts()) acts.push_back(write(one));
  const auto statements = what.statements();
  if (!statements.empty()) {
    auto& all = out["statements"] = tree::array();
    for (const auto& one : statements) all.push_back(write(one));
  }
  return print_tree(out);
}

std::string to_json(const act& what) { return print_tree(write(what)); }

template <>
json_result<dossier> from_json<dossier>(std::string_view text) {
  auto in = parse_tree(text);
  if (!in.is_whole) return std::move(in.errors);
  reader with(std::move(in.errors));
  const place whole;
  auto given = read<dossier_text>(in.root, whole, with);
  if (in.root.is_object()) {
    check_version(in.root, whole, with);
    const auto acts = in.root.find("acts");
    if (acts != in.root.end() && acts->is_array()) check_ids(*acts, whole.at("acts"), with);
  }
  if (given) check_statements(given->statements, in.root, whole, with);
  if (!given || with.has_errors()) return std::move(with).errors();
  auto made = make(*given, in.root, whole, with);
  if (!made) return std::move(with).errors();
  return *std::move(made);
}

template <>
json_result<act> from_json<act>(std::string_view text) {
  auto in = parse_tree(text);
  if (!in.is_whole) return std::move(in.errors);
  reader with(std::move(in.errors));
  const place whole;
  auto made = read<act>(in.root, whole, with);
  if (made && made->id.empty()) with.refuse(in.root["id"], whole.at("id"), {.code = errc::act_id_empty});
  if (!made || with.has_errors()) return std::move(with).errors();
  return *std::move(made);
}

}  // namespace avviso::inline v0
