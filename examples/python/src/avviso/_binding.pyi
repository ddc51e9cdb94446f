# SPDX-License-Identifier: BSL-1.0
"""The compiled binding: what cffi makes of the library's headers has no types that mypy knows."""
from typing import Any

ffi: Any
lib: Any
