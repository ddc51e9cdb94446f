// SPDX-License-Identifier: BSL-1.0
#include "picture.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "bars.hpp"
#include "days.hpp"
#include "picture_words.hpp"
#include "svg.hpp"
#include "words.hpp"

using namespace avviso;

namespace {

// The sheet, in pixels of a browser 1200 wide. Where a fraction matters, tenths of one.
constexpr std::int64_t sheet = svg_sheet::width;
constexpr std::int64_t margin = 32;
constexpr std::int64_t left = 214;    // where the days begin
constexpr std::int64_t right = 972;   // where they end
constexpr std::int64_t values = 986;  // the column of the end dates
constexpr std::int64_t level = 21;    // of labels of acts
constexpr int hues = svg_sheet::hues;

bool has_a_place(const partial_date& days) {
  return days.precision() != precision::unknown && days.precision() != precision::month_of_some_year;
}

/// A mark of one act, or of several alike.
struct mark {
  std::uint32_t act;
  std::size_t count;
  std::string label;
  std::int64_t x, end;  // in tenths; of its label too
  std::int64_t height = 0;
  std::int64_t lane = 0;  // of days that it may be of; 0: its day is known
};

class drawing {
 public:
  drawing(const snapshot& at, language in) : at_(at), in_(in), bars_(bars_of(at)) {
    number_acts();
    find_bounds();
    gather_marks();
    find_largest();
  }

  std::string svg() && {
    const auto height = draw_all();
    return on_.document(height, title_of(at_, in_), words{"en", "it"}.in(in_));
  }

 private:
  [[nodiscard]] const act& act_at(std::uint32_t index) const { return at_.dossier().acts()[index]; }
  [[nodiscard]] std::string say(std::string_view english, std::string_view italian) const {
    return words{english, italian}.in(in_);
  }

  // What there is to draw

  // Acts that set a day are numbered in the order of their days.
  void number_acts() {
    std::vector<std::uint32_t> setters;
    for (const auto& one : bars_) {
      for (const auto* lane : {&one.days, &one.known}) {
        for (const auto& stretch : *lane) {
          if (stretch.act) setters.push_back(*stretch.act);
        }
      }
    }
    std::sort(setters.begin(), setters.end(), [&](std::uint32_t a, std::uint32_t b) { return before(a, b); });
    setters.erase(std::unique(setters.begin(), setters.end()), setters.end());
    for (const auto one : setters) numbers_.emplace(one, numbers_.size() + 1);
    numbered_ = setters;
  }

  [[nodiscard]] bool before(std::uint32_t a, std::uint32_t b) const {
    const auto of = [&](std::uint32_t one) {
      const auto& on = act_at(one).reference.on;
      return has_a_place(on) ? on.earliest() : date::max();
    };
    return of(a) != of(b) ? of(a) < of(b) : a < b;
  }

  void take_in(date day) {
    first_ = std::min(first_, day);
    last_ = std::max(last_, day);
  }

  void find_bounds() {
    for (const auto& one : at_.dossier().acts()) {
      if (!is_on_record(one)) continue;
      take_in(one.reference.on.earliest());
      take_in(one.reference.on.latest());
    }
    for (const auto& one : bars_) {
      for (const auto& stretch : one.days) {
        if (stretch.from) take_in(*stretch.from);
        if (stretch.to) take_in(*stretch.to);
      }
    }
    is_empty_ = last_ < first_;
    if (is_empty_) first_ = last_ = day<2000, 1, 1>;  // none is drawn
    const auto room = std::max<std::int64_t>(30, days_between(first_, last_) / 30);
    first_ = add_days(first_, -room).value_or(first_);
    last_ = add_days(last_, room).value_or(last_);
  }

  [[nodiscard]] bool is_on_record(const act& one) const {
    return has_a_place(one.reference.on) && one.reference.on.earliest() <= at_.when().known;
  }

