// SPDX-License-Identifier: BSL-1.0
#include <string.h>

#include "corpus.h"

static int32_t kind_of(const char* name) {
  static const char* const names[] = {"cup",        "cig",          "cig_exemption",   "tax_code",
                                      "vat_number", "project_code", "protocol_number", "celex",
                                      "eli",        "urn_nir"};
  for (int32_t i = 0; i < 10; ++i) {
    if (strcmp(names[i], name) == 0) return i;
  }
  stop(name);
  return 0;
}

static void run_identifier(const csv_row* of) {
  const char* text = of->cells[1];
  const int32_t kind = kind_of(of->cells[0]);
  char spelling[256];
  size_t size = 0;
  avviso_error* error;
  const int is_short = kind == AVVISO_IDENTIFIER_PROTOCOL_NUMBER && strncmp(text, "m_lps.", 6) != 0;
  const avviso_code code =
      is_short ? avviso_protocol_number_parse(text, strlen(text), 2016, spelling, sizeof spelling, &size, &error)
               : avviso_identifier_parse(kind, text, strlen(text), spelling, sizeof spelling, &size, &error);
  if (code == AVVISO_OK) {
    put_text(spelling, size);
  } else {
    put_error(code, &error);
  }
}

static void put_partial(const avviso_partial_day* day) {
  put_day(day->earliest);
  put(" ");
  put_day(day->latest);
  put(" ");
  put_number(day->precision);
}

static void put_view(avviso_text text) { put_text(text.data, text.size); }

static void run_citation(const csv_row* of) {
  avviso_citation* cited;
  avviso_error* error;
  const avviso_code code = avviso_citation_parse(of->cells[0], strlen(of->cells[0]), &cited, &error);
  if (code != AVVISO_OK) {
    put_error(code, &error);
    return;
  }
  avviso_cited says;
  says.struct_size = sizeof says;
  if (avviso_citation_read(cited, &says) != AVVISO_OK) stop(of->cells[0]);
  put_view(says.abbreviation);
  put("|");
  put_view(says.number);
  put("|");
  put_partial(&says.on);
  put("|");
  put_view(says.authority);
  put("|");
  if (says.is_registered != 0) {
    put_partial(&says.registered);
    put("|");
    put_view(says.registration);
  }
  avviso_citation_free(&cited);
}

static void put_territory(avviso_code code, int32_t which, avviso_error** error) {
  if (code != AVVISO_OK) {
    put_error(code, error);
    return;
  }
  avviso_territory says;
  says.struct_size = sizeof says;
  if (avviso_territory_of(which, &says, NULL) != AVVISO_OK) stop("a territory");
  const avviso_text texts[] = {says.istat, says.name, says.nuts2, says.iso_3166_2, says.capital};
  for (size_t i = 0; i < 5; ++i) {
    put_view(texts[i]);
    put("|");
  }
  put_number(says.is_autonomous_province);
}

static void run_territory(const csv_row* of) {
  avviso_error* error;
  int32_t which = 0;
  const avviso_code code = avviso_territory_of_code(of->cells[0], strlen(of->cells[0]), &which, &error);
  put_territory(code, which, &error);
}

static void run_territory_name(const csv_row* of) {
  avviso_error* error;
  int32_t which = 0;
  const avviso_code code = avviso_territory_called(of->cells[0], strlen(of->cells[0]), &which, &error);
  put_territory(code, which, &error);
}

void run_identity(void) {
  each_row("identity_valid", ',', run_identifier);
  each_row("identity_malformed", ',', run_identifier);
  each_row("identity_citation", ';', run_citation);
  each_row("identity_citation_malformed", ';', run_citation);
  each_row("identity_territory", ',', run_territory);
  each_row("identity_territory_name", ',', run_territory_name);
}
