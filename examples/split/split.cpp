// SPDX-License-Identifier: BSL-1.0
// Divides an amount to the cent, adds an increment to awards, or takes a part of an amount.
#include <avviso/money/apportion.hpp>
#include <avviso/money/notation.hpp>
#include <avviso/money/rounding.hpp>
#include <avviso/wording.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace avviso;

namespace {

constexpr std::string_view usage =
    "usage: split [--method M] TOTAL W1 W2 ...                one share a line\n"
    "       split [--method M] --increment AMOUNT A1 A2 ...   the awards after an increase or a cut\n"
    "       split --rate RATE --rounding R AMOUNT             that part of the amount\n"
    "\n"
    "M: largest_remainder (if none is named), first_in_order, largest_weight_first, floor_and_keep_remainder.\n"
    "R: toward_zero, away_from_zero, floor, ceiling, half_up, half_even, half_away_from_zero.\n"
    "Amounts are plain or Italian, 15095804.23 or 15.095.804,23; weights are integers, decimals, fractions or "
    "percents.\n"
    "A negative amount is a recovery.\n";

template <class Choice>
struct named {
  std::string_view name;
  Choice value;
};

constexpr named<apportionment_method> methods[] = {
    {"largest_remainder", apportionment_method::largest_remainder},
    {"first_in_order", apportionment_method::first_in_order},
    {"largest_weight_first", apportionment_method::largest_weight_first},
    {"floor_and_keep_remainder", apportionment_method::floor_and_keep_remainder},
};

constexpr named<rounding> roundings[] = {
    {"toward_zero", rounding::toward_zero},
    {"away_from_zero", rounding::away_from_zero},
    {"floor", rounding::floor},
    {"ceiling", rounding::ceiling},
    {"half_up", rounding::half_up},
    {"half_even", rounding::half_even},
    {"half_away_from_zero", rounding::half_away_from_zero},
};

int refuse(std::string_view what) {
  std::cerr << "split: " << what << '\n';
  return 2;
}

/// What the command line asks; what is wrong with it has been said on stderr where a value is missing.
class request {
 public:
  [[nodiscard]] bool read(const std::vector<std::string_view>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      const auto argument = arguments[i];
      if (argument.substr(0, 2) != "--") {
        operands_.push_back(argument);
        continue;
      }
      const bool known =
          argument == "--method" || argument == "--increment" || argument == "--rate" || argument == "--rounding";
      if (!known) return say("there is no option " + std::string(argument));
      if (i + 1 == arguments.size()) return say(std::string(argument) + " needs a value");
      const auto value = arguments[++i];
      if (argument == "--method" && !choose(methods, value, method_)) return say_unknown("method", value);
      if (argument == "--rounding" && !choose(roundings, value, how_rounded_)) return say_unknown("rounding", value);
      if (argument == "--increment" && !amount("the increment", value, increment_)) return false;
      if (argument == "--rate" && !fraction("the rate", value, rate_)) return false;
    }
    return true;
  }

  [[nodiscard]] int answer() const {
    if (rate_ || how_rounded_) return part();
    if (increment_) return awards();
    return shares();
  }

 private:
  [[nodiscard]] int part() const {
    if (!rate_) return refuse("--rounding goes with --rate");
    if (!how_rounded_) return refuse("--rate needs --rounding: the law, or the notice, says which");
    if (method_ || increment_) return refuse("--rate goes neither with --method nor with --increment");
    if (operands_.size() != 1) return refuse("--rate takes one amount");
    std::optional<euro> of;
    if (!amount("the amount", operands_[0], of)) return 2;
    const auto taken = multiply(*of, *rate_, *how_rounded_);
    if (!taken) return refuse(wording::english(taken.error()));
    std::cout << taken->plain().c_str() << '\n';
    return 0;
  }

  [[nodiscard]] int awards() const {
    if (operands_.empty()) return refuse("--increment needs the awards it is added to");
    std::vector<euro> before;
    for (std::size_t i = 0; i < operands_.size(); ++i) {
      std::optional<euro> award;
      if (!amount("award " + std::to_string(i + 1), operands_[i], award)) return 2;
      before.push_back(*award);
    }
    return print(apportion_increment(*increment_, before, how_divided()));
  }

  [[nodiscard]] int shares() const {
    if (operands_.size() < 2) return refuse("a total and at least one weight are needed (split --help)");
    std::optional<euro> total;
    if (!amount("the total", operands_[0], total)) return 2;
    std::vector<ratio> weights;
    for (std::size_t i = 1; i < operands_.size(); ++i) {
      std::optional<ratio> weight;
      if (!fraction("weight " + std::to_string(i), operands_[i], weight)) return 2;
      weights.push_back(*weight);
    }
    return print(apportion(*total, weights, how_divided()));
  }

  [[nodiscard]] int print(const result<apportionment>& divided) const {
    if (!divided) return refuse(wording::english(divided.error()));
    std::string lines;
    for (const euro share : divided->shares) lines.append(share.plain().c_str()).append("\n");
    if (how_divided() == apportionment_method::floor_and_keep_remainder)
      lines.append("remainder ").append(divided->remainder.plain().c_str()).append("\n");
    std::cout << lines;
    return 0;
  }

  [[nodiscard]] apportionment_method how_divided() const {
    return method_.value_or(apportionment_method::largest_remainder);
  }

  template <class Choice, std::size_t Count>
  static bool choose(const named<Choice> (&choices)[Count], std::string_view name, std::optional<Choice>& into) {
    for (const auto& choice : choices) {
      if (choice.name != name) continue;
      into = choice.value;
      return true;
    }
    return false;
  }

  static bool amount(std::string_view what, std::string_view text, std::optional<euro>& into) {
    const auto parsed = parse_euro(text);
    if (!parsed) return say(std::string(what) + ", «" + std::string(text) + "»: " + wording::english(parsed.error()));
    into = *parsed;
    return true;
  }

  static bool fraction(std::string_view what, std::string_view text, std::optional<ratio>& into) {
    const auto parsed = ratio::parse(text);
    if (!parsed) return say(std::string(what) + ", «" + std::string(text) + "»: " + wording::english(parsed.error()));
    into = *parsed;
    return true;
  }

  static bool say_unknown(std::string_view what, std::string_view name) {
    return say("there is no " + std::string(what) + " «" + std::string(name) + "» (split --help)");
  }

  static bool say(const std::string& what) {
    refuse(what);
    return false;
  }

  std::optional<apportionment_method> method_;
  std::optional<rounding> how_rounded_;
  std::optional<euro> increment_;
  std::optional<ratio> rate_;
  std::vector<std::string_view> operands_;
};

}  // namespace

int main(int count, char** values) {
  const std::vector<std::string_view> arguments(values + 1, values + count);
  if (arguments.size() == 1 && arguments[0] == "--help") {
    std::cout << usage;
    return 0;
  }
  request asked;
  return asked.read(arguments) ? asked.answer() : 2;
}
