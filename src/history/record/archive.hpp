// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_ARCHIVE_HPP
#define AVVISO_SRC_HISTORY_RECORD_ARCHIVE_HPP

#include <avviso/history/as_of.hpp>
#include <avviso/history/dossier.hpp>
#include <avviso/identity/name.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "card.hpp"
#include "content.hpp"
#include "filed_act.hpp"
#include "kept.hpp"
#include "laid_order.hpp"
#include "links.hpp"
#include "shared_index.hpp"
#include "shared_list.hpp"
#include "track.hpp"
#include "undoing.hpp"
#include "worded.hpp"

namespace avviso::inline v0::detail {

// Questions are of one topic if they differ in how they spell a name.
[[nodiscard]] bool is_one_topic(const question& a, const question& b);
[[nodiscard]] std::size_t hash_of_topic(const question& asked);

// What a dossier holds. Acts have numbers, in the order in which they were first named, and tracks and links hold
// these, so that another archive, with one more act, shares all that does not change. Their places by id are the
// ordinals by which everything else knows them.
class archive : public boost::intrusive_ref_counter<archive> {
 public:
  using file = boost::intrusive_ptr<const filed_act>;

  [[nodiscard]] static result<dossier> with(const dossier& before, std::vector<act>&& more);
  [[nodiscard]] static result<dossier> with(const dossier& before, std::span<const statement> more);
  [[nodiscard]] static result<dossier> with(const dossier& before, const defaults& once);
  [[nodiscard]] static result<dossier> without(const dossier& before, std::string_view act_id);
  // A change to an archive: some acts replaced or left out, and the statements after a day left out. Of what acts say
  // of themselves on some day, nothing else is asked then.
  struct change {
    ordinal act;
    std::optional<avviso::act> now;  // none: left out
  };
  [[nodiscard]] static dossier changed(const dossier& before, std::vector<change> changes, date last_statement);
  // As many acts of the same ids, and as many statements of the same days and sources, that say otherwise: grounds of
  // its answers are grounds of answers of the first, whose content it bears.
  [[nodiscard]] static result<dossier> seen_otherwise(const archive& before, std::vector<act> acts,
                                                      const std::vector<statement>& statements);

  // The dossier as it is written, if this one is of what its acts say of themselves on some day.
  [[nodiscard]] static dossier as_written_in(const dossier& one) { return dossier(&written_in(one)); }
  // The dossier with acts that say otherwise of themselves, by the corrections given; its content is that of the first.
  [[nodiscard]] static dossier with_data(const dossier& written, std::vector<change> changes, std::vector<link> by);

  // Whether a portfolio asks the snapshot of all: what acts say of themselves may be corrected, provisions have days of
  // their own, or awards may lapse.
  [[nodiscard]] bool is_asked_alone() const { return corrects_data() || own_days_ > 0 || lapses_ > 0; }

  // Whether acts correct what others say of themselves, and may do so by what is known on the day asked.
  [[nodiscard]] bool corrects_data() const { return data_corrections_ > 0 && !is_settled_; }
  // The acts whose data others may correct; the corrections by which acts say of themselves what they say here, and of
  // one act.
  [[nodiscard]] std::vector<ordinal> with_data_corrected() const;
  [[nodiscard]] std::span<const link> data_read_by() const { return data_by_; }
  template <class Use>
  void each_data_correction(ordinal act, Use use) const {
    if (data_by_.empty()) return;
    for (const auto& by : links_of(act).data_corrected_by) {
      if (std::find(data_by_.begin(), data_by_.end(), by) != data_by_.end()) use(by);
    }
  }

  // What is seen of it otherwise, as it was built before: a line alone as of some days, or what is said of all alone.
  struct view {
    std::optional<as_of> when;
    std::string line;
    std::uint8_t side;

    friend bool operator==(const view& a, const view& b) {
      return a.side == b.side && a.when == b.when && match(a.line, b.line);
    }
  };
  [[nodiscard]] const kept<view, dossier>& views() const { return views_; }

