"""The outbox and edits: what cannot be edited arrives as a message of its own."""

import pytest

from bot.api import RefusedError
from bot.store import Letter, Writer
from tests.kit.post import EDIT, Post, delivered, text


async def test_an_edit_names_its_topic_only_when_it_is_sent_as_new(writer: Writer) -> None:
    edit = Letter(7, "editMessageText", {**EDIT.payload, "message_thread_id": 4})
    telegram = Post(RefusedError("Message can't be edited"))

    await delivered(writer, telegram, edit)

    assert telegram.calls == [
        EDIT[1:],
        ("sendMessage", {"chat_id": 7, "text": "b", "message_thread_id": 4}),
    ]


async def test_an_edit_that_changes_nothing_is_done(writer: Writer) -> None:
    telegram = Post(RefusedError("Message is not modified: specified new message content"))

    assert await delivered(writer, telegram, EDIT, text("c")) == []
    assert telegram.texts == ["b", "c"]


@pytest.mark.parametrize(
    "refusal",
    [
        "Message to edit not found",
        "Message can't be edited",
        "There is no text in the message to edit",
    ],
)
async def test_an_edit_of_what_cannot_be_edited_is_sent_as_new_in_its_place(
    writer: Writer, refusal: str
) -> None:
    telegram = Post(RefusedError(refusal))

    assert await delivered(writer, telegram, EDIT, text("c")) == []
    assert telegram.calls[1] == ("sendMessage", {"chat_id": 7, "text": "b"})
    assert telegram.texts == ["b", "b", "c"]
