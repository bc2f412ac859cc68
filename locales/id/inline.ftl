### Asked from another chat (@bot ...), links into the bot, and what can be passed on.

## Above and below what is asked from another chat (plain text, at most 64 characters).

inline-button-how = Tulis kreator, budget, atau pertanyaan. Lihat caranya
inline-button-more = Buka di mikromakro
inline-button-chat = Ngobrol langsung sama mikromakro
# A number typed with nothing that says what it is, put the way it may be meant; $number is as typed.
inline-as-followers = { $number } followers
inline-as-budget = budget { $number }
inline-as-quote = minta { $number }

## How to ask from another chat (Telegram HTML); $name is the bot's name with its @.

inline-how-text =
    <b>Bisa dipanggil dari obrolan mana aja</b>
    Ketik { $name } lalu apa yang mau ditanyakan, tunggu sebentar, lalu pilih kartunya:
    • <code>{ $name } 45rb reel skincare</code>
    • <code>{ $name } budget 10jt awareness tiktok</code>
    • <code>{ $name } apa itu micro</code>

    Yang terkirim cuma kartu itu. Obrolan dan shortlist kamu di sini nggak ikut.

## Links and passing on (plain text).

button-share = ↗️ Bagikan
share-followers = { $count } followers
# Above the text of an answer (Telegram HTML).
gist-title = <b>{ $title }</b>
# For a link that is cut off, forged or of another version (Telegram HTML).
link-unknown-text = Link itu nggak bisa aku buka, mungkin terpotong atau sudah lama. Tenang, tinggal ketik aja yang mau kamu tahu, atau coba salah satu ini:
