"""A creator as the user described them: we know nothing else about anybody."""

from decimal import Decimal

from advisor.addons import Addon, together
from advisor.money import Rupiah
from advisor.value import Value
from advisor.vocabulary import Platform


class Creator(Value):
    """What we were told; None means not said, and rates are fractions.

    `quote` is asked for `posts` deliverables of one format together; a `package` holds several
    formats, so that nothing can be said of one of them. `addons` come with each deliverable, and
    `excluded` were said not to; both are in the order of the enumeration, whoever said them first.
    `barter` tells that product is all there is to be paid, and `real_followers` which share of the
    followers an audit calls real people. `number` is the place in a list of accounts of which none
    was named, `claimed` how many followers were claimed where the person found another number, and
    `other_quotes` are fees asked for other things.
    """

    handle: str | None = None
    number: int | None = None
    platform: Platform | None = None
    followers: int | None = None
    claimed: int | None = None
    approximate: bool = False
    engagement_rate: Decimal | None = None
    views: int | None = None
    likes: int | None = None
    comments: int | None = None
    real_followers: Decimal | None = None
    quote: Rupiah | None = None
    other_quotes: tuple[Rupiah, ...] = ()
    format: str | None = None
    posts: int = 1
    package: bool = False
    addons: tuple[Addon, ...] = ()
    excluded: tuple[Addon, ...] = ()
    niche: str | None = None
    barter: bool = False

    @property
    def fee(self) -> Rupiah | None:
        """What one deliverable costs at the quote; None without one, and for a package."""
        if self.quote is None or self.package:
            return None
        return self.quote.times(Decimal(1) / self.posts)

    def may_be(self, other: "Creator") -> bool:
        """Tell whether both may be one account: the same handle, and no two platforms named."""
        alike = self.handle is not None and self.handle == other.handle
        return alike and (
            self.platform is other.platform or None in (self.platform, other.platform)
        )

    def plus(self, later: "Creator") -> "Creator":
        """Return the creator with what was said later; unsaid things stay as they were."""
        said = {name: value for name, value in later if value not in (None, False)}
        if later.quote is None:
            said.pop("posts", None)
            said.pop("other_quotes")
        else:
            said["package"] = later.package  # a new quote is for what it names
            said["barter"] = later.barter
        if later.likes is not None or later.comments is not None:
            said.setdefault("engagement_rate", None)  # newer counts give their own rate
        if later.followers is not None:
            said["claimed"] = later.claimed
        said["addons"] = together(self.addons, later.addons, later.excluded)
        said["excluded"] = together(self.excluded, later.excluded, later.addons)
        return Creator(**{**dict(self), **said})