  void gather_marks() {
    std::vector<std::uint32_t> acts;
    for (std::uint32_t i = 0; i < at_.dossier().acts().size(); ++i) {
      if (is_on_record(act_at(i))) acts.push_back(i);
    }
    std::sort(acts.begin(), acts.end(), [&](std::uint32_t a, std::uint32_t b) { return before(a, b); });
    for (const auto one : acts) {
      if (!join(one)) marks_.push_back({one, 1, {}, x_of(act_at(one).reference.on.earliest()), 0});
    }
    for (auto& one : marks_) {
      const auto& of = act_at(one.act).reference;
      one.label = short_cite(of, one.count, in_) + ", " + short_days(of.on, in_);
      const auto room = sheet - margin - one.x / 10 - 10;
      one.label = fitted(one.label, room);
      const bool bold = numbers_.contains(one.act);
      one.end = one.x + 10 * (width(one.label) * (bold ? 8 : svg_sheet::letter) / svg_sheet::letter + 14);
    }
    // From the right to the left, each above those that its label would run into.
    for (auto one = marks_.rbegin(); one != marks_.rend(); ++one) {
      for (auto other = marks_.rbegin(); other != one; ++other) {
        if (other->x <= one->end) one->height = std::max(one->height, other->height + 1);
      }
      highest_ = std::max(highest_, one->height);
    }
  }

  // Twelve adhesions of the same days are one mark.
  bool join(std::uint32_t act) {
    if (numbers_.contains(act)) return false;
    const auto& of = act_at(act).reference;
    for (auto& one : marks_) {
      const auto& other = act_at(one.act).reference;
      if (numbers_.contains(one.act) || other.kind != of.kind || other.on != of.on) continue;
      if (of.kind != act_kind::adhesion && of.kind != act_kind::agreement) continue;
      ++one.count;
      return true;
    }
    return false;
  }

  // How it is drawn

  [[nodiscard]] std::int64_t x_of(date day) const {
    if (day <= first_) return left * 10;
    if (day >= last_) return right * 10;
    return left * 10 + (right - left) * 10 * days_between(first_, day) / days_between(first_, last_);
  }

  [[nodiscard]] std::string hue(const std::optional<std::uint32_t>& act) const { return "c" + number_of_hue(act); }

  [[nodiscard]] std::string number_of_hue(const std::optional<std::uint32_t>& act) const {
    const auto found = act ? numbers_.find(*act) : numbers_.end();
    return std::to_string(found == numbers_.end() ? 0 : (found->second - 1) % hues + 1);
  }

  void badge(std::int64_t x, std::int64_t y, std::uint32_t act) {
    on_.circle(x, y, "8", "", {{"fill", hue(act)}});
    on_.text(x, y + 4, "number", std::to_string(numbers_.at(act)));
  }

  // The parts of the sheet, from above

  std::int64_t draw_all() {
    on_.text(margin * 10, 46, "title", fitted(title_of(at_, in_), (sheet - 2 * margin) * svg_sheet::letter / 15));
    on_.text(margin * 10, 70, "soft", point_of_view(at_, in_));
    const auto baseline = 70 + 26 + (highest_ + 1) * level;
    const auto lanes = draw_ranges(baseline);
    const auto top = baseline + 14 + lanes * 9 + 22;
    on_.text(values * 10, top - 12, "small soft", say("ends on", "termina il"));
    auto y = top;
    svg_sheet before;
    std::swap(before, on_);
    for (const auto& one : bars_) y = draw_bar(one, y);
    std::swap(before, on_);
    draw_grid(top, y);
    draw_guides(baseline, y);
    on_.add(before);
    draw_marks(baseline);
    return draw_legend(y + 40);
  }

  // Days that an act may be of.
  std::int64_t draw_ranges(std::int64_t baseline) {
    std::vector<std::int64_t> ends;
    for (auto& one : marks_) {
      const auto& on = act_at(one.act).reference.on;
      if (on.precision() == precision::day) continue;
      const auto free = std::find_if(ends.begin(), ends.end(), [&](std::int64_t end) { return end < one.x; });
      const auto lane = static_cast<std::int64_t>(free - ends.begin());
      one.lane = lane + 1;
      const auto until = x_of(on.latest());
      if (free == ends.end())
        ends.push_back(until);
      else
        *free = until;
      on_.box(one.x, until, baseline + 11 + lane * 9, 4, "range", {{"rx", "2"}});
    }
    return static_cast<std::int64_t>(ends.size());
  }

