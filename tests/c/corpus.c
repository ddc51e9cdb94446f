// SPDX-License-Identifier: BSL-1.0
// corpus VECTORS DOSSIERS CASEBOOK [--lines]: runs the corpus and prints count and hash; with --lines, every line.
#include "corpus.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char** argv) {
  if (argc < 4) stop("which folders?");
  vectors_folder = argv[1];
  dossiers_folder = argv[2];
  casebook_folder = argv[3];
  prints_lines = argc > 4 && strcmp(argv[4], "--lines") == 0;
  run_time();
  run_money();
  run_identity();
  run_dossiers();
  printf("rows %ld hash %016" PRIx64 "\n", line_count, line_hash);
  return 0;
}
