"""The webhook over real sockets: 200 means safe, everything else means nothing was taken."""

import json
import socket
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.kit.postman import post
from tests.kit.process import Process, running
from tests.kit.scene import TOKEN, Scene
from tests.kit.standin import Standin

SECRET = "secret-of-the-tests-0123456789"
URL = "https://bot.example.com/hook"
HEAD = f"POST /hook HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n"
SETTINGS = {
    "INTAKE": "webhook",
    "WEBHOOK_URL": URL,
    "WEBHOOK_SECRET": SECRET,
    "WEBHOOK_PORT": "0",
}


@contextmanager
def posted(telegram: Standin, folder: Path) -> Iterator[Process]:
    """Give a bot to which the stand-in posts."""
    with (
        running(telegram, folder, **SETTINGS) as bot,
        telegram.posts_to(bot.address_for("webhook")),
    ):
        yield bot


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """Return one bot with a webhook for all tests that can share it."""
    folder = tmp_path_factory.mktemp("webhook")
    with Standin(TOKEN) as telegram, posted(telegram, folder) as bot:
        yield Scene(telegram, bot, folder / "mikromakro.db")
        bot.stop()


@pytest.fixture
def hook(scene: Scene) -> str:
    """Return where posts really go."""
    return f"{scene.bot.address_for('webhook')}/hook"


def message(scene: Scene, update_id: int, text: str) -> str:
    """Return the JSON of an update in which somebody whom no other test knows says something."""
    sari = scene.somebody()
    chat = {"id": sari.chat_id, "type": "private"}
    with sari.world.bell.change():
        sari.world.chat(chat).known = True
    said = {"message_id": 1, "date": 1, "chat": chat, "from": sari.user, "text": text}
    return json.dumps({"update_id": update_id, "message": said})


def test_an_update_that_is_posted_is_answered(scene: Scene) -> None:
    sari = scene.somebody()

    sari.says("halo")
    sari.taps(sari.waits(1), "Lagi")

    assert sari.waits(2).plain == "tapped 2"
    assert scene.telegram.calls("getUpdates") == ()


def test_telegram_is_told_what_we_want_and_to_drop_nothing(scene: Scene) -> None:
    (told,) = scene.telegram.calls("setWebhook")

    assert told.params == {
        "url": URL,
        "secret_token": SECRET,
        "max_connections": 40,
        "allowed_updates": ["message", "callback_query", "inline_query", "my_chat_member"],
    }
    assert scene.telegram.calls("deleteWebhook") == ()


def test_a_post_is_in_the_database_when_it_is_answered(scene: Scene, hook: str) -> None:
    with scene.telegram.holds("sendMessage"):
        status, _ = post(hook, message(scene, 1, "halo"), SECRET)

        assert status == 200
        assert scene.states(1)


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "é"])
def test_a_post_without_the_secret_is_refused_and_hears_nothing(
    scene: Scene, hook: str, secret: str | None
) -> None:
    assert post(hook, message(scene, 2, "halo"), secret) == (403, b"")
    assert scene.states(2) == []


@pytest.mark.parametrize("path", ["/", "/hook/", "/hook2", "/healthz", "/metrics"])
def test_there_is_nothing_beside_the_webhook(hook: str, path: str) -> None:
    assert post(hook.removesuffix("/hook") + path, "{}", SECRET) == (404, b"")


def test_the_head_of_a_post_that_is_too_large_is_enough_to_refuse_it(hook: str) -> None:
    with _connected(hook) as wire:
        wire.sendall(f"{HEAD}Content-Length: 1000001\r\n\r\n".encode())

        assert wire.recv(100).startswith(b"HTTP/1.1 413")


def test_a_post_that_does_not_tell_its_size_is_read_no_further_than_the_limit(
    hook: str,
) -> None:
    with _connected(hook) as wire:
        wire.sendall(f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode())
        wire.sendall(b"%x\r\n%s\r\n" % (1_000_001, b" " * 1_000_001))

        assert wire.recv(100).startswith(b"HTTP/1.1 413")


@pytest.mark.parametrize("body", ["", "halo", "{", '{"update_id": 3', b"\xff\xfe", "[" * 100_000])
def test_what_is_no_json_is_refused(hook: str, body: str | bytes) -> None:
    assert post(hook, body, SECRET) == (400, b"")


@pytest.mark.parametrize("body", ["[]", "5", "{}", '{"update_id": "x"}', '{"update_id": 1e400}'])
def test_json_that_is_no_update_is_taken_and_passed_over(
    scene: Scene, hook: str, body: str
) -> None:
    # Refused, Telegram would post it again for a day, and all else of the chat would wait.
    assert post(hook, body, SECRET) == (200, b"")
    assert "passed over something without an update_id" in scene.bot.log


