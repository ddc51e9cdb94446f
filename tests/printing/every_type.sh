#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# every_type.sh INCLUDE-DIRECTORY COMPILER ARGUMENTS...: every type that a public header declares has a spelling, but
# those named here.
cd "$1" || exit 1
shift

# Rows and lists of them, places to ask or to compute, an exception, the law as a constant, parts of a computation.
without='dossier_list|name_reader|amount_parts|negated_number|field_row|time_to_annul|question_keys|worded_question|trivial_maybe|maybe_of|chosen|dossier::iterator|portfolio|building|named_dossier|grant_as_of|line_as_of|notice_as_of|working_day_index|known_law|house_rules|civil_day|separators|spelled_member|fixed_text|archive|shape|result|stated|inline_text|balance|bounded|envelope|ledger_entry|decision|answer'

# The last word before what opens the body; types within types and templates are seen with those that hold them.
types=$(find avviso -name '*.hpp' ! -path '*/detail/*' ! -path '*/throwing.hpp' ! -path '*/json.hpp' ! -path '*/interop/*' -exec cat {} + |
  sed -nE 's/^(struct|class|enum class) (\[\[nodiscard\]\] )?([a-z_]+)( :.*| )\{.*/\3/p' | sort -u | grep -vxE "$without")
[ "$(printf '%s\n' "$types" | wc -l)" -gt 150 ] || { echo "too few types: the headers were not read" >&2; exit 1; }

{
  echo '#include <avviso/avviso.hpp>'
  echo 'using namespace avviso;'
  for type in $types; do echo "static_assert(spellable<avviso::$type>);"; done
  echo 'static_assert(spellable<result<stated<euro>>> && spellable<answer<date>> && spellable<inline_text<9>>);'
  echo 'static_assert(spellable<decision<grant>> && spellable<envelope<euro>> && spellable<bounded<units>>);'
  echo 'static_assert(!spellable<int> && !spellable<std::string> && !spellable<std::vector<date>>);'
} | "$@" -fsyntax-only -x c++ -
