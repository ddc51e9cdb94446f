// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/portfolio.hpp>

#include <algorithm>
#include <atomic>
#include <utility>

#include "../record/archive.hpp"
#include "portfolio_holding.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace detail {

void portfolio_holding::list() {
  by_id.clear();
  notices.clear();
  grants.clear();
  for (std::uint32_t n = 0; n < parts.size(); ++n) {
    if (!parts[n]) continue;
    by_id.push_back(n);
    notices.push_back({n});
    const auto count = parts[n]->grants;
    for (std::uint32_t place = 0; place < count; ++place) grants.push_back({n, place});
  }
  std::sort(by_id.begin(), by_id.end(),
            [this](std::uint32_t a, std::uint32_t b) { return parts[a]->id < parts[b]->id; });
}

std::optional<std::uint32_t> portfolio_holding::find(std::string_view id) const noexcept {
  const auto place = std::lower_bound(by_id.begin(), by_id.end(), id,
                                      [this](std::uint32_t n, std::string_view key) { return parts[n]->id < key; });
  if (place == by_id.end() || parts[*place]->id != id) return std::nullopt;
  return *place;
}

}  // namespace detail

portfolio::portfolio(const portfolio_holding* held) noexcept : held_(held) { intrusive_ptr_add_ref(held_); }
portfolio::portfolio(const portfolio& other) noexcept : portfolio(other.held_) {}
portfolio::portfolio(portfolio&& other) noexcept : portfolio(other.held_) {}
portfolio& portfolio::operator=(const portfolio& other) noexcept {
  intrusive_ptr_add_ref(other.held_);
  intrusive_ptr_release(std::exchange(held_, other.held_));
  return *this;
}
portfolio& portfolio::operator=(portfolio&& other) noexcept {
  std::swap(held_, other.held_);
  return *this;
}
portfolio::~portfolio() { intrusive_ptr_release(held_); }

portfolio portfolio::compile(std::span<const named_dossier> dossiers, const readings& how, const building& by) {
  boost::intrusive_ptr<portfolio_holding> made(new portfolio_holding);
  made->by = how;
  std::vector<std::size_t> chosen(dossiers.size());
  for (std::size_t i = 0; i < chosen.size(); ++i) chosen[i] = i;
  std::sort(chosen.begin(), chosen.end(), [&](std::size_t a, std::size_t b) {
    return dossiers[a].id != dossiers[b].id ? dossiers[a].id < dossiers[b].id : a > b;
  });
  const auto is_same = [&](std::size_t a, std::size_t b) { return dossiers[a].id == dossiers[b].id; };
  chosen.erase(std::unique(chosen.begin(), chosen.end(), is_same), chosen.end());
  std::sort(chosen.begin(), chosen.end());
  made->parts.resize(chosen.size());
  std::atomic<std::size_t> done = 0;
  const auto lay = [&](std::size_t i) {
    const auto& one = dossiers[chosen[i]];
    made->parts[i].reset(new portfolio_part(one.id, one.dossier, how));
    const auto count = done.fetch_add(1) + 1;
    if (by.progress) by.progress(count, chosen.size());
  };
  if (by.run) {
    by.run(chosen.size(), lay);
  } else {
    for (std::size_t i = 0; i < chosen.size(); ++i) lay(i);
  }
  made->list();
  return portfolio(made.get());
}

portfolio portfolio::with(std::string_view id, const dossier& one) const {
  boost::intrusive_ptr<portfolio_holding> made(new portfolio_holding);
  made->by = held_->by;
  made->parts = held_->parts;
  const auto place = held_->find(id);
  const boost::intrusive_ptr<const portfolio_part> part(new portfolio_part(std::string(id), one, held_->by));
  if (place) {
    made->parts[*place] = part;
  } else {
    made->parts.push_back(part);
  }
  made->list();
  return portfolio(made.get());
}

portfolio portfolio::without(std::string_view id) const {
  const auto place = held_->find(id);
  if (!place) return *this;
  boost::intrusive_ptr<portfolio_holding> made(new portfolio_holding);
  made->by = held_->by;
  made->parts = held_->parts;
  made->parts[*place].reset();
  made->list();
  return portfolio(made.get());
}

