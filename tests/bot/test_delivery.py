"""The bot as a process against the stand-in: everybody is answered, whatever goes wrong."""

import pytest

from tests.kit.scene import Scene


def test_a_chat_that_has_to_wait_holds_up_no_other(scene: Scene) -> None:
    sari, budi = scene.somebody(), scene.somebody()
    refused = len(scene.telegram.calls("sendMessage"))
    scene.telegram.fails_next("sendMessage", 429, "Too Many Requests", retry_after=60)

    sari.says("halo")
    scene.telegram.wait_for(lambda: len(scene.telegram.calls("sendMessage")) > refused)
    budi.says("halo")

    assert budi.waits(1).plain == "1 id: halo"
    assert not sari.delivered


def test_a_message_that_has_to_wait_for_more_than_a_day_is_dropped(scene: Scene) -> None:
    sari = scene.somebody()
    scene.telegram.fails_next("sendMessage", 429, "Too Many Requests", retry_after=90_000)

    sari.says("halo")
    sari.says("lagi")

    assert sari.waits(1).plain == "2 id: lagi"


def test_a_message_sent_too_fast_is_sent_again(scene: Scene) -> None:
    sari = scene.somebody()
    scene.telegram.fails_next("sendMessage", 429, "Too Many Requests", retry_after=1)

    sari.says("halo")

    assert sari.waits(1).plain == "1 id: halo"


def test_a_message_is_sent_again_when_the_server_failed(scene: Scene) -> None:
    sari = scene.somebody()
    scene.telegram.fails_next("sendMessage", 502, "Bad Gateway")

    sari.says("halo")

    assert sari.waits(1).plain == "1 id: halo"


def test_somebody_who_blocked_us_is_answered_when_they_write_again(scene: Scene) -> None:
    sari = scene.somebody()
    sent = len(scene.telegram.calls("sendMessage"))
    scene.telegram.fails_next("sendMessage", 403, "Forbidden: bot was blocked by the user")
    sari.says("halo")
    scene.telegram.wait_for(lambda: len(scene.telegram.calls("sendMessage")) > sent)

    sari.says("aku kembali")

    assert sari.waits(1).plain == "2 id: aku kembali"


def test_an_update_that_fails_is_dead_after_three_attempts_and_its_chat_goes_on(
    scene: Scene,
) -> None:
    sari = scene.somebody()

    poisoned = sari.says("boom")
    sari.says("halo")

    assert sari.waits(2).plain == "1 id: halo"
    assert sari.shown[0].plain == "sorry id"
    assert scene.states(poisoned) == ["dead"]
    assert scene.attempts(poisoned) == [3]


def test_an_update_that_is_none_stops_no_other(scene: Scene) -> None:
    sari = scene.somebody()

    chat = {"id": sari.chat_id, "type": "private"}
    broken = scene.telegram.push({"message": {"chat": chat, "text": 5}})
    of_nobody = scene.telegram.push({"message": {"chat": 5}})
    sari.says("halo")

    assert sari.waits(2).plain == "1 id: halo"
    assert sari.shown[0].plain == "sorry id"
    assert scene.states(broken) == ["dead"]
    # In a lane of its own, so only its arrival is certain by now.
    assert scene.states(of_nobody) in (["pending"], ["dead"])


def test_a_full_disk_is_no_fault_of_the_update(scene: Scene) -> None:
    sari = scene.somebody()

    update_id = sari.says("full once")

    assert sari.waits(1).plain == "1 id: full once"
    assert scene.states(update_id) == ["done"]
    assert scene.attempts(update_id) == [1]


def test_an_update_that_comes_twice_is_answered_once(scene: Scene) -> None:
    sari = scene.somebody()
    with scene.telegram.holds("getUpdates"):
        update_id = sari.says("halo")
        again = {
            "message_id": 1,
            "date": 1,
            "text": "halo",
            "from": sari.user,
            "chat": {"id": sari.chat_id, "type": "private"},
        }
        scene.telegram.push({"update_id": update_id, "message": again})
    sari.says("sudah?")

    sari.waits(2)
    assert [shown.plain for shown in sari.shown] == ["1 id: halo", "2 id: sudah?"]


@pytest.mark.parametrize(("status", "said"), [(401, "Unauthorized"), (404, "Not Found")])
def test_a_bot_that_was_accepted_does_not_end_because_its_token_is_refused(
    scene: Scene, status: int, said: str
) -> None:
    sari = scene.somebody()
    scene.telegram.fails_next("getUpdates", status, said)
    sari.says("halo")
    sari.waits(1)

    sari.says("masih?")

    assert sari.waits(2).plain == "2 id: masih?"


def test_a_second_poller_is_waited_out(scene: Scene) -> None:
    sari = scene.somebody()
    scene.telegram.fails_next(
        "getUpdates", 409, "Conflict: terminated by other getUpdates request"
    )
    sari.says("halo")
    sari.waits(1)

    sari.says("masih?")

    assert sari.waits(2).plain == "2 id: masih?"
    assert "another program polls with the same token" in scene.bot.log
