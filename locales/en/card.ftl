# A creator's card and its other sides: negotiating, checking the account, tax, rate card, names of sizes.

## Further lines of the card

card-fee-of = <b>Going rate</b> per { $unit }: { $range }, usually { $typical } <i>({ $mark })</i>
card-line = • { $what }: { $change } <i>({ $mark })</i>
card-line-unsourced = • { $what }: no public figure, so I left it out of the sum
card-without = • without { $what }
change-more = +{ $share }
change-less = −{ $share }
change-both = −{ $less } to +{ $more }
change-none = no difference
own-fee = fee { $change }
own-reach = reach { $change }
own-engagement = engagement { $change }
own-what-fee = Fees
own-what-reach = Reach
own-what-engagement = Engagement
card-own-deals-alike = • your own deals: right on the benchmark, so nothing changes
card-own-deals = • your own deals: { $changes } <i>(already in the figures)</i>
line-niche = { $niche } niche
line-niche-of-brief = { $niche } niche (from your plan)
term-usage-rights = ad usage rights
term-usage-rights-year = ad usage rights for a year
term-usage-rights-perpetual = ad usage rights forever
term-exclusivity = exclusivity
term-whitelisting = whitelisting (ads from their account)
term-rush = rush job
term-bundle = bundle price
term-raw-footage = raw footage
term-extra-revisions = extra revisions
term-link-in-bio = link in bio
term-crosspost = reposting on another platform
term-attendance = showing up at an event
unit-reel = reel
unit-feed = feed post
unit-story = story
unit-video = video
unit-live = live
unit-post = post
units-reel = reels
units-feed = feed posts
units-story = stories
units-video = videos
units-live = live sessions
units-post = posts
card-expectation = <b>Right for this account</b>: { $range }, around { $typical } <i>(from { $by })</i>
by-views = views
by-engagement = engagement
card-views = <b>Views</b> per post: { $amount } <i>({ $mark })</i>
card-real-followers = <b>Real followers</b> by an audit: { $share } <i>({ $mark })</i>
card-rate-of-followers = I read that as a share of followers. If it's of views, it means something else.
card-rate-of-views = I read that as a share of views. If it's of followers, it means something else.
exchange-line = <i>I converted the fee at { $unit } = { $worth } (rate of { $day }).</i>
exchange-line-own = <i>I converted the fee at { $unit } = { $worth } (rate of { $day }, from the operator).</i>
card-quote-unread = I have no exchange rate for that currency. Give me the fee in rupiah and I'll check it.
size-votes = <i>{ $count }: { $votes }. Switch: /tiers</i>
size-vote =
    { $count ->
        [one] { $count } source says { $name }
       *[other] { $count } sources say { $name }
    }
verdict-dear = <b>Asking { $quote }: inside the range, but pricey.</b> It's in the top third, { $gap } ({ $share }) above the usual fee.
verdict-own-below = <b>Asking { $quote }: cheap for this account.</b> { $gap } ({ $share }) under the bottom of what its performance is worth.
verdict-own-over = <b>Asking { $quote }: fair.</b> Inside the range for this account, { $gap } ({ $share }) above its middle.
verdict-own-equal = <b>Asking { $quote }: fair.</b> Right in the middle of the range for this account.
verdict-own-under = <b>Asking { $quote }: fair.</b> Inside the range for this account, { $gap } ({ $share }) below its middle.
verdict-own-dear = <b>Asking { $quote }: inside the range, but pricey.</b> It's in the top third for this account, { $gap } ({ $share }) above its middle.
verdict-own-above = <b>Asking { $quote }: too much for this account.</b> Still inside the going rate, but { $gap } ({ $share }) over the top of what its performance is worth.
finding-quote-nothing-unpriced = That is a product swap. Make sure the product is worth it, and agree how many posts and when they go up.
finding-quote-nothing = That is a product swap. A post is usually worth { $typical }, so make sure the product is too, and agree how many posts and when they go up.
quote-with = { $quote }, extras included
hint-negotiate-under-usage = <b>Counter-offer:</b> yes to { $quote }, if it comes with an extra story or one more revision.
cost-line = That comes to { $costs }.
cost-thousand = ~{ $cost } per 1,000 people (usually ~{ $usual })
cost-engagement = ~{ $cost } per interaction (usually ~{ $usual })
ask-why-told = <b>Ask why first.</b>
ask-why-line = <b>Ask why first:</b> does it include usage rights or exclusivity?
ladder-line = <b>Negotiating:</b> open at { $open }, aim for { $target }, stop at { $stop }.
ladder-short = <b>Negotiating:</b> offer { $target }, stop at { $stop }.
signs-line = <b>Worth asking about:</b> { $sign }.
signs-more = { $sign } (+{ $count } more)
narrowing-views = Send the average <b>views</b> of their latest posts and the fee range shrinks by about { $share }.
narrowing-engagement = Send their average <b>likes and comments</b> and the fee range shrinks by about { $share }.
tax-line = <b>Tax:</b> about { $tax } of PPh 21 if the creator is an individual, so they receive { $net }. Check with a tax adviser.

