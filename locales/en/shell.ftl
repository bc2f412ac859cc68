### Everything around the advice: commands, the bot's profile, the terminal chat, notices.

## Commands, as Telegram lists them (plain text, at most 256 characters).

command-start = Start here
command-help = How to use me, with examples
command-new = Forget this chat and start over
command-language = Change the language

## The bot's profile (plain text; at most 64, 512 and 120 characters).

profile-name = mikromakro
profile-description =
    Thinking about hiring influencers in Indonesia, but not sure whether to go small or big?

    Send me a creator you have your eye on, your budget, or any question about influencer marketing. You get a fair price range, the reach to expect, and a clear call: micro, macro, or a mix. Every number comes with its source.

    Try: 10 million budget for awareness on TikTok
profile-short-description = Your sounding board for influencer marketing: fair prices, budgets, micro or macro. Every number sourced.

## Commands answered (Telegram HTML).

start-text =
    Hi! I'm <b>mikromakro</b>, your sounding board for influencer marketing in Indonesia. 👋

    Just type the way you'd text a colleague:
    • <b>A creator you're considering</b>: I'll tell you if the fee is fair
    • <b>A goal and a budget</b>: I'll draft a plan with micro, macro, or both
    • <b>Any question</b> about influencers

    Want to see it work? Tap one of these examples.
help-text =
    <b>What would you like to do?</b>

    Tap one and I'll show you an example. Or just type: plain sentences are fine.

    <i>I only know what you tell me plus published benchmark figures. I don't look into anyone's account.</i>
new-text = Done, I've forgotten what we talked about. Clean slate! What's on your mind?
language-text = Which language should we use?
language-unknown = I don't speak that one yet. Pick one of these:
language-chosen = Got it, I'll answer in <b>English</b> from now on.
# For a message that failed on our side, again and again.
sorry-text = Sorry, something broke on my side and I couldn't answer that. Mind sending it again, perhaps in other words?
unknown-command = I don't know that command. Just type your question, or have a look at /help.

# $kind says what came instead of text; $example is a message to copy.
cannot-read =
    { $kind ->
        [photo] Sorry, I can't read pictures yet 🙏 If that's a screenshot of a profile, just type its numbers.
        [video] Sorry, I can't watch videos yet 🙏 If it's a creator's post, just type its numbers.
        [voice] Sorry, I can't listen to voice notes yet 🙏 Just type the gist of it.
        [sticker] Cute sticker 😄 But I only understand text.
        [document] I can only open lists saved as CSV, TSV or XLSX. Typing works too.
        [location] I can't open locations yet. Just type the name of the city.
        [contact] I can't open contacts yet. Just type the account's name.
       *[other] Sorry, I can't read this one yet 🙏 Just type it.
    }

    Like this. Copy it and put in your own numbers:
    <code>{ $example }</code>
cannot-read-example = @accountname ig 45k followers, likes 900, views 12k, asks 3 million per reel
button-copy-example = Copy the example

## Short remarks about a tap (plain text, at most 200 characters).

notice-stale = This button has expired. Just type your question again.
notice-other-campaign = This button belongs to an earlier plan, and we've moved on since. To change the current one, just type.

## The terminal chat (plain text).

terminal-hello =
    mikromakro, right here in your terminal. Type a message and press Enter.
    Pick a numbered option by typing its number. Got a list in a file? Type /file list.csv. Type /quit when you're done.
terminal-bye = See you! Hope the campaign flies.
token-hint =
    There is no bot token yet, so let's chat in the terminal. To get one, message @BotFather on Telegram, send /newbot and follow the steps.
    Then save it in the file .env as TELEGRAM_BOT_TOKEN=your-token and run this command again.

## What an operator reads: mikromakro unanswered (plain text).

# $rows is how many questions follow.
unanswered-title = Questions I wasn't sure about, most frequent first ({ $rows })
    .times = times
    .last = last
    .language = language
    .topic = topic
    .question = question
unanswered-offered = offered: { $topics }
unanswered-none = No questions on file that I wasn't sure about.
unanswered-off = Nothing on file, and nothing new is being kept, because KEEP_UNANSWERED=false.
# A comment above lines of TOML; $file is where they belong.
unanswered-paste = Read them once more, then paste each below its topic in { $file }
