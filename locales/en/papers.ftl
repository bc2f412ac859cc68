# Papers to take away: brief, invitation, deal sheet, measures, schedule.

papers-title = <b>Which one do you need?</b>
papers-text = Each is built from what you've told me so far. Anything you haven't is in [square brackets], ready to fill in.
paper-copy = <i>Tap the box to copy it, then replace whatever is in [square brackets].</i>
button-papers = 📄 Documents
button-brief = 📝 Campaign brief
button-outreach = 💬 Outreach message
button-terms = 🤝 Deal terms
button-kpi = 📊 What to measure
button-schedule = 🗓 Timeline

## Brief

brief-title = <b>Your campaign brief</b>
brief-heading = CAMPAIGN BRIEF
brief-deadline = Live no later than: { $day }
brief-deadline-blank = [date]
brief-product = Brand and product: [brand name, product name]
brief-product-niche = Brand and product: [brand name, product name], { $niche }
brief-goal = We want: { $goal }
brief-goal-blank = [one goal, such as getting known or getting orders]
brief-place = Where: { $platform }
brief-place-blank = [Instagram, TikTok or another platform]
brief-audience = Who it's for: [your typical customer]
brief-audience-city = Who it's for: [your typical customer], mostly in { $city }
brief-work = What we need:
brief-work-each = • { $creators } { $tier }, 1 post each
brief-work-many = • { $creators } { $tier }, { $posts } posts altogether
brief-work-blank = • [how many] creators, [how many posts, which format]
brief-messages = Get these across:
brief-message-what = • [What it is and who it's for, in one sentence]
brief-message-proof = • [One reason to believe it: taste, ingredients, results, experience]
brief-message-call = • Next step for viewers: { $call }
brief-call-blank = [what people should do after watching]
brief-call-awareness = get to know us, follow @[your account]
brief-call-reach = watch, pass it on, follow @[your account]
brief-call-launch = be among the first to try [new product]
brief-call-engagement = answer this in the comments: [question]
brief-call-trust = save it, then read the reviews on [review page]
brief-call-traffic = tap the link in bio
brief-call-sales = order with the code [CREATOR CODE]
brief-call-app-installs = download through the creator's link, code [CREATOR CODE]
brief-call-content = [none: the content is for our own account]
brief-call-community = join [community name]
brief-call-local-visits = drop by [address] and mention [CREATOR CODE]
brief-do = Please do:
brief-do-own = • Try it first, then tell it your own way
brief-do-name = • Show the product and say its name clearly
brief-do-draft = • Send us a draft before it goes live
brief-dont = Please don't:
caution-registered = • Promise a cure or instant results. BPOM registration: [number]
caution-licensed = • Promise guaranteed returns. OJK licence: [number]
caution-proof = • Say "the best" or "number one" without proof
brief-dont-rival = • Talk down other products
brief-label = Disclosure: switch on the paid partnership label and open the caption with #ad (free products count too)
brief-tags = Hashtags: #ad #[brandname] #[campaignname]
brief-measure = Success is: { $main }
brief-measure-blank = Success is: [the number you're after]
brief-code = Code: [CREATOR CODE], a different one for everybody
brief-link = Tracking link: [your link]?utm_source={ $source }&utm_medium=influencer&utm_campaign=[campaign]&utm_content=[creator]
brief-link-source = [where]

## Outreach message

outreach-title = <b>Outreach messages</b>
outreach-for-tier = For { $tier }, naming your price:
outreach-for-creator = For { $name }, naming your price:
outreach-for-open = No price, asking for theirs:
outreach-for-barter = Product instead of money:
outreach-with = Hi { $name }! [Your name] from [brand] here. Your style suits our [product]. Would you do { $work }{ $window }? We can pay { $fee }, paid partnership label on. Interested? Please send your latest insights 🙏
outreach-open = Hi { $name }! [Your name] from [brand] here. Your style suits our [product], and we'd love you to do { $work }{ $window }, paid partnership label on. Could you send your rates and latest insights? 🙏
outreach-barter = Hi { $name }! [Your name] from [brand] here. Can we send you our [product] to try, for free? If you like it, we'd love { $work }{ $window }, in your own honest words, paid partnership label on. 🙏
outreach-name = [name]
outreach-work = 1 post
outreach-work-on = 1 post on { $platform }
outreach-window = , live by { $day }
outreach-tip = <i>Use their name and mention one post you really liked. A message that looks mass-sent is easy to skip.</i>
button-copy-tier = 📋 Copy: { $tier }
button-copy-creator = 📋 Copy: with a price
button-copy-open = 📋 Copy: no price
button-copy-barter = 📋 Copy: product only

## Deal terms

terms-title = <b>Deal terms</b>
terms-heading = COLLABORATION TERMS
terms-parties = Between [brand, person in charge] and { $name }
terms-party-blank = [creator name, account]
clause-work = Work: { $work } on { $platform }
clause-work-blank = [number and format of posts]
clause-window = Goes live: between [date] and { $day }
clause-approval = Draft: sent { $draft_days } days before it goes live, the brand replies within [hours]
clause-revisions = Rounds of changes: { $revisions }, as long as the brief was followed
clause-payment = Payment: { $fee }. { $first_half } once the draft is approved, { $second_half } once it's live and the insights are in
clause-payment-barter = Payment: the product [name, value], sent before [date], no money
clause-fee-blank = [fee]
clause-late = If late: tell us first, then catch up within { $late_days } days. After that the brand may cancel
clause-silent = If it never goes live: full refund, or an equal post on a new date
clause-silent-barter = If it never goes live: the product or its value comes back, unless it was a gift from the start
clause-stay = Stays up: not deleted or archived for { $stay_days } days
clause-proof = Report: insight screenshots { $proof_days } days after it goes live
clause-usage = Usage rights: the brand may repost. For ads: [no / yes, how long, how much extra]
clause-exclusivity = Exclusivity: [no / yes, for which products, how long, how much extra]
clause-label = Disclosure: the creator switches on the paid partnership label and opens the caption with #ad
clause-tax = Tax: the brand withholds PPh 21 on { $share } of the fee ({ $rule }). The fee above is [before / after] tax
clause-tax-barter = Tax: products count as income too ({ $rule }); handled by [brand / creator]
terms-bullet = • { $text }
terms-sign = Agreed: [name, date] and [name, date]
terms-fees = Fees per post in your plan: { $fees }.
terms-fee = { $tier } { $fee }
terms-note = <i>The days, rounds and instalments are my suggestion, so do haggle. This is no legal or tax advice: have a professional look at bigger deals.</i>

## What to measure

kpi-title = <b>How you'll know it worked</b>
kpi-goal = <b>{ $goal }</b>: watch { $main }. Keep an eye on { $beside } as well.
kpi-tools = Measure with { $tools }.
kpi-judgement = <i>Choosing these measures was my own judgement.</i>
kpi-before = Set it all up before the first post goes out. Nothing can be tracked after the fact.
kpi-tax = Fees to individuals usually have PPh 21 withheld, on { $share } of the fee. Products given count as well. Check with a tax adviser.
measure-reach = reach
measure-cpm = cost per thousand people
measure-brand-search = searches for your brand
measure-new-followers = new followers
measure-views = views
measure-early-views = first-week views
measure-orders = orders
measure-engagement = engagement by reach
measure-cpe = cost per engagement
measure-saves = saves
measure-shares = shares
measure-comments = the tone of the comments
measure-store-rating = your store rating
measure-sessions = site visits
measure-ctr = click-through rate
measure-cpc = cost per click
measure-cpa = cost per order
measure-roas = revenue against spend
measure-basket = average order value
measure-installs = installs
measure-cpi = cost per install
measure-retention = who still uses it a week later
measure-registrations = sign-ups
measure-assets = pieces worth using again
measure-asset-cost = cost per piece
measure-ad-ctr = click-through rate as an ad
measure-members = new members
measure-repeat-posts = unprompted repeat posts
measure-mentions = how often you're mentioned
measure-redemptions = codes redeemed at your place
measure-visits = people walking in
measure-bookings = bookings
tool-insights = insight screenshots from creators
tool-search = Google Trends
tool-codes = a code per creator
tool-reading = comments you read yourself
tool-utm = a UTM link per creator
tool-bio = the link in bio
tool-pixel = a pixel on the checkout page
tool-store-link = an app store link per creator
tool-folder = one folder with all the files
tool-hashtag = a hashtag of your own
tool-checkin = till notes or check-ins

## Timeline

schedule-title = <b>Your timeline to { $day }</b>
schedule-title-weeks = <b>Your timeline, week by week</b>
schedule-row = • <b>{ $day }</b>: { $steps }
schedule-week = • <b>Week { $week }</b>: { $steps }
schedule-past = { $day } has already gone by. When should everything be live? Try: <i>live before 12 December</i>
schedule-late = <b>That's tight.</b> At a normal pace it's already too late for this: { $steps }.
schedule-late-advice = Do those side by side from today, choose creators in your own city so that you can hand the product over, or move the posts to around { $day }.
schedule-undated = When does it all have to be live? Give me a date and I'll count back from it.
schedule-waves = Big creators go first, then the small ones keep people talking.
schedule-note = <i>How long each step takes is my estimate.</i>
step-shortlist = draw up a shortlist
step-deal = agree and sign
step-shipped = send the product
step-draft = drafts come in
step-approval = approve drafts
step-posts = posts go live
step-big-posts = big creators go live
step-small-posts = small creators go live
step-first-figures = note the first numbers
step-figures = collect insights
step-report = sum up the results
