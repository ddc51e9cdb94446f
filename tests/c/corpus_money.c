// SPDX-License-Identifier: BSL-1.0
#include <stdlib.h>
#include <string.h>

#include "corpus.h"

enum { MOST_SHARES = 64 };

static void put_amount(avviso_code code, avviso_cents amount, avviso_error** error) {
  if (code == AVVISO_OK) {
    put_cents(amount);
  } else {
    put_code(code, error);
  }
}

static void run_parse(const csv_row* of) {
  char text[256];
  size_t size = 0;
  for (const char* at = of->cells[1]; *at != '\0' && size < sizeof text - 2; ++at) {
    if (*at == '|') text[size++] = '\xC2';
    text[size++] = *at == ';' ? ',' : *at == '|' ? '\xA0' : *at;
  }
  const int32_t notation = strcmp(of->cells[0], "any") == 0 ? AVVISO_NOT_STATED : name_in(of->cells[0], "notation");
  avviso_error* error;
  avviso_cents amount = 0;
  const avviso_code code = avviso_euro_parse_written(text, size, notation, &amount, &error);
  if (code == AVVISO_OK) {
    put_cents(amount);
  } else {
    put_error(code, &error);
  }
}

static avviso_ratio ratio_in(const char* cell) {
  avviso_ratio ratio;
  if (avviso_ratio_parse(cell, strlen(cell), &ratio, NULL) != AVVISO_OK) stop(cell);
  return ratio;
}

static void run_multiply(const csv_row* of) {
  const avviso_ratio part = ratio_in(of->cells[1]);
  avviso_error* error;
  avviso_cents amount = 0;
  const avviso_code code =
      avviso_multiply(cents_in(of->cells[0]), &part, name_in(of->cells[2], "rounding"), &amount, &error);
  put_amount(code, amount, &error);
}

static void put_shares(avviso_code code, const avviso_cents* shares, size_t count, avviso_cents remainder,
                       avviso_error** error) {
  if (code != AVVISO_OK) {
    put_code(code, error);
    return;
  }
  for (size_t i = 0; i < count; ++i) {
    put_cents(shares[i]);
    put("|");
  }
  put_cents(remainder);
}

static void run_apportion(const csv_row* of) {
  avviso_ratio weights[MOST_SHARES];
  avviso_cents shares[MOST_SHARES];
  avviso_cents remainder = 0;
  size_t count = 0;
  char item[64];
  for (const char* at = of->cells[2]; next_item(&at, item, sizeof item);) {
    if (count == MOST_SHARES) stop("too many weights");
    weights[count++] = ratio_in(item);
  }
  avviso_error* error;
  const avviso_code code =
      avviso_apportion_by_ratios(cents_in(of->cells[0]), weights, count, name_in(of->cells[1], "apportionment_method"),
                                 shares, &remainder, &error);
  put_shares(code, shares, count, remainder, &error);
}

static void run_increment(const csv_row* of) {
  avviso_cents awards[MOST_SHARES];
  avviso_cents shares[MOST_SHARES];
  avviso_cents remainder = 0;
  size_t count = 0;
  char item[64];
  for (const char* at = of->cells[2]; next_item(&at, item, sizeof item);) {
    if (count == MOST_SHARES) stop("too many awards");
    awards[count++] = cents_in(item);
  }
  avviso_error* error;
  const avviso_code code = avviso_apportion_increment(
      cents_in(of->cells[0]), awards, count, name_in(of->cells[1], "apportionment_method"), shares, &remainder, &error);
  put_shares(code, shares, count, remainder, &error);
}

static void run_co_financing(avviso_cents of, const char* rounding) {
  const avviso_ratio half = {1, 2};
  avviso_cents from_union, from_state, own;
  avviso_error* error;
  const avviso_code code =
      avviso_co_finance(of, &half, &half, name_in(rounding, "rounding"), &from_union, &from_state, &own, &error);
  if (code != AVVISO_OK) {
    put_code(code, &error);
    return;
  }
  put_cents(from_union);
  put("|");
  put_cents(from_state);
  put("|");
  put_cents(own);
}

static void run_limit(const csv_row* of) {
  const char* limit = of->cells[0];
  const avviso_cents amount = cents_in(of->cells[1]);
  const char* by = of->cells[2];
  avviso_error* error = NULL;
  avviso_cents most = 0;
  avviso_code code;
  if (strcmp(limit, "union") == 0) {
    code = avviso_highest_union_contribution(amount, name_in(by, "union_ceiling"), &most, &error);
  } else if (strcmp(limit, "indirect_by_method") == 0) {
    code = avviso_highest_indirect_costs_by_method(amount, &most, &error);
  } else if (strcmp(limit, "indirect_on_staff") == 0) {
    code = avviso_highest_indirect_costs_on_staff(amount, &most, &error);
  } else if (strcmp(limit, "built_land") == 0) {
    code = avviso_highest_cost_of_built_land(amount, &most, &error);
  } else if (strcmp(limit, "hourly_rate") == 0) {
    code = avviso_hourly_rate(amount, name_in(by, "rounding"), &most, &error);
  } else if (strcmp(limit, "joint") == 0) {
    code = avviso_highest_joint_grant(amount, atoll(by), 5000000, &most, &error);
  } else {
    run_co_financing(amount, by);
    return;
  }
  put_amount(code, most, &error);
}

void run_money(void) {
  each_row("money_parse", ',', run_parse);
  each_row("money_multiply", ',', run_multiply);
  each_row("money_apportion", ',', run_apportion);
  each_row("money_increment", ',', run_increment);
  each_row("money_limit", ',', run_limit);
}
