"""Guided planning: the questions of a plan one by one, in one message that is changed in place.

What is told goes into the same notes as in free chat, and the end is the usual recommendation;
the guide itself only remembers its step, so that it goes on after a restart.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from advisor.advice import Ask, Turn, conclude
from advisor.brief import Brief
from advisor.conditions import Choosing
from advisor.guide import STEPS, Step, held
from advisor.guiding import answer_in, is_complete, told_by
from advisor.notes import Notes
from advisor.picking import Allowed
from advisor.reading.facts import Facts
from advisor.recommendation import Recommendation, refusal_of
from advisor.vocabulary import Intent, Manner, Missing, Topic, Unreadable
from bot.commands import Commands
from bot.heard import Heard
from bot.reply import Reply
from bot.views import turn_reply
from bot.views.beside import with_beside
from bot.views.guided import over_reply, resume_row, step_reply
from bot.views.guidetaps import GuideTap, Move, guide_tap, undecided
from bot.views.taps import TapCommand
from bot.voice import Voice

_ASKED = {Step.GOAL: Missing.GOAL, Step.BUDGET: Missing.BUDGET}
_WHOLE = Facts(intent=Intent.CAMPAIGN, follow_up=True, tapped=True)


@dataclass(frozen=True, eq=False)
class Guided:
    """The guide of every chat: what begins it, what it hears, and its buttons."""

    commands: Commands
    today: Callable[[], date]
    allowed: Allowed

    def begin(self, notes: Notes, *, edit: bool = False) -> Heard:
        """Return the first step of a new guide; what the chat knows already is kept."""
        return self._step(_begun(notes), edit=edit)

    def hear(self, facts: Facts, notes: Notes) -> Heard | None:
        """Return the answer to a message that the guide at hand, or a new one, waits for.

        None: the message is about something else.
        """
        begins = _wants_guide(facts)
        if begins:
            notes = _begun(notes)
        elif not notes.guide.listens:
            return None
        told = answer_in(facts, _as_asked(notes))
        if told is not None and notes.guide.detours and is_complete(facts):
            return None  # another plan, told at once by somebody who had left the guide
        if told is not None and not facts.leaning.passes:
            return self._told(told, notes, facts)
        lost = facts.intent is Intent.OTHER and facts.unreadable is Unreadable.OFF_SUBJECT
        notes = notes.hearing(facts)
        if facts.leaning.passes or facts.leaning.undecided:
            return self._passed(facts, notes)
        if begins or (lost and not facts.loose):
            return self._step(notes, said=facts, unheard=not begins)
        return None

    def tap(self, command: TapCommand, notes: Notes) -> Heard | None:
        """Return the answer to a button of a guide; None if it is none of ours."""
        if not command.about:
            return self.begin(notes, edit=True)
        tap = guide_tap(command.about, self.today())
        if tap is None:
            return None
        if tap.number != notes.guide.number or notes.guide.step is None:
            voice = self.commands.voice(notes)
            return Heard(notes=notes, reply=over_reply("guide-over", voice), edit=True)
        if tap.facts is not None:
            return self._told(tap.facts, notes, edit=True)
        return self._moved(tap, notes)

    def _moved(self, tap: GuideTap, notes: Notes) -> Heard:
        """Go where a button of the guide at hand leads."""
        guide = notes.guide
        match tap.move:
            case Move.LEAVE if tap.step:
                return self._on(notes.about(guide=guide.past((tap.step,))), edit=True)
            case Move.BACK if tap.step:
                return self._step(notes.about(guide=guide.at(tap.step)), edit=True)
            case Move.UNSURE if tap.step:
                return self._passed(undecided(), notes.about(guide=guide.at(tap.step)), edit=True)
            case Move.FINISH:
                return self._end(notes, edit=True)
        return self._moved_all(tap.move, notes)

    def _moved_all(self, move: Move | None, notes: Notes) -> Heard:
        """Do what a button asks that is about the guide as a whole."""
        match move:
            case Move.KEEP_ALL:
                kept = notes.guide.past(held(notes.brief))
                return self._on(notes.about(guide=kept), edit=True)
            case Move.EMPTY:
                return self._step(notes.about(brief=Brief()), edit=True)
            case Move.CANCEL:
                reply = over_reply("guide-cancelled", self.commands.voice(notes))
                return Heard(notes=notes.closed(), reply=reply, edit=True)
        return self._step(notes)  # below the answer to something else, which stays

    def _told(
        self, facts: Facts, notes: Notes, said: Facts | None = None, *, edit: bool = False
    ) -> Heard:
        """Take what was told into the notes, and go on to what is not known yet."""
        turn = conclude(facts, notes, self.today(), self.allowed)
        answered = [step for step in told_by(facts) if step in held(turn.notes.brief)]
        later = turn.notes.about(guide=notes.guide.past(answered), unsure=None)
        return self._on(later, turn, said, edit=edit)

    def _passed(self, facts: Facts, notes: Notes, *, edit: bool = False) -> Heard:
        """Leave out a step where that can be; what is needed is chosen, or asked again."""
        step = notes.guide.step or STEPS[0]
        if step not in _ASKED or step in held(notes.brief):
            on = notes.about(guide=notes.guide.past((step,)))
            return self._on(on, said=facts, edit=edit)
        open_ = Facts(**{**dict(undecided()), "language": facts.language})
        turn = conclude(open_, _as_asked(notes), self.today(), self.allowed)
        done = held(turn.notes.brief) if step is Step.GOAL else ()
        guide = notes.guide.past(one for one in done if one is step)
        return self._on(turn.notes.about(guide=guide), turn, facts, edit=edit)

    def _on(
        self,
        notes: Notes,
        turn: Turn | None = None,
        said: Facts | None = None,
        *,
        edit: bool = False,
    ) -> Heard:
        """Show the next step, or the advice where there is none or nothing would change it."""
        if notes.guide.step is None or refusal_of(notes.brief, self.today()) is not None:
            return self._end(notes, said, edit=edit)
        return self._step(notes, turn, said, edit=edit)

    def _step(
        self,
        notes: Notes,
        turn: Turn | None = None,
        said: Facts | None = None,
        *,
        edit: bool = False,
        unheard: bool = False,
    ) -> Heard:
        voice, step = self._voice(notes, said), notes.guide.step or STEPS[0]
        before = turn.advice if turn else None
        undecided = step is Step.BUDGET and isinstance(before, Ask) and before.outlook
        ask = before if undecided and isinstance(before, Ask) else Ask(missing=Missing(step))
        reply = step_reply(notes, self.today(), voice, ask, unheard=unheard)
        kept = _as_asked(notes).about(language=notes.language or voice.code)
        facts = (
            turn.facts if turn else Facts(**{**dict(said or _WHOLE), "intent": Intent.CAMPAIGN})
        )
        # What is shown asks for the step, whatever could be advised by now.
        shown = Turn(facts=facts, notes=kept, advice=ask)
        return Heard(turn=shown, notes=kept, reply=reply, edit=edit)

    def _voice(self, notes: Notes, said: Facts | None) -> Voice:
        return self.commands.voice(notes, said.language if said else None)

    def _end(self, notes: Notes, said: Facts | None = None, *, edit: bool = False) -> Heard:
        """Return the advice that free chat would give to the same notes."""
        over = notes.closed()
        turn = conclude(_WHOLE, over, self.today(), self.allowed)
        voice = self._voice(over, said)
        kept = turn.notes.about(language=turn.notes.language or voice.code)
        reply = with_beside(turn_reply(turn, voice), turn.advice, kept.beside, voice)
        return Heard(turn=turn, notes=kept, reply=reply, edit=edit)


def beside_guide(heard: Heard, before: Notes, commands: Commands) -> Heard:
    """Return the answer to a message about something else while a guide waits, with a way back."""
    guide, turn = before.guide, heard.turn
    if not guide.listens or turn is None or heard.reply is None:
        return heard
    if turn.facts.manner in (Manner.CANCEL, Manner.START_OVER) or _is_plan(turn):
        return heard.changed(notes=heard.notes.closed())
    astray = heard.notes.about(guide=guide.astray())
    # In the language of the answer that it stands under.
    voice = commands.voice(astray, turn.facts.language)
    rows = (*heard.reply.buttons, resume_row(guide, voice))
    return heard.changed(notes=astray, reply=Reply(**{**dict(heard.reply), "buttons": rows}))


def _begun(notes: Notes) -> Notes:
    """Return the notes at the start of a new guide; whoever begins one has left a choice."""
    return notes.about(guide=notes.guide.begun(), choosing=Choosing())


def _as_asked(notes: Notes) -> Notes:
    """Return the notes of a chat that was asked what the guide is at."""
    asked = _ASKED.get(notes.guide.step) if notes.guide.step else None
    return notes.about(asked=asked, loose=None, doing=Intent.CAMPAIGN, choosing=Choosing())


def _is_plan(turn: Turn) -> bool:
    return isinstance(turn.advice, Recommendation) and is_complete(turn.facts)


def _wants_guide(facts: Facts) -> bool:
    """Tell whether somebody wants to be led to a plan, and has not told it all already."""
    asked = facts.asked.topics[0].id if facts.asked.sure and facts.asked.topics else None
    other = facts.creators or asked not in (None, Topic.BOT_HELP) or is_complete(facts)
    return facts.leaning.plans and not other
