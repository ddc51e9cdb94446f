// SPDX-License-Identifier: BSL-1.0
#ifdef VERSION_OF_C
#include <avviso/avviso.h>
#endif
#include <avviso/version.hpp>

#include <iostream>

int main() {
  std::cout << "macros " << AVVISO_VERSION_MAJOR << '.' << AVVISO_VERSION_MINOR << '.' << AVVISO_VERSION_PATCH << '\n'
            << "library " << avviso::version_string() << '\n';
#ifdef VERSION_OF_C
  std::cout << "library in C " << avviso_version() << '\n';
#endif
}