  [[nodiscard]] static dossier with_extra(const dossier& before, const extra& now);

  [[nodiscard]] static const archive& of(const dossier& one) { return *one.shared_; }

  [[nodiscard]] std::span<const act* const> acts() const { return acts_->all; }
  [[nodiscard]] const act& at(ordinal index) const { return *acts_->all[index]; }
  [[nodiscard]] const provision& provision_at(const spot& place) const {
    return at(place.act).provisions[place.provision];
  }
  [[nodiscard]] ordinal size() const { return static_cast<ordinal>(acts_->all.size()); }
  [[nodiscard]] std::optional<ordinal> find(std::string_view id) const;
  [[nodiscard]] content_hash content() const { return plus(content_, extra_content_); }
  [[nodiscard]] const extra& of_the_house() const { return extra_; }
  [[nodiscard]] const defaults& stated_once() const { return *defaults_; }
  [[nodiscard]] std::span<const std::string* const> grants() const { return grants_->all; }
  [[nodiscard]] std::span<const std::string> named_deadlines() const;

  // The place of a grant among `grants()`, if an act awards it.
  [[nodiscard]] std::optional<std::uint32_t> place_of_grant(std::string_view name) const;

  // The same among the grants of the dossier that this one sees otherwise.
  [[nodiscard]] std::optional<std::uint32_t> place_in_whole(std::string_view name) const;

  // The name of a grant as the act spells it that awards it, however it is spelled here; as here, if none does.
  [[nodiscard]] std::string_view as_awarded(std::string_view name) const;

  // Statements: all, by day and source; the places of those about one question.
  [[nodiscard]] std::span<const statement* const> statements() const { return statements_->all; }
  [[nodiscard]] std::vector<ordinal> statements_about(const question& asked) const;

  // What bears on an act.
  [[nodiscard]] links links_of(ordinal act) const;
  // Whether a provision of an act may read otherwise than it is written, or be undone.
  [[nodiscard]] bool is_changed(ordinal act) const;
  [[nodiscard]] bool is_partly_undone(ordinal act) const;
  [[nodiscard]] link_range corrections_of(ordinal act, ordinal provision) const;

  // Calls `use` for each condition to which an act is subject: its place, or none for an id that is not on record.
  template <class Use>
  void each_condition(ordinal act, Use use) const {
    const auto* on = bearing(act);
    if (on == nullptr) return;
    for (const auto number : on->subject_to) use(if_on_record(number));
  }
  [[nodiscard]] bool is_awaited(ordinal act) const;

  // Calls `use` for each act that decides whether an act is undone whole: what undoes it, or ends a stay of it; and
  // what undoes, in part, what these do.
  template <class Use>
  void each_undoing(ordinal act, Use use) const {
    std::vector<link> left;
    const auto add = [&left](const link& by) { left.push_back(by); };
    for (const auto& by : links_of(act).undone_by) add(by);
    for (std::size_t i = 0; i < left.size(); ++i) {
      const auto by = left[i];
      use(by.act);
      each_part_undoing(by, add);
      if (!std::holds_alternative<stay>(provision_at(by))) continue;
      for (const auto& end : links_of(by.act).stay_ended_by) add(end);
    }
  }

  // Calls `use` for what undoes, in part, a provision that acts on another act: by its place, for all.
  template <class Use>
  void each_part_undoing(const spot& at, Use use) const {
    for (const auto& by : links_of(at.act).partly_undone_by) {
      if (undoing_by(provision_at(by))->is_of(at.provision, std::nullopt)) use(by);
    }
  }

  // The day of effect of its own that a provision has; null: none.
  [[nodiscard]] bool has_own_days(ordinal act) const { return !at(act).provision_effects.empty(); }
  [[nodiscard]] const partial_date* own_day(const spot& place) const {
    const auto& its = at(place.act);
    if (place.provision >= its.provisions.size() || card_of(its.provisions[place.provision]).bears != relation::none)
      return nullptr;
    for (const auto& one : its.provision_effects) {
      if (one.provision == place.provision) return &one.from;
    }
    return nullptr;
  }

