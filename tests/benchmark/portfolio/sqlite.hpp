// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_BENCHMARK_PORTFOLIO_SQLITE_HPP
#define AVVISO_TESTS_BENCHMARK_PORTFOLIO_SQLITE_HPP

#include <sqlite3.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "rivals.hpp"

// The same in SQLite, in memory: a table of what was done to each grant, summed up when asked, or a table of what it
// came to. What a statement selects is summed up by the statement itself, so nothing is copied out.
namespace world {

class prepared {
 public:
  prepared(sqlite3* in, std::string_view text) : in_(in) {
    const int code = sqlite3_prepare_v2(in, text.data(), static_cast<int>(text.size()), &made_, nullptr);
    check(code == SQLITE_OK);
  }
  ~prepared() { sqlite3_finalize(made_); }
  prepared(const prepared&) = delete;
  prepared& operator=(const prepared&) = delete;

  // Null counts for 0, and so does no row.
  std::int64_t run(std::initializer_list<std::int64_t> given) {
    int place = 0;
    for (const auto one : given) sqlite3_bind_int64(made_, ++place, one);
    const int code = sqlite3_step(made_);
    check(code == SQLITE_ROW || code == SQLITE_DONE);
    const auto value = code == SQLITE_ROW ? sqlite3_column_int64(made_, 0) : 0;
    sqlite3_reset(made_);
    return value;
  }

 private:
  void check(bool is_right) const {
    if (is_right) return;
    std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(in_));
    std::exit(1);
  }

  sqlite3* in_;
  sqlite3_stmt* made_ = nullptr;
};

class by_sqlite {
 public:
  by_sqlite() {
    sqlite3_open(":memory:", &in_);
    run("PRAGMA temp_store = MEMORY");
    run("CREATE TABLE month (number INTEGER PRIMARY KEY, first INTEGER) STRICT");
    prepared add(in_, "INSERT INTO month VALUES (?1, ?2)");
    for (std::int32_t m = 0; m < month_table::months; ++m) {
      const auto number = month_table::first_month + m;
      add.run({number, month_days.day_of({number, 1})});
    }
  }
  ~by_sqlite() { sqlite3_close_v2(in_); }
  by_sqlite(const by_sqlite&) = delete;
  by_sqlite& operator=(const by_sqlite&) = delete;

