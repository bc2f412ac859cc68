### Kreator tersimpan: shortlist, tiap kreatornya, pengingat, dan filenya.

command-shortlist = Kreator yang kamu simpan, status deal, dan pengingat

## Bintang di bawah kartu dan perbandingan (teks tombol).

button-star-one = ⭐ Simpan
button-star-all = ⭐ Simpan semua ({ $count })
button-starred-one = ★ Tersimpan
button-starred-all = ★ Tersimpan semua ({ $count })
button-shelf = 📋 Shortlist
notice-star-kept = Ada catatan deal di sana, jadi nggak kuhapus. Hapusnya lewat /shortlist.
notice-star-full = List ini sudah penuh, maksimal { $most } kreator.
notice-shelf-stale = Ini sudah berubah atau dihapus. Buka lagi lewat /shortlist.

## Tahap deal.

stage-idea = ide
stage-contacted = dihubungi
stage-negotiating = nego
stage-agreed = deal
stage-live = tayang
stage-done = selesai

## Layar shortlist (HTML Telegram).

saved-first-list = Utama
saved-title = ⭐ <b>{ $name }</b> · { $count } kreator
saved-entry = { $place }. { $who }
saved-size = { $count } ({ $tier })
saved-stage = <i>{ $stage }</i>
saved-agreed = harga { $fee }
saved-asked = minta { $fee }
saved-next-draft = draft { $day }
saved-next-post = tayang { $day }
saved-tip = Pencet namanya buat ubah status, harga, atau tanggal. Bisa juga diketik: <code>@akun deal 2,5jt</code>
saved-empty-title = ⭐ <b>{ $name }</b> masih kosong
saved-empty =
    Simpan kreator dengan pencet ⭐ di bawah kartunya, atau ketik:
    <code>simpan @akun</code>

    Pernah unduh shortlist dari sini? Kirim lagi file CSV atau XLSX-nya.
# $deals sudah disepakati, $quotes baru ditawarkan; $changes berapa jauh kartunya geser.
saved-lessons = 📐 { $deals ->
    [0] { $quotes } tawaran
   *[other] { $deals } deal
} jadi patokanmu di { $platform }: { $changes }
saved-lessons-alike = 📐 { $deals ->
    [0] { $quotes } tawaran
   *[other] { $deals } deal
} jadi patokanmu di { $platform }: pas dengan angka acuan{ $changes }
saved-lessons-off = 📐 Deal kamu nggak dipakai di kartu; semua kartu murni pakai angka acuan.
saved-lists-title = <b>List kamu</b> ({ $count }). Kreator baru masuk ke yang terakhir dibuka.
saved-delete-list = Hapus list <b>{ $name }</b> beserta { $count } kreator di dalamnya? Ini nggak bisa dibatalkan.

## Layar satu kreator.

saved-in-list = <i>di list { $name }</i>
saved-line-stage = Status: <b>{ $stage }</b>
saved-line-asked = Minta: { $fee }{ $for_ }
saved-line-agreed = Harga deal: <b>{ $fee }</b>
saved-line-draft = Draft: { $day }
saved-line-post = Tayang: { $day }
saved-line-result = Hasil: { $result }
saved-line-note = Catatan: { $note }
saved-line-reminded = 🔔 Aku ingatkan sesuai tanggalnya
saved-for = { " " }buat { $count } { $unit }
saved-posts = { $count } konten
saved-views = { $number ->
   *[other] { $count } views
}
saved-likes = { $number ->
   *[other] { $count } likes
}
saved-comments = { $number ->
   *[other] { $count } komentar
}
saved-orders = { $number ->
   *[other] { $count } order
}
saved-paid = dibayar { $fee }
saved-delete = Hapus <b>{ $name }</b> dari list { $list }? Semua catatan dealnya ikut hilang.
saved-move = Pindahkan <b>{ $name }</b> ke list mana?
saved-move-nowhere = Belum ada list lain. Bikin dulu lewat 📁 List, misalnya “Ramadan”.

## Yang barusan dilakukan.

saved-did-saved = ⭐ { $names } tersimpan.
saved-did-known = { $names } memang sudah ada di shortlist.
saved-did-removed = { $names } sudah kukeluarkan dari shortlist.
saved-did-changed = ✅ Sudah kucatat.
saved-did-moved = ✅ { $names } pindah ke { $list }.
saved-did-renamed = ✅ Sekarang namanya { $list }.
saved-did-deleted = List { $list } sudah dihapus.
saved-did-imported = 📥 { $count } kreator dari file masuk ke shortlist{ $known ->
    [0] .
   *[other] , { $known } di antaranya sudah ada dan kuperbarui.
}
saved-did-imported-part = 📥 { $count } kreator dari file masuk ke shortlist. { $left } lagi nggak muat (maksimal { $most } per list, { $lists } list).
saved-did-unknown = { $names } belum ada di shortlist. Simpan dulu: <code>simpan { $names }</code>
saved-did-nobody = Siapa yang mau disimpan? Tulis akunnya, misalnya <code>simpan @rasakopi</code>.
saved-did-full = List ini sudah penuh (maksimal { $most } kreator). Buka atau bikin list lain dulu.
saved-did-too-many-lists = List kamu sudah { $most }, itu maksimalnya. Hapus satu dulu, ya.
saved-did-taken = Nama itu sudah dipakai list lain.

