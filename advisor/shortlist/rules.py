"""Side rules: what a set of creators must keep to beside the money."""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from advisor.value import Value
from advisor.vocabulary import Tier


class RuleKind(StrEnum):
    """What a rule limits."""

    MONEY = "money"
    MUST_HAVE = "must_have"
    BLOCKED = "blocked"
    FEWEST = "fewest"
    MOST = "most"
    SHARE_LEAST = "share_least"
    SHARE_MOST = "share_most"
    PER_NICHE = "per_niche"
    ONE_PERSON = "one_person"
    MOST_ON_ONE = "most_on_one"


class Rule(Value):
    """One rule that can be broken or dropped; `about` is the key, niche or tiers it is for."""

    kind: RuleKind
    about: str = ""


class TierShare(Value):
    """What part of all fees paid goes to these tiers, from least to most; fractions."""

    tiers: tuple[Tier, ...]
    least: Decimal = Field(Decimal(0), ge=0, le=1)
    most: Decimal = Field(Decimal(1), ge=0, le=1)

    @property
    def name(self) -> str:
        """The tiers in one word, such as `macro+mega`."""
        return "+".join(self.tiers)

    def rules(self) -> Iterator[Rule]:
        """Yield the least and the most as rules of their own, where they limit anything."""
        if self.least:
            yield Rule(kind=RuleKind.SHARE_LEAST, about=self.name)
        if self.most < 1:
            yield Rule(kind=RuleKind.SHARE_MOST, about=self.name)


class SideRules(Value):
    """The rules of a choice; as given they allow anybody, once, with one post.

    `must_have` and `blocked` are keys of candidates. `per_niche` is how many of one niche may be
    hired, and limits nobody whose niche was not told. `same` are further keys that are one
    person, of whom one account at most is hired; who is the same as the same is the same.
    `most_on_one` is a part of the *money*, not of what is spent: else hiring somebody useless
    would make a dear creator allowed. `most_posts` is how many posts one creator may make, if no
    more are sold only together.
    """

    must_have: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    fewest: int = Field(0, ge=0)
    most: int | None = Field(None, ge=0)
    shares: tuple[TierShare, ...] = ()
    per_niche: int | None = Field(None, ge=0)
    same: tuple[tuple[str, ...], ...] = ()
    one_account: bool = True
    most_on_one: Decimal | None = Field(None, ge=0, le=1)
    most_posts: int = Field(1, ge=1, le=3)

    def in_force(self) -> Iterator[Rule]:
        """Yield every rule that can be dropped alone, in the order in which one would try it.

        A part of the fees has two: its least and its most. That a person is hired once is none,
        unless two accounts of one are wanted.
        """
        if self.fewest:
            yield Rule(kind=RuleKind.FEWEST)
        for kind in (RuleKind.MOST, RuleKind.PER_NICHE, RuleKind.MOST_ON_ONE):
            if getattr(self, kind) is not None:
                yield Rule(kind=kind)
        for share in self.shares:
            yield from share.rules()
        for key in dict.fromkeys(self.must_have):
            yield Rule(kind=RuleKind.MUST_HAVE, about=key)
        for key in dict.fromkeys(self.blocked):
            yield Rule(kind=RuleKind.BLOCKED, about=key)
        yield Rule(kind=RuleKind.ONE_PERSON)

    def without(self, rule: Rule) -> "SideRules":
        """Return the rules with one dropped; the money is none of them."""
        return SideRules(**{**dict(self), **self._dropped(rule)})

    def _dropped(self, rule: Rule) -> dict[str, object]:
        match rule.kind:
            case RuleKind.MUST_HAVE:
                return {"must_have": tuple(k for k in self.must_have if k != rule.about)}
            case RuleKind.BLOCKED:
                return {"blocked": tuple(k for k in self.blocked if k != rule.about)}
            case RuleKind.SHARE_LEAST | RuleKind.SHARE_MOST:
                return {"shares": tuple(_widened(share, rule) for share in self.shares)}
            case RuleKind.ONE_PERSON:
                return {"one_account": False}
            case RuleKind.FEWEST:
                return {"fewest": 0}
            case _:
                return {rule.kind.value: None}


def _widened(share: TierShare, rule: Rule) -> TierShare:
    if share.name != rule.about:
        return share
    least = Decimal(0) if rule.kind is RuleKind.SHARE_LEAST else share.least
    most = Decimal(1) if rule.kind is RuleKind.SHARE_MOST else share.most
    return TierShare(tiers=share.tiers, least=least, most=most)
