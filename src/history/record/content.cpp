// SPDX-License-Identifier: BSL-1.0
#include "content.hpp"

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "../../described/acts.hpp"

namespace avviso::inline v0::detail {

namespace {

// The finaliser of SplitMix64 (Steele, Lea, Flood, 2014): one to one, and each input bit flips about half of the output
// bits.
constexpr std::uint64_t stirred(std::uint64_t word) {
  word = (word ^ (word >> 30U)) * 0xbf58476d1ce4e5b9U;
  word = (word ^ (word >> 27U)) * 0x94d049bb133111ebU;
  return word ^ (word >> 31U);
}

// Mixes content word by word into two lanes with different constants; each lane is one to one in every word. Texts and
// lists go in with their size, variants with their index, so that no two contents are written as the same words.
class mixer {
 public:
  // `kind` keeps the hashes of different kinds of content apart.
  explicit mixer(std::uint64_t kind) : high_(stirred(kind)), low_(stirred(~kind)) {}

  template <class T>
  mixer& with(const T& one) {
    add(one);
    return *this;
  }

  [[nodiscard]] content_hash end() const { return {stirred(high_), stirred(low_)}; }

 private:
  void word(std::uint64_t one) {
    high_ = stirred(high_ ^ one) + 0x9e3779b97f4a7c15U;
    low_ = stirred((low_ + 0xd1b54a32d192ed03U) ^ ((one << 32U) | (one >> 32U)));
  }
  template <class... T>
  void all(const T&... each) {
    (add(each), ...);
  }

  // Numbers, texts, lists.
  template <class T>
    requires(std::is_enum_v<T> || std::integral<T>)
  void add(T one) { word(static_cast<std::uint64_t>(one)); }
  template <class T>
  void add(const chosen<T>& one) {
    add(static_cast<T>(one));
  }
  void add(std::string_view text) {
    word(text.size());
    std::uint64_t eight = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      eight = eight << 8U | static_cast<unsigned char>(text[i]);
      if (i % 8 == 7) word(std::exchange(eight, 0));
    }
    word(eight);
  }
  void add(const std::string& text) { add(std::string_view(text)); }
  void add(const extra& one) { add(std::string_view(one.json())); }
  void add(const ratio& one) { all(one.numerator(), one.denominator()); }
  template <class T>
  void add(const T* one) {
    word(one != nullptr ? 1 : 0);
    if (one != nullptr) add(*one);
  }
  template <class T>
  void add(const stated<T>& one) {
    add(one.if_stated());
  }
  template <class T>
  void add(const std::optional<T>& one) {
    add(one ? &*one : nullptr);
  }
  template <class T>
  void add(const std::vector<T>& list) {
    word(list.size());
    for (const auto& one : list) add(one);
  }
  template <class... T>
  void add(const std::variant<T...>& one) {
    word(one.index());
    std::visit([this](const auto& value) { this->add(value); }, one);
  }

  // The values.
  void add(date one) { add(one.days()); }
  void add(euro one) { add(one.cents()); }
  void add(units one) { add(one.number()); }
  void add(const period& one) { all(one.years(), one.months(), one.days()); }
  void add(const clock_time& one) { all(one.hour(), one.minute()); }
  void add(deadline_hour one) { all(one.is_stated(), one.if_given()); }
  void add(const deadline_time& one) { all(one.on, one.until); }
  void add(const partial_date& one) {
    all(one.precision(), one.alternative_count());
    for (int i = 0; i < one.alternative_count(); ++i) all(one.alternative(i).earliest(), one.alternative(i).latest());
  }
  void add(const cup& one) { add(one.text()); }
  void add(const tax_code& one) { add(one.text()); }
  void add(const vat_number& one) { add(one.text()); }
  void add(const project_code& one) {
    const auto text = one.text();
    add(std::string_view(text));
  }
  void add(const deadline_name& one) { all(one.if_kind(), one.if_name()); }
  void add(const term_length& one) { all(one.years(), one.months(), one.weeks(), one.days(), one.working_days()); }
  void add(const reach& one) { all(one.whom(), one.grants(), one.line()); }
  void add(const new_term& one) {
    all(one.if_day(), one.hour(), one.if_period(), one.missing_day());
    if (one.if_between() != nullptr) add(*one.if_between());
  }
  void add(const deadlines& all_kinds) {
    for (std::size_t i = 0; i < deadline_kinds; ++i) {
      const auto which = static_cast<deadline_kind>(i);
      all(all_kinds[which], all_kinds.until(which));
    }
  }

  // What has members: all that are described.
  template <aggregate T>
  void add(const T& one) {
    fields_of<T>([&](const auto&... each) { this->all(one.*each.member...); });
  }

  std::uint64_t high_;
  std::uint64_t low_;
};

}  // namespace

content_hash content_of(const act& one) { return mixer(1).with(one).end(); }
content_hash content_of(const extra& one) { return one.empty() ? content_hash{} : mixer(4).with(one).end(); }
content_hash content_of(const defaults& once) {
  return once == defaults{} ? content_hash{} : mixer(3).with(once).end();
}
content_hash content_of(const statement& one, std::uint64_t before) { return mixer(2).with(one).with(before).end(); }

}  // namespace avviso::inline v0::detail
