# Answers to common questions. Figures come from the data (advisor/data) and are never typed here,
# except in worked examples and example messages. One message per topic; .title labels its button.

answer-difference-micro-macro =
    <b>Micro</b> creators are closer to their audience and easier on the budget; <b>macro</b> creators put you in front of far more people at once.

    • <b>Followers</b>: micro is { $micro_tier_low } to just under { $macro_tier_low }, macro starts at { $macro_tier_low }
    • <b>Fee per post</b>: micro { $micro_price_low }–{ $micro_price_high }, macro { $macro_price_low }–{ $macro_price_high }
    • <b>Engagement on Instagram</b>: typically nano { $instagram_nano_engagement_typical }, micro { $instagram_micro_engagement_typical }, macro { $instagram_macro_engagement_typical }. The smallest really are the liveliest, but micro and macro are often neck and neck
    • <b>Good for</b>: micro for conversation and trust, macro for reach and new products

    Watch the label: the text of the article we go by calls { $nano_tier_low }–{ $micro_tier_low } micro, but its table disagrees. We use the table.

    Want it for your case? Send your goal and budget: <i>budget 10 million for awareness on TikTok</i>
    .title = Micro vs macro

answer-what-is-influencer-marketing =
    Influencer marketing means promoting your product through people others already listen to: you team up with a creator, and they show it in their own way.

    It works because a tip from someone you feel you know beats an ordinary ad.

    • <b>What it looks like</b>: photos, Reels, Stories, TikToks, YouTube reviews, live selling
    • <b>How creators are paid</b>: cash, free product (barter), commission, or a bit of each
    • <b>Sizes</b>: from nano, { $nano_tier_low } followers and up, to mega, beyond { $mega_tier_low }
    • <b>What makes it work</b>: the fit between creator and product, and the content. Follower count alone won't do it

    Ready to try? Tell me your product, goal and budget: <i>selling chips, budget 5 million, sales on TikTok</i>
    .title = Influencer marketing basics

answer-influencer-types-tiers =
    People usually sort creators into four sizes by followers. Fees are per post:

    • <b>Nano</b>: { $nano_tier_low } to just under { $micro_tier_low }, { $nano_price_low }–{ $nano_price_high }
    • <b>Micro</b>: { $micro_tier_low } to just under { $macro_tier_low }, { $micro_price_low }–{ $micro_price_high }
    • <b>Macro</b>: { $macro_tier_low } to just under { $mega_tier_low }, { $macro_price_low }–{ $macro_price_high }
    • <b>Mega</b>: { $mega_tier_low } and above, { $mega_price_low }–{ $mega_price_high }

    Smaller is usually closer and cheaper; bigger reaches further.

    The lines aren't official. Even the article we go by disagrees with itself: its text puts micro at { $nano_tier_low }–{ $micro_tier_low }, its table at { $micro_tier_low }–{ $macro_tier_low }. We follow the table. Others squeeze in a "mid-tier": from { $iam_mid_tier_step_low } at IAM.id, from { $calcscope_mid_tier_step_low } at CalcScope.

    Where does your creator fit? Send <i>@creatorname 45k IG</i>
    .title = Types of influencers

