"""A campaign brief to copy: one page, deadline first, with brackets for what nobody told us."""

from collections.abc import Iterator

from advisor.papers import BriefPaper
from advisor.plan import TierLine
from bot.views.copies import copyable
from bot.views.evidence import sources_line
from bot.views.naming import word
from bot.views.screen import clipped, lines, page
from bot.voice import Voice

LABEL_SOURCES = ("tiktok2023", "instagram2024")  # who asks for the label of paid partnerships
_SOURCES = 3


def brief_text(paper: BriefPaper, voice: Voice) -> str:
    """Return the brief with how to copy it, and the sources of what must not be claimed."""
    written = page(*(lines(*block) for block in _blocks(paper, voice)))
    return page(
        lines(voice.say("brief-title"), voice.say("paper-copy")),
        copyable(written, voice),
        sources_line((*LABEL_SOURCES, *paper.sources), voice, _SOURCES),
    )


def work_lines(bought: tuple[TierLine, ...], voice: Voice) -> Iterator[str]:
    """Yield what the creators of each size make."""
    for line in bought:
        each = line.creators == line.posts
        yield voice.plain(
            "brief-work-each" if each else "brief-work-many",
            creators=line.creators,
            tier=word("tier", line.tier, voice),
            **({} if each else {"posts": line.posts}),
        )


def _blocks(paper: BriefPaper, voice: Voice) -> Iterator[Iterator[str]]:
    yield _head(paper, voice)
    yield _work(paper, voice)
    yield _messages(paper, voice)
    yield _manners(paper, voice)
    yield _measured(paper, voice)


def _head(paper: BriefPaper, voice: Voice) -> Iterator[str]:
    brief, say = paper.brief, voice.plain
    day = voice.date(paper.deadline) if paper.deadline else say("brief-deadline-blank")
    yield say("brief-heading")
    yield say("brief-deadline", day=day)
    known = brief.niche and voice.knows(f"niche-{brief.niche.replace('_', '-')}")
    if known:
        yield say("brief-product-niche", niche=word("niche", brief.niche or "", voice))
    else:
        yield say("brief-product")
    goals = voice.list(word("goal", goal, voice) for goal in brief.goals)
    yield say("brief-goal", goal=goals or say("brief-goal-blank"))
    platforms = voice.list(word("platform", each, voice) for each in brief.platforms)
    yield say("brief-place", platform=platforms or say("brief-place-blank"))
    if brief.city:
        yield say("brief-audience-city", city=clipped(brief.city).title())
    else:
        yield say("brief-audience")


def _work(paper: BriefPaper, voice: Voice) -> Iterator[str]:
    yield voice.plain("brief-work")
    if paper.lines:
        yield from work_lines(paper.lines, voice)
    else:
        yield voice.plain("brief-work-blank")


def _messages(paper: BriefPaper, voice: Voice) -> Iterator[str]:
    """Yield the three things to get across; only the last can be told from the goal."""
    goal = paper.brief.goals[0].replace("_", "-") if paper.brief.goals else "blank"
    yield voice.plain("brief-messages")
    yield voice.plain("brief-message-what")
    yield voice.plain("brief-message-proof")
    yield voice.plain("brief-message-call", call=voice.plain(f"brief-call-{goal}"))


def _manners(paper: BriefPaper, voice: Voice) -> Iterator[str]:
    for name in ("do", "do-own", "do-name", "do-draft", "dont"):
        yield voice.plain(f"brief-{name}")
    for caution in paper.cautions:
        yield voice.plain(f"caution-{caution}")
    yield voice.plain("brief-dont-rival")


def _measured(paper: BriefPaper, voice: Voice) -> Iterator[str]:
    say, yardstick = voice.plain, paper.yardstick
    yield say("brief-label")
    yield say("brief-tags")
    if yardstick is None:
        yield say("brief-measure-blank")
        return
    main = voice.list(word("measure", each, voice) for each in yardstick.main)
    yield say("brief-measure", main=main)
    if "codes" in yardstick.tools:
        yield say("brief-code")
    if "utm" in yardstick.tools:
        source = paper.platform or say("brief-link-source")
        yield say("brief-link", source=source)
