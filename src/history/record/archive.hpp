// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_ARCHIVE_HPP
#define AVVISO_SRC_HISTORY_RECORD_ARCHIVE_HPP

#include <avviso/history/dossier.hpp>

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "card.hpp"
#include "content.hpp"
#include "worded.hpp"

namespace avviso::inline v0::detail {

// An act as it is filed, once for all dossiers that hold it, with what its provisions are about.
struct filed_act : boost::intrusive_ref_counter<filed_act> {
  explicit filed_act(act one);

  // A provision that names one grant.
  struct mention {
    std::string_view grant;
    std::uint32_t provision;
  };

  act what;
  content_hash content;
  std::vector<mention> mentions;       // by grant, then by provision
  std::vector<std::uint32_t> general;  // provisions that name no grant, or that reach more than those they name
  std::vector<std::uint32_t> whole;    // all of them
  bool is_known_by_itself = false;     // it is known no earlier than on its own day
};

// One provision of an act bears on another act.
struct link {
  std::uint32_t act;
  std::uint32_t provision;
};

// Which acts bear on one act.
struct links {
  std::vector<link> annulled_by;
  std::vector<link> corrected_by;
  std::vector<std::optional<std::uint32_t>> subject_to;  // none: an id that is not on record
  std::vector<std::uint32_t> accepted_by;                // acts with an adhesion, a decline or a withdrawal
  std::vector<link> list_closed_by;
  std::vector<link> allotted_by;
};

// What a dossier holds.
class archive : public boost::intrusive_ref_counter<archive> {
 public:
  using file = boost::intrusive_ptr<const filed_act>;

  [[nodiscard]] static result<dossier> with(const dossier& before, std::span<const act> more);
  [[nodiscard]] static result<dossier> with(const dossier& before, std::span<const statement> more);
  [[nodiscard]] static result<dossier> without(const dossier& before, std::string_view act_id);
  // A change to an archive: some acts replaced or left out, and the statements after a day left out.
  struct change {
    std::uint32_t act;
    std::optional<avviso::act> now;  // none: left out
  };
  [[nodiscard]] static result<dossier> changed(const dossier& before, std::vector<change> changes, date last_statement);

  [[nodiscard]] static const archive& of(const dossier& one) { return *one.shared_; }

  [[nodiscard]] std::span<const act* const> acts() const { return acts_; }
  [[nodiscard]] const act& at(std::uint32_t index) const { return *acts_[index]; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(acts_.size()); }
  [[nodiscard]] const links& links_of(std::uint32_t index) const { return links_[index]; }
  [[nodiscard]] const std::vector<statement>& statements() const { return statements_; }
  [[nodiscard]] content_hash content() const { return content_; }
  [[nodiscard]] const std::vector<std::string>& grants() const { return grants_; }
  [[nodiscard]] const std::vector<std::string>& named_deadlines() const { return named_deadlines_; }
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const;
  // Of a grant that an act awards, as written or as corrected.
  [[nodiscard]] std::optional<std::uint32_t> place_of_grant(std::string_view name) const;
  // The acts that award a grant, as they are written.
  [[nodiscard]] const std::vector<std::uint32_t>& awarding(std::uint32_t grant) const { return awarding_[grant]; }
  // Whether the Court has received any act.
  [[nodiscard]] bool has_reviews() const { return has_reviews_; }

  // The provisions of an act that may concern a grant, in their order; all of them where the act has been corrected.
  [[nodiscard]] std::vector<std::uint32_t> concerning(std::uint32_t act, std::string_view grant) const;

  // Calls `look(said)` for each wording of a provision: as written, and as each correction says.
  template <class Look>
  void each_wording(std::uint32_t act, std::uint32_t provision, Look look) const {
    const auto& written = at(act).provisions[provision];
    look(worded(written));
    if (std::holds_alternative<correction>(written) || std::holds_alternative<annulment>(written)) return;
    for (const auto& by : links_of(act).corrected_by) {
      const auto& corrects = std::get<correction>(at(by.act).provisions[by.provision]);
      if (corrects.provision == provision) look(worded(corrects.now, by.act, by.provision));
    }
  }

  // Whether any provision of an act, as written or as corrected, has one of these effects.
  template <class... Effects>
  [[nodiscard]] bool may_have(std::uint32_t act) const {
    return (effects_[act] & (effect_bit<Effects> | ...)) != 0;
  }

  [[nodiscard]] bool is_known_by_itself(std::uint32_t act) const { return files_[act]->is_known_by_itself; }

  // The acts that may waive or revoke grants; those that may suspend or resume.
  [[nodiscard]] const std::vector<std::uint32_t>& freeing() const { return freeing_; }
  [[nodiscard]] const std::vector<std::uint32_t>& suspending() const { return suspending_; }

  // The acts that decide whether an act is in force, each after those it depends on; the act itself comes last.
  [[nodiscard]] const std::vector<std::uint32_t>& bearing_on(std::uint32_t act) const { return bearing_[act]; }

  // The provisions of an act that name grants, by grant; null if one may reach other grants.
  [[nodiscard]] const std::vector<filed_act::mention>* if_only_named(std::uint32_t act) const;

  // The provisions of an act.
  [[nodiscard]] const std::vector<std::uint32_t>& provisions_of(std::uint32_t act) const { return files_[act]->whole; }

 private:
  friend class avviso::dossier;
  void index();
  void link_acts();
  void collect_names();
  void collect_awards();
  void collect_effects();
  template <class Says>
  void note_link(const Says& says, const link& from);
  [[nodiscard]] std::optional<std::uint32_t> put_in_order();  // an act that bears on itself, if there is one
  [[nodiscard]] bool depends_on_all_in(std::uint32_t act, const std::vector<bool>& settled) const;
  void collect_bearing(std::uint32_t act);
  [[nodiscard]] static result<dossier> sealed(const boost::intrusive_ptr<archive>& made);

  std::vector<file> files_;       // by id
  std::vector<const act*> acts_;  // the same
  std::vector<links> links_;
  std::vector<std::vector<std::uint32_t>> bearing_;
  std::vector<std::uint32_t> effects_;  // of an act: a bit for each kind of effect that it may have
  std::vector<std::uint32_t> freeing_;
  std::vector<std::uint32_t> suspending_;
  std::vector<statement> statements_;  // by day and source
  content_hash content_;
  std::vector<std::string> grants_;
  std::vector<std::uint32_t> grants_by_name_;
  std::vector<std::vector<std::uint32_t>> awarding_;  // of each grant
  bool has_reviews_ = false;
  std::vector<std::string> named_deadlines_;
};

}  // namespace avviso::inline v0::detail

#endif
