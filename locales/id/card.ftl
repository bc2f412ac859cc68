# Kartu kreator dan sisi-sisinya: nego, cek akun, pajak, rate card, dan nama ukuran.

## Baris tambahan di kartu

card-fee-of = <b>Tarif pasaran</b> per { $unit }: { $range }, umumnya { $typical } <i>({ $mark })</i>
card-line = • { $what }: { $change } <i>({ $mark })</i>
card-line-unsourced = • { $what }: belum ada angka publiknya, jadi nggak kuhitung
card-without = • tanpa { $what }
change-more = +{ $share }
change-less = −{ $share }
change-both = −{ $less } sampai +{ $more }
change-none = nggak ngaruh
own-fee = tarif { $change }
own-reach = jangkauan { $change }
own-engagement = interaksi { $change }
own-what-fee = Tarif
own-what-reach = Jangkauan
own-what-engagement = Interaksi
card-own-deals-alike = • dari deal kamu sendiri: pas dengan angka acuan, jadi nggak ada yang berubah
card-own-deals = • dari deal kamu sendiri: { $changes } <i>(sudah masuk hitungan)</i>
line-niche = kategori { $niche }
line-niche-of-brief = kategori { $niche } (dari rencanamu)
term-usage-rights = hak pakai buat iklan
term-usage-rights-year = hak pakai iklan setahun
term-usage-rights-perpetual = hak pakai iklan selamanya
term-exclusivity = eksklusivitas
term-whitelisting = whitelisting (iklan dari akunnya)
term-rush = pengerjaan kilat
term-bundle = harga paket
term-raw-footage = file mentah
term-extra-revisions = revisi tambahan
term-link-in-bio = link di bio
term-crosspost = posting ulang di platform lain
term-attendance = datang ke acara
unit-reel = reel
unit-feed = feed
unit-story = story
unit-video = video
unit-live = live
unit-post = post
units-reel = reel
units-feed = feed
units-story = story
units-video = video
units-live = live
units-post = post
card-expectation = <b>Yang pas buat akun ini</b>: { $range }, sekitar { $typical } <i>(dari { $by })</i>
by-views = views
by-engagement = engagement
card-views = <b>Views</b> per post: { $amount } <i>({ $mark })</i>
card-real-followers = <b>Followers asli</b> menurut audit: { $share } <i>({ $mark })</i>
card-rate-of-followers = Kuanggap itu dari followers. Kalau dari views, artinya lain.
card-rate-of-views = Kuanggap itu dari views. Kalau dari followers, artinya lain.
exchange-line = <i>Tarifnya kuhitung pakai { $unit } = { $worth } (kurs { $day }).</i>
exchange-line-own = <i>Tarifnya kuhitung pakai { $unit } = { $worth } (kurs { $day }, dari operator).</i>
card-quote-unread = Tarifnya pakai mata uang yang kursnya belum kupunya. Tulis dalam rupiah ya, nanti kucek.
size-votes = <i>{ $count } = { $votes }. Ganti patokan: /tiers</i>
size-vote = { $name } menurut { $count } sumber
verdict-dear = <b>Minta { $quote }: masih masuk, tapi mahal.</b> Sudah di sepertiga teratas kisaran, { $gap } ({ $share }) di atas angka umumnya.
verdict-own-below = <b>Minta { $quote }: murah buat akun ini.</b> { $gap } ({ $share }) di bawah batas bawah yang pas buat performanya.
verdict-own-over = <b>Minta { $quote }: masih wajar.</b> Masih di kisaran yang pas buat akun ini, { $gap } ({ $share }) di atas tengahnya.
verdict-own-equal = <b>Minta { $quote }: wajar.</b> Pas di tengah kisaran buat akun ini.
verdict-own-under = <b>Minta { $quote }: wajar.</b> Masih di kisaran yang pas buat akun ini, { $gap } ({ $share }) di bawah tengahnya.
verdict-own-dear = <b>Minta { $quote }: masih masuk, tapi mahal.</b> Sudah di sepertiga teratas kisaran akun ini, { $gap } ({ $share }) di atas tengahnya.
verdict-own-above = <b>Minta { $quote }: kemahalan buat akun ini.</b> Masih di dalam tarif pasaran, tapi { $gap } ({ $share }) di atas batas atas yang pas buat performanya.
finding-quote-nothing-unpriced = Ini barter. Pastikan produknya sepadan, dan jelas berapa post serta kapan tayangnya.
finding-quote-nothing = Ini barter. Nilai pasarannya sekitar { $typical }, jadi pastikan produknya sepadan, dan jelas berapa post serta kapan tayangnya.
quote-with = { $quote }, termasuk tambahannya
hint-negotiate-under-usage = <b>Tawaran balik:</b> oke di { $quote }, asal dapat bonus story atau satu revisi lagi.
cost-line = Jatuhnya { $costs }.
cost-thousand = ±{ $cost } per 1.000 orang (umumnya ±{ $usual })
cost-engagement = ±{ $cost } per interaksi (umumnya ±{ $usual })
ask-why-told = <b>Tanya dulu kenapa segitu.</b>
ask-why-line = <b>Tanya dulu kenapa segitu:</b> sudah termasuk hak pakai konten atau eksklusivitas belum?
ladder-line = <b>Nego:</b> buka di { $open }, incar { $target }, mentok { $stop }.
ladder-short = <b>Nego:</b> tawar { $target }, mentok { $stop }.
signs-line = <b>Perlu ditanya:</b> { $sign }.
signs-more = { $sign } (+{ $count } lagi)
narrowing-views = Kirim rata-rata <b>views</b> post terakhirnya, kisaran tarifnya menyempit kira-kira { $share }.
narrowing-engagement = Kirim rata-rata <b>likes dan komen</b>-nya, kisaran tarifnya menyempit kira-kira { $share }.
tax-line = <b>Pajak:</b> PPh 21 ±{ $tax } kalau kreatornya perorangan, jadi dia terima { $net }. Cek dengan konsultan pajak.

