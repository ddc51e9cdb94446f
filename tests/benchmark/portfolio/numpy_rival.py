# SPDX-License-Identifier: BSL-1.0
"""numpy_rival.py DUMP: the questions of benchmark_portfolio_rivals to NumPy, on the boxes of days that it has dumped.

Twice: dense arrays, grants by boxes, padded; and one flat array of all boxes, of which a question selects some. Prints
question,n,rival,ns,checksum as the program does."""
import sys
import time

import numpy as np

with open(sys.argv[1], "rb") as file:
    n, count, triples, in_force, known, middle, first_month, months = np.fromfile(file, np.int32, 8)
    grant, since_known, known_until, since, until, end = np.fromfile(file, np.int32, 6 * count).reshape(6, count)
    total = np.fromfile(file, np.int64, count)
    asked, asked_in_force, asked_known = np.fromfile(file, np.int32, 3 * triples).reshape(3, triples)
    month_first = np.fromfile(file, np.int32, months)

no_amount = np.iinfo(np.int64).min
more_months = 2


def measured(question, rival, answers, ask):
    """The least of some runs, in nanoseconds of this process an answer."""
    least, spent = float("inf"), 0.0
    while spent < 0.5:
        start = time.process_time()
        checksum = ask()
        took = time.process_time() - start
        least, spent = min(least, took), spent + took
    print(f"{question},{n},{rival},{least * 1e9 / answers:.2f},{int(checksum)}")


def stated(amounts):
    return amounts[amounts != no_amount].sum()


start = time.process_time()
box_month = np.searchsorted(month_first, end, side="right") - 1
of_month = end - month_first[box_month]
flat = time.process_time() - start

place = np.arange(count) - np.searchsorted(grant, grant, side="left")
width = int(place.max()) + 1


def padded(values, otherwise):
    made = np.full((n, width), otherwise, values.dtype)
    made[grant, place] = values
    return made


start = time.process_time()
nobody = np.iinfo(np.int32).max
dense_known, dense_since = padded(since_known, nobody), padded(since, nobody)
dense_known_until, dense_until = padded(known_until, 0), padded(until, 0)
dense_end, dense_total = padded(end, 0), padded(total, no_amount)
dense_month, dense_of_month = padded(box_month, 0), padded(of_month, 0)
dense = time.process_time() - start


def dense_at(day, on):
    """Which box of each grant, and of which grants there is one."""
    holds = (dense_known <= on) & (dense_known_until > on) & (dense_since <= day) & (dense_until > day)
    which = holds.argmax(axis=1)
    some = np.flatnonzero(holds[np.arange(n), which])
    return some, which[some]


def flat_at(day, on):
    return np.flatnonzero((since_known <= on) & (known_until > on) & (since <= day) & (until > day))


def dense_all(day):
    some = dense_at(day, day)
    return dense_end[some].sum(dtype=np.int64) + stated(dense_total[some])


def flat_all(day):
    some = flat_at(day, day)
    return end[some].sum(dtype=np.int64) + stated(total[some])


def dense_triples():
    days, on = asked_in_force[:, None], asked_known[:, None]
    holds = dense_known[asked] <= on
    holds &= dense_known_until[asked] > on
    holds &= dense_since[asked] <= days
    holds &= dense_until[asked] > days
    which = holds.argmax(axis=1)
    some = np.flatnonzero(holds[np.arange(triples), which])
    return dense_end[asked[some], which[some]].sum(dtype=np.int64) + stated(dense_total[asked[some], which[some]])


def ending(ends):
    return ends[(ends >= in_force) & (ends <= in_force + 90)].sum(dtype=np.int64)


def what_if(box_months, days):
    return (month_first[box_months + more_months] + days).sum(dtype=np.int64)


measured("end and total of all", "numpy dense", 2 * n, lambda: dense_all(in_force))
measured("end and total of all", "numpy flat", 2 * n, lambda: flat_all(in_force))
measured("end and total of all midway", "numpy dense", 2 * n, lambda: dense_all(middle))
measured("end and total of all midway", "numpy flat", 2 * n, lambda: flat_all(middle))
measured("random triples", "numpy dense", 2 * triples, dense_triples)
measured("ending within 90 days", "numpy dense", n, lambda: ending(dense_end[dense_at(in_force, known)]))
measured("ending within 90 days", "numpy flat", n, lambda: ending(end[flat_at(in_force, known)]))


def dense_what_if():
    some = dense_at(in_force, known)
    return what_if(dense_month[some], dense_of_month[some])


def flat_what_if():
    some = flat_at(in_force, known)
    return what_if(box_month[some], of_month[some])


measured("one draft over all", "numpy dense", n, dense_what_if)
measured("one draft over all", "numpy flat", n, flat_what_if)
print(f"build,{n},numpy dense,{dense * 1e9 / n:.2f},0")
print(f"build,{n},numpy flat,{flat * 1e9 / n:.2f},0")
arrays = [dense_known, dense_known_until, dense_since, dense_until, dense_end, dense_total, dense_month, dense_of_month]
print(f"bytes,{n},numpy dense,{sum(one.nbytes for one in arrays) / n:.2f},0")
print(f"bytes,{n},numpy flat,{(grant.nbytes * 8 + total.nbytes) / n:.2f},0")