def test_an_update_that_comes_twice_is_answered_once(scene: Scene, hook: str) -> None:
    twice = message(scene, 4, "dua kali")
    after = message(scene, 5, "sekali")

    statuses = [post(hook, body, SECRET)[0] for body in (twice, twice, after)]

    assert statuses == [200, 200, 200]
    scene.telegram.wait_for(lambda: _sent(scene, "sekali"))
    assert _sent(scene, "dua kali") == ["1 id: <b>dua kali</b>"]


def test_an_update_that_the_library_cannot_read_is_kept_and_stops_nobody(scene: Scene) -> None:
    sari = scene.somebody()
    chat = {"id": sari.chat_id, "type": "private"}

    broken = scene.telegram.push({"message": {"chat": chat, "message_id": "?", "date": {}}})
    sari.says("halo")

    sari.waits(2)
    assert [shown.plain for shown in sari.shown] == ["sorry id", "1 id: halo"]
    assert scene.states(broken) == ["dead"]
    with closing(sqlite3.connect(scene.database)) as db:
        kept = db.execute("SELECT raw FROM inbox WHERE update_id = ?", (broken,)).fetchone()
    assert '"message_id": "?"' in kept[0]


def test_posts_side_by_side_are_answered_in_the_order_of_their_chat(scene: Scene) -> None:
    people = [scene.somebody() for _ in range(8)]

    for number in range(1, 4):
        for person in people:
            person.says(f"nomor {number}")

    for person in people:
        person.waits(3)
        texts = [shown.plain for shown in person.shown]
        assert texts == [f"{n} id: nomor {n}" for n in range(1, 4)]


def test_who_sends_nothing_keeps_nobody_waiting(scene: Scene, hook: str) -> None:
    with _connected(hook) as silent, _connected(hook) as slow:
        silent.sendall(b"POST /ho")
        slow.sendall(f"{HEAD}Content-Length: 100\r\n\r\n{{".encode())
        with ThreadPoolExecutor(8) as pool:
            bodies = [message(scene, 100 + n, "cepat") for n in range(8)]
            answers = list(pool.map(lambda body: post(hook, body, SECRET), bodies))

    assert answers == [(200, b"")] * 8


def test_the_log_holds_neither_secrets_nor_what_people_write(scene: Scene, hook: str) -> None:
    sari = scene.somebody()

    sari.says("rahasia")
    sari.says("boom")
    sari.waits(1)
    post(hook, "rahasia", SECRET)

    assert "listening on http://127.0.0.1:" in scene.bot.log
    for word in (TOKEN, TOKEN.partition(":")[2], SECRET, "/hook", "rahasia", "boom"):
        assert word not in scene.bot.log


def test_a_kill_after_a_post_was_taken_loses_nothing(tmp_path: Path) -> None:
    with Standin(TOKEN) as telegram:
        sari, budi = telegram.person(7), telegram.person(8)
        with running(telegram, tmp_path, **SETTINGS) as bot:
            with telegram.posts_to(bot.address_for("webhook")):
                sari.says("die once")
                bot.exit_code()
                sari.says("sesudahnya")
                budi.says("halo")
            waiting = telegram.unconfirmed
        with posted(telegram, tmp_path):
            sari.waits(2)
            budi.waits(1)

    assert waiting in (2, 3)  # 3 when the process was gone before its first receipt arrived
    assert [shown.plain for shown in sari.shown] == ["1 id: die once", "2 id: sesudahnya"]


def test_a_stop_finishes_what_was_taken_and_takes_no_more(tmp_path: Path) -> None:
    with Standin(TOKEN) as telegram:
        sari = telegram.person(7)
        with running(telegram, tmp_path, **SETTINGS) as bot:
            hook = f"{bot.address_for('webhook')}/hook"
            with _connected(hook) as slow:
                slow.sendall(b"POST /hook HTTP/1.1\r\nHost: x\r\n")
                with telegram.holds("sendMessage") as hold, telegram.posts_to(hook):
                    sari.says("halo")
                    hold.waits(1)
                    bot.ask_to_stop()
                    # Taken until the signal has got through, and then no more.
                    refused = next(iter(lambda: post(hook, "{}", SECRET), (200, b"")))
                exit_code = bot.exit_code()

    assert refused == (503, b"")
    assert exit_code == 0
    assert [shown.plain for shown in sari.shown] == ["1 id: halo"]


def _sent(scene: Scene, text: str) -> list[str]:
    return [
        call.text("text")
        for call in scene.telegram.calls("sendMessage")
        if text in call.text("text")
    ]


def _connected(hook: str) -> socket.socket:
    site = urlsplit(hook)
    return socket.create_connection((site.hostname, site.port or 80), timeout=10)
