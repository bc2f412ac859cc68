### In groups: what is said on joining, and how to have somebody's message checked.

## Commands, as Telegram lists them (plain text, at most 256 characters); `.word` is the command.

command-check = Reply to a message with a fee or a creator and I'll check it
    .word = check

## Texts (Telegram HTML); $name is the bot's name with its @.

group-hello-text = Hi all! I'm <b>mikromakro</b>, here to talk influencers: fair fees, budgets, micro or macro. I only react to commands, messages that mention { $name }, and replies to mine; everything else I pass over and don't keep. Notes on plans and creators here belong to the whole group (see /privacy). Somebody sent a rate card? Reply to it with /check.
check-how-text =
    Reply to the message you want checked with /check, or type it right after the command:
    <code>/check 45k followers IG, asks 3 million per reel</code>
