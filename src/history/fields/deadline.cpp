// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include "../fold/subject.hpp"
#include "time_limit_of.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// What acts make of it on other days than the one asked.
class time_limit_by_acts {
 public:
  time_limit_by_acts(const time_limit_of& now, const deadline_name& which, std::optional<std::string_view> grant)
      : now_(now), which_(which), grant_(grant) {}

  [[nodiscard]] std::vector<stated<date>> on(const fold& then) const {
    std::vector<ground> unused;
    return time_limit_of(then, which_, grant_).candidates(unused);
  }
  [[nodiscard]] bool is_written_since(const fold& then) const { return now_.set_by().is_written_since(then); }
  [[nodiscard]] since_then<date> from(const stated<date>& base, const fold& then) const {
    since_then<date> made{.values = {}, .rests_on_base = false};
    bool rests = false;
    const auto day = [&](cases& in, const chain& made_by) {
      const auto one = now_.day_from(in, made_by, {base, then});
      rests = one.rests_on_base;
      return std::vector<stated<date>>{one.day};
    };
    std::vector<ground> unused;
    made.values =
        now_.set_by().candidates<date>(day, unused, [&] { made.rests_on_base = made.rests_on_base || rests; });
    return made;
  }

 private:
  const time_limit_of& now_;
  const deadline_name& which_;
  std::optional<std::string_view> grant_;
};

result<answer<date>> answer_deadline(const fold& by, const deadline_name& which,
                                     std::optional<std::string_view> grant) {
  if (const auto none = no_such_subject(by, grant)) return *none;
  const time_limit_of of(by, which, grant);
  std::vector<ground> grounds;
  const auto candidates = of.candidates(grounds);
  add_quiet_grounds(by, of.set_by(), grounds);
  return answered(by, {.field = field::deadline, .deadline = which, .grant = name_of(grant)}, candidates,
                  std::move(grounds), time_limit_by_acts(of, which, grant));
}

}  // namespace

result<answer<date>> snapshot::deadline(const deadline_name& which, std::string_view grant) const {
  return answer_deadline(fold(of_, when_), which, grant);
}

result<answer<date>> snapshot::deadline(const deadline_name& which) const {
  return answer_deadline(fold(of_, when_), which, std::nullopt);
}

}  // namespace avviso::inline v0