  void lay_deeds(const plans& all) {
    run("CREATE TABLE head (grant INTEGER PRIMARY KEY, awarded INTEGER, month INTEGER, of_month INTEGER, "
        "cents INTEGER) STRICT");
    run("CREATE TABLE deed (grant INTEGER, n INTEGER, known INTEGER, known_until INTEGER, since INTEGER, "
        "until INTEGER, months INTEGER, cents INTEGER, unshared INTEGER, PRIMARY KEY (grant, n)) STRICT, WITHOUT "
        "ROWID");
    run("BEGIN");
    {
      prepared head(in_, "INSERT INTO head VALUES (?1, ?2, ?3, ?4, ?5)");
      prepared deed(in_, "INSERT INTO deed VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
      for (std::size_t g = 0; g < all.grants.size(); ++g) {
        const auto& grant = all.grants[g];
        const auto& of = all.notices[g / grants_of_notice];
        if (grant.is_open) continue;
        const auto id = static_cast<std::int64_t>(g);
        head.run({id, of.awarded, grant.end.months, grant.end.of_month, grant.award});
        std::int64_t n = 0;
        for (const auto& one : deeds_of(grant, of)) {
          deed.run({id, n++, one.known, one.known_until, one.from, one.until, one.months, one.cents,
                    one.is_unshared ? 1 : 0});
        }
      }
    }
    run("COMMIT");
    run("ANALYZE");
  }

  void lay_boxes(const std::vector<box_of_days>& all) {
    run("CREATE TABLE box (grant INTEGER, known INTEGER, since INTEGER, known_until INTEGER, until INTEGER, "
        "last INTEGER, month INTEGER, of_month INTEGER, total INTEGER, PRIMARY KEY (grant, known, since)) STRICT, "
        "WITHOUT ROWID");
    run("BEGIN");
    {
      prepared add(in_, "INSERT INTO box VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
      prepared add_not_stated(in_, "INSERT INTO box VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL)");
      for (const auto& one : all) {
        const auto last = date_of(one.end);
        auto& by = one.total == no_amount ? add_not_stated : add;
        const auto month = last.year() * 12 + last.month() - 1;
        if (one.total == no_amount) {
          by.run({one.grant, one.known, one.from, one.known_until, one.until, one.end, month, last.day()});
        } else {
          by.run({one.grant, one.known, one.from, one.known_until, one.until, one.end, month, last.day(), one.total});
        }
      }
    }
    run("COMMIT");
    run("CREATE INDEX by_known ON box (known_until, until, known, since, last, total, month, of_month)");
    run("ANALYZE");
  }

  [[nodiscard]] sqlite3* in() const { return in_; }
  [[nodiscard]] std::size_t bytes() const {
    return static_cast<std::size_t>(prepared(in_, "PRAGMA page_count").run({}) *
                                    prepared(in_, "PRAGMA page_size").run({}));
  }

  static constexpr std::string_view all_by_deeds =
      "SELECT sum(m.first + q.of_month - 1 + iif(q.unshared, 0, q.cents)) FROM ("
      "SELECT h.of_month of_month, h.month + coalesce(sum(d.months), 0) month, h.cents + coalesce(sum(d.cents), 0) "
      "cents, coalesce(sum(d.unshared), 0) unshared FROM head h LEFT JOIN deed d ON d.grant = h.grant AND "
      "d.known <= ?2 AND d.known_until > ?2 AND d.since <= ?1 AND d.until > ?1 "
      "WHERE h.awarded <= ?1 AND h.awarded <= ?2 GROUP BY h.grant) q JOIN month m ON m.number = q.month";
  static constexpr std::string_view one_by_deeds =
      "SELECT m.first + q.of_month - 1 + iif(q.unshared, 0, q.cents) FROM ("
      "SELECT h.of_month of_month, h.month + coalesce(sum(d.months), 0) month, h.cents + coalesce(sum(d.cents), 0) "
      "cents, coalesce(sum(d.unshared), 0) unshared FROM head h LEFT JOIN deed d ON d.grant = h.grant AND "
      "d.known <= ?2 AND d.known_until > ?2 AND d.since <= ?1 AND d.until > ?1 "
      "WHERE h.grant = ?3 AND h.awarded <= ?1 AND h.awarded <= ?2) q JOIN month m ON m.number = q.month";
  static constexpr std::string_view ending_by_deeds =
      "SELECT sum(m.first + q.of_month - 1) FROM ("
      "SELECT h.of_month of_month, h.month + coalesce(sum(d.months), 0) month FROM head h LEFT JOIN deed d ON "
      "d.grant = h.grant AND d.known <= ?2 AND d.known_until > ?2 AND d.since <= ?1 AND d.until > ?1 "
      "WHERE h.awarded <= ?1 AND h.awarded <= ?2 GROUP BY h.grant) q JOIN month m ON m.number = q.month "
      "WHERE m.first + q.of_month - 1 BETWEEN ?3 AND ?4";
  static constexpr std::string_view what_if_by_deeds =
      "SELECT sum(m.first + q.of_month - 1) FROM ("
      "SELECT h.of_month of_month, h.month + ?3 + coalesce(sum(d.months), 0) month FROM head h LEFT JOIN deed d ON "
      "d.grant = h.grant AND d.known <= ?2 AND d.known_until > ?2 AND d.since <= ?1 AND d.until > ?1 "
      "WHERE h.awarded <= ?1 AND h.awarded <= ?2 GROUP BY h.grant) q JOIN month m ON m.number = q.month";
  static constexpr std::string_view all_by_boxes =
      "SELECT sum(last + coalesce(total, 0)) FROM box WHERE known_until > ?2 AND until > ?1 AND known <= ?2 AND "
      "since <= ?1";
  static constexpr std::string_view one_by_boxes =
      "SELECT last + coalesce(total, 0) FROM box WHERE grant = ?3 AND known <= ?2 AND known_until > ?2 AND "
      "since <= ?1 AND until > ?1";
  static constexpr std::string_view ending_by_boxes =
      "SELECT sum(last) FROM box WHERE known_until > ?2 AND until > ?1 AND known <= ?2 AND since <= ?1 AND "
      "last BETWEEN ?3 AND ?4";
  static constexpr std::string_view what_if_by_boxes =
      "SELECT sum(m.first + b.of_month - 1) FROM box b CROSS JOIN month m ON m.number = b.month + ?3 "
      "WHERE b.known_until > ?2 AND b.until > ?1 AND b.known <= ?2 AND b.since <= ?1";

 private:
  void run(std::string_view text) { prepared(in_, text).run({}); }

  sqlite3* in_ = nullptr;
};

}  // namespace world

#endif
