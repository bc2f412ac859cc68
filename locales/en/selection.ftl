# A choice from a list: who is hired, what it comes to, how sure it is, and who is left out.

pick-wait = One moment, I'm working out the best set from { $count } creators…
pick-title =
    <b>My pick: { $count } of { $of } creators</b>
    Fees of { $about }{ $spent } out of { $money }, { $about }{ $left } left.
pick-entry = { $place }. <b>{ $name }</b>
pick-posts = { $count } posts
pick-about = { $platform } { $count } · { $tier }
pick-fee-assumed = ±{ $fee } (going rate)
pick-nameless = number { $number }
pick-more = …and { $count } more, all of them under <b>Why?</b>
pick-result-reach = Reach: { $figure } people
pick-result-engagement = Engagements: { $figure }

pick-proof-exact-reach = ✅ This is the best set there is: no other one reaches more people.
pick-proof-exact-engagement = ✅ This is the best set there is: no other one gets more engagements.
pick-proof-gap-reach = At most { $gap } short of the best set there could be.
pick-proof-gap-engagement = At most { $gap } short of the best set there could be.
pick-assumed-fees = { $count ->
        [one] One of them hasn't named a fee, so I used the going rate.
       *[other] { $count } of them haven't named a fee, so I used the going rate.
    }
pick-assumed-high = If they all ask for the top of the range, it comes to { $amount }, so check before you book.
pick-robust = If the fees I assumed all turn out cheap, or all pricey, the pick stays the same.
pick-always = If the fees I assumed are off, the pick may change. Always in: { $names }.
pick-never-sure = A lot hangs on the fees I assumed: ask for the real ones, then send me the list again.

pick-label = By share of fees this is <b>{ $label }</b>.
pick-label-unlike = By share of fees this is <b>{ $label }</b>, while for this goal and budget I'd usually say <b>{ $advised }</b>. They differ because { $reason }.
pick-mix = a mix
pick-unlike-no-small = there are no small creators on your list
pick-unlike-no-big = there are no big creators on your list
pick-unlike-big-too-dear = the big creators on your list cost more than the budget
pick-unlike-conditions = of the conditions you set
pick-unlike-price = at the fees on your list this set brings the most

pick-left-title = <b>Not picked ({ $count })</b>
pick-left-entry = • { $name }: { $reason }
pick-left-more = …and { $count } more.
pick-left-count = { $count }: { $reason }
cut-blocked = you ruled them out
cut-no-price = no fee known
cut-no-figures = can't work out what they'd bring
cut-too-dear-alone = the fee alone is over budget
cut-most-on-one = over the limit for one creator
cut-duplicate = same person as { $by }
cut-too-dear = the money brings more with the others
cut-not-better-reach = would add no reach
cut-not-better-engagement = would add no engagements
cut-rule-most = all places are taken
cut-rule-per-niche = that niche is full
cut-rule-per-size = that size is full
cut-rule-share-most = the fee share for that size is used up
cut-rule-share-least = would leave too small a share to other sizes
cut-rule-other = against a condition you set

pick-conditions = Conditions: { $rules }.
pick-unmet = ⚠️ I couldn't meet this along with the rest: { $rule }. If it matters more, drop the other conditions.
pick-strangers = ⚠️ Not on the list, so not counted: { $names }. Send me followers and fee.
pick-elsewhere = Left out because they're on other platforms: { $count }.
pick-kept = <i>Of { $of } creators I kept { $kept }. Your next changes are worked out from those; for all of them, send the file again.</i>
pick-basis = <i>I assume the whole budget goes to fees, and one post each unless it says otherwise.</i>
pick-basis-no-goal = <i>You haven't named a goal, so I went for the widest reach. I assume the whole budget goes to fees, and one post each unless it says otherwise.</i>

pick-undecided = I ran out of time before finding a set that meets every condition, and I can't be sure there is none. Try dropping a condition, or a shorter list.
pick-nothing-known = There's nothing on that list I can work with yet. Send me followers or fees first.
pick-impossible = <b>No set meets every condition with { $money }.</b>
pick-relax = Changing just one of these is enough:
pick-relax-more = Dropping a single condition isn't enough. Try dropping a few.
pick-relax-money = • raise the budget to { $amount }
pick-relax-rule = • drop “{ $rule }”

rule-must-have = { $names } must be in
rule-blocked = without { $names }
rule-exact = exactly { $count } people
rule-fewest = at least { $count } people
rule-most = at most { $count } people
rule-per-niche = at most { $count } per niche
rule-size-exact = exactly { $count } { $sizes }
rule-size-least = at least { $count } { $sizes }
rule-size-most = at most { $count } { $sizes }
rule-share-least = { $sizes } at least { $share } of fees
rule-share-most = { $sizes } at most { $share } of fees
rule-most-on-one = at most { $share } of the budget for one creator
rule-most-fee = at most { $amount } for one creator
rule-most-posts = up to { $count } posts each
rule-platforms = { $names } only
rule-one-person = one account per person

ask-list = Which list? Paste it here, one creator per line (name, platform, followers, fee), or send it as CSV or XLSX.
ask-pick-budget = Happy to pick from those { $count } creators. What's the budget for their fees?

button-pick = 🎯 Pick for me
button-others = Who's left out
button-pick-reach = Reach first
button-pick-engagement = Engagement first

why-pick = <b>How I picked</b>
why-pick-reach = • What I went for: as many people as possible seeing it, each counted once however often they do.
why-pick-engagement = • What I went for: as many engagements (likes and comments) as possible.
why-pick-method = • I went through every combination that could matter, and proved for myself how much a set can bring at most.
why-pick-method-helped = • The HiGHS solver helped, and I checked what it came up with.
why-pick-money = • The budget is for fees only. Product, boosting and tax come on top.
why-pick-runner-up = • The closest swap: { $name } instead of { $instead }, which brings { $loss } less.
why-pick-assumed = • Whoever named no fee goes in at the going rate. I picked again at the lowest and the highest.
why-pick-overlap = • I assume creators share followers only by chance. Whether audience and content fit isn't counted.
why-pick-label = • Macro means at least 80% of fees go to big creators, micro at most 20%, a mix anything between. That's my own judgement.
