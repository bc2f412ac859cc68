"""Groups with the bot as a process: coming and going, topics, channels, and what is passed on."""

import json
import sqlite3
from contextlib import closing
from typing import Any

import pytest

from tests.kit.groups import ME, Group
from tests.kit.scene import Scene

# One process for all of them.
pytestmark = pytest.mark.xdist_group("real")


@pytest.mark.parametrize(("language", "words"), [("id", "Halo semua"), ("en", "Hi all")])
def test_who_lets_us_in_reads_in_one_line_what_we_read_and_keep(
    language: str, words: str, real: Scene
) -> None:
    group, sari = Group(real), real.somebody(language)

    group.membership(sari, "left", "member")

    text = group.next()["text"]
    assert words in text
    assert ME in text
    assert "/privacy" in text
    assert len(text) < 450
    group.membership(sari, "member", "member")
    group.hears(sari, "/help")
    assert words not in group.next()["text"]


def test_a_group_that_puts_us_out_is_marked_as_gone_until_it_speaks_again(real: Scene) -> None:
    group, sari = Group(real), real.somebody()
    group.membership(sari, "left", "member")
    group.next()

    put_out = group.membership(sari, "member", "kicked")
    real.telegram.wait_for(lambda: real.telegram.unconfirmed == 0)
    # In the same lane, so that it is over when this is answered.
    was_gone = gone_when_done(real, group, put_out)
    group.membership(sari, "kicked", "member")
    group.next()

    assert was_gone == [1]
    assert gone(real, group) == [0]


def gone_when_done(real: Scene, group: Group, update_id: int) -> list[int]:
    sari = real.somebody()
    while not group.done(update_id):
        sari.says("/start")
        sari.waits(len(sari.delivered) + 1)
    return gone(real, group)


def gone(real: Scene, group: Group) -> list[int]:
    with closing(sqlite3.connect(real.database)) as db:
        found = db.execute("SELECT gone FROM chats WHERE chat_id = ?", (group.id,))
        return [row[0] for row in found]


def test_a_channel_that_lets_us_in_hears_nothing(real: Scene) -> None:
    channel, sari = Group(real), real.somebody()
    chat = {**channel.chat, "type": "channel"}
    me = {"id": 1_234_567, "is_bot": True, "first_name": "mikromakro"}
    change = {"chat": chat, "from": sari.user, "date": 1}
    change["old_chat_member"] = {"user": me, "status": "left"}
    change["new_chat_member"] = {"user": me, "status": "member"}

    update_id = real.telegram.push({"my_chat_member": change})

    gone_when_done(real, channel, update_id)
    assert channel.sent() == []


def test_a_topic_of_a_forum_is_answered_in_it(real: Scene) -> None:
    group, sari = Group(real), real.somebody()

    group.hears(sari, f"{ME} apa itu micro?", message_thread_id=77, is_topic_message=True)

    assert group.next()["message_thread_id"] == 77


def test_a_post_that_its_channel_puts_into_the_group_is_passed_over(real: Scene) -> None:
    group, sari = Group(real), real.somebody()
    channel = {"id": -1_009_999, "type": "channel", "title": "Kanal"}

    group.hears(sari, f"{ME} apa itu micro?", sender_chat=channel, is_automatic_forward=True)
    group.hears(sari, f"{ME} budget 10 juta buat awareness")

    assert "Rp10 juta" in group.next()["text"]


def test_an_administrator_without_a_name_is_heard_and_speaks_for_the_group(real: Scene) -> None:
    group, sari = Group(real), real.somebody()
    unnamed = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group"}

    group.hears(sari, "/forget", **{"from": unnamed, "sender_chat": group.chat})

    assert "reply_markup" in group.next()


def test_a_card_is_passed_on_by_a_link_that_opens_it_elsewhere(real: Scene) -> None:
    sari, budi = real.somebody(), real.somebody("en")
    sari.says("@rasakopi 45rb follower ig, minta 3jt per reel")
    shown = sari.waits(1)
    (address,) = (data for row in shown.buttons for label, data in row if "Bagikan" in label)
    start = "c-instagram-45000-3000000-reel---rasakopi"

    assert address.startswith("https://t.me/share/url?url=")
    assert start in address
    budi.says(f"/start {start}")
    opened = budi.waits(1)
    assert "@rasakopi" in opened.plain
    assert "Asking Rp3 million per reel" in opened.plain


def test_a_query_from_another_chat_knows_nothing_of_any(real: Scene) -> None:
    sari = real.somebody()
    sari.says("@rahasia 45rb follower ig, minta 3jt per reel")
    sari.waits(1)

    sari.looks_up("kalau 5 juta?")
    sari.looks_up("budget 10jt awareness tiktok")

    def answered() -> list[dict[str, Any]]:
        return [call.params for call in real.telegram.calls("answerInlineQuery")][-2:]

    real.telegram.wait_for(lambda: len(answered()) == 2)
    assert "rahasia" not in json.dumps(answered())
    (card,) = answered()[1]["results"]
    assert "Rp10 juta · awareness · TikTok" in card["input_message_content"]["message_text"]
    # Nothing of it became part of the chat.
    sari.says("kalau 20 juta?")
    assert "TikTok" not in sari.waits(2).plain