button-negotiation = 🤝 Bantu nego
button-health = 🔎 Cek akunnya
button-tax = Pajaknya
button-copy = 📋 Salin pesannya
button-copy-proof = 📋 Salin: { $proof }

## Bantu nego

negotiation-title = <b>Bantu nego sama { $name }</b>
negotiation-ask = Dia minta { $quote }. Patokanku { $range } per { $unit }, umumnya { $typical }.
negotiation-posts = Angka di bawah ini buat { $what } sekaligus.
negotiation-open = • <b>Buka di { $open }</b>. Rendah, tapi masih sopan buat tawaran pertama.
negotiation-open-far = • <b>Buka di { $open }</b>. Jauh di bawah yang dia minta, jadi sampaikan baik-baik.
negotiation-target = • <b>Incar { $target }</b>. Ini angka umumnya.
negotiation-stop = • <b>Mentok { $stop }</b>. Di atas ini sudah sepertiga termahal, mending cari yang lain.
negotiation-stop-quote = • <b>Mentok { $stop }</b>, harga yang dia minta. Itu masih masuk.
negotiation-fine = Angkanya sudah enak, jadi nggak usah ditawar. Nego isinya aja.
negotiation-below = Angkanya di bawah pasaran. Jangan ditawar lagi, pastikan dulu isinya apa aja.
negotiation-trades = <b>Yang bisa ditukar</b>
trade-entry = • { $text }
trade-fewer-revisions = revisinya cukup sekali
trade-no-usage = kontennya nggak dipakai buat iklan (hak pakai biasanya nambah { $worth })
trade-shorter-exclusivity = eksklusivitas dipendekin atau dicoret (biasanya nambah { $worth })
trade-drop = lepas { $addon }: hemat kira-kira { $saves } per { $unit } (biasanya nambah { $worth })
trade-bundle = ambil beberapa konten sekaligus (paket biasanya lebih murah { $worth })
trade-more-time = tenggatnya dilonggarin (minta cepat biasanya nambah { $worth })
trade-product = sebagian dibayar pakai produk
trade-extra-story = minta bonus story
negotiation-message = <b>Pesan siap kirim</b>, tinggal salin:
copyable = <code>{ $text }</code>
message-offer-with = Halo kak{ $name }! Makasih ya rate-nya 🙏 Kami suka kontennya dan pengen kerja bareng. Budget kami buat { $what } plus { $addons } ada di { $open }. Bisa disesuaikan nggak, kak? Revisi cukup sekali.
message-offer = Halo kak{ $name }! Makasih ya rate-nya 🙏 Kami suka kontennya dan pengen kerja bareng. Budget kami buat { $what } ada di { $open }. Bisa disesuaikan nggak, kak? Revisi cukup sekali, tanpa eksklusivitas.
message-extras-with = Halo kak{ $name }! Rate { $quote } buat { $what } plus { $addons } oke buat kami 🙏 Boleh sekalian bonus story, kak? Kalau cocok, kami pengen lanjut kerja bareng lagi.
message-extras = Halo kak{ $name }! Rate { $quote } buat { $what } oke buat kami 🙏 Boleh sekalian bonus story, kak? Kalau cocok, kami pengen lanjut kerja bareng lagi.
message-included = Halo kak{ $name }! Makasih ya rate-nya 🙏 Sebelum lanjut, boleh dikonfirmasi isinya, kak? Berapa post, berapa kali revisi, tayang kapan, dan kontennya boleh kami pakai buat iklan?
message-itemized = Halo kak{ $name }! Makasih ya rate-nya 🙏 Boleh dirinci harga tiap kontennya, kak? Misalnya berapa buat reel dan berapa buat story, biar gampang kami cocokin sama budget.
what-one = 1 { $unit }
what-many = { $count } { $units }

