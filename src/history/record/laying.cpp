// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <bit>
#include <set>
#include <tuple>
#include <utility>

#include "archive.hpp"
#include "content.hpp"
#include "data_said.hpp"

namespace avviso::inline v0::detail {

std::uint32_t archive::number_of_act(std::string_view id) {
  const auto hash = std::hash<std::string_view>()(id);
  if (const auto found = act_numbers_.find(hash, [&](std::uint32_t one) { return id_of(one) == id; })) return *found;
  const auto number = static_cast<std::uint32_t>(numbered_.size());
  numbered_.push_back(shared<numbered_act>(std::in_place, std::string(id), file(), shared<act_bearing>()));
  act_numbers_.add(hash, number);
  acts_.own().ordinals.push_back(no_number);
  return number;
}

// The name of a new one is kept as it stands in that act, with the act.
std::uint32_t archive::number_of_grant(const std::string& name, std::uint32_t named_by) {
  const auto hash = hash_of_name(name);
  const auto is_it = [&](std::uint32_t one) { return match(*grants_numbered_[one].name, name); };
  if (const auto found = grant_numbers_.find(hash, is_it)) return *found;
  const auto number = static_cast<std::uint32_t>(grants_numbered_.size());
  grants_numbered_.push_back({numbered_[named_by]->filed, &name});
  grant_numbers_.add(hash, number);
  return number;
}

// Lays, or takes away, what one act does: in the tracks of those it may concern, and among what bears on other acts.
class archive::layer {
 public:
  layer(archive& in, std::uint32_t act, bool is_added) : in_(in), act_(act), is_added_(is_added) {}

  void conditions(const std::vector<std::string>& ids) {
    for (const auto& id : ids) {
      const auto number = in_.number_of_act(id);
      change(on(act_).subject_to, number);
      change(on(number).awaited_by, act_);
    }
  }

  // A provision in the words of this act, which may put it in the place of another act's.
  template <class Says>
  void provision_of(std::uint32_t act, std::uint32_t provision, const Says& says) {
    const auto head = card_of(says);
    if (head.act != nullptr) bears(head.bears, *head.act, {0, act, provision, act_});
    if constexpr (std::is_same_v<Says, avviso::provision>) {
      if (const auto* corrects = std::get_if<act_correction>(&says)) awaits(*corrects);
    }
    std::uint32_t of_everybody = 0;
    std::uint32_t of_notice = 0;
    each_concern(says, [&](const concern& one) {
      if (one.whom == concerned::everybody) of_everybody |= one.effect;
      if (one.whom != concerned::one_grant) of_notice |= one.effect;
      if (one.whom != concerned::one_grant) return;
      auto& its = in_.grants_numbered_.own(in_.number_of_grant(*one.grant, act_)).concerns;
      change(its, {act, provision, act_, one.effect, one.accepts});
    });
    lay(in_.everybodys_, {act, provision, act_, of_everybody, 0});
    lay(in_.notices_, {act, provision, act_, of_notice, 0});
  }

  void corrects(std::uint32_t place, const correction& one) {
    put(on(in_.number_of_act(one.of)).corrected_by, {one.provision, act_, place, act_});
    const auto [target, provision] = in_.target_of(one);
    provision_of(target, provision, one.now);
  }

 private:
  [[nodiscard]] act_bearing& on(std::uint32_t act) const { return in_.numbered_.own(act).own().on.own(); }

  void bears(relation how, const std::string& id, const laid_link& from) {
    switch (how) {
      case relation::none:
      case relation::accepts:   // laid in the track of the grant
      case relation::corrects:  // laid with what it corrects
        break;
      case relation::closes_list:
        put(on(in_.number_of_act(id)).list_closed_by, from);
        break;
      case relation::allots:
        put(on(in_.number_of_act(id)).allotted_by, from);
        break;
      case relation::undoes:
        put(on(in_.number_of_act(id)).undone_by, from);
        break;
      case relation::undoes_part:
        put(on(in_.number_of_act(id)).partly_undone_by, from);
        break;
      case relation::ends_stay:
        put(on(in_.number_of_act(id)).stay_ended_by, from);
        break;
      case relation::ratifies:
        put(on(in_.number_of_act(id)).ratified_by, from);
        break;
      case relation::corrects_act:
        corrects_data(in_.number_of_act(id), from);
        break;
    }
  }

