# SPDX-License-Identifier: BSL-1.0
"""What of `typing` must be there when the package runs; importing that module takes a tenth of what importing the
package may. Type checkers read _typing.pyi."""
from types import GenericAlias

TYPE_CHECKING = False
Any = object


class Generic:
    """A class that says of what it is."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)


def TypeVar(_name, **_how):
    """Of what, only type checkers ask."""
    return Any


def overload(function):
    """The last of them counts."""
    return function