## Cek akun

health-title = <b>Yang perlu ditanya soal { $name }</b>
health-none = <b>Cek akun { $name }</b>
health-fine = Dari angka yang kamu kasih, nggak ada yang aneh.
health-unknown = Belum ada angka akunnya yang bisa kucek. Minta ini dulu, lalu ketik angkanya ke sini.
health-fair = Bukan tuduhan ya. Tiap hal di bawah ini bisa punya penjelasan yang wajar.
health-proof = <b>Minta buktinya</b>, tinggal salin:
sign-entry = • <b>{ $sign }.</b> { $reasons }
sign-rate-impossible = Engagement { $value }
    .reasons = Di atas 100% itu nggak mungkin, hampir pasti salah ketik atau salah hitung.
sign-likes-above-views = Likes lebih banyak dari views
    .reasons = Bisa jadi likes dan views-nya dari post yang beda, atau ketuker.
sign-comments-above-likes = Komen lebih banyak dari likes
    .reasons = Biasanya karena giveaway, kuis, atau ajakan komen.
sign-likes-above-followers = Likes lebih banyak dari followers
    .reasons = Bisa karena viral, masuk Explore atau FYP, atau post-nya diiklankan.
sign-engagement-low = Engagement { $value }, di bawah { $low } yang dianggap rendah buat ukuran segini
    .reasons = Bisa karena lama nggak posting, followers lamanya sudah jarang buka, atau likes-nya disembunyikan.
sign-engagement-high = Engagement { $value }, di atas { $high } yang dianggap tinggi buat ukuran segini
    .reasons = Bisa karena ada satu post viral, giveaway, atau komunitasnya memang akrab.
sign-few-comments = Komennya cuma { $value } dari likes
    .reasons = Bisa karena komennya dibatasi, atau kontennya tipe yang disimpan, bukan diobrolin.
sign-many-comments = Komennya { $value } dari likes
    .reasons = Biasanya karena giveaway, kuis, atau followers-nya hobi ngobrol.
sign-few-views = Views-nya { $value } dari followers, di bawah { $low } yang biasa
    .reasons = Bisa karena baru balik posting, ganti gaya konten, atau lagi sepi aja.
sign-many-views = Views-nya { $value } dari followers
    .reasons = Bisa karena masuk FYP atau Explore, atau post-nya diiklankan.
sign-round-figures = Angkanya bulat semua
    .reasons = Biasanya cuma dibulatkan biar gampang disebut.
