"""The conditions of a choice in words: what was said, what is in the way, and who is unknown."""

from collections.abc import Iterator
from decimal import Decimal

from advisor.conditions import Conditions, SizeCount, SizeShare
from advisor.picking import Pick
from advisor.shortlist import Rule, RuleKind
from advisor.vocabulary import Tier
from bot.views.naming import word
from bot.views.screen import clipped
from bot.voice import Markup, Voice

_NAME = 24  # letters of a name
NONE, ALL = Decimal(0), Decimal(1)
# Rules that are a number the person said, by the field of the conditions that holds it.
_COUNTED = {RuleKind.FEWEST: "fewest", RuleKind.MOST: "most", RuleKind.PER_NICHE: "per_niche"}


def at(handle: str) -> str:
    """Return a handle as people write it; not escaped."""
    named = clipped(handle, _NAME)
    return named if " " in named or named.startswith("@") else f"@{named}"


def said(conditions: Conditions, voice: Voice) -> Iterator[Markup]:
    """Yield every condition in a few words."""
    if conditions.must_have:
        yield voice.say("rule-must-have", names=_names(conditions.must_have, voice))
    if conditions.blocked:
        yield voice.say("rule-blocked", names=_names(conditions.blocked, voice))
    yield from _counted(conditions, voice)
    for count in conditions.counts:
        yield from sized(count, voice)
    for share in conditions.shares:
        yield from _shared(share, voice)
    yield from _on_one(conditions, voice)
    if conditions.most_posts is not None:
        yield voice.say("rule-most-posts", count=conditions.most_posts)
    if conditions.platforms:
        names = voice.list(word("platform", one, voice) for one in conditions.platforms)
        yield voice.say("rule-platforms", names=names)


def sized(count: SizeCount, voice: Voice) -> Iterator[Markup]:
    """Yield how many of some sizes may be in, from least to most."""
    sizes = tiers(count.tiers, voice)
    if count.most is not None and count.least == count.most:
        yield voice.say("rule-size-exact", count=count.least, sizes=sizes)
        return
    if count.least:
        yield voice.say("rule-size-least", count=count.least, sizes=sizes)
    if count.most is not None:
        yield voice.say("rule-size-most", count=count.most, sizes=sizes)


def rule_words(rule: Rule, pick: Pick, voice: Voice) -> str:
    """Return a rule that stands in the way, as it was said."""
    conditions = pick.conditions
    if pick.stand_in is not None and pick.means_sizes(rule.kind):
        return voice.list(sized(pick.stand_in, voice))
    match rule.kind:
        case RuleKind.MUST_HAVE | RuleKind.BLOCKED:
            name = "rule-must-have" if rule.kind is RuleKind.MUST_HAVE else "rule-blocked"
            return voice.say(name, names=label(rule.about, pick, voice))
        case RuleKind.SHARE_LEAST | RuleKind.SHARE_MOST:
            return _one_share(rule, pick, voice)
        case RuleKind.MOST_ON_ONE:
            on_one = Conditions(most_on_one=conditions.most_on_one, most_fee=conditions.most_fee)
            return voice.list(said(on_one, voice))
        case kind if kind in _COUNTED:
            field = _COUNTED[kind]
            return voice.list(said(Conditions(**{field: getattr(conditions, field)}), voice))
        case _:
            return voice.say("rule-one-person")


def label(key: str, pick: Pick, voice: Voice) -> str:
    """Return what to call somebody on the list by the key; not escaped."""
    one = pick.person(key)
    if one is None or one.handle is None:
        return at(key.partition("#")[0]) if not key.startswith("#") else _nameless(key, voice)
    return at(one.handle)


def tiers(named: tuple[Tier, ...], voice: Voice) -> str:
    """Return sizes by name."""
    return voice.list(word("tier", one, voice) for one in named)


def _nameless(key: str, voice: Voice) -> str:
    return voice.plain("pick-nameless", number=key.removeprefix("#"))


def _names(handles: tuple[str, ...], voice: Voice) -> Markup:
    return voice.list(at(handle) for handle in handles)


def _counted(conditions: Conditions, voice: Voice) -> Iterator[Markup]:
    fewest, most = conditions.fewest, conditions.most
    if fewest and fewest == most:
        yield voice.say("rule-exact", count=fewest)
    else:
        if fewest:
            yield voice.say("rule-fewest", count=fewest)
        if most is not None:
            yield voice.say("rule-most", count=most)
    if conditions.per_niche is not None:
        yield voice.say("rule-per-niche", count=conditions.per_niche)


def _on_one(conditions: Conditions, voice: Voice) -> Iterator[Markup]:
    if conditions.most_on_one is not None:
        yield voice.say("rule-most-on-one", share=voice.percent(conditions.most_on_one))
    if conditions.most_fee is not None:
        yield voice.say("rule-most-fee", amount=voice.rupiah(conditions.most_fee))


def _shared(share: SizeShare, voice: Voice) -> Iterator[Markup]:
    sizes = tiers(share.tiers, voice)
    if share.least:
        yield voice.say("rule-share-least", sizes=sizes, share=voice.percent(share.least))
    if share.most < 1:
        yield voice.say("rule-share-most", sizes=sizes, share=voice.percent(share.most))


def _one_share(rule: Rule, pick: Pick, voice: Voice) -> str:
    for share in pick.conditions.shares:
        if "+".join(share.tiers) == rule.about:
            least = rule.kind is RuleKind.SHARE_LEAST
            half = SizeShare(tiers=share.tiers, least=share.least if least else NONE,
                             most=ALL if least else share.most)  # fmt: skip
            return voice.list(_shared(half, voice))
    return ""
