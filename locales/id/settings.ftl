### What a chat picks for itself, and the help by task: screens that change in place.

command-plan = Bikin rencana, dipandu langkah demi langkah
command-settings = Bahasa, mata uang, patokan ukuran, zona waktu
command-cancel = Batalkan yang sedang kita kerjakan

## Settings

settings-title = <b>Pengaturan chat ini</b>
settings-line = { $name }: <b>{ $value }</b>
settings-note = <i>Berlaku di chat ini aja, dan tetap disimpan walau kamu pakai /new.</i>
settings-language = Bahasa
settings-money = Mata uang
settings-tiers = Patokan ukuran
settings-zone = Zona waktu
settings-language-ask = Mau ngobrol pakai bahasa apa?
settings-money-ask = Angka rupiahnya mau ditemani mata uang lain?
settings-tiers-ask = Micro dan macro mau dihitung menurut patokan siapa? Yang berubah cuma nama ukurannya.
settings-zone-ask = Kamu di zona waktu mana?
money-rupiah = rupiah aja
money-beside = rupiah dan { $code }
# $unit is such as US$1, $worth in rupiah.
money-rate = <i>Kursnya { $unit } = { $worth } ({ $day }).</i>
money-rate-own = <i>Kursnya { $unit } = { $worth } ({ $day }, dari pengelola bot).</i>
# $amounts are such as "Rp3 juta ≈ US$180".
beside-line = <i>{ $amounts }. Kurs { $unit } = { $worth } ({ $day }).</i>
beside-amount = { $rupiah } ≈ { $other }
zone-asia-jakarta = WIB (Jakarta)
zone-asia-makassar = WITA (Makassar)
zone-asia-jayapura = WIT (Jayapura)
zone-asia-singapore = Singapura

## Help by task: a short screen for each

help-back = ‹ Kembali
button-help = Bantuan
button-settings = Pengaturan
button-help-ask = Tanya-tanya
button-help-creator = Cek kreator
button-help-plan = Bikin rencana
button-help-list = Pilih dari daftar
button-help-shortlist = Kreator tersimpan
button-help-files = File
button-help-groups = Di grup
button-try = Coba contohnya

help-ask =
    <b>Tanya apa aja soal influencer</b>

    <code>apa bedanya micro sama macro?</code>
    <code>ER yang bagus berapa?</code>
    <code>cara tahu followers palsu gimana?</code>

    Sumbernya ada di balik tombol “Kenapa?”.
help-creator =
    <b>Cek kreator</b>

    Kirim nama akun, platform, jumlah followers, dan tarif yang dia minta:
    <code>@rasakopi 45rb followers IG, minta 3jt per reel</code>

    Punya angka likes, komen, atau views beberapa post terakhir? Sebutin sekalian, hasilnya lebih tepat. Dari situ kamu bisa lihat tarif pasarannya, bahan nego, dan cek kesehatan akun.
help-plan =
    <b>Bikin rencana kampanye</b>

    Ketik tujuan dan budget:
    <code>budget 10 juta buat awareness di TikTok</code>
    Habis itu tinggal disambung: “kalau 20 juta?”, “kalau di IG?”.

    Belum punya bayangan? Aku pandu lewat lima pertanyaan singkat.
help-list =
    <b>Bandingkan dan pilih dari daftar</b>

    Tempel daftarnya, satu kreator satu baris:
    <code>@rasakopi ig 45rb minta 3jt
    @dapurmama tiktok 120rb minta 8jt</code>

    Mau kupilihkan? Tambahkan budget:
    <code>pilihin dari daftar ini, budget 20 juta</code>
help-shortlist =
    <b>Kreator tersimpan</b>

    Pencet ⭐ di bawah kartu kreator, dia langsung masuk daftarmu. Di /shortlist kamu bisa catat sampai mana dealnya, harga yang disepakati, dan tanggal tayang, lalu ambil semuanya sebagai file.

    Harga yang beneran kamu bayar bikin kisaran tarif di chat ini makin pas buat kamu.
help-files =
    <b>File</b>

    Kirim daftar kreator sebagai CSV, TSV, atau XLSX. Kolomnya bebas: akun, platform, followers, tarif.

    Rencana yang sudah jadi bisa kamu bawa pulang sebagai XLSX, PDF, atau gambar, lewat tombol di bawah rencananya. Semua yang tersimpan di chat ini ada di /export.
help-groups =
    <b>Di grup</b>

    Tambahkan aku ke grup, lalu sebut namaku atau balas pesanku. Ada yang kirim rate card? Balas pesannya dengan /cek. Pesan lain nggak aku jawab.

    Di obrolan lain, tanpa aku di sana pun, ketik namaku lalu pertanyaanmu, dan pilih kartu yang mau dikirim.

    Di grup, rencana dan bahasanya milik bersama. Yang boleh minta atau hapus datanya cuma admin grup.
