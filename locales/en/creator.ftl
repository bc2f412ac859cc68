# Judging one creator, or several side by side.

creator-nameless = this creator
creator-nameless-head = <b>This creator</b>
creator-number = Account { $number }
creator-name = <b>{ $name }</b>
creator-followers = { $count } followers
creator-followers-about = ~{ $count } followers
creator-subscribers = { $count } subscribers
creator-subscribers-about = ~{ $count } subscribers
creator-tier = <b>{ $tier }</b>
creator-followers-unknown = followers unknown

card-assumed-followers = <i>I took { $count } as followers. Tell me if it's something else.</i>
card-claimed = <i>They claim { $claimed } followers; I go by what you checked: { $count }.</i>
card-other-quotes = <i>I looked at { $quote } only. Send the other fees ({ $others }) one by one to have them checked too.</i>
card-assumed-quote-scale = <i>An M can be a million or a billion: I read the fee as { $quote }. If I'm wrong, write it out.</i>
card-assumed-quote = <i>I took { $quote } as the fee per post. Tell me if it's something else.</i>
card-assumed-platform = <i>No platform given, so these are { $platform } figures.</i>

card-engagement-followers = <b>Engagement</b> is usually { $typical } of followers, ranging { $range } <i>({ $mark })</i>
card-engagement-views = <b>Engagement</b> is usually { $typical } of views, ranging { $range } <i>({ $mark })</i>
card-engagement-told = For { $name }: { $rate } <i>(from you)</i>
card-reach = <b>Reach</b> per post: { $amount } people <i>({ $mark })</i>
card-engagements = <b>Interactions</b> per post: { $amount } <i>({ $mark })</i>

quote-per = { $quote } per { $format }
quote-for = { $quote } for { $count } { $format }s, so { $fee } per { $format }
format-reel = reel
format-feed = feed post
format-story = story
format-video = video
format-live = live

verdict-package = <b>Asking { $quote } for a mixed package.</b> To check it, ask what each item costs: how much for the reel, how much for the story.
verdict-below = <b>Asking { $quote }: below the going rate.</b> { $gap } ({ $share }) under the bottom of the range, and { $typical_share } below the usual fee.
verdict-inside-over = <b>Asking { $quote }: fair.</b> Inside the range, { $gap } ({ $share }) above the usual fee.
verdict-inside-equal = <b>Asking { $quote }: fair.</b> Right on the usual fee.
verdict-inside-under = <b>Asking { $quote }: fair.</b> Inside the range, { $gap } ({ $share }) below the usual fee.
verdict-above = <b>Asking { $quote }: above the going rate.</b> { $gap } ({ $share }) over the top of the range, and { $typical_share } above the usual fee.
verdict-beyond = <b>Asking { $quote }: far above the going rate.</b> { $gap } ({ $share }) over the top of the range, and past the highest figure anyone has published ({ $highest }).

verdict-short-below = below the going rate
verdict-short-inside = fair
verdict-short-above = above the going rate
verdict-short-beyond = far above the going rate

finding-engagement-impossible = Engagement above 100% can't be right. One of the numbers is probably mistyped.
finding-engagement-above-band = That's above the usual range. Good, but check that the comments are real and not from a giveaway.
finding-engagement-below-band = That's below the usual range. Use it to negotiate, or ask for more posts.
finding-engagement-inside-band = That's normal for this size.
finding-followers-impossible = That many followers can't be right. Please check the number.
finding-too-small-to-rate = Nobody publishes fees for accounts under 1,000 followers. Start with a product swap.
finding-price-estimated = Nobody publishes rupiah fees for { $platform }, so this is an estimate: Instagram and TikTok fees times { $factor }.
finding-no-price-data = Nobody publishes rupiah fees for { $platform }, so I won't guess.

hint-negotiate-under = <b>Counter-offer:</b> yes to { $quote }, if it comes with an extra story or leave to use the content in ads.
hint-ask-reason = <b>Before you agree:</b> ask what's behind the price. If it doesn't include usage rights or exclusivity, steer towards { $typical }.
hint-check-included = <b>Before you agree:</b> pin down what's included: how many posts, how many revisions, and whether you may use the content in ads.
hint-ask-insights = <b>Before you agree:</b> ask for a screen recording of their insights, not just a screenshot.

next-tell-followers = How many followers? Type, for example, <code>{ $name } 45k</code>.
next-tell-platform = Which platform is it on? Tap below or just type it.
next-tell-views = What do their latest posts get in views, on average?
next-tell-engagement = Know their engagement? Type, for example, <code>ER 3.5%</code>.
next-tell-quote = What are they asking per post? Type it and I'll tell you whether it's fair.

why-creator = <b>Where the figures for { $name } come from</b>
evidence-good = strong
evidence-fair = fair
evidence-weak = still thin
why-told = • Followers, fees, views and likes are only what you wrote. I haven't looked at the account.
