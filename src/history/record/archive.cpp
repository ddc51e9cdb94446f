// SPDX-License-Identifier: BSL-1.0
#include "archive.hpp"

#include <avviso/field_table.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "../../sort_stably.hpp"

namespace avviso::inline v0::detail {

namespace {

void put(std::vector<std::string>& into, const std::string& name) {
  if (std::find(into.begin(), into.end(), name) == into.end()) into.push_back(name);
}

void note(relation how, const link& from, links& on) {
  switch (how) {
    case relation::none:
      break;
    case relation::accepts:
      if (on.accepted_by.empty() || on.accepted_by.back() != from.act) on.accepted_by.push_back(from.act);
      break;
    case relation::closes_list:
      on.list_closed_by.push_back(from);
      break;
    case relation::allots:
      on.allotted_by.push_back(from);
      break;
    case relation::corrects:
      on.corrected_by.push_back(from);
      break;
    case relation::annuls:
      on.annulled_by.push_back(from);
      break;
  }
}

}  // namespace

filed_act::filed_act(act one) : what(std::move(one)), content(content_of(what)) {
  std::vector<std::string_view> named;
  for (std::uint32_t p = 0; p < what.provisions.size(); ++p) {
    named.clear();
    const auto head = each_grant_named(what.provisions[p], [&](const std::string& name) { named.emplace_back(name); });
    is_known_by_itself = is_known_by_itself || head.is_known_by_itself;
    whole.push_back(p);
    if (!head.whom.is_only_of_named()) {
      general.push_back(p);
      continue;
    }
    for (const auto grant : named) mentions.push_back({grant, p});
  }
  std::sort(mentions.begin(), mentions.end(), [](const mention& a, const mention& b) {
    return std::tie(a.grant, a.provision) < std::tie(b.grant, b.provision);
  });
}

std::optional<std::uint32_t> archive::find(std::string_view id) const {
  const auto place = std::lower_bound(acts_.begin(), acts_.end(), id,
                                      [](const act* one, std::string_view key) { return one->id < key; });
  if (place == acts_.end() || (*place)->id != id) return std::nullopt;
  return static_cast<std::uint32_t>(place - acts_.begin());
}

std::vector<std::uint32_t> archive::concerning(std::uint32_t act, std::string_view grant) const {
  const filed_act& filed = *files_[act];
  if (!links_[act].corrected_by.empty()) return filed.whole;
  std::vector<std::uint32_t> all = filed.general;
  const auto first =
      std::lower_bound(filed.mentions.begin(), filed.mentions.end(), grant,
                       [](const filed_act::mention& one, std::string_view key) { return one.grant < key; });
  for (auto one = first; one != filed.mentions.end() && one->grant == grant; ++one) all.push_back(one->provision);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

const std::vector<filed_act::mention>* archive::if_only_named(std::uint32_t act) const {
  const filed_act& filed = *files_[act];
  return filed.general.empty() && links_[act].corrected_by.empty() ? &filed.mentions : nullptr;
}

template <class Says>
void archive::note_link(const Says& says, const link& from) {
  const auto head = card_of(says);
  const auto target = head.act != nullptr ? find(*head.act) : std::nullopt;
  if (target) note(head.bears, from, links_[*target]);
}

void archive::link_acts() {
  links_.assign(acts_.size(), {});
  for (std::uint32_t i = 0; i < size(); ++i) {
    for (const auto& id : at(i).subject_to) links_[i].subject_to.push_back(find(id));
    for (std::uint32_t p = 0; p < at(i).provisions.size(); ++p) {
      note_link(at(i).provisions[p], {i, p});
      const auto* corrects = std::get_if<correction>(&at(i).provisions[p]);
      const auto corrected = corrects != nullptr ? find(corrects->of) : std::nullopt;
      // A correction may turn a provision into one that bears on yet another act.
      if (corrected && corrects->provision < at(*corrected).provisions.size())
        note_link(corrects->now, {*corrected, corrects->provision});
    }
  }
}

namespace {

// The grants that a provision awards, and the time limits that it names.
template <class Says>
void collect_names_in(const Says& says, std::vector<std::string>& grants, std::vector<std::string>& deadlines) {
  read_card(says, [&](const auto& one) {
    using effect = std::remove_cvref_t<decltype(one)>;
    if constexpr (std::is_same_v<effect, effects::awards>) grants.push_back(one.whole.name);
    if constexpr (std::is_same_v<effect, effects::sets_terms>) {
      for (const auto& each : one.named_deadlines) put(deadlines, each.name);
    }
    if constexpr (std::is_same_v<effect, effects::moves>) {
      const auto* name = one.which.if_name();
      if (name != nullptr && !one.by_suspension()) put(deadlines, *name);
    }
  });
  if constexpr (std::is_same_v<Says, provision>) {
    const auto* corrects = std::get_if<correction>(&says);
    if (corrects != nullptr) collect_names_in(corrects->now, grants, deadlines);
  }
}

}  // namespace

// Collects each name once: grants in the order of the awards, time limits by name.
void archive::collect_names() {
  grants_.clear();
  named_deadlines_.clear();
  for (const auto* one : acts_) {
    for (const auto& says : one->provisions) collect_names_in(says, grants_, named_deadlines_);
  }
  std::sort(named_deadlines_.begin(), named_deadlines_.end());
  std::vector<std::uint32_t> order;
  for (std::uint32_t g = 0; g < grants_.size(); ++g) order.push_back(g);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return std::tie(grants_[a], a) < std::tie(grants_[b], b); });
  const auto same = [&](std::uint32_t a, std::uint32_t b) { return grants_[a] == grants_[b]; };
  order.erase(std::unique(order.begin(), order.end(), same), order.end());
  std::sort(order.begin(), order.end());
  std::vector<std::string> once;
  once.reserve(order.size());
  for (const auto g : order) once.push_back(std::move(grants_[g]));
  grants_ = std::move(once);
}

