# Rekomendasi dari tujuan dan budget, plus pertanyaan balik kita.

## Kepala

headline-micro = <b>Saranku: micro.</b> Sebar ke beberapa kreator kecil (nano dan micro).
headline-macro = <b>Saranku: macro.</b> Pakai kreator besar yang jangkauannya luas.
headline-mix = <b>Saranku: mix.</b> Yang besar buat jangkauan, yang kecil buat bukti dan obrolan.
headline-dont = <b>Saranku: jangan dulu.</b>
confidence-low = Aku belum terlalu yakin.
confidence-medium = Aku cukup yakin.
confidence-high = Aku yakin.

budget-told = Budget { $amount }
budget-range = Budget { $range }, kuhitung dengan { $amount }
budget-converted = Budget { $told } ≈ { $amount } (kurs { $day })
budget-converted-own = Budget { $told } ≈ { $amount } (kurs { $day }, dari operator)
budget-assumed = <i>Angka itu kubaca sebagai budget. Kalau bukan, bilang ya.</i>
usual-goal-assumed = <i>Tujuannya belum kamu tentukan, jadi kuanggap biar dikenal dulu. Mau yang lain? Tap di bawah.</i>
cheaper-assumed = <i>Biar lebih hemat, kuhitung ulang dengan setengah budget tadi.</i>
budget-none = Tanpa budget uang, alias barter
budget-barter = Barter produk aja
budget-other = Maksudnya { $amount }?
budget-scale-assumed = <i>Kubaca { $amount }, bukan { $other }. Kalau salah, tap di bawah ya.</i>
budget-scale-typed = <i>Budgetnya kubaca { $amount }, bukan { $other }. Kalau salah, tulis lengkap ya.</i>
brief-days = { $days } hari

## Rencana

plan-title = <b>Rencananya</b> <i>(tarif { $platform }: { $mark })</i>
plan-title-barter = <b>Rencananya</b>
plan-line = • { $creators } { $tier }, total { $posts } post @ { $fee }: <b>{ $cost }</b>
plan-line-each = • { $creators } { $tier }, 1 post per orang @ { $fee }: <b>{ $cost }</b>
plan-line-one = • 1 { $tier }, 1 post: <b>{ $cost }</b>
plan-size = { $tier } ±{ $followers } followers
plan-line-barter = • { $creators } { $tier }, { $posts } post, dibayar produk
plan-uses = • Sisanya: { $uses }
plan-uses-left = • Sisanya: { $uses }. Sisa fee { $left }
plan-use = { $use } { $amount }
plan-use-told = { $use } { $amount } (dari kamu)
plan-left = • Sisa fee { $left }
plan-looked-after = <i>Kreator kecilnya kubatasi biar sanggup kamu urus.</i>
rhythm-weekly = <b>Ritme:</b> { $posts } post dalam { $days } hari, sekitar { $weekly } post per minggu.
rhythm-slow = <b>Ritme:</b> { $posts } post dalam { $days } hari, kira-kira satu post tiap { $every } hari.
rhythm-days = <b>Ritme:</b> { $posts } post, semuanya tayang dalam { $days } hari.

## Jumlah kreator yang diminta

wish-yes = <b>{ $creators } { $tier }? Cukup.</b> Satu post per orang umumnya { $cost }, masih masuk jatah fee { $fees }.
wish-tight = <b>{ $creators } { $tier }? Cukup, tapi mepet.</b> Satu post per orang umumnya { $cost }, jadi di luar fee tinggal { $reserve }.
wish-no = <b>{ $creators } { $tier }? Belum cukup.</b> Satu post per orang umumnya { $cost }, padahal budgetmu { $budget }.
wish-any-yes = <b>{ $creators } kreator? Cukup.</b> Paling hemat { $cost } buat satu post per orang, masih masuk jatah fee { $fees }.
wish-any-tight = <b>{ $creators } kreator? Cukup, tapi mepet.</b> Paling hemat pun { $cost } buat satu post per orang, jadi di luar fee tinggal { $reserve }.
wish-any-no = <b>{ $creators } kreator? Belum cukup.</b> Paling hemat pun { $cost } buat satu post per orang, padahal budgetmu { $budget }.
wish-fewer = Yang muat di rencana ini: { $planned } orang.
wish-none = Ini rencana yang muat di budgetmu.
wish-other = Rencananya ikut maumu. Kalau boleh pilih, aku condong ke { $strategy }; bedanya ada di “Bandingkan”.

