# SPDX-License-Identifier: BSL-1.0
# How avviso compiles its own files. Private to each target: users of avviso keep their own warnings.
set(AVVISO_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Werror)

function(avviso_strict target)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  if(AVVISO_STRICT)
    target_compile_options(${target} PRIVATE ${AVVISO_WARNINGS})
    # g++ 12, optimising, takes an empty optional for one that was never set (GCC bug 80635), and warns of overlaps where
    # a literal is added to a string (GCC bug 105651).
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-restrict>)
  endif()
endfunction()
