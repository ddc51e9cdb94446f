// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/merging.hpp>
#include <avviso/history/snapshot.hpp>
#include <avviso/identity/name.hpp>
#include <avviso/spelling.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

#include "../../described/acts.hpp"
#include "../record/card.hpp"

namespace avviso::inline v0 {

namespace {

using namespace detail;

// How acts are cited, but for who adopted them.
using cited = std::tuple<act_kind, std::string_view, std::int32_t, std::int32_t>;

std::optional<cited> citation_of(const act& one) {
  const auto* number = one.reference.number.if_stated();
  if (number == nullptr) return std::nullopt;
  const auto& on = one.reference.on;
  return cited{one.reference.kind, *number, on.earliest().days(), on.latest().days()};
}

bool may_have_one_author(const act& a, const act& b) {
  const auto* left = a.reference.authority.if_stated();
  const auto* right = b.reference.authority.if_stated();
  return left == nullptr || right == nullptr || match(*left, *right);
}

// Whether two acts of one id may be one act: nothing by which both are cited tells them apart.
bool may_be_one(const act& a, const act& b) {
  const auto* left = a.reference.number.if_stated();
  const auto* right = b.reference.number.if_stated();
  const bool numbers_differ = left != nullptr && right != nullptr && !match(*left, *right);
  const bool days_differ =
      a.reference.on.latest() < b.reference.on.earliest() || b.reference.on.latest() < a.reference.on.earliest();
  return a.reference.kind == b.reference.kind && !numbers_differ && !days_differ && may_have_one_author(a, b);
}

// A register with what its acts say of themselves as its own corrections have it in the end.
dossier in_the_end(const dossier& one) {
  return one.as_of({.in_force = date::max(), .known = date::max(), .readings = readings::documents()}).dossier();
}

// Gives the ids by which an act names others their names in the merged dossier.
class renaming {
 public:
  explicit renaming(const std::map<std::string_view, std::string>& now) : now_(now) {}

  void in(act& one) const {
    for (auto& upon : one.subject_to) change(upon);
    for (auto& says : one.provisions) in(says);
  }

 private:
  void change(std::string& id) const {
    const auto found = now_.find(id);
    if (found != now_.end()) id = found->second;
  }

  template <class Provision>
  void in(Provision& says) const {
    const auto head = card_of(says);
    // The card points into the provision, which is not const here.
    if (head.act != nullptr)
      change(const_cast<std::string&>(*head.act));  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if constexpr (std::is_same_v<Provision, provision>) {
      if (auto* corrects = std::get_if<correction>(&says)) in(corrects->now);
      auto* corrects = std::get_if<act_correction>(&says);
      if (corrects == nullptr || !corrects->subject_to.is_stated()) return;
      auto conditions = *corrects->subject_to.if_stated();
      for (auto& upon : conditions) change(upon);
      corrects->subject_to = std::move(conditions);
    }
  }

  const std::map<std::string_view, std::string>& now_;
};

// Takes into an act what another of the same act states beyond it, and notes what differs.
class filling {
 public:
  filling(merged_registers& into, const std::string& act) : into_(into), act_(act) {}

  // `corrected`: the same acts, as the corrections of their own registers have them.
  template <class Owner>
  struct both {
    const Owner& first;
    const Owner& second;
  };
  void of(act& first, const act& second, const both<act>& corrected) {
    members(first, second, corrected, std::string());
  }

 private:
  template <class Owner>
  void members(Owner& first, const Owner& second, const both<Owner>& corrected, const std::string& path) {
    fields_of<Owner>([&](const auto&... each) { (member(first, second, corrected, path, each), ...); });
  }

