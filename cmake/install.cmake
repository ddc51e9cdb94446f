# SPDX-License-Identifier: BSL-1.0
# What `cmake --install` puts where: component `runtime` what a program loads, `development` what compiles and links one.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/avviso)
file(RELATIVE_PATH to_prefix /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
string(REGEX REPLACE "/$" "" to_prefix "${to_prefix}")

# avviso_install(TARGET DESCRIPTION [REQUIRES]): a library, its headers, and how pkg-config finds them.
function(avviso_install name description requires)
  install(TARGETS ${name} EXPORT avvisoTargets
          RUNTIME COMPONENT runtime
          LIBRARY COMPONENT runtime NAMELINK_COMPONENT development
          ARCHIVE COMPONENT development
          FILE_SET HEADERS COMPONENT development)
  configure_file(cmake/avviso.pc.in ${name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
endfunction()

install(TARGETS avviso_headers avviso_values EXPORT avvisoTargets FILE_SET HEADERS COMPONENT development)
avviso_install(avviso "${PROJECT_DESCRIPTION}" "")
if(AVVISO_JSON)
  avviso_install(avviso_json "avviso's values as JSON text" avviso)
  install(FILES include/avviso/dossier.schema.json DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/avviso COMPONENT development)
endif()
if(TARGET avviso_c)
  avviso_install(avviso_c "avviso for programs in C and other languages" "")
endif()
install(EXPORT avvisoTargets NAMESPACE avviso:: DESTINATION ${package_dir} COMPONENT development)

set(avviso_is_shared OFF)
if(BUILD_SHARED_LIBS)
  set(avviso_is_shared ON)
endif()
configure_package_config_file(cmake/avvisoConfig.cmake.in avvisoConfig.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(avvisoConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/avvisoConfig.cmake ${PROJECT_BINARY_DIR}/avvisoConfigVersion.cmake
        DESTINATION ${package_dir} COMPONENT development)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT development)

if(PROJECT_IS_TOP_LEVEL)
  include(cmake/packages.cmake)
endif()
