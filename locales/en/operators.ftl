### What whoever runs the bot reads in Telegram: /stats, /dead and /health (Telegram HTML).

# Counts only; $day, $week and $month are chats that wrote within 1, 7 and 30 days.
stats-text =
    <b>This bot in numbers</b>
    Chats that wrote: { $day } within a day, { $week } within 7, { $month } within 30
    Waiting to be answered: { $pending }
    Waiting to be sent: { $letters }
    Failed and kept: { $dead }
    Questions I wasn't sure of: { $unanswered }
# $median is milliseconds: half of all took no longer. $topics are ids.
stats-lately =
    <b>Within 30 days</b>
    Answered: { $answered }, half of them within { $median } ms
    👍 { $up } · 👎 { $down }
    Asked about most: { $topics }

    More, on the server: <code>mikromakro stats</code>
dead-text =
    <b>Failed messages: { $dead }</b>
    { $lines }

    To try one again, on the server: <code>mikromakro dead retry NUMBER</code>
# $id is the number of the update, $hours how long ago it came, $reason the kind and place of the error.
dead-line = <code>{ $id }</code>, { $hours } h ago, tried { $attempts } times: { $reason }
dead-none = No message has failed.
# $up is hours since the start; $waited seconds.
health-text =
    <b>The bot is up</b>, for { $up } h, and the database is writable.
    The longest wait for an answer: { $waited } s
    { $polled ->
        [never] No updates fetched by polling so far.
       *[other] Updates last fetched: { $polled } s ago
    }
