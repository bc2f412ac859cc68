"""Whether what our stand-in demands of calls agrees with a specification of the Bot API.

    python benchmarks/bot_api.py PATH/TO/telegram-bot-api.min.json

The specification is JSON with "methods" and "types", each with its "fields", and is not part of
this project. Exit code 1 if there are differences.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.kit.methods import METHODS as ANSWERED
from tests.kit.rules import MEANT, METHODS, OBJECTS

CALL = re.compile(r'"((?:send|edit|get|set|delete|answer)[A-Z][A-Za-z]+)"')
WISH = re.compile(r'Wish\("([A-Za-z]+)"')
# Made by the library for us, so that our code does not name it.
BY_THE_LIBRARY = {"getFile"}


def differences(where: str, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> Iterator[str]:
    """Yield in words where the rules for one method or object are not as specified."""
    fields = {field["name"]: field for field in theirs.get("fields", [])}
    for name, field in fields.items():
        if field["required"] and name not in ours:
            yield f"{where}.{name} is required, and we do not know it"
    for name, rule in ours.items():
        if name not in fields:
            yield f"{where}.{name} does not exist"
            continue
        field = fields[name]
        if set(rule["type"].split("|")) != set(field["types"]):
            yield f"{where}.{name} is {' or '.join(field['types'])}, we say {rule['type']}"
        if field["required"] and not rule.get("required"):
            yield f"{where}.{name} is required, we say it is not"
        yield from _sizes(f"{where}.{name}", rule, field["description"])


def _sizes(where: str, rule: Mapping[str, Any], told: str) -> Iterator[str]:
    """Yield where a size of ours is not the one in the description."""
    found = re.search(r"(?<!ISO )(?<!\d)(\d+)-(\d+)( bytes)?", told, re.IGNORECASE)
    if found:
        limits = [int(found[1]), int(found[2])]
        ours = rule.get("bytes" if found[3] else "length") or rule.get("between")
        if limits != ours:
            yield f"{where} has {limits[0]}-{limits[1]}, we say {ours}"
    most = re.search(r"[Aa]t most (\d+) commands", told)
    if most and int(most[1]) != rule.get("most"):
        yield f"{where} has at most {most[1]}, we say {rule.get('most')}"


def main() -> int:
    """Return 1 if there are differences, each printed on a line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("specification", type=Path)
    path = parser.parse_args().specification
    if not path.is_file():
        print(f"no specification at {path}; nothing is compared")
        return 2
    theirs = json.loads(path.read_text("utf-8"))
    found: list[str] = []
    for kind, ours in (("methods", METHODS), ("types", OBJECTS)):
        for name, rules in ours.items():
            known = theirs[kind].get(MEANT.get(name, name))
            found += differences(name, rules, known) if known else [f"{name} does not exist"]
    code = "".join(each.read_text("utf-8") for each in _code())
    called = set(CALL.findall(code)) & theirs["methods"].keys() | BY_THE_LIBRARY
    called |= {verb + what for what in WISH.findall(code) for verb in ("get", "set")}
    found += [f"{name} is called by the bot, and has no rules" for name in called - METHODS.keys()]
    found += [f"{name} has rules, and nobody calls it" for name in METHODS.keys() - called]
    found += [f"{name} is not answered by the stand-in" for name in called - ANSWERED.keys()]
    fields = sum(len(rules) for rules in (*METHODS.values(), *OBJECTS.values()))
    print("\n".join(sorted(found)) or "no differences", end="\n\n")
    print(f"{theirs['version']}: {len(METHODS)} methods, {len(OBJECTS)} objects, {fields} fields")
    return 1 if found else 0


def _code() -> Iterator[Path]:
    return (Path(__file__).parents[1] / "bot").glob("**/*.py")


if __name__ == "__main__":
    sys.exit(main())
