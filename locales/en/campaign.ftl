# Recommendations from a goal and a budget, and the questions we ask back.

## Head

headline-micro = <b>My advice: micro.</b> Spread it over several small creators (nano and micro).
headline-macro = <b>My advice: macro.</b> Go with big creators and their wide reach.
headline-mix = <b>My advice: a mix.</b> Big creators for reach, small ones for proof and conversation.
headline-dont = <b>My advice: not yet.</b>
confidence-low = I'm not too sure.
confidence-medium = I'm fairly confident.
confidence-high = I'm confident.

budget-told = Budget { $amount }
budget-range = Budget { $range }, worked out with { $amount }
budget-converted = Budget { $told } ≈ { $amount } (rate of { $day })
budget-converted-own = Budget { $told } ≈ { $amount } (rate of { $day }, from the operator)
budget-assumed = <i>I took that number as the budget. Tell me if it's something else.</i>
usual-goal-assumed = <i>You left the goal open, so I went with getting known. Something else in mind? Tap below.</i>
cheaper-assumed = <i>To make it cheaper, I redid it with half of that budget.</i>
budget-none = No cash budget, so product only
budget-barter = Product only
budget-other = Did you mean { $amount }?
budget-scale-assumed = <i>I read that as { $amount }, not { $other }. If I'm wrong, tap below.</i>
budget-scale-typed = <i>I read the budget as { $amount }, not { $other }. If I'm wrong, write it out in full.</i>
brief-days = { $days } days

## Plan

plan-title = <b>The plan</b> <i>({ $platform } fees: { $mark })</i>
plan-title-barter = <b>The plan</b>
plan-line = • { $creators } { $tier }, { $posts } posts in all at { $fee }: <b>{ $cost }</b>
plan-line-each = • { $creators } { $tier }, one post each at { $fee }: <b>{ $cost }</b>
plan-line-one = • 1 { $tier }, 1 post: <b>{ $cost }</b>
plan-size = { $tier } of about { $followers } followers
plan-line-barter = { $posts ->
    [one] • { $creators } { $tier }, 1 post, paid in product
   *[other] • { $creators } { $tier }, { $posts } posts, paid in product
}
plan-uses = • The rest: { $uses }
plan-uses-left = • The rest: { $uses }. Fees left { $left }
plan-use = { $use } { $amount }
plan-use-told = { $use } { $amount } (from you)
plan-left = • { $left } of the fees left over
plan-looked-after = <i>As many small creators as you can still look after.</i>
rhythm-weekly = <b>Rhythm:</b> { $posts } posts in { $days } days, about { $weekly } a week.
rhythm-slow = { $posts ->
    [one] <b>Rhythm:</b> 1 post in { $days } days.
   *[other] <b>Rhythm:</b> { $posts } posts in { $days } days, roughly one every { $every } days.
}
rhythm-days = { $posts ->
    [one] <b>Rhythm:</b> 1 post within { $days } days.
   *[other] <b>Rhythm:</b> { $posts } posts, all within { $days } days.
}

## The number of creators asked for

wish-yes = <b>{ $creators } { $tier }? Yes, that fits.</b> One post each usually costs { $cost }, within the { $fees } for fees.
wish-tight = <b>{ $creators } { $tier }? Yes, but it's tight.</b> One post each usually costs { $cost }, which leaves only { $reserve } for everything else.
wish-no = <b>{ $creators } { $tier }? Not with this budget.</b> One post each usually costs { $cost }, and you have { $budget }.
wish-any-yes = <b>{ $creators } creators? Yes, that fits.</b> One post each costs { $cost } at the least, within the { $fees } for fees.
wish-any-tight = <b>{ $creators } creators? Yes, but it's tight.</b> One post each costs { $cost } at the least, which leaves only { $reserve } for everything else.
wish-any-no = <b>{ $creators } creators? Not with this budget.</b> One post each costs { $cost } at the least, and you have { $budget }.
wish-fewer = This plan has room for { $planned }.
wish-none = Here is a plan that does fit.
wish-other = This is the plan you asked for. My own pick would be { $strategy }; “Compare” shows the difference.

result-title = <b>What to expect</b> <i>({ $mark })</i>
result-reach = • Reach: { $amount } people
result-engagements = • Interactions: { $amount }
result-cpm = • Per 1,000 people: { $amount }
result-cpm-views = • Per 1,000 views: { $amount }
result-frequency = • Each person sees it: { $amount } times
result-cpe = • Per interaction: { $amount }

half-title = <b>If half of the { $creators } creators never post</b>
half-reach = • Reach: { $amount } people (planned { $planned })
half-engagements = • Interactions: { $amount } (planned { $planned })
fewer-big = <i>As you wished, { $fewer } macro fewer. My own advice stays the one above.</i>
half-advice = To guard against it: pay in stages, put the posting date and a make-good in the agreement, and line up a few backup names from the start.
button-half = If half drop out?
button-fewer-big = One macro fewer

