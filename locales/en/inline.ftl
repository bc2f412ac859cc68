### Asked from another chat (@bot ...), links into the bot, and what can be passed on.

## Above and below what is asked from another chat (plain text, at most 64 characters).

inline-button-how = Type a creator, budget or question. See how
inline-button-more = Open in mikromakro
inline-button-chat = Chat with mikromakro directly
# A number typed with nothing that says what it is, put the way it may be meant; $number is as typed.
inline-as-followers = { $number } followers
inline-as-budget = budget { $number }
inline-as-quote = asks { $number }

## How to ask from another chat (Telegram HTML); $name is the bot's name with its @.

inline-how-text =
    <b>You can call me from any chat</b>
    Type { $name } and what you want to know, wait a moment, then pick a card:
    • <code>{ $name } 45k reel skincare</code>
    • <code>{ $name } budget 10 million awareness tiktok</code>
    • <code>{ $name } what is micro</code>

    Only that card is sent. Nothing from our chat or your saved creators goes with it.

## Links and passing on (plain text).

button-share = ↗️ Share
share-followers = { $count } followers
# Above the text of an answer (Telegram HTML).
gist-title = <b>{ $title }</b>
# For a link that is cut off, forged or of another version (Telegram HTML).
link-unknown-text = I can't open that link. It may be cut off or quite old. No harm done: just type what you'd like to know, or try one of these:
