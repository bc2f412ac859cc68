"""What is worth asking a creator about: the figure, its innocent reasons, and the proof."""

from collections.abc import Iterator

from advisor.assessment import Assessment, CreatorCard
from advisor.health import Proof, Sign
from bot.reply import Reply
from bot.views.buttons import Rows, command_button
from bot.views.copies import copy_row, copyable
from bot.views.evidence import sources_line
from bot.views.naming import name_of, word
from bot.views.screen import lines, page
from bot.views.verbs import Verb
from bot.voice import Voice

_MOST = 4
_USUAL_PROOFS = (Proof.POST_INSIGHTS,)


def signs_line(card: CreatorCard, voice: Voice) -> str:
    """Return the first thing worth a question, the others counted; "" when there is none."""
    if not card.signs:
        return ""
    sign, hidden = _named(card.signs[0], voice), len(card.signs) - 1
    if hidden:
        sign = voice.say("signs-more", sign=sign, count=hidden)
    return voice.say("signs-line", sign=sign[:1].lower() + sign[1:])


def health_reply(assessment: Assessment, voice: Voice) -> Reply:
    """Return every sign with its innocent reasons, and the proofs to ask for."""
    card = assessment.creators[0]
    signs = card.signs[:_MOST]
    proofs = tuple(dict.fromkeys(sign.proof for sign in signs)) or _USUAL_PROOFS
    title = "health-title" if signs else "health-none"
    texts = [_message(proof, voice) for proof in proofs]
    text = page(
        lines(voice.say(title, name=name_of(card.creator, voice)), _opening(card, voice)),
        lines(*_entries(signs, voice)),
        lines(voice.say("health-proof"), *(copyable(each, voice) for each in texts)),
        sources_line((id_ for sign in signs for id_ in sign.sources), voice),
    )
    back = command_button(Verb.BACK, assessment, voice)
    return Reply(text=text, buttons=(*_copies(proofs, voice), (back,)))


def _opening(card: CreatorCard, voice: Voice) -> str:
    if card.signs:
        return voice.say("health-fair")
    known = (card.own, card.creator.views, card.creator.real_followers)
    told = any(each is not None for each in known)
    return voice.say("health-fine" if told else "health-unknown")


def _entries(signs: tuple[Sign, ...], voice: Voice) -> Iterator[str]:
    for sign in signs:
        reasons = voice.say(f"sign-{sign.flag.replace('_', '-')}.reasons")
        yield voice.say("sign-entry", sign=_named(sign, voice), reasons=reasons)


def _named(sign: Sign, voice: Voice) -> str:
    """Return what is unusual, with the figure and the mark that it lies outside of."""
    shares = {"value": sign.value, "low": sign.low, "high": sign.high}
    known = {name: voice.percent(share) if share else "" for name, share in shares.items()}
    return voice.say(f"sign-{sign.flag.replace('_', '-')}", **known)


def _message(proof: Proof, voice: Voice) -> str:
    return voice.plain(f"proof-{proof.replace('_', '-')}.message")


def _copies(proofs: tuple[Proof, ...], voice: Voice) -> Rows:
    return tuple(
        row
        for proof in proofs
        for row in copy_row(
            _message(proof, voice),
            voice.plain("button-copy-proof", proof=word("proof", proof, voice)),
        )
    )
