// SPDX-License-Identifier: BSL-1.0
// The smallest dossier for which something is so.
#include <algorithm>
#include <utility>
#include <variant>

#include "random_dossier.hpp"

namespace reference {

using namespace avviso;

namespace {

template <class T>
void drop(std::vector<T>& from, std::size_t n) {
  from.erase(from.begin() + static_cast<std::ptrdiff_t>(n));
}

// Each way to make an act a little less: only by leaving out, so that none comes to bear on itself.
using change = std::function<void(act&)>;

void add_days_left_out(std::vector<change>& all) {
  all.emplace_back([](act& one) { one.registration = not_stated; });
  all.emplace_back([](act& one) { one.review = not_stated; });
  all.emplace_back([](act& one) { one.publicity = publicity::not_stated; });
  all.emplace_back([](act& one) { one.published = not_stated; });
  all.emplace_back([](act& one) { one.effective = not_stated; });
  all.emplace_back([](act& one) { one.known = not_stated; });
  all.emplace_back([](act& one) { one.reference.number = not_stated; });
  all.emplace_back([](act& one) { one.reference.on = one.reference.on.earliest(); });
  all.emplace_back([](act& one) { one.reference.kind = act_kind::directorial_decree; });
  all.emplace_back([](act& one) { one.control = control::not_required; });
  all.emplace_back([](act& one) { one.legal_order = not_stated; });
  const auto sharpen = [](stated<partial_date>& day) {
    if (const auto* when = day.if_stated()) day = partial_date(when->earliest());
  };
  all.emplace_back([=](act& one) { sharpen(one.published); });
  all.emplace_back([=](act& one) { sharpen(one.effective); });
  all.emplace_back([=](act& one) { sharpen(one.known); });
  all.emplace_back([](act& one) {
    if (const auto* registered = one.registration.if_stated())
      one.registration = registration{.on = registered->on.earliest()};
  });
}

void add_review_left_out(std::vector<change>& all, const act& of) {
  const auto* review = of.review.if_stated();
  if (review == nullptr) return;
  for (std::size_t n = 0; n < review->requests.size(); ++n) {
    all.emplace_back([n](act& one) {
      auto less = *one.review.if_stated();
      drop(less.requests, n);
      one.review = less;
    });
  }
  all.emplace_back([](act& one) {
    auto less = *one.review.if_stated();
    less.received = less.received.earliest();
    for (auto& request : less.requests) request.asked = request.asked.earliest();
    one.review = less;
  });
}

void leave_out_of_grant(grant& one) { one = {.name = one.name, .line = one.line, .award = one.award}; }

void add_provisions_left_out(std::vector<change>& all, const act& of) {
  for (std::size_t p = 0; p < of.provisions.size(); ++p) {
    all.emplace_back([p](act& one) { drop(one.provisions, p); });
    const auto* awards = std::get_if<award>(&of.provisions[p]);
    for (std::size_t g = 0; awards != nullptr && g < awards->grants.size(); ++g) {
      all.emplace_back([p, g](act& one) { drop(std::get<award>(one.provisions[p]).grants, g); });
      all.emplace_back([p, g](act& one) { leave_out_of_grant(std::get<award>(one.provisions[p]).grants[g]); });
    }
    if (const auto* founds = std::get_if<establishment>(&of.provisions[p])) {
      all.emplace_back([p](act& one) { std::get<establishment>(one.provisions[p]).notice.deadlines = {}; });
      for (std::size_t n = 0; n < founds->notice.lines.size(); ++n) {
        all.emplace_back([p, n](act& one) { drop(std::get<establishment>(one.provisions[p]).notice.lines, n); });
        all.emplace_back([p, n](act& one) {
          auto& line = std::get<establishment>(one.provisions[p]).notice.lines[n];
          line = {.name = line.name, .endowment = line.endowment};
        });
      }
      if (founds->notice.endowment.is_stated()) {
        all.emplace_back([p](act& one) { std::get<establishment>(one.provisions[p]).notice.endowment = not_stated; });
      }
    }
  }
  for (std::size_t n = 0; n < of.subject_to.size(); ++n) {
    all.emplace_back([n](act& one) { drop(one.subject_to, n); });
  }
}

std::vector<papers> attempts(const papers& whole) {
  std::vector<papers> all;
  for (std::size_t i = 0; i < whole.acts.size(); ++i) {
    all.push_back(whole);
    drop(all.back().acts, i);
  }
  for (std::size_t n = 0; n < whole.statements.size(); ++n) {
    all.push_back(whole);
    drop(all.back().statements, n);
  }
  for (std::size_t i = 0; i < whole.acts.size(); ++i) {
    std::vector<change> changes;
    add_provisions_left_out(changes, whole.acts[i]);
    add_days_left_out(changes);
    add_review_left_out(changes, whole.acts[i]);
    for (const auto& how : changes) {
      auto less = whole;
      how(less.acts[i]);
      if (!(less.acts == whole.acts)) all.push_back(std::move(less));
    }
  }
  return all;
}

}  // namespace

papers smallest(papers all, const std::function<bool(const papers&)>& fails) {
  for (bool smaller = true; smaller;) {
    smaller = false;
    for (auto& attempt : attempts(all)) {
      if (!fails(attempt)) continue;
      all = std::move(attempt);
      smaller = true;
      break;
    }
  }
  return all;
}

}  // namespace reference