sign-few-real-followers = Audit menyebut { $value } followers asli, di bawah { $low } yang biasa diminta
    .reasons = Tiap alat menghitung dengan caranya sendiri, akun lama punya banyak followers pasif, dan giveaway sering menarik akun yang cuma numpang ikut.
sign-some-real-followers = Audit menyebut { $value } followers asli, sedikit di bawah { $high } yang biasa diharapkan
    .reasons = Masih wajar buat akun lama, dan hitungan tiap alat bisa beda.
proof-post-insights = insight post
    .message = Kak, boleh minta rekaman layar insight beberapa post terakhir? Yang kelihatan jangkauan, views, likes, komen, dan simpanannya ya. Biar gampang kami jelasin ke tim. Makasih kak 🙏
proof-view-sources = asal views
    .message = Kak, boleh minta rekaman layar insight post yang views-nya paling tinggi? Yang kelihatan porsi followers, bukan followers, dan iklannya ya. Makasih kak 🙏
proof-audience = audiens
    .message = Kak, boleh minta laporan audit akunnya (dari alat apa dan tanggal berapa), plus rekaman layar insight followers: kota, umur, dan pertumbuhannya? Biar gampang kami jelasin ke tim. Makasih kak 🙏
proof-exact-figures = angka persis
    .message = Kak, boleh minta angka persisnya? Followers, rata-rata views, likes, dan komen dari beberapa post terakhir, plus rekaman layar insight-nya. Makasih kak 🙏

## Pajak

tax-title = <b>PPh 21 buat fee { $gross }</b>
tax-who = Kalau dibayar ke perorangan yang bukan karyawan:
tax-base = • Yang kena pajak { $share } dari fee: { $taxed }
tax-bracket = • { $rate } × { $base } = { $tax }
tax-net = • Dia terima { $net }
tax-gross = • Kalau dia maunya bersih { $net }, fee-nya jadi { $gross }
tax-advice = Lewat agensi atau PT aturannya lain. Ini aturan { $rule }, dan aturan bisa berubah: <b>cek dengan konsultan pajak</b>.
tax-none = Ketik dulu dia minta berapa, nanti kuhitung PPh 21-nya.

## Rate card, dari kursi kreator

seller-title = <b>Rate card kamu</b>
seller-fee = <b>Tarif yang masuk akal</b> per { $unit }: { $range }, umumnya { $typical } <i>({ $mark })</i>
seller-expectation = <b>Dengan { $by } kamu</b>: { $range }, sekitar { $typical }
seller-steps = <b>Tulis { $stop }</b> di rate card biar ada ruang nego, incar { $target }, dan jangan di bawah { $open }.
seller-extras = <b>Tagih terpisah:</b> { $extras }.
extra-no-usage = hak pakai buat iklan +{ $worth }
extra-shorter-exclusivity = eksklusivitas +{ $worth }
extra-more-time = permintaan cepat +{ $worth }
seller-own = Punya kamu: { $rate } <i>(dari kamu)</i>
seller-views = Ketik rata-rata <b>views</b> post terakhirmu, kisarannya menyempit kira-kira { $share }.
seller-engagement = Ketik rata-rata <b>likes dan komen</b>-mu, kisarannya menyempit kira-kira { $share }.
seller-platform = Kamu di platform mana? Ketik aja.
ask-seller-followers = Biar kuhitung rate card-mu: followers kamu berapa, dan di platform mana? Views rata-rata juga boleh sekalian, misalnya <code>45rb followers IG, views 15rb</code>.

## Nama ukuran

tiers-text =
    <b>Nano, micro, macro: batasnya beda di tiap sumber.</b>
    Mau pakai patokan siapa di chat ini?
tiers-entry = { $mark } <b>{ $name }</b>: { $steps }
tiers-step = { $tier } { $first }
tiers-nameless = tanpa nama mulai { $first }
tiers-note = Yang berubah cuma nama ukurannya. Tarif dan engagement tetap dihitung dari jumlah followers.
tiers-chosen = Oke, mulai sekarang ukurannya kusebut menurut <b>{ $name }</b>.
tiers-unknown = Patokan itu belum kupunya. Pilih salah satu ini, ya:
convention-article-table = Tabel artikel acuan
convention-article-text = Teks artikel acuan
command-tiers = Pilih patokan nano, micro, macro

