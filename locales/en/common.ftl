# Words and sentences that many replies use.

## Where a figure comes from

mark-told = from you
mark-benchmark = benchmark
mark-benchmark-weak = little data so far
mark-assumed = estimate
about = ~{ $typical } ({ $range })

sources-line = <i>Sources: { $names }</i>
sources-hidden = +{ $count } more
sources-title = <b>The sources</b> ({ $count })
source-entry = • { $title }, { $publisher }, { $year }
source-link = <a href="{ $url }">{ $title }</a>
source-undated = undated
sources-use = • { $use }: { $names }
use-fees = fees
use-rules = reasons
use-results = results
use-label = ad label

assumptions-title = <b>What I assumed</b>
assumption-entry = • { $text }
assumption-platform = You didn't name a platform, or there is no data for it, so the numbers are for Instagram.
assumption-shared-audience = Creators share part of their audience, so nobody is counted twice.
assumption-repeats = A second post by the same creator is mostly seen by the same people.
assumption-tier-middle = Each creator is counted with a follower number from the middle of their size.
assumption-post-rate = About 4 in 10 creators who get a product will post about it.
assumption-city-unchecked = Reach counts all followers. How many of them live in your city is not checked, so ask the creators for that.
assumption-most-creators = I capped the number of creators, because more than that gets hard to manage.
assumption-bigger = Fees that could not pay one more post went into creators bigger than usual for their size.
assumption-indivisible = What is left of the fees does not pay one more post. Keep it, or put it into boosting.
assumption-as-wanted = You asked for this many creators, so some of the fees stay unused.
assumption-looked-after = I kept the number of small creators to what one person can look after. For small budgets that follows SKW's guide, beyond that it's our judgement.

more-items = …and { $count } more
sources-rest = …and { $count } more: { $names }

## Names

platform-instagram = Instagram
platform-tiktok = TikTok
platform-youtube = YouTube
platform-x = X
platform-facebook = Facebook
platform-threads = Threads

elsewhere-shopee = Shopee
elsewhere-tokopedia = Tokopedia
elsewhere-lazada = Lazada
elsewhere-blibli = Blibli
elsewhere-bukalapak = Bukalapak
elsewhere-linkedin = LinkedIn
elsewhere-telegram = Telegram
elsewhere-whatsapp = WhatsApp
elsewhere-pinterest = Pinterest
elsewhere-snapchat = Snapchat
elsewhere-twitch = Twitch
elsewhere-bigo = BIGO Live
elsewhere-lemon8 = Lemon8
elsewhere-snackvideo = SnackVideo
elsewhere-discord = Discord
elsewhere-spotify = Spotify
elsewhere-reddit = Reddit
elsewhere-bluesky = Bluesky

tier-unrated = below nano
tier-nano = nano
tier-micro = micro
tier-mid-tier = mid-tier
tier-macro = macro
tier-mega = mega

goal-awareness = awareness
goal-reach = reach
goal-launch = product launch
goal-engagement = engagement
goal-trust = trust
goal-traffic = traffic
goal-sales = sales
goal-app-installs = app installs
goal-content = content
goal-community = community
goal-local-visits = store visits

niche-beauty = beauty
niche-fashion = fashion
niche-food = food & drink
niche-travel = travel
niche-tech = tech
niche-gaming = gaming
niche-parenting = parenting
niche-health = health
niche-finance = finance
niche-education = education
niche-automotive = cars & motorbikes
niche-home = home & living
niche-sports = sports
niche-entertainment = entertainment
niche-tobacco = tobacco & vape
niche-infant-formula = infant formula
niche-gambling = gambling

pot-fees = creator fees
pot-product = product
pot-boost = boosting
pot-management = agency
pot-reserve = reserve
role-budget = budget
role-quote = creator's fee
role-followers = followers
role-views = views
role-likes = likes
role-comments = comments
role-engagement-rate = engagement rate
role-creators = number of creators
role-duration = campaign length (days)

## Buttons

button-why = Why?
button-scenarios = Compare
button-back = ‹ Back
button-full = See all of it

## Questions and answers

greeting =
    Hi! I'm <b>mikromakro</b>, here to help you think through influencer marketing in Indonesia.

    You can:
    • ask me anything about influencers
    • send a creator with followers and fee, and I'll check whether it's fair
    • give me a goal and a budget, and I'll draft a plan

    Try one of these, or just type:
hello-lead = Hi there! 👋
cancelled = All right, dropped. Type whatever you'd like to know next.
further-title = <b>{ $title }</b>
thanks = You're welcome! Send me the next creator or budget whenever you like.
example-question = what's the difference between micro and macro influencers?
    .label = Micro vs macro: what's the difference?
example-creator = @rasakopi 45k followers on ig, asks 3 million per reel, fair?
    .label = Check a fee: 45k followers, Rp3 million
example-campaign = budget 10 million for awareness on tiktok
    .label = Plan: Rp10 million on TikTok

answer-size = <b>{ $count } followers is { $tier }</b> in the table I go by.
answer-size-unrated = <b>{ $count } followers is not nano yet</b> in the table I go by (nano starts at { $first }).
size-others = Some sources say { $names } instead.
size-other = { $name } ({ $sources })

choices-title = Which of these did you mean?
choices-none = None of them? Just put it another way.

why-answer = <b>Where that answer comes from</b>
why-no-sources = That was about how this bot works, so there is no outside source.

## What cannot be read

unread-empty =
    Hmm, I couldn't find a question in there.

    Tell me a goal and a budget, send a creator with their followers, or ask about influencers. For example:
unread-off-subject =
    That's outside my field, sorry. All I know is influencer marketing: micro or macro, whether a creator's fee is fair, and what a budget can buy.

    Want to try one of these?
unread-too-long = That's too long for me to read in one go. Send just the essentials: creators, followers, fees, goal or budget.
unread-not-text =
    I can't read pictures, voice notes or stickers yet.

    Please type it out. From a rate card, for example: <code>@rasakopi 45k IG, asks 3 million per reel</code>
unread-stale = That button has expired. Just type what you want and I'll work it out again.
