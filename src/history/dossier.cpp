// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/dossier.hpp>
#include <avviso/history/snapshot.hpp>

#include <algorithm>
#include <utility>

#include "fold/act_data.hpp"
#include "record/archive.hpp"

namespace avviso::inline v0 {

using detail::archive;

dossier::dossier() : dossier(new archive) {}
dossier::dossier(const archive* shared) noexcept : shared_(shared) { intrusive_ptr_add_ref(shared_); }
dossier::dossier(const dossier& other) noexcept : dossier(other.shared_) {}
dossier::dossier(dossier&& other) noexcept : dossier(other.shared_) {}
dossier& dossier::operator=(dossier&& other) noexcept { return *this = static_cast<const dossier&>(other); }
dossier& dossier::operator=(const dossier& other) noexcept {
  if (this == &other) return *this;
  intrusive_ptr_add_ref(other.shared_);
  intrusive_ptr_release(shared_);
  shared_ = other.shared_;
  return *this;
}
dossier::~dossier() { intrusive_ptr_release(shared_); }

result<dossier> dossier::of_all(std::span<const std::span<const act>> acts) {
  std::vector<act> all;
  for (const auto some : acts) all.insert(all.end(), some.begin(), some.end());
  return dossier().with(std::move(all));
}

result<dossier> dossier::with(std::span<const statement> more) const { return archive::with(*this, more); }
result<dossier> dossier::with(const avviso::defaults& once) const { return archive::with(*this, once); }
result<dossier> dossier::with(const act& more) const { return with(std::vector<act>{more}); }
result<dossier> dossier::with(const std::vector<act>& more) const { return with(std::vector<act>(more)); }
result<dossier> dossier::with(std::vector<act>&& more) const { return archive::with(*this, std::move(more)); }
result<dossier> dossier::with(const statement& more) const { return with(std::span(&more, 1)); }
result<dossier> dossier::with(const std::vector<statement>& more) const { return with(std::span(more)); }
dossier dossier::with(const avviso::extra& now) const { return archive::with_extra(*this, now); }
result<dossier> dossier::without(std::string_view act_id) const { return archive::without(*this, act_id); }

const avviso::defaults& dossier::defaults() const& noexcept { return shared_->stated_once(); }
act_list dossier::acts() const& noexcept { return act_list(shared_->acts()); }
const act* dossier::find_act(std::string_view id) const& noexcept {
  const auto index = shared_->find(id);
  return index ? &shared_->at(*index) : nullptr;
}
statement_list dossier::statements() const& noexcept { return statement_list(shared_->statements()); }
name_list dossier::grants() const& noexcept { return name_list(shared_->grants()); }
std::span<const std::string> dossier::named_deadlines() const& noexcept { return shared_->named_deadlines(); }

namespace {

// `use(name)` of each line of the notices that an act establishes, as it writes or corrects them.
template <class Use>
void each_line(const act& in, const Use& use) {
  const auto look = [&](const auto& says) {
    const auto* founds = std::get_if<establishment>(&says);
    if (founds == nullptr) return;
    for (const auto& one : founds->notice.lines) use(std::string_view(one.name));
  };
  for (const auto& says : in.provisions) {
    look(says);
    if (const auto* corrects = std::get_if<correction>(&says)) look(corrects->now);
  }
}

}  // namespace

std::vector<std::string_view> dossier::lines() const& {
  std::vector<std::string_view> all;
  for (const auto act : shared_->acts_that_found()) {
    each_line(shared_->at(act), [&](std::string_view name) {
      const auto is_it = [&](std::string_view there) { return detail::match(there, name); };
      if (std::none_of(all.begin(), all.end(), is_it)) all.emplace_back(name);
    });
  }
  return all;
}

std::size_t dossier::line_count() const noexcept {
  std::size_t count = 0;
  std::size_t place = 0;
  const auto is_new = [&](std::string_view name) {
    std::size_t before = 0;
    bool was_there = false;
    for (const auto& each : acts()) {
      if (before >= place || was_there) break;
      each_line(each,
                [&](std::string_view one) { was_there = was_there || (before++ < place && detail::match(one, name)); });
    }
    return !was_there;
  };
  for (const auto& each : acts()) {
    each_line(each, [&](std::string_view name) {
      if (is_new(name)) ++count;
      ++place;
    });
  }
  return count;
}

const extra& dossier::extra() const& noexcept { return shared_->of_the_house(); }

content_hash dossier::hash() const noexcept { return shared_->content(); }

snapshot dossier::as_of(const avviso::as_of& when) const {
  return {shared_->corrects_data() ? detail::with_data_as_known(*this, when) : *this, when};
}

bool operator==(const dossier& a, const dossier& b) {
  if (a.shared_ == b.shared_) return true;
  if (a.hash() != b.hash()) return false;
  const auto here = a.acts();
  const auto there = b.acts();
  const auto said = a.statements();
  const auto said_there = b.statements();
  return a.defaults() == b.defaults() && a.extra() == b.extra() &&
         std::equal(here.begin(), here.end(), there.begin(), there.end()) &&
         std::equal(said.begin(), said.end(), said_there.begin(), said_there.end());
}

}  // namespace avviso::inline v0
