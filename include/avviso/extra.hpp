// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_EXTRA_HPP
#define AVVISO_EXTRA_HPP

#include <avviso/requirements.hpp>

#include <string>
#include <utility>

namespace avviso::inline v0 {

namespace detail {
struct makes_extra;
}

/// What a house keeps of its own beside an act or a grant: the number of its file, who works on it. It is kept,
/// compared, hashed and written back, and never interpreted. A JSON object, made by `from_json<extra>`; none, where
/// nothing is kept.
///
///     grant.extra = *from_json<extra>(R"({"fascicolo": "2018/114", "istruttore": "UO 3"})");
class extra {
 public:
  extra() = default;

  /// Whether nothing is kept.
  [[nodiscard]] bool empty() const noexcept { return json_.empty(); }

  /// Its canonical text, as `to_json` lays out any value; empty, where nothing is kept.
  [[nodiscard]] const std::string& json() const& noexcept { return json_; }
  const std::string& json() && = delete;  // would outlive its value

  friend bool operator==(const extra&, const extra&) = default;

 private:
  friend struct detail::makes_extra;
  explicit extra(std::string json) : json_(std::move(json)) {}

  std::string json_;
};

}  // namespace avviso::inline v0

#endif
