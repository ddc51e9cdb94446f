// SPDX-License-Identifier: BSL-1.0
// What acts say of themselves, as others correct it: read before any history is told, because it is a matter of what is
// known alone, and of what is so in every history.
#include <algorithm>
#include <functional>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

// Which acts have effect on some day in every history, and which of two stands first in every one.
struct sure {
  std::vector<std::vector<bool>> works;  // by act and provision
  std::vector<std::vector<bool>> first;
};

sure sure_of(const std::vector<act>& acts, as_of when) {
  when.in_force = date::max();
  sure found{{}, std::vector(acts.size(), std::vector<bool>(acts.size(), true))};
  for (const auto& one : acts) found.works.emplace_back(one.provisions.size(), true);
  each_history({.acts = acts}, when, date::max(), [&](const seen_on& one, const seen_on& /*unused*/) {
    for (std::size_t a = 0; a < acts.size(); ++a) {
      for (std::size_t p = 0; p < acts[a].provisions.size(); ++p) {
        if (!one.in.has_effect(a) || one.in.of[a].parts[p].all) found.works[a][p] = false;
      }
      for (std::size_t b = 0; b < acts.size(); ++b) {
        if (!one.in.surely_before(a, b)) found.first[a][b] = false;
      }
    }
  });
  return found;
}

template <class T>
struct correcting {
  std::size_t act, provision;
  T what;
};

// The one after which none says otherwise, if there is one.
template <class T>
const T* last_of(const std::vector<correcting<T>>& all, const sure& is) {
  const auto is_last = [&](const correcting<T>& one) {
    return std::all_of(all.begin(), all.end(), [&](const correcting<T>& other) {
      if (other.what == one.what) return true;
      return other.act == one.act ? other.provision < one.provision : bool{is.first[other.act][one.act]};
    });
  };
  const auto found = std::find_if(all.begin(), all.end(), is_last);
  return found != all.end() ? &found->what : nullptr;
}

class corrector {
 public:
  corrector(const std::vector<act>& acts, const sure& is) : acts_(acts), is_(is) {}

  [[nodiscard]] act of(const act& written) const {
    act now = written;
    put<std::string>(
        written.id, [](const act_correction& one) { return one.number.if_stated(); }, now.reference.number);
    put<partial_date>(
        written.id, [](const act_correction& one) { return one.on.if_stated(); }, now.reference.on);
    put<control>(
        written.id,
        [](const act_correction& one) { return one.control == control::not_stated ? nullptr : &one.control; },
        now.control);
    put<registration>(
        written.id, [](const act_correction& one) { return one.registration.if_stated(); }, now.registration);
    put<partial_date>(
        written.id, [](const act_correction& one) { return one.published.if_stated(); }, now.published);
    put<partial_date>(
        written.id, [](const act_correction& one) { return one.effective.if_stated(); }, now.effective);
    put<std::vector<std::string>>(
        written.id, [](const act_correction& one) { return one.subject_to.if_stated(); }, now.subject_to);
    return now;
  }

 private:
  template <class T, class Said, class Into>
  void put(const std::string& id, Said said, Into& into) const {
    std::vector<correcting<T>> all;
    for (std::size_t j = 0; j < acts_.size(); ++j) {
      for (std::size_t p = 0; p < acts_[j].provisions.size(); ++p) {
        if (!is_.works[j][p]) continue;
        const auto* corrects = std::get_if<act_correction>(&acts_[j].provisions[p]);
        const T* what = corrects != nullptr && corrects->of == id ? said(*corrects) : nullptr;
        if (what != nullptr) all.push_back({j, p, *what});
      }
    }
    if (const auto* what = last_of(all, is_)) into = *what;
  }

  const std::vector<act>& acts_;
  const sure& is_;
};

}  // namespace

papers with_data_corrected(const papers& of, const as_of& when) {
  const auto corrects = [](const act& one) {
    return std::any_of(one.provisions.begin(), one.provisions.end(),
                       [](const provision& each) { return std::holds_alternative<act_correction>(each); });
  };
  papers now = of;
  // A correction may correct the data of another that corrects.
  for (bool changes = std::any_of(of.acts.begin(), of.acts.end(), corrects); changes;) {
    const auto is = sure_of(now.acts, when);
    std::vector<act> next;
    for (const auto& one : of.acts) next.push_back(corrector(now.acts, is).of(one));
    changes = next != now.acts;
    now.acts = std::move(next);
  }
  return now;
}

}  // namespace reference