  void corrects_data(std::uint32_t act, const laid_link& from) {
    auto& by = on(act).data_corrected_by;
    const bool was_there = !by.empty();
    put(by, from);
    if (was_there == by.empty()) change(in_.data_corrected_, act);
  }

  // What an act waits for by a correction of its data, once that is known.
  void awaits(const act_correction& says) {
    const auto* conditions = said(says.subject_to);
    if (conditions == nullptr) return;
    const auto waits = in_.number_of_act(says.of);
    for (const auto& id : *conditions) change(on(in_.number_of_act(id)).awaited_by, waits);
  }

  void change(std::vector<std::uint32_t>& all, std::uint32_t one) const {
    if (is_added_) return all.push_back(one);
    const auto place = std::find(all.begin(), all.end(), one);
    if (place != all.end()) all.erase(place);
  }

  void put(std::vector<laid_link>& all, const laid_link& one) const {
    const auto key = [this](const laid_link& each) {
      return std::tuple(each.target, in_.id_of(each.act), each.provision, each.worded_by);
    };
    const auto less = [&](const laid_link& a, const laid_link& b) { return key(a) < key(b); };
    if (is_added_ && (all.empty() || !less(one, all.back()))) return all.push_back(one);
    const auto place = std::lower_bound(all.begin(), all.end(), one, less);
    if (is_added_) {
      all.insert(place, one);
    } else if (place != all.end() && key(*place) == key(one)) {
      all.erase(place);
    }
  }

  [[nodiscard]] bool is_before(const track_entry& a, const track_entry& b) const {
    if (a.act != b.act) return in_.id_of(a.act) < in_.id_of(b.act);
    return std::tie(a.provision, a.worded_by, a.accepts) < std::tie(b.provision, b.worded_by, b.accepts);
  }

  void change(track& all, const track_entry& one) const {
    const auto is_same = [&](const track_entry& other) { return !is_before(one, other) && !is_before(other, one); };
    if (is_added_ && !all.empty() && is_same(all.back())) {
      all.back().effects |= one.effects;
      return;
    }
    const auto less = [this](const track_entry& a, const track_entry& b) { return is_before(a, b); };
    const auto place =
        all.empty() || less(all.back(), one) ? all.end() : std::lower_bound(all.begin(), all.end(), one, less);
    const bool is_there = place != all.end() && is_same(*place);
    if (!is_added_) {
      if (is_there) all.erase(place);
    } else if (is_there) {
      place->effects |= one.effects;
    } else if (all.size() == all.capacity() && all.size() < 4) {
      // Most grants have few entries: no room that they will not need.
      track larger;
      larger.reserve(all.size() + 1);
      larger.insert(larger.end(), all.begin(), place);
      larger.push_back(one);
      larger.insert(larger.end(), place, all.end());
      all = std::move(larger);
    } else {
      all.insert(place, one);
    }
  }

  void lay(tracks_by_effect& all, const track_entry& one) const {
    for (auto left = one.effects; left != 0; left &= left - 1) {
      auto of_effect = one;
      of_effect.effects = left & (~left + 1);
      change(all[static_cast<std::size_t>(std::countr_zero(left))].own(), of_effect);
    }
  }

