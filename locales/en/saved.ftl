### Saved creators: the shortlist, each creator on it, reminders, and its files.

command-shortlist = Your saved creators, deal status and reminders

## The star under a card and a comparison (button labels).

button-star-one = ⭐ Save
button-star-all = ⭐ Save all ({ $count })
button-starred-one = ★ Saved
button-starred-all = ★ All saved ({ $count })
button-shelf = 📋 Shortlist
notice-star-kept = There are deal notes on this one, so I kept it. Delete it from /shortlist.
notice-star-full = This list is full: { $most } creators at most.
notice-shelf-stale = That has changed or is gone. Open /shortlist again.

## Stages of a deal.

stage-idea = idea
stage-contacted = contacted
stage-negotiating = negotiating
stage-agreed = deal
stage-live = live
stage-done = done

## The shortlist (Telegram HTML).

saved-first-list = Main
saved-title = ⭐ <b>{ $name }</b> · { $count ->
    [one] 1 creator
   *[other] { $count } creators
}
saved-entry = { $place }. { $who }
saved-size = { $count } ({ $tier })
saved-stage = <i>{ $stage }</i>
saved-agreed = agreed { $fee }
saved-asked = asks { $fee }
saved-next-draft = draft { $day }
saved-next-post = live { $day }
saved-tip = Tap a name to change status, price or dates. Typing works too: <code>@account agreed 2.5m</code>
saved-empty-title = ⭐ <b>{ $name }</b> is still empty
saved-empty =
    Save creators by tapping ⭐ under their card, or type:
    <code>save @account</code>

    Have a shortlist you downloaded here before? Send me that CSV or XLSX file.
# $deals are agreed, $quotes only asked for; $changes is how far the cards move.
saved-lessons = 📐 { $deals ->
    [0] { $quotes ->
        [one] 1 quote
       *[other] { $quotes } quotes
    }
    [one] 1 deal
   *[other] { $deals } deals
} set your own bar on { $platform }: { $changes }
saved-lessons-alike = 📐 { $deals ->
    [0] { $quotes ->
        [one] 1 quote
       *[other] { $quotes } quotes
    }
    [one] 1 deal
   *[other] { $deals } deals
} set your own bar on { $platform }: right on the benchmark{ $changes }
saved-lessons-off = 📐 Your own deals aren't used on cards; all cards follow the benchmark alone.
saved-lists-title = <b>Your lists</b> ({ $count }). New creators go to the one you opened last.
saved-delete-list = Delete the list <b>{ $name }</b> and the { $count ->
    [one] 1 creator
   *[other] { $count } creators
} on it? This can't be undone.

## One saved creator.

saved-in-list = <i>on the list { $name }</i>
saved-line-stage = Status: <b>{ $stage }</b>
saved-line-asked = Asks: { $fee }{ $for_ }
saved-line-agreed = Agreed price: <b>{ $fee }</b>
saved-line-draft = Draft: { $day }
saved-line-post = Goes live: { $day }
saved-line-result = Results: { $result }
saved-line-note = Note: { $note }
saved-line-reminded = 🔔 I'll remind you on those dates
saved-for = { " " }for { $count } { $unit }
saved-posts = { $count } posts
saved-views = { $number ->
    [one] 1 view
   *[other] { $count } views
}
saved-likes = { $number ->
    [one] 1 like
   *[other] { $count } likes
}
saved-comments = { $number ->
    [one] 1 comment
   *[other] { $count } comments
}
saved-orders = { $number ->
    [one] 1 order
   *[other] { $count } orders
}
saved-paid = paid { $fee }
saved-delete = Delete <b>{ $name }</b> from the list { $list }? All notes on the deal go with it.
saved-move = Which list should <b>{ $name }</b> move to?
saved-move-nowhere = There's no other list yet. Make one under 📁 Lists first, say “Ramadan”.

## What was just done.

saved-did-saved = ⭐ { $names } saved.
saved-did-known = Already on your shortlist: { $names }.
saved-did-removed = Taken off your shortlist: { $names }.
saved-did-changed = ✅ Noted.
saved-did-moved = ✅ { $names } moved to { $list }.
saved-did-renamed = ✅ It's called { $list } now.
saved-did-deleted = The list { $list } is deleted.
saved-did-imported = 📥 { $count ->
    [one] 1 creator
   *[other] { $count } creators
} from the file went onto your shortlist{ $known ->
    [0] .
   *[other] , including { $known } I already had and have updated.
}
saved-did-imported-part = 📥 { $count } creators from the file went onto your shortlist. { $left } didn't fit (at most { $most } per list, { $lists } lists).
saved-did-unknown = Not on your shortlist yet: { $names }. Save first: <code>save { $names }</code>
saved-did-nobody = Who should I save? Type the account, for example <code>save @rasakopi</code>.
saved-did-full = This list is full ({ $most } creators at most). Open or make another list first.
saved-did-too-many-lists = You already have { $most } lists, and that's the limit. Delete one first.
saved-did-taken = Another list has that name already.

