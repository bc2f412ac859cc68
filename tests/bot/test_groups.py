"""Groups: what is said in them is answered where it was said, also when they change their id."""

from typing import Any

import pytest

from tests.kit.people import Person
from tests.kit.scene import Scene

NAME = [{"type": "mention", "offset": 0, "length": 15}]


def head(sari: Person, chat_id: int, kind: str = "group") -> dict[str, Any]:
    """Return what every message of a person in a group has."""
    chat = {"id": chat_id, "type": kind, "title": "Tim"}
    return {"message_id": 5, "date": 1, "from": sari.user, "chat": chat}


def says(scene: Scene, sari: Person, chat_id: int, text: str, kind: str = "group") -> int:
    """Have somebody say something to the bot in a group."""
    return scene.telegram.push(
        {
            "message": {
                **head(sari, chat_id, kind),
                "text": f"@mikromakro_bot {text}",
                "entities": NAME,
            }
        }
    )


def answers(scene: Scene, chat_id: int, count: int) -> list[dict[str, Any]]:
    """Return the messages that were asked to be sent to a chat once there are so many."""

    def sent() -> list[dict[str, Any]]:
        calls = scene.telegram.calls("sendMessage")
        return [call.params for call in calls if call.params["chat_id"] == chat_id]

    scene.telegram.wait_for(lambda: len(sent()) >= count)
    return sent()


@pytest.fixture
def ids(scene: Scene) -> tuple[Person, int, int]:
    """Return somebody, and a group with the id it will have as a supergroup."""
    sari = scene.somebody()
    return sari, -sari.chat_id, -1_000_000_000_000 - sari.chat_id


def test_an_answer_follows_a_group_that_has_become_a_supergroup_and_so_do_the_notes(
    scene: Scene, ids: tuple[Person, int, int]
) -> None:
    sari, group, supergroup = ids
    scene.telegram.upgrades(group, supergroup)

    says(scene, sari, group, "halo")
    (answer,) = answers(scene, supergroup, 1)
    says(scene, sari, supergroup, "lagi", "supergroup")

    assert answer["text"] == "1 id: <b>halo</b>"
    # What it stood below has another id there, or none.
    assert "reply_parameters" not in answer
    assert answers(scene, supergroup, 2)[1]["text"] == "2 id: <b>lagi</b>"


@pytest.mark.parametrize("told_in", ["old", "new"])
def test_notes_follow_a_group_that_says_it_has_become_a_supergroup(
    scene: Scene, ids: tuple[Person, int, int], told_in: str
) -> None:
    sari, group, supergroup = ids
    said_in, told = (
        (group, {"migrate_to_chat_id": supergroup})
        if told_in == "old"
        else (supergroup, {"migrate_from_chat_id": group})
    )
    says(scene, sari, group, "halo")
    answers(scene, group, 1)

    scene.telegram.push({"message": {**head(sari, said_in), **told}})
    # In the same lane, so the move is over when this is answered.
    says(scene, sari, said_in, "pindah")
    answers(scene, said_in, 2 if told_in == "old" else 1)
    says(scene, sari, supergroup, "lagi", "supergroup")

    last = answers(scene, supergroup, 1 if told_in == "old" else 2)[-1]
    assert last["text"] == f"{2 if told_in == 'old' else 3} id: <b>lagi</b>"


def test_an_edit_that_becomes_a_new_message_stays_in_its_topic(
    scene: Scene, ids: tuple[Person, int, int]
) -> None:
    sari, _, supergroup = ids
    shown = {
        **head(sari, supergroup, "supergroup"),
        "message_thread_id": 4,
        "is_topic_message": True,
        "text": "menu",
    }
    refusal = "Bad Request: message can't be edited"
    scene.telegram.fails_next("editMessageText", 400, refusal)

    tap = {"id": "77", "from": sari.user, "chat_instance": "1", "data": "again", "message": shown}
    scene.telegram.push({"callback_query": tap})

    (answer,) = answers(scene, supergroup, 1)
    assert answer["message_thread_id"] == 4
    edits = [c for c in scene.telegram.calls("editMessageText") if c.number("message_id") == 5]
    assert "message_thread_id" not in edits[-1].params


def test_a_tap_without_a_message_is_answered_too(scene: Scene) -> None:
    sari = scene.somebody()
    tap = {"id": "78", "from": sari.user, "chat_instance": "1", "data": "again"}

    scene.telegram.push({"callback_query": {**tap, "inline_message_id": "abc"}})

    scene.telegram.wait_for(
        lambda: [
            call
            for call in scene.telegram.calls("answerCallbackQuery")
            if call.text("callback_query_id") == "78"
        ]
    )
