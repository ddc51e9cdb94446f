# SPDX-License-Identifier: BSL-1.0
"""cost.py COST ROOT: what calls cost in C++, in C and in Python, in one run, and the bound of each; COST is the program
of cost.cpp. It ends with 1 where a bound is missed. All is time of the processor, the least of many rounds, since other
programs may run beside.

C may cost 1.5 times what C++ does; what many results cost, 5 ns more for each. Python may cost what C does and 1.5 times
its trivial call, for each call of the package. An import, which is a process that imports the package less one that does
nothing, is to take 50 ms at most. Since machines differ, and one may be busy, the bound is a part of what importing asyncio
takes there, which is less than 50 ms where this was set."""
import resource
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import thread_time_ns

import avviso
from avviso._binding import ffi, lib

ROUNDS = 3  # of everything, so that each has its quiet moment
PACKAGE_CALLS = {"trivial": 1, "time_limit": 1, "answer": 2, "of_10080": 1}  # an answer is asked for, and its value read
MOST, MOST_OF_MANY, MOST_TO_IMPORT, MOST_BESIDE_ASYNCIO = 1.5, 5.0, 50.0, 0.75


def nanoseconds(calls: int, call: Callable[[], object]) -> float:
    """The least of 15 rounds of so many calls, for one call."""
    least = float("inf")
    for _ in range(15):
        begun = thread_time_ns()
        for _ in range(calls):
            call()
        least = min(least, (thread_time_ns() - begun) / calls)
    return least


def bare() -> int:
    """What cffi needs to let a function of the library write one number, and to read it."""
    out = ffi.new("int32_t *")
    lib.avviso_weekday(19173, out, ffi.NULL)
    return int(out[0])


def of_a_process(code: str) -> float:
    """What a process that runs this code takes of the processor, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def to_import(rounds: int) -> tuple[float, float]:
    """What importing the package takes, and asyncio: the least of so many processes, less the least of an empty one."""
    codes = ("import avviso", "import asyncio", "pass")
    of_each = zip(*([of_a_process(code) for code in codes] for _ in range(rounds)))
    package, beside, nothing = (min(every) for every in of_each)
    return package - nothing, beside - nothing


def main() -> int:
    path = Path(sys.argv[2], "examples/casebook/prima.json")
    day = date(2022, 6, 30)
    limit = avviso.TimeLimit(avviso.Length(days=60), avviso.TimeRegime.EU_1182_71)
    italy, event = avviso.Calendar.of(avviso.Place.ITALY), date(2018, 3, 20)
    prima = avviso.Dossier.from_json(path.read_bytes())
    then = prima.as_of(in_force=date(2022, 3, 1), known=day, readings=avviso.Readings.documents())
    lazio = then.grant("Lazio")
    many = avviso.Portfolio.compile({str(copy): prima for copy in range(720)}, then.readings)
    calls: dict[str, Callable[[], float]] = {
        "trivial": lambda: nanoseconds(20_000, lambda: avviso.weekday(day)),
        "time_limit": lambda: nanoseconds(10_000, lambda: limit.end(event, italy)),
        "answer": lambda: nanoseconds(2_000, lambda: lazio.end_of_activities.value),
        "of_10080": lambda: nanoseconds(50, lambda: many.deadlines(in_force=then.in_force, known=day)) / len(many.grants),
        "bare": lambda: nanoseconds(20_000, bare),
    }
    plain: dict[str, float] = {}
    in_c: dict[str, float] = {}
    in_python: dict[str, float] = {}

    def keep(least: dict[str, float], name: str, cost: float) -> None:
        least[name] = min(cost, least.get(name, cost))

    for _ in range(ROUNDS):
        ran = subprocess.run([sys.argv[1], path], check=True, capture_output=True, text=True)
        for name, *costs in (line.split() for line in ran.stdout.splitlines()):
            keep(plain, name, float(costs[0]))
            keep(in_c, name, float(costs[1]))
        for name, call in calls.items():
            keep(in_python, name, call())

    missed = 0
    print(f"{'nanoseconds':12} {'C++':>10} {'C':>10} {'at most':>10} {'C / C++':>8} {'Python':>10} {'at most':>10}")
    for name in plain:
        is_many = name == "of_10080"
        most_in_c = plain[name] + MOST_OF_MANY if is_many else MOST * plain[name]
        own = MOST * in_python["trivial"] * PACKAGE_CALLS[name]
        most = in_c[name] + (MOST_OF_MANY if is_many else own)
        missed += (in_c[name] > most_in_c) + (in_python[name] > most)
        print(f"{name:12} {plain[name]:10.1f} {in_c[name]:10.1f} {most_in_c:10.1f} {in_c[name] / plain[name]:8.2f} "
              f"{in_python[name]:10.1f} {most:10.1f}")
    package, beside = to_import(20)
    missed += package > MOST_BESIDE_ASYNCIO * beside
    print(f"import avviso: {package:.1f} ms ({MOST_TO_IMPORT:.0f} at most, on a quiet machine), {package / beside:.2f} of what "
          f"importing asyncio takes, {beside:.1f} ms, at most {MOST_BESIDE_ASYNCIO}")
    print(f"a call of cffi with a number in and one out: {in_python['bare']:.1f} ns")
    print("every bound is kept" if missed == 0 else f"{missed} bounds are missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