  template <class Owner, class Described>
  void member(Owner& first, const Owner& second, const both<Owner>& corrected, const std::string& path,
              const Described& which) {
    auto& own = first.*which.member;
    const auto& other = second.*which.member;
    const auto name = path + std::string(which.key);
    const auto& own_corrected = corrected.first.*which.member;
    const auto& other_corrected = corrected.second.*which.member;
    if (own == other || name == "id" || own_corrected == other_corrected) return;
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(own)>, act_reference>) {
      members(own, other, {own_corrected, other_corrected}, name + '.');
    } else if (!says_something(other, which) || is_day_of(other, own)) {
      return;
    } else if (!says_something(own, which) || is_day_of(own, other)) {
      own = other;
      into_.filled.push_back({act_, name});
    } else {
      into_.differ.push_back({act_, name, spelled(own), spelled(other)});
    }
  }

  // Whether a member that may be left out is not.
  template <class Value, class Owner, class Member, class Otherwise>
  static bool says_something(const Value& value, const described<Owner, Member, Otherwise>& which) {
    if constexpr (std::is_same_v<Otherwise, no_default> && !lack<Member>::possible) {
      return true;
    } else {
      return !(value == value_left_out(which));
    }
  }

  // Whether `day`, to the day, is one that `open` leaves possible.
  template <class Value>
  static bool is_day_of(const Value& open, const Value& day) {
    if constexpr (std::is_same_v<Value, stated<partial_date>>) {
      return open.is_stated() && day.is_stated() && is_day_of(*open.if_stated(), *day.if_stated());
    } else if constexpr (std::is_same_v<Value, partial_date>) {
      return day.earliest() == day.latest() && open.may_be(day.earliest());
    } else {
      return false;
    }
  }

  merged_registers& into_;
  const std::string& act_;
};

class merger {
 public:
  merger(const dossier& first, const dossier& second)
      : first_(first), second_(second), first_corrected_(in_the_end(first)), second_corrected_(in_the_end(second)) {
    for (const auto& one : first.acts()) {
      taken_.insert(one.id);
      if (const auto by = citation_of(one)) cited_.emplace(*by, &one);
      if (const auto by = citation_of(corrected(one))) cited_.emplace(*by, &one);
    }
    for (const auto& one : second.acts()) taken_.insert(one.id);
  }

  [[nodiscard]] result<merged_registers> merged() {
    pair_up();
    merged_registers made{
        .dossier = first_, .only_first = {}, .only_second = {}, .filled = {}, .differ = {}, .renamed = {}};
    std::vector<act> acts;
    std::set<std::string_view> in_both;
    for (const auto& theirs : second_.acts()) {
      auto other = theirs;
      renaming(now_).in(other);
      const auto renamed = now_.find(theirs.id);
      if (renamed != now_.end()) {
        other.id = renamed->second;
        made.renamed.push_back({theirs.id, other.id});
      }
      const auto found = same_.find(theirs.id);
      if (found == same_.end()) {
        made.only_second.push_back(other.id);
        acts.push_back(std::move(other));
        continue;
      }
      in_both.insert(found->second->id);
      acts.push_back(*found->second);
      filling(made, acts.back().id).of(acts.back(), other, {corrected(*found->second), corrected_of_second(theirs)});
    }
    for (const auto& ours : first_.acts()) {
      if (in_both.contains(ours.id)) continue;
      made.only_first.push_back(ours.id);
      acts.push_back(ours);
    }
    std::sort(made.only_second.begin(), made.only_second.end());
    const auto nothing = *dossier::of();
    const auto blank = nothing.with(stated_by_both());
    const auto whole = with_statements((blank ? *blank : nothing).with(acts));
    if (!whole) return whole.error();
    made.dossier = whole->with(merged_extra(made));
    return made;
  }

 private:
  [[nodiscard]] const act& corrected(const act& ours) const { return *first_corrected_.find_act(ours.id); }
  [[nodiscard]] const act& corrected_of_second(const act& theirs) const {
    return *second_corrected_.find_act(theirs.id);
  }
  // By what either says of itself, as it is written or as it is corrected.
  [[nodiscard]] bool may_be_found_one(const act& theirs, const act& ours) const {
    const auto& their_own = corrected_of_second(theirs);
    const auto& our_own = corrected(ours);
    return may_be_one(theirs, ours) || may_be_one(theirs, our_own) || may_be_one(their_own, ours) ||
           may_be_one(their_own, our_own);
  }

