# SPDX-License-Identifier: BSL-1.0
# avviso::c, for programs in other languages: one shared library that has avviso and avviso::json inside and exports
# nothing but avviso_*. What goes into it is compiled so that it may: position-independent, as in a shared avviso.
foreach(inside avviso avviso_json)
  set_target_properties(${inside} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_compile_options(${inside} PRIVATE -fno-semantic-interposition)
endforeach()

file(GLOB c_headers CONFIGURE_DEPENDS include/avviso/avviso.h include/avviso/c/*.h)
file(GLOB c_sources CONFIGURE_DEPENDS src/c/*.cpp)
add_library(avviso_c SHARED ${c_sources})
add_library(avviso::c ALIAS avviso_c)
target_sources(avviso_c PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${c_headers})
target_link_libraries(avviso_c PRIVATE avviso_json)
target_link_options(avviso_c PRIVATE LINKER:--version-script=${PROJECT_SOURCE_DIR}/src/c/exports.map)
set_target_properties(avviso_c PROPERTIES
  EXPORT_NAME c
  CXX_VISIBILITY_PRESET hidden
  VISIBILITY_INLINES_HIDDEN ON
  LINK_DEPENDS ${PROJECT_SOURCE_DIR}/src/c/exports.map
  VERSION ${PROJECT_VERSION}
  SOVERSION ${AVVISO_SOVERSION})
avviso_strict(avviso_c)
avviso_finds_its_neighbour(avviso_c)
