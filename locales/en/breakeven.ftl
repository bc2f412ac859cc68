# Break-even: how many orders cover the cost, from the price and margin the person gave.

break-even-title = <b>You break even at order number { $orders }.</b>
break-even-never = <b>This can't break even yet.</b> No order leaves you a profit, so selling more won't cover it. Check the price or what the product costs you.
break-even-open = <b>Each order leaves you { $kept }.</b> Divide that into whatever the promotion costs.
break-even-kept-told = Profit per order: { $kept } (from you)
break-even-kept-margin = Profit per order: price { $price } × margin { $margin } = { $kept } (from you)
break-even-kept-cost = Profit per order: price { $price } − unit cost { $cost } = { $kept } (from you)
break-even-cost-budget = Budget { $cost } ÷ { $kept } = { $orders } orders
break-even-cost-fee = { $name }'s fee { $cost } ({ $mark }) ÷ { $kept } = { $orders } orders
break-even-revenue = That's about { $revenue } in sales.
break-even-reach-budget = The plan reaches { $reach } people (estimate).
break-even-reach-fee = One post of theirs reaches { $reach } people (estimate).
break-even-buyers = So about { $buyers } in every 1,000 of them would have to buy ({ $range }).
break-even-one-in = So 1 buyer in about { $people } people reached is enough.
break-even-impossible = You'd need more orders than there are people reached, so this campaign alone can't pay for itself.
break-even-clicks = If { $rate } of visitors usually buy, you need { $clicks } clicks.
break-even-people = If { $rate } of viewers usually click, that's { $people } viewers.
break-even-bars = <b>One post on { $platform }</b> <i>(fee: { $mark })</i>
break-even-bar = • 1 { $tier } at { $fee }: { $orders } orders
break-even-no-benchmark = <i>There's no reliable figure for how many Indonesians buy from creator content, so compare this with your own shop's data. Repeat purchases aren't counted.</i>
break-even-more = Send me a budget or a creator's fee and I'll work it out. For example: “budget 10 million”.
button-plan = See the plan
button-break-even = Break even?
ask-price = To work out when you break even, tell me the selling price and what you keep. For example: “price 85k, margin 30%” or “price 25k, unit cost 10k”.
ask-margin = Got the price: { $price }. How much of it do you keep per order? For example: “margin 30%” or “profit 25k per order”.
