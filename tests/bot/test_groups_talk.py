"""Groups with the bot as a process: talks of two people, as in tests/corpus/groups.toml."""

import itertools
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.kit.groups import Group
from tests.kit.people import Person
from tests.kit.scene import Scene

CORPUS = tomllib.loads((Path(__file__).parents[1] / "corpus/groups.toml").read_text("utf-8"))
TALKS = CORPUS["talks"]
# One process for all of them.
pytestmark = pytest.mark.xdist_group("real")


def fields_of(step: dict[str, Any], group: Group, people: dict[str, Person]) -> dict[str, Any]:
    """Return what a message has when it replies to another one."""
    if "under" not in step:
        return {}
    author = people[step["of"]].user
    told = {"message_id": 3, "date": 1, "from": author, "chat": group.chat, "text": step["under"]}
    return {"reply_to_message": told}


@pytest.mark.parametrize("talk", TALKS, ids=[talk["name"] for talk in TALKS])
def test_a_group_is_answered_when_it_speaks_to_us(talk: dict[str, Any], real: Scene) -> None:
    group = Group(real)
    people = {name: real.somebody(talk["language"]) for name in ("sari", "budi")}

    for together, steps in itertools.groupby(talk["steps"], lambda one: one.get("together")):
        waiting = []
        for step in steps:
            said = group.hears(people[step["who"]], step["says"], **fields_of(step, group, people))
            waiting += [step] if "has" in step else []
            if not together:
                take(group, waiting, people)
            last = said
        take(group, waiting, people)

    # In the same lane, so whatever was not to be answered has been passed over by now.
    group.hears(people["sari"], "/new")
    assert "mikromakro" not in group.next()["text"]
    assert group.done(last)
    assert len(group.sent()) == group.seen


def take(group: Group, waiting: list[dict[str, Any]], people: dict[str, Person]) -> None:
    """Check the answers to the steps that wait for one."""
    while waiting:
        step = waiting.pop(0)
        answer = group.next()
        assert answer["reply_parameters"]["allow_sending_without_reply"]
        check(step, answer["text"])
        if "taps" in step:
            tap(group, step, answer, people[step["who"]])


def check(step: dict[str, Any], text: str) -> None:
    for words in step["has"]:
        assert words in text, text
    for words in step.get("hasnt", ()):
        assert words not in text, text
    assert len(text) < 1_000


def tap(group: Group, step: dict[str, Any], answer: dict[str, Any], who: Person) -> None:
    rows = answer["reply_markup"]["inline_keyboard"]
    (data,) = (key["callback_data"] for row in rows for key in row if key["text"] == step["taps"])
    shown = {"message_id": 9, "date": 1, "chat": group.chat, "text": "x"}
    query = {"id": f"g{group.id}", "from": who.user, "chat_instance": "1", "data": data}
    group.scene.telegram.push({"callback_query": {**query, "message": shown}})
    assert step["then"] in group.next()["text"]
