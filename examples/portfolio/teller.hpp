// SPDX-License-Identifier: BSL-1.0
#ifndef PORTFOLIO_TELLER_HPP
#define PORTFOLIO_TELLER_HPP

#include <avviso/avviso.hpp>
#include <avviso/history/portfolio_reports.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "options.hpp"

/// Values as cells of a report: in the words of the reader, or as JSON spells them.
class teller {
 public:
  explicit teller(const request& how) : how_(how) {}

  [[nodiscard]] std::string term(avviso::deadline_kind which) const;
  [[nodiscard]] std::string standing(const avviso::told_standing& one) const;
  [[nodiscard]] std::string status(avviso::told_as one) const;
  [[nodiscard]] std::string sure(bool is_sure) const;
  [[nodiscard]] std::string amount(const avviso::told_amount& one) const;
  [[nodiscard]] std::string amount(std::int64_t cents) const;
  [[nodiscard]] std::string value(const avviso::question& asked, avviso::told_as told, std::int64_t number) const;
  [[nodiscard]] std::string name_of(const avviso::question& asked) const;  ///< of a field that is listed as open
  [[nodiscard]] std::string offered(const std::optional<avviso::election>& what) const;  ///< none: the award
  [[nodiscard]] std::string reply(avviso::offer_standing one) const;
  [[nodiscard]] std::string fact_of(avviso::fact one) const;
  [[nodiscard]] std::string values(const std::vector<avviso::stated<avviso::any_value>>& all) const;
  [[nodiscard]] std::string say(std::string_view english, std::string_view italian) const;
  [[nodiscard]] std::string of_days(avviso::date from, avviso::date until) const;

 private:
  [[nodiscard]] bool is_data() const { return how_.as != form::text; }

  const request& how_;
};

#endif