## Kenapa?

why-size = • { $count } followers: { $votes }.
why-size-vote = { $name } menurut { $sources }
why-curve = • Satu post: { $range }, umumnya { $typical }, mengikuti jumlah followers di antara angka tiap ukuran. Bukti: { $evidence }.
why-seen = • Paling ujung yang pernah dipublikasikan: { $seen }.
why-seen-moved = • Paling ujung, dengan semua faktor terendah dan tertinggi yang pernah dipublikasikan: { $seen }.
why-line-format = • { $what } dihitung dari satu post × { $factor } <i>({ $mark })</i>.
why-line-niche = • { $what }: × { $factor } <i>({ $mark })</i>.
why-line-addon = • { $what }: { $change } dari tarifnya <i>({ $mark })</i>.
why-own-deals = • { $what } dari deal kamu sendiri di { $platform }: { $deals ->
    [0] belum ada yang jadi
   *[other] { $deals } yang jadi
}{ $quotes ->
    [0] {""}
   *[other] , { $quotes } baru penawaran
}; tengahnya { $middle } kali angka acuan. Bobotnya { $weight }, angka acuan { $rest }: × { $factor }.
why-sum = • Angka tengahnya: { $sum } ≈ { $typical }, kisarannya { $range }.
why-sum-added = • Angka tengahnya: { $sum } ≈ { $typical }, kisarannya { $range }. Tambahan dijumlah dulu, baru dikalikan.
why-alike = • Dengan { $by } segitu, akun ini setara akun { $followers } followers.
why-expectation = • Jadi tarifnya sekitar { $typical }, kisarannya { $low }–{ $high } kalinya, dan tetap di dalam tarif pasaran.
why-expectation-moved = • Post-nya sendiri jadi { $low }–{ $high } kali angka tengahnya. Sesudah kategori dan tambahan: sekitar { $typical }, kisarannya { $range }.
why-niche-rate = • Di bidang { $niche }, { $source } mencatat { $share } (semua ukuran; dibagi apa, nggak selalu disebut). Kisarannya nggak kuubah.
why-own-rate = • Engagement: ({ $likes } + { $comments }) ÷ { $base } = { $rate }.
why-rate-band = • Engagement umumnya { $range }. Bukti: { $evidence }.
why-views-reach = • Jangkauan: { $views } views × { $part } = { $reach } orang.
why-share-reach = • Jangkauan: { $followers } followers × { $share } = { $reach } orang.
why-cost = • Per 1.000 orang: { $fee } ÷ { $reach } × 1.000 = { $cost }.
why-cost-engagement = • Per interaksi: { $fee } ÷ { $engagements } = { $cost }.
sources-group = <i>{ $use }:</i>
use-engagement = engagement
use-reach = jangkauan
use-measured = angka sendiri
use-extras = tambahan
use-tax = pajak
use-signs = cek akun
assumption-views-reach = Sebagian views datang dari orang yang sama, jadi jangkauan kuhitung dari bagiannya.
assumption-measured-fee = Akun yang performanya sama kuanggap tarifnya sama. Dua angka sendiri menyempitkan kisaran lebih dari satu.
assumption-ladder = Tawaran pertama di sepertiga bawah kisaran dan mentok di dua pertiganya; tawaran pertama diusahakan nggak di bawah { $polite } dari yang dia minta.
assumption-own-deals = Makin banyak deal kamu sendiri, makin besar bobotnya. Angka acuan kuanggap setara { $benchmark } deal, dan tarif yang baru ditawarkan kuhitung { $quote } dari satu deal.
assumption-dear = Sepertiga teratas kisaran kusebut mahal.
assumption-usual-figure = Penyempitan dihitung seolah angkanya nanti pas di angka umum.
assumption-comments-per-like = Komen di bawah { $few } atau di atas { $many } dari likes perlu ditanya; batas ini dari aku.
assumption-views-marks = Views di atas { $many } kali batas atas kisaran perlu ditanya; batas ini dari aku.
assumption-round-figures = Angka bulat semua biasanya perkiraan.
