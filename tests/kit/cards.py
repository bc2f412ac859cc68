"""Messages about one creator and the buttons under their cards, for tests that read them."""

from collections.abc import Iterable

from advisor.notes import Notes
from bot.conversation import Conversation, Heard

REEL = "@x 45rb IG skincare, minta 3jt 1 reel"
CARD_MESSAGES = {
    "creator-reel": REEL,
    "creator-measured": "@rasakopi 45rb ig likes 900-1200 komen 30 views 15rb, minta 3jt 1 reel",
    "creator-odd": "@rasakopi ig 45rb followers, likes 60rb, komen 900, views 10rb, minta 12jt",
    "creator-few": "@rasakopi ig 45rb followers likes 120 komen 2 views 3.900, minta 6jt per reel",
    "creator-steep": "@rasakopi 45rb ig, likes 230, komen 9, minta 2jt per feed",
    "creator-cheap": "@rasakopi 45rb ig minta 300rb per reel",
    "creator-fine": "@rasakopi 45rb ig minta 1,5jt per feed",
    "creator-beyond": "@rasakopi 45rb ig minta 60jt buat 3 reel",
    "creator-package": "@rasakopi 45rb ig, 1 reel 2 story minta 5jt",
    "creator-tax": "@rasakopi 45rb ig minta 3jt per reel, pajaknya gimana?",
    "creator-told-rate": "@rasakopi tiktok 45rb followers ER 5%",
    "creator-youtube": "@bangtech youtube 300rb subs, views 40rb, minta 20jt",
    "creator-barter": "@rasakopi 45rb ig minta 0",
    "creator-product-only": "@rasakopi 45rb ig mau barter produk aja",
    "creator-currency": "@rasakopi 45rb ig minta 300 ringgit",
    "creator-dollars": "@rasakopi 45rb ig minta $300 per reel",
    "creator-audited": "@rasakopi 45rb ig skincare, views 12rb, followers asli 68%, minta 3jt",
    "creator-impossible": "@rasakopi 10 miliar followers ig minta 3jt",
    "creator-small": "@rasakopi 800 followers ig minta 100rb",
    "creator-addons": "@x 45rb ig skincare minta 14jt 1 reel, hak pakai iklan 3 bulan, eksklusif "
    "1 bulan, link di bio",
    "creator-addons-measured": "@rasakopi 45rb ig views 15rb likes 900 minta 6jt per reel, "
    "spark ads",
    "creator-without": "@rasakopi 45rb ig minta 3jt per reel, tanpa hak pakai, no exclusivity",
    "creator-bundle": "@rasakopi 45rb ig kuliner minta 9jt paket 3 reel",
    "creator-extras": "@rasakopi 45rb ig minta 4jt per reel plus hak pakai iklan",
    "creator-unsourced": "@rasakopi 45rb tiktok dekorasi rumah minta 3jt buat 1 live",
    "seller": "rate card aku harusnya berapa? 45rb followers tiktok, views 15rb",
    "seller-english": "what should my rate card be? 45k followers on instagram",
    "seller-asked": "rate card aku harusnya berapa?",
}
# The message a card answers, and the letters of the buttons tapped one after the other.
CARD_TAPS = {
    "creator-reel-why": ("creator-reel", "w"),
    "creator-reel-negotiation": ("creator-reel", "e"),
    "creator-reel-health": ("creator-reel", "h"),
    "creator-reel-tax": ("creator-reel", "ea"),
    "creator-measured-why": ("creator-measured", "w"),
    "creator-odd-health": ("creator-odd", "h"),
    "creator-audited-health": ("creator-audited", "h"),
    "creator-audited-why": ("creator-audited", "w"),
    "creator-few-health": ("creator-few", "h"),
    "creator-cheap-negotiation": ("creator-cheap", "e"),
    "creator-fine-negotiation": ("creator-fine", "e"),
    "creator-beyond-negotiation": ("creator-beyond", "e"),
    "creator-package-negotiation": ("creator-package", "e"),
    "seller-why": ("seller", "w"),
    "creator-addons-why": ("creator-addons", "w"),
    "creator-addons-negotiation": ("creator-addons", "e"),
    "creator-bundle-negotiation": ("creator-bundle", "e"),
    "creator-extras-negotiation": ("creator-extras", "e"),
    "creator-addons-measured-why": ("creator-addons-measured", "w"),
}


def heard_after(
    conversation: Conversation, message: str, taps: Iterable[str], notes: Notes
) -> Heard:
    """Return what comes of a message, then of a tap on each button with these letters.

    Buttons of one letter may be told as a word, others as a list.
    """
    said = conversation.hear(message, notes)
    for letter in taps:
        assert said.reply
        data = [button.data for row in said.reply.buttons for button in row if button.data]
        said = conversation.tap(
            next(each for each in data if each.partition(":")[0] == letter), said.notes
        )
    return said