void archive::collect_effects() {
  effects_.assign(acts_.size(), 0);
  freeing_.clear();
  suspending_.clear();
  for (std::uint32_t i = 0; i < size(); ++i) {
    bool frees = false;
    bool suspends = false;
    for (const auto p : provisions_of(i)) {
      each_wording(i, p, [&](const worded& says) {
        read_card(says, [&](const auto& one) {
          using effect = std::remove_cvref_t<decltype(one)>;
          effects_[i] |= effect_bit<effect>;
          if constexpr (std::is_same_v<effect, effects::passes>) {
            frees = frees || one.frees();
            suspends = suspends || one.suspends() || one.resumes();
          }
        });
      });
    }
    if (frees) freeing_.push_back(i);
    if (suspends) suspending_.push_back(i);
  }
}

void archive::index() {
  acts_.clear();
  for (const auto& one : files_) acts_.push_back(&one->what);
  link_acts();
  collect_effects();
  collect_names();
}

bool archive::depends_on_all_in(std::uint32_t act, const std::vector<bool>& settled) const {
  const auto is_settled = [&](const link& one) { return settled[one.act]; };
  const auto& on = links_[act];
  return std::all_of(on.annulled_by.begin(), on.annulled_by.end(), is_settled) &&
         std::all_of(on.corrected_by.begin(), on.corrected_by.end(), is_settled) &&
         std::all_of(on.subject_to.begin(), on.subject_to.end(),
                     [&](const auto& one) { return !one || settled[*one]; });
}

void archive::collect_bearing(std::uint32_t act) {
  auto& all = bearing_[act];
  std::vector<bool> is_there(acts_.size(), false);
  const auto add = [&](std::uint32_t other) {
    for (const auto one : bearing_[other]) {
      if (!is_there[one]) all.push_back(one);
      is_there[one] = true;
    }
  };
  for (const auto& by : links_[act].annulled_by) add(by.act);
  for (const auto& condition : links_[act].subject_to) {
    if (condition) add(*condition);
  }
  all.push_back(act);
}

// Repeatedly settles the acts that depend only on settled ones.
std::optional<std::uint32_t> archive::put_in_order() {
  bearing_.assign(acts_.size(), {});
  std::vector<bool> settled(acts_.size(), false);
  for (bool progress = true; progress;) {
    progress = false;
    for (std::uint32_t i = 0; i < size(); ++i) {
      if (settled[i] || !depends_on_all_in(i, settled)) continue;
      collect_bearing(i);
      settled[i] = true;
      progress = true;
    }
  }
  const auto place = std::find(settled.begin(), settled.end(), false);
  if (place == settled.end()) return std::nullopt;
  return static_cast<std::uint32_t>(place - settled.begin());
}

result<dossier> archive::sealed(const boost::intrusive_ptr<archive>& made) {
  made->index();
  if (const auto one = made->put_in_order()) {
    return error{.code = errc::acts_in_a_circle, .found = quote(made->at(*one).id)};
  }
  return dossier(made.get());
}