  // Whether an award may lapse by some act, or by this one in some wording.
  [[nodiscard]] bool has_lapses() const { return lapses_ > 0; }
  [[nodiscard]] bool may_lapse(ordinal act) const {
    return lapses_ > 0 && (file_of(act).lapses || !links_of(act).corrected_by.empty());
  }
  // The provisions that accept what a grant was awarded, or end the grant, in some wording; none that lets it lapse.
  [[nodiscard]] std::vector<spot> replies_to_award(std::string_view grant) const;

  // Whether another act decides whether an act is in force: it undoes it, or is a condition of it.
  [[nodiscard]] bool depends_on_others(ordinal act) const;

  // What a provision says as it is written; as an act corrects it.
  [[nodiscard]] worded as_written(const spot& at) const;
  [[nodiscard]] worded as_corrected(const link& by) const;

  // The corrections by which a provision reads so, each of the one before it: none, as it is written.
  [[nodiscard]] std::vector<link> path_to(const worded& what) const;
  // The provision that a correction changes: where it corrects a correction, what that one changes. None where that is
  // not on record, or annuls: what is put in its place would annul nothing.
  [[nodiscard]] std::optional<spot> changed_by(const spot& correction) const;
  // The acts that correct an act, or a correction of it, or undo a part of it, or end a stay of a part; of an act by
  // which an award may lapse, those that bear on that: for any grant, or for one.
  [[nodiscard]] std::vector<ordinal> changers_of(ordinal act, const std::optional<std::string_view>& only = {}) const;

  // Calls `look(said)` for each wording of a provision: as written, and as each correction says, also of a correction.
  template <class Look>
  void each_wording(ordinal act, ordinal provision, Look look) const {
    look(as_written({act, provision}));
    const auto& says = at(act).provisions[provision];
    if (is_on_another_act(says) || corrections_of(act, provision).empty()) return;
    std::vector<spot> texts = {{act, provision}};
    for (std::size_t i = 0; i < texts.size(); ++i) {
      for (const auto& by : corrections_of(texts[i].act, texts[i].provision)) {
        look(as_corrected(by));
        texts.push_back(by);
      }
    }
  }

  // Whether no other act decides whether, since when or in which words an act has effect.
  [[nodiscard]] bool stands_alone(ordinal act) const {
    const auto* on = bearing(act);
    return on == nullptr || (on->undone_by.empty() && on->partly_undone_by.empty() && on->corrected_by.empty() &&
                             on->subject_to.empty());
  }

  // Whether an act waits for a condition; or may be worded otherwise than it is written, or undone in part.
  [[nodiscard]] bool waits(ordinal act) const {
    const auto* on = bearing(act);
    return on != nullptr && !on->subject_to.empty();
  }
  [[nodiscard]] bool waits_or_is_changed(ordinal act) const { return waits(act) || is_changed(act); }

  [[nodiscard]] const filed_act& file_of(ordinal act) const { return *numbered_[acts_->numbers[act]]->filed; }
  [[nodiscard]] bool is_known_by_itself(ordinal act) const { return file_of(act).is_known_by_itself; }
  [[nodiscard]] bool has_open_day(ordinal act) const { return file_of(act).has_open_day; }
  [[nodiscard]] bool has_open_days() const { return open_ > 0; }
  [[nodiscard]] bool has_reviews() const { return reviews_ > 0; }
  [[nodiscard]] bool has_unregistered() const { return unregistered_ > 0; }
  // Whether some act gives a time limit an hour.
  [[nodiscard]] bool gives_hours() const { return hours_ > 0; }
  // Whether some time limit is set of which no single day is given.
  [[nodiscard]] bool has_open_terms() const { return open_terms_ > 0; }
  // Whether some act gives a line of the notice terms of its own, or is for a line alone: then a grant of a line is
  // asked of as its line stands.
  [[nodiscard]] bool has_lines_apart() const { return lines_ > 0; }

  // What names a grant; null if nothing does. It lasts as long as the archive.
  [[nodiscard]] const track* track_of(const hashed_name& grant) const;

