### Thumbs under an answer, what may be added to them, and what whoever runs the bot reads of it.

## Buttons (plain text, at most 40 characters; three in a row on a phone).

button-thumb-up = 👍
button-thumb-down = 👎
button-thumb-write = ✍️ Tulis
button-thumb-misread = Salah baca
button-thumb-odd = Angkanya aneh
button-thumb-unclear = Kurang jelas
button-thumb-nothing = Nggak jadi

## Short remarks (plain text, at most 200 characters).

notice-thumb-thanks = Makasih!
notice-thumb-why = Makasih! Kalau sempat, pilih alasannya di bawah.

## A line somebody adds (Telegram HTML).

remark-ask =
    Apa yang kurang pas? Tulis di pesan berikutnya, ya.

    Nama akun, nomor, dan link yang aku kenali dibuang dulu. Yang disimpan cuma kalimatnya, tanpa catatan siapa yang menulis.
remark-kept = Makasih, sudah aku catat. Kalau yang barusan itu sebenarnya pertanyaan, kirim sekali lagi ya, nanti aku jawab.
remark-dropped = Oke, nggak jadi. Lanjut tanya apa aja, ya.

## The command `stats` (plain text, in a terminal).

stats-title = Angka bot ini sejak { $since }
stats-none = Belum ada yang tercatat.
stats-counted-since = Tercatat sejak { $first }.
stats-active = Obrolan aktif: { $day } dalam 1 hari, { $week } dalam 7 hari, { $month } dalam 30 hari
stats-answered = Pesan dan tombol yang dijawab: { $answered }
# $median is milliseconds: half of all took no longer.
stats-median = Separuhnya selesai dalam { $median } ms sejak masuk
stats-unsure = Pertanyaan yang meragukan: { $unanswered }
stats-languages = Bahasa
stats-advice = Jenis jawaban
stats-strategies = Saran
stats-topics = Topik yang ditanyakan
stats-thumbs = Jempol menurut isi (👍 👎, salah baca / angkanya aneh / kurang jelas)
stats-editions = Jempol menurut edisi teks dan angka
stats-written = Yang ditulis orang
