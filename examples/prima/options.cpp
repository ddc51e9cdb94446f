// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <algorithm>
#include <optional>

using namespace avviso;

namespace {

// Reads the arguments one by one; the first that is wrong ends the reading.
class reader {
 public:
  reader(const std::vector<std::string>& arguments, std::span<const std::string> grants)
      : left_(arguments), grants_(grants) {}

  std::variant<options, std::string> read() {
    while (!left_.empty() && wrong_.empty()) {
      const std::string option = take();
      if (option == "--help" || option == "-h")
        choose(options::print::help);
      else if (option == "--csv")
        choose(options::print::csv);
      else if (option == "--envelope")
        choose(options::print::envelope);
      else if (option == "--may-spend")
        read_may_spend();
      else if (option == "--in-force")
        in_force_ = read_date(option);
      else if (option == "--known")
        read_into(found_.when.known, read_date(option));
      else if (option == "--policy")
        read_policy();
      else if (option == "--lang")
        read_language();
      else
        wrong_ = "unknown option «" + option + "»; prima --help lists them";
    }
    if (!wrong_.empty()) return wrong_;
    if (in_force_ && found_.what == options::print::may_spend) {
      return "--in-force does not go with --may-spend, which asks about its own DATE";
    }
    if (in_force_) found_.when.in_force = *in_force_;
    return found_;
  }

 private:
  std::string take() {
    std::string first = left_.front();
    left_ = left_.subspan(1);
    return first;
  }

  std::string value_of(std::string_view option, std::string_view expected) {
    if (!left_.empty()) return take();
    wrong_ = std::string(option) + " needs " + std::string(expected);
    return {};
  }

  void choose(options::print what) {
    const bool chosen = found_.what != options::print::report && found_.what != what;
    if (chosen && what != options::print::help) wrong_ = "choose one of --csv, --envelope and --may-spend";
    found_.what = what;
  }

  std::optional<date> read_date(std::string_view option) {
    const std::string text = value_of(option, "a day, YYYY-MM-DD");
    if (!wrong_.empty()) return std::nullopt;
    const auto day = date::parse(text);
    if (day) return *day;
    wrong_ = std::string(option) + ": «" + text + "» is not a day YYYY-MM-DD: " + wording::english(day.error());
    return std::nullopt;
  }

  static void read_into(date& into, std::optional<date> read) {
    if (read) into = *read;
  }

  void read_may_spend() {
    choose(options::print::may_spend);
    found_.grant = value_of("--may-spend", "a grant and a day");
    if (!wrong_.empty()) return;
    if (std::find(grants_.begin(), grants_.end(), found_.grant) == grants_.end()) {
      wrong_ = "--may-spend: «" + found_.grant + "» is no grant of PRIMA; they are";
      for (const auto& one : grants_) wrong_ += (&one == &grants_.front() ? " " : ", ") + one;
      return;
    }
    read_into(found_.spend_on, read_date("--may-spend"));
    found_.when.in_force = found_.spend_on;
  }

  void read_policy() {
    const std::string name = value_of("--policy", "from_adoption or strict");
    if (name == "from_adoption")
      found_.when.readings.efficacy = efficacy::from_adoption;
    else if (name == "strict")
      found_.when.readings.efficacy = efficacy::strict;
    else if (wrong_.empty())
      wrong_ = "--policy: «" + name + "» is neither from_adoption nor strict";
  }

  void read_language() {
    const std::string name = value_of("--lang", "en or it");
    if (name == "en")
      found_.in = language::english;
    else if (name == "it")
      found_.in = language::italian;
    else if (wrong_.empty())
      wrong_ = "--lang: «" + name + "» is neither en nor it";
  }

  std::span<const std::string> left_;
  std::span<const std::string> grants_;
  options found_;
  std::optional<date> in_force_;
  std::string wrong_;
};

}  // namespace

std::variant<options, std::string> read_options(const std::vector<std::string>& arguments,
                                                std::span<const std::string> grants) {
  return reader(arguments, grants).read();
}
