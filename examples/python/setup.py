# SPDX-License-Identifier: BSL-1.0
"""Builds the package around a library that is built already: AVVISO_LIBRARY is libavviso_c.so, AVVISO_INCLUDE the
folder of avviso/avviso.h. The library goes into the package, unless AVVISO_BUNDLED is 0, as where the system has it; and
its enumerations become src/avviso/names.py and names.pyi."""
import os
import re
import shutil
import sys
from pathlib import Path

from setuptools import setup

here = Path(__file__).parent
sys.path.insert(0, str(here))
import headers  # noqa: E402

library = Path(os.environ["AVVISO_LIBRARY"]).resolve()
package = here / "src" / "avviso"
if headers.is_bundled:
    shutil.copy(library, package / headers.soname(library))
for suffix, text in zip(("py", "pyi"), headers.names_modules()):
    (package / f"names.{suffix}").write_text(text, encoding="utf-8")

version = re.search(r"libavviso_c\.so\.(\d+\.\d+\.\d+)$", library.name)
if version is None:
    sys.exit(f"AVVISO_LIBRARY is no libavviso_c.so.VERSION: {library}")
setup(version=version.group(1), cffi_modules=["headers.py:builder"])
