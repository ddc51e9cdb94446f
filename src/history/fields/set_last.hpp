// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_SET_LAST_HPP
#define AVVISO_SRC_HISTORY_FIELDS_SET_LAST_HPP

#include <avviso/stated.hpp>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "../fold/last_setting.hpp"
#include "../fold/weighed.hpp"

namespace avviso::inline v0::detail {

// A field of the notice that the last setting in force sets anew, to `value(wording)`. `whose`: of whom it says
// something to somebody.
template <class T, class Value>
class set_last {
 public:
  set_last(const fold& by, std::vector<setting> settings, const Value& value,
           const std::optional<std::string_view>& whose = {})
      : set_by_(by, whose, std::move(settings)), value_(value) {}

  [[nodiscard]] candidate_values<T> now(std::vector<ground>& grounds) const {
    const auto said = [&](cases& /*unused*/, const setting* one) { return list{said_by(one)}; };
    return set_by_.template candidates<T>(said, grounds);
  }
  [[nodiscard]] candidate_values<T> on(const fold& then) const {
    std::vector<ground> unused;
    return set_last(then, set_by_.settings(), value_, set_by_.grant()).now(unused);
  }
  [[nodiscard]] bool is_written_since(const fold& then) const { return set_by_.is_written_since(then); }
  [[nodiscard]] since_then<T> from(const T& base, const fold& then) const {
    since_then<T> made{.now = {}, .rests_on_base = false};
    const auto said = [&](cases& in, const setting* one) {
      const bool rests = one == nullptr || set_by_.applied(in, *one, then);
      made.rests_on_base = made.rests_on_base || rests;
      return list{rests ? stated<T>(base) : said_by(one)};
    };
    std::vector<ground> unused;
    made.now = set_by_.template candidates<T>(said, unused);
    return made;
  }

 private:
  using list = std::vector<stated<T>>;

  [[nodiscard]] stated<T> said_by(const setting* one) const {
    return one != nullptr ? stated<T>(*value_(one->what)) : not_stated;
  }

  last_setting set_by_;
  const Value& value_;
};

}  // namespace avviso::inline v0::detail

#endif