  archive& in_;
  std::uint32_t act_;
  bool is_added_;
};

void archive::count(const filed_act& one, bool is_added) {
  const std::uint32_t step = is_added ? 1 : ~0U;
  if (one.has_open_day) open_ += step;
  if (one.what.review.is_stated()) reviews_ += step;
  if (one.gives_hour) hours_ += step;
  if (one.sets_openly) open_terms_ += step;
  if (one.names_line) lines_ += step;
  if (one.corrects_data) data_corrections_ += step;
  if (!one.what.provision_effects.empty()) own_days_ += step;
  if (one.lapses) lapses_ += step;
  if (one.what.control == control::required && !one.what.registration.is_stated()) unregistered_ += step;
  content_ = is_added ? plus(content_, one.content) : minus(content_, one.content);
}

void archive::name_deadline(const std::string& name, bool is_added) {
  auto& all = named_deadlines_.own();
  const auto place = std::lower_bound(all.names.begin(), all.names.end(), name);
  const auto index = place - all.names.begin();
  const bool is_there = place != all.names.end() && *place == name;
  if (is_added && is_there) {
    ++all.times[static_cast<std::size_t>(index)];
  } else if (is_added) {
    all.names.insert(place, name);
    all.times.insert(all.times.begin() + index, 1);
  } else if (is_there && --all.times[static_cast<std::size_t>(index)] == 0) {
    all.names.erase(place);
    all.times.erase(all.times.begin() + index);
  }
}

namespace {

// Calls `use` for each name of a time limit that a provision makes up, in any of its wordings.
template <class Says, class Use>
void each_named_deadline(const Says& says, Use use) {
  read_card(says, [&](const auto& one) {
    using effect = std::remove_cvref_t<decltype(one)>;
    if constexpr (std::is_same_v<effect, effects::sets_terms>) {
      for (const auto& each : one.named_deadlines) use(each.name);
    }
    if constexpr (std::is_same_v<effect, effects::sets_term>) {
      if (const auto* name = one.which.if_name()) use(*name);
    }
    if constexpr (std::is_same_v<effect, effects::founds>) {
      for (const auto& its : one.whole.lines) {
        for (const auto& each : its.named_deadlines) use(each.name);
        const auto use_name_of = [&](const deadline_name& which) {
          if (const auto* name = which.if_name()) use(*name);
        };
        for (const auto& each : its.deadlines_between) use_name_of(each.which);
        for (const auto& each : its.dependent_deadlines) use_name_of(each.which);
      }
    }
    if constexpr (std::is_same_v<effect, effects::moves>) {
      const auto* name = one.which.if_name();
      if (name != nullptr && !one.by_suspension()) use(*name);
    }
  });
  if constexpr (std::is_same_v<Says, provision>) {
    if (const auto* corrects = std::get_if<correction>(&says)) each_named_deadline(corrects->now, use);
  }
}

// The same for each grant that a provision awards.
template <class Says, class Use>
void each_awarded(const Says& says, Use use) {
  each_effect<effects::awards>(says, [&](const effects::awards& one) { use(one.whole.name); });
  if constexpr (std::is_same_v<Says, provision>) {
    if (const auto* corrects = std::get_if<correction>(&says)) each_awarded(corrects->now, use);
  }
}

}  // namespace

// Whose words a correction replaces, by number, and which of its provisions: where it corrects a correction on record,
// what that one corrects. A dossier in which corrections go in a circle is refused, once they are laid.
std::pair<std::uint32_t, std::uint32_t> archive::target_of(const correction& one) {
  const auto* corrects = &one;
  std::pair<std::uint32_t, std::uint32_t> target;
  for (std::size_t steps = 0; corrects != nullptr && steps <= numbered_.size(); ++steps) {
    target = {number_of_act(corrects->of), corrects->provision};
    const auto& filed = numbered_[target.first]->filed;
    const bool is_there = filed && target.second < filed->what.provisions.size();
    corrects = is_there ? std::get_if<correction>(&filed->what.provisions[target.second]) : nullptr;
  }
  return target;
}

// The acts on record, but for those that go, that correct a correction in an act that goes or comes, or a correction of
// such a correction: what they change depends on it.
std::vector<std::uint32_t> archive::corrects_corrections_of(const std::vector<std::uint32_t>& gone,
                                                            const std::vector<file>& more) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> texts;
  const auto add = [&](std::uint32_t number, const act& one) {
    for (std::uint32_t p = 0; p < one.provisions.size(); ++p) {
      if (std::holds_alternative<correction>(one.provisions[p])) texts.emplace_back(number, p);
    }
  };
  for (const auto number : gone) add(number, numbered_[number]->filed->what);
  for (const auto& one : more) add(number_of_act(one->what.id), one->what);
  std::vector<std::uint32_t> all;
  std::set<std::pair<std::uint32_t, std::uint32_t>> seen(texts.begin(), texts.end());
  std::set<std::uint32_t> taken(gone.begin(), gone.end());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto [number, provision] = texts[i];
    const auto* on = numbered_[number]->on.get();
    if (on == nullptr) continue;
    const auto& by_all = on->corrected_by;
    auto by = std::lower_bound(by_all.begin(), by_all.end(), provision,
                               [](const laid_link& one, std::uint32_t key) { return one.target < key; });
    for (; by != by_all.end() && by->target == provision; ++by) {
      if (!seen.emplace(by->act, by->provision).second) continue;
      texts.emplace_back(by->act, by->provision);
      if (taken.insert(by->act).second) all.push_back(by->act);
    }
  }
  return all;
}

