// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_SET_LAST_HPP
#define AVVISO_SRC_HISTORY_FIELDS_SET_LAST_HPP

#include <avviso/stated.hpp>

#include <optional>
#include <string_view>
#include <vector>

#include "../fold/last_setting.hpp"

namespace avviso::inline v0::detail {

// A field that the last setting that applies sets anew: `value(fold, case, setting)`, a list of possible values.
template <class T, class Value>
class set_last {
 public:
  set_last(const fold& by, std::optional<std::string_view> grant, const std::vector<setting>& settings, Value value)
      : by_(by), grant_(grant), settings_(settings), set_by_(by, grant, settings), value_(value) {}

  [[nodiscard]] std::vector<stated<T>> now(std::vector<ground>& grounds) const {
    return set_by_.template candidates<T>([&](cases& in, const chain& made_by) { return values(in, made_by); },
                                          grounds);
  }
  [[nodiscard]] std::vector<stated<T>> on(const fold& then) const {
    std::vector<ground> unused;
    return set_last(then, grant_, settings_, value_).now(unused);
  }
  [[nodiscard]] bool is_written_since(const fold& then) const { return set_by_.is_written_since(then); }
  [[nodiscard]] since_then<T> from(const stated<T>& base, const fold& then) const {
    since_then<T> made{.values = {}, .rests_on_base = false};
    bool rests = false;
    const auto value = [&](cases& in, const chain& made_by) {
      rests = made_by.back() == nullptr || set_by_.applied(in, *made_by.back(), then);
      return rests ? std::vector<stated<T>>{base} : values(in, made_by);
    };
    std::vector<ground> unused;
    made.values =
        set_by_.template candidates<T>(value, unused, [&] { made.rests_on_base = made.rests_on_base || rests; });
    return made;
  }

 private:
  [[nodiscard]] std::vector<stated<T>> values(cases& in, const chain& made_by) const {
    if (made_by.back() == nullptr) return {not_stated};
    return value_(by_, in, *made_by.back());
  }

  const fold& by_;
  std::optional<std::string_view> grant_;
  const std::vector<setting>& settings_;
  last_setting set_by_;
  Value value_;
};

}  // namespace avviso::inline v0::detail

#endif