result-title = <b>Kira-kira hasilnya</b> <i>({ $mark })</i>
result-reach = • Jangkauan: { $amount } orang
result-engagements = • Interaksi: { $amount }
result-cpm = • Per 1.000 orang: { $amount }
result-cpm-views = • Per 1.000 tayangan: { $amount }
result-frequency = • Tiap orang lihat: { $amount } kali
result-cpe = • Per interaksi: { $amount }

half-title = <b>Kalau separuh dari { $creators } kreator batal posting</b>
half-reach = • Jangkauan: { $amount } orang (rencananya { $planned })
half-engagements = • Interaksi: { $amount } (rencananya { $planned })
fewer-big = <i>Macro-nya kukurangi { $fewer } sesuai maumu. Saranku sendiri tetap yang di atas.</i>
half-advice = Biar nggak kejadian: bayar bertahap, tulis tanggal tayang dan gantinya kalau batal di kesepakatan, dan siapkan nama cadangan dari awal.
button-half = Kalau separuh batal?
button-fewer-big = Kurangi 1 macro

reasons-title = <b>Kenapa begitu</b>
counter-title = <b>Tapi ingat juga</b>
counter-line = <b>Tapi ingat juga:</b> { $text }
reason-line = • { $text } <i>({ $tag })</i>
tag-article = artikel
tag-research = riset
tag-industry = industri
tag-judgement = penilaianku

sequence-line = <b>Urutan:</b> { $text }
compliance-line = <i>Jangan lupa label kemitraan berbayar (produk gratis pun) dan #iklan di awal caption.</i>

## Alasan: tujuan

reason-goal-awareness = Biar dikenal banyak orang, kreator besar lebih unggul karena langsung dilihat luas.
reason-goal-reach = Buat jangkauan seluas mungkin, kreator besar paling cepat sampai.
reason-goal-launch = Produk baru butuh dilihat banyak orang sejak awal, dan itu kekuatan kreator besar.
reason-goal-engagement = Interaksi paling hidup ada di kreator kecil, karena mereka dekat dengan pengikutnya.
reason-goal-trust = Kepercayaan lebih gampang tumbuh dari kreator kecil: rasanya seperti saran teman.
reason-goal-traffic = Buat klik dan kunjungan, ukuran kreator nggak banyak menentukan. Sedikit condong ke yang kecil.
reason-goal-sales = Buat jualan, kreator kecil sedikit lebih hemat per rupiah.
reason-goal-app-installs = Buat instal aplikasi buktinya masih tipis. Sedikit condong ke kreator kecil.
reason-goal-content = Kalau yang dicari kontennya, bukan audiensnya, kreator kecil sudah cukup.
reason-goal-community = Komunitas dibangun dari hubungan yang dekat dan rutin, dan itu ranah kreator kecil.
reason-goal-local-visits = Biar orang datang ke tempatmu, kreator kecil setempat lebih pas, asal pengikutnya memang warga situ.

## Alasan: keputusan

reason-barter = Tanpa budget uang, jalannya barter: kirim produk ke { $gifts } kreator nano, kira-kira { $posts } yang akan posting.
reason-small-budget = { $micros ->
    [0] Budget di bawah { $gate } lebih aman disebar: jatah fee { $fees } cukup buat sekitar { $nanos } post nano, sedangkan satu post macro aja sekitar { $macro_fee }.
   *[other] Budget di bawah { $gate } lebih aman disebar: jatah fee { $fees } cukup buat sekitar { $nanos } post nano atau { $micros } post micro, sedangkan satu post macro aja sekitar { $macro_fee }.
}
reason-middle-budget-mix = Jatah fee { $fees } cukup buat macro (sekitar { $macro_fee } per post) plus beberapa kreator kecil. Jangan semua di satu nama.
reason-middle-budget-micro = Jatah fee { $fees } bisa jadi { $micros } post micro. Di bawah { $gate }, macro (sekitar { $macro_fee } per post) terlalu bertaruh di satu nama.
reason-conflict = Tujuanmu tarik-menarik: { $up } butuh kreator besar, { $down } butuh yang kecil. Makanya dicampur.
reason-big-budget-macro = Jatah fee { $fees } cukup buat sekitar { $macros } post macro, jadi taruhannya nggak di satu nama.
reason-big-budget-micro = Jatah fee { $fees } bisa jadi { $macros } post macro, tapi buat tujuan ini lebih kena kalau jadi { $micros } post micro.
reason-big-budget-mix = Tujuan dan platformmu nggak condong jelas ke satu sisi, dan jatah fee { $fees } cukup buat dua-duanya.
reason-absorption = Di atas { $gate }, kreator kecil aja susah menampung uangnya, jadi { $share } jatah fee digeser ke kreator besar.
reason-live-macro = Di live selling, kreator besar dan kecil jangan tayang bersamaan: besar dulu, yang kecil jadi gelombang berikutnya.
reason-live-micro = Di live selling, kreator besar dan kecil jangan tayang bersamaan, jadi pakai yang kecil aja.
reason-entry-fee = Arahnya sebenarnya ke kreator besar, tapi dengan tarif { $platform } belum terbeli.