result<dossier> archive::with(const dossier& before, std::span<const act> more) {
  boost::intrusive_ptr<archive> made(new archive(of(before)));
  for (std::size_t i = 0; i < more.size(); ++i) {
    if (more[i].id.empty()) return error{.code = errc::act_id_empty, .position = static_cast<std::uint32_t>(i)};
    file one(new filed_act(more[i]));
    made->content_ = plus(made->content_, one->content);
    made->files_.push_back(std::move(one));
  }
  std::sort(made->files_.begin(), made->files_.end(),
            [](const auto& a, const auto& b) { return a->what.id < b->what.id; });
  const auto twin = std::adjacent_find(made->files_.begin(), made->files_.end(),
                                       [](const auto& a, const auto& b) { return a->what.id == b->what.id; });
  if (twin != made->files_.end()) {
    return error{.code = errc::act_id_repeated, .found = quote((*twin)->what.id)};
  }
  return sealed(made);
}

result<dossier> archive::without(const dossier& before, std::string_view act_id) {
  const auto place = of(before).find(act_id);
  if (!place) return error{.code = errc::no_such_act, .found = quote(act_id)};
  boost::intrusive_ptr<archive> made(new archive(of(before)));
  const auto gone = made->files_.begin() + static_cast<std::ptrdiff_t>(*place);
  made->content_ = minus(made->content_, (*gone)->content);
  made->files_.erase(gone);
  return sealed(made);
}

namespace {

bool is_filed_before(const statement& a, const statement& b) {
  return std::tie(a.known, a.source) < std::tie(b.known, b.source);
}

// Counts the statements of the same source and day that came before each one.
class numbered {
 public:
  explicit numbered(std::span<const statement> before) : before_(before) {}

  std::uint64_t next(const statement& one) {
    const auto [of_source, is_first] = counted_.try_emplace({one.known, one.source}, 0);
    if (is_first) {
      const auto [from, to] = std::equal_range(before_.begin(), before_.end(), one, is_filed_before);
      of_source->second = static_cast<std::uint64_t>(to - from);
    }
    return of_source->second++;
  }

 private:
  std::span<const statement> before_;
  std::map<std::pair<date, std::string>, std::uint64_t> counted_;
};

}  // namespace

result<dossier> archive::changed(const dossier& before, std::vector<change> changes, date last_statement) {
  const auto is_later = [last_statement](const statement& one) { return one.known > last_statement; };
  const auto& statements = of(before).statements_;
  if (changes.empty() && std::none_of(statements.begin(), statements.end(), is_later)) return before;
  boost::intrusive_ptr<archive> made(new archive(of(before)));
  for (auto& one : changes) {
    auto& there = made->files_[one.act];
    made->content_ = minus(made->content_, there->content);
    there = one.now ? file(new filed_act(std::move(*one.now))) : file();
    if (there) made->content_ = plus(made->content_, there->content);
  }
  made->files_.erase(std::remove(made->files_.begin(), made->files_.end(), file()), made->files_.end());
  const auto later = std::find_if(made->statements_.begin(), made->statements_.end(), is_later);
  numbered numbers({});
  for (auto one = later; one != made->statements_.end(); ++one) {
    made->content_ = minus(made->content_, content_of(*one, numbers.next(*one)));
  }
  made->statements_.erase(later, made->statements_.end());
  return sealed(made);
}

namespace {

// Whether a source may state the field, and states a value of its kind.
bool suits(const statement& one) {
  constexpr value_kind kinds[] = {value_kind::date, value_kind::euro, value_kind::units, value_kind::text};
  static_assert(std::size(kinds) == std::variant_size_v<stated_value>);
  const auto about = row_of(one.about.field);
  return about.is_stated && (about.value == value_kind::as_stated || about.value == kinds[one.value.index()]);
}

// Why a statement is invalid: its question cannot be asked, or its value is not of its field's kind.
std::optional<error> why_refused(const statement& one) {
  if (!suits(one)) return error{.code = errc::statement_value_mismatched, .found = quote(one.source)};
  return avviso::why_refused(one.about);
}

}  // namespace

result<dossier> archive::with(const dossier& before, std::span<const statement> more) {
  boost::intrusive_ptr<archive> made(new archive(of(before)));
  auto& all = made->statements_;
  numbered numbers(of(before).statements_);
  for (const auto& one : more) {
    if (auto why = why_refused(one)) {
      why->position = static_cast<std::uint32_t>(all.size());
      return *why;
    }
    made->content_ = plus(made->content_, content_of(one, numbers.next(one)));
    all.push_back(one);
  }
  sort_stably(all, is_filed_before);
  return dossier(made.get());
}

}  // namespace avviso::inline v0::detail
