#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# umbrella.sh INCLUDE-DIRECTORY COMPILER ARGUMENTS...: avviso.hpp reaches every public header but throwing.hpp, those of
# interop/, which have their price, json.hpp, which is another library's, and what only headers alone need: they are
# included by name.
cd "$1" || exit 1
shift

reached=$("$@" -M avviso/avviso.hpp | tr ' ' '\n' | sed -n 's,.*\(avviso/.*\.hpp\)$,\1,p')
status=0
for header in $(find avviso -name '*.hpp' | sort); do
  case $header in avviso/throwing.hpp | avviso/json.hpp | avviso/detail/alternatives_made.hpp | avviso/interop/*) by_name=yes ;; *) by_name=no ;; esac
  printf '%s\n' "$reached" | grep -Fqx "$header" && included=yes || included=no
  if [ $by_name = $included ]; then
    echo "$header: reached by avviso.hpp is $included" >&2
    status=1
  fi
done
exit $status
