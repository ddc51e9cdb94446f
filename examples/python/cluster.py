# SPDX-License-Identifier: BSL-1.0
"""A portfolio over a folder of dossiers, divided among the workers of a dask cluster: each compiles its part and answers
for its grants; what they tell is merged in the order of the dossiers' names, so it is what one process tells.

    python cluster.py FOLDER --in-force 2022-03-01 --known 2022-06-30 [--scheduler ADDRESS | --workers 2]

A worker that dies loses nothing: a part is read from the folder, which all workers see, and dask gives it to another."""
import argparse
import csv
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import avviso

Row = tuple[str, ...]

COLUMNS = ("dossier", "grant", "end_of_activities", "told", *(name for which in avviso.GrantSum
                                                             for name in (str(which), "told")), "standing", "told")


def rows_of(paths: Sequence[Path], in_force: date, known: date) -> list[Row]:
    """What one part of the folder tells: a row for each grant, values in words, empty where they are not known."""
    dossiers = {path.stem: avviso.Dossier.from_json(path.read_bytes()) for path in paths}
    portfolio = avviso.Portfolio.compile(dossiers, avviso.Readings.documents())
    columns: list[Iterable[avviso.Laid[Any]]] = [portfolio.deadlines(in_force=in_force, known=known)]
    columns += [portfolio.sums(which, in_force=in_force, known=known) for which in avviso.GrantSum]
    columns.append(portfolio.standings(in_force=in_force, known=known))
    return [(*grant, *(text for one in cells for text in ("" if one.value is None else str(one.value), str(one.told))))
            for grant, *cells in zip(portfolio.grants, *columns)]


def parts_of(folder: Path, size: int) -> list[list[Path]]:
    """The dossiers of a folder, by name, so many in each part."""
    paths = sorted(folder.glob("*.json"))
    return [paths[begin : begin + size] for begin in range(0, len(paths), size)]


def merged(parts: Iterable[list[Row]]) -> list[Row]:
    """The parts in order, which is that of the dossiers."""
    return [row for part in parts for row in part]


def main(arguments: Sequence[str]) -> None:
    distributed: Any = import_module("distributed")  # which tells no types
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("folder", type=Path)
    reader.add_argument("--in-force", type=avviso.parse_day, required=True)
    reader.add_argument("--known", type=avviso.parse_day, required=True)
    reader.add_argument("--scheduler", help="the address of a cluster; else one of this machine is begun")
    reader.add_argument("--workers", type=int, default=2, help="processes of the cluster that is begun")
    reader.add_argument("--part", type=int, default=2, help="dossiers in each part")
    how = reader.parse_args(arguments)
    where = how.scheduler or distributed.LocalCluster(n_workers=how.workers, threads_per_worker=1,
                                                     dashboard_address=None)
    with distributed.Client(where) as client:
        parts = client.map(rows_of, parts_of(how.folder, how.part), in_force=how.in_force, known=how.known)
        rows = merged(client.gather(parts))
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(COLUMNS)
    out.writerows(rows)


if __name__ == "__main__":
    main(sys.argv[1:])
