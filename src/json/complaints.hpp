// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_COMPLAINTS_HPP
#define AVVISO_SRC_JSON_COMPLAINTS_HPP

#include <avviso/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace avviso::inline v0::detail {

// What is wrong with a text: the first errors, each of a bounded length, and how many more there are. However much is
// wrong, it takes little memory.
class complaints {
 public:
  void add(json_error wrong);

  [[nodiscard]] bool are_none() const noexcept { return errors_.empty(); }
  [[nodiscard]] bool are_full() const noexcept { return errors_.size() == json_limits::errors; }

  // Takes the errors away.
  template <class T>
  [[nodiscard]] json_result<T> as_result() && {
    return {std::move(errors_), left_out_};
  }

 private:
  std::vector<json_error> errors_;
  std::size_t left_out_ = 0;
};

// The first bytes of a text, cut between characters.
[[nodiscard]] std::string_view shortened(std::string_view text, std::size_t most) noexcept;

}  // namespace avviso::inline v0::detail

#endif