  // Calls `use(spot, effects)` for each provision with one of these effects on the grant of a track, some of them
  // twice; in no order.
  template <class... Effects, class Use>
  void each_spot(const track* of_grant, Use use) const {
    each_spot_in((effect_bit<Effects> | ...), everybodys_, of_grant, use);
  }

  // The same for the notice.
  template <class... Effects, class Use>
  void each_spot_of_notice(Use use) const {
    each_spot_in((effect_bit<Effects> | ...), notices_, nullptr, use);
  }

  // Whether some provision may have an effect on the notice, and `is_so(spot)` holds of it; asked until it does.
  template <class Effect, class IsSo>
  [[nodiscard]] bool any_spot_of_notice(IsSo is_so) const {
    const auto& all = notices_[static_cast<std::size_t>(std::countr_zero(effect_bit<Effect>))];
    return all && std::any_of(all->begin(), all->end(), [&](const track_entry& one) {
             return is_there(one.act, one.provision, one.worded_by) &&
                    is_so(spot{acts_->ordinals[one.act], one.provision});
           });
  }

  // The same for the replies of the grant to what an act offers.
  template <class Use>
  void each_reply(ordinal act, const track* of_grant, Use use) const {
    if (of_grant == nullptr) return;
    const auto wanted = accepted_hash(at(act).id);
    for (const auto& one : *of_grant) {
      if (one.accepts != wanted || !is_there(one.act, one.provision, one.worded_by)) continue;
      use(spot{acts_->ordinals[one.act], one.provision});
    }
  }

  // The provisions that may have one of these effects for a grant, in one of their wordings; if none is given, for the
  // notice. In their order: acts by id.
  template <class... Effects>
  [[nodiscard]] std::vector<spot> spots(const std::optional<std::string_view>& grant) const {
    return spots_of((effect_bit<Effects> | ...), grant);
  }

  // The acts that have such provisions.
  template <class... Effects>
  [[nodiscard]] std::vector<ordinal> acts_with(const std::optional<std::string_view>& grant) const {
    return acts_of((effect_bit<Effects> | ...), grant);
  }

  // The acts in whose words a provision establishes the notice, be that on record or not.
  [[nodiscard]] std::vector<ordinal> acts_that_found() const;

  // The provisions that may have one of these effects for any grant, whoever it is.
  template <class... Effects>
  [[nodiscard]] std::vector<spot> spots_for_all() const {
    return spots_of((effect_bit<Effects> | ...), everybodys_);
  }

  // Calls `use(spot, entry)` for each provision that names a grant, in each of its wordings.
  template <class Use>
  void each_naming(std::string_view grant, Use use) const {
    const auto* its = find_grant(hashed_name(grant));
    if (its == nullptr) return;
    for (const auto& one : its->concerns) {
      if (is_there(one.act, one.provision, one.worded_by)) use(spot{acts_->ordinals[one.act], one.provision}, one);
    }
  }

  // The provisions by which a grant may accept what an act offers, decline it, or withdraw.
  [[nodiscard]] std::vector<spot> replies_to(ordinal act, std::string_view grant) const;

  // The acts that may concern a grant, and those that bear on these.
  [[nodiscard]] std::vector<ordinal> acts_about(std::string_view grant) const;

  // The provisions of an act that may concern a grant, in their order; all of them where the act has been corrected.
  [[nodiscard]] std::vector<ordinal> concerning(ordinal act, std::string_view grant) const;

  // The grants that an act names; none if it may reach other grants.
  [[nodiscard]] std::optional<std::vector<std::string_view>> if_only_named(ordinal act) const;

 private:
  friend class avviso::dossier;
  friend class link_range::iterator;

