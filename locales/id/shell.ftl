### Everything around the advice: commands, the bot's profile, the terminal chat, notices.

## Commands, as Telegram lists them (plain text, at most 256 characters).

command-start = Mulai dari sini
command-help = Cara pakai, lengkap dengan contoh
command-new = Lupakan obrolan tadi, mulai dari nol
command-language = Ganti bahasa

## The bot's profile (plain text; at most 64, 512 and 120 characters).

profile-name = mikromakro
profile-description =
    Mau pakai influencer buat promosi, tapi bingung pilih yang kecil atau yang besar?

    Kirim kreator incaranmu, budget kamu, atau pertanyaan apa aja soal influencer marketing. Kamu dapat kisaran tarif yang wajar, perkiraan jangkauan, dan saran micro, macro, atau gabungan keduanya. Semua angka jelas sumbernya.

    Contoh: budget 10 juta buat awareness di TikTok
profile-short-description = Teman diskusi soal influencer: tarif wajar, budget, micro atau macro. Semua angka ada sumbernya.

## Commands answered (Telegram HTML).

start-text =
    Halo! Aku <b>mikromakro</b>, teman diskusi kamu soal influencer marketing. 👋

    Ketik aja kayak lagi chat biasa:
    • <b>Kreator incaranmu</b>: aku cek tarifnya wajar atau kemahalan
    • <b>Tujuan dan budget</b>: aku susun rencananya, pakai micro, macro, atau gabungan
    • <b>Pertanyaan apa aja</b> soal influencer

    Mau langsung coba? Pencet salah satu contoh di bawah.
help-text =
    <b>Mau ngapain dulu?</b>

    Pencet salah satu, nanti aku kasih contohnya. Atau langsung ketik aja, aku ngerti kalimat biasa.

    <i>Aku cuma tahu apa yang kamu ceritakan dan angka acuan yang dipublikasikan. Data akun orang nggak aku intip.</i>
new-text = Oke, obrolan tadi sudah aku lupakan. Kita mulai dari nol, ya. Mau bahas apa?
language-text = Mau ngobrol pakai bahasa apa?
language-unknown = Bahasa itu belum aku kuasai. Pilih salah satu ini, ya:
language-chosen = Siap, mulai sekarang aku jawab pakai <b>bahasa Indonesia</b>.
# For a message that failed on our side, again and again.
sorry-text = Maaf ya, ada yang macet di aku, jadi yang barusan nggak bisa aku jawab. Coba kirim lagi, kalau bisa pakai kalimat lain.
unknown-command = Perintah itu nggak aku kenal. Ketik aja langsung yang mau kamu tanyakan, atau lihat /help.

# $kind says what came instead of text; $example is a message to copy.
cannot-read =
    { $kind ->
        [photo] Gambarnya belum bisa aku baca, maaf ya 🙏 Kalau itu screenshot profil, ketik angkanya aja.
        [video] Videonya belum bisa aku tonton, maaf ya 🙏 Kalau itu konten kreator, ketik angkanya aja.
        [voice] Voice note belum bisa aku dengarkan, maaf ya 🙏 Ketik intinya aja.
        [sticker] Stikernya lucu 😄 Tapi aku cuma ngerti tulisan.
        [document] Dari file, aku cuma bisa buka daftar berformat CSV, TSV, atau XLSX. Bisa juga diketik aja.
        [location] Lokasinya belum bisa aku buka. Ketik nama kotanya aja.
        [contact] Kontak belum bisa aku buka. Ketik nama akunnya aja.
       *[other] Yang ini belum bisa aku baca, maaf ya 🙏 Ketik aja.
    }

    Contohnya begini, tinggal salin dan ganti angkanya:
    <code>{ $example }</code>
cannot-read-example = @namaakun ig 45rb followers, likes 900, views 12rb, minta 3jt per reel
button-copy-example = Salin contohnya

## Short remarks about a tap (plain text, at most 200 characters).

notice-stale = Tombol ini sudah kedaluwarsa. Ketik lagi aja pertanyaannya, ya.
notice-other-campaign = Tombol ini punya rencana yang tadi, padahal kita sudah pindah. Mau ubah yang sekarang? Ketik aja.

## The terminal chat (plain text).

terminal-hello =
    mikromakro, ngobrol langsung di terminal. Ketik pesan lalu Enter.
    Pilihan bernomor dipilih dengan mengetik angkanya. Punya daftar di file? Ketik /file daftar.csv. Selesai? Ketik /quit.
terminal-bye = Sampai jumpa, semoga kampanyenya laris!
token-hint =
    Belum ada token bot, jadi kita ngobrol di terminal dulu. Buat tokennya: chat @BotFather di Telegram, kirim /newbot, ikuti langkahnya.
    Lalu simpan di file .env sebagai TELEGRAM_BOT_TOKEN=token-kamu, dan jalankan perintah ini sekali lagi.

## What an operator reads: mikromakro unanswered (plain text).

# $rows is how many questions follow.
unanswered-title = Pertanyaan yang bikin aku ragu, yang paling sering di atas ({ $rows })
    .times = kali
    .last = terakhir
    .language = bahasa
    .topic = topik
    .question = pertanyaan
unanswered-offered = ditawarkan: { $topics }
unanswered-none = Belum ada catatan pertanyaan yang bikin aku ragu.
unanswered-off = Belum ada catatan, dan yang baru juga nggak dicatat karena KEEP_UNANSWERED=false.
# A comment above lines of TOML; $file is where they belong.
unanswered-paste = Baca ulang dulu, lalu tempel di bawah topiknya di { $file }
