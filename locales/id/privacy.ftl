### One's own data: what is kept, how to get it, how to have it forgotten; and a break for a hurry.

## Commands, as Telegram lists them (plain text, at most 256 characters).

command-privacy = Apa yang disimpan, berapa lama, siapa yang bisa lihat
command-export = Minta semua data obrolan ini
command-forget = Hapus semua data obrolan ini

## Commands answered (Telegram HTML).

# $idle, $dead and $handled are days, $idle 0 for never; $unanswered says whether questions are kept.
privacy-text =
    <b>Yang aku simpan dari obrolan ini</b>
    • Catatan dari ceritamu: tujuan, budget, kreator, shortlist dan pengingatnya, bahasa, pertanyaan terakhir yang bikin aku ragu. { $idle ->
        [0] Disimpan sampai kamu hapus.
       *[other] Hilang sendiri kalau { $idle } hari nggak ada pesan.
    }
    • Isi pesan, juga yang kamu tanyakan dari obrolan lain, cuma sampai terjawab. Kalau aku gagal menjawab, disimpan paling lama { $dead } hari buat dicari salahnya.
    • Nomor dan jam pesan yang sudah terjawab, tanpa isinya: { $handled } hari.
    • Balasan yang belum terkirim: paling lama sehari. Pengingat yang kamu minta: sampai terkirim.
    File kirimanmu nggak aku simpan, cuma kreator di dalamnya. Jempol dan komentarmu soal jawabanku dicatat setahun tanpa namamu, jadi nggak ikut terhapus.
    { $unanswered ->
        [yes] Pertanyaan yang bikin aku ragu dicatat setahun tanpa siapa dan di mana ditanyakan; akun, link, dan nomor yang aku kenali dibuang dulu. Jadi bukan milik siapa-siapa dan nggak ikut terhapus.
       *[no] Pertanyaan yang bikin aku ragu nggak dicatat di tempat lain.
    }

    <b>Siapa yang bisa lihat</b>
    Pengelola bot ini, dan Telegram yang mengantar pesannya. Di grup, catatannya milik bersama. Backup punya pengelola bisa aja masih memuat data lama sampai dihapus.

    Di Telegram, pesan yang sudah terkirim tetap ada sampai kamu hapus sendiri.
export-text = Ini semua yang aku simpan tentang obrolan ini, sampai detik ini.
# The name of that file (plain text).
export-file = data-obrolan.json
forget-text =
    Yakin mau dihapus semua? Catatan, shortlist, pesan yang gagal, dan balasan yang belum terkirim bakal hilang dan <b>nggak bisa balik</b>. Jempol yang pernah kamu kasih nggak mencatat siapa kamu, jadi itu tetap ada.

    Mau simpan salinannya dulu? Pakai /export.
forgotten-text = Beres, semua data obrolan ini sudah dihapus. Kalau nanti kamu kirim pesan, kita kenalan lagi dari awal.
kept-text = Oke, nggak ada yang dihapus.
# $seconds is how long the break is.
too-fast-text = Wah, pesannya datang terlalu cepat, aku kewalahan. Jeda sekitar { $seconds } detik dulu, ya. Yang kamu kirim barusan dan selama jeda nggak aku baca, jadi kirim lagi setelahnya.

## Buttons (plain text, at most 40 characters).

button-export = Minta dataku
button-forget = Hapus dataku
button-forgotten = Ya, hapus semua
button-kept = Nggak jadi

## Short remarks (plain text, at most 200 characters).

notice-admins-only = Di grup, data obrolan cuma bisa diminta atau dihapus sama admin grup.