## Questions answered by typing.

saved-ask-price = What did you agree on with <b>{ $name }</b>? Type the amount, for example <code>2.5m</code>.
saved-ask-note = What should I note about <b>{ $name }</b>? Just type it. Send <code>-</code> to clear it.
saved-ask-dates = Which dates for <b>{ $name }</b>? For example <code>draft 3 Dec, live 5 Dec</code>.
saved-ask-result = How did <b>{ $name }</b> do? Type what you know, for example <code>20k views 800 likes 12 orders</code>.
saved-ask-new-list = What should the new list be called? For example <code>Ramadan</code>.
saved-ask-name = What should the list <b>{ $name }</b> be called instead?

## Buttons.

button-saved-before = ‹ Previous
button-saved-after = Next ›
button-saved-compare = Compare
button-saved-choose = Pick within budget
button-saved-csv = CSV
button-saved-xlsx = Excel (XLSX)
button-saved-lists = 📁 Lists ({ $count })
button-saved-lessons-off = Keep my deals off the cards
button-saved-lessons-on = Use my deals on cards again
button-saved-new-list = ➕ New list
button-saved-rename = Rename { $list }
button-saved-delete-list = Delete { $list }
button-saved-delete-yes = Yes, delete
button-saved-keep = Never mind
button-saved-cancel = Cancel
button-saved-stage = ✓ { $stage }
button-saved-price = Agreed price
button-saved-note = Note
button-saved-dates = Dates
button-saved-result = Results
button-saved-card = Card
button-saved-outreach = DM text
button-saved-remind = 🔔 Remind me
button-saved-reminders = 🔔 Reminder dates
button-saved-reminders-off = 🔕 Stop reminders
button-saved-move = Move to a list
button-saved-delete = Delete
button-saved-back = ‹ Shortlist
button-saved-open = Open
button-saved-is-live = ✅ It's live
button-saved-zone = Use { $zone }

## Reminders.

reminders-title = 🔔 <b>Reminders for { $name } are on.</b> I'll message you on:
reminders-when = • { $day }, 09:00 { $zone }: { $what }
reminders-foot = Apart from that I keep quiet. Once the status is done, reminders stop by themselves.
reminders-no-date = Nothing is coming up for <b>{ $name }</b> yet. Set a draft or live date first and I'll remind you.
reminders-elsewhere = I can't send reminders for <b>{ $name }</b> here; that only works on Telegram.
occasion-draft = draft due the next day
occasion-post = day of the post
occasion-figures = ask for figures, one day after the post
occasion-later-figures = ask for figures, three days after the post
reminder-draft = 🔔 The draft from <b>{ $name }</b> is due tomorrow. Have you checked in with them?
reminder-post = 🔔 <b>{ $name }</b> is due to go live today. Is it up?
reminder-figures = 🔔 <b>{ $name }</b> was due to go live yesterday. Ask for a screen recording of the insights, then note the figures here.
reminder-later-figures = 🔔 Three days since <b>{ $name }</b> was due to go live. Note the figures, so you can see what it brought.
reminder-late = <i>This was meant for { $day }. Sorry it's late: I was down for a while.</i>

## Files (plain text).

saved-file = Shortlist { $name }, { $count ->
    [one] 1 creator
   *[other] { $count } creators
}. Edit it if you like, and send it back here to update.
saved-file-title = Shortlist { $name }
saved-column-handle = Account
saved-column-platform = Platform
saved-column-followers = Followers
saved-column-quote = Asking fee (Rp)
saved-column-format = Format
saved-column-posts = Posts asked for
saved-column-niche = Category
saved-column-stage = Deal status
saved-column-agreed = Agreed price (Rp)
saved-column-draft = Draft date
saved-column-post = Live date
saved-column-paid = Paid (Rp)
saved-column-result-posts = Posts published
saved-column-result-format = Published format
saved-column-views = Result views
saved-column-likes = Result likes
saved-column-comments = Result comments
saved-column-orders = Result orders
saved-column-note = Note
saved-column-usual-views = Usual views
saved-column-usual-likes = Usual likes
saved-column-usual-comments = Usual comments
saved-column-usual-rate = Engagement rate
saved-column-list = List
