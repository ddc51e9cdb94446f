#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# symbols.sh ROOT OBJECT...: the objects of the library refer to nothing that does I/O or reads a clock, a locale or the
# environment, and hold nothing that can be written to or that runs before main.
root=$1
shift

status=0
for object; do
  source=$root/${object##*/avviso*.dir/}
  source=${source%.o}
  grep -qs '^#include <boost/multiprecision/' "$source" && multiprecision=1 || multiprecision=0
  objdump -tC "$object" | awk -F '\t' -v source="$source" -v multiprecision=$multiprecision '
    function complain(what) { print source ": " what ": " name; bad = 1 }

    # What Boost.Multiprecision brings along in every file that includes it: the static object of <iostream>, its
    # registration, the assertions of Debug builds and a pointer that is never written to.
    function of_multiprecision() {
      return multiprecision && name ~ /^(std::__ioinit|std::ios_base::Init::~?Init\(\)|__cxa_atexit|__dso_handle|__assert_fail|_GLOBAL__sub_I_.*|__cxx_global_var_init|boost::integral_constant<bool, (true|false)>::operator mpl_::bool_<(true|false)> const&\(\) const::pdata)$/
    }

    # What nlohmann-json reads and prints numbers with, in the one file that has it do so. It asks the locale for its
    # decimal point, and avviso has no numbers but integers.
    function of_nlohmann() {
      return source ~ /\/src\/json\/tree\.cpp$/ &&
             name ~ /^(localeconv|strto(d|ll|ull)|snprintf|__errno_location|ldexp|strcmp|__libc_single_threaded)$/
    }

    # The plain names a pure program needs: memory, unwinding, 128-bit division; how libstdc++ counts what is shared.
    function harmless() {
      return name ~ /^(__libc_single_threaded|strcmp)$/ ||
             name ~ /^(mem(cpy|move|set|cmp|chr)|bcmp|strlen|abort|_Unwind_Resume|_GLOBAL_OFFSET_TABLE_)$/ ||
             name ~ /^__(gxx_personality_v0|stack_chk_fail|popcount[ds]i2|u?(div|mod|divmod)ti[34]|multi3|muloti4)$/ ||
             name ~ /^__cxa_(begin_catch|end_catch|rethrow|throw|allocate_exception|free_exception|pure_virtual|throw_bad_array_new_length)$/
    }

    NF == 2 {
      symbols++
      flags = substr($1, 18, 7)
      section = $1
      sub(/^.* /, "", section)
      name = $2
      sub(/^[0-9a-f]+ +/, "", name)
      sub(/^\.(hidden|internal|protected) /, "", name)
      if (flags ~ /d/ || of_multiprecision() || of_nlohmann()) next

      if (section == "*UND*") {
        if (name ~ /^[A-Za-z_][A-Za-z0-9_]*$/ && !harmless()) complain("refers to")
        if (name ~ /std::(__cxx11::)?(basic_)?[io]?f?(string|span)?stream|std::(basic_streambuf|ios|c(in|out|err|log)$|(__cxx11::)?locale|ctype|num_|money_|time_|use_facet|chrono|filesystem|thread|this_thread|mutex|condition_variable|random_device|__atomic|__once)|_chars\(.*(float|double)/)
          complain("refers to")
      } else if (section ~ /^\.t(data|bss)/ || name ~ /^TLS /) {
        complain("is state of a thread")
      } else if ((section ~ /^\.(data|bss)/ && section !~ /^\.data\.rel\.ro/ || section == "*COM*") && name !~ /^DW\.ref\./) {
        complain("can be written to")
      } else if (name ~ /^(_GLOBAL__|__cxx_global_(var_init|array_dtor))/) {
        complain("runs before main")
      }
    }
    END {
      if (!symbols) { print source ": no symbols"; bad = 1 }
      exit bad
    }' >&2 || status=1
done
[ $# -gt 0 ] || { echo "no objects" >&2; status=1; }
exit $status
