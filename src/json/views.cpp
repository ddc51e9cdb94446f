// SPDX-License-Identifier: BSL-1.0
#include "views.hpp"

#include <algorithm>

#include "layout.hpp"

namespace avviso::inline v0 {

namespace detail {

namespace {

bool is_answer_of(const result<answer<any_value>>& given, const dossier& of) {
  return !given || given->of() == of.hash();
}
bool is_answer_of(const stretch& one, const dossier& of) { return is_answer_of(one.answered, of); }
bool is_answer_of(const traced_change& one, const dossier& of) {
  return is_answer_of(one.before, of) && is_answer_of(one.after, of);
}
bool is_answer_of(const due_date& one, const dossier& of) { return one.end.of() == of.hash(); }

template <class View>
result<std::string> text_of_answers(const std::vector<View>& all, const dossier& of) {
  if (!std::all_of(all.begin(), all.end(), [&](const View& one) { return is_answer_of(one, of); }))
    return error{.code = errc::answer_of_another_dossier};
  return print_tree(write(all, {&of, &of}));
}

// What both snapshots are as of.
template <class Compared>
tree with_views(const Compared& what) {
  tree out = tree::object();
  add_member(out, "before", write(what.before.when()));
  add_member(out, "after", write(what.after.when()));
  return out;
}

template <class Compared>
tree changes_between(const Compared& what) {
  return write(what.changes, {&what.before.dossier(), &what.after.dossier()});
}

}  // namespace

template <>
bool is_acceptable<accepted_finding>(const accepted_finding& value, const tree& in, const place& where, reader& with) {
  if (value.outcome == outcome::violated || value.outcome == outcome::undetermined) return true;
  with.complain(where.at("outcome"), {.problem = json_problem::name_unknown,
                                      .found = quoted(*find_member(in, "outcome")),
                                      .expected = "violated | undetermined"});
  return false;
}

}  // namespace detail

using namespace detail;

result<std::string> to_json(const std::vector<stretch>& what, const dossier& of) { return text_of_answers(what, of); }
result<std::string> to_json(const std::vector<traced_change>& what, const dossier& of) {
  return text_of_answers(what, of);
}
result<std::string> to_json(const std::vector<due_date>& what, const dossier& of) { return text_of_answers(what, of); }

std::string to_json(const std::vector<pending_act>& what) { return print_tree(write(what)); }
std::string to_json(const std::vector<why_not_reason>& what) { return print_tree(write(what)); }
std::string to_json(const std::vector<settling_fact>& what) { return print_tree(write(what)); }
std::string to_json(const std::vector<accepted_finding>& what) { return print_tree(write(what)); }

template <>
json_result<std::vector<accepted_finding>> from_json<std::vector<accepted_finding>>(std::string_view text) {
  return read_text<std::vector<accepted_finding>>(text, {});
}

std::string to_json(const previewed& what) {
  auto out = with_views(what);
  const auto& after = what.after.dossier();
  add_member(out, "findings", write(what.findings, {&after, &after}));
  add_member(out, "changes", changes_between(what));
  return print_tree(out);
}

std::string to_json(const impact& what) {
  auto out = with_views(what);
  add_member(out, "changes", changes_between(what));
  return print_tree(out);
}

}  // namespace avviso::inline v0
