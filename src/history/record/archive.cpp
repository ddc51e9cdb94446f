// SPDX-License-Identifier: BSL-1.0
#include "archive.hpp"

#include <avviso/field_table.hpp>
#include <avviso/names.hpp>

#include <algorithm>
#include <bit>
#include <utility>

#include "at_odds.hpp"
#include "content.hpp"
#include "data_said.hpp"
#include "defaults.hpp"

namespace avviso::inline v0::detail {

archive::archive()
    : acts_(std::in_place), grants_(std::in_place), statements_(std::in_place), defaults_(std::in_place) {}

std::optional<ordinal> archive::find(std::string_view id) const {
  const auto number =
      act_numbers_.find(std::hash<std::string_view>()(id), [&](std::uint32_t one) { return id_of(one) == id; });
  return number ? if_on_record(*number) : std::nullopt;
}

std::span<const std::string> archive::named_deadlines() const {
  return named_deadlines_ ? std::span<const std::string>(named_deadlines_->names) : std::span<const std::string>();
}

const archive::numbered_grant* archive::find_grant(const hashed_name& name) const {
  const auto number =
      grant_numbers_.find(name.hash, [&](std::uint32_t one) { return match(*grants_numbered_[one].name, name.name); });
  return number ? &grants_numbered_[*number] : nullptr;
}

const track* archive::track_of(const hashed_name& grant) const {
  const auto* its = find_grant(grant);
  return its != nullptr ? &its->concerns : nullptr;
}

std::optional<std::uint32_t> archive::place_of_grant(std::string_view name) const {
  const auto* grant = find_grant(hashed_name(name));
  if (grant == nullptr || grant->times_awarded == 0) return std::nullopt;
  const auto& places = acts_->ordinals;
  const auto& by = grants_->awarded_by;
  const auto first = std::lower_bound(by.begin(), by.end(), places[grant->first_awarded_by],
                                      [&](std::uint32_t one, ordinal key) { return places[one] < key; });
  return static_cast<std::uint32_t>(first - by.begin()) + grant->place_in_it;
}

std::string_view archive::as_awarded(std::string_view name) const {
  const auto place = place_of_grant(name);
  return place ? std::string_view(*grants_->all[*place]) : name;
}

link_range archive::corrections_of(ordinal act, ordinal provision) const {
  const auto* on = bearing(act);
  if (on == nullptr) return {};
  const auto& all = on->corrected_by;
  const auto from = std::lower_bound(all.begin(), all.end(), provision,
                                     [](const laid_link& one, ordinal key) { return one.target < key; });
  const auto to =
      std::upper_bound(from, all.end(), provision, [](ordinal key, const laid_link& one) { return key < one.target; });
  return {this, {from, to}};
}

bool archive::is_awaited(ordinal act) const {
  const auto* on = bearing(act);
  return on != nullptr && !on->awaited_by.empty();
}

bool archive::depends_on_others(ordinal act) const {
  const auto* on = bearing(act);
  return on != nullptr && (!on->undone_by.empty() || !on->subject_to.empty());
}

worded archive::as_written(const spot& place) const {
  return worded(at(place.act).provisions[place.provision], file_of(place.act).index_of(place.provision));
}

worded archive::as_corrected(const link& by) const {
  return {std::get<correction>(at(by.act).provisions[by.provision]).now, by.act, by.provision,
          file_of(by.act).index_of(by.provision)};
}

std::vector<link> archive::path_to(const worded& what) const {
  std::vector<link> path;
  if (const auto by = what.corrected_by()) path.push_back({*by, what.correcting_provision()});
  while (!path.empty()) {
    const auto& one = std::get<correction>(at(path.back().act).provisions[path.back().provision]);
    const auto of = find(one.of);
    if (!of || !std::holds_alternative<correction>(at(*of).provisions[one.provision])) break;
    path.push_back({*of, one.provision});
  }
  std::reverse(path.begin(), path.end());
  return path;
}

std::optional<spot> archive::changed_by(const spot& which) const {
  auto place = which;
  while (const auto* corrects = std::get_if<correction>(&at(place.act).provisions[place.provision])) {
    const auto of = find(corrects->of);
    if (!of || corrects->provision >= at(*of).provisions.size()) return std::nullopt;
    place = {*of, corrects->provision};
  }
  return is_on_another_act(provision_at(place)) ? std::nullopt : std::optional(place);
}

void archive::collect_spots(const track& from, std::uint32_t effects, std::vector<spot>& into) const {
  for (const auto& one : from) {
    if ((one.effects & effects) == 0 || !is_there(one.act, one.provision, one.worded_by)) continue;
    const spot next{acts_->ordinals[one.act], one.provision};
    if (into.empty() || into.back() != next) into.push_back(next);
  }
}

namespace {

constexpr std::size_t some_spots = 16;  // as many as most fields have

}  // namespace

std::vector<spot> archive::spots_of(std::uint32_t effects, const std::optional<std::string_view>& grant) const {
  const auto* named = grant ? find_grant(hashed_name(*grant)) : nullptr;
  return spots_of(effects, grant ? everybodys_ : notices_, named != nullptr ? &named->concerns : nullptr);
}

std::vector<spot> archive::spots_of(std::uint32_t effects, const tracks_by_effect& of_all, const track* its) const {
  std::vector<spot> all;
  all.reserve(some_spots);
  std::size_t sources = 0;
  const auto collect = [&](const track& from) {
    const auto before = all.size();
    collect_spots(from, effects, all);
    if (all.size() > before) ++sources;
  };
  if (its != nullptr) collect(*its);
  for (auto left = effects; left != 0; left &= left - 1) {
    const auto& of_effect = of_all[static_cast<std::size_t>(std::countr_zero(left))];
    if (of_effect) collect(*of_effect);
  }
  if (sources < 2) return all;
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::vector<ordinal> archive::acts_of(std::uint32_t effects, const std::optional<std::string_view>& grant) const {
  std::vector<ordinal> all;
  for (const auto& one : spots_of(effects, grant)) {
    if (all.empty() || all.back() != one.act) all.push_back(one.act);
  }
  return all;
}

std::vector<spot> archive::replies_to(ordinal act, std::string_view grant) const {
  std::vector<spot> all;
  each_reply(act, track_of(hashed_name(grant)), [&](const spot& next) {
    if (all.empty() || all.back() != next) all.push_back(next);
  });
  return all;
}

std::vector<ordinal> archive::acts_about(std::string_view grant) const {
  constexpr std::uint32_t every = ~0U;
  auto all = acts_of(every >> 16U, grant);
  std::vector<bool> is_there(size(), false);
  for (const auto one : all) is_there[one] = true;
  const auto add = [&](std::optional<ordinal> one) {
    if (!one || is_there[*one]) return;
    is_there[*one] = true;
    all.push_back(*one);
  };
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto on = links_of(all[i]);
    for (const auto range : {on.undone_by, on.partly_undone_by, on.stay_ended_by, on.ratified_by, on.corrected_by,
                             on.list_closed_by, on.allotted_by, on.data_corrected_by}) {
      for (const auto by : range) add(by.act);
    }
    each_condition(all[i], add);
  }
  return all;
}

std::vector<ordinal> archive::concerning(ordinal act, std::string_view grant) const {
  const auto& filed = file_of(act);
  std::vector<ordinal> all;
  if (is_changed(act)) {
    for (ordinal p = 0; p < filed.what.provisions.size(); ++p) all.push_back(p);
    return all;
  }
  all = filed.general;
  if (all.size() == filed.what.provisions.size()) return all;
  const auto* its = find_grant(hashed_name(grant));
  if (its == nullptr) return all;
  const auto& id = filed.what.id;
  auto one = std::lower_bound(its->concerns.begin(), its->concerns.end(), std::string_view(id),
                              [this](const track_entry& each, std::string_view key) { return id_of(each.act) < key; });
  const auto number = acts_->numbers[act];
  for (; one != its->concerns.end() && one->act == number; ++one) all.push_back(one->provision);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::optional<std::vector<std::string_view>> archive::if_only_named(ordinal act) const {
  const auto& filed = file_of(act);
  if (!filed.general.empty() || is_changed(act)) return std::nullopt;
  std::vector<std::string_view> named;
  for (const auto& says : filed.what.provisions) {
    each_grant_named(says, [&](const std::string& name) { named.push_back(as_awarded(name)); });
  }
  return named;
}

std::vector<ordinal> archive::statements_about(const question& asked) const {
  std::vector<ordinal> all;
  const auto is_it = [&](std::uint32_t number) {
    const auto& its = topics_[number]->statements;
    return !its.empty() && is_one_topic(filed_statements_[its.front()]->what.about, asked);
  };
  if (topics_.size() == 0) return all;
  const auto number = topic_numbers_.find(hash_of_topic(asked), is_it);
  if (!number) return all;
  for (const auto one : topics_[*number]->statements) all.push_back(statements_->ordinals[one]);
  return all;
}

namespace {

// The first provision that says what cannot be said together.
std::optional<std::uint32_t> provision_at_odds(const act& one) {
  for (std::uint32_t p = 0; p < one.provisions.size(); ++p) {
    const bool is = std::visit([](const auto& kind) { return !at_odds(kind).empty(); }, one.provisions[p]);
    if (is) return p;
  }
  return std::nullopt;
}

// The name of a line that matches another's of the same notice, if there is one.
std::optional<std::string_view> twin_line(const filed_act& one) {
  std::optional<std::string_view> twin;
  const auto look = [&](const auto& says) {
    each_effect<effects::founds>(says, [&](const effects::founds& founds) {
      const auto& all = founds.whole.lines;
      for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
          if (match(all[i].name, all[j].name)) twin = all[i].name;
        }
      }
    });
  };
  for (const auto& says : one.what.provisions) {
    look(says);
    if (const auto* corrects = std::get_if<correction>(&says)) look(corrects->now);
  }
  return twin;
}

}  // namespace

