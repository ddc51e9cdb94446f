# SPDX-License-Identifier: BSL-1.0
# What Doxygen reads of a header. A comment is of all the declarations that follow it without a blank line, and of the
# overloads after one, so these become a group; defaulted comparisons are said to be so; `avviso` stands for `avviso::inline v0`; hashes are left out.

function depth_of(line,   code) {
  code = line
  sub(/\/\/.*/, "", code)
  gsub(/"[^"]*"/, "", code)
  gsub(/'.'/, "", code)
  return gsub(/\{/, "{", code) - gsub(/\}/, "}", code)
}
function name_of(line) {
  if (!match(line, /[A-Za-z_]+\(/)) return ""
  return substr(line, RSTART, RLENGTH)
}
function is_comment(line) { return line ~ /^ *\/\/\/($|[^<])/ }

# Writes the block that was read: comment lines, then declarations at one depth.
function flush_block(   i, is_group) {
  is_group = declarations > 1
  if (is_group) print "/// @{"
  for (i = 0; i < size; ++i) print block[i]
  if (is_group) print "/// @}"
  size = declarations = 0
  in_block = 0
}

FNR == 1 && FILENAME ~ /\.h$/ { print "/// @file"; next }  # else Doxygen warns of none of its functions
/&& = delete;/ { next }  # what would outlive its owner does not compile: no reader of the reference needs to know
{
  sub(/namespace avviso::inline v0/, "namespace avviso")
  if ($0 ~ /^ *friend .*operator(==|<=>)\(.*= default;$/) $0 = $0 "  ///< Member by member."
}
/^ *\/\/\// {  # a sentence does not end within `D.D.`
  while (match($0, /`[^` ]*\.`/))
    $0 = substr($0, 1, RSTART - 1) "«" substr($0, RSTART + 1, RLENGTH - 2) "»" substr($0, RSTART + RLENGTH)
}
/^template </ { pending = pending $0 "\n"; next }
/^  requires/ && pending != "" && !in_block { pending = pending $0 "\n"; next }
pending != "" && /^struct std::hash</ { pending = ""; skipping = 1 }
skipping { if ($0 ~ /^};/) skipping = 0; next }
{
  lines = pending $0
  pending = ""
  count = split(lines, each, "\n")
  if (count == 0) take("")
  for (n = 1; n <= count; ++n) take(each[n])
}
END {
  flush_block()
  if (blanks > 0) print ""
}

function take(line,   here) {
  here = depth_of(line)
  if (in_block && depth == block_depth && declarations > 0 && line ~ /^ *$/) {
    ++blanks
    return
  }
  if (blanks > 0 && (is_comment(line) || name_of(line) == "" || name_of(line) != last_name) && line !~ /^ *template </) {
    count_of_blanks = blanks
    blanks = 0
    flush_block()
    while (count_of_blanks-- > 0) print ""
  }
  if (in_block && depth == block_depth && ((is_comment(line) && declarations > 0) || line ~ /^ *}/ ||
                                          line ~ /^ *(public|private|protected):/ || line ~ /^ *#/)) flush_block()
  if (in_block && depth == block_depth && line ~ /^ *(typedef )?(class|struct|enum|union|namespace|concept) .*[^;]$/ && line !~ /\}$/) {
    declarations = 0  # what is inside has blocks of its own
    flush_block()
  }
  if (!in_block && is_comment(line)) { in_block = 1; block_depth = depth }
  depth += here
  if (!in_block) { print line; return }
  block[size++] = line
  if (!is_comment(line) && depth == block_depth && line ~ /[;}] *(\/\/.*)?$/ && line !~ /^ *friend class/) {
    ++declarations
    if (name_of(line) != "") last_name = name_of(line)
    blanks = 0
  }
}