answer-what-is-nano =
    A <b>nano influencer</b> has { $nano_tier_low } to just under { $micro_tier_low } followers. Mostly regular people followed by friends, neighbours and fellow enthusiasts.

    • <b>Fee</b>: { $nano_price_low }–{ $nano_price_high } per post, usually around { $nano_price_typical }. Some are happy with free product
    • <b>Engagement</b>: typically { $instagram_nano_engagement_typical } of followers on Instagram and { $tiktok_nano_engagement_typical } of views on TikTok (different maths, so don't compare the two)
    • <b>Good for</b>: selling on a small budget, filling a local shop, honest reviews, a library of content
    • <b>The catch</b>: each one reaches few people, so use several. With barter, { $gifts_posted_low }–{ $gifts_posted_high } actually posting already counts as healthy

    Got someone in mind? Send <i>@creatorname 6k IG, asks 250k rupiah</i>
    .title = What is a nano?

answer-what-is-micro =
    A <b>micro influencer</b> has { $micro_tier_low } to just under { $macro_tier_low } followers. That's the line we use, taken from the table in the article we go by.

    Not everyone agrees. The same article's text says { $nano_tier_low }–{ $micro_tier_low }, IAM.id stops at { $iam_mid_tier_step_low }, and SKW runs from { $skw_micro_step_low } to { $skw_macro_step_low }. When someone says "micro", ask for the number.

    • <b>Fee</b>: { $micro_price_low }–{ $micro_price_high } per post, usually around { $micro_price_typical }
    • <b>Instagram engagement</b>: typically { $instagram_micro_engagement_typical } of followers, up to { $instagram_micro_engagement_high } for lively ones
    • <b>Strong at</b>: a clear niche, a personal bond, a manageable fee
    • <b>Good for</b>: engagement, trust, testing a new audience

    Want one checked? Send <i>@creatorname 45k IG, asks 3 million</i>
    .title = What is a micro?

answer-what-is-macro =
    A <b>macro influencer</b> has { $macro_tier_low } to just under { $mega_tier_low } followers. What you buy is reach: one post and a lot of people know.

    • <b>Fee</b>: { $macro_lower_price_low }–{ $macro_lower_price_high } per post at the lower end, { $macro_upper_price_low }–{ $macro_upper_price_high } close to mega. Few sources publish this, so read it as a rough guide
    • <b>Instagram engagement</b>: typically { $instagram_macro_engagement_typical } of followers
    • <b>Good for</b>: new products, awareness, anything that must be seen quickly
    • <b>Also nice</b>: most have worked with brands before
    • <b>The risk</b>: a lot of money on one post, and not every follower is a potential buyer

    The word varies too: CalcScope only says macro from { $calcscope_macro_step_low }.

    Got a quote? Send <i>@creatorname 250k TikTok, asks 8 million</i>
    .title = What is a macro?

answer-what-is-mega =
    A <b>mega influencer</b> has more than { $mega_tier_low } followers, usually a celebrity or a household name.

    • <b>Fee</b>: { $mega_price_low }–{ $mega_price_high } per post, and one source goes up to { $mega_seen_high }. With celebrities you pay for the name more than for the followers
    • <b>Instagram engagement</b>: typically { $instagram_mega_engagement_typical } of followers
    • <b>Good for</b>: national awareness, products for everyone, big budgets
    • <b>Keep in mind</b>: across hundreds of Instagram campaigns, engagement rose with followers and then fell again. Then again, another study found that a mega's own followers are the keenest to buy

    Go mega only if it doesn't eat the whole budget. Check yours: <i>budget 300 million, awareness nationwide on TikTok</i>
    .title = What is a mega?

answer-why-influencer-marketing-works =
    Because people trust a tip from someone they follow more than they trust an ad. You borrow confidence that the creator has already earned.

    • <b>The right people</b>: followers of one creator tend to share an interest
    • <b>It feels natural</b>: your product shows up in content people chose to watch
    • <b>What counts most</b>: a review of dozens of studies names expertise, trust and fit with the brand, plus content that entertains and informs

    It isn't automatic, though:
    • Creators who promote too many brands lose credibility
    • Buzz isn't sales: on TikTok, sales move when the exciting moment is the one that shows the product

    Would it work for your product? Send <i>local skincare, budget 15 million, trust on IG</i>
    .title = Why it works

answer-micro-on-instagram =
    Micro creators do well on Instagram because followers feel close to them: they answer comments, stick to a niche, and their tips get heard.

    • <b>Engagement</b>: typically nano { $instagram_nano_engagement_typical } and micro { $instagram_micro_engagement_typical } of followers. A good micro can reach { $instagram_micro_engagement_high }
    • <b>Reach of one post</b>: roughly { $instagram_micro_reach_low }–{ $instagram_micro_reach_high } of followers; nobody has published Indonesian measurements yet
    • <b>Content</b>: go for quality, like how-to carousels, before-and-after Reels, Story Q&amp;As
    • <b>To be honest</b>: macro on Instagram typically gets { $instagram_macro_engagement_typical }, so don't lean on the label. Look at the person's own numbers

    Send them and I'll compare: <i>@creatorname 30k IG, 600 likes 25 comments per post</i>
    .title = Micro on Instagram

answer-macro-on-tiktok =
    On TikTok, macro creators are strong at reach: playful, creative videos spread fast, and a known face helps a young brand get noticed.

    • <b>Engagement by views</b>: typically macro { $tiktok_macro_engagement_typical }, micro { $tiktok_micro_engagement_typical }. Yet a small Indonesian study of beauty videos found macro highest of all, at { $macro_beauty_engagement_low }
    • <b>Followers are no promise</b>: for the same content, ten times the followers brings only about { $tenfold_followers_low } more views
    • <b>So</b>: before paying, ask for the median views of the last dozen videos
    • <b>Briefing</b>: give the idea and one key message, then leave the style to the creator

    The evidence is mixed, so judge each person: <i>@creatorname 300k TikTok, 80k views, asks 7 million</i>
    .title = Macro on TikTok

answer-platform-strategy =
    Match the plan to how people use each platform: Instagram for visuals and stories, TikTok for short fun video, YouTube for longer explanations.

    • <b>Instagram</b> (about { $instagram_users_low } users in Indonesia): micro and nano, polished content, aim for conversation and trust
    • <b>TikTok</b> (about { $tiktok_users_low } adults): macro for reach, a group of micros for sales. Views per video matter more than followers
    • <b>YouTube</b> (about { $youtube_users_low }): in-depth reviews. Viewers of smaller channels are easier to convince
    • <b>Measure each its own way</b>: Instagram by followers, TikTok and YouTube by views

    On a tight budget, win one platform first. Try <i>budget 20 million, new product, TikTok</i>
    .title = Strategy per platform

answer-benefits-of-micro =
    What you gain with micro: a lower bill, a closer bond with followers, and a better-defined audience.

    • <b>Cost</b>: usually around { $micro_price_typical } per post, against { $macro_price_typical } for a macro. The same money covers several people
    • <b>Spread risk</b>: if one post flops, the others still run
    • <b>More convincing</b>: in experiments micros persuaded better than megas, mainly for things people enjoy, like food or skincare
    • <b>Sales</b>: a field study found nano revenue per follower at about { $nano_revenue_low } times that of macro
    • <b>Content</b>: you end up with plenty of different photos and clips

    The downside: many people to manage, and total reach often falls short.

    See how many you could afford: <i>budget 8 million, sell hijabs on IG</i>
    .title = Benefits of micro

answer-benefits-of-macro =
    What you gain with macro: wide reach in a short time, and just one or two people to manage.

    • <b>Known fast</b>: right for new products or a big sale
    • <b>Experienced</b>: most know how briefs, revisions and reports work
    • <b>Result per person</b>: one macro can bring in far more revenue than one nano, even if nano often wins per rupiah
    • <b>Purchase intent</b>: a review of dozens of papers found bigger creators better at making people want to buy, small and mid-sized ones at engagement

    The downside: fees start around { $macro_lower_price_low } and can hit { $macro_price_high } per post, so one wrong pick hurts. Instagram engagement is typically { $instagram_macro_engagement_typical }.

    Is your budget enough? Check with <i>budget 50 million, launch a drink on TikTok</i>
    .title = Benefits of macro

answer-considerations-micro =
    Before you sign a micro, check three things: relevance, content quality, and how engaged the followers are.

    • <b>Relevance</b>: are these your buyers? Ask for a screenshot of city, age and gender. One "local" creator turned out to have only about { $local_followers_low } of followers in town
    • <b>Quality</b>: scroll through the last dozen posts. Tidy, consistent, in a tone that suits your brand?
    • <b>Engagement</b>: a micro on Instagram typically gets { $instagram_micro_engagement_typical } ({ $instagram_micro_engagement_low }–{ $instagram_micro_engagement_high }). Read the comments: real talk or just emoji?
    • <b>Too many ads?</b> A feed full of endorsements makes tips less believable
    • <b>Your time</b>: many micros means many chats, parcels and approvals

    Want a second opinion? Send <i>@creatorname 20k IG, ER 3%, asks 1.5 million</i>
    .title = Before you pick a micro

answer-cost-and-roi =
    The bigger the creator, the bigger the bill, but not automatically a better result per rupiah.

    • <b>Typical fee per post</b>: nano { $nano_price_typical }, micro { $micro_price_typical }, macro { $macro_price_typical }
    • <b>Not just fees</b>: one guide splits the money { $fee_share_low } fees, { $usage_share_low } rights to the content, { $boost_share_low } ads behind it
    • <b>Sales</b>: a field study found nano revenue per follower at about { $nano_revenue_low } times that of macro. Other research finds bigger creators better at making people want to buy, so there's no clear winner
    • <b>Spending more</b>: twice the money adds about { $doubled_budget_low } engagement on average, nowhere near double

    ROI = (revenue × margin − cost) ÷ cost. Example: revenue Rp20 million, margin 40%, cost Rp5 million → 60%.

    Run your own numbers: <i>budget 12 million, sales, IG</i>
    .title = Cost and ROI

answer-engagement-rate-meaning =
    Engagement rate (ER) is the share of people who react (like, comment, save, share), out of followers or views. It tells you whether an audience joins in or scrolls past.

    • <b>Instagram, by followers</b>: typically nano { $instagram_nano_engagement_typical }, micro { $instagram_micro_engagement_typical }, macro { $instagram_macro_engagement_typical }, mega { $instagram_mega_engagement_typical }
    • <b>TikTok, by views</b>: typically micro { $tiktok_micro_engagement_typical }, macro { $tiktok_macro_engagement_typical }. Different base, so never compare it with Instagram
    • <b>Scope</b>: these are worldwide figures; measured data from Indonesia is scarce
    • <b>Agency yardstick</b>: one calls { $agency_ideal_low }–{ $agency_ideal_high } ideal on Instagram. Measured rates are lower, so that filter throws out plenty of decent creators
    • <b>High ER doesn't mean sales</b>: for those, hand out voucher codes

    Is someone's ER any good? Send <i>@creatorname 45k IG, ER 2.1%</i>
    .title = What is engagement rate?

answer-engagement-rate-calculation =
    The formula: <b>ER = (likes + comments) ÷ followers × 100%</b>. On TikTok and YouTube, divide by views instead.

    • <b>Example, Instagram</b>: 500 likes + 50 comments, 10,000 followers → 550 ÷ 10,000 = 5.5%
    • <b>Example, TikTok</b>: 800 reactions, 10,000 views → 8%
    • <b>Take an average</b> of the last dozen posts, without giveaways and the one that went viral
    • <b>Shares and saves</b> may count too, as long as you count them for everyone
    • <b>Compare like with like</b>: on Instagram typically nano { $instagram_nano_engagement_typical }, micro { $instagram_micro_engagement_typical }, macro { $instagram_macro_engagement_typical }; on TikTok micro { $tiktok_micro_engagement_typical }

    Rather not do the maths? Just send <i>@creatorname 10k IG, 500 likes 50 comments per post</i>
    .title = How to calculate ER

answer-authenticity-trust =
    Small creators often come across as more genuine because they're closer to their followers, but size isn't all that earns trust.

    • <b>In favour</b>: micros persuaded people better than megas because they came across as authentic, though only for things people enjoy (food, perfume, holidays)
    • <b>YouTube</b>: viewers trust creators below { $macro_tier_low } more, because they seem more like themselves
    • <b>Ad labels don't hurt</b>: micros who say it's paid made people keener to buy than macros who kept quiet
    • <b>Against</b>: a survey of Indonesian Instagram users found that attachment to a mega drives the urge to buy more; other local studies disagree with each other
    • <b>What ruins it</b>: one creator endorsing too many brands

    Ask for an honest review, not a memorised script. Try <i>skincare, trust, budget 10 million on IG</i>
    .title = Trust and authenticity

answer-which-to-choose =
    Start from your goal, then look at the budget: to get known widely lean macro, for conversation and trust lean micro.

    • <b>Lean macro</b>: awareness, reach, a new product
    • <b>Lean micro or nano</b>: engagement, trust, community, shop visits, a library of content
    • <b>Sales</b>: start small and measure. Research hasn't settled who wins
    • <b>Two goals at once</b>: a mix, if the money stretches

    On money, SKW's guide says: below { $small_budget_low }, take { $creators_of_small_budget_low }–{ $creators_of_small_budget_high } micros. From { $small_budget_low } to { $middle_budget_low }, combine { $macros_of_middle_budget_low }–{ $macros_of_middle_budget_high } macros with { $micros_of_middle_budget_low } micros. One big name that swallows everything is a gamble.

    For a proper answer, send it all in one go: <i>budget 25 million, new product, TikTok, skincare</i>
    .title = Micro or macro for me?

answer-mix-strategy =
    A mix makes sense when you want two things: to be widely known, and to be trusted or bought. It doesn't always win, though.

    • <b>Order</b>: macro first, micro after. Research on live commerce found that when small creators go first, the big one sells less
    • <b>Live selling</b>: don't run both at the same time, they cut into each other's results
    • <b>Splitting the money</b>: Uplink suggests { $split_small_low } nano and micro, { $split_middle_low } mid-sized, { $split_big_low } big names
    • <b>How many</b>: for { $small_budget_low }–{ $middle_budget_low }, SKW uses { $macros_of_middle_budget_low }–{ $macros_of_middle_budget_high } macros and { $micros_of_middle_budget_low } micros
    • <b>Roles</b>: macro introduces, micro proves

    If the money only buys one macro, several micros are safer. Try <i>budget 40 million, awareness and sales on TikTok</i>
    .title = Mixing micro and macro

answer-limited-budget =
    A small budget still works: stick to nano and micro, and don't spend it all on one name.

    • <b>How many</b>: below { $small_budget_low }, SKW suggests { $creators_of_small_budget_low }–{ $creators_of_small_budget_high } micros; another guide says { $first_programme_low }–{ $first_programme_high } small creators for a first try
    • <b>Start with nano</b>: usually { $nano_price_typical } per post, the cheap ones { $nano_price_low }
    • <b>Barter</b>: for nano only. { $gifts_posted_low }–{ $gifts_posted_high } posting is already good, so send out more
    • <b>Commission</b>: pay when it sells. On TikTok Shop food averages { $commission_food_low }–{ $commission_food_high }, beauty { $commission_beauty_low }–{ $commission_beauty_high }
    • <b>Voucher codes</b>, one per person; then carry on with whoever delivers

    Tell me where you stand: <i>budget 2 million, want to sell chips</i>
    .title = On a small budget

answer-new-product-launch =
    For a new product, go macro first so people hear of it quickly, then micro for reviews and proof.

    • <b>Week one</b>: macros introduce it. <b>After that</b>: micros try it and answer questions. In live commerce research, the reverse order cost sales
    • <b>More than an announcement</b>: launch posts tend to spark less engagement, a study found. Give a story, a demo, a reason to try it now
    • <b>Repeat</b>: have each creator post { $posts_per_creator_low }–{ $posts_per_creator_high } times (our own rule of thumb, not research)
    • <b>Below { $small_budget_low }</b>: a single macro starts at { $macro_lower_price_low } per post, so a few nanos and micros are safer

    Have stock and a buying page ready before anything goes live. Then send <i>budget 30 million, launch skincare on IG</i>
    .title = Launching a new product

answer-how-to-find-creators =
    Look close to home first: your own customers and followers. For growing your following, research found that small creators near your network beat distant ones by a wide margin.

    • <b>Next</b>, browse hashtags, your city's location tags, and anyone who has covered similar products
    • <b>Collect</b> a dozen or so names, not just one
    • <b>Filter</b>: matching audience, good content, comments that are real conversations
    • <b>Ask for insights</b> on city and age. One "local" creator had only about { $local_followers_low } of followers in town
    • <b>Replies</b>: nanos are the easiest to win over; the bigger, the harder without pay

    I can't open anyone's account, but I can judge your list. Paste it: <i>@creatora 12k IG asks 500k rupiah, @creatorb 45k TikTok asks 2 million</i>
    .title = How to find creators

answer-price-of-creators =
    There's no official price list. These are ranges per post from Indonesian sources, for Instagram and TikTok:

    • <b>Nano</b>: { $nano_price_low }–{ $nano_price_high }, usually { $nano_price_typical }
    • <b>Micro</b>: { $micro_price_low }–{ $micro_price_high }, usually { $micro_price_typical }
    • <b>Macro</b>: lower end { $macro_lower_price_low }–{ $macro_lower_price_high }, upper end { $macro_upper_price_low }–{ $macro_upper_price_high }
    • <b>Mega</b>: { $mega_price_low }–{ $mega_price_high }

    Sources differ a lot: for micro alone, one says { $micro_seen_low } and another { $micro_seen_high }. Macro and mega data is thin.

    • <b>Format</b>: a Reel is +{ $reel_extra_low }–{ $reel_extra_high } over a feed post, a Story { $story_share_low }–{ $story_share_high } of one
    • <b>Extras</b> (mostly foreign guides): use in ads +{ $usage_extra_low }–{ $usage_extra_high }, exclusivity +{ $exclusivity_extra_low }–{ $exclusivity_extra_high }, rush +{ $rush_extra_low }–{ $rush_extra_high }

    Got a quote? See if it's fair: <i>@creatorname 45k IG, asks 3 million for 1 Reel</i>
    .title = What creators charge

answer-fake-followers =
    Look for a pattern rather than a single number. Bought followers usually show up in several ways at once.

    • <b>Comments</b>: short, all alike, from accounts without a photo
    • <b>Growth</b>: a sudden jump with nothing viral to explain it
    • <b>Views</b>: far below followers, video after video
    • <b>Engagement too quiet</b>: for a micro on Instagram, Modash only calls it low under { $low_micro_engagement_low }–{ $low_micro_engagement_high }. Stricter rules of thumb accuse innocent people
    • <b>Audience report</b>: below { $real_followers_least_low } real followers is suspicious, { $real_followers_good_low } and up is fairly safe

    It's common: HypeAuditor saw signs of cheating on { $fraud_signs_low } of Instagram accounts worldwide. High engagement alone proves nothing.

    Send the numbers and I'll compare them with the norm: <i>@creatorname 80k IG, 150 likes 5 comments per post</i>
    .title = Spotting fake followers

answer-measuring-results =
    Measure what you set out to do, and put the tracking in place before anything goes live. Afterwards it's hard to tell where sales came from.

    • <b>Awareness</b>: reach, and CPM = cost ÷ reach × 1,000 (views on TikTok and YouTube)
    • <b>Engagement</b>: ER, saves, shares, and CPE = cost ÷ reactions
    • <b>Traffic</b>: clicks on a UTM link, CPC = cost ÷ clicks
    • <b>Sales</b>: a voucher code per creator, CPA = cost ÷ orders, ROAS = revenue ÷ cost
    • <b>Example</b>: cost Rp3,000,000, 60 orders → CPA Rp50,000

    Don't judge awareness by sales, or sales by likes. TikTok research shows that buzz and sales are two different things.

    Want a reach and CPM estimate first? Send <i>budget 20 million, awareness, TikTok</i>
    .title = Measuring results

answer-brief-and-contract =
    The brief says what you want; the contract protects you when you get something else. Put both in writing, even if it's one page.

    • <b>Brief</b>: goal, one key message, dos and don'ts, sample content, posting date. Leave room for the creator's style
    • <b>Contract</b>: number and type of posts, revisions, payment terms, which insights they share, how long the post stays up
    • <b>Usage rights</b>: turning it into an ad usually adds { $usage_extra_low }–{ $usage_extra_high } to the fee
    • <b>Exclusivity</b> (no competitors): +{ $exclusivity_extra_low }–{ $exclusivity_extra_high }, so put a time limit on it
    • <b>Ad label</b>: say who switches it on
    • <b>Tax</b>: fees to individuals in Indonesia usually have PPh 21 withheld on { $tax_base_low } of the fee, so { $tax_withheld_low } in the lowest bracket. Bartered goods count too. Ask a tax adviser

    Check the price before you sign: <i>@creatorname 60k IG, asks 4 million</i>
    .title = Brief and contract

answer-disclosure-rules =
    Yes, label it as an ad. Indonesian law is less strict on labels than other countries, but TikTok and Instagram require them, even for free product.

    • <b>How</b>: switch on the branded content or paid partnership label, then put #ad or #iklan at the start of the caption
    • <b>TikTok</b>: unlabelled posts can be limited or removed, and the label doesn't cost you reach
    • <b>Claims</b>: no "best" or "number one" without proof (Indonesia's advertising code). Online ads mustn't mislead (Permendag 31/2023)
    • <b>Skincare, medicine, food</b>: make sure it's registered with BPOM and the claims aren't inflated
    • <b>Off limits in Indonesia</b>: cigarettes and vapes on social media, infant formula, gambling
    • <b>Investments</b>: check the OJK licence and have a written agreement

    This is practical guidance, not legal advice, so check the latest rules. Need a plan as well? <i>budget 10 million, skincare, IG, trust</i>
    .title = Ad disclosure rules

answer-tax-on-endorsements =
    In Indonesia, yes, usually. Which tax depends on who you pay.

    • <b>An individual creator</b>: PPh 21. It is worked out on { $tax_base_low } of the fee, so { $tax_withheld_low } of the fee in the lowest bracket. Larger fees can reach a higher bracket
    • <b>Through an agency, management or company</b>: usually PPh 23, which is worked out differently, so ask for the breakdown on the invoice
    • <b>Barter</b>: the product you give counts as income for the creator too, whatever it is worth
    • <b>Who pays it in</b>: whoever pays the fee withholds the tax, pays it in, and gives the creator a withholding slip
    • <b>While negotiating</b>: ask whether the fee is before tax or net, and put it in the contract. Many arguments start here

    Tax rules change and this isn't tax advice, so ask an adviser. Want the sum worked out? Send <i>@creatorname 60k IG, asks 4 million</i> and tap "Tax"
    .title = Tax on endorsements

answer-follower-thresholds =
    There is no official line. We use the table in the article we go by: nano from { $nano_tier_low }, micro from { $micro_tier_low }, macro from { $macro_tier_low }, mega from { $mega_tier_low }. Below { $nano_tier_low } we don't rate.

    What others say:
    • <b>That article's own text</b>: micro { $nano_tier_low }–{ $micro_tier_low }, macro above { $macro_tier_low }. So it disagrees with its own table
    • <b>IAM.id</b>: { $iam_mid_tier_step_low }–{ $iam_macro_step_low } is mid-tier
    • <b>HERALD.ID</b>: mid-tier begins at { $herald_mid_tier_step_low }
    • <b>CalcScope</b>: mid-tier from { $calcscope_mid_tier_step_low }, macro only from { $calcscope_macro_step_low }
    • <b>SKW</b>: micro { $skw_micro_step_low }–{ $skw_macro_step_low }

    When you negotiate, talk followers and views, not labels. Where does an account land? Send <i>@creatorname 10k IG</i>
    .title = Follower limits per tier

answer-bot-help =
    I help you pick influencers, from nano to mega, and check whether their price is fair. Just chat as you would with a friend, Indonesian words welcome.

    • <b>Ask anything</b> about influencers: <i>what's the difference between micro and macro?</i>
    • <b>Check a creator</b>: <i>@creatorname 45k IG, asks 3 million for 1 reel</i>. You get their tier, the usual fee, likely reach, and something to negotiate with
    • <b>Compare</b>: paste several creators, one per line
    • <b>Get a plan</b>: <i>budget 10 million for awareness on TikTok</i>. I work out micro, macro or a mix

    Every figure has a source; tap "Why?" to see it. I don't open anyone's account, so a creator's numbers come from you. If one thing is missing, I'll ask.

    Where to start? Type your goal and budget, or send a creator's name.
    .title = What I can do
