// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include "../fold/subject.hpp"
#include "../fold/weighed.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

answer<stated_value> fact_of(const fold& by, std::string_view name, std::optional<std::string_view> grant) {
  return answered<stated_value>(by, {.field = field::fact, .grant = name_of(grant), .name = std::string(name)},
                                std::vector<stated<stated_value>>{not_stated}, {}, set_by_no_act<stated_value>());
}

}  // namespace

answer<stated_value> snapshot::fact(std::string_view name) const { return fact_of(fold(*this), name, {}); }
answer<stated_value> snapshot::fact(std::string_view name, std::string_view grant) const {
  return fact_of(fold(*this), name, grant);
}

}  // namespace avviso::inline v0