## Alasan: platform

reason-platform-instagram = Di Instagram pengaruh kreator micro kuat, jadi sedikit condong ke yang kecil.
reason-platform-tiktok = Buat tujuan ini, TikTok sedikit mendorong ke kreator besar.
reason-platform-tiktok-lower = Buat tujuan ini, TikTok nggak mengubah pilihan ukuran kreator.
reason-platform-youtube = Di YouTube, satu riset menemukan kreator kecil lebih meyakinkan.
reason-platforms-several = Kamu sebut beberapa platform; hitungannya pakai { $used }.
reason-platform-other = Belum ada tarif rupiah per ukuran buat { $platform }, jadi hitungannya pakai { $used }.
reason-no-platform-data = Belum ada data tarif dan hasil buat { $platforms }, jadi hitungannya pakai angka { $used }.
reason-platform-unknown = Platformnya belum kamu sebut; hitungannya pakai { $used }.

## Alasan: sifat produk dan kampanye

reason-trait-hedonic = Produk yang dibeli buat senang-senang cocok dengan gaya personal kreator kecil.
reason-trait-premium = Produk premium bisa terasa kurang eksklusif kalau pengikut kreatornya terlalu banyak.
reason-trait-mass = Produkmu buat semua kalangan, jadi audiens luas kreator besar nggak banyak terbuang.
reason-trait-narrow = Pasarmu sempit, jadi banyak pengikut kreator besar yang bukan calon pembeli.
reason-trait-local = Ini kampanye lokal, sedangkan pengikut kreator besar kebanyakan tinggal di kota lain.
reason-trait-urgent = Waktunya mepet, dan kreator besar lebih cepat bikin ramai.

## Alasan: susunan rencana

reason-sequence = { $macros } post macro duluan di minggu 1, lalu { $smalls } post kreator kecil mulai minggu 2.
reason-sequence-short = { $macros } post macro duluan, { $smalls } post kreator kecil menyusul sesudahnya.
reason-capped = Jumlahnya kubatasi di { $creators } kreator. { $left } belum terpakai; simpan buat iklan atau gelombang kedua.

## Bukti yang melawan

reason-counter-close = Ini beda tipis. Sedikit perubahan di tujuan atau platform bisa membalik sarannya.
reason-counter-sales = Riset soal penjualan belum sepakat: Beichert melihat kreator kecil lebih menghasilkan per pengikut, Barari dan Dong melihat nama besar lebih bikin orang ingin beli.
reason-counter-tiktok = Data TikTok yang lebih baru mengunggulkan kreator kecil juga: pengikut sepuluh kali lipat cuma menambah views { $more_views }.
reason-counter-upper = Satu riset di YouTube menemukan kreator kecil lebih ampuh, bahkan buat awareness.
reason-counter-lower = Ada riset yang bilang ukuran besar tetap membantu, setelah biayanya dihitung.
reason-counter-mix = Campuran nggak selalu menang: di live commerce, besar dan kecil sekaligus bisa saling mengganggu.
reason-counter-thin = Buat tujuan ini baru ada pendapat praktisi, belum ada yang mengukurnya.

## Jangan

reason-too-small = Jatah fee { $fees } belum cukup buat satu post nano (sekitar { $nano_fee }). Coba barter produk dulu, atau tambah budget.
reason-nothing-to-measure = Tanpa kode promo, link, atau cara lain buat mencatat, kamu nggak bakal tahu kreator mana yang beneran menghasilkan. Bikin dulu satu kode promo unik per kreator atau link UTM (bisa gratis), atau jalankan buat awareness yang bisa dinilai dari jangkauan.
reason-forbidden-tobacco = Rokok dan vape tidak boleh diiklankan di media sosial, jadi aku nggak menyusun rencananya.
reason-forbidden-infant-formula = Influencer dilarang mempromosikan susu formula bayi, jadi aku nggak menyusun rencananya.
reason-forbidden-gambling = Promosi judi melanggar hukum, jadi aku nggak menyusun rencananya.

