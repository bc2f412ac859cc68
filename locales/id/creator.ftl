# Menilai satu kreator, atau membandingkan beberapa.

creator-nameless = kreator ini
creator-nameless-head = <b>Kreator ini</b>
creator-number = Akun { $number }
creator-name = <b>{ $name }</b>
creator-followers = { $count } followers
creator-followers-about = ±{ $count } followers
creator-subscribers = { $count } subscribers
creator-subscribers-about = ±{ $count } subscribers
creator-tier = <b>{ $tier }</b>
creator-followers-unknown = jumlah followers belum kutahu

card-assumed-followers = <i>{ $count } kubaca sebagai jumlah followers. Kalau bukan, bilang ya.</i>
card-claimed = <i>Katanya { $claimed } followers, tapi yang kupakai hasil cekmu: { $count }.</i>
card-other-quotes = <i>Yang kunilai { $quote }. Tarif lainnya ({ $others }) belum: kirim satu-satu kalau mau kunilai juga.</i>
card-assumed-quote-scale = <i>M bisa berarti juta atau miliar: tarifnya kubaca { $quote }. Kalau bukan, tulis lengkap ya.</i>
card-assumed-quote = <i>{ $quote } kubaca sebagai tarif per post. Kalau bukan, bilang ya.</i>
card-assumed-platform = <i>Platformnya belum disebut, jadi kupakai angka { $platform }.</i>

card-engagement-followers = <b>Engagement</b> umumnya { $typical } dari followers, kisarannya { $range } <i>({ $mark })</i>
card-engagement-views = <b>Engagement</b> umumnya { $typical } dari views, kisarannya { $range } <i>({ $mark })</i>
card-engagement-told = Punya { $name }: { $rate } <i>(dari kamu)</i>
card-reach = <b>Jangkauan</b> per post: { $amount } orang <i>({ $mark })</i>
card-engagements = <b>Interaksi</b> per post: { $amount } <i>({ $mark })</i>

quote-per = { $quote } per { $format }
quote-for = { $quote } buat { $count } { $format }, jadi { $fee } per { $format }
format-reel = reel
format-feed = feed
format-story = story
format-video = video
format-live = live

verdict-package = <b>Minta { $quote } buat paket campuran.</b> Biar bisa kucek, tanya harga tiap item: berapa buat reel, berapa buat story.
verdict-below = <b>Minta { $quote }: di bawah pasaran.</b> { $gap } ({ $share }) lebih murah dari batas bawahnya, dan { $typical_share } di bawah angka umumnya.
verdict-inside-over = <b>Minta { $quote }: masih wajar.</b> Ada di dalam kisaran, { $gap } ({ $share }) di atas angka umumnya.
verdict-inside-equal = <b>Minta { $quote }: wajar.</b> Pas di angka umumnya.
verdict-inside-under = <b>Minta { $quote }: wajar.</b> Ada di dalam kisaran, { $gap } ({ $share }) di bawah angka umumnya.
verdict-above = <b>Minta { $quote }: di atas pasaran.</b> { $gap } ({ $share }) lebih mahal dari batas atasnya, dan { $typical_share } di atas angka umumnya.
verdict-beyond = <b>Minta { $quote }: jauh di atas pasaran.</b> { $gap } ({ $share }) lebih mahal dari batas atasnya, bahkan melewati angka tertinggi yang pernah dipublikasikan ({ $highest }).

verdict-short-below = di bawah pasaran
verdict-short-inside = wajar
verdict-short-above = di atas pasaran
verdict-short-beyond = jauh di atas pasaran

finding-engagement-impossible = Engagement di atas 100% itu nggak mungkin. Sepertinya ada angka yang salah ketik.
finding-engagement-above-band = Itu di atas kisaran biasanya. Bagus, tapi lihat dulu komentarnya asli dan bukan dari giveaway.
finding-engagement-below-band = Itu di bawah kisaran biasanya, bahan bagus buat nego.
finding-engagement-inside-band = Itu normal buat ukuran segini.
finding-followers-impossible = Jumlah followers sebanyak itu nggak masuk akal. Coba cek lagi angkanya.
finding-too-small-to-rate = Di bawah 1.000 followers belum ada tarif acuan yang dipublikasikan. Coba mulai dari barter produk.
finding-price-estimated = Belum ada tarif rupiah yang dipublikasikan buat { $platform }, jadi ini perkiraan dari tarif Instagram dan TikTok dikali { $factor }.
finding-no-price-data = Belum ada tarif rupiah yang dipublikasikan buat { $platform }, jadi aku nggak mau nebak.

hint-negotiate-under = <b>Tawaran balik:</b> oke di { $quote }, asal dapat bonus story atau izin pakai kontennya buat iklan.
hint-ask-reason = <b>Sebelum deal:</b> tanya kenapa segitu. Kalau belum termasuk hak pakai konten atau eksklusivitas, nego ke arah { $typical }.
hint-check-included = <b>Sebelum deal:</b> pastikan isinya jelas: berapa post, berapa kali revisi, dan boleh nggaknya kontennya kamu pakai buat iklan.
hint-ask-insights = <b>Sebelum deal:</b> minta rekaman layar insight-nya, jangan cuma screenshot.

next-tell-followers = Berapa followers-nya? Ketik misalnya <code>{ $name } 45rb</code>.
next-tell-platform = Akunnya di platform mana? Tap di bawah atau ketik aja.
next-tell-views = Berapa rata-rata views post terakhirnya?
next-tell-engagement = Tahu engagement-nya? Ketik misalnya <code>ER 3,5%</code>.
next-tell-quote = Dia minta berapa per post? Ketik aja, nanti kucek wajar atau nggak.

why-creator = <b>Dari mana angka { $name }</b>
evidence-good = kuat
evidence-fair = cukup
evidence-weak = masih sedikit
why-told = • Followers, tarif, views, dan likes cuma dari yang kamu tulis. Akunnya nggak kuintip.
