# Beberapa kreator berdampingan: urutannya, hitungannya, dan gambarnya.

compare-title = <b>{ $count } kreator, yang paling hemat di atas</b>
compare-title-best = <b>{ $shown } paling hemat dari { $count } kreator</b>
compare-assumed = <i>Angka tanpa keterangan kubaca sebagai jumlah followers. Kalau bukan, bilang ya.</i>
compare-quote-whose = <i>Tarifnya kubaca buat { $platform } aja. Kalau ternyata buat keduanya, tulis tarif tiap akun ya.</i>
compare-other-quotes = <i>Kalau tarifnya ada beberapa, yang kubandingkan yang pertama.</i>

compare-by-reach = Buat <b>{ $goal }</b>, kuurutkan dari biaya per 1.000 orang yang terjangkau.
compare-by-engagement = Buat <b>{ $goal }</b>, kuurutkan dari biaya per interaksi.
compare-by-nothing = Tujuannya belum kamu sebut, jadi kuurutkan dari biaya per 1.000 orang yang terjangkau. Buat yang lain? Tap di bawah.
compare-indirect = <i>Berapa yang sampai beli nggak ada angka publiknya, jadi interaksi cuma penggantinya. Buktikan pakai kode promo.</i>

compare-entry = { $place }. { $name } · { $about }
compare-about = { $platform } { $count } · { $tier }
compare-about-bare = { $count } · { $tier }
compare-sum-reach = { $fee } ÷ { $result } orang = <b>±{ $cost }</b> per 1.000
compare-sum-engagement = { $fee } ÷ { $result } interaksi = <b>±{ $cost }</b>
compare-going-rate = pasaran { $fee }
compare-no-followers = belum bisa kuhitung: followers-nya berapa?
compare-no-sense = belum bisa kuhitung: followers sebanyak itu nggak masuk akal, coba cek lagi
compare-no-fee = belum bisa kuhitung: tarifnya berapa?
compare-no-figures = belum bisa kuhitung: nggak ada angka acuan buat akun seperti ini

compare-close-reach = <b>Dua teratas masih bisa tertukar.</b> Kirim rata-rata views { $names }, baru pasti.
compare-close-engagement = <b>Dua teratas masih bisa tertukar.</b> Kirim rata-rata like dan komentar { $names }, baru pasti.
compare-beaten = <b>Bisa dicoret:</b> { $pairs }. Tarifnya nggak lebih murah, hasilnya nggak lebih banyak.
compare-beaten-pair = { $name } kalah dari { $by }
compare-clash = <b>{ $name } muncul { $count } kali</b> dengan angka berbeda (nomor { $places }). Yang benar yang mana?
compare-basis-reach = <i>Tarif: { $fees }. Jangkauan: { $results }.</i>
compare-basis-engagement = <i>Tarif: { $fees }. Interaksi: { $results }.</i>
compare-verdict-below = murah
compare-verdict-inside = wajar
compare-verdict-above = mahal
compare-verdict-beyond = mahal banget
compare-odd = Cek lagi angka { $names }: likes atau engagement segitu jarang banget.
compare-gaps = Yang belum kutahu: { $gaps }.
compare-gap-followers = followers { $names }
compare-gap-platform = platform { $names }
compare-gap-quote = tarif { $names }
compare-rest = { $count } lainnya

compare-more = …dan { $count } lagi. Urutan lengkapnya ada di tombol <b>Semuanya</b>.
compare-with = termasuk { $what }

button-ranking = 📋 Semuanya
standings-title = <b>Urutan lengkap { $count } kreator</b>, yang paling hemat di atas.
standings-entry = { $place }. <b>{ $name }</b>
standings-cost-reach = ±{ $cost } per 1.000 orang
standings-cost-engagement = ±{ $cost } per interaksi

button-rank-reach = Buat jangkauan
button-rank-engagement = Buat interaksi
button-rank-sales = Buat jualan
button-picture = 🖼 Gambar
button-picture-dark = 🌙 Versi gelap
button-picture-light = ☀️ Versi terang

## Kenapa?

why-comparison = <b>Hitungannya</b>
why-compare-entry = { $place }. <b>{ $name }</b>
why-compare-reach-followers = { $followers } followers × { $share } = { $result } orang
why-compare-engagement-followers = { $followers } followers × { $share } = { $result } interaksi
why-compare-engagement-views = { $views } views × { $share } = { $result } interaksi
why-compare-reach-views = { $views } views × { $share } = { $result } orang
why-compare-told-reach = { $result } orang per post
why-compare-told-engagement = { $result } interaksi per post
why-compare-result = { $sum } <i>({ $mark })</i>
why-compare-cost-reach = { $fee } <i>({ $mark })</i> ÷ { $result } × 1.000 = <b>{ $cost }</b>
why-compare-cost-reach-range = { $fee } <i>({ $mark })</i> ÷ { $result } × 1.000 = <b>{ $cost }</b>, kisarannya { $range }
why-compare-cost-engagement = { $fee } <i>({ $mark })</i> ÷ { $result } = <b>{ $cost }</b>
why-compare-cost-engagement-range = { $fee } <i>({ $mark })</i> ÷ { $result } = <b>{ $cost }</b>, kisarannya { $range }
why-compare-rules = • Urutannya cuma dari angka, bukan dari siapa yang kamu sebut duluan. Cocok tidaknya audiens dan kontennya belum masuk hitungan.

## Gambarnya (teks polos)

picture-title = Tarif dan jangkauan { $count } kreator
picture-subtitle = Kanan bawah paling hemat. Garis miring: biaya per 1.000 orang.
picture-x = orang terjangkau per post
picture-y = tarif per post
picture-fair = tarif wajar
picture-below = di bawah pasaran
picture-above = di atas pasaran
picture-expected = belum ada tarif, pakai pasaran
picture-range = garis: kisaran pasaran dan jangkauan
picture-left-out = { $count } kreator lain nggak digambar karena angkanya belum cukup
picture-caption = <b>Tarif dan jangkauan { $count } kreator.</b> Yang di kanan bawah paling hemat per orang; garis tipisnya menunjukkan seberapa lebar kisarannya.
picture-nothing = Belum ada yang bisa digambar. Kirim dulu followers dan tarif kreatornya, ya.
picture-saved = Gambarnya kusimpan di { $path }
