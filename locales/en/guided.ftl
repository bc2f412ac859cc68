### A plan asked for step by step: one message, changed in place.

# $step of $steps.
guide-title = <b>Campaign plan</b> · step { $step } of { $steps }
guide-known = <i>So far: { $known }</i>
guide-remembered = <i>What I remember: { $known }. Use this, or start blank?</i>
guide-until = live by { $day }
guide-unheard = I couldn't match that to this step. Tap one of the options, or put it another way.
guide-outlook = That's fine. Here's roughly what I'd suggest for each budget:
guide-example = <i>You can type it all at once, like “just awareness, 15 million, ig”.</i>

guide-goal = What should the campaign do for you?
guide-platform = Where should it run?
guide-budget = What's the total budget?
guide-niche = What line of business are you in?
guide-deadline = When does it need to be live by?

guide-day-weeks = In { $weeks } weeks ({ $day })
guide-day-month = In a month ({ $day })

button-guide = Plan it with me
button-to-plan = See the plan
button-guide-again = Start a new plan
button-guide-keep = Keep { $known }
button-guide-keep-all = Use this
button-guide-empty = Start blank
button-guide-pass = Skip
button-guide-usual = You choose
button-guide-unsure = Not sure yet
button-guide-finish = Show the plan now
button-guide-back = ‹ Back
button-guide-cancel = Cancel
# $step of $steps.
button-guide-resume = Back to the plan ({ $step }/{ $steps })

guide-cancelled = Okay, no plan for now. Start again whenever you like.
guide-over = This guide is finished. Want to make a new plan?
