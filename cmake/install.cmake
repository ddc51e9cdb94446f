# SPDX-License-Identifier: BSL-1.0
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/avviso)

install(TARGETS avviso avviso_values EXPORT avvisoTargets FILE_SET HEADERS)
if(AVVISO_JSON)
  install(TARGETS avviso_json EXPORT avvisoTargets FILE_SET HEADERS)
  install(FILES include/avviso/dossier.schema.json DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/avviso)
endif()
install(EXPORT avvisoTargets NAMESPACE avviso:: DESTINATION ${package_dir})

configure_package_config_file(cmake/avvisoConfig.cmake.in avvisoConfig.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(avvisoConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/avvisoConfig.cmake ${PROJECT_BINARY_DIR}/avvisoConfigVersion.cmake
        DESTINATION ${package_dir})
