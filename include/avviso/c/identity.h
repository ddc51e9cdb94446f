// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_C_IDENTITY_H
#define AVVISO_C_IDENTITY_H

#include <avviso/c/time.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The kinds of identifier.
enum avviso_identifier {
  AVVISO_IDENTIFIER_CUP = 0,              ///< F84D18000300006
  AVVISO_IDENTIFIER_CIG = 1,              ///< 1234567CE7
  AVVISO_IDENTIFIER_CIG_EXEMPTION = 2,    ///< ES01
  AVVISO_IDENTIFIER_TAX_CODE = 3,         ///< of an entity; those of persons are refused and never repeated
  AVVISO_IDENTIFIER_VAT_NUMBER = 4,       ///< 00743110157
  AVVISO_IDENTIFIER_PROJECT_CODE = 5,     ///< PROG-2443
  AVVISO_IDENTIFIER_PROTOCOL_NUMBER = 6,  ///< in full, with its office and day
  AVVISO_IDENTIFIER_CELEX = 7,            ///< 31971R1182
  AVVISO_IDENTIFIER_ELI = 8,
  AVVISO_IDENTIFIER_URN_NIR = 9
};

/// Reads an identifier of that kind, with its check digits where there are any, and writes its one spelling.
AVVISO_API avviso_code avviso_identifier_parse(int32_t kind, const char* text, size_t size, char* buffer,
                                               size_t capacity, size_t* needed, avviso_error** error);

/// Reads a protocol number as documents shorten it, of a year: `35/0002585`.
AVVISO_API avviso_code avviso_protocol_number_parse(const char* text, size_t size, int32_t year, char* buffer,
                                                    size_t capacity, size_t* needed, avviso_error** error);

/// A region or an autonomous province by its name, in any of its official forms and however it is spelt; by its ISTAT,
/// NUTS 2 or ISO 3166-2 code.
AVVISO_API avviso_code avviso_territory_called(const char* name, size_t size, int32_t* out, avviso_error** error);
AVVISO_API avviso_code avviso_territory_of_code(const char* code, size_t size, int32_t* out, avviso_error** error);

/// What is known of it. Static texts.
typedef struct avviso_territory {
  uint32_t struct_size;            ///< sizeof this structure, which the caller sets
  int32_t is_autonomous_province;  ///< 1 for Trento and Bolzano
  avviso_text istat;               ///< two digits
  avviso_text name;                ///< official, in Italian
  avviso_text nuts2;               ///< empty where there is none
  avviso_text iso_3166_2;          ///< `IT-62`
  avviso_text capital;             ///< capoluogo
} avviso_territory;

/// What is known of a territory, AVVISO_TERRITORY_...
AVVISO_API avviso_code avviso_territory_of(int32_t territory, avviso_territory* out, avviso_error** error);

/// An act as an Italian document cites it: «Decreto Direttoriale n. 21 del 19 marzo 2021».
typedef struct avviso_citation avviso_citation;
AVVISO_API avviso_code avviso_citation_parse(const char* text, size_t size, avviso_citation** out,
                                             avviso_error** error);
AVVISO_API void avviso_citation_free(avviso_citation** citation);

/// What it says; what it does not say is empty. The views live as long as the citation.
typedef struct avviso_cited {
  uint32_t struct_size;           ///< sizeof this structure, which the caller sets
  int32_t kind;                   ///< AVVISO_ACT_KIND_...
  avviso_partial_day on;          ///< the day of adoption
  int32_t is_registered;          ///< whether it names a registration, whose day is `registered`
  avviso_partial_day registered;  ///< the day of the registration
  int32_t reserved;               ///< 0
  avviso_text abbreviation;       ///< of the kind: `D.D.`
  avviso_text number;             ///< as written: `35/18`
  avviso_text authority;          ///< who adopted it
  avviso_text registration;       ///< the number of the registration
} avviso_cited;

/// Reads it.
AVVISO_API avviso_code avviso_citation_read(const avviso_citation* citation, avviso_cited* out);

#ifdef __cplusplus
}
#endif

#endif