button-negotiation = 🤝 Help me negotiate
button-health = 🔎 Check the account
button-tax = Tax
button-copy = 📋 Copy the message
button-copy-proof = 📋 Copy: { $proof }

## Negotiating

negotiation-title = <b>Negotiating with { $name }</b>
negotiation-ask = They ask { $quote }. My range is { $range } per { $unit }, usually { $typical }.
negotiation-posts = The amounts below are for { $what } together.
negotiation-open = • <b>Open at { $open }</b>. Low, but still polite for a first offer.
negotiation-open-far = • <b>Open at { $open }</b>. That's far below what they ask, so put it kindly.
negotiation-target = • <b>Aim for { $target }</b>. That's the usual fee.
negotiation-stop = • <b>Stop at { $stop }</b>. Anything above is the priciest third, so look for somebody else.
negotiation-stop-quote = • <b>Stop at { $stop }</b>, what they ask. That's still inside the range.
negotiation-fine = The fee is good already, so don't haggle over it. Talk about what's included.
negotiation-below = The fee is below the going rate. Don't push it down, make sure what's included first.
negotiation-trades = <b>What you can trade</b>
trade-entry = • { $text }
trade-fewer-revisions = one round of revisions is enough
trade-no-usage = no use of the content in ads (usage rights usually add { $worth })
trade-shorter-exclusivity = shorter exclusivity, or none (it usually adds { $worth })
trade-drop = drop { $addon }: saves about { $saves } per { $unit } (usually adds { $worth })
trade-bundle = several pieces at once (a bundle is usually { $worth } cheaper)
trade-more-time = a later deadline (rush jobs usually add { $worth })
trade-product = part of it paid in product
trade-extra-story = an extra story on top
negotiation-message = <b>Ready to send</b>, just copy:
copyable = <code>{ $text }</code>
message-offer-with = Hi{ $name }! Thanks for sending your rates 🙏 We love your content and would like to work with you. Our budget for { $what } plus { $addons } is { $open }. Could that work for you? One revision is enough.
message-offer = Hi{ $name }! Thanks for sending your rates 🙏 We love your content and would like to work with you. Our budget for { $what } is { $open }. Could that work for you? One revision is enough, and we don't need exclusivity.
message-extras-with = Hi{ $name }! { $quote } for { $what } plus { $addons } works for us 🙏 Could you add a story on top? If it goes well, we'd love to book you again.
message-extras = Hi{ $name }! { $quote } for { $what } works for us 🙏 Could you add a story on top? If it goes well, we'd love to book you again.
message-included = Hi{ $name }! Thanks for your rates 🙏 Before we go ahead, could you confirm what's included: how many posts, how many revisions, when it goes live, and whether we may use the content in ads?
message-itemized = Hi{ $name }! Thanks for your rates 🙏 Could you tell us the price of each item, for example the reel and the story? That helps us fit it into our budget.
what-one = 1 { $unit }
what-many = { $count } { $units }

## Checking the account

