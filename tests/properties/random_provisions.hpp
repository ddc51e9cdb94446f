// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_RANDOM_PROVISIONS_HPP
#define AVVISO_TESTS_PROPERTIES_RANDOM_PROVISIONS_HPP

#include <functional>
#include <string>
#include <vector>

#include "random_dossier.hpp"

namespace reference {

inline constexpr avviso::date first_random_day = avviso::day<2021, 3, 1>;
inline constexpr std::size_t longest_window = 8;  // on so many days from the first acts are made

// What a random act is about.
enum class content : std::uint8_t {
  establishment,
  window,
  committee,
  ranking,
  designation,
  award,
  signing,
  start,
  partners,
  suspension,
  resumption,
  waiver,
  revocation,
  closing,
  extension,
  top_up,
  extension_and_top_up,
  enlargement,
  allotment,
  adhesion,
  decline,
  adhesions_closing,
  deadline_setting,
  payment,
  reduction,
  reallocation,
  redetermination,
};
inline constexpr std::size_t contents = 27;

// Fills acts with provisions.
class filler {
 public:
  // `ids` and `plan`: all acts of the dossier and what they are about, so that adhesions find what they adhere to.
  filler(dice& with, const std::vector<std::string>& ids, const std::vector<content>& plan,
         const std::vector<std::string>& grants, std::function<avviso::partial_date()> some_day, bool has_lines)
      : dice_(with), ids_(ids), plan_(plan), grants_(grants), some_day_(std::move(some_day)), has_lines_(has_lines) {}

  void fill(avviso::act& into, content what);
  avviso::disposition some_disposition(content what);

 private:
  using list = std::vector<avviso::provision>;

  void add(list& into, content what);
  avviso::stated<std::string> scope();
  void add_to_call(list& into, content what);
  void add_window(list& into);
  void add_to_project(list& into, content what);
  void add_adhesion(list& into, content what);
  void add_payment(list& into);
  void add_conditions(list& into);
  avviso::date some_last_day();

  avviso::stated<avviso::deadline_time> maybe_end(std::size_t once_in);
  avviso::stated<avviso::euro> amount();
  avviso::stated<avviso::units> number();
  avviso::deadlines ends();
  avviso::notice_limits limits();
  avviso::deadline_time random_time();
  std::vector<avviso::named_deadline> named_ends();
  template <class Whole>
  void add_open_terms(Whole& to);
  avviso::dependent_deadline rule();
  avviso::deadline_name limit();
  avviso::reach whom();
  std::optional<std::string> maybe_line();
  avviso::stated<std::string> line_of(const std::string& grant) const;
  std::vector<avviso::notice_line> lines();
  avviso::new_term term();
  avviso::party party();
  avviso::stated<avviso::partnership> partners();
  avviso::establishment notice();
  avviso::award award();
  avviso::ranking ranking();
  avviso::partner_change partner_change();
  avviso::grant_resumption resumption();
  avviso::allotment allotment();
  avviso::extension extension();
  avviso::top_up top_up();
  avviso::enlargement enlargement();
  avviso::reduction reduction();
  avviso::reallocation reallocation();
  avviso::redetermination redetermination();
  avviso::stated<avviso::euro> not_negative();
  avviso::stated<avviso::partial_date> maybe_day();
  const std::string& grant() { return dice_.pick(grants_); }
  std::vector<std::string> some_grants();  // often one, each once
  std::string target(bool of_money);

  dice& dice_;
  const std::vector<std::string>& ids_;
  const std::vector<content>& plan_;
  const std::vector<std::string>& grants_;
  std::function<avviso::partial_date()> some_day_;
  bool has_lines_;  // then every award says of which line its grants are
};

}  // namespace reference

#endif
