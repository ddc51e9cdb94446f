#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# machinery.sh COMPILER ARGUMENTS...: pages.py itself, on pages that it must accept or reject.
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

status=0
expects() { # accepted|rejected, what the page is about, then options; the page comes on stdin
  verdict=$1 about=$2
  shift 2
  cat > "$work/page.md"
  python3 "$here/pages.py" "$@" > "$work/said" 2>&1 && got=accepted || got=rejected
  [ $got = "$verdict" ] || { echo "$about: $got, should be $verdict" >&2; cat "$work/page.md" "$work/said" >&2; status=1; }
}
compile="$*"
programs() { expects "$1" "$2" --programs --root . --tree . --work "$work/built" --page "$work/page.md" --compile $compile; }

program='#include <avviso/time/date.hpp>
#include <cstdio>
int main() { std::puts(avviso::day<2022, 6, 30>.iso().c_str()); }'
page() { printf '# avviso\n```sh\nls\n```\n```cpp\nauto x = 0;\n```\n```cpp\n%s\n```\nprints\n```text\n%s\n```\n' "$1" "$2"; }

page "$program" 2022-06-30 | programs accepted 'a program and its output'
page "$program" 2022-07-01 | programs rejected 'a program and another output'
page 'int main() { return missing; }' '' | programs rejected 'a program that does not compile'
page 'int main() { return 1; }' '' | programs rejected 'a program that fails'
page 'no program' 2022-06-30 | programs rejected 'no program'

# Of a guide, pages that the compiler is not needed to judge.
guide() { expects "$1" "$2" --without-library --root . --tree . --work "$work/built" --page "$work/page.md" --compile c++ -; }
printf '```sh\necho one\n```\n\n```text\none\n```\n' | guide accepted 'a command and its output'
printf '```sh\necho one\n```\n\n```text\ntwo\n```\n' | guide rejected 'a command and another output'
printf '```sh\necho one\n```\n' | guide rejected 'a command whose output nobody tells'
printf '```sh\n:\n```\n\n```text\none\n```\n' | guide rejected 'a command that prints nothing'
printf '```sh\nfalse\n```\n' | guide rejected 'a command that fails'
printf '```text\none\n```\n' | guide rejected 'an output of nothing'
printf '```json a.json\n{}\n```\n```sh\ncat a.json\n```\n```text\n{}\n```\n' | guide accepted 'a file'
printf '```rust\n1\n```\n' | guide rejected 'a language that nobody checks'
printf '```sh\n:\n' | guide rejected 'a block that is never closed'

# terms.py and links.py, on pages with one thing wrong.
root=$(cd "$here/../.." && pwd)
rejects() { ! python3 "$here/$1" "$2" ${3:+"$3"} > /dev/null 2>&1 || { echo "$1 accepts $4" >&2; status=1; }; }
terms=$root/.github/docs/terms.md
python3 "$here/terms.py" "$root" "$terms" || { echo 'terms.py rejects the page' >&2; status=1; }
for wrong in 's/`extension`/`proroga`/' 's/^| proroga |/| prorogation |/' '/`allotment`/d' 's:`provision.hpp`:`provisions.hpp`:'; do
  sed "$wrong" "$terms" > "$work/terms.md"
  rejects terms.py "$root" "$work/terms.md" "$wrong"
done
mkdir "$work/src" "$work/tests" "$work/examples" "$work/.github"
echo '[a](src)' > "$work/README.md"
python3 "$here/links.py" "$work" || { echo 'links.py rejects a good link' >&2; status=1; }
echo '[a](missing.md)' > "$work/README.md"
rejects links.py "$work" '' 'a link that leads nowhere'
printf '# One two\n[a](#one-two) [b](README.md#three)\n' > "$work/README.md"
rejects links.py "$work" '' 'a heading that is not there'
exit $status
