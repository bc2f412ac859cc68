### What a chat picks for itself, and the help by task: screens that change in place.

command-plan = Make a plan, guided step by step
command-settings = Language, currency, size names, time zone
command-cancel = Drop what we're in the middle of

## Settings

settings-title = <b>Settings for this chat</b>
settings-line = { $name }: <b>{ $value }</b>
settings-note = <i>These apply to this chat only, and stay even after /new.</i>
settings-language = Language
settings-money = Currency
settings-tiers = Size names
settings-zone = Time zone
settings-language-ask = Which language should we use?
settings-money-ask = Want another currency alongside the rupiah?
settings-tiers-ask = Whose micro and macro should I go by? Only the names of the sizes change.
settings-zone-ask = Which time zone are you in?
money-rupiah = rupiah only
money-beside = rupiah and { $code }
# $unit is such as US$1, $worth in rupiah.
money-rate = <i>The rate is { $unit } = { $worth } ({ $day }).</i>
money-rate-own = <i>The rate is { $unit } = { $worth } ({ $day }, from the bot's operator).</i>
# $amounts are such as "Rp3 million ≈ US$180".
beside-line = <i>{ $amounts }. Rate { $unit } = { $worth } ({ $day }).</i>
beside-amount = { $rupiah } ≈ { $other }
zone-asia-jakarta = WIB (Jakarta)
zone-asia-makassar = WITA (Makassar)
zone-asia-jayapura = WIT (Jayapura)
zone-asia-singapore = Singapore

## Help by task: a short screen for each

help-back = ‹ Back
button-help = Help
button-settings = Settings
button-help-ask = Ask a question
button-help-creator = Check a creator
button-help-plan = Make a plan
button-help-list = Pick from a list
button-help-shortlist = Saved creators
button-help-files = Files
button-help-groups = In groups
button-try = Try the example

help-ask =
    <b>Ask anything about influencers</b>

    <code>what's the difference between micro and macro?</code>
    <code>what's a good ER?</code>
    <code>how do I spot fake followers?</code>

    The sources are behind the “Why?” button.
help-creator =
    <b>Check a creator</b>

    Send the account, the platform, the followers, and the fee they ask:
    <code>@rasakopi 45k followers on IG, asks 3 million per reel</code>

    Got the likes, comments or views of a few recent posts? Add them and the answer gets sharper. From there you can see the usual fee, how to negotiate, and a health check of the account.
help-plan =
    <b>Plan a campaign</b>

    Type a goal and a budget:
    <code>10 million budget for awareness on TikTok</code>
    Then keep going: “what about 20 million?”, “and on IG?”.

    No idea where to start? I'll take you through five short questions.
help-list =
    <b>Compare and pick from a list</b>

    Paste the list, one creator per line:
    <code>@rasakopi ig 45k asks 3 million
    @dapurmama tiktok 120k asks 8 million</code>

    Want me to pick? Add a budget:
    <code>pick from this list, 20 million budget</code>
help-shortlist =
    <b>Saved creators</b>

    Tap ⭐ below a creator's card and they go on your list. In /shortlist you can note how far the deal is, the agreed price and the posting date, and take it all away as a file.

    The prices you really paid make the ranges in this chat fit you better.
help-files =
    <b>Files</b>

    Send a list of creators as CSV, TSV or XLSX. Any columns will do: account, platform, followers, fee.

    A finished plan can go with you as XLSX, PDF or a picture, from the buttons below it. Everything kept about this chat is in /export.
help-groups =
    <b>In groups</b>

    Add me to a group, then mention me or reply to me. Somebody sent a rate card? Reply to it with /check. I leave all other messages alone.

    In any other chat, even without me in it, type my name and your question, then pick the card to send.

    In a group, the plan and the language are shared by everybody. Only the group's admins can ask for its data or delete it.