  void draw_grid(std::int64_t top, std::int64_t bottom) {
    if (is_empty_) return;
    const int years = last_.year() - first_.year() + 1;
    const int step = years > 24 ? 5 : years > 12 ? 2 : 1;
    for (int year = first_.year(); year <= last_.year(); ++year) {
      for (const int month : {1, 4, 7, 10}) {
        const auto from = date::make(year, month, 1);
        if (!from || *from < first_ || last_ < *from || (month != 1 && years > 8)) continue;
        on_.line(x_of(*from), top - 6, x_of(*from), bottom, month == 1 ? "grid" : "minor");
        const auto name = month == 1 ? std::to_string(year) : month_of(*from, in_);
        if (month == 1 ? year % step == 0 : years <= 4) {
          on_.text(x_of(*from), top - 12, month == 1 ? "middle small strong" : "middle small soft", name);
          on_.text(x_of(*from), bottom + 16, month == 1 ? "middle small strong" : "middle small soft", name);
        }
      }
    }
  }

  void draw_guides(std::int64_t from, std::int64_t to) {
    for (const auto& one : marks_) {
      if (!numbers_.contains(one.act)) continue;
      on_.line(one.x, from, one.x, to, "guide", {{"stroke", hue(one.act)}});
    }
  }

  void draw_marks(std::int64_t baseline) {
    on_.line(left * 10, baseline, right * 10, baseline, "thread");
    on_.text(margin * 10, baseline + 4, "soft",
             marks_.empty() ? say("No act on record", "Nessun atto noto") : say("Acts", "Atti"));
    for (const auto& one : marks_) {
      const auto y = baseline - 14 - one.height * level;
      on_.line(one.x, y, one.x, below(baseline, one), "thread");
      on_.text(one.x + 60, y - 2, numbers_.contains(one.act) ? "strong" : "", one.label);
    }
    for (const auto& one : marks_) draw_mark(one, baseline);
  }

  static std::int64_t below(std::int64_t baseline, const mark& one) {
    return one.lane == 0 ? baseline : baseline + 4 + one.lane * 9;
  }

  [[nodiscard]] bool is_registered_apart(const act& one) const {
    const auto* registered = one.registration.if_stated();
    return registered != nullptr && registered->on.precision() == precision::day &&
           registered->on.earliest() <= at_.when().known;
  }

  // An act that waits for its registration is a ring until it is there.
  void draw_mark(const mark& one, std::int64_t baseline) {
    const auto y = below(baseline, one);
    const auto& of = act_at(one.act);
    on_.open_group(wording::text(of.reference, in_));
    const auto colour = hue(one.act);
    const auto* registered = of.registration.if_stated();
    const bool apart = is_registered_apart(of);
    if (apart) {
      const auto then = x_of(registered->on.earliest());
      on_.line(one.x, y, then, y, "", {{"stroke", colour}, {"stroke-width", "3"}});
      on_.diamond(then, y, colour);
    }
    if (numbers_.contains(one.act)) {
      badge(one.x, y, one.act);
    } else {
      const std::string_view radius = one.lane == 0 ? "5" : "3.5";
      if (apart)
        on_.circle(one.x, y, radius, "ring", {{"stroke", colour}});
      else
        on_.circle(one.x, y, radius, "", {{"fill", colour}});
    }
    on_.close_group();
  }

  std::int64_t draw_bar(const bar& one, std::int64_t y) {
    const std::int64_t height = one.heads ? 15 : 9;
    const std::int64_t pitch = one.heads ? 35 : 27;
    const bool banded = one.heads && !one.of.grant;
    const std::string_view kind = banded ? "strong" : one.heads ? "" : "small soft";
    if (banded) on_.box(margin * 10 - 80, (sheet - margin + 8) * 10, y - 3, pitch, "band", {{"rx", "4"}});
    const std::int64_t indent = one.heads ? 0 : 14;
    const auto name = one.heads ? subject_of(one, at_, in_) : term_of(one, in_);
    on_.text((margin + indent) * 10, y + height - 2, kind, fitted(name, left - margin - indent - 8));
    if (one.heads) on_.text(margin * 10, y + height + 11, "small soft", fitted(term_of(one, in_), left - margin - 8));
    const bool contradicted = one.answered && one.answered->status() == status::conflict;
    on_.text(values * 10, y + height - 2, contradicted ? "alarm" : kind,
             (contradicted ? "≠ " : "") + value_of(one, in_));
    on_.open_group(wording::text(one.of, in_) + ": " + value_of(one, in_));
    for (const auto& stretch : one.days) draw_stretch(stretch, y, height);
    for (const auto& stretch : one.days) {
      if (stretch.to && stretch.is != look::begun_perhaps)
        on_.line(x_of(*stretch.to), y - 2, x_of(*stretch.to), y + height + 2, "cap");
    }
    for (const auto& stretch : one.known) draw_stretch(stretch, y + height + 4, 5);
    on_.close_group();
    for (const auto& days : one.suspensions) draw_suspension(days, y, height);
    if (one.heads) draw_money(one, y + height + 11);
    return y + pitch;
  }

