// SPDX-License-Identifier: BSL-1.0
#include "layout.hpp"
#include "views.hpp"

namespace avviso::inline v0 {

namespace detail {

template <>
bool is_acceptable<readings>(const readings& value, const tree& in, const place& where, reader& with) {
  const auto* source = find_member(in, "prevailing_source");
  if (source == nullptr || value.prevailing_source.empty()) return true;
  return with.expect_readable(*source->if_text(), *source, where.at("prevailing_source"));
}

}  // namespace detail

using namespace detail;

std::string to_json(const question& what) { return print_tree(write(what)); }
std::string to_json(const readings& what) { return print_tree(write(what)); }
std::string to_json(const as_of& what) { return print_tree(write(what)); }

template <>
json_result<question> from_json<question>(std::string_view text) {
  return read_text<question>(text, {});
}
template <>
json_result<readings> from_json<readings>(std::string_view text) {
  return read_text<readings>(text, {});
}
template <>
json_result<as_of> from_json<as_of>(std::string_view text) {
  return read_text<as_of>(text, {});
}

}  // namespace avviso::inline v0
