# SPDX-License-Identifier: BSL-1.0
# avviso::json, a library of its own beside avviso. nlohmann-json is used inside src/json/ alone, and reads nothing that
# throws: JSON_NOEXCEPTION.
if(NOT TARGET nlohmann_json::nlohmann_json)
  find_package(nlohmann_json 3.11 REQUIRED)
endif()

file(GLOB json_sources CONFIGURE_DEPENDS src/json/*.cpp)
add_library(avviso_json ${json_sources})
add_library(avviso::json ALIAS avviso_json)
target_sources(avviso_json PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${json_headers})
target_link_libraries(avviso_json PUBLIC avviso PRIVATE $<BUILD_INTERFACE:nlohmann_json::nlohmann_json>)
target_compile_definitions(avviso_json PRIVATE JSON_NOEXCEPTION)
set_target_properties(avviso_json PROPERTIES
  EXPORT_NAME json
  VERSION ${PROJECT_VERSION}
  SOVERSION ${AVVISO_SOVERSION})
avviso_strict(avviso_json)
avviso_exports(avviso_json)
avviso_finds_its_neighbour(avviso_json)