reasons-title = <b>Why</b>
counter-title = <b>On the other hand</b>
counter-line = <b>On the other hand:</b> { $text }
reason-line = • { $text } <i>({ $tag })</i>
tag-article = article
tag-research = research
tag-industry = industry
tag-judgement = our judgement

sequence-line = <b>Order:</b> { $text }
compliance-line = <i>Remember the paid-partnership label (free products too) and #ad at the start of the caption.</i>

## Reasons: goals

reason-goal-awareness = To get known widely, big creators have the edge: many people see you at once.
reason-goal-reach = For the widest reach, big creators get you there fastest.
reason-goal-launch = A new product needs many eyes early on, which is what big creators are good at.
reason-goal-engagement = Interaction is liveliest with small creators, because they're close to their followers.
reason-goal-trust = Trust grows more easily with small creators: it feels like a tip from a friend.
reason-goal-traffic = For clicks and visits, size matters little. A slight lean towards small.
reason-goal-sales = For sales, small creators give slightly more per rupiah.
reason-goal-app-installs = For app installs the evidence is thin. A slight lean towards small.
reason-goal-content = If you're after the content rather than the audience, small creators are enough.
reason-goal-community = A community comes from close, regular contact, and that's small-creator territory.
reason-goal-local-visits = To bring people to your place, small local creators fit better, as long as their followers live nearby.

## Reasons: the decision

reason-barter = Without a cash budget, go for product swaps: send it to { $gifts } nano creators and expect around { $posts } to post.
reason-small-budget = { $micros ->
    [0] Under { $gate } it's safer to spread: the { $fees } for fees buys about { $nanos } nano posts, while a single macro post runs about { $macro_fee }.
    [one] Under { $gate } it's safer to spread: the { $fees } for fees buys about { $nanos } nano posts or 1 micro post, while a single macro post runs about { $macro_fee }.
   *[other] Under { $gate } it's safer to spread: the { $fees } for fees buys about { $nanos } nano posts or { $micros } micro posts, while a single macro post runs about { $macro_fee }.
}
reason-middle-budget-mix = The { $fees } for fees covers a macro (about { $macro_fee } a post) plus several small creators. Don't put it all on one name.
reason-middle-budget-micro = The { $fees } for fees buys { $micros } micro posts. Under { $gate }, a macro (about { $macro_fee } a post) bets too much on one name.
reason-conflict = Your goals pull apart: { $up } wants big creators, { $down } wants small ones. Hence both.
reason-big-budget-macro = The { $fees } for fees buys about { $macros } macro posts, so you're not betting on one name.
reason-big-budget-micro = The { $fees } for fees could buy { $macros } macro posts, but for this goal { $micros } micro posts do more.
reason-big-budget-mix = Your goal and platform don't clearly favour one side, and the { $fees } for fees covers both.
reason-absorption = Above { $gate }, small creators alone can't absorb the money, so { $share } of the fees goes to big ones.
reason-live-macro = In live selling, big and small creators shouldn't run at the same time: big first, small as the next wave.
reason-live-micro = In live selling, big and small creators shouldn't run at the same time, so small only.
reason-entry-fee = The pull is towards big creators, but at { $platform } fees this budget doesn't buy one.

## Reasons: the platform

reason-platform-instagram = On Instagram micro creators have strong influence, so a slight lean towards small.
reason-platform-tiktok = For this goal TikTok leans slightly towards big creators.
reason-platform-tiktok-lower = For this goal TikTok doesn't change which size fits.
reason-platform-youtube = On YouTube, one study found small creators more persuasive.
reason-platforms-several = You named several platforms; the numbers are for { $used }.
reason-platform-other = Nobody publishes rupiah fees by size for { $platform }, so the numbers are for { $used }.
reason-no-platform-data = Nobody publishes fees and results for { $platforms }, so the numbers are for { $used }.
reason-platform-unknown = You haven't named a platform; the numbers are for { $used }.

## Reasons: product and campaign

reason-trait-hedonic = A product bought for pleasure suits the personal style of small creators.
reason-trait-premium = A premium product can feel less exclusive when the creator has too many followers.
reason-trait-mass = Your product is for everyone, so little of a big creator's audience is wasted.
reason-trait-narrow = Your market is narrow, so many followers of a big creator would never buy.
reason-trait-local = This is a local campaign, and most followers of big creators live elsewhere.
reason-trait-urgent = Time is short, and big creators make noise faster.

## Reasons: the plan

reason-sequence = { $macros ->
    [one] 1 macro post first, in week 1, then { $smalls } posts by small creators from week 2 on.
   *[other] { $macros } macro posts first, in week 1, then { $smalls } posts by small creators from week 2 on.
}
reason-sequence-short = { $macros ->
    [one] 1 macro post first, then { $smalls } posts by small creators right after.
   *[other] { $macros } macro posts first, then { $smalls } posts by small creators right after.
}
reason-capped = I stopped at { $creators } creators. { $left } is unspent; keep it for ads or a second wave.

