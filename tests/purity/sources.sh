#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sources.sh ROOT: what the sources of include/ and src/ must not say. throwing.hpp may throw, src/c may throw what it
# catches itself, and each header of interop/ may name what it translates; nothing else is excused.
cd "$1" || exit 1

code=$(mktemp)
trap 'rm "$code"' EXIT
# Code alone: no strings, no comments.
find include src \( -name '*.hpp' -o -name '*.cpp' \) -exec awk '
  { gsub(/\047"\047/, "\047\047"); gsub(/"([^"\\]|\\.)*"/, "\"\""); sub(/\/\/.*/, ""); print FILENAME ":" FNR ": " $0 }' {} + > "$code"
[ "$(wc -l < "$code")" -gt 100 ] || { echo "no sources in $PWD" >&2; exit 1; }

status=0
forbid() { # what for, regex, regex of excused lines
  if found=$(grep -E "$2" "$code" | grep -vE "${3:-^$}"); then
    printf '%s:\n%s\n\n' "$1" "$found" >&2
    status=1
  fi
}

io='iostream|istream|ostream|iosfwd|fstream|sstream|spanstream|syncstream|streambuf|iomanip|ios|cstdio|stdio\.h|filesystem'
clock='chrono|ctime|time\.h|random'
locale='locale|clocale|locale\.h|codecvt|regex|cctype|ctype\.h|cwctype'
threads='thread|mutex|shared_mutex|atomic|future|condition_variable|semaphore|latch|barrier|stop_token'
forbid 'includes of I/O, clock, locale or threads' "#include <($io|$clock|$locale|$threads|cstdlib|unistd\.h|cmath)>" \
  '^include/avviso/interop/(chrono\.hpp:.*<chrono>|ostream\.hpp:.*<iosfwd>)|^src/history/(views/portfolio\.cpp|record/kept\.hpp):.*<atomic>'
forbid 'heavy Boost or GSL in a public header' '^include/.*#include <(boost|gsl)/' \
  '<boost/date_time/gregorian_calendar\.hpp>|^include/avviso/interop/boost_date\.hpp:.*<boost/date_time/'

forbid 'I/O' '\b((v?f?s?n?w?printf|f?puts|f?putc|putchar|perror|fopen|freopen|fdopen|tmpfile|popen|system) *\(|std::(cout|cerr|clog|cin|FILE)\b|std(in|out|err)\b)'
forbid 'clock or chance' '\b(chrono|clock_gettime|gettimeofday|timespec_get|localtime|gmtime|mktime|strftime|random_device|s?rand *\(|std::(time|clock)\b)' \
  '^include/avviso/interop/chrono\.hpp:'
forbid 'locale' '\b(std::locale|setlocale|localeconv|(is(alpha|alnum|digit|x?digit|space|upper|lower|print|punct)|to(upper|lower)|strcoll|strxfrm|sto(i|u?ll?|f|ld?|d)|str(tod|tof|tol|toul)l?|ato[fil]l?) *\()'
forbid 'environment' '\b(getenv|secure_getenv|setenv|putenv|environ|errno)\b'
forbid 'threads and their state' '\b(thread_local|__thread|std::(atomic|mutex|thread|call_once|once_flag))\b' \
  '^src/history/views/portfolio\.cpp:.* done = 0;' # counts what is laid, on whatever threads the caller has
forbid 'floating point' '\b(float|double)\b' 'share_not_laid|static_cast<double>\(left\)' # a share, and no amount
forbid 'exceptions or type information' '\b(throw|try|catch|typeid|dynamic_cast)\b' '^include/avviso/throwing\.hpp:|^src/c/'

forbid 'mutable state' '\b(mutable|volatile|extern)\b' ': extern template |^src/history/fold/fold\.hpp:|^src/history/fields/time_limit_of\.hpp:|^src/history/record/kept\.hpp:' # of one question, on one thread; of one record, by turns
forbid 'a variable with static storage that is not constant' '\bstatic\b[^(]*[=;{]' '\b(constexpr|constinit const|const)\b'
forbid 'an inline variable that is not constant' ': *inline [^(]*[=;{]' '\b(constexpr|const|namespace)\b'
exit $status
