"""Inline mode: `@bot 45rb reel skincare` in any chat gives cards to send there.

What is asked this way is read as if typed into a new chat: no notes of anybody are looked at and
none are kept, so nothing of a chat, its saved creators or its deals can get into another. What
comes of it depends on the words, the language of whoever asks and the day; so Telegram may keep
it for that person only, and for five minutes. It is answered at once or not at all: seconds later
other words stand there.
"""

import asyncio
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from telegram import InlineQuery, Update
from telegram.ext import ContextTypes

from advisor.advice import Advice, Ask, Choices
from advisor.assessment import Assessment, CreatorCard
from advisor.comparison import Comparison
from advisor.notes import Notes
from advisor.reading.facts import Facts, Loose
from advisor.vocabulary import Platform
from bot.api import ApiError, Call
from bot.deeplinks import HOW, start_of
from bot.inbox import is_id, settle
from bot.limits import Limits, Pace
from bot.reply import Button, Link
from bot.store import Writer
from bot.store.letters import JSON, keyboard_of
from bot.typed import whole
from bot.views.gist import Gist, gist_of
from bot.views.taps import StampedFacts, facts_of
from bot.views.verbs import Example
from bot.voice import Voice

if TYPE_CHECKING:
    from bot.conversation import Conversation, Heard

MOST = 5
SECONDS_KEPT = 300
_PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Inline:
    """Answers what is asked from other chats; `username` is the bot's own, `now` since 1970."""

    conversation: "Conversation"
    writer: Writer
    call: Call
    username: str
    now: Callable[[], float]
    limits: Limits = field(default_factory=Limits)

    async def on_query(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer a query; whoever asks too fast, and what is too late, gets none."""
        query, answer = _query_in(update), None
        if query is not None:
            sender = query.from_user
            if self.limits.pace(sender.id, update.update_id, self.now()) is Pace.FINE:
                text, code = whole(query.query), sender.language_code
                answer = await asyncio.to_thread(self.answer_to, text, code)
        # Of two processes on one file only one answers.
        first = await self.writer.write(lambda db: settle(db, update.update_id))
        if query is None or answer is None or not first:
            return
        try:
            await self.call("answerInlineQuery", {"inline_query_id": query.id, **answer})
        except ApiError as trouble:
            log.info("a query from another chat stayed unanswered: %s", trouble)

    def answer_to(self, text: str, language_code: str | None) -> JSON:
        """Return the answer to what is typed, without whom it is for: cards, and how to ask."""
        notes = self.conversation.started(Notes(), language_code)
        asked = (text,) if text.strip() else self._examples(notes)
        cards = [card for one in asked for card in self._cards(one, notes)]
        answer: JSON = {
            "results": [{**card, "id": str(at)} for at, card in enumerate(cards[:MOST])],
            "cache_time": SECONDS_KEPT,
            "is_personal": True,
        }
        if not cards or not text.strip():
            how = self.conversation.voice(notes).plain("inline-button-how")
            answer["button"] = {"text": how, "start_parameter": HOW}
        return answer

    def _examples(self, notes: Notes) -> tuple[str, ...]:
        voice = self.conversation.voice(notes)
        return tuple(voice.plain(f"example-{example}") for example in Example)

    def _cards(self, text: str, notes: Notes) -> Iterator[JSON]:
        """Yield what can be sent: what was meant, or each thing that may have been meant."""
        heard = self.conversation.hear(text, notes)
        found = [heard, *islice(self._variants(text, heard, notes), MOST)]
        told = [card for one in found if (card := self._card(one)) is not None]
        # With a platform for each, that of none says nothing new.
        yield from told[1:] if len(told) > 1 and _lacks_platform(heard) else told

    def _variants(self, text: str, heard: "Heard", notes: Notes) -> "Iterator[Heard]":
        advice = heard.turn.advice if heard.turn else None
        if _lacks_platform(heard):
            for platform in _PLATFORMS:
                yield self.conversation.hear(f"{text} {platform}", notes)
        elif isinstance(advice, Ask) and advice.loose is not None:
            for clearer in _clearer(text, advice.loose, self.conversation.voice(heard.notes)):
                yield self.conversation.hear(clearer, notes)
        elif isinstance(advice, Ask | Choices | Comparison):
            for data in _offered(heard, creators_only=isinstance(advice, Comparison)):
                yield self.conversation.tap(data, heard.notes)

    def _card(self, heard: "Heard") -> JSON | None:
        """Return an article without its id, None of what cannot stand alone in another chat."""
        if heard.turn is None:
            return None
        advice, told = heard.turn.advice, heard.turn.facts.language
        voice = self.conversation.voice(heard.notes, told)
        gist = gist_of(advice, voice)
        return _article(gist, advice, voice, self.username) if gist else None


def _query_in(update: Update) -> InlineQuery | None:
    """Return what somebody asks, None where it is told in no way that we know."""
    query = update.inline_query
    if query is None or not isinstance(query.query, str) or query.from_user is None:
        return None
    known = isinstance(query.from_user.language_code, str | None)
    return query if known and is_id(query.from_user.id) else None


def _article(gist: Gist, advice: Advice, voice: Voice, username: str) -> JSON:
    link = Link(start=start_of(advice) or "")
    button = Button(text=voice.plain("inline-button-more"), link=link)
    article: JSON = {
        "type": "article",
        "title": gist.title,
        "input_message_content": {
            "message_text": gist.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
        "reply_markup": keyboard_of(((button,),), username),
    }
    return article | ({"description": gist.about} if gist.about else {})


def _lacks_platform(heard: "Heard") -> bool:
    """Tell whether it is the card of somebody who may be on any platform, for all that is told."""
    match heard.turn and heard.turn.advice:
        case Assessment(creators=(CreatorCard() as card,), selling=False):
            told = card.creator
            return told.platform is None and told.followers is not None and told.format is None
        case _:
            return False


def _offered(heard: "Heard", *, creators_only: bool) -> Iterator[str]:
    """Yield the data of the buttons under a reply that say something rather than do it."""
    rows = heard.reply.buttons if heard.reply else ()
    for data in (button.data for row in rows for button in row):
        said = facts_of(data)
        names_somebody = isinstance(said, Facts) and bool(said.creators)
        if names_somebody if creators_only else isinstance(said, Facts | StampedFacts):
            yield data


def _clearer(text: str, loose: Loose, voice: Voice) -> Iterator[str]:
    """Yield a text with its number as each of the things it may be."""
    for role in loose.roles:
        if voice.knows(f"inline-as-{role}"):
            told = voice.plain(f"inline-as-{role}", number=loose.text)
            yield text.replace(loose.text, told, 1)