const readings& portfolio::how() const noexcept { return held_->by; }
std::span<const notice_number> portfolio::notices() const& noexcept { return held_->notices; }
std::span<const grant_number> portfolio::grants() const& noexcept { return held_->grants; }

std::optional<notice_number> portfolio::notice(std::string_view id) const noexcept {
  const auto place = held_->find(id);
  return place ? std::optional(notice_number{*place}) : std::nullopt;
}

std::optional<grant_number> portfolio::grant(notice_number of, std::string_view name) const {
  const auto place = archive::of(dossier_of(of)).place_of_grant(name);
  return place ? std::optional(grant_number{of.notice, *place}) : std::nullopt;
}

namespace {

// The grants that an act awards as `is(grant)` says, whatever becomes of the award.
template <class Is>
std::vector<grant_number> grants_that(const portfolio_holding& held, Is is) {
  std::vector<grant_number> all;
  for (const auto& [n] : held.notices) {
    const auto& of = archive::of(held.parts[n]->of);
    for (ordinal act = 0; act < of.size(); ++act) {
      for (ordinal p = 0; p < of.at(act).provisions.size(); ++p) {
        of.each_wording(act, p, [&, number = n](const worded& says) {
          each_effect<effects::awards>(says, [&](const effects::awards& one) {
            const auto place = is(one.whole) ? of.place_of_grant(one.whole.name) : std::nullopt;
            if (place) all.push_back({number, *place});
          });
        });
      }
    }
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace

std::vector<grant_number> portfolio::grants_with(const cup& code) const {
  return grants_that(*held_,
                     [&](const avviso::grant& one) { return one.cup.is_stated() && *one.cup.if_stated() == code; });
}
std::vector<grant_number> portfolio::grants_with(const project_code& code) const {
  return grants_that(*held_, [&](const avviso::grant& one) {
    return one.project_code.is_stated() && *one.project_code.if_stated() == code;
  });
}
std::vector<grant_number> portfolio::grants_with(const project_identifier& code) const {
  return grants_that(*held_, [&](const avviso::grant& one) {
    return std::any_of(one.identifiers.begin(), one.identifiers.end(),
                       [&](const project_identifier& each) { return is_same(each, code); });
  });
}

const std::string& portfolio::id_of(notice_number of) const noexcept { return held_->parts[of.notice]->id; }
const dossier& portfolio::dossier_of(notice_number of) const noexcept { return held_->parts[of.notice]->of; }
const std::string& portfolio::name_of(grant_number of) const noexcept {
  return *archive::of(held_->parts[of.notice]->of).grants()[of.place];
}

snapshot portfolio::at(notice_number of, const both_days& when) const {
  return dossier_of(of).as_of({.in_force = when.in_force, .known = when.known, .readings = held_->by});
}

double portfolio::share_not_laid() const noexcept {
  std::size_t all = 0;
  std::size_t left = 0;
  for (const auto& [n] : held_->notices) {
    const auto& part = *held_->parts[n];
    all += grant_columns * part.grants;
    for (std::size_t column = 0; column < grant_columns; ++column) {
      for (std::uint32_t grant = 0; grant < part.grants; ++grant)
        left += part.is_left(grant, static_cast<grant_column>(column)) ? 1U : 0U;
    }
  }
  return all == 0 ? 0.0 : static_cast<double>(left) / static_cast<double>(all);
}

std::size_t portfolio::bytes() const noexcept {
  std::size_t all = held_->parts.capacity() * sizeof(held_->parts[0]) +
                    held_->by_id.capacity() * sizeof(std::uint32_t) +
                    held_->notices.capacity() * sizeof(notice_number) + held_->grants.capacity() * sizeof(grant_number);
  for (const auto& [n] : held_->notices) {
    const auto& part = *held_->parts[n];
    all += sizeof(portfolio_part) + part.ids.capacity() * sizeof(std::uint64_t) +
           part.named_ahead.capacity() * sizeof(std::size_t) + part.id.capacity() +
           part.columns.capacity() * sizeof(laid_strip) + part.pool.bytes();
  }
  return all;
}

}  // namespace avviso::inline v0