## Pertanyaan yang dijawab dengan mengetik.

saved-ask-price = Deal sama <b>{ $name }</b> jadinya berapa? Ketik angkanya, misalnya <code>2,5jt</code>.
saved-ask-note = Mau dicatat apa soal <b>{ $name }</b>? Ketik aja. Kirim <code>-</code> buat mengosongkan.
saved-ask-dates = Jadwal <b>{ $name }</b> kapan aja? Misalnya <code>draft 3 Des, tayang 5 Des</code>.
saved-ask-result = Hasilnya <b>{ $name }</b> gimana? Ketik yang kamu tahu, misalnya <code>20rb views 800 likes 12 order</code>.
saved-ask-new-list = Nama list barunya apa? Misalnya <code>Ramadan</code>.
saved-ask-name = List <b>{ $name }</b> mau diganti nama jadi apa?

## Tombol.

button-saved-before = ‹ Sebelumnya
button-saved-after = Berikutnya ›
button-saved-compare = Bandingkan
button-saved-choose = Pilihkan sesuai budget
button-saved-csv = CSV
button-saved-xlsx = Excel (XLSX)
button-saved-lists = 📁 List ({ $count })
button-saved-lessons-off = Jangan pakai dealku di kartu
button-saved-lessons-on = Pakai lagi dealku di kartu
button-saved-new-list = ➕ List baru
button-saved-rename = Ganti nama { $list }
button-saved-delete-list = Hapus { $list }
button-saved-delete-yes = Ya, hapus
button-saved-keep = Nggak jadi
button-saved-cancel = Batal
button-saved-stage = ✓ { $stage }
button-saved-price = Harga deal
button-saved-note = Catatan
button-saved-dates = Tanggal
button-saved-result = Hasil
button-saved-card = Kartu
button-saved-outreach = Pesan DM
button-saved-remind = 🔔 Ingatkan aku
button-saved-reminders = 🔔 Jadwal pengingat
button-saved-reminders-off = 🔕 Matikan pengingat
button-saved-move = Pindah list
button-saved-delete = Hapus
button-saved-back = ‹ Shortlist
button-saved-open = Buka
button-saved-is-live = ✅ Sudah tayang
button-saved-zone = Pakai { $zone }

## Pengingat.

reminders-title = 🔔 <b>Pengingat buat { $name } aktif.</b> Aku bakal kirim pesan:
reminders-when = • { $day }, 09.00 { $zone }: { $what }
reminders-foot = Di luar itu aku diam. Kalau statusnya selesai, pengingatnya berhenti sendiri.
reminders-no-date = Belum ada jadwal ke depan buat <b>{ $name }</b>. Isi tanggal draft atau tayangnya dulu, nanti kuingatkan.
reminders-elsewhere = Di sini aku nggak bisa mengirim pengingat buat <b>{ $name }</b>; itu cuma jalan di Telegram.
occasion-draft = besok jadwal draft
occasion-post = hari tayang
occasion-figures = minta angka sehari setelah tayang
occasion-later-figures = minta angka tiga hari setelah tayang
reminder-draft = 🔔 Besok jadwal draft dari <b>{ $name }</b>. Sudah sempat ditanya kabarnya?
reminder-post = 🔔 Hari ini jadwal tayang <b>{ $name }</b>. Sudah tayang?
reminder-figures = 🔔 Kemarin jadwal tayang <b>{ $name }</b>. Minta rekaman layar insight-nya, lalu catat angkanya di sini.
reminder-later-figures = 🔔 Sudah tiga hari sejak jadwal tayang <b>{ $name }</b>. Catat angkanya, biar kelihatan hasilnya.
reminder-late = <i>Harusnya kukirim { $day }, maaf telat: aku sempat offline.</i>

## File (teks biasa).

saved-file = Shortlist { $name }, { $count } kreator. Boleh diedit, lalu kirim balik ke sini buat diperbarui.
saved-file-title = Shortlist { $name }
saved-column-handle = Akun
saved-column-platform = Platform
saved-column-followers = Followers
saved-column-quote = Tarif diminta (Rp)
saved-column-format = Format
saved-column-posts = Jumlah konten
saved-column-niche = Kategori
saved-column-stage = Status deal
saved-column-agreed = Harga deal (Rp)
saved-column-draft = Tanggal draft
saved-column-post = Tanggal tayang
saved-column-paid = Dibayar (Rp)
saved-column-result-posts = Konten tayang
saved-column-result-format = Format tayang
saved-column-views = Hasil views
saved-column-likes = Hasil likes
saved-column-comments = Hasil komentar
saved-column-orders = Hasil order
saved-column-note = Catatan
saved-column-usual-views = Views biasanya
saved-column-usual-likes = Likes biasanya
saved-column-usual-comments = Komentar biasanya
saved-column-usual-rate = Engagement rate
saved-column-list = List
