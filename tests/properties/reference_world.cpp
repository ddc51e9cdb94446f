// SPDX-License-Identifier: BSL-1.0
// One history: in which orders its acts may be done, how they may read, and who may have adhered.
#include "reference_world.hpp"

#include <algorithm>
#include <limits>

namespace reference {

using namespace avviso;

value plain(const stated<date>& day) {
  const auto* one = day.if_stated();
  return one != nullptr ? value(one->days()) : std::nullopt;
}
std::int64_t in_parts(date day, std::int64_t part) { return day.days() * parts_of_a_day + part; }
value day_of(const value& time) {
  if (!time) return std::nullopt;
  const auto whole = *time / parts_of_a_day;
  return *time < whole * parts_of_a_day ? whole - 1 : whole;
}
std::int64_t part_of(std::int64_t time) { return time - *day_of(time) * parts_of_a_day; }

value plain(const stated<deadline_time>& time) {
  const auto* one = time.if_stated();
  if (one == nullptr) return std::nullopt;
  if (!one->until.is_stated()) return in_parts(one->on, unknown_hour);
  const auto hour = one->until.if_given();
  return in_parts(one->on, hour ? hour->hour() * 60 + hour->minute() : no_hour);
}

value moved_by(const new_term& to, const value& before) {
  if (const auto* day = to.if_day()) {
    if (to.hour().is_stated()) return plain(stated<deadline_time>(deadline_time(*day, to.hour())));
    const bool had_hour = before && part_of(*before) != no_hour;
    return in_parts(*day, had_hour ? unknown_hour : no_hour);
  }
  if (!before || to.if_period() == nullptr) return std::nullopt;
  const auto later = add(*date::from_days(*day_of(before)), *to.if_period(), to.missing_day());
  return later ? value(in_parts(*later, part_of(*before))) : std::nullopt;
}

value plain(const stated<euro>& amount) {
  const auto* one = amount.if_stated();
  return one != nullptr ? value(one->cents()) : std::nullopt;
}
value plain(const stated<units>& number) {
  const auto* one = number.if_stated();
  return one != nullptr ? value(one->number()) : std::nullopt;
}
value plus(value a, value b) { return a && b ? value(*a + *b) : std::nullopt; }
value minus(value a, value b) { return a && b ? value(*a - *b) : std::nullopt; }

namespace {

// «35/18» as 35, '/', 18: numbers compare as numbers.
std::vector<std::pair<int, std::int64_t>> pieces(const std::string& number) {
  std::vector<std::pair<int, std::int64_t>> all;
  bool in_number = false;
  for (const char c : number) {
    if (c >= '0' && c <= '9') {
      if (!in_number) all.emplace_back(0, 0);
      all.back().second = all.back().second * 10 + (c - '0');
      in_number = true;
    } else {
      all.emplace_back(1, c);
      in_number = false;
    }
  }
  return all;
}

using sooner = std::function<bool(std::size_t, std::size_t)>;

void each_order_of(const indices& left, const sooner& before, indices& so_far,  // NOLINT(misc-no-recursion)
                   const std::function<void(const indices&)>& visit) {
  if (left.empty()) return visit(so_far);
  for (const auto next : left) {
    if (std::any_of(left.begin(), left.end(), [&](std::size_t i) { return i != next && before(i, next); })) continue;
    indices rest;
    std::copy_if(left.begin(), left.end(), std::back_inserter(rest), [next](std::size_t i) { return i != next; });
    so_far.push_back(next);
    each_order_of(rest, before, so_far, visit);
    so_far.pop_back();
  }
}

// What a correction corrects, if it is there to be corrected: an act and its provision.
std::optional<std::pair<std::size_t, std::size_t>> target_of(const std::vector<act>& acts, const correction& what) {
  for (std::size_t i = 0; i < acts.size(); ++i) {
    if (acts[i].id != what.of) continue;
    if (what.provision >= acts[i].provisions.size()) return std::nullopt;
    const auto& says = acts[i].provisions[what.provision];
    if (is_on_an_act(says) && !std::holds_alternative<correction>(says)) return std::nullopt;
    return std::pair(i, static_cast<std::size_t>(what.provision));
  }
  return std::nullopt;
}

}  // namespace

// Which kinds prevail over which, from the least on.
std::ptrdiff_t height_of(act_kind kind) {
  constexpr act_kind from_the_least[] = {act_kind::unnamed,
                                         act_kind::start_declaration,
                                         act_kind::adhesion,
                                         act_kind::agreement,
                                         act_kind::agreement_amendment,
                                         act_kind::note,
                                         act_kind::notice,
                                         act_kind::committee_decision,
                                         act_kind::award,
                                         act_kind::award_letter,
                                         act_kind::programme_agreement,
                                         act_kind::decree,
                                         act_kind::directorial_decree,
                                         act_kind::ministerial_decree,
                                         act_kind::decree_law,
                                         act_kind::law,
                                         act_kind::commission_decision,
                                         act_kind::court_order,
                                         act_kind::judgment};
  return std::find(std::begin(from_the_least), std::end(from_the_least), kind) - std::begin(from_the_least);
}

standing world::standing_of(std::size_t i) const {
  if (in_force(i)) return standing::in_force;
  if (of[i].known && of[i].undone) return *of[i].undone;
  return of[i].known && of[i].adopted <= when.in_force.days() ? standing::adopted : standing::not_adopted;
}

bool world::surely_before(std::size_t a, std::size_t b) const {
  if (place(a) != place(b)) return place(a) < place(b);
  if (of[a].adopted != of[b].adopted) return of[a].adopted < of[b].adopted;
  const auto& one = acts[a].reference;
  const auto& other = acts[b].reference;
  if (one.kind != other.kind) return height_of(one.kind) < height_of(other.kind);
  if (!one.number.is_stated() || !other.number.is_stated()) return false;
  return pieces(*one.number.if_stated()) < pieces(*other.number.if_stated());
}

void world::each_order(const indices& acts_to_order, const indices& decided,
                       const std::function<void(const indices&)>& visit) const {
  indices all = acts_to_order;
  for (const auto i : decided) {
    if (std::find(all.begin(), all.end(), i) == all.end()) all.push_back(i);
  }
  const auto before = [&](std::size_t a, std::size_t b) {
    const auto one = std::find(decided.begin(), decided.end(), a);
    const auto other = std::find(decided.begin(), decided.end(), b);
    if (one != decided.end() && other != decided.end()) return one < other;
    return surely_before(a, b);
  };
  indices so_far;
  each_order_of(all, before, so_far, [&](indices order) {
    std::erase_if(order, [&](std::size_t i) {
      return std::find(acts_to_order.begin(), acts_to_order.end(), i) == acts_to_order.end();
    });
    visit(order);
  });
}

namespace {

using corrected = std::pair<std::size_t, std::size_t>;  // an act, and its provision
using correctors = std::map<corrected, indices>;

bool holds(const indices& some, std::size_t i) { return std::find(some.begin(), some.end(), i) != some.end(); }

correctors correctors_in(const world& in) {
  correctors all;
  for (std::size_t j = 0; j < in.acts.size(); ++j) {
    if (!in.corrects(j)) continue;
    for (const auto& one : in.acts[j].provisions) {
      const auto* what = std::get_if<correction>(&one);
      const auto q = static_cast<std::size_t>(&one - in.acts[j].provisions.data());
      const auto target = what != nullptr && !in.of[j].parts[q].all ? target_of(in.acts, *what) : std::nullopt;
      if (target && !holds(all[*target], j)) all[*target].push_back(j);
    }
  }
  return all;
}

// Those of which nothing tells which corrects last.
indices contested(const world& in, const correctors& all) {
  indices some;
  for (const auto& [target, rivals] : all) {
    for (const auto a : rivals) {
      const auto is_tied = [&](std::size_t b) { return a != b && !in.surely_before(a, b) && !in.surely_before(b, a); };
      if (std::any_of(rivals.begin(), rivals.end(), is_tied) && !holds(some, a)) some.push_back(a);
    }
  }
  return some;
}

// The provision of an act that corrects another, the last one that does.
corrected corrects_by(const world& in, const corrected& target, std::size_t by) {
  corrected last;
  for (std::size_t q = 0; q < in.acts[by].provisions.size(); ++q) {
    const auto* what = std::get_if<correction>(&in.acts[by].provisions[q]);
    const bool is_undone = in.of[by].parts[q].all;
    if (what != nullptr && !is_undone && target_of(in.acts, *what) == target) last = {by, q};
  }
  return last;
}

}  // namespace

text text::for_grant(const std::string& name) const {
  text made = *this;
  for (auto& provisions : made.of) {
    for (auto& one : provisions) one = one.for_grant(name);
  }
  return made;
}

void world::each_text(const std::function<void(const text&)>& visit) const {
  const auto all = correctors_in(*this);
  each_order(contested(*this, all), {}, [&](const indices& decided) {
    text read{.of = {}, .decided = decided, .accepted = {}};
    for (std::size_t i = 0; i < acts.size(); ++i) {
      auto& mine = read.of.emplace_back();
      for (std::size_t p = 0; p < acts[i].provisions.size(); ++p) {
        mine.push_back({.written = &acts[i].provisions[p],
                        .on = of[i].on[p],
                        .provision = p,
                        .several = of[i].several[p],
                        .lost = of[i].parts[p],
                        .is_lost = of[i].parts[p].all});
      }
    }
    std::map<corrected, corrected> read_by;
    for (const auto& [target, rivals] : all) {
      indices order;
      each_order(rivals, decided, [&](const indices& one) { order = one; });  // all end with the same
      read_by[target] = corrects_by(*this, target, order.back());
    }
    for (const auto& [target, first] : read_by) {
      const auto is_correction = [&](const corrected& one) {
        return std::holds_alternative<correction>(acts[one.first].provisions[one.second]);
      };
      if (is_correction(target)) continue;
      auto last = first;
      while (read_by.contains(last)) last = read_by[last];  // what corrects a correction says what it should have said
      auto& into = read.of[target.first][target.second];
      into.corrected = &std::get<correction>(acts[last.first].provisions[last.second]).now;
      into.on = of[last.first].on[last.second];
      into.several = of[last.first].several[last.second];
    }
    each_settled(*this, read, visit);
  });
}

namespace {

// What a beneficiary declared of an act's offer.
struct declared {
  std::size_t act;
  day_number day;
  bool accepts;  // what is asked about
};

bool is_list_closed(const world& in, const text& read, const std::string& to, day_number before, bool whenever) {
  for (std::size_t j = 0; j < in.acts.size(); ++j) {
    if (!(whenever ? in.has_effect(j) : in.in_force(j))) continue;
    for (const auto& each : read.of[j]) {
      const auto* closes = *in.since(j, each) < before ? each.as<adhesions_closing>() : nullptr;
      if (closes != nullptr && closes->to == to) return true;
    }
  }
  return false;
}

// Whether one declaration surely comes before another act's of the same day.
bool is_sooner(const world& in, std::size_t a, std::size_t b) {
  const auto& one = in.acts[a].reference;
  const auto& other = in.acts[b].reference;
  if (one.kind != other.kind) return height_of(one.kind) < height_of(other.kind);
  if (!one.number.is_stated() || !other.number.is_stated()) return false;
  return pieces(*one.number.if_stated()) < pieces(*other.number.if_stated());
}

enum class adhesion_is : std::uint8_t { given, refused, open };

// The last declaration that has come decides; after the list is closed nobody adheres.
adhesion_is adhesion_to(const world& in, const text& read, std::size_t to, const std::string& grant,
                        bool (*elects)(election), bool whenever) {
  const auto& id = in.acts[to].id;
  const auto is_meant = [&](const auto* one) { return one != nullptr && one->grant == grant && one->to == id; };
  bool any = false;
  std::vector<declared> last;  // of each act, the last one
  for (std::size_t j = 0; j < in.acts.size(); ++j) {
    if (!in.stands(j)) continue;
    const auto day = in.of[j].adhered;
    for (const auto& each : read.of[j]) {
      const auto* adheres = each.as<adhesion>();
      const bool takes_back = is_meant(each.as<decline>()) || is_meant(each.as<withdrawal>());
      if (!takes_back && !is_meant(adheres)) continue;
      any = true;
      if (!whenever && day > in.when.in_force.days()) continue;
      if (!takes_back && is_list_closed(in, read, id, day, whenever)) continue;
      if (last.empty() || last.back().act != j) last.push_back({j, day, false});
      last.back().accepts = !takes_back && elects(adheres->elects);
    }
  }
  bool may_be_given = false;
  bool may_be_refused = false;
  for (const auto& one : last) {
    const bool is_followed = std::any_of(last.begin(), last.end(), [&](const declared& other) {
      return other.day > one.day || (other.day == one.day && is_sooner(in, one.act, other.act));
    });
    if (!is_followed) (one.accepts ? may_be_given : may_be_refused) = true;
  }
  if (may_be_given) return may_be_refused ? adhesion_is::open : adhesion_is::given;
  if (any || is_list_closed(in, read, id, std::numeric_limits<day_number>::max(), whenever))
    return adhesion_is::refused;
  return in.when.readings.absence == absence::not_stated ? adhesion_is::open : adhesion_is::refused;
}

}  // namespace

void each_adherence(const world& in, const text& read, const indices& asked, const std::string& grant,
                    bool (*elects)(election), bool whenever,
                    const std::function<void(const std::vector<bool>&)>& visit) {
  std::vector<bool> adhered(in.acts.size(), false);
  indices open;
  for (const auto i : asked) {
    const auto is = adhesion_to(in, read, i, grant, elects, whenever);
    adhered[i] = is == adhesion_is::given;
    if (is == adhesion_is::open) open.push_back(i);
  }
  for (std::uint32_t bits = 0; bits < (1U << open.size()); ++bits) {
    for (std::size_t n = 0; n < open.size(); ++n) adhered[open[n]] = (bits >> n & 1U) != 0;
    visit(adhered);
  }
}

void each_adherence_of_two(const seen_on& now, const seen_on& then, const std::string& grant, bool (*elects)(election),
                           const std::function<void(const std::vector<bool>&, const std::vector<bool>&)>& visit) {
  const auto count = now.in.acts.size();
  std::vector<adhesion_is> is_now;
  std::vector<adhesion_is> was;
  indices open;
  for (std::size_t i = 0; i < count; ++i) {
    const auto may_ask = [&](const seen_on& one) {
      return std::any_of(one.read.of[i].begin(), one.read.of[i].end(), asks_adhesion_to_time);
    };
    const bool asks = may_ask(now) || may_ask(then);
    is_now.push_back(asks ? adhesion_to(now.in, now.read, i, grant, elects, false) : adhesion_is::refused);
    was.push_back(asks ? adhesion_to(then.in, then.read, i, grant, elects, false) : adhesion_is::refused);
    const bool matters = now.in.in_force(i) || then.in.in_force(i);
    if (matters && (is_now[i] == adhesion_is::open || was[i] == adhesion_is::open)) open.push_back(i);
  }
  for (std::uint32_t bits = 0; bits < (1U << open.size()); ++bits) {
    std::vector<bool> adheres(count, false);
    std::vector<bool> adhered(count, false);
    for (std::size_t i = 0; i < count; ++i) {
      const auto place = std::find(open.begin(), open.end(), i) - open.begin();
      const bool bit = (bits >> place & 1U) != 0;
      adheres[i] = is_now[i] == adhesion_is::given || (is_now[i] == adhesion_is::open && bit);
      adhered[i] = was[i] == adhesion_is::given || (was[i] == adhesion_is::open && bit);
    }
    visit(adheres, adhered);
  }
}

bool is_for(const std::optional<std::string>& whose, const std::string* line) {
  return !whose || (line != nullptr && *whose == *line);
}
bool is_for(const reach& whom, const std::string* line) {
  if (whom.whom() == reach::kind::listed) return false;
  return is_for(whom.line() != nullptr ? std::optional(*whom.line()) : std::nullopt, line);
}

bool reaches(const world& in, const reach& whom, const std::string& grant, bool adhered) {
  if (whom.line() != nullptr && !is_for(whom, in.line_of(grant))) return false;
  switch (whom.whom()) {
    case reach::kind::no_grant:
      return false;
    case reach::kind::every_grant:
      return true;
    case reach::kind::adhering:
      return adhered;
    case reach::kind::listed:
      break;
  }
  return std::find(whom.grants().begin(), whom.grants().end(), grant) != whom.grants().end();
}

}  // namespace reference
