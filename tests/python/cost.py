# SPDX-License-Identifier: BSL-1.0
"""cost.py COST ROOT: what calls cost in C++, in C and in Python, in one run; COST is the program of cost.cpp. Beside
them, what cffi takes for a call that does nothing, and what an import costs."""
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import thread_time_ns

import avviso
from avviso._binding import lib


def nanoseconds(calls: int, call: Callable[[], object]) -> float:
    """The least of 15 rounds of so many calls, for one call: time of the processor, since other programs may run beside."""
    least = float("inf")
    for _ in range(15):
        begun = thread_time_ns()
        for _ in range(calls):
            call()
        least = min(least, (thread_time_ns() - begun) / calls)
    return least


def main() -> None:
    path = Path(sys.argv[2], "examples/casebook/prima.json")
    ran = subprocess.run([sys.argv[1], path], check=True, capture_output=True, text=True)
    natively = {name: (float(plain), float(in_c)) for name, plain, in_c in (line.split() for line in ran.stdout.splitlines())}

    day = date(2022, 6, 30)
    limit = avviso.TimeLimit(avviso.Length(days=60), avviso.TimeRegime.EU_1182_71)
    italy, event = avviso.Calendar.of(avviso.Place.ITALY), date(2018, 3, 20)
    prima = avviso.Dossier.from_json(path.read_bytes())
    then = prima.as_of(in_force=date(2022, 3, 1), known=day, readings=avviso.Readings.documents())
    lazio = then.grant("Lazio")

    in_python = {
        "trivial": nanoseconds(20_000, lambda: avviso.weekday(day)),
        "time_limit": nanoseconds(10_000, lambda: limit.end(event, italy)),
        "answer": nanoseconds(2_000, lambda: lazio.end_of_activities.value),
    }
    many = avviso.Portfolio.compile({str(copy): prima for copy in range(720)}, then.readings)
    in_python["of_10080"] = nanoseconds(50, lambda: many.deadlines(in_force=then.in_force, known=day)) / len(many.grants)
    bare = nanoseconds(100_000, lib.avviso_abi_version)
    code = "import time; begun = time.process_time(); import avviso; print(time.process_time() - begun)"
    imported = min(float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout)
                   for _ in range(7))

    print(f"{'nanoseconds':12} {'C++':>10} {'C':>10} {'Python':>10} {'C / C++':>10} {'Python - C':>12}")
    for name, (plain, in_c) in natively.items():
        print(f"{name:12} {plain:10.1f} {in_c:10.1f} {in_python[name]:10.1f} {in_c / plain:10.2f} "
              f"{in_python[name] - in_c:12.1f}")
    print(f"a call of cffi that does nothing: {bare:.1f} ns; import avviso: {imported * 1000:.1f} ms")


if __name__ == "__main__":
    main()