health-title = <b>Worth asking { $name } about</b>
health-none = <b>Checking { $name }</b>
health-fine = Nothing odd in the figures you gave me.
health-unknown = I have no figures of the account to check yet. Ask for these, then type them here.
health-fair = No accusation meant. Each of these can have an innocent explanation.
health-proof = <b>Ask for proof</b>, just copy:
sign-entry = • <b>{ $sign }.</b> { $reasons }
sign-rate-impossible = Engagement of { $value }
    .reasons = More than 100% can't be, so it's almost certainly a typo or a slip in the sum.
sign-likes-above-views = More likes than views
    .reasons = The two may be from different posts, or mixed up.
sign-comments-above-likes = More comments than likes
    .reasons = Usually a giveaway, a quiz, or a call to comment.
sign-likes-above-followers = More likes than followers
    .reasons = It may have gone viral, made it to Explore or the For You page, or run as an ad.
sign-engagement-low = Engagement of { $value }, under the { $low } that counts as low for this size
    .reasons = They may have paused, have old followers who rarely look, or hide their likes.
sign-engagement-high = Engagement of { $value }, over the { $high } that counts as high for this size
    .reasons = One post may have gone viral, there may have been a giveaway, or it's just a close community.
sign-few-comments = Comments are only { $value } of likes
    .reasons = Comments may be limited, or it's content people save rather than talk about.
sign-many-comments = Comments are { $value } of likes
    .reasons = Usually a giveaway, a quiz, or followers who love to chat.
sign-few-views = Views are { $value } of followers, under the usual { $low }
    .reasons = They may be back from a break, trying something new, or just having a slow month.
sign-many-views = Views are { $value } of followers
    .reasons = It may have made the For You page or Explore, or run as an ad.
sign-round-figures = The figures are all round
    .reasons = Most people just round them to make them easier to say.
sign-few-real-followers = An audit counts { $value } of followers as real, under the { $low } usually wanted
    .reasons = Each tool counts in its own way, older accounts have many quiet followers, and giveaways attract accounts that only came for the prize.
sign-some-real-followers = An audit counts { $value } of followers as real, a little under the { $high } usually hoped for
    .reasons = Still normal for an older account, and each tool counts in its own way.
proof-post-insights = post insights
    .message = Hi! Could you send a screen recording of the insights of your last few posts, showing reach, views, likes, comments and saves? It helps me explain it to my team. Thank you 🙏
proof-view-sources = where views come from
    .message = Hi! Could you send a screen recording of the insights of your most viewed post, showing followers, non-followers and ads? Thank you 🙏
proof-audience = audience
    .message = Hi! Could you send the audit of your account (which tool, and from when) and a screen recording of your follower insights, showing cities, ages and growth? It helps me explain it to my team. Thank you 🙏
proof-exact-figures = exact figures
    .message = Hi! Could you send me the exact figures: followers, and average views, likes and comments of your last few posts, with a screen recording of the insights? Thank you 🙏

## Tax

tax-title = <b>PPh 21 on a fee of { $gross }</b>
tax-who = If it's paid to an individual who is not an employee:
tax-base = • Taxed: { $share } of the fee, { $taxed }
tax-bracket = • { $rate } × { $base } = { $tax }
tax-net = • They receive { $net }
tax-gross = • If they want { $net } after tax, the fee is { $gross }
tax-advice = Through an agency or company other rules apply. This is { $rule }, and rules change: <b>check with a tax adviser</b>.
tax-none = Tell me what they're asking and I'll work out the PPh 21.

## The rate card, from the creator's chair

seller-title = <b>Your rate card</b>
seller-fee = <b>A fair fee</b> per { $unit }: { $range }, usually { $typical } <i>({ $mark })</i>
seller-expectation = <b>With your { $by }</b>: { $range }, around { $typical }
seller-steps = <b>Write { $stop }</b> on your rate card to leave room to negotiate, aim for { $target }, and don't go below { $open }.
seller-extras = <b>Charge separately:</b> { $extras }.
extra-no-usage = use in ads +{ $worth }
extra-shorter-exclusivity = exclusivity +{ $worth }
extra-more-time = rush jobs +{ $worth }
seller-own = Yours: { $rate } <i>(from you)</i>
seller-views = Type the average <b>views</b> of your latest posts and the range shrinks by about { $share }.
seller-engagement = Type your average <b>likes and comments</b> and the range shrinks by about { $share }.
seller-platform = Which platform are you on? Just type it.
ask-seller-followers = Let me work out your rate card: how many followers do you have, and on which platform? Add your average views if you know them, for example <code>45k followers IG, 15k views</code>.

