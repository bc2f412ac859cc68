# Berkas yang bisa dibawa: gambar skenario, rencana sebagai Excel, dan rencana sehalaman sebagai PDF.

button-sheet = 📗 Excel
button-page = 📕 PDF
button-drawing = 🖼 Gambar

# Keterangan di bawah berkasnya (HTML Telegram).
document-caption-xlsx = <b>Rencanamu dalam Excel.</b> Sel kuning boleh diubah, totalnya otomatis ikut berubah.
document-caption-pdf = <b>Rencanamu dalam satu halaman</b>, siap dicetak atau diteruskan.
scenes-caption = <b>Uang yang sama, pilihan yang beda.</b> Batangnya dari hasil paling rendah sampai paling tinggi, titiknya hasil yang bisa diharapkan.
scenes-nothing = Belum ada yang bisa digambar: belum ada angka acuan buat hasil rencana ini.
document-saved = Filenya kusimpan di { $path }
# Bagian dari nama berkas; huruf kecil tanpa spasi.
document-file = rencana-influencer
document-title = Rencana influencer marketing

## Gambar skenario (teks polos)

scenes-title = { $money } buat { $goal }
scenes-no-money = Barter produk
scenes-subtitle = Uang yang sama, pilihan yang beda. Angka { $platform }.
scenes-reach = Orang yang terjangkau
scenes-engagements = Interaksi
scenes-picked = ← saranku
scenes-wished = Sesuai maumu
scenes-barter = Barter
scenes-note = Titik: hasil yang bisa diharapkan. Batang: dari rendah sampai tinggi. Semuanya perkiraan dari angka acuan yang dipublikasikan.

## Lembar kerja (teks polos; nama lembar paling panjang 31 huruf)

sheet-plan = Rencana
sheet-scenes = Perbandingan
sheet-sources = Sumber
sheet-assumptions = Asumsi
sheet-hint = Sel kuning boleh kamu ubah: budget, porsi, jumlah post, dan fee. Sisanya terhitung otomatis.
sheet-budget = Budget
sheet-split = Pembagian budget
sheet-use = Pos
sheet-share = Porsi
sheet-amount = Jumlah
sheet-basis = Dasar
sheet-total = Total
sheet-computed = sisa dari yang lain
sheet-creators-title = Kreator dan fee
sheet-tier = Ukuran
sheet-followers = Followers (±)
sheet-creators = Kreator
sheet-posts = Post
sheet-fee-low = Fee rendah
sheet-fee-typical = Fee umum
sheet-fee-high = Fee tinggi
sheet-cost-low = Biaya rendah
sheet-cost-typical = Biaya umum
sheet-cost-high = Biaya tinggi
sheet-left = Sisa jatah fee
sheet-results = Perkiraan hasil
sheet-unchanged = Ini hasil rencana di atas.
sheet-changed = Ada sel kuning yang berubah. Hasil di bawah ini masih hasil rencana awal.
sheet-result = Hasil
sheet-low = Rendah
sheet-typical = Umum
sheet-high = Tinggi
sheet-cost = Fee di rencana awal
sheet-product = dibayar produk

outlook-reach = Orang yang terjangkau
outlook-views = Tayangan
outlook-engagements = Interaksi
outlook-frequency = Tayangan per orang
outlook-cpm = Biaya per 1.000 orang
outlook-cpm-views = Biaya per 1.000 tayangan
outlook-cpe = Biaya per interaksi

scenes-sheet-title = Uang yang sama, pilihan yang beda
scenes-sheet-spent = Fee terpakai
scenes-sheet-left = Sisa fee
scenes-sheet-made-of = Isinya
scenes-sheet-edge = { $figure }, { $edge }
scenes-sheet-missing = belum terbeli
scenes-sheet-advice = Saranku
scenes-sheet-yes = ya

sources-sheet-title = Dari mana angkanya
sources-sheet-use = Dipakai buat
sources-sheet-source = Judul
sources-sheet-publisher = Penerbit
sources-sheet-year = Tahun
sources-sheet-link = Link
use-split = pembagian budget
use-audience = audiens

assumptions-sheet-title = Yang kuasumsikan
assumptions-sheet-exact = Angka hasil di file ini sengaja nggak dibulatkan biar bisa dihitung. Aslinya nggak sepresisi itu, jadi baca sebagai kisaran.
assumptions-sheet-day = Dihitung { $day } dengan angka acuan yang berlaku hari itu.

## Satu halaman (teks polos)

page-post-fee = Fee per post
page-cost = Biaya
page-reasons = Kenapa begitu
page-counter = Tapi ingat juga
page-rules = Sebelum tayang
page-wished = Rencana ini ikut maumu. Saranku sendiri { $strategy }.
page-left = Sisa jatah fee
page-amount = Perkiraan
page-spread = Kisaran
page-basis = Tarif: { $fees }. Hasil: { $results }.
page-basis-results = Hasil: { $results }.
page-foot = mikromakro, { $day }