void archive::lay(std::uint32_t number, const filed_act& one, bool is_added) {
  layer all(*this, number, is_added);
  all.conditions(one.what.subject_to);
  for (std::uint32_t p = 0; p < one.what.provisions.size(); ++p) {
    const auto& says = one.what.provisions[p];
    all.provision_of(number, p, says);
    if (const auto* corrects = std::get_if<correction>(&says)) all.corrects(p, *corrects);
    each_named_deadline(says, [&](const std::string& name) { name_deadline(name, is_added); });
  }
}

// A name by which an act awards a grant that is awarded by another spelling of it, if there is one: nobody can tell
// whether they are one grant or two.
std::optional<std::string_view> archive::awarded_otherwise(const filed_act& one) const {
  std::optional<std::string_view> found;
  if (!one.awards) return found;
  for (const auto& says : one.what.provisions) {
    each_awarded(says, [&](const std::string& name) {
      if (!found && as_awarded(name) != name) found = name;
    });
  }
  return found;
}

// The grants that an act is the first to award stand together, in the place of the act. Where another act awards one
// too, all grants must be listed anew: then it tells so.
bool archive::lay_grants(std::uint32_t number, const filed_act& one, bool is_added) {
  if (!one.awards) return false;
  bool is_again = false;
  std::vector<const std::string*> first;
  for (const auto& says : one.what.provisions) {
    each_awarded(says, [&](const std::string& name) {
      auto& grant = grants_numbered_.own(number_of_grant(name, number));
      if (is_added) {
        is_again = is_again || (grant.times_awarded > 0 && grant.first_awarded_by != number);
        if (grant.times_awarded++ > 0) return;
        grant.first_awarded_by = number;
        grant.place_in_it = static_cast<std::uint32_t>(first.size());
        first.push_back(&name);
      } else if (--grant.times_awarded > 0) {
        is_again = true;
      }
    });
  }
  if (is_again) return true;
  auto& all = grants_.own();
  if (!is_added) {
    const auto from = std::find(all.awarded_by.begin(), all.awarded_by.end(), number);
    const auto to = std::find_if(from, all.awarded_by.end(), [&](std::uint32_t by) { return by != number; });
    all.all.erase(all.all.begin() + (from - all.awarded_by.begin()), all.all.begin() + (to - all.awarded_by.begin()));
    all.awarded_by.erase(from, to);
    return false;
  }
  const auto place = std::upper_bound(all.awarded_by.begin(), all.awarded_by.end(), id_of(number),
                                      [&](std::string_view key, std::uint32_t by) { return key < id_of(by); });
  all.all.insert(all.all.begin() + (place - all.awarded_by.begin()), first.begin(), first.end());
  all.awarded_by.insert(place, first.size(), number);
  return false;
}

