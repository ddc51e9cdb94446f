# SPDX-License-Identifier: BSL-1.0
"""Several things that one handle of the library tells, read once."""
from __future__ import annotations

from collections.abc import Sequence

from ._library import Handle
from ._typing import TypeVar, overload

T = TypeVar("T", covariant=True)


class Several(Sequence[T]):
    """Things in order, and the handle that told them."""

    __slots__ = ("_handle", "_all")
    _handle: Handle
    _all: tuple[T, ...]

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        return self._all[index]

    def __len__(self) -> int:
        return len(self._all)