## Evidence against

reason-counter-close = It's a close call. A small change in goal or platform could flip it.
reason-counter-sales = Research on sales is split: Beichert found small creators earn more per follower, Barari and Dong found bigger names make people want to buy more.
reason-counter-tiktok = Newer TikTok data favours small creators there too: ten times the followers brought only { $more_views } more views.
reason-counter-upper = One YouTube study found small creators more effective, even for awareness.
reason-counter-lower = Some studies say size still helps once cost is counted.
reason-counter-mix = A mix doesn't always win: in live commerce, big and small at once can get in each other's way.
reason-counter-thin = For this goal there are only practitioners' opinions; nobody has measured it.

## Don't

reason-too-small = The { $fees } for fees doesn't buy a single nano post (about { $nano_fee }). Try a product swap first, or add budget.
reason-nothing-to-measure = With no promo code, link or other way to count, you'd never know which creator brought in what. Set up one promo code per creator or a UTM link first (both can be free), or run it for awareness, which reach can judge.
reason-forbidden-tobacco = Cigarettes and vapes may not be advertised on social media in Indonesia, so I won't draft a plan.
reason-forbidden-infant-formula = Influencers in Indonesia may not promote infant formula, so I won't draft a plan.
reason-forbidden-gambling = Promoting gambling is against Indonesian law, so I won't draft a plan.

## Scenarios

scenarios-title = <b>Same money, different choices</b>
scenario-micro = <b>Micro only</b>
scenario-macro = <b>Macro only</b>
scenario-mix = <b>A mix</b>
scenario-picked = { $title } ← my advice
scenario-missing = { $title }: this budget can't buy it.
scenario-item = { $posts ->
    [one] { $creators } { $tier } (1 post)
   *[other] { $creators } { $tier } ({ $posts } posts)
}
scenario-cost = • Fees spent { $cost }, fees left { $left }
scenarios-basis = <i>All worked out the same way: the usual fee for each size; reach and interactions are estimates.</i>

## Why?

why-campaign = <b>Where this advice comes from</b>
arithmetic-title = <b>The arithmetic</b>
arithmetic-line = Score { $score }, on a scale from -100 (all small) to +100 (all big): { $parts }.
arithmetic-part = { $name } { $points }
arithmetic-note = <i>The direction comes from the sources, the size of each number is our judgement.</i>
outcome-title = <b>Limits and assumptions of the results</b>
outcome-bounds = • With typical figures, reach is at least { $least } people (if they all share one audience) and at most { $most } (if nobody follows two of them).
outcome-views = • Views in total: { $amount }
outcome-cpv = • Per view: { $amount }
audience-assumed = • I take the shared audience to be { $accounts } accounts: { $users } { $platform } users × { $market } who are your market. The percentage is my own judgement. Know better? Say “assume an audience of 500k”.
audience-assumed-city = • I take the shared audience to be { $accounts } accounts: { $users } { $platform } users × { $market } who are your market × { $city } who live in your city. The percentages are my own judgement. Know better? Say “assume an audience of 500k”.
audience-told = • Shared audience: { $accounts } accounts, as you told me.
split-line = • How the money is split: { $shares }. Want it different? Just say so, like “boost 20%” or “product is covered”.
split-share = { $share } { $use }
split-share-told = { $share } { $use } (from you)
trait-hedonic = bought for pleasure
trait-premium = premium product
trait-mass = mass market
trait-narrow = narrow market
trait-local = local
trait-urgent = short on time

## Asking back

ask-goal = What's the main goal?
ask-goal-barter = Right, product instead of cash. What's the main goal?
ask-goal-budget = Right, a budget of { $amount }. What's the main goal?
ask-budget = Roughly what's the budget?
ask-budget-goal = Right, the goal is { $goals }. Roughly what's the budget?
ask-followers = How many followers? Just type the number, for example <code>45k</code>.
ask-followers-named = How many followers does { $name } have? Just type the number, for example <code>45k</code>.
ask-role = Is { $text } the { $roles }?
ask-role-plain = What is that number?
ask-role-two = { $first } or { $last }
ask-role-list = { $first }, or { $last }
ask-rate = I don't have an exchange rate for { $currency } that I can rely on. Roughly what's the budget in rupiah? Just type it, for example <code>8 million</code>.
ask-rate-plain = What's the budget in rupiah?
ask-budget-undecided = That's fine, a rough idea will do. My advice depends on it:
ask-budget-outlook = • around { $amount }: <b>{ $strategy }</b>
ask-followers-undecided =
    It's on their profile, the number next to "followers".

    Can't check right now? Pick whatever comes closest:
strategy-micro = micro
strategy-macro = macro
strategy-mix = a mix
ask-free = <i>Tap one, or just type your own.</i>