void archive::list_all_grants() {
  grant_names all;
  for (std::uint32_t number = 0; number < grants_numbered_.size(); ++number) {
    if (grants_numbered_[number].times_awarded > 0) grants_numbered_.own(number).first_awarded_by = no_number;
  }
  std::vector<std::uint32_t> acts;
  for (std::uint32_t number = 0; number < numbered_.size(); ++number) {
    const auto& filed = numbered_[number]->filed;
    if (filed && filed->awards) acts.push_back(number);
  }
  std::sort(acts.begin(), acts.end(), [&](std::uint32_t a, std::uint32_t b) { return id_of(a) < id_of(b); });
  for (const auto by : acts) {
    std::uint32_t place = 0;
    for (const auto& says : numbered_[by]->filed->what.provisions) {
      each_awarded(says, [&](const std::string& name) {
        auto& grant = grants_numbered_.own(number_of_grant(name, by));
        if (grant.first_awarded_by != no_number) return;
        grant.first_awarded_by = by;
        grant.place_in_it = place++;
        all.all.push_back(&name);
        all.awarded_by.push_back(by);
      });
    }
  }
  grants_.own() = std::move(all);
}

// Puts acts, which are sorted by id, among the others.
void archive::put_in_order(const std::vector<std::uint32_t>& more) {
  auto& order = acts_.own();
  const auto before = [this](std::uint32_t one, std::string_view key) { return id_of(one) < key; };
  if (more.size() == 1) {
    const auto place = std::lower_bound(order.numbers.begin(), order.numbers.end(), id_of(more[0]), before);
    return order.put(static_cast<std::uint32_t>(place - order.numbers.begin()), more[0],
                     &numbered_[more[0]]->filed->what);
  }
  laid_order<act> made;
  made.ordinals = std::move(order.ordinals);
  std::size_t from = 0;
  const auto take_until = [&](std::size_t place) {
    made.numbers.insert(made.numbers.end(), order.numbers.begin() + static_cast<std::ptrdiff_t>(from),
                        order.numbers.begin() + static_cast<std::ptrdiff_t>(place));
    made.all.insert(made.all.end(), order.all.begin() + static_cast<std::ptrdiff_t>(from),
                    order.all.begin() + static_cast<std::ptrdiff_t>(place));
    from = place;
  };
  for (const auto number : more) {
    const auto place = std::lower_bound(order.numbers.begin() + static_cast<std::ptrdiff_t>(from), order.numbers.end(),
                                        id_of(number), before);
    take_until(static_cast<std::size_t>(place - order.numbers.begin()));
    made.numbers.push_back(number);
    made.all.push_back(&numbered_[number]->filed->what);
  }
  take_until(order.numbers.size());
  made.give_ordinals();
  order = std::move(made);
}

void archive::take_gone_out_of_order() {
  auto& order = acts_.own();
  std::size_t kept = 0;
  for (std::size_t i = 0; i < order.numbers.size(); ++i) {
    if (order.ordinals[order.numbers[i]] == no_number) continue;
    order.numbers[kept] = order.numbers[i];
    order.all[kept++] = order.all[i];
  }
  order.numbers.resize(kept);
  order.all.resize(kept);
  order.give_ordinals();
}

void archive::change_acts(const std::vector<std::uint32_t>& gone, const std::vector<file>& more) {
  bool awards_again = false;
  const auto laid_anew = corrects_corrections_of(gone, more);
  const auto lay_on_record = [this](std::uint32_t number, bool is_added) {
    const file filed = numbered_[number]->filed;
    lay(number, *filed, is_added);
  };
  for (const auto number : laid_anew) lay_on_record(number, false);
  for (const auto number : gone) lay_on_record(number, false);
  for (const auto number : gone) {
    const file filed = numbered_[number]->filed;
    awards_again = lay_grants(number, *filed, false) || awards_again;
    count(*filed, false);
    auto& one = numbered_.own(number).own();
    one.id = filed->what.id;
    one.filed.reset();
    acts_.own().ordinals[number] = no_number;
  }
  if (!gone.empty()) take_gone_out_of_order();
  std::vector<std::uint32_t> added;
  for (const auto& one : more) {
    added.push_back(number_of_act(one->what.id));
    auto& there = numbered_.own(added.back()).own();
    there.filed = one;
    there.id = {};
    count(*one, true);
  }
  put_in_order(added);
  for (const auto number : added) {
    lay_on_record(number, true);
    awards_again = lay_grants(number, *numbered_[number]->filed, true) || awards_again;
  }
  for (const auto number : laid_anew) lay_on_record(number, true);
  if (awards_again) list_all_grants();
}

}  // namespace avviso::inline v0::detail