std::vector<ordinal> archive::with_data_corrected() const {
  std::vector<ordinal> all;
  for (const auto number : data_corrected_) {
    if (const auto act = if_on_record(number)) all.push_back(*act);
  }
  std::sort(all.begin(), all.end());
  return all;
}

// The first act that would need a registration which its legal order does not know, by what is said of it.
const act* archive::corrected_to_control_abroad() const {
  for (const auto i : with_data_corrected()) {
    for (const auto& by : links_of(i).data_corrected_by) {
      act so = at(i);
      if (const auto* needs = said(std::get<act_correction>(provision_at(by)).control)) so.control = *needs;
      if (is_controlled_abroad(so)) return &at(i);
    }
  }
  return nullptr;
}

result<dossier> archive::with(const dossier& before, std::vector<act>&& more) {
  const auto& old = written_in(before);
  std::vector<file> files;
  files.reserve(more.size());
  for (std::size_t i = 0; i < more.size(); ++i) {
    if (more[i].id.empty()) return error{.code = errc::act_id_empty, .position = static_cast<std::uint32_t>(i)};
    fill(more[i], *old.defaults_);
    if (is_controlled_abroad(more[i])) return error{.code = errc::control_of_another_order, .found = quote(more[i].id)};
    if (const auto which = provision_at_odds(more[i]))
      return error{.code = errc::provision_at_odds, .position = *which, .found = quote(more[i].id)};
    files.push_back(file(new filed_act(std::move(more[i]))));
  }
  more.clear();
  more.shrink_to_fit();
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a->what.id < b->what.id; });
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto& id = files[i]->what.id;
    const bool is_twin = (i + 1 < files.size() && files[i + 1]->what.id == id) || old.find(id);
    if (is_twin) return error{.code = errc::act_id_repeated, .found = quote(id)};
  }
  boost::intrusive_ptr<archive> made(new archive(old));
  made->change_acts({}, files);
  for (const auto& one : files) {
    if (const auto twin = twin_line(*one)) return error{.code = errc::name_repeated, .found = quote(*twin)};
  }
  for (const auto& one : files) {
    auto name = old.awarded_otherwise(*one);
    if (!name) name = made->awarded_otherwise(*one);
    if (name) return error{.code = errc::grant_names_match, .found = quote(*name)};
  }
  std::vector<std::uint32_t> added;
  for (const auto& one : files) added.push_back(made->number_of_act(one->what.id));
  if (const auto* abroad = made->corrected_to_control_abroad())
    return error{.code = errc::control_of_another_order, .found = quote(abroad->id)};
  if (made->goes_in_a_circle(made->with_corrected(std::move(added)))) {
    const auto one = made->first_in_a_circle();
    return error{.code = errc::acts_in_a_circle, .found = quote(made->at(one).id)};
  }
  return dossier(made.get());
}