  // While a grant is suspended its bar is open between two lines.
  void draw_suspension(const suspended_days& days, std::int64_t y, std::int64_t height) {
    const auto from = days.from ? x_of(*days.from) : left * 10;
    const auto to = days.to ? x_of(*days.to) : right * 10;
    on_.open_group(say("suspended", "sospesa") + (days.is_sure ? "" : say(", perhaps", ", forse")) +
                   (days.from ? say(" from ", " dal ") + short_day(*days.from, in_) : "") +
                   (days.to ? say(" until ", " al ") + short_day(*days.to, in_) : ""));
    on_.box(from, to, y + 3, height - 6, days.is_sure ? "suspended" : "suspended perhaps");
    on_.line(from, y + 3, to, y + 3, "cap-thin");
    on_.line(from, y + height - 3, to, y + height - 3, "cap-thin");
    on_.close_group();
  }

  // The amount of a grant, or the endowment; beneath it a line as long as it is large, the largest across the column.
  void draw_money(const bar& one, std::int64_t y) {
    const auto amount = money_of(one.of.grant);
    const auto* first = amount ? amount->candidates().front().if_stated() : nullptr;
    if (first == nullptr) return;
    const auto euros = std::get<euro>(*first);
    const bool is_known = amount->status() == status::known;
    on_.text(values * 10, y, "small soft", wording::text(euros, in_) + (is_known ? "" : " …"));
    if (!is_known || largest_ <= 0 || euros.cents() <= 0) return;
    constexpr std::int64_t room = (sheet - margin - values) * 10;
    const auto length = std::min(room, euros.cents() / std::max<std::int64_t>(1, largest_ / room));
    on_.box(values * 10, values * 10 + length, y + 3, 2, "money");
  }

  [[nodiscard]] result<answer<any_value>> money_of(const std::optional<std::string>& grant) const {
    return at_.ask({.field = grant ? field::total : field::endowment, .grant = grant});
  }

  void find_largest() {
    for (const auto& one : bars_) {
      if (!one.heads) continue;
      const auto amount = money_of(one.of.grant);
      if (!amount || amount->status() != status::known) continue;
      if (const auto* value = amount->candidates().front().if_stated())
        largest_ = std::max(largest_, std::get<euro>(*value).cents());
    }
  }

  void draw_stretch(const stretch_of_bar& one, std::int64_t y, std::int64_t height) {
    const auto from = one.from ? x_of(*one.from) : left * 10;
    const auto to = one.to ? x_of(*one.to) : right * 10;
    paint(one.is, one.act, from, to, y, height);
    const bool has_room = height > 12 && to - from > 200 && one.act && one.is == look::certain;
    if (has_room) on_.text(to - 100, y + 12, "number", std::to_string(numbers_.at(*one.act)));
  }

  void paint(look is, const std::optional<std::uint32_t>& act, std::int64_t from, std::int64_t to, std::int64_t y,
             std::int64_t height) {
    switch (is) {
      case look::begun_perhaps:
        return on_.box(from, to, y, height, "perhaps");
      case look::open:
        if (height < 9) return on_.line(from, y + height / 2, to, y + height / 2, "bare");
        return on_.box(from, to, y, height, "open", {{"rx", "2"}});
      case look::conflict:
        return on_.box(from, to, y, height, "", {{"fill", "url(#alarm)"}});
      case look::undetermined:
        return on_.box(from, to, y, height, "", {{"fill", "url(#h" + number_of_hue(act) + ")"}});
      case look::certain:
        return on_.box(from, to, y, height, "", {{"fill", hue(act)}});
    }
  }

  std::int64_t draw_legend(std::int64_t y) {
    on_.line(margin * 10, y - 6, (sheet - margin) * 10, y - 6, "grid");
    const auto below_signs = draw_signs(y + 18);
    const auto below_acts = draw_acts(y + 18);
    return std::max(below_signs, below_acts) + 8;
  }

