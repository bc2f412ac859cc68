# Files to take away: the picture of scenarios, the plan as a spreadsheet, and the plan on one page.

button-sheet = 📗 Excel
button-page = 📕 PDF
button-drawing = 🖼 Picture

# What stands below the file (Telegram HTML).
document-caption-xlsx = <b>Your plan as a spreadsheet.</b> Change any yellow cell and the totals follow.
document-caption-pdf = <b>Your plan on one page</b>, ready to print or pass on.
scenes-caption = <b>Same money, different choices.</b> Each bar runs from the lowest to the highest likely result; the dot is what to expect.
scenes-nothing = There's nothing to draw: nobody publishes figures for what this plan would bring.
document-saved = I saved the file as { $path }
# Part of a file's name; small letters, no spaces.
document-file = influencer-plan
document-title = Influencer marketing plan

## The picture of scenarios (plain text)

scenes-title = { $money } for { $goal }
scenes-no-money = Paid in product
scenes-subtitle = Same money, different choices. { $platform } figures.
scenes-reach = People reached
scenes-engagements = Interactions
scenes-picked = ← my advice
scenes-wished = As you asked
scenes-barter = Paid in product
scenes-note = Dot: what to expect. Bar: from low to high. All are estimates from published benchmarks.

## The spreadsheet (plain text; a sheet's name has 31 letters at most)

sheet-plan = Plan
sheet-scenes = Side by side
sheet-sources = Sources
sheet-assumptions = Assumptions
sheet-hint = Yellow cells are yours to change: budget, shares, posts and fees. Everything else works itself out.
sheet-budget = Budget
sheet-split = Where the budget goes
sheet-use = Item
sheet-share = Share
sheet-amount = Amount
sheet-basis = Based on
sheet-total = Total
sheet-computed = what the others leave
sheet-creators-title = Creators and fees
sheet-tier = Size
sheet-followers = Followers (±)
sheet-creators = Creators
sheet-posts = Posts
sheet-fee-low = Low fee
sheet-fee-typical = Typical fee
sheet-fee-high = High fee
sheet-cost-low = Low cost
sheet-cost-typical = Typical cost
sheet-cost-high = High cost
sheet-left = Fee budget left
sheet-results = What to expect
sheet-unchanged = These are the results of the plan above.
sheet-changed = A yellow cell has been changed. The results below are still those of the plan as it was.
sheet-result = Result
sheet-low = Low
sheet-typical = Typical
sheet-high = High
sheet-cost = Fees in the plan as it was
sheet-product = paid in product

outlook-reach = People reached
outlook-views = Views
outlook-engagements = Interactions
outlook-frequency = Views per person
outlook-cpm = Cost per 1,000 people
outlook-cpm-views = Cost per 1,000 views
outlook-cpe = Cost per interaction

scenes-sheet-title = Same money, different choices
scenes-sheet-spent = Fees spent
scenes-sheet-left = Fees left
scenes-sheet-made-of = Made up of
scenes-sheet-edge = { $figure }, { $edge }
scenes-sheet-missing = out of reach
scenes-sheet-advice = My advice
scenes-sheet-yes = yes

sources-sheet-title = Where the figures come from
sources-sheet-use = Used for
sources-sheet-source = Title
sources-sheet-publisher = Publisher
sources-sheet-year = Year
sources-sheet-link = Link
use-split = splitting the budget
use-audience = the audience

assumptions-sheet-title = What I assumed
assumptions-sheet-exact = Results in this file aren't rounded, so that you can work with them. They aren't really that precise, so read them as ranges.
assumptions-sheet-day = Worked out on { $day } with the benchmarks of that day.

## The page (plain text)

page-post-fee = Fee per post
page-cost = Cost
page-reasons = Why
page-counter = On the other hand
page-rules = Before anything goes live
page-wished = This plan follows what you asked for. My own advice is { $strategy }.
page-left = Fee budget left
page-amount = Estimate
page-spread = Range
page-basis = Fees: { $fees }. Results: { $results }.
page-basis-results = Results: { $results }.
page-foot = mikromakro, { $day }
