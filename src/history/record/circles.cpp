// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <vector>

#include "archive.hpp"
#include "data_said.hpp"

namespace avviso::inline v0::detail {

// Calls `use` for each act on which it depends what an act does: conditions, as written and as each correction says,
// acts that undo it, correct it or end what it stays.
template <class Use>
void archive::each_dependency(std::uint32_t number, Use use) const {
  const auto* on = numbered_[number]->on.get();
  if (on == nullptr) return;
  const auto if_filed = [&](std::uint32_t one) {
    if (acts_->ordinals[one] != no_number) use(one);
  };
  for (const auto* all : {&on->undone_by, &on->partly_undone_by, &on->stay_ended_by, &on->data_corrected_by}) {
    for (const auto& by : *all) if_filed(by.act);
  }
  for (const auto& by : on->corrected_by) if_filed(by.act);
  for (const auto one : on->subject_to) if_filed(one);
  for (const auto& by : on->data_corrected_by) {
    if (acts_->ordinals[by.act] == no_number) continue;
    const auto& corrects = std::get<act_correction>(numbered_[by.act]->filed->what.provisions[by.provision]);
    const auto* conditions = said(corrects.subject_to);
    if (conditions == nullptr) continue;
    for (const auto& id : *conditions) {
      if (const auto place = find(id)) use(acts_->numbers[*place]);
    }
  }
}

// Acts, and those of whose data they correct: a circle that these acts make goes through one of them.
std::vector<std::uint32_t> archive::with_corrected(std::vector<std::uint32_t> some) const {
  const auto given = some.size();
  for (std::size_t i = 0; i < given; ++i) {
    for (const auto& says : numbered_[some[i]]->filed->what.provisions) {
      const auto* corrects = std::get_if<act_correction>(&says);
      const auto place = corrects != nullptr ? find(corrects->of) : std::nullopt;
      if (place) some.push_back(acts_->numbers[*place]);
    }
  }
  return some;
}

// Whether any of these acts depends on itself.
bool archive::goes_in_a_circle(const std::vector<std::uint32_t>& from) const {
  const auto bears_on_others = [&](std::uint32_t number) {
    const auto* on = numbered_[number]->on.get();
    if (on != nullptr && !on->awaited_by.empty()) return true;
    const auto& says = numbered_[number]->filed->what.provisions;
    return std::any_of(says.begin(), says.end(), is_on_another_act);
  };
  const auto depends = [&](std::uint32_t number) {
    bool does = false;
    each_dependency(number, [&](std::uint32_t /*unused*/) { does = true; });
    return does;
  };
  enum class mark : std::uint8_t { none, open, done };
  std::vector<mark> marks;
  std::vector<std::uint32_t> path;
  for (const auto start : from) {
    if (!bears_on_others(start) || !depends(start)) continue;
    if (marks.empty()) marks.assign(numbered_.size(), mark::none);
    path.push_back(start);
    while (!path.empty()) {
      const auto top = path.back();
      if (marks[top] != mark::none) {
        marks[top] = mark::done;
        path.pop_back();
        continue;
      }
      marks[top] = mark::open;
      bool is_circle = false;
      each_dependency(top, [&](std::uint32_t one) {
        is_circle = is_circle || marks[one] == mark::open;
        if (marks[one] == mark::none) path.push_back(one);
      });
      if (is_circle) return true;
    }
  }
  return false;
}

// The first act, by id, that does not depend on acts outside circles alone.
ordinal archive::first_in_a_circle() const {
  std::vector<bool> settled(numbered_.size(), false);
  for (bool progress = true; progress;) {
    progress = false;
    for (const auto number : acts_->numbers) {
      if (settled[number]) continue;
      bool waits = false;
      each_dependency(number, [&](std::uint32_t one) { waits = waits || !settled[one]; });
      settled[number] = !waits;
      progress = progress || !waits;
    }
  }
  const auto& all = acts_->numbers;
  const auto place = std::find_if(all.begin(), all.end(), [&](std::uint32_t one) { return !settled[one]; });
  return static_cast<ordinal>(place - all.begin());
}

}  // namespace avviso::inline v0::detail
