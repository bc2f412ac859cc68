# Several creators side by side: their order, the sums, and the picture.

compare-title = <b>{ $count } creators, best value first</b>
compare-title-best = <b>The { $shown } best-value of { $count } creators</b>
compare-assumed = <i>I took bare numbers as followers. Tell me if they're something else.</i>
compare-quote-whose = <i>I read the fee as being for { $platform } only. If it covers both, give me the fee for each account.</i>
compare-other-quotes = <i>Where several fees were given, I compare the first.</i>

compare-by-reach = For <b>{ $goal }</b> I rank by cost per 1,000 people reached.
compare-by-engagement = For <b>{ $goal }</b> I rank by cost per engagement.
compare-by-nothing = You haven't said what it's for, so I rank by cost per 1,000 people reached. Something else? Tap below.
compare-indirect = <i>Nobody publishes how many go on to buy, so engagement stands in. Settle it with promo codes or tracked links.</i>

compare-entry = { $place }. { $name } · { $about }
compare-about = { $platform } { $count } · { $tier }
compare-about-bare = { $count } · { $tier }
compare-sum-reach = { $fee } ÷ { $result } people = <b>~{ $cost }</b> per 1,000
compare-sum-engagement = { $fee } ÷ { $result } engagements = <b>~{ $cost }</b>
compare-going-rate = going rate { $fee }
compare-no-followers = can't work it out yet: how many followers?
compare-no-sense = can't work it out: that many followers can't be right, please check
compare-no-fee = can't work it out yet: what's the fee?
compare-no-figures = can't work it out: nobody publishes figures for accounts like this

compare-close-reach = <b>The top two could still swap.</b> Send average views for { $names } to settle it.
compare-close-engagement = <b>The top two could still swap.</b> Send average likes and comments for { $names } to settle it.
compare-beaten = <b>Safe to drop:</b> { $pairs }. No cheaper, and no more reach or engagement.
compare-beaten-pair = { $name } (beaten by { $by })
compare-clash = <b>{ $name } comes up { $count } times</b> with different figures (no. { $places }). Which one is right?
compare-basis-reach = <i>Fees: { $fees }. Reach: { $results }.</i>
compare-basis-engagement = <i>Fees: { $fees }. Engagement: { $results }.</i>
compare-verdict-below = cheap
compare-verdict-inside = fair
compare-verdict-above = pricey
compare-verdict-beyond = very pricey
compare-odd = Check the figures of { $names }: likes or engagement like that are very rare.
compare-gaps = What I don't know yet: { $gaps }.
compare-gap-followers = followers of { $names }
compare-gap-platform = the platform of { $names }
compare-gap-quote = the fee of { $names }
compare-rest = { $count } others

compare-more = …and { $count } more. The whole ranking is under the <b>Everyone</b> button.
compare-with = including { $what }

button-ranking = 📋 Everyone
standings-title = <b>All { $count } creators ranked</b>, best value first.
standings-entry = { $place }. <b>{ $name }</b>
standings-cost-reach = ~{ $cost } per 1,000 people
standings-cost-engagement = ~{ $cost } per interaction

button-rank-reach = For reach
button-rank-engagement = For engagement
button-rank-sales = For sales
button-picture = 🖼 Picture
button-picture-dark = 🌙 Dark version
button-picture-light = ☀️ Light version

## Why?

why-comparison = <b>The arithmetic</b>
why-compare-entry = { $place }. <b>{ $name }</b>
why-compare-reach-followers = { $followers } followers × { $share } = { $result } people
why-compare-engagement-followers = { $followers } followers × { $share } = { $result } engagements
why-compare-engagement-views = { $views } views × { $share } = { $result } engagements
why-compare-reach-views = { $views } views × { $share } = { $result } people
why-compare-told-reach = { $result } people per post
why-compare-told-engagement = { $result } engagements per post
why-compare-result = { $sum } <i>({ $mark })</i>
why-compare-cost-reach = { $fee } <i>({ $mark })</i> ÷ { $result } × 1,000 = <b>{ $cost }</b>
why-compare-cost-reach-range = { $fee } <i>({ $mark })</i> ÷ { $result } × 1,000 = <b>{ $cost }</b>, anywhere from { $range }
why-compare-cost-engagement = { $fee } <i>({ $mark })</i> ÷ { $result } = <b>{ $cost }</b>
why-compare-cost-engagement-range = { $fee } <i>({ $mark })</i> ÷ { $result } = <b>{ $cost }</b>, anywhere from { $range }
why-compare-rules = • The order comes from the figures alone, not from whom you named first. Whether the audience and the content fit isn't in the sums.

## The picture (plain text)

picture-title = { $count ->
    [1] Fee and reach of 1 creator
   *[other] Fee and reach of { $count } creators
    }
picture-subtitle = Bottom right is the best value. Diagonals: cost per 1,000 people.
picture-x = people reached per post
picture-y = fee per post
picture-fair = fair fee
picture-below = below the going rate
picture-above = above the going rate
picture-expected = no fee yet, going rate
picture-range = bars: published fee range and reach
picture-left-out = { $count ->
    [1] 1 creator left out: too few figures to draw
   *[other] { $count } creators left out: too few figures to draw
    }
picture-caption = <b>Fee and reach of { $count ->
    [1] 1 creator
   *[other] { $count } creators
    }.</b> Bottom right is the best value per person; the thin bars show how wide the ranges are.
picture-nothing = Nothing to draw yet. Send me followers and fees first.
picture-saved = Saved the picture to { $path }
