// SPDX-License-Identifier: BSL-1.0
// Prints include/avviso/c/names.h: every enumerator, from the library's own tables.
#include <avviso/c/basics.h>
#include <stdio.h>
#include <string.h>

static size_t column;

static char capital(char c) { return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c; }

static void print_capitals(avviso_text text) {
  for (size_t i = 0; i < text.size; ++i) putchar(capital(text.data[i]));
}

// What is wrong needs no name of the enumeration: AVVISO_NO_MEMORY.
static int is_code(avviso_text enumeration) {
  return enumeration.size == 4 && memcmp(enumeration.data, "code", 4) == 0;
}

static void print_enumerator(avviso_text enumeration, avviso_text name, int32_t number) {
  char value[16];
  const size_t prefix = is_code(enumeration) ? 0 : enumeration.size + 1;
  const size_t size =
      (size_t)snprintf(value, sizeof value, " = %d,", (int)number) + strlen("AVVISO_") + prefix + name.size;
  if (column + 1 + size > 120) {
    printf("\n ");
    column = 1;
  }
  printf(" AVVISO_");
  if (prefix > 0) {
    print_capitals(enumeration);
    putchar('_');
  }
  print_capitals(name);
  printf("%s", value);
  column += 1 + size;
}

static void open_enumeration(const char* says) {
  printf("\n/// %s\nenum {\n ", says);
  column = 1;
}

// What avviso_enumerator_name takes: AVVISO_ENUMERATION_FIELD.
static int print_enumerations(void) {
  const avviso_text kind = {"enumeration", 11};
  open_enumeration("The enumerations.");
  for (size_t which = 0; which < avviso_enumeration_count(); ++which) {
    avviso_text enumeration;
    if (avviso_enumeration_name(which, &enumeration) != 0) return 1;
    print_enumerator(kind, enumeration, (int32_t)which);
  }
  printf("\n};\n");
  return 0;
}

int main(void) {
  printf(
      "// SPDX-License-Identifier: BSL-1.0\n"
      "#ifndef AVVISO_C_NAMES_H\n"
      "#define AVVISO_C_NAMES_H\n\n"
      "// Printed by tests/c/print_names from the library's tables; a test compares. Numbers are permanent.\n");
  if (print_enumerations() != 0) return 1;
  for (size_t which = 0; which < avviso_enumeration_count(); ++which) {
    avviso_text enumeration;
    size_t count;
    if (avviso_enumeration_name(which, &enumeration) != 0 || avviso_enumerator_count(which, &count) != 0) return 1;
    char says[80];
    snprintf(says, sizeof says, "`%.*s`", (int)enumeration.size, enumeration.data);
    open_enumeration(says);
    for (int32_t number = 0; (size_t)number < count; ++number) {
      avviso_text name;
      if (avviso_enumerator_name(which, number, &name) != 0) return 1;
      if (name.size > 0) print_enumerator(enumeration, name, number);
    }
    printf("\n};\n");
  }
  printf("\n#endif\n");
  return 0;
}