  // What bears on an act, by number.
  struct act_bearing {
    std::vector<laid_link> undone_by;
    std::vector<laid_link> partly_undone_by;
    std::vector<laid_link> stay_ended_by;
    std::vector<laid_link> ratified_by;
    std::vector<laid_link> corrected_by;
    std::vector<laid_link> list_closed_by;
    std::vector<laid_link> allotted_by;
    std::vector<laid_link> data_corrected_by;
    std::vector<std::uint32_t> subject_to;
    std::vector<std::uint32_t> awaited_by;
  };
  // An act that is on record, or that another names.
  struct numbered_act {
    std::string id;  // where it is not on record
    file filed;
    shared<act_bearing> on;
  };
  struct numbered_grant {
    file named_by;  // holds its name
    const std::string* name = nullptr;
    track concerns = {};
    std::uint32_t times_awarded = 0;
    std::uint32_t first_awarded_by = no_number;
    std::uint32_t place_in_it = 0;  // among the grants that this act is the first to award
  };
  struct time_limit_names {
    std::vector<std::string> names;
    std::vector<std::uint32_t> times;
  };
  struct grant_names {
    std::vector<const std::string*> all;
    std::vector<std::uint32_t> awarded_by;  // the number of the act that is the first to award each
  };
  struct topic {
    std::vector<std::uint32_t> statements;  // in their order
  };
  using tracks_by_effect = std::array<shared<track>, every_effect::count>;

  archive();

  // Reading.
  [[nodiscard]] static const archive& written_in(const dossier& one) {
    const auto& its = of(one);
    return its.written_ ? *its.written_ : its;
  }
  [[nodiscard]] std::string_view id_of(std::uint32_t number) const {
    const auto& one = *numbered_[number];
    return one.filed ? std::string_view(one.filed->what.id) : std::string_view(one.id);
  }
  [[nodiscard]] std::optional<ordinal> if_on_record(std::uint32_t number) const {
    const auto place = acts_->ordinals[number];
    return place != no_number ? std::optional(place) : std::nullopt;
  }
  [[nodiscard]] bool is_there(std::uint32_t act, std::uint32_t provision, std::uint32_t worded_by) const {
    if (worded_by == act) return true;
    const auto place = if_on_record(act);
    return place && provision < at(*place).provisions.size();
  }
  [[nodiscard]] const act_bearing* bearing(ordinal act) const { return numbered_[acts_->numbers[act]]->on.get(); }
  [[nodiscard]] const numbered_grant* find_grant(const hashed_name& name) const;
  template <class Use>
  void each_spot_in(std::uint32_t wanted, const tracks_by_effect& of_all, const track* its, Use use) const {
    const auto look = [&](const track& all) {
      for (const auto& one : all) {
        if ((one.effects & wanted) == 0 || !is_there(one.act, one.provision, one.worded_by)) continue;
        use(spot{acts_->ordinals[one.act], one.provision}, one.effects);
      }
    };
    if (its != nullptr) look(*its);
    for (auto left = wanted; left != 0; left &= left - 1) {
      const auto& of_effect = of_all[static_cast<std::size_t>(std::countr_zero(left))];
      if (of_effect) look(*of_effect);
    }
  }
  [[nodiscard]] std::vector<spot> spots_of(std::uint32_t effects, const std::optional<std::string_view>& grant) const;
  [[nodiscard]] std::vector<spot> spots_of(std::uint32_t effects, const tracks_by_effect& of_all,
                                           const track* its = nullptr) const;
  [[nodiscard]] std::vector<ordinal> acts_of(std::uint32_t effects, const std::optional<std::string_view>& grant) const;
  void collect_spots(const track& from, std::uint32_t effects, std::vector<spot>& into) const;