## Names of sizes

tiers-text =
    <b>Nano, micro, macro: every source draws the lines elsewhere.</b>
    Whose names should I use in this chat?
tiers-entry = { $mark } <b>{ $name }</b>: { $steps }
tiers-step = { $tier } { $first }
tiers-nameless = no name from { $first }
tiers-note = Only the names change. Fees and engagement still follow the number of followers.
tiers-chosen = Okay, from now on I'll name sizes as <b>{ $name }</b> does.
tiers-unknown = I don't know that one. Pick one of these:
convention-article-table = Table of the article
convention-article-text = Text of the article
command-tiers = Pick whose nano, micro and macro to use

## Why?

why-size = • { $count } followers: { $votes }.
why-size-vote = { $name } according to { $sources }
why-curve = • One post: { $range }, usually { $typical }, following the number of followers between the figures of each size. Evidence: { $evidence }.
why-seen = • Outermost ever published: { $seen }.
why-seen-moved = • Outermost, with the lowest and highest factors ever published: { $seen }.
why-line-format = • { $what }: counted as one post × { $factor } <i>({ $mark })</i>.
why-line-niche = • { $what }: × { $factor } <i>({ $mark })</i>.
why-line-addon = • { $what }: { $change } of the fee <i>({ $mark })</i>.
why-own-deals = • { $what } from your own { $platform } deals: { $deals ->
    [0] none settled yet
    [one] { $deals } settled
   *[other] { $deals } settled
}{ $quotes ->
    [0] {""}
    [one] , { $quotes } only quoted
   *[other] , { $quotes } only quoted
}; in the middle { $middle } times the benchmark. They count for { $weight }, the benchmark for { $rest }: × { $factor }.
why-sum = • In the middle: { $sum } ≈ { $typical }, ranging { $range }.
why-sum-added = • In the middle: { $sum } ≈ { $typical }, ranging { $range }. Extras are added up first, then multiplied.
why-alike = • With { $by } like that, the account is on a par with one of { $followers } followers.
why-expectation = • So the fee is around { $typical }, ranging { $low }–{ $high } times that, and stays inside the going rate.
why-expectation-moved = • The post itself is then { $low }–{ $high } times its middle. With niche and extras on top: about { $typical }, ranging { $range }.
why-niche-rate = • In { $niche }, { $source } measures { $share } (all sizes; of what is not always stated). It doesn't move the range.
why-own-rate = • Engagement: ({ $likes } + { $comments }) ÷ { $base } = { $rate }.
why-rate-band = • Engagement is usually { $range }. Evidence: { $evidence }.
why-views-reach = • Reach: { $views } views × { $part } = { $reach } people.
why-share-reach = • Reach: { $followers } followers × { $share } = { $reach } people.
why-cost = • Per 1,000 people: { $fee } ÷ { $reach } × 1,000 = { $cost }.
why-cost-engagement = • Per interaction: { $fee } ÷ { $engagements } = { $cost }.
sources-group = <i>{ $use }:</i>
use-engagement = engagement
use-reach = reach
use-measured = own figures
use-extras = extras
use-tax = tax
use-signs = account check
assumption-views-reach = Some views come from the same people, so reach is counted as a part of them.
assumption-measured-fee = I assume that accounts with the same performance cost the same. Two figures of their own narrow the range more than one.
assumption-ladder = The first offer is a third of the way up the range and the last two thirds; the first tries not to go below { $polite } of what they ask.
assumption-own-deals = The more deals of your own, the more they count. I take the benchmark to weigh as much as { $benchmark } of them, and a fee that was only quoted counts for { $quote } of one.
assumption-dear = I call the top third of the range pricey.
assumption-usual-figure = The narrowing is counted as if the figure turned out to be the usual one.
assumption-comments-per-like = Comments under { $few } or over { $many } of likes are worth asking about; those marks are mine.
assumption-views-marks = Views over { $many } times the top of the range are worth asking about; that mark is mine.
assumption-round-figures = Figures that are all round are usually estimates.
