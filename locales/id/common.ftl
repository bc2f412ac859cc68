# Kata dan kalimat yang dipakai banyak balasan.

## Dari mana sebuah angka

mark-told = dari kamu
mark-benchmark = acuan
mark-benchmark-weak = datanya masih sedikit
mark-assumed = perkiraan
about = ±{ $typical } ({ $range })

sources-line = <i>Sumber: { $names }</i>
sources-hidden = +{ $count } lagi
sources-title = <b>Sumbernya</b> ({ $count })
source-entry = • { $title }, { $publisher }, { $year }
source-link = <a href="{ $url }">{ $title }</a>
source-undated = tanpa tahun
sources-use = • { $use }: { $names }
use-fees = tarif
use-rules = alasan
use-results = hasil
use-label = label iklan

assumptions-title = <b>Yang kuasumsikan</b>
assumption-entry = • { $text }
assumption-platform = Platformnya belum disebut atau belum ada datanya, jadi hitungannya pakai Instagram.
assumption-shared-audience = Para kreator berbagi sebagian audiens yang sama, jadi satu orang nggak dihitung dua kali.
assumption-repeats = Post kedua dari kreator yang sama sebagian besar dilihat orang yang itu-itu juga.
assumption-tier-middle = Tiap kreator dihitung dengan jumlah followers di tengah-tengah ukurannya.
assumption-post-rate = Sekitar 4 dari 10 kreator yang dikirimi produk akan posting.
assumption-city-unchecked = Jangkauan dihitung dari semua followers. Berapa yang beneran di kotamu belum dicek, jadi minta datanya ke kreator.
assumption-most-creators = Jumlah kreator kubatasi, karena lebih banyak dari itu susah diurus.
assumption-bigger = Sisa fee yang nggak cukup buat satu post lagi kupakai buat kreator yang lebih besar dari biasanya.
assumption-indivisible = Sisa fee nggak cukup buat satu post lagi. Simpan, atau pakai buat boost.
assumption-as-wanted = Jumlah kreatornya ikut maumu, makanya ada fee yang nggak terpakai.
assumption-looked-after = Kreator kecilnya kubatasi sesuai budget, biar sanggup diurus sendiri. Buat budget kecil aku ikut panduan SKW, selebihnya penilaianku.

more-items = …dan { $count } lagi
sources-rest = …dan { $count } lagi: { $names }

## Nama-nama

platform-instagram = Instagram
platform-tiktok = TikTok
platform-youtube = YouTube
platform-x = X
platform-facebook = Facebook
platform-threads = Threads

elsewhere-shopee = Shopee
elsewhere-tokopedia = Tokopedia
elsewhere-lazada = Lazada
elsewhere-blibli = Blibli
elsewhere-bukalapak = Bukalapak
elsewhere-linkedin = LinkedIn
elsewhere-telegram = Telegram
elsewhere-whatsapp = WhatsApp
elsewhere-pinterest = Pinterest
elsewhere-snapchat = Snapchat
elsewhere-twitch = Twitch
elsewhere-bigo = BIGO Live
elsewhere-lemon8 = Lemon8
elsewhere-snackvideo = SnackVideo
elsewhere-discord = Discord
elsewhere-spotify = Spotify
elsewhere-reddit = Reddit
elsewhere-bluesky = Bluesky

tier-unrated = di bawah nano
tier-nano = nano
tier-micro = micro
tier-mid-tier = mid-tier
tier-macro = macro
tier-mega = mega

goal-awareness = awareness
goal-reach = jangkauan
goal-launch = peluncuran produk
goal-engagement = engagement
goal-trust = kepercayaan
goal-traffic = traffic
goal-sales = penjualan
goal-app-installs = instal aplikasi
goal-content = bikin konten
goal-community = komunitas
goal-local-visits = kunjungan ke toko

niche-beauty = kecantikan
niche-fashion = fashion
niche-food = makanan & minuman
niche-travel = travel
niche-tech = teknologi
niche-gaming = gaming
niche-parenting = ibu & anak
niche-health = kesehatan
niche-finance = keuangan
niche-education = pendidikan
niche-automotive = otomotif
niche-home = rumah & dekorasi
niche-sports = olahraga
niche-entertainment = hiburan
niche-tobacco = rokok & vape
niche-infant-formula = susu formula bayi
niche-gambling = judi

pot-fees = fee kreator
pot-product = produk
pot-boost = boost
pot-management = agensi
pot-reserve = cadangan
role-budget = budget
role-quote = tarif kreator
role-followers = followers
role-views = views
role-likes = likes
role-comments = komentar
role-engagement-rate = engagement rate
role-creators = jumlah kreator
role-duration = lama kampanye (hari)

## Tombol

button-why = Kenapa?
button-scenarios = Bandingkan
button-back = ‹ Kembali
button-full = Lihat lengkapnya

## Pertanyaan dan jawaban

greeting =
    Halo! Aku <b>mikromakro</b>, teman diskusi buat urusan influencer marketing.

    Kamu bisa:
    • tanya apa aja soal influencer
    • kirim kreator plus followers dan tarifnya, nanti kucek wajar atau nggak
    • kasih tujuan dan budget, nanti kubuatkan rencananya

    Coba salah satu, atau langsung ketik aja:
hello-lead = Halo! 👋
cancelled = Oke, nggak jadi. Kalau mau lanjut atau tanya yang lain, ketik aja.
further-title = <b>{ $title }</b>
thanks = Sama-sama! Kalau ada kreator atau budget lain yang mau dicek, kirim aja.
example-question = apa bedanya influencer mikro sama makro?
    .label = Apa bedanya mikro sama makro?
example-creator = @rasakopi 45rb follower ig, minta 3jt per reel, wajar?
    .label = Cek tarif: 45rb followers, minta 3jt
example-campaign = budget 10 juta buat awareness di tiktok
    .label = Rencana: 10 juta buat TikTok

answer-size = <b>{ $count } followers itu { $tier }</b>, menurut tabel yang kupakai.
answer-size-unrated = <b>{ $count } followers belum masuk nano</b>, menurut tabel yang kupakai (nano mulai dari { $first }).
size-others = Ada sumber lain yang menyebutnya { $names }.
size-other = { $name } ({ $sources })

choices-title = Maksud kamu yang mana?
choices-none = Kalau bukan itu semua, tulis ulang aja pakai kata lain.

why-answer = <b>Dari mana jawaban tadi</b>
why-no-sources = Ini cara kerja bot-nya sendiri, jadi nggak ada sumber luar.

## Yang nggak terbaca

unread-empty =
    Hmm, aku belum nangkep pertanyaannya.

    Coba tulis tujuan dan budget, kirim kreator plus followers-nya, atau tanya soal influencer. Contohnya:
unread-off-subject =
    Wah, itu di luar bidangku. Aku cuma paham influencer marketing: pilih micro atau macro, cek tarif kreator, dan susun rencana dari budget.

    Mau coba salah satu?
unread-too-long = Pesannya kepanjangan buat kubaca sekaligus. Kirim bagian pentingnya aja: kreator, followers, tarif, tujuan, atau budget.
unread-not-text =
    Aku belum bisa baca gambar, suara, atau stiker.

    Ketik aja isinya. Misalnya dari rate card: <code>@rasakopi 45rb IG, minta 3jt per reel</code>
unread-stale = Tombol itu sudah kedaluwarsa. Ketik lagi aja yang kamu mau, nanti kuhitung ulang.
