"""The closed choices of the field: one word for one idea, used in code, data and docs alike."""

from enum import StrEnum


class Platform(StrEnum):
    """Where a creator posts."""

    INSTAGRAM = "instagram"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    X = "x"
    FACEBOOK = "facebook"
    THREADS = "threads"


class Goal(StrEnum):
    """What a campaign is for."""

    AWARENESS = "awareness"
    REACH = "reach"
    LAUNCH = "launch"
    ENGAGEMENT = "engagement"
    TRUST = "trust"
    TRAFFIC = "traffic"
    SALES = "sales"
    APP_INSTALLS = "app_installs"
    CONTENT = "content"
    COMMUNITY = "community"
    LOCAL_VISITS = "local_visits"


class Trait(StrEnum):
    """What is special about the product or the campaign, as far as it moves the advice."""

    HEDONIC = "hedonic"
    PREMIUM = "premium"
    MASS = "mass"
    NARROW = "narrow"
    LOCAL = "local"
    URGENT = "urgent"
    LIVE = "live"
    UNTRACKED = "untracked"


class Tier(StrEnum):
    """Size of a creator by followers, in the default convention."""

    UNRATED = "unrated"
    NANO = "nano"
    MICRO = "micro"
    MACRO = "macro"
    MEGA = "mega"


class Strategy(StrEnum):
    """What to hire: small creators (nano and micro), big ones (macro and mega), or both."""

    MICRO = "micro"
    MACRO = "macro"
    MIX = "mix"


class Confidence(StrEnum):
    """How far the advice is from the nearest point where it would change."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Basis(StrEnum):
    """Where a figure comes from."""

    TOLD = "told"
    BENCHMARK = "benchmark"
    ASSUMED = "assumed"


class Tag(StrEnum):
    """What a rule rests on."""

    ARTICLE = "article"
    RESEARCH = "research"
    INDUSTRY = "industry"
    JUDGEMENT = "judgement"


class Intent(StrEnum):
    """What a message asks of us."""

    QUESTION = "question"
    CREATOR = "creator"
    CAMPAIGN = "campaign"
    HELP = "help"
    GREETING = "greeting"
    OTHER = "other"


class Manner(StrEnum):
    """A message that is a gesture, or is about the chat, rather than a request."""

    GREETING = "greeting"
    THANKS = "thanks"
    START_OVER = "start_over"
    CANCEL = "cancel"
    LANGUAGE = "language"


class Look(StrEnum):
    """Another look at the last advice: what it rests on, its scenarios, or the whole again."""

    WHY = "why"
    SCENARIOS = "scenarios"
    AGAIN = "again"
    NEGOTIATION = "negotiation"
    HEALTH = "health"
    TAX = "tax"


class Role(StrEnum):
    """What a number in a message stands for."""

    BUDGET = "budget"
    QUOTE = "quote"
    FOLLOWERS = "followers"
    VIEWS = "views"
    LIKES = "likes"
    COMMENTS = "comments"
    ENGAGEMENT_RATE = "engagement_rate"
    CREATORS = "creators"
    DURATION = "duration"
    OTHER = "other"


class Unreadable(StrEnum):
    """Why a message got no answer of its own."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    OFF_SUBJECT = "off_subject"
    NOT_TEXT = "not_text"
    STALE = "stale"


class Verdict(StrEnum):
    """Where a quoted fee lies against the published range for the size."""

    BELOW = "below"
    INSIDE = "inside"
    ABOVE = "above"
    BEYOND = "beyond"


class Finding(StrEnum):
    """Something worth saying about a creator's figures."""

    LIKES_ABOVE_FOLLOWERS = "likes_above_followers"
    ENGAGEMENT_IMPOSSIBLE = "engagement_impossible"
    ENGAGEMENT_ABOVE_BAND = "engagement_above_band"
    ENGAGEMENT_BELOW_BAND = "engagement_below_band"
    ENGAGEMENT_INSIDE_BAND = "engagement_inside_band"
    FOLLOWERS_IMPOSSIBLE = "followers_impossible"
    TOO_SMALL_TO_RATE = "too_small_to_rate"
    PRICE_ESTIMATED = "price_estimated"
    NO_PRICE_DATA = "no_price_data"
    DEAR = "dear"
    QUOTE_NOTHING = "quote_nothing"


class Measure(StrEnum):
    """What creators are compared by: a thousand people reached, or one engagement."""

    REACH = "reach"
    ENGAGEMENT = "engagement"


class NextStep(StrEnum):
    """What would help next with a creator."""

    TELL_FOLLOWERS = "tell_followers"
    TELL_PLATFORM = "tell_platform"
    TELL_VIEWS = "tell_views"
    TELL_ENGAGEMENT = "tell_engagement"
    TELL_QUOTE = "tell_quote"
    NEGOTIATE = "negotiate"
    ASK_REASON = "ask_reason"
    CHECK_INCLUDED = "check_included"
    ASK_INSIGHTS = "ask_insights"


class Missing(StrEnum):
    """The one thing we need before we can advise; the last three only a guide asks for."""

    GOAL = "goal"
    BUDGET = "budget"
    FOLLOWERS = "followers"
    ROLE = "role"
    RATE = "rate"
    PRICE = "price"
    MARGIN = "margin"
    LIST = "list"
    PLATFORM = "platform"
    NICHE = "niche"
    DEADLINE = "deadline"


class Topic(StrEnum):
    """A question we can answer."""

    DIFFERENCE_MICRO_MACRO = "difference_micro_macro"
    WHAT_IS_INFLUENCER_MARKETING = "what_is_influencer_marketing"
    INFLUENCER_TYPES_TIERS = "influencer_types_tiers"
    WHAT_IS_NANO = "what_is_nano"
    WHAT_IS_MICRO = "what_is_micro"
    WHAT_IS_MACRO = "what_is_macro"
    WHAT_IS_MEGA = "what_is_mega"
    WHY_INFLUENCER_MARKETING_WORKS = "why_influencer_marketing_works"
    MICRO_ON_INSTAGRAM = "micro_on_instagram"
    MACRO_ON_TIKTOK = "macro_on_tiktok"
    PLATFORM_STRATEGY = "platform_strategy"
    BENEFITS_OF_MICRO = "benefits_of_micro"
    BENEFITS_OF_MACRO = "benefits_of_macro"
    CONSIDERATIONS_MICRO = "considerations_micro"
    COST_AND_ROI = "cost_and_roi"
    ENGAGEMENT_RATE_MEANING = "engagement_rate_meaning"
    ENGAGEMENT_RATE_CALCULATION = "engagement_rate_calculation"
    AUTHENTICITY_TRUST = "authenticity_trust"
    WHICH_TO_CHOOSE = "which_to_choose"
    MIX_STRATEGY = "mix_strategy"
    LIMITED_BUDGET = "limited_budget"
    NEW_PRODUCT_LAUNCH = "new_product_launch"
    HOW_TO_FIND_CREATORS = "how_to_find_creators"
    PRICE_OF_CREATORS = "price_of_creators"
    FAKE_FOLLOWERS = "fake_followers"
    MEASURING_RESULTS = "measuring_results"
    BRIEF_AND_CONTRACT = "brief_and_contract"
    DISCLOSURE_RULES = "disclosure_rules"
    TAX_ON_ENDORSEMENTS = "tax_on_endorsements"
    FOLLOWER_THRESHOLDS = "follower_thresholds"
    BOT_HELP = "bot_help"
