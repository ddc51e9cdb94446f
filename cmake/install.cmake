# SPDX-License-Identifier: BSL-1.0
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/avviso)

install(TARGETS avviso avviso_values EXPORT avvisoTargets FILE_SET HEADERS)
if(AVVISO_JSON)
  install(TARGETS avviso_json EXPORT avvisoTargets FILE_SET HEADERS)
  install(FILES include/avviso/dossier.schema.json DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/avviso)
endif()
if(TARGET avviso_c)
  install(TARGETS avviso_c EXPORT avvisoTargets FILE_SET HEADERS)
  file(RELATIVE_PATH to_prefix /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
  string(REGEX REPLACE "/$" "" to_prefix "${to_prefix}")
  configure_file(cmake/avviso_c.pc.in avviso_c.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/avviso_c.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endif()
install(EXPORT avvisoTargets NAMESPACE avviso:: DESTINATION ${package_dir})

set(avviso_is_shared OFF)
if(BUILD_SHARED_LIBS)
  set(avviso_is_shared ON)
endif()
configure_package_config_file(cmake/avvisoConfig.cmake.in avvisoConfig.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(avvisoConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/avvisoConfig.cmake ${PROJECT_BINARY_DIR}/avvisoConfigVersion.cmake
        DESTINATION ${package_dir})