  // Which acts of the second are acts of the first, and which ids change: by id, where nothing tells them apart, so
  // that of two acts cited alike each finds itself; then by citation.
  void pair_up() {
    std::set<const act*> paired;
    const auto pair = [&](const act& theirs, const act& ours) {
      paired.insert(&ours);
      same_.emplace(theirs.id, &ours);
      if (theirs.id != ours.id) now_.emplace(theirs.id, ours.id);
    };
    std::vector<const act*> left;
    for (const auto& theirs : second_.acts()) {
      const auto* ours = first_.find_act(theirs.id);
      if (ours != nullptr && may_be_found_one(theirs, *ours))
        pair(theirs, *ours);
      else
        left.push_back(&theirs);
    }
    const auto cited_as = [&](const act& theirs) -> const act* {
      const auto by = citation_of(theirs);
      const auto [begin, end] = by ? cited_.equal_range(*by) : std::pair(cited_.end(), cited_.end());
      const auto found = std::find_if(begin, end, [&](const auto& one) {
        return !paired.contains(one.second) && may_have_one_author(theirs, *one.second);
      });
      return found != end ? found->second : nullptr;
    };
    for (const auto* theirs : left) {
      const auto* found = cited_as(*theirs);
      if (found == nullptr) found = cited_as(corrected_of_second(*theirs));
      if (found != nullptr)
        pair(*theirs, *found);
      else if (first_.find_act(theirs->id) != nullptr)
        now_.emplace(theirs->id, untaken(theirs->id));
    }
  }

  // An id that no act has.
  [[nodiscard]] std::string untaken(std::string id) {
    while (!taken_.insert(id).second) id += '\'';
    return id;
  }

  // What both state once for all their acts. Else each act keeps what its own register states of it.
  [[nodiscard]] defaults stated_by_both() const {
    auto made = first_.defaults();
    const auto& theirs = second_.defaults();
    if (made.control != theirs.control) made.control = control::not_stated;
    if (!(made.authority == theirs.authority)) made.authority = not_stated;
    if (!(made.legal_order == theirs.legal_order)) made.legal_order = not_stated;
    return made;
  }

  [[nodiscard]] const extra& merged_extra(merged_registers& into) const {
    const auto& ours = first_.extra();
    const auto& theirs = second_.extra();
    if (!ours.empty() && !theirs.empty() && !(ours == theirs))
      into.differ.push_back({{}, "extra", spelled(ours), spelled(theirs)});
    return ours.empty() ? theirs : ours;
  }

  [[nodiscard]] result<dossier> with_statements(const result<dossier>& acts) const {
    if (!acts) return acts;
    std::vector<statement> all;
    std::multimap<std::tuple<date, std::string_view, field>, const statement*> ours;
    for (const auto& one : first_.statements()) {
      all.push_back(one);
      ours.emplace(std::tuple(one.known, std::string_view(one.source), static_cast<field>(one.about.field)), &one);
    }
    for (const auto& theirs : second_.statements()) {
      const auto [begin, end] = ours.equal_range({theirs.known, theirs.source, theirs.about.field});
      if (std::none_of(begin, end, [&](const auto& one) { return *one.second == theirs; })) all.push_back(theirs);
    }
    return acts->with(all);
  }

  const dossier& first_;
  const dossier& second_;
  dossier first_corrected_;
  dossier second_corrected_;
  std::multimap<cited, const act*> cited_ = {};
  std::map<std::string_view, const act*> same_ = {};  // by the id in the second
  std::map<std::string_view, std::string> now_ = {};  // by the id in the second: the id in the merged dossier
  std::set<std::string> taken_ = {};
};

}  // namespace

result<merged_registers> merge(const dossier& first, const dossier& second) { return merger(first, second).merged(); }

}  // namespace avviso::inline v0
