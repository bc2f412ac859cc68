"""A deal sheet to copy: a line for each thing to agree on, with our proposals, or to fill in."""

from collections.abc import Iterator

from advisor.papers import Deal
from bot.views.briefs import LABEL_SOURCES
from bot.views.copies import copyable
from bot.views.deliverables import deliverables
from bot.views.evidence import sources_line
from bot.views.naming import name_of, word
from bot.views.screen import lines, page
from bot.voice import Voice

_SHARES = ("first_half", "second_half")
_SOURCES = 3
_IN_PRODUCT = frozenset({"payment", "silent", "tax"})  # read otherwise without money


def terms_text(deal: Deal, deadline: str, voice: Voice) -> str:
    """Return the deal sheet with how to copy it; `deadline` is the last day to post, or ""."""
    say = voice.plain
    clauses = (say("terms-bullet", text=text) for text in _clauses(deal, deadline, voice))
    written = page(
        lines(say("terms-heading"), say("terms-parties", name=_party(deal, voice))),
        lines(*clauses),
        say("terms-sign"),
    )
    return page(
        lines(voice.say("terms-title"), voice.say("paper-copy")),
        copyable(written, voice),
        _fees(deal, voice),
        voice.say("terms-note"),
        sources_line((*LABEL_SOURCES, *deal.tax.sources), voice, _SOURCES),
    )


def _fees(deal: Deal, voice: Voice) -> str:
    """Return what the plan pays for a post of each size: for the person, not for the sheet."""
    if deal.barter or not deal.lines:
        return ""
    said = (
        voice.say(
            "terms-fee",
            tier=word("tier", line.tier, voice),
            fee=voice.rupiah(line.fee.typical),
        )
        for line in deal.lines
    )
    return voice.say("terms-fees", fees=voice.list(said))


def _party(deal: Deal, voice: Voice) -> str:
    if deal.creator and deal.creator.handle:
        return name_of(deal.creator, voice)
    return voice.plain("terms-party-blank")


def _clauses(deal: Deal, deadline: str, voice: Voice) -> Iterator[str]:
    said = {
        "day": deadline or voice.plain("brief-deadline-blank"),
        "fee": voice.rupiah(deal.fee) if deal.fee else voice.plain("clause-fee-blank"),
        "rule": deal.tax.rule,
        "share": voice.percent(deal.tax.share),
        **{
            name: voice.percent(number) if name in _SHARES else voice.number(number)
            for name, number in deal.numbers
        },
    }
    yield _work(deal, voice)
    for clause in deal.clauses[1:]:
        product = "-barter" if deal.barter and clause in _IN_PRODUCT else ""
        yield voice.plain(f"clause-{clause}{product}", **said)


def _work(deal: Deal, voice: Voice) -> str:
    say = voice.plain
    place = word("platform", deal.platform, voice) if deal.platform else say("brief-place-blank")
    told = deal.creator and deal.creator.quote is not None
    work = deliverables(deal.creator, voice) if told and deal.creator else None
    return say("clause-work", work=work or say("clause-work-blank"), platform=place)