result<dossier> archive::with(const dossier& before, const defaults& once) {
  const auto& old = written_in(before);
  if (old.stated_once() == once) return before;
  if (old.stated_once() != defaults{}) return error{.code = errc::defaults_repeated};
  const auto* order = once.legal_order.if_stated();
  const bool is_italian = order == nullptr || legal_orders::italian().has(*order);
  if (once.control == control::required && !is_italian)
    return error{.code = errc::control_of_another_order, .found = quote(avviso::name_of(*order))};
  boost::intrusive_ptr<archive> made(new archive);
  made->defaults_.own() = once;
  made->content_ = content_of(once);
  made->extra_ = old.extra_;
  made->extra_content_ = old.extra_content_;
  std::vector<act> acts;
  for (const auto* one : old.acts()) acts.push_back(*one);
  std::vector<statement> said;
  for (const auto* one : old.statements()) said.push_back(*one);
  return with(dossier(made.get()), std::move(acts)).and_then([&](const dossier& of_acts) {
    return with(of_acts, std::span<const statement>(said));
  });
}

result<dossier> archive::without(const dossier& before, std::string_view act_id) {
  const auto& old = written_in(before);
  const auto place = old.find(act_id);
  if (!place) return error{.code = errc::no_such_act, .found = quote(act_id)};
  boost::intrusive_ptr<archive> made(new archive(old));
  made->change_acts({made->acts_->numbers[*place]}, {});
  return dossier(made.get());
}

