# SPDX-License-Identifier: BSL-1.0
"""examples/python/cluster.py: two processes tell what one does, even if one of them is killed at work."""
import csv
import importlib
import importlib.util
import os
import signal
import subprocess
import sys
import time
import unittest
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
CASEBOOK = ROOT / "examples/casebook"
PROGRAM = ROOT / "examples/python/cluster.py"
DAYS = {"in_force": date(2022, 3, 1), "known": date(2022, 6, 30)}


def loaded() -> Any:
    """The program as a module; workers have it by value."""
    spec = importlib.util.spec_from_file_location("cluster", PROGRAM)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@unittest.skipUnless(os.environ.get("AVVISO_CLUSTER"), "AVVISO_CLUSTER does not ask for it: it takes a while")
class Cluster(unittest.TestCase):
    def test_two_processes_tell_what_one_does(self) -> None:
        of_one = loaded().rows_of(sorted(CASEBOOK.glob("*.json")), **DAYS)
        ran = subprocess.run([sys.executable, PROGRAM, CASEBOOK, "--in-force", "2022-03-01", "--known", "2022-06-30"],
                             capture_output=True, text=True)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        header, *rows = csv.reader(ran.stdout.splitlines())
        self.assertEqual([tuple(row) for row in rows], of_one)
        self.assertEqual(len(header), len(rows[0]))
        self.assertIn(("prima", "Lazio", "2022-06-30", "known"), [row[:4] for row in of_one])

    def test_a_worker_that_is_killed_loses_nothing(self) -> None:
        ran = subprocess.run([sys.executable, __file__, "--kill"], capture_output=True, text=True)
        self.assertEqual((ran.returncode, ran.stdout), (0, "equal, after a worker was killed\n"), ran.stderr)


def kill_one() -> None:
    """Runs the casebook on two workers and kills one of them while both are at work."""
    distributed: Any = importlib.import_module("distributed")  # which may not be installed, nor tell its types

    program = str(PROGRAM)

    def slowly(paths: list[Path], in_force: date, known: date) -> Any:
        import runpy

        time.sleep(0.5)
        return runpy.run_path(program)["rows_of"](paths, in_force, known)

    of_one = loaded().rows_of(sorted(CASEBOOK.glob("*.json")), **DAYS)
    with (distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
          distributed.Client(cluster) as client):
        victim = min(client.run(os.getpid).values())
        parts = client.map(slowly, loaded().parts_of(CASEBOOK, 1), **DAYS)
        time.sleep(0.7)
        assert any(one.status == "pending" for one in parts)
        os.kill(victim, signal.SIGKILL)
        rows = loaded().merged(client.gather(parts))
        assert victim not in client.run(os.getpid).values()
    assert rows == of_one
    print("equal, after a worker was killed")


if __name__ == "__main__":
    if "--kill" in sys.argv:
        kill_one()
    else:
        unittest.main()