## Skenario

scenarios-title = <b>Uang yang sama, pilihan yang beda</b>
scenario-micro = <b>Micro aja</b>
scenario-macro = <b>Macro aja</b>
scenario-mix = <b>Mix</b>
scenario-picked = { $title } ← saranku
scenario-missing = { $title }: belum terbeli dengan budget ini.
scenario-item = { $creators } { $tier } ({ $posts } post)
scenario-cost = • Fee terpakai { $cost }, sisa fee { $left }
scenarios-basis = <i>Semua dihitung dengan cara yang sama: tarif umum per ukuran, jangkauan dan interaksi perkiraan.</i>

## Kenapa?

why-campaign = <b>Dari mana saran ini</b>
arithmetic-title = <b>Hitungannya</b>
arithmetic-line = Skor { $score }, dari rentang -100 (kecil semua) sampai +100 (besar semua): { $parts }.
arithmetic-part = { $name } { $points }
arithmetic-note = <i>Arahnya dari sumber, besar angkanya penilaianku.</i>
outcome-title = <b>Batas dan asumsi hasilnya</b>
outcome-bounds = • Dengan angka tengah, jangkauan paling sedikit { $least } orang (kalau pengikut mereka sama semua) dan paling banyak { $most } (kalau nggak ada yang sama).
outcome-views = • Total views: { $amount }
outcome-cpv = • Per satu view: { $amount }
audience-assumed = • Audiens bersama kuanggap { $accounts } akun: { $users } pengguna { $platform } × { $market } yang pasarmu. Angka persennya penilaianku. Punya angka sendiri? Bilang aja, misalnya “anggap audiensnya 500 ribu”.
audience-assumed-city = • Audiens bersama kuanggap { $accounts } akun: { $users } pengguna { $platform } × { $market } yang pasarmu × { $city } yang tinggal di kotamu. Angka persennya penilaianku. Punya angka sendiri? Bilang aja, misalnya “anggap audiensnya 500 ribu”.
audience-told = • Audiens bersama { $accounts } akun, sesuai katamu.
split-line = • Pembagian dana: { $shares }. Mau beda? Bilang aja, misalnya “boost 20%” atau “produk udah ada”.
split-share = { $use } { $share }
split-share-told = { $use } { $share } (dari kamu)
trait-hedonic = produk senang-senang
trait-premium = produk premium
trait-mass = pasar massal
trait-narrow = pasar sempit
trait-local = lokal
trait-urgent = mepet waktu

## Bertanya balik

ask-goal = Tujuan utamanya apa?
ask-goal-barter = Oke, barter produk. Tujuan utamanya apa?
ask-goal-budget = Oke, budget { $amount }. Tujuan utamanya apa?
ask-budget = Budget-nya kira-kira berapa?
ask-budget-goal = Oke, tujuannya { $goals }. Budget-nya kira-kira berapa?
ask-followers = Berapa followers-nya? Ketik angkanya aja, misalnya <code>45rb</code>.
ask-followers-named = Berapa followers { $name }? Ketik angkanya aja, misalnya <code>45rb</code>.
ask-role = { $text } itu { $roles }?
ask-role-plain = Angka itu maksudnya apa?
ask-role-two = { $first } atau { $last }
ask-role-list = { $first }, atau { $last }
ask-rate = Aku belum punya kurs { $currency } yang bisa kupegang. Budget-nya kira-kira berapa dalam rupiah? Ketik angkanya aja, misalnya <code>8 juta</code>.
ask-rate-plain = Budget-nya berapa dalam rupiah?
ask-budget-undecided = Nggak apa-apa, kira-kira aja dulu. Arah saranku tergantung budgetnya:
ask-budget-outlook = • sekitar { $amount }: <b>{ $strategy }</b>
ask-followers-undecided =
    Lihat di profilnya, angka di sebelah tulisan followers.

    Belum sempat cek? Pilih yang kira-kira paling dekat:
strategy-micro = micro
strategy-macro = macro
strategy-mix = mix
ask-free = <i>Boleh tap, boleh juga ketik sendiri.</i>
