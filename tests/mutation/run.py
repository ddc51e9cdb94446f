# SPDX-License-Identifier: BSL-1.0
"""Changes one thing at a time in the sources under DIRECTORY, builds, tests, and says which changes no test noticed.

DIRECTORY is a copy for this program to change; it ends as it began. A test is 'TARGET=COMMAND': the first that fails
kills the mutant, and a later one is built only where all before it passed. A mutant that the compiler refuses is not
counted, save where a static_assert refused it: that is a test. One that takes several times the processor time that
the sources as they are take, or asks for gigabytes, is killed.
"""
import argparse
import collections
import pathlib
import random
import resource
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from mutants import mutants_of, mutate

MEMORY = 4 << 30


def run(command, seconds=None):
    def limited():
        if seconds:
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return subprocess.run(command, shell=True, preexec_fn=limited, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors='replace')


def processor_time():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Tests:
    def __init__(self, build, tests):
        self.build = build
        self.tests = [test.split('=', 1) for test in tests]
        self.limits = {}

    def measure(self, least):
        """Builds and tests the sources as they are."""
        for target, command in self.tests:
            for step in (f'{self.build} {target}', command):
                before = processor_time()
                done = run(step)
                if done.returncode:
                    sys.exit(f'{done.stdout}\nWithout any mutant this fails: {step}')
            self.limits[command] = least + int(4 * (processor_time() - before))

    def verdict(self):
        """('killed' or 'not built', by what), or ('survived', '')."""
        for target, command in self.tests:
            built = run(f'{self.build} {target}', 600)
            if built.returncode:
                asserted = any(said in built.stdout for said in ('static assertion failed', 'static_assert failed'))
                return ('killed', 'static_assert') if asserted else ('not built', '')
            if run(command, self.limits[command]).returncode:
                return 'killed', target
        return 'survived', ''


class Record:
    """The verdicts so far, a line each: place without its line's number, what was changed in which line, verdict. One
    counts as long as its line stands as it did; so the record grows from run to run, and a run that was broken off goes on."""

    def __init__(self, path):
        self.path = path
        self.verdicts = {}
        if path and path.exists():
            for row in path.read_text().splitlines():
                key, _, verdict = row.rpartition('\t')
                if key:  # not the heading
                    self.verdicts[key] = verdict

    @staticmethod
    def key(mutant):
        return f'{mutant.path}\t{mutant.column}\t{mutant.old} -> {mutant.new}\t{mutant.original.strip()}'

    def knows(self, mutant):
        return self.key(mutant) in self.verdicts

    def survived(self, mutant):
        return self.verdicts.get(self.key(mutant)) == 'survived'

    def add(self, mutant, verdict):
        self.verdicts[self.key(mutant)] = verdict
        if self.path:
            with self.path.open('a') as out:
                out.write(f'{self.key(mutant)}\t{verdict}\n')

    def tell(self, found):
        """What is known of the mutants that the sources have today."""
        of_today = [self.verdicts[self.key(one)] for one in found if self.knows(one)]
        killed, survived = of_today.count('killed'), of_today.count('survived')
        if self.path and killed + survived:
            print(f'in all so far: killed {killed} / {killed + survived}, {100 * killed / (killed + survived):.1f} %')


def chosen(options, found):
    if options.all or options.sample >= len(found):
        return found
    numbers = sorted(random.Random(options.seed).sample(range(len(found)), options.sample))
    return [found[i] for i in numbers]  # by file, so that each is built again as it was once


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('directory', type=pathlib.Path)
    parser.add_argument('--build', help='the command that builds the target named after it')
    parser.add_argument('--test', action='append', default=[], metavar='TARGET=COMMAND')
    parser.add_argument('--in', action='append', default=[], dest='folders', metavar='FOLDER')
    parser.add_argument('--least', type=int, default=10, help='seconds that any test may take')
    parser.add_argument('--sample', type=int, default=60, metavar='N', help='so many mutants, drawn (60)')
    parser.add_argument('--seed', type=int, default=int(time.time()) % 1_000_000, help='draws the same again')
    parser.add_argument('--all', action='store_true', help='every mutant')
    parser.add_argument('--again', action='store_true', help='those on record that survived, as new tests may kill them')
    parser.add_argument('--file', action='append', default=[], metavar='PATH', help='of this file alone')
    parser.add_argument('--record', type=pathlib.Path, help='where verdicts are kept: what it has is not asked again')
    parser.add_argument('--list', action='store_true', help='only lists the mutants')
    options = parser.parse_args()

    root = options.directory
    paths = [root / path for path in options.file] or sorted(
        path for folder in options.folders for path in (root / folder).rglob('*.[ch]pp'))
    texts = {str(path.relative_to(root)): path.read_text() for path in paths}
    found = [mutant for path, text in texts.items() for mutant in mutants_of(path, text)]
    if options.list:
        for m in found:
            print(f'{m.place()}: {m.old} -> {m.new}: {m.mutated.strip()}')
        print(f'{len(found)} mutants')
        return

    record = Record(options.record)
    to_ask = record.survived if options.again else lambda one: not record.knows(one)
    mutants = chosen(options, [one for one in found if to_ask(one)])
    print(f'{len(mutants)} of {len(found)} mutants, --seed {options.seed}', flush=True)
    tests = Tests(options.build, options.test)
    tests.measure(options.least)
    ended = collections.defaultdict(list)
    for number, mutant in enumerate(mutants, 1):
        path = root / mutant.path
        path.write_text(mutate(texts[mutant.path], mutant))
        try:
            verdict, by = tests.verdict()
        finally:
            path.write_text(texts[mutant.path])
        ended[verdict].append(mutant)
        record.add(mutant, verdict)
        print(f'[{number}/{len(mutants)}] {mutant.place()}: {mutant.old} -> {mutant.new}: {verdict} {by}'.rstrip(),
              flush=True)

    for mutant in ended['survived']:
        print(f'\nsurvived: {mutant.place()}\n- {mutant.original.strip()}\n+ {mutant.mutated.strip()}')
    if ended['not built']:
        print(f"\n{len(ended['not built'])} not built, and not counted")
    record.tell(found)
    print(f"\nkilled {len(ended['killed'])} / {len(ended['killed']) + len(ended['survived'])}")


main()
