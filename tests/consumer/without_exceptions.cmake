# SPDX-License-Identifier: BSL-1.0
# Included where avviso is configured: the library itself is compiled without exceptions and type information, for those
# who switch them off.
cmake_language(DEFER CALL target_compile_options avviso PRIVATE -fno-exceptions -fno-rtti)
