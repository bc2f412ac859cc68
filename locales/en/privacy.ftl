### One's own data: what is kept, how to get it, how to have it forgotten; and a break for a hurry.

## Commands, as Telegram lists them (plain text, at most 256 characters).

command-privacy = What is kept, for how long, and who sees it
command-export = Get everything kept about this chat
command-forget = Delete everything kept about this chat

## Commands answered (Telegram HTML).

# $idle, $dead and $handled are days, $idle 0 for never; $unanswered says whether questions are kept.
privacy-text =
    <b>What I keep from this chat</b>
    • Notes on what you told me: goals, budget, creators, saved lists and their reminders, language, the last question I wasn't sure about. { $idle ->
        [0] Kept until you delete them.
       *[other] Gone once nobody has written for { $idle } days.
    }
    • The text of a message, and of what you ask from other chats, only until it is answered. If I fail to answer, it stays up to { $dead } days so the fault can be found.
    • Number and time of answered messages, without their text: { $handled } days.
    • Replies not delivered yet: a day at most. Reminders you asked for: until they are sent.
    Files you send aren't kept, only the creators in them. Thumbs and what you write about my answers are noted for a year without your name, so deleting your data leaves them.
    { $unanswered ->
        [yes] Questions I wasn't sure about are noted for a year, but not who asked or where; accounts, links and numbers I recognise are taken out first. They belong to nobody, so deleting your data leaves them.
       *[no] Questions I wasn't sure about aren't noted anywhere else.
    }

    <b>Who can see it</b>
    Whoever runs this bot, and Telegram, which carries the messages. In a group, the notes are everybody's. Backups made by whoever runs the bot may hold older data until they're deleted.

    Messages already delivered stay in Telegram until you delete them there.
export-text = Here is everything I keep about this chat, as of right now.
# The name of that file (plain text).
export-file = chat-data.json
forget-text =
    Delete it all? Notes, saved lists, failed messages and undelivered replies will be gone, and there is <b>no way back</b>. Thumbs you gave don't say who you are, so those stay.

    Want a copy first? Use /export.
forgotten-text = Done, everything about this chat is deleted. If you write again, we'll start from scratch.
kept-text = All right, nothing was deleted.
# $seconds is how long the break is.
too-fast-text = Whoa, your messages are coming in faster than I can keep up. Please take a break of about { $seconds } seconds. I won't read the last one or any you send during the break, so send them again after it.

## Buttons (plain text, at most 40 characters).

button-export = Get my data
button-forget = Delete my data
button-forgotten = Yes, delete it all
button-kept = Never mind

## Short remarks (plain text, at most 200 characters).

notice-admins-only = In a group, only its admins can get or delete the chat's data.
