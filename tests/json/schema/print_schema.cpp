// SPDX-License-Identifier: BSL-1.0
// The schema of dossiers, printed from what reads and writes them, and from the table of fields.
#include <algorithm>
#include <iostream>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "../../../src/json/layout.hpp"
#include "schemas.hpp"

namespace avviso::inline v0::detail::schemas {

// --- questions and statements, by the table of fields ---

// The schema of one key of a question.
inline tree schema_of_key(question_key key, definitions& in) {
  tree out;
  fields_of<question>([&](const auto&... one) {
    const auto take = [&]<class Owner, class Member, class Otherwise>(const described<Owner, Member, Otherwise>& each) {
      if (each.key == name_of(key)) out = schema_of<typename without_lack<Member>::type>(in);
    };
    (take(one), ...);
  });
  return out;
}

// Those that are asked of `whom`.
template <class Which>
tree those_of(asked_of whom, const std::vector<asked_of>& also = {}) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < names_of<Which>().size(); ++i) {
    const auto of = whose(static_cast<Which>(i));
    const bool is_asked = of == whom || std::find(also.begin(), also.end(), of) != also.end();
    if (is_asked && !names_of<Which>()[i].empty()) names.push_back(names_of<Which>()[i]);
  }
  return one_of_names(names);
}

// Questions about one field; of a milestone or a deadline, about those of `whom`.
inline tree questions_about(const field_row& about, asked_of whom, definitions& in) {
  members all;
  all.add("field", constant(about.name), true);
  const auto otherwise = codec<question>::left_out();
  for (const auto key : every_question_key) {
    const bool is_grant = key == question_key::grant;
    const bool is_needed = is_grant ? whom == asked_of::grant : about.needs.has(key);
    const bool is_line = key == question_key::line;
    const bool is_taken =
        is_grant ? whom == asked_of::either : about.takes.has(key) && !(is_line && whom == asked_of::grant);
    if (!is_needed && !is_taken) continue;
    if (is_line && whom == asked_of::either) all.add_never_both(name_of(question_key::grant), name_of(key));
    tree value;
    std::optional<tree> unsaid;
    if (key == question_key::milestone) {
      value = those_of<milestone>(whom);
      if (whose(*otherwise.milestone) == whom) unsaid = write(*otherwise.milestone);
    } else if (key == question_key::deadline) {
      value = whom != asked_of::grant
                  ? schema_of_key(key, in)
                  : one_of({those_of<deadline_kind>(whom, {asked_of::either}), object_of<name_of_deadline>(in)});
      unsaid = write(*otherwise.deadline);
    } else {
      value = schema_of_key(key, in);
      if (key == question_key::role) unsaid = write(*otherwise.role);
    }
    const bool is_required = is_needed && !unsaid;
    if (unsaid) add_member(value, "default", *std::move(unsaid));
    all.add(name_of(key), std::move(value), is_required);
  }
  return std::move(all).object();
}

// Those that a source may answer.
template <>
struct schema<question> {
  static tree of(definitions& in) {
    return in.named("question", [&] {
      std::vector<tree> all;
      for (const auto& about : field_table()) {
        if (!about.is_stated) continue;
        if (about.needs.has(question_key::milestone)) {
          for (const auto whom : {asked_of::notice, asked_of::grant, asked_of::either})
            all.push_back(questions_about(about, whom, in));
        } else if (about.needs.has(question_key::deadline)) {
          for (const auto whom : {asked_of::notice, asked_of::grant}) all.push_back(questions_about(about, whom, in));
        } else {
          all.push_back(questions_about(about, about.of, in));
        }
      }
      return one_of(std::move(all));
    });
  }
};

// An object that has these, whatever else.
inline tree that_has(std::string_view key, tree value) {
  tree properties = tree::object();
  add_member(properties, key, std::move(value));
  tree required = tree::array();
  required.push_back(text_tree(key));
  tree out = tree::object();
  add_member(out, "properties", std::move(properties));
  add_member(out, "required", std::move(required));
  return out;
}

inline tree requiring(std::string_view key) {
  tree required = tree::array();
  required.push_back(text_tree(key));
  tree out = tree::object();
  add_member(out, "required", std::move(required));
  return out;
}

// The value is of the kind that the field has.
template <>
struct schema<statement> {
  static tree of(definitions& in) {
    return in.named("statement", [&] {
      tree out = object_of<statement>(in);
      tree all = tree::array();
      for (std::size_t kind = 0; kind < static_cast<std::size_t>(value_kind::as_stated); ++kind) {
        std::vector<std::string_view> fields;
        for (const auto& about : field_table()) {
          if (about.is_stated && about.value == static_cast<value_kind>(kind)) fields.push_back(about.name);
        }
        if (fields.empty()) continue;
        tree row = tree::object();
        add_member(row, "if", that_has("about", that_has("field", one_of_names(fields))));
        // A time has the key of a day.
        const bool is_time = static_cast<value_kind>(kind) == value_kind::deadline_time;
        const auto key = names_of<value_kind>()[is_time ? 0 : kind];
        tree value = requiring(key);
        if (static_cast<value_kind>(kind) == value_kind::date) add_member(value, "not", requiring("until"));
        add_member(row, "then", that_has("value", std::move(value)));
        all.push_back(std::move(row));
      }
      add_member(out, "allOf", std::move(all));
      return out;
    });
  }
};

}  // namespace avviso::inline v0::detail::schemas

int main() {
  using namespace avviso::detail;
  using namespace avviso::detail::schemas;
  definitions in;
  tree root = tree::object();
  add_member(root, "$schema", text_tree("https://json-schema.org/draft/2020-12/schema"));
  add_member(root, "$id", text_tree("urn:avviso:dossier:" + std::to_string(format_version::number)));
  add_member(root, "title", text_tree("A dossier of avviso, version " + std::to_string(format_version::number)));
  add_member(root, "description", text_tree(description_of("dossier")));
  const tree whole = object_of<dossier_text>(in);
  for (const auto& [key, value] : whole.items()) add_member(root, key, value);
  add_member(root, "$defs", std::move(in).all());
  std::cout << print_tree(root);
}