  std::int64_t draw_acts(std::int64_t y) {
    on_.text(margin * 10, y, "strong", say("The acts that set the days", "Gli atti che fissano i termini"));
    for (const auto one : numbered_) {
      y += 24;
      badge((margin + 8) * 10, y - 4, one);
      const auto& of = act_at(one);
      std::string says = wording::text(of.reference, in_);
      const auto* registered = of.registration.if_stated();
      if (registered != nullptr) says += say("; registered on ", "; registrato il ") + short_days(registered->on, in_);
      on_.text((margin + 24) * 10, y, "", fitted(says, 560));
    }
    if (numbered_.empty()) on_.text(margin * 10, y += 24, "soft", say("none", "nessuno"));
    return y + 16;
  }

  [[nodiscard]] bool occurs(look is) const {
    return std::any_of(bars_.begin(), bars_.end(), [&](const bar& one) {
      const auto looks_so = [&](const stretch_of_bar& stretch) { return stretch.is == is; };
      return std::any_of(one.days.begin(), one.days.end(), looks_so) ||
             std::any_of(one.known.begin(), one.known.end(), looks_so);
    });
  }

  std::int64_t draw_signs(std::int64_t y) {
    constexpr std::int64_t at = 650;
    constexpr std::int64_t words_at = (at + 54) * 10;
    const auto sample = [&](look is, std::int64_t height, std::string_view english, std::string_view italian) {
      if (!occurs(is)) return;
      y += 22;
      const std::optional<std::uint32_t> act = numbered_.empty() ? std::nullopt : std::optional(numbered_.back());
      paint(is, act, at * 10, (at + 40) * 10, y - 4 - height / 2, height);
      on_.text(words_at, y, "", say(english, italian));
    };
    if (bars_.empty()) return y;
    on_.text(at * 10, y, "strong", say("How to read it", "Come si legge"));
    sample(look::certain, 11, "runs to the day that the act of this colour set",
           "fino al giorno fissato dall'atto di questo colore");
    sample(look::undetermined, 11, "undetermined: it may run to this day", "non determinabile: può durare fino a qui");
    sample(look::begun_perhaps, 11, "began on one of these days", "iniziato in uno di questi giorni");
    sample(look::open, 11, "no end is stated", "nessun termine indicato");
    sample(look::conflict, 11, "sources contradict each other", "le fonti si contraddicono");
    sample(numbered_.empty() ? look::open : look::certain, 5, "thin lane: what was known, day by day, of the end above",
           "corsia sottile: che cosa si sapeva, giorno per giorno, del termine");
    const bool is_suspended =
        std::any_of(bars_.begin(), bars_.end(), [](const bar& one) { return !one.suspensions.empty(); });
    if (is_suspended) {
      y += 22;
      on_.box(at * 10, (at + 40) * 10, y - 10, 11, "", {{"fill", "c0"}});
      on_.box((at + 10) * 10, (at + 30) * 10, y - 7, 5, "suspended");
      on_.line((at + 10) * 10, y - 7, (at + 30) * 10, y - 7, "cap-thin");
      on_.line((at + 10) * 10, y - 2, (at + 30) * 10, y - 2, "cap-thin");
      on_.text(words_at, y, "", say("suspended", "sospesa"));
    }
    const auto is_apart = [&](const mark& one) { return is_registered_apart(act_at(one.act)); };
    if (std::none_of(marks_.begin(), marks_.end(), is_apart)) return y + 16;
    y += 22;
    on_.circle((at + 6) * 10, y - 4, "5", "ring", {{"stroke", "c0"}});
    on_.line((at + 11) * 10, y - 4, (at + 34) * 10, y - 4, "", {{"stroke", "c0"}, {"stroke-width", "3"}});
    on_.diamond((at + 34) * 10, y - 4, "c0");
    on_.text(
        words_at, y, "",
        say("adopted, then registered by the Court of Auditors", "adottato, poi registrato dalla Corte dei conti"));
    return y + 16;
  }

  const snapshot& at_;
  language in_;
  std::vector<bar> bars_;
  std::map<std::uint32_t, std::size_t> numbers_;
  std::vector<std::uint32_t> numbered_;
  date first_ = date::max();
  date last_ = date::min();
  bool is_empty_ = false;  // no act and no term has a day
  std::vector<mark> marks_;
  std::int64_t highest_ = 0;
  std::int64_t largest_ = 0;  // amount, in cents
  svg_sheet on_;
};

}  // namespace

std::string picture_of(const snapshot& at, language in) { return drawing(at, in).svg(); }