  // Laying.
  class layer;
  [[nodiscard]] std::uint32_t number_of_act(std::string_view id);
  [[nodiscard]] std::uint32_t number_of_grant(const std::string& name, std::uint32_t named_by);
  void change_acts_to(std::vector<change> changes);
  [[nodiscard]] const act* corrected_to_control_abroad() const;
  void change_acts(const std::vector<std::uint32_t>& gone, const std::vector<file>& more);
  [[nodiscard]] std::vector<std::uint32_t> corrects_corrections_of(const std::vector<std::uint32_t>& gone,
                                                                   const std::vector<file>& more);
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> target_of(const correction& one);
  void take_gone_out_of_order();
  void put_in_order(const std::vector<std::uint32_t>& more);
  void count(const filed_act& one, bool is_added);
  void lay(std::uint32_t number, const filed_act& one, bool is_added);
  [[nodiscard]] bool lay_grants(std::uint32_t number, const filed_act& one, bool is_added);
  void list_all_grants();
  void name_deadline(const std::string& name, bool is_added);
  [[nodiscard]] std::vector<std::uint32_t> with_corrected(std::vector<std::uint32_t> some) const;
  [[nodiscard]] bool goes_in_a_circle(const std::vector<std::uint32_t>& from) const;
  [[nodiscard]] ordinal first_in_a_circle() const;
  template <class Use>
  void each_dependency(std::uint32_t number, Use use) const;
  void add_statements(std::span<const statement* const> more);
  void note_topic(std::uint32_t statement);
  [[nodiscard]] std::optional<std::string_view> awarded_otherwise(const filed_act& one) const;

  // By number of an act, of a grant.
  shared_index act_numbers_;
  shared_list<shared<numbered_act>> numbered_;
  shared_index grant_numbers_;
  shared_list<numbered_grant, 8> grants_numbered_;
  tracks_by_effect everybodys_;  // what may concern every grant
  tracks_by_effect notices_;     // what may concern the notice

  shared<laid_order<act>> acts_;  // by id; of acts that are only named, there is none
  shared<grant_names> grants_;    // in the order of the awards
  shared<time_limit_names> named_deadlines_;
  std::uint32_t open_ = 0;                       // acts that have a day that is not known to the day
  std::uint32_t reviews_ = 0;                    // acts that the Court has received
  std::uint32_t unregistered_ = 0;               // acts that need a registration that is not stated
  std::uint32_t data_corrections_ = 0;           // acts that correct what others say of themselves
  std::vector<std::uint32_t> data_corrected_;    // acts of which others correct what they say of themselves
  std::uint32_t own_days_ = 0;                   // acts of which provisions have a day of effect of their own
  std::uint32_t lapses_ = 0;                     // acts by which an award may lapse
  bool is_settled_ = false;                      // these have been read
  boost::intrusive_ptr<const archive> written_;  // what was written, where acts say of themselves what others correct
  std::vector<link> data_by_;                    // by these
  bool sees_otherwise_ = false;
  std::vector<std::uint32_t> places_in_whole_;  // of each grant, where it does
  std::uint32_t lines_ = 0;                     // acts that name a line
  std::uint32_t hours_ = 0;                     // acts that give a time limit an hour
  std::uint32_t open_terms_ = 0;                // acts that set one of which no single day is given

  // Statements have numbers too, in the order in which they were made.
  shared_list<boost::intrusive_ptr<const filed_statement>> filed_statements_;
  shared<laid_order<statement>> statements_;  // by day and source
  shared_index topic_numbers_;
  shared_list<shared<topic>> topics_;

  shared<defaults> defaults_;
  content_hash content_;  // of all but the following
  extra extra_;
  content_hash extra_content_;

  [[nodiscard]] std::vector<ordinal> changers_read(ordinal act, const std::optional<std::string_view>& only) const;

  kept<view, dossier> views_;
  kept<ordinal, std::vector<ordinal>> changers_;  // of acts by which awards may lapse, which name many
};

inline links archive::links_of(ordinal act) const {
  const auto* on = bearing(act);
  if (on == nullptr) return {};
  return {{this, on->undone_by},   {this, on->partly_undone_by}, {this, on->stay_ended_by},
          {this, on->ratified_by}, {this, on->corrected_by},     {this, on->list_closed_by},
          {this, on->allotted_by}, {this, on->data_corrected_by}};
}

inline link link_range::iterator::operator*() const { return {of_->acts_->ordinals[at_->act], at_->provision}; }
inline void link_range::iterator::skip() {
  while (at_ != end_ && !of_->is_there(at_->act, at_->provision, at_->worded_by)) ++at_;
}

}  // namespace avviso::inline v0::detail

#endif
