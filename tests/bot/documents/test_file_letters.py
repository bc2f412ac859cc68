"""Files on their way: as data in the outbox, as a file to Telegram or into a folder."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.api import NamedFile
from bot.document import Document, Kind
from bot.localfiles import save_file
from bot.outbox import Outbox
from bot.reply import Reply
from bot.store import Writer
from bot.store.letters import Address, letter_to, moved, post
from bot.views.onepager import page_of
from bot.voice import Voice
from tests.kit.campaigns import advice_on

NOTHING = Document(name="rencana.pdf", kind=Kind.PAGE, content="{}")


def document(voice: Voice) -> Document:
    page = page_of(advice_on("budget 10 juta buat awareness di tiktok"), voice)
    content = page.model_dump_json(exclude_defaults=True)
    return Document(name="rencana.pdf", kind=Kind.PAGE, content=content)


async def test_a_file_is_made_when_its_letter_goes(
    writer: Writer, voices: dict[str, Voice]
) -> None:
    calls: list[tuple[str, Mapping[str, Any]]] = []

    async def call(method: str, payload: Mapping[str, Any]) -> object:
        calls.append((method, payload))
        return True

    letter = letter_to(Address(7), Reply(text="a", document=document(voices["id"])), edit=False)
    await writer.write(lambda db: post(db, [letter], 100.0))
    outbox = Outbox(writer, call, now=lambda: 100.0)
    await outbox.resume()
    await outbox.drain(5)

    ((method, payload),) = calls
    assert method == "sendDocument"
    assert set(payload) == {"caption", "chat_id", "parse_mode", "document"}
    file = payload["document"]
    assert isinstance(file, NamedFile)
    assert (file.name, file.content[:5]) == ("rencana.pdf", b"%PDF-")


def test_a_file_never_takes_the_place_of_a_text_and_stays_one() -> None:
    reply = Reply(text="a", document=NOTHING)

    letter = letter_to(Address(7, replaces=3), reply, edit=True)
    again = moved(letter, 8)

    assert (letter.method, again.method) == ("sendDocument", "sendDocument")
    assert "message_id" not in letter.payload
    assert again.payload["content"] == letter.payload["content"]


def test_in_a_folder_a_file_has_its_own_name_or_one_beside_it(
    tmp_path: Path, voices: dict[str, Voice]
) -> None:
    reply = Reply(text="a", document=document(voices["id"]))

    saved = [save_file(reply, tmp_path) for _ in range(2)]

    names = ["rencana.pdf", "rencana-2.pdf"]
    assert saved == [("document-saved", tmp_path / name) for name in names]
    first, second = ((tmp_path / name).read_bytes() for name in names)
    assert first == second
    assert save_file(Reply(text="a"), tmp_path) is None
