# SPDX-License-Identifier: BSL-1.0
"""Values as `dataclasses` makes them with `frozen` and `slots`: importing that module takes longer than importing all the
rest of this package, since it brings `inspect`, which brings the parser of Python. _value.pyi tells type checkers that
they are the same. To whoever does import it they are dataclasses: `fields`, `replace` and `asdict` know them."""
from operator import attrgetter

_NONE = object()


def field(**_how):
    """The default of what begins with _ and is no part of the value."""
    return _NONE


def replace(value, /, **changes):
    """The same value but for some parts."""
    return type(value)(**{name: getattr(value, name) for name in value.__match_args__} | changes)


class _Init:
    """Writes `__init__` when a value is first made, which most programs do of few classes."""

    def __init__(self, names, defaults):
        self.names = names
        self.defaults = defaults

    def __get__(self, value, cls):
        given, sets, known = [], [], {}
        for name in self.names:
            known[f"_set_{name}"] = cls.__dict__[name].__set__
            sets.append(f"  _set_{name}(self, {name})\n")
            if name in self.defaults:
                known[f"_{name}"] = self.defaults[name]
            given.append(f"{name}=_{name}" if name in self.defaults else name)
        if hasattr(cls, "__post_init__"):
            sets.append("  self.__post_init__()\n")
        exec(f"def __init__(self, {', '.join(given)}):\n{''.join(sets)}", known)
        init = known["__init__"]
        init.__qualname__ = f"{cls.__qualname__}.__init__"
        init.__module__ = cls.__module__
        init.__annotations__ = {name: cls.__annotations__[name] for name in self.names} | {"return": None}
        cls.__init__ = init
        return init if value is None else init.__get__(value, cls)


class _ForDataclasses:
    """What `dataclasses` looks for in its classes, made when it does."""

    made = {}

    def __set_name__(self, cls, name):
        self.name = name

    def __get__(self, value, cls):
        import dataclasses

        if cls not in self.made:
            defaults = cls.__defaults__
            self.made[cls] = dataclasses.make_dataclass(
                cls.__name__,
                [(name, cls.__annotations__[name], dataclasses.field(default=defaults.get(name, dataclasses.MISSING)))
                 for name in cls.__match_args__], frozen=True)
        return getattr(self.made[cls], self.name)


def _frozen(text, name):
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot {text} field {name!r}")


class _Value:
    __slots__ = ()
    __dataclass_fields__ = _ForDataclasses()
    __dataclass_params__ = _ForDataclasses()

    def __setattr__(self, name, _value):
        _frozen("assign to", name)

    def __delattr__(self, name):
        _frozen("delete", name)

    def __repr__(self):
        parts = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__qualname__}({parts})"

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self.__content__(self) == self.__content__(other)

    def __hash__(self):
        return hash(self.__content__(self))

    def __reduce__(self):
        return type(self), tuple(getattr(self, name) for name in self.__match_args__)

    __replace__ = replace


def dataclass(*, frozen, slots):
    """Makes a value of a class: its annotations are its parts."""
    assert frozen and slots

    def made(cls):
        slots = tuple(cls.__annotations__)
        names = tuple(name for name in slots if name[0] != "_")
        rest = {name: one for name, one in cls.__dict__.items() if name not in ("__dict__", "__weakref__")}
        defaults = {name: rest.pop(name) for name in slots if name in rest}
        rest |= {"__slots__": slots, "__match_args__": names, "__content__": attrgetter(*names), "__defaults__": defaults,
                 "__init__": _Init(names, defaults), "__qualname__": cls.__qualname__}
        bases = (_Value,) if cls.__bases__ == (object,) else (_Value, *cls.__bases__)
        return type(cls)(cls.__name__, bases, rest)

    return made
