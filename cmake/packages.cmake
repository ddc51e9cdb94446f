# SPDX-License-Identifier: BSL-1.0
# `cpack -G DEB`: a package for each component, as cmake/deb.sh builds and tries them. The one of the libraries bears the
# version of their SONAME, so that two minor versions before 1.0 stand side by side.
set(AVVISO_MAINTAINER "The maintainers of avviso <avviso@example.org>" CACHE STRING "Who makes the packages of Debian")
set(of_runtime libavviso${AVVISO_SOVERSION})
set(of_development libavviso-dev)

# What Debian wants in each package: its licence, and which release it is.
string(TIMESTAMP released "%a, %d %b %Y %H:%M:%S +0000" UTC)  # of SOURCE_DATE_EPOCH, where that is set
file(WRITE ${PROJECT_BINARY_DIR}/changelog
     "avviso (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * Release ${PROJECT_VERSION}.\n\n"
     " -- ${AVVISO_MAINTAINER}  ${released}\n")
find_program(AVVISO_GZIP gzip)
if(AVVISO_GZIP)
  execute_process(COMMAND ${AVVISO_GZIP} -9nc ${PROJECT_BINARY_DIR}/changelog
                  OUTPUT_FILE ${PROJECT_BINARY_DIR}/changelog.gz)
endif()
file(READ LICENSE licence)
file(WRITE ${PROJECT_BINARY_DIR}/copyright "Copyright (C) the authors of avviso.\n\n${licence}")
foreach(component runtime development)
  set(documents share/doc/${of_${component}})
  install(FILES ${PROJECT_BINARY_DIR}/copyright DESTINATION ${documents} COMPONENT debian_${component} EXCLUDE_FROM_ALL)
  install(FILES ${PROJECT_BINARY_DIR}/changelog.gz DESTINATION ${documents} COMPONENT debian_${component} EXCLUDE_FROM_ALL
          OPTIONAL)
endforeach()

# Which package has which library; and the system's list of libraries is renewed when they come and go.
set(shared_libraries "")
foreach(library avviso avviso_json avviso_c)
  if(TARGET ${library})
    get_target_property(type ${library} TYPE)
    if(type STREQUAL SHARED_LIBRARY)
      string(APPEND shared_libraries "lib${library} ${AVVISO_SOVERSION} ${of_runtime} (>= ${PROJECT_VERSION})\n")
    endif()
  endif()
endforeach()
file(WRITE ${PROJECT_BINARY_DIR}/debian/shlibs "${shared_libraries}")
# The functions in C are named one by one; the two libraries in C++ change their SONAME wherever a name of theirs may go.
file(STRINGS src/c/exports.txt exported)
list(TRANSFORM exported REPLACE "(.+)" " \\1@Base ${PROJECT_VERSION}\n" OUTPUT_VARIABLE symbols)
list(PREPEND symbols "libavviso_c.so.${AVVISO_SOVERSION} ${of_runtime} #MINVER#\n")
string(JOIN "" symbols ${symbols})
file(WRITE ${PROJECT_BINARY_DIR}/debian/symbols "${symbols}")
file(WRITE ${PROJECT_BINARY_DIR}/debian/triggers "activate-noawait ldconfig\n")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "deadlines and money of public grants, as their acts make them")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL runtime debian_runtime development debian_development)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${AVVISO_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${PROJECT_BINARY_DIR}/debian/shlibs
                                                ${PROJECT_BINARY_DIR}/debian/symbols
                                                ${PROJECT_BINARY_DIR}/debian/triggers)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${of_runtime})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME ${of_development})
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${of_runtime} (= ${PROJECT_VERSION}), libboost-dev (>= 1.74)")
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION "The shared libraries: avviso, its JSON, and its C.")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "The headers, and how CMake and pkg-config find the libraries.")
include(CPack)
foreach(component runtime development)
  cpack_add_component_group(${component})
  cpack_add_component(${component} GROUP ${component})
  cpack_add_component(debian_${component} GROUP ${component})
endforeach()
