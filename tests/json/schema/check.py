# SPDX-License-Identifier: BSL-1.0
# check.py ROOT DOSSIERS: the schema accepts whatever the library writes (DOSSIERS is a list of it), every dossier of the
# examples and of the tests; of malformed files it says what their table says; and it allows no object a key more.
import copy, glob, json, sys
from jsonschema import Draft202012Validator

root, dossiers = sys.argv[1:]
schema = json.load(open(root + "/include/avviso/dossier.schema.json", encoding="utf-8"))
Draft202012Validator.check_schema(schema)
valid = Draft202012Validator(schema)
failures = 0


def fail(name, why):
    global failures
    failures += 1
    print(f"{name}: {why}", file=sys.stderr)


def expect(name, value, accepted):
    wrong = next(valid.iter_errors(value), None)
    if (wrong is None) != accepted:
        fail(name, "is accepted" if wrong is None else f"is refused at {wrong.json_path}: {wrong.message[:200]}")


def load(path):
    return json.load(open(path, encoding="utf-8"))


files = [root + "/tests/json/complete.json", root + "/tests/json/prima.json"]
files += sorted(glob.glob(root + "/examples/casebook/**/*.json", recursive=True))
for path in files:
    expect(path, load(path), True)
random = load(dossiers)
for number, value in enumerate(random):
    expect(f"random dossier {number}", value, True)

refused = 0
folder = root + "/tests/json/"
for line in open(folder + "malformed.csv", encoding="utf-8").read().splitlines():
    if line.startswith("#") or line.startswith("file;"):
        continue
    name, _, says = line.split(";")
    refused += says == "refuses"
    if says == "no JSON":
        try:
            load(folder + "malformed/" + name)
            fail(name, "is JSON")
        except ValueError:
            pass
    else:
        expect(name, load(folder + "malformed/" + name), says == "accepts")


# Every object of the example, with a key more.
def objects(value):
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            yield one
            one = {key: inner for key, inner in one.items() if key != "extra"}  # which is open
        stack += one.values() if isinstance(one, dict) else one if isinstance(one, list) else []


whole = load(files[0])
count = len(list(objects(whole)))
for number in range(count):
    more = copy.deepcopy(whole)
    list(objects(more))[number]["colour"] = "red"
    expect(f"object {number} of the example with a key more", more, False)

# Every definition is used.
used = json.dumps(schema)
for name in schema["$defs"]:
    if f'"#/$defs/{name}"' not in used:
        fail(name, "is not used in the schema")
print(f"{len(files)} files and {len(random)} random dossiers accepted, {refused} malformed refused, {count} objects closed")
sys.exit(1 if failures else 0)
