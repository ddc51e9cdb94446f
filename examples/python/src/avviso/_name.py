# SPDX-License-Identifier: BSL-1.0
"""What all enumerations have in common."""
from enum import Enum


class Name(Enum):
    """An enumerator: its value is its number in the library, `str` its name there, and `repr` reads back."""

    def __str__(self) -> str:
        return self.name.lower()

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"