dossier archive::with_extra(const dossier& before, const extra& now) {
  boost::intrusive_ptr<archive> made(new archive(written_in(before)));
  made->extra_ = now;
  made->extra_content_ = content_of(now);
  return dossier(made.get());
}

void archive::change_acts_to(std::vector<change> changes) {
  std::vector<std::uint32_t> gone;
  std::vector<file> now;
  for (auto& one : changes) {
    gone.push_back(acts_->numbers[one.act]);
    if (one.now) now.push_back(file(new filed_act(std::move(*one.now))));
  }
  change_acts(gone, now);
}

dossier archive::with_data(const dossier& written, std::vector<change> changes, std::vector<link> by) {
  const auto& old = of(written);
  boost::intrusive_ptr<archive> made(new archive(old));
  made->change_acts_to(std::move(changes));
  made->content_ = old.content_;
  made->written_.reset(&old);
  made->data_by_ = std::move(by);
  return dossier(made.get());
}

dossier archive::changed(const dossier& before, std::vector<change> changes, date last_statement) {
  const auto& old = of(before);
  const auto is_later = [last_statement](const statement* one) { return one->known > last_statement; };
  const auto& said = old.statements_->all;
  const auto later = std::find_if(said.begin(), said.end(), is_later);
  if (changes.empty() && later == said.end()) return before;
  boost::intrusive_ptr<archive> made(new archive(old));
  made->is_settled_ = old.is_settled_ || old.written_;
  made->written_.reset();
  made->change_acts_to(std::move(changes));
  if (later == said.end()) return dossier(made.get());
  made->filed_statements_ = {};
  made->statements_ = shared<laid_order<statement>>(std::in_place);
  made->topic_numbers_ = {};
  made->topics_ = {};
  made->content_ = content_of(made->stated_once());
  for (const auto number : made->acts_->numbers) {
    made->content_ = plus(made->content_, made->numbered_[number]->filed->content);
  }
  made->add_statements({said.begin(), later});
  return dossier(made.get());
}

result<dossier> archive::seen_otherwise(const archive& before, std::vector<act> acts,
                                        const std::vector<statement>& statements) {
  const auto with_acts = with(dossier(), std::move(acts));
  if (!with_acts) return with_acts.error();
  const auto whole = with(*with_acts, statements);
  if (!whole) return whole.error();
  boost::intrusive_ptr<archive> made(new archive(of(*whole)));
  made->content_ = before.content_;
  made->sees_otherwise_ = true;
  made->is_settled_ = before.is_settled_ || before.written_;
  made->data_by_ = before.data_by_;
  for (const auto* name : made->grants()) {
    if (const auto place = before.place_of_grant(*name)) made->places_in_whole_.push_back(*place);
  }
  return dossier(made.get());
}

std::optional<std::uint32_t> archive::place_in_whole(std::string_view name) const {
  const auto place = place_of_grant(name);
  return place && sees_otherwise_ ? std::optional(places_in_whole_[*place]) : place;
}

namespace {

// Whether a source may state the field, and states a value of its kind.
bool suits(const statement& one) {
  constexpr value_kind kinds[] = {value_kind::date, value_kind::euro, value_kind::units, value_kind::text,
                                  value_kind::deadline_time};
  static_assert(std::size(kinds) == std::variant_size_v<stated_value::variant>);
  const auto about = row_of(one.about.field);
  const auto kind = kinds[one.value.index()];
  const bool is_day_alone = about.value == value_kind::deadline_time && kind == value_kind::date;
  return about.is_stated && (about.value == value_kind::as_stated || about.value == kind || is_day_alone);
}

// Why a statement is invalid: its question cannot be asked, or its value is not of its field's kind.
std::optional<error> why_refused(const statement& one) {
  if (!suits(one)) return error{.code = errc::statement_value_mismatched, .found = quote(one.source)};
  return avviso::why_refused(one.about);
}

}  // namespace

result<dossier> archive::with(const dossier& before, std::span<const statement> more) {
  boost::intrusive_ptr<archive> made(new archive(written_in(before)));
  std::vector<const statement*> all;
  for (const auto& one : more) {
    if (auto why = why_refused(one)) {
      why->position = static_cast<std::uint32_t>(of(before).statements_->all.size() + all.size());
      return *why;
    }
    all.push_back(&one);
  }
  made->add_statements(all);
  return dossier(made.get());
}

}  // namespace avviso::inline v0::detail
