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

namespace avviso::inline v0::detail {

namespace {

// The members of what has members, all of them: a member more does not compile before it is here and in the hash.
auto members(const party& one) {
  const auto& [entity_, unit_, also_known_as_, formerly_] = one;
  return std::tie(entity_, unit_, also_known_as_, formerly_);
}
auto members(const partnership& one) {
  const auto& [lead_, partners_, associated_] = one;
  return std::tie(lead_, partners_, associated_);
}
auto members(const member& one) {
  const auto& [who_, role_, category_, share_] = one;
  return std::tie(who_, role_, category_, share_);
}
auto members(const joining& one) {
  const auto& [who_] = one;
  return std::tie(who_);
}
auto members(const leaving& one) {
  const auto& [who_, role_] = one;
  return std::tie(who_, role_);
}
auto members(const succession& one) {
  const auto& [predecessor_, successor_] = one;
  return std::tie(predecessor_, successor_);
}
auto members(const lead_change& one) {
  const auto& [to_, then_] = one;
  return std::tie(to_, then_);
}
auto members(const named_deadline& one) {
  const auto& [name_, on_] = one;
  return std::tie(name_, on_);
}
auto members(const notice& one) {
  const auto& [number_, title_, fund_, programme_, activity_lines_, applicants_, endowment_, units_, deadlines_,
               named_] = one;
  return std::tie(number_, title_, fund_, programme_, activity_lines_, applicants_, endowment_, units_, deadlines_,
                  named_);
}
auto members(const grant& one) {
  const auto& [name_, code_, cup_, partnership_, award_, top_ups_, units_, deadlines_, named_, packages_] = one;
  return std::tie(name_, code_, cup_, partnership_, award_, top_ups_, units_, deadlines_, named_, packages_);
}
auto members(const establishment& one) {
  const auto& [notice_] = one;
  return std::tie(notice_);
}
auto members(const window_opening& one) {
  const auto& [opens_, closes_] = one;
  return std::tie(opens_, closes_);
}
auto members(const window_reopening& one) {
  const auto& [opens_, closes_] = one;
  return std::tie(opens_, closes_);
}
std::tuple<> members(const committee_appointment& /*one*/) { return {}; }
auto members(const ranked_proposal& one) {
  const auto& [name_, outcome_] = one;
  return std::tie(name_, outcome_);
}
auto members(const ranking& one) {
  const auto& [proposals_] = one;
  return std::tie(proposals_);
}
auto members(const designation& one) {
  const auto& [role_, who_, scope_] = one;
  return std::tie(role_, who_, scope_);
}
auto members(const award& one) {
  const auto& [grants_, total_] = one;
  return std::tie(grants_, total_);
}
auto members(const agreement_signing& one) {
  const auto& [grant_, on_] = one;
  return std::tie(grant_, on_);
}
auto members(const start_of_activities& one) {
  const auto& [grant_, on_] = one;
  return std::tie(grant_, on_);
}
auto members(const partner_change& one) {
  const auto& [grant_, what_] = one;
  return std::tie(grant_, what_);
}
auto members(const grant_suspension& one) {
  const auto& [reach_] = one;
  return std::tie(reach_);
}
auto members(const grant_resumption& one) {
  const auto& [reach_, moves_] = one;
  return std::tie(reach_, moves_);
}
auto members(const waiver& one) {
  const auto& [grant_] = one;
  return std::tie(grant_);
}
auto members(const revocation& one) {
  const auto& [grant_] = one;
  return std::tie(grant_);
}
auto members(const closing& one) {
  const auto& [reach_] = one;
  return std::tie(reach_);
}
auto members(const extension& one) {
  const auto& [which_, from_, to_, reach_] = one;
  return std::tie(which_, from_, to_, reach_);
}
auto members(const top_up& one) {
  const auto& [target_, amount_, reach_] = one;
  return std::tie(target_, amount_, reach_);
}
auto members(const enlargement& one) {
  const auto& [target_, by_, funded_by_, cost_, reach_] = one;
  return std::tie(target_, by_, funded_by_, cost_, reach_);
}
auto members(const weighted_grant& one) {
  const auto& [grant_, weight_] = one;
  return std::tie(grant_, weight_);
}
auto members(const allotment& one) {
  const auto& [of_, amount_, by_, among_] = one;
  return std::tie(of_, amount_, by_, among_);
}
auto members(const adhesion& one) {
  const auto& [grant_, to_, elects_] = one;
  return std::tie(grant_, to_, elects_);
}
auto members(const decline& one) {
  const auto& [grant_, to_] = one;
  return std::tie(grant_, to_);
}
auto members(const withdrawal& one) {
  const auto& [grant_, to_] = one;
  return std::tie(grant_, to_);
}
auto members(const adhesions_closing& one) {
  const auto& [to_] = one;
  return std::tie(to_);
}
auto members(const correction& one) {
  const auto& [of_, number_, now_] = one;
  return std::tie(of_, number_, now_);
}
auto members(const annulment& one) {
  const auto& [of_, effect_] = one;
  return std::tie(of_, effect_);
}
auto members(const act_reference& one) {
  const auto& [kind_, number_, on_, authority_] = one;
  return std::tie(kind_, number_, on_, authority_);
}
auto members(const registration& one) {
  const auto& [number_, on_] = one;
  return std::tie(number_, on_);
}
auto members(const clarification& one) {
  const auto& [asked_, answered_] = one;
  return std::tie(asked_, answered_);
}
auto members(const court_review& one) {
  const auto& [received_, referred_, requests_] = one;
  return std::tie(received_, referred_, requests_);
}
auto members(const act& one) {
  const auto& [id_, reference_, control_, registered_, review_, publicity_, published_, effective_, known_, subject_to_,
               says_] = one;
  return std::tie(id_, reference_, control_, registered_, review_, publicity_, published_, effective_, known_,
                  subject_to_, says_);
}
auto members(const question& one) {
  const auto& [field_, deadline_, milestone_, role_, grant_, name_, on_, amount_] = one;
  return std::tie(field_, deadline_, milestone_, role_, grant_, name_, on_, amount_);
}
auto members(const statement& one) {
  const auto& [source_, on_, about_, value_] = one;
  return std::tie(source_, on_, about_, value_);
}

// The finaliser of SplitMix64 (Steele, Lea, Flood, 2014): one to one, and each bit in moves half of those out.
constexpr std::uint64_t stirred(std::uint64_t word) {
  word = (word ^ (word >> 30U)) * 0xbf58476d1ce4e5b9U;
  word = (word ^ (word >> 27U)) * 0x94d049bb133111ebU;
  return word ^ (word >> 31U);
}

// Mixes a content word by word into two lanes, each one to one in every word, with constants of its own. Texts and
// lists go in with their size, variants with their index, so that what is written in one place never reads as what
// could be written in another.
class mixer {
 public:
  // `kind`: no content of one kind has the hash of one of another.
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
  void add(const partial_date& one) {
    all(one.precision(), one.alternative_count());
    for (int i = 0; i < one.alternative_count(); ++i) all(one.alternative(i).earliest(), one.alternative(i).latest());
  }
  void add(const cup& one) { add(one.text()); }
  void add(const project_code& one) {
    const auto text = one.text();
    add(std::string_view(text));
  }
  void add(const deadline_name& one) { all(one.if_kind(), one.if_name()); }
  void add(const reach& one) { all(one.whom(), one.grants()); }
  void add(const new_term& one) { all(one.if_day(), one.if_period(), one.missing_day()); }
  void add(const deadlines& all_kinds) {
    for (std::size_t i = 0; i < deadline_kinds; ++i) {
      const auto which = static_cast<deadline_kind>(i);
      all(all_kinds[which], all_kinds.until(which));
    }
  }

  // What has members.
  template <class T>
    requires requires(const T& one) { members(one); }
  void add(const T& one) {
    std::apply([this](const auto&... each) { this->all(each...); }, members(one));
  }

  std::uint64_t high_;
  std::uint64_t low_;
};

}  // namespace

content_hash content_of(const act& one) { return mixer(1).with(one).end(); }
content_hash content_of(const statement& one, std::uint64_t before) { return mixer(2).with(one).with(before).end(); }

}  // namespace avviso::inline v0::detail
