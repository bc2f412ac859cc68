### Thumbs under an answer, what may be added to them, and what whoever runs the bot reads of it.

## Buttons (plain text, at most 40 characters; three in a row on a phone).

button-thumb-up = 👍
button-thumb-down = 👎
button-thumb-write = ✍️ Tell me
button-thumb-misread = Misread me
button-thumb-odd = Odd figures
button-thumb-unclear = Not clear
button-thumb-nothing = Never mind

## Short remarks (plain text, at most 200 characters).

notice-thumb-thanks = Thank you!
notice-thumb-why = Thank you! If you have a second, pick a reason below.

## A line somebody adds (Telegram HTML).

remark-ask =
    What was off? Write it in your next message.

    Account names, numbers and links that I recognise are taken out first. Only the sentence is kept, not who wrote it.
remark-kept = Thanks, I've noted it. If that was really a question, send it once more and I'll answer it.
remark-dropped = All right, never mind. Ask me anything.

## The command `stats` (plain text, in a terminal).

stats-title = This bot's numbers since { $since }
stats-none = Nothing has been counted yet.
stats-counted-since = Counted since { $first }.
stats-active = Active chats: { $day } within 1 day, { $week } within 7 days, { $month } within 30 days
stats-answered = Messages and taps answered: { $answered }
# $median is milliseconds: half of all took no longer.
stats-median = Half of them took at most { $median } ms from arrival
stats-unsure = Questions I wasn't sure about: { $unanswered }
stats-languages = Languages
stats-advice = Kinds of advice
stats-strategies = Strategies advised
stats-topics = Topics asked about
stats-thumbs = Thumbs by subject (👍 👎, misread / odd figures / unclear)
stats-editions = Thumbs by edition of texts and figures
stats-written = What people wrote
