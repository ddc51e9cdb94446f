// SPDX-License-Identifier: BSL-1.0
#include "picture.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../ask/svg.hpp"
#include "due.hpp"

using namespace avviso;

namespace {

// The sheet, in pixels of a browser 1200 wide; along x, tenths of one.
constexpr std::int64_t margin = 32;
constexpr std::int64_t left = 214;
constexpr std::int64_t right = 940;
constexpr std::int64_t values = 954;
constexpr std::int64_t low = 28;   // a row
constexpr std::int64_t high = 90;  // the row of all notices
constexpr std::size_t most_rows = 200;

bool is_open(told_as one) { return one == told_as::undetermined || one == told_as::conflict; }

// The end of every grant, at once; of those that are not laid, one by one.
std::vector<told_day> all_ends(const portfolio& of, const both_days& when) {
  constexpr auto end = deadline_kind::activities_end;
  std::vector<told_day> all(of.grants().size());
  of.deadlines(end, when, all);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].told == told_as::not_laid) all[i] = of.deadline(of.grants()[i], end, when);
  }
  return all;
}

// The first and the last day that are possible, where several are.
struct possible_days {
  date first, last;
};

std::optional<possible_days> possible_ends(const portfolio& of, grant_number grant, const both_days& when) {
  const auto end = of.at({grant.notice}, when).grant(of.name_of(grant)).end_of_activities();
  if (!end) return std::nullopt;
  std::optional<possible_days> days;
  for (const auto& one : end->candidates()) {
    const auto* day = one.if_stated();
    if (day == nullptr) continue;
    if (!days) days = possible_days{day->on, day->on};
    days->last = day->on;
  }
  return days;
}

enum class when_it_ends : std::uint8_t { before, soon, later };
constexpr std::array<const char*, 3> colours = {"c0", "c2", "c1"};

// What ends in a month, by its number since year 0.
using months = std::map<std::int32_t, std::array<std::size_t, 3>>;

struct row {
  std::string name;
  months ends{};
  std::vector<possible_days> open{};
  std::size_t grants = 0;
  std::size_t not_determined = 0;
  std::size_t without_end = 0;

  void take(const row& other) {
    for (const auto& [month, count] : other.ends) {
      for (std::size_t i = 0; i < count.size(); ++i) ends[month][i] += count[i];
    }
    open.insert(open.end(), other.open.begin(), other.open.end());
    grants += other.grants;
    not_determined += other.not_determined;
    without_end += other.without_end;
  }
};

class drawing {
 public:
  drawing(const portfolio& of, const request& how) : how_(how) {
    gather(of);
    find_bounds();
  }

  std::string svg() && {
    const auto title = say("Portfolio: ", "Portafoglio: ") + std::to_string(count_) + say(" notices, ", " avvisi, ") +
                       std::to_string(all_.grants) + say(" grants", " sovvenzioni");
    on_.text(margin * 10, 46, "title", title);
    on_.text(margin * 10, 70, "soft",
             say("in force on ", "in vigore il ") + how_.in_force.iso().c_str() + say(", as known on ", ", noto al ") +
                 how_.known.iso().c_str() +
                 say("; grants by the month in which they end", "; sovvenzioni per mese in cui terminano"));
    constexpr std::int64_t top = 118;
    auto y = draw_row(all_, top, high);
    for (const auto& one : rows_) y = draw_row(one, y, low);
    svg_sheet grid;
    std::swap(grid, on_);
    draw_grid(top - 8, y + 6);
    on_.add(grid);
    return on_.document(draw_legend(y + 34), title, words{"en", "it"}.in(how_.in));
  }

 private:
  [[nodiscard]] std::string say(std::string_view english, std::string_view italian) const {
    return words{english, italian}.in(how_.in);
  }

  // What there is to draw

  void gather(const portfolio& of) {
    const both_days when{how_.in_force, how_.known};
    count_ = of.notices().size();
    std::map<std::uint32_t, std::size_t> places;
    for (const auto notice : of.notices()) {
      const auto place = std::min(places.size(), most_rows);
      places.emplace(notice.notice, place);
      if (place == rows_.size()) rows_.push_back({of.id_of(notice)});
    }
    if (count_ > most_rows) {
      const auto more = std::to_string(count_ - most_rows);
      rows_.back().name = say("… and " + more + " more", "… e altri " + more);
    }
    const auto ends = all_ends(of, when);
    const auto soon = later_by(how_.in_force, how_.within);
    for (std::size_t i = 0; i < ends.size(); ++i) {
      const auto grant = of.grants()[i];
      auto& into = rows_[places.at(grant.notice)];
      ++into.grants;
      if (ends[i].told == told_as::known) {
        const auto day = *date::from_days(ends[i].day);
        const auto when_ends = day < how_.in_force ? when_it_ends::before
                               : day <= soon       ? when_it_ends::soon
                                                   : when_it_ends::later;
        ++into.ends[day.year() * 12 + day.month() - 1][static_cast<std::size_t>(when_ends)];
      } else if (is_open(ends[i].told)) {
        ++into.not_determined;
        if (const auto days = possible_ends(of, grant, when)) into.open.push_back(*days);
      } else {
        ++into.without_end;
      }
    }
    all_.name = say("all notices", "tutti gli avvisi");
    for (const auto& one : rows_) all_.take(one);
  }

  static date first_of(std::int32_t month) { return date::make(month / 12, month % 12 + 1, 1).value_or(date::max()); }

  void find_bounds() {
    first_ = last_ = how_.in_force;
    const auto take_in = [&](date day) {
      first_ = std::min(first_, day);
      last_ = std::max(last_, day);
    };
    if (!all_.ends.empty()) {
      take_in(first_of(all_.ends.begin()->first));
      take_in(first_of(all_.ends.rbegin()->first + 1));
    }
    for (const auto& one : all_.open) {
      take_in(one.first);
      take_in(one.last);
    }
    first_ = later_by(first_, -31);
    last_ = later_by(last_, 31);
  }

  // How it is drawn

  [[nodiscard]] std::int64_t x_of(date day) const {
    const auto all = std::max<std::int64_t>(1, days_between(first_, last_));
    return left * 10 + (right - left) * 10 * days_between(first_, day) / all;
  }

  // Days that touch are one stretch.
  static std::vector<possible_days> joined(std::vector<possible_days> all) {
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<possible_days> some;
    for (const auto& one : all) {
      if (some.empty() || later_by(some.back().last, 1) < one.first) {
        some.push_back(one);
      } else {
        some.back().last = std::max(some.back().last, one.last);
      }
    }
    return some;
  }

  // Bars stand on the row's line, and the highest fills the row.
  std::int64_t draw_row(const row& one, std::int64_t y, std::int64_t height) {
    constexpr std::int64_t lane = 5;  // below the line: what is not determined
    const auto base = y + height - lane - 4;
    const auto room = height - lane - 8;
    std::size_t most = 1;
    for (const auto& [month, count] : one.ends) most = std::max(most, count[0] + count[1] + count[2]);
    on_.open_group(one.name);
    on_.line(left * 10, base, right * 10, base, "grid");
    on_.text(margin * 10, base - 3, height == high ? "strong" : "", fitted(one.name, left - margin - 10));
    for (const auto& days : joined(one.open)) {
      on_.box(x_of(days.first), x_of(later_by(days.last, 1)), base + 2, lane, "", {{"fill", "url(#alarm)"}});
    }
    for (const auto& [month, count] : one.ends) {
      auto foot = base;
      for (std::size_t i = 0; i < count.size(); ++i) {
        if (count[i] == 0) continue;
        const auto tall =
            std::max<std::int64_t>(2, room * static_cast<std::int64_t>(count[i]) / static_cast<std::int64_t>(most));
        on_.box(x_of(first_of(month)), x_of(first_of(month + 1)) - 5, foot - tall, tall, "", {{"fill", colours[i]}});
        foot -= tall;
      }
    }
    auto text = std::to_string(one.grants);
    if (one.not_determined > 0) {
      text += " · " + std::to_string(one.not_determined) + say(" undetermined", " non determinabili");
    }
    if (one.without_end > 0) text += " · " + std::to_string(one.without_end) + say(" without end", " senza termine");
    on_.text(values * 10, base - 3, one.not_determined > 0 ? "small alarm" : "small soft", text);
    on_.close_group();
    return y + height;
  }

  void draw_grid(std::int64_t top, std::int64_t bottom) {
    const auto years = last_.year() - first_.year();
    const auto step = std::max(1, years / 12);
    for (auto year = first_.year() + 1; year <= last_.year(); year += step) {
      const auto x = x_of(first_of(year * 12));
      on_.line(x, top, x, bottom, "grid");
      on_.text(x, top - 6, "small soft middle", std::to_string(year));
    }
    const auto x = x_of(how_.in_force);
    on_.line(x, top - 20, x, bottom, "cap");
    on_.text(x + 40, top - 18, "small strong", how_.in_force.iso().c_str());
  }

  std::int64_t draw_legend(std::int64_t y) {
    std::int64_t x = margin;
    const auto put = [&](const char* fill, const std::string& what) {
      on_.box(x * 10, x * 10 + 140, y - 11, 14, "", {{"fill", fill}});
      on_.text((x + 20) * 10, y, "small", what);
      x += 44 + width(what);
    };
    put(colours[0], say("has ended", "terminate"));
    put(colours[1], say("ends within ", "terminano entro ") + std::to_string(how_.within) + say(" days", " giorni"));
    put(colours[2], say("ends later", "terminano dopo"));
    put("url(#alarm)", say("undetermined: all days that it may be", "non determinabile: tutti i giorni possibili"));
    return y + margin;
  }

  const request& how_;
  std::size_t count_ = 0;
  row all_{};
  std::vector<row> rows_;
  date first_ = date::max();
  date last_ = date::min();
  svg_sheet on_;
};

}  // namespace

std::string picture_of(const portfolio& of, const request& how) { return drawing(of, how).svg(); }
