// SPDX-License-Identifier: BSL-1.0
// What the rules say of the lines of a notice.
#include <avviso/rules/lines.hpp>
#include <avviso/rules/rulebook.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include "../fields/line_alone.hpp"
#include "../fields/money.hpp"
#include "../record/lines.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

struct judgement::line_judged {
  // One side of it. What an audit has found on the line's record is shared.
  struct side_judged {
    side_judged(std::string_view line, line_side side, const judgement& whole, bool shares)
        : shared(shares ? whole.shared_->line(line, side) : nullptr),
          at(shared != nullptr ? asking::of(shared->of, whole.at_.when())
                               : line_alone(whole.by_, line, side).as_of(whole.at_.when())),
          judged(at, whole.caps_, whole.own_, shared != nullptr ? &shared->found : nullptr) {}

    audited_record::line_record* shared;
    snapshot at;
    judgement judged;
  };

  line_judged(std::uint32_t where, std::string_view as, const judgement& whole, bool shares)
      : place(where),
        name(as),
        of_line(as, line_side::for_endowment, whole, shares),
        of_grants(as, line_side::for_one_grant, whole, shares) {}

  std::uint32_t place;  // among the dossier's lines
  std::string_view name;
  side_judged of_line;
  side_judged of_grants;
};

namespace {

// What an act refers to is on the whole record.
bool is_of_references(const finding& one) { return entry(one.rule).id.substr(0, 3) == "REF"; }

// Of terms, windows and their order: what it finds of a line with terms of its own may be other than of the notice.
bool is_of_terms(const finding& one) {
  const auto family = entry(one.rule).id.substr(0, 3);
  return family == "EXT" || family == "REO" || family == "WIN" || family == "ORD" || family == "DEP";
}

}  // namespace

// The line that the provision is for alone of which a finding is; null for any other.
const std::string* judgement::line_alone_of(const finding& one) const {
  return one.provision ? line_alone_in(it().provisions[*one.provision]) : nullptr;
}

// Whether a finding on the notice or a grant is told of its line instead.
bool judgement::is_of_lines(const finding& one) const {
  const auto is_there = [&](std::string_view name) {
    return std::any_of(lines_->begin(), lines_->end(), [&](const auto& line) { return match(line->name, name); });
  };
  if (one.grant) {
    const auto line = by_.of().has_lines_apart() ? by_.line_of(*name_of(*one.grant)) : std::nullopt;
    return line && is_there(*line);
  }
  const auto* alone = line_alone_of(one);
  return alone != nullptr && is_there(*alone) && one.rule != rule::TOP_2 && one.rule != rule::RED_1 &&
         one.rule != rule::LIN_1 && !is_of_references(one);
}

// The notice's own total and the sum of its lines' are what they are once the act has come.
void judgement::judge_sum_of_lines() {
  if (!endows_ || at_.dossier().lines().empty()) return;
  provision_ = endows_;
  judge_as_it_comes(&judgement::sum_of_lines_on);
}

// None where the notice states no endowment of its own, or no line of it any.
std::optional<finding> judgement::sum_of_lines_on(date day, ordinal last) {
  if (!totals_apart_) totals_apart_ = endowments_apart(by_.of());
  const auto known = own_ ? std::max(at_.when().known, day) : at_.when().known;
  const as_of then{day, known, at_.when().readings};
  const auto founds_with = [&](const fold& by, auto says_it) {
    std::optional<ordinal> found;
    for (const auto& at : by.of().spots<effects::founds>(std::nullopt)) {
      const bool is = possibly([&](cases& in) {
        const auto one = first_effect<effects::founds>(by.worded_in(in, at.act, at.provision));
        return one && says_it(one->whole) && by.in_force(in, at.act);
      });
      const auto follows = [&](cases& in) { return by.stands_before(in, *found, at.act); };
      if (is && (!found || (*found != at.act && possibly(follows)))) found = at.act;
    }
    return found;
  };
  const fold of_notice(totals_apart_->of_notice, then, act_, last);
  const fold of_lines(totals_apart_->of_lines, then, act_, last);
  const auto own = [](const notice& whole) { return whole.endowment.is_stated(); };
  const auto of_some_line = [](const notice& whole) {
    return std::any_of(whole.lines.begin(), whole.lines.end(),
                       [](const notice_line& one) { return one.endowment.is_stated(); });
  };
  const auto stated_by = founds_with(of_notice, own);
  if (!stated_by || !founds_with(of_lines, of_some_line)) return std::nullopt;
  const auto total = envelope_answer(of_notice, field::endowment);
  const auto sum = envelope_answer(of_lines, field::endowment);
  if (!total || !sum) return std::nullopt;
  const auto* amount = total->if_known();
  auto says = amount != nullptr ? lines_sum_to_total(*amount, if_sure(sum)) : lacks(rule::LIN_1, fact::endowment);
  says.limited_by = stated_by;
  return says;
}

void judgement::judge_lines() {
  if (!lines_) {
    lines_.emplace();
    const auto names = at_.dossier().lines();
    // What is weighed on a later day is weighed by whose the grants are known to be on the act's own.
    const auto is_of_its_day = [this](const auto& one) { return one.second <= at_.when().known; };
    const auto moments = shared_ != nullptr && !names.empty() ? moments_of_act() : decltype(moments_of_act())();
    const bool shares = shared_ != nullptr && std::all_of(moments.begin(), moments.end(), is_of_its_day);
    for (const auto place : lines_told_of(at_.dossier())) {
      if (no_such_line(by_, names[place])) continue;
      lines_->push_back(std::make_shared<line_judged>(place, names[place], *this, shares));
    }
  }
  if (lines_->empty()) return;
  std::erase_if(found_, [this](const finding& one) { return is_of_lines(one); });
  const auto of_notice = found_;
  const auto is_said_of_notice = [&](const finding& one) {
    return std::find(of_notice.begin(), of_notice.end(), one) != of_notice.end();
  };
  for (const auto& line : *lines_) {
    for (auto one : line->of_line.judged.of_act(act_)) {
      if (one.grant) continue;
      const auto* alone = line_alone_of(one);
      const bool is_its = alone != nullptr ? match(*alone, line->name) && !is_of_references(one)
                                           : is_of_terms(one) && !is_said_of_notice(one);
      // What a line's endowment is, nobody need say.
      const bool is_open = one.missing == fact::endowment || one.missing == fact::amount;
      const bool is_of_its_money = one.rule == rule::TOP_2 && !is_open;
      if (one.rule == rule::TOP_2 ? !is_of_its_money : !is_its) continue;
      one.line = line->place;
      found_.push_back(one);
    }
    if (!by_.of().has_lines_apart()) continue;
    for (auto one : line->of_grants.judged.of_act(act_)) {
      if (!one.grant) continue;
      const std::string_view name = line->of_grants.at.dossier().grants()[*one.grant];
      if (by_.is_of_line(name, line->name) != stated<bool>(true)) continue;
      one.grant = by_.of().place_of_grant(name);
      found_.push_back(one);
    }
  }
}

}  // namespace avviso::inline v0::detail
