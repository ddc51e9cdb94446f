#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# check.sh README COMPILER ARGUMENTS...: the first ```cpp block with a main() is a program; it compiles without a
# warning, and prints the ```text block that follows it.
readme=$1
shift
[ -f "$readme" ] || { echo "$readme does not exist yet: nothing was checked"; exit 77; }

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
awk -v program="$work/program.cpp" -v output="$work/expected" '
  /^```/ && fence == "" { fence = $0; block = ""; next }
  /^```$/ {
    if (!found && fence == "```cpp" && block ~ /int main\(/) { printf "%s", block > program; found = 1 }
    else if (found == 1 && fence == "```text") { printf "%s", block > output; found = 2 }
    fence = ""
    next
  }
  fence != "" { block = block $0 "\n" }' "$readme"
[ -f "$work/program.cpp" ] || { echo "$readme has no \`\`\`cpp block with int main(" >&2; exit 1; }
[ -f "$work/expected" ] || { echo "$readme has no \`\`\`text block after its program" >&2; exit 1; }

compiler=$1
shift
"$compiler" "$work/program.cpp" "$@" -o "$work/program" || { echo "the program of $readme does not compile" >&2; exit 1; }
"$work/program" > "$work/actual" || { echo "the program of $readme ends with $?" >&2; exit 1; }
diff -u "$work/expected" "$work/actual" >&2 || { echo "the program of $readme prints something else" >&2; exit 1; }
