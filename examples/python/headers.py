# SPDX-License-Identifier: BSL-1.0
"""What the package has from the headers of the library, so that nothing is said twice: the declarations that the
binding compiles, and the enumerations."""
import os
import re
import subprocess
from pathlib import Path

from cffi import FFI

include = Path(os.environ["AVVISO_INCLUDE"])
library = Path(os.environ["AVVISO_LIBRARY"]).resolve()
is_bundled = os.environ.get("AVVISO_BUNDLED", "1") == "1"


def texts() -> list[tuple[str, str]]:
    """The headers in the order in which each needs those before it, by name."""
    order: list[tuple[str, str]] = []

    def add(name: str) -> None:
        if any(name == known for known, _ in order):
            return
        text = (include / name).read_text(encoding="utf-8")
        for needed in re.findall(r"#include <(avviso/.*?)>", text):
            add(needed)
        order.append((name, text))

    add("avviso/avviso.h")
    return order


def declarations() -> str:
    """The headers as cffi reads them: without comments, directives and `extern "C"`; of macros, the numbers."""
    numbers = []
    parts = []
    for _, text in texts():
        text = re.sub(r"//.*", "", text)
        text = re.sub(r"#ifdef __cplusplus.*?#endif", "", text, flags=re.DOTALL)
        numbers += re.findall(r"#define (AVVISO_\w+) +(?:\(?-?\d+\)?|INT32_MIN)", text)
        text = re.sub(r"^#.*$", "", text, flags=re.MULTILINE)
        parts.append(text.replace("AVVISO_API", ""))
    return "".join(f"#define {name} ...\n" for name in numbers) + "".join(parts)


def enumerations() -> list[tuple[str, list[tuple[str, int]]]]:
    """Every enumeration of the headers, but for that of the enumerations: its name, and its enumerators without what
    stands before all of them."""
    found = []
    for _, text in texts():
        for comment, tag, body in re.findall(r"(///[^\n]*\n)?enum (?:avviso_(\w+) )?\{(.*?)\}", text, re.DOTALL):
            name = tag or "".join(re.findall(r"`(\w+)`", comment)[:1]) or "enumeration"
            prefix = {"code": "AVVISO_", "explanation_style": "AVVISO_EXPLANATION_"}.get(name, f"AVVISO_{name}_".upper())
            members = [(member, int(number)) for member, number in re.findall(r"\b(AVVISO_\w+) = (-?\d+)", body)]
            if not members or not all(member.startswith(prefix) for member, _ in members):
                raise ValueError(f"an enumeration that is written otherwise: {name}")
            if name != "enumeration":
                found.append((name, [(member.removeprefix(prefix), number) for member, number in members]))
    return found


def names_modules() -> tuple[str, str]:
    """The module avviso.names as Python runs it, where each enumeration is made when it is first asked for, since most
    programs ask for few of the six hundred names; and as type checkers read it, where all of them stand."""
    of_all = {"".join(word.capitalize() for word in name.split("_")): (name, members)
              for name, members in enumerations()}
    written = "Written by setup.py from the headers of the library, whose tables they are."
    runs = [
        "# SPDX-License-Identifier: BSL-1.0",
        f'"""The enumerations of avviso, each made when it is first asked for. {written}"""',
        "from ._name import Name",
        "",
        "_MEMBERS = {",
        *(f'    "{title}": ("{name}", {tuple(members)!r}),' for title, (name, members) in of_all.items()),
        "}",
        "__all__ = list(_MEMBERS)",
        "",
        "",
        "def __getattr__(title):",
        "    if title not in _MEMBERS:",
        '        raise AttributeError(f"module {__name__!r} has no attribute {title!r}")',
        "    name, members = _MEMBERS[title]",
        "    made = Name(title, members, module=__name__, qualname=title)",
        '    made.__doc__ = f"The enumeration `{name}`."',
        "    return globals().setdefault(title, made)  # another thread may have made it meanwhile",
        "",
        "",
        "def __dir__():",
        "    return __all__",
        "",
    ]
    reads = ["# SPDX-License-Identifier: BSL-1.0", f'"""The enumerations of avviso. {written}"""',
             "from ._name import Name", ""]
    for title, (name, members) in of_all.items():
        reads += ["", f"class {title}(Name):", f'    """The enumeration `{name}`."""', ""]
        reads += [f"    {member} = {number}" for member, number in members]
        reads.append("")
    reads += ["", "__all__ = [", *(f'    "{title}",' for title in of_all), "]", ""]
    return "\n".join(runs), "\n".join(reads)


def soname(of: Path) -> str:
    """The name by which the loader looks for the library."""
    told = subprocess.run(["objdump", "-p", str(of)], check=True, capture_output=True, text=True).stdout
    found = re.search(r"SONAME\s+(\S+)", told)
    if found is None:
        raise ValueError(f"{of} has no SONAME")
    return found.group(1)


def builder() -> FFI:
    """The binding, in cffi's API mode: compiled, and checked by the compiler against the headers."""
    ffi = FFI()
    ffi.cdef(declarations())
    ffi.set_source(
        "avviso._binding",
        "#include <avviso/avviso.h>",
        include_dirs=[str(include)],
        extra_objects=[str(library)],
        extra_compile_args=["-std=gnu99", "-g0"],
        extra_link_args=[*(["-Wl,-rpath,$ORIGIN"] if is_bundled else []), "-s"],
    )
    return ffi
