#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# marks.sh, sentences.sh and promises.py themselves: a tree that each must accept, and the same tree with one thing wrong at
# a time.
script=$(dirname "$0")/marks.sh
root=$(mktemp -d)
trap 'rm -r "$root"' EXIT

page=.github/docs/rules.md
tree() { # what is right
  mkdir -p "$root/include/avviso/rules" "$root/tests/unit" "$root/.github/docs"
  printf '/// EXT-1  An extension.\nfinding extends();\n/// TOP-1  A top-up.\nfinding adds();\n' > "$root/include/avviso/rules/rules.hpp"
  printf 'TEST_CASE("EXT-1: one") {}\nTEST_CASE("TOP-1 two") {}\nTEST_CASE("PROG-2443") {}\n' > "$root/tests/unit/rules.cpp"
  printf '| EXT-1 | error | case law | extends | law |\n| TOP-1 | warning | law | adds | law |\n' > "$root/$page"
  echo 'EXT-1 speaks of BSL-1.0 and PROG-2443.' > "$root/README.md"
  printf 'EXT-1|error|old law|extends|proroga|case_law\nEXT-1|error|law|extends|proroga|case_law\nTOP-1|warning|law|adds|aumenta|law\n' > "$root/rulebook"
}

status=0
expects() { # accepted|rejected, what is wrong
  sh "$script" "$root" cat "$root/rulebook" > /dev/null 2>&1 && got=accepted || got=rejected
  [ $got = "$1" ] || { echo "$got, should be $1: $2" >&2; status=1; }
  tree
}
without() { sed -i "$2" "$root/$1"; }

tree
expects accepted 'nothing'
without include/avviso/rules/rules.hpp '/EXT-1/d'
expects rejected 'a rule without a function'
without include/avviso/rules/rules.hpp 's,/// TOP-1  ,// about TOP-1: ,'
expects rejected 'a function without its mark'
without tests/unit/rules.cpp '/TOP-1/d'
expects rejected 'a rule without a test'
without rulebook 's/old law//'
expects rejected 'a text without a citation'
without rulebook 's/|adds|/||/'
expects rejected 'a rule without English'
without rulebook 's/|aumenta/|/'
expects rejected 'a rule without Italian'
without rulebook 's/aumenta/adds/'
expects rejected 'English for Italian'
without $page '/TOP-1/d'
expects rejected 'a rule that the page lacks'
without $page 's/warning/error/'
expects rejected 'a severity that is not the rule'"'"'s'
without $page 's/| adds/| takes/'
expects rejected 'a row that says something else'
without $page 's/case law/law/'
expects rejected 'a source that is not the rule'"'"'s'
echo '| WIN-1 | error | law | opens | law |' >> "$root/$page"
expects rejected 'a row of no rule'
echo 'See EXT-2.' >> "$root/README.md"
expects rejected 'a word on no rule'
echo '/// EXT-2  Nothing.' >> "$root/include/avviso/rules/rules.hpp"
expects rejected 'a function of no rule'
echo 'TEST_CASE("EXT-2: nothing") {}' >> "$root/tests/unit/rules.cpp"
expects rejected 'a test of no rule'
: > "$root/rulebook"
expects rejected 'no rulebook'

script=$(dirname "$0")/sentences.sh
report=tests/examples/prima/report
tree() {
  rm -rf "$root"
  mkdir -p "$root/include" "$root/src/rules" "$root/examples" "$root/tests/examples/prima" "$root/cmake"
  printf 'EXT-1|error|law 1|the act extends|proroga il termine\nTOP-1|error|law 2|the act adds|aumenta la dotazione\n' > "$root/rulebook"
  echo '{EXT_1, "the act extends", "proroga il termine"}' > "$root/src/rules/rulebook.cpp"
  echo 'The act extends the law 1: EXT-1 violated: {EXT-1} ({EXT-1 law}).' > "$root/tests/golden.txt"
  echo 'EXT-1 violated: the act extends (law 1)' > "$root/$report.txt"
  echo 'EXT-1 violata: proroga il termine (law 1)' > "$root/${report}_it.txt"
}
adds() { printf '%b\n' "$2" >> "$root/$1"; } # the file, its lines

tree
expects accepted 'names, and two whole texts'
adds tests/golden.txt 'TOP-1 satisfied: the act adds'
expects rejected 'words spelled out'
adds tests/golden.txt 'TOP-1 rispettata: aumenta la dotazione'
expects rejected 'words spelled out in Italian'
adds tests/golden.txt 'TOP-1 satisfied: {TOP-1} (law 2)'
expects rejected 'a law spelled out'
adds tests/golden.cpp '  CHECK(text == "TOP-1 satisfied: the act "\n                "adds");'
expects rejected 'words in two literals'
adds src/report.cpp '"the act adds"'
expects rejected 'words in the library'
adds $report.txt 'TOP-1 satisfied: {TOP-1}'
expects rejected 'a name in a whole text'
adds $report.txt 'aumenta la dotazione'
expects rejected 'Italian in the English text'
adds ${report}_it.txt 'the act adds'
expects rejected 'English in the Italian text'
: > "$root/$report.txt"
expects rejected 'no whole text in English'
rm "$root/${report}_it.txt"
expects rejected 'no whole text in Italian'
: > "$root/rulebook"
expects rejected 'no rulebook to look for'

script=$(dirname "$0")/promises.py
tree() {
  rm -rf "$root"
  mkdir -p "$root/.github/docs" "$root/include/avviso" "$root/tests/marks"
  echo 'A day. It never guesses: `x` is a day.' > "$root/.github/docs/days.md"
  printf '## Always a heading\n\n```cpp\n// never a sentence\n```\n' > "$root/README.md"
  printf '// Adds. The sum cannot\n// wrap.\nint sum();  // it never throws\n' > "$root/include/avviso/sum.hpp"
  echo 'TEST_CASE("sums; days") {}' > "$root/tests/sums.cpp"
  echo 'avviso_script(guide run.sh)' > "$root/tests/CMakeLists.txt"
  printf 'file\twords\ttest\n.github/docs/days.md\tnever guesses\tguide\ninclude/avviso/sum.hpp\tcannot wrap\tsums; days\n' > "$root/tests/marks/promises.tsv"
}
promised() { # accepted|rejected, what is wrong
  python3 "$script" "$root" > /dev/null 2>&1 && got=accepted || got=rejected
  [ $got = "$1" ] || { echo "$got, should be $1: $2" >&2; status=1; }
  tree
}
tree
promised accepted 'a test for each promise'
adds README.md 'It is always so.'
promised rejected 'a promise without a row'
adds include/avviso/sum.hpp '/// Nothing else.'
promised rejected 'a promise of a header without a row'
without .github/docs/days.md 's/never guesses/guesses/'
promised rejected 'a row without a promise'
without .github/docs/days.md 's/never guesses/never, ever guesses/'
promised rejected 'a promise that its row does not quote'
without tests/CMakeLists.txt 's/guide/page/'
promised rejected 'no such test of ctest'
without tests/sums.cpp 's/sums/sum/'
promised rejected 'no such test case'
without tests/marks/promises.tsv 's/\tguide//'
promised rejected 'a row without a test'
exit $status
