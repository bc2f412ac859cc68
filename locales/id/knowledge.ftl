# Jawaban untuk pertanyaan umum. Angka datang dari data (advisor/data), tidak pernah diketik di sini,
# kecuali di contoh hitungan dan contoh pesan. Satu pesan per topik; .title adalah label tombolnya.

answer-difference-micro-macro =
    <b>Micro</b> lebih akrab dan lebih terjangkau, <b>macro</b> menjangkau lebih banyak orang sekaligus. Bedanya di followers, engagement, dan biaya.

    • <b>Followers</b>: micro { $micro_tier_low } sampai di bawah { $macro_tier_low }, macro mulai { $macro_tier_low }
    • <b>Tarif per post</b>: micro { $micro_price_low }–{ $micro_price_high }, macro { $macro_price_low }–{ $macro_price_high }
    • <b>Engagement di IG</b>: umumnya nano { $instagram_nano_engagement_typical }, micro { $instagram_micro_engagement_typical }, macro { $instagram_macro_engagement_typical }. Yang paling kecil memang paling ramai, tapi micro dan macro sering beda tipis
    • <b>Cocok buat</b>: micro untuk interaksi dan kepercayaan, macro untuk jangkauan dan produk baru

    Hati-hati istilah: teks artikel acuanku menyebut micro { $nano_tier_low }–{ $micro_tier_low }, tabelnya beda. Aku pakai tabelnya.

    Biar pas buat kamu, kirim tujuan dan budgetnya: <i>budget 10jt buat awareness di TikTok</i>
    .title = Beda micro dan macro

answer-what-is-influencer-marketing =
    Influencer marketing itu promosi lewat orang yang didengar pengikutnya: kamu ajak kreator kerja sama, dia yang mengenalkan produkmu dengan gayanya sendiri.

    Kenapa orang mau dengar? Karena saran dari orang yang rasanya kita kenal lebih dipercaya daripada iklan biasa.

    • <b>Bentuknya</b>: foto, Reel, Story, video TikTok, review YouTube, sampai live jualan
    • <b>Bayarannya</b>: uang, produk (barter), komisi penjualan, atau campuran
    • <b>Ukuran kreatornya</b>: nano mulai { $nano_tier_low } followers, sampai mega di atas { $mega_tier_low }
    • <b>Yang bikin berhasil</b>: cocok nggaknya kreator dengan produkmu dan isi kontennya, bukan cuma jumlah followers

    Mau mulai? Ceritakan produk, tujuan, dan budgetmu: <i>jualan keripik, budget 5jt, biar laku di TikTok</i>
    .title = Apa itu influencer marketing

answer-influencer-types-tiers =
    Ada empat ukuran yang paling sering dipakai, dari jumlah followers. Tarif di bawah ini per post:

    • <b>Nano</b>: { $nano_tier_low } sampai di bawah { $micro_tier_low }, { $nano_price_low }–{ $nano_price_high }
    • <b>Micro</b>: { $micro_tier_low } sampai di bawah { $macro_tier_low }, { $micro_price_low }–{ $micro_price_high }
    • <b>Macro</b>: { $macro_tier_low } sampai di bawah { $mega_tier_low }, { $macro_price_low }–{ $macro_price_high }
    • <b>Mega</b>: { $mega_tier_low } ke atas, { $mega_price_low }–{ $mega_price_high }

    Makin kecil biasanya makin akrab dan murah, makin besar makin luas jangkauannya.

    Batasnya nggak baku. Artikel acuanku aja punya dua versi: di teks, micro itu { $nano_tier_low }–{ $micro_tier_low }; di tabel { $micro_tier_low }–{ $macro_tier_low }. Aku ikut tabel. Sumber lain menyelipkan "mid-tier": IAM.id mulai { $iam_mid_tier_step_low }, CalcScope mulai { $calcscope_mid_tier_step_low }.

    Kreatormu masuk mana? Kirim <i>@namakreator 45rb IG</i>
    .title = Jenis-jenis influencer

answer-what-is-nano =
    <b>Nano influencer</b> itu kreator dengan { $nano_tier_low } sampai di bawah { $micro_tier_low } followers. Biasanya orang biasa yang pengikutnya teman, tetangga, atau sesama hobi.

    • <b>Tarif</b>: { $nano_price_low }–{ $nano_price_high } per post, umumnya sekitar { $nano_price_typical }. Sebagian mau barter produk
    • <b>Engagement</b>: umumnya { $instagram_nano_engagement_typical } dari followers di IG, { $tiktok_nano_engagement_typical } dari views di TikTok (cara hitungnya beda, jangan diadu)
    • <b>Cocok buat</b>: jualan dengan budget tipis, ramein toko, ulasan jujur, stok konten
    • <b>Kelemahannya</b>: jangkauan per orang kecil, jadi ajak beberapa sekaligus. Kalau barter, { $gifts_posted_low }–{ $gifts_posted_high } yang beneran posting sudah termasuk bagus

    Ada calon? Kirim <i>@namakreator 6rb IG, minta 250rb</i>
    .title = Apa itu nano

answer-what-is-micro =
    <b>Micro influencer</b> itu kreator dengan { $micro_tier_low } sampai di bawah { $macro_tier_low } followers. Ini batas yang kupakai, dari tabel artikel acuanku.

    Batas ini memang nggak seragam. Teks artikel yang sama menyebut { $nano_tier_low }–{ $micro_tier_low }, IAM.id berhenti di { $iam_mid_tier_step_low }, SKW memakai { $skw_micro_step_low }–{ $skw_macro_step_low }. Jadi kalau ada yang bilang "micro", tanya angkanya.

    • <b>Tarif</b>: { $micro_price_low }–{ $micro_price_high } per post, umumnya sekitar { $micro_price_typical }
    • <b>Engagement IG</b>: umumnya { $instagram_micro_engagement_typical } dari followers, yang ramai bisa { $instagram_micro_engagement_high }
    • <b>Kuatnya di</b>: niche jelas, hubungan lebih personal, biaya masih masuk akal
    • <b>Cocok buat</b>: interaksi, kepercayaan, mencoba pasar baru

    Mau cek satu kreator? Kirim <i>@namakreator 45rb IG, minta 3jt</i>
    .title = Apa itu micro

answer-what-is-macro =
    <b>Macro influencer</b> itu kreator dengan { $macro_tier_low } sampai di bawah { $mega_tier_low } followers. Kekuatannya jangkauan: sekali posting, banyak orang tahu.

    • <b>Tarif</b>: yang baru masuk macro { $macro_lower_price_low }–{ $macro_lower_price_high } per post, yang mendekati mega { $macro_upper_price_low }–{ $macro_upper_price_high }. Sumbernya belum banyak, anggap ini ancar-ancar
    • <b>Engagement IG</b>: umumnya { $instagram_macro_engagement_typical } dari followers
    • <b>Cocok buat</b>: produk baru, awareness, kampanye yang perlu cepat terlihat
    • <b>Kelebihan lain</b>: biasanya sudah terbiasa kerja sama brand
    • <b>Risikonya</b>: sekali bayar besar, dan nggak semua followersnya calon pembelimu

    Istilahnya juga beda-beda: CalcScope baru menyebut macro mulai { $calcscope_macro_step_low }.

    Dapat penawaran? Kirim <i>@namakreator 250rb TikTok, minta 8jt</i>
    .title = Apa itu macro

answer-what-is-mega =
    <b>Mega influencer</b> itu kreator dengan followers di atas { $mega_tier_low }, biasanya artis atau nama yang dikenal di mana-mana.

    • <b>Tarif</b>: { $mega_price_low }–{ $mega_price_high } per post, dan ada sumber yang menyebut sampai { $mega_seen_high }. Tarif artis lebih ikut nama daripada jumlah followers
    • <b>Engagement IG</b>: umumnya { $instagram_mega_engagement_typical } dari followers
    • <b>Cocok buat</b>: awareness nasional, produk untuk semua kalangan, kampanye dengan dana besar
    • <b>Perlu diingat</b>: riset atas ratusan kampanye Instagram menemukan engagement naik lalu turun lagi saat followers makin banyak. Tapi riset lain menemukan pengikut mega sendiri justru lebih kuat niat belinya

    Pakai mega kalau dananya nggak habis di satu nama. Cek dulu: <i>budget 300jt, awareness nasional di TikTok</i>
    .title = Apa itu mega

answer-why-influencer-marketing-works =
    Karena orang lebih gampang percaya saran dari sosok yang mereka ikuti daripada dari iklan. Kamu meminjam kepercayaan yang sudah dibangun kreator.

    • <b>Tepat orangnya</b>: pengikut satu kreator biasanya punya minat yang mirip
    • <b>Terasa alami</b>: produkmu muncul di konten yang memang mau ditonton
    • <b>Apa yang paling berpengaruh</b>: rangkuman puluhan studi menyebut keahlian, rasa percaya, kecocokan dengan brand, plus konten yang menghibur dan berguna

    Tapi nggak otomatis berhasil:
    • Kreator yang terlalu banyak endorse jadi kurang dipercaya
    • Ramai belum tentu laku: di TikTok, yang mendorong penjualan adalah momen seru yang memang memperlihatkan produknya

    Mau tahu cocok nggak buat produkmu? Kirim <i>skincare lokal, budget 15jt, biar dipercaya di IG</i>
    .title = Kenapa influencer manjur

answer-micro-on-instagram =
    Micro kuat di Instagram karena pengikutnya merasa dekat: komentar dibalas, niche jelas, jadi sarannya lebih didengar.

    • <b>Engagement</b>: umumnya nano { $instagram_nano_engagement_typical }, micro { $instagram_micro_engagement_typical } dari followers. Micro yang bagus bisa sampai { $instagram_micro_engagement_high }
    • <b>Jangkauan satu post</b>: sekitar { $instagram_micro_reach_low }–{ $instagram_micro_reach_high } dari followers, belum ada ukuran khusus Indonesia
    • <b>Konten</b>: fokus ke kualitas, seperti carousel cara pakai, Reel sebelum-sesudah, Story tanya jawab
    • <b>Catatan jujur</b>: macro di IG umumnya { $instagram_macro_engagement_typical }, jadi jangan andalkan label micro. Lihat angka orangnya

    Kirim angkanya, nanti aku bandingkan: <i>@namakreator 30rb IG, 600 like 25 komen per post</i>
    .title = Micro di Instagram

answer-macro-on-tiktok =
    Di TikTok, macro kuat buat jangkauan: konten yang kreatif dan menghibur cepat menyebar, dan namanya bantu brand barumu dikenal.

    • <b>Engagement dari views</b>: umumnya macro { $tiktok_macro_engagement_typical }, micro { $tiktok_micro_engagement_typical }. Tapi studi konten kecantikan Indonesia (sampelnya kecil) menemukan macro paling tinggi, { $macro_beauty_engagement_low }
    • <b>Followers bukan jaminan</b>: untuk konten yang sama, followers sepuluh kali lipat rata-rata cuma menambah views sekitar { $tenfold_followers_low }
    • <b>Artinya</b>: sebelum bayar, minta median views belasan video terakhir, jangan lihat followers aja
    • <b>Briefnya</b>: kasih ide dan satu pesan utama, sisanya serahkan ke gaya kreatornya

    Buktinya memang campur, jadi cek per orang: <i>@namakreator 300rb TikTok, 80rb views, minta 7jt</i>
    .title = Macro di TikTok

answer-platform-strategy =
    Bedakan strateginya menurut cara orang memakai platform itu: Instagram buat visual dan cerita, TikTok buat video pendek yang menghibur, YouTube buat penjelasan panjang.

    • <b>Instagram</b> (sekitar { $instagram_users_low } pengguna di Indonesia): micro dan nano, konten rapi, targetnya interaksi dan kepercayaan
    • <b>TikTok</b> (sekitar { $tiktok_users_low } orang dewasa): macro untuk jangkauan, beberapa micro untuk jualan. Views per video lebih penting dari followers
    • <b>YouTube</b> (sekitar { $youtube_users_low }): ulasan mendalam. Penonton kreator yang lebih kecil lebih mudah percaya
    • <b>Ukur dengan cara masing-masing</b>: IG dari followers, TikTok dan YouTube dari views

    Kalau dana terbatas, menang dulu di satu platform. Coba kirim <i>budget 20jt, produk baru, TikTok</i>
    .title = Strategi tiap platform

answer-benefits-of-micro =
    Untungnya pakai micro: lebih terjangkau, lebih dekat dengan pengikutnya, dan audiensnya lebih terarah.

    • <b>Biaya</b>: umumnya sekitar { $micro_price_typical } per post, sementara macro sekitar { $macro_price_typical }. Dana yang sama bisa dibagi ke beberapa orang
    • <b>Risiko tersebar</b>: satu konten sepi, yang lain masih jalan
    • <b>Lebih meyakinkan</b>: dalam percobaan, micro lebih meyakinkan daripada mega, terutama untuk produk yang dinikmati seperti makanan atau skincare
    • <b>Jualan</b>: riset lapangan menemukan omzet per follower nano sekitar { $nano_revenue_low } kali macro
    • <b>Konten</b>: kamu dapat banyak variasi foto dan video

    Kurangnya: perlu waktu mengurus banyak orang, dan jangkauan totalnya sering kalah.

    Mau lihat dapat berapa orang? Kirim <i>budget 8jt, jualan hijab di IG</i>
    .title = Keuntungan micro

answer-benefits-of-macro =
    Untungnya pakai macro: jangkauan luas dalam waktu singkat, dan lebih gampang diurus karena cukup satu-dua orang.

    • <b>Cepat dikenal</b>: pas buat produk baru atau momen seperti promo besar
    • <b>Berpengalaman</b>: biasanya sudah paham brief, revisi, dan laporan
    • <b>Hasil per orang</b>: omzet total satu macro bisa jauh di atas satu nano, walau per rupiahnya nano sering menang
    • <b>Niat beli</b>: rangkuman puluhan penelitian menemukan kreator besar lebih kuat mendorong niat beli, sedangkan yang kecil dan menengah lebih kuat di interaksi

    Kurangnya: tarif mulai sekitar { $macro_lower_price_low } dan bisa sampai { $macro_price_high } per post, jadi satu salah pilih terasa. Engagement IG-nya umumnya { $instagram_macro_engagement_typical }.

    Budgetmu cukup? Cek dengan <i>budget 50jt, launching minuman di TikTok</i>
    .title = Keuntungan macro

answer-considerations-micro =
    Sebelum deal dengan micro, cek tiga hal: relevansi, kualitas konten, dan keterlibatan pengikutnya.

    • <b>Relevansi</b>: audiensnya calon pembelimu? Minta screenshot insight kota, umur, dan gender. Pernah ada kreator "lokal" yang followers kotanya cuma sekitar { $local_followers_low }
    • <b>Kualitas</b>: lihat belasan post terakhir. Rapi, konsisten, cara bicaranya nyambung dengan brandmu?
    • <b>Keterlibatan</b>: ER micro di IG umumnya { $instagram_micro_engagement_typical } ({ $instagram_micro_engagement_low }–{ $instagram_micro_engagement_high }). Baca komentarnya, itu obrolan atau emoji doang?
    • <b>Kebanyakan endorse?</b> Feed isinya iklan semua bikin sarannya kurang dipercaya
    • <b>Waktumu</b>: banyak micro artinya banyak chat, kirim barang, dan cek konten

    Mau aku bantu menilai? Kirim <i>@namakreator 20rb IG, ER 3%, minta 1,5jt</i>
    .title = Cek sebelum pilih micro

answer-cost-and-roi =
    Makin besar kreatornya makin mahal, tapi hasil per rupiahnya nggak otomatis lebih bagus.

    • <b>Tarif umum per post</b>: nano { $nano_price_typical }, micro { $micro_price_typical }, macro { $macro_price_typical }
    • <b>Bukan cuma fee</b>: satu panduan membagi dana { $fee_share_low } fee, { $usage_share_low } hak pakai konten, { $boost_share_low } iklan pendukung
    • <b>Jualan</b>: riset lapangan menemukan omzet per follower nano sekitar { $nano_revenue_low } kali macro. Tapi penelitian lain menemukan kreator besar lebih mendorong niat beli, jadi belum ada pemenang mutlak
    • <b>Nambah dana</b>: dua kali lipat rata-rata menaikkan engagement sekitar { $doubled_budget_low }, bukan dua kali lipat

    ROI = (omzet × margin − biaya) ÷ biaya. Contoh: omzet Rp20 juta, margin 40%, biaya Rp5 juta → 60%.

    Hitung rencanamu: <i>budget 12jt, penjualan, IG</i>
    .title = Biaya dan ROI

answer-engagement-rate-meaning =
    Engagement rate (ER) itu persentase reaksi orang (like, komentar, simpan, bagikan) dibanding followers atau views. Gunanya mengecek pengikutnya ikut nimbrung atau cuma lewat.

    • <b>Instagram, dari followers</b>: umumnya nano { $instagram_nano_engagement_typical }, micro { $instagram_micro_engagement_typical }, macro { $instagram_macro_engagement_typical }, mega { $instagram_mega_engagement_typical }
    • <b>TikTok, dari views</b>: umumnya micro { $tiktok_micro_engagement_typical }, macro { $tiktok_macro_engagement_typical }. Dasarnya beda, jadi jangan diadu dengan IG
    • <b>Cakupan</b>: itu angka dunia, data terukur dari Indonesia masih sedikit
    • <b>Patokan agensi</b>: ada yang menyebut { $agency_ideal_low }–{ $agency_ideal_high } ideal di IG. Data terukur lebih rendah, jadi kalau saringannya segitu banyak kreator wajar ikut terbuang
    • <b>ER tinggi bukan jaminan laku</b>: untuk penjualan, pasang kode voucher

    Mau tahu ER seseorang bagus atau nggak? Kirim <i>@namakreator 45rb IG, ER 2,1%</i>
    .title = Apa itu engagement rate

answer-engagement-rate-calculation =
    Rumusnya: <b>ER = (like + komentar) ÷ followers × 100%</b>. Untuk TikTok dan YouTube, bagi dengan views, bukan followers.

    • <b>Contoh IG</b>: 500 like + 50 komentar, 10.000 followers → 550 ÷ 10.000 = 5,5%
    • <b>Contoh TikTok</b>: 800 reaksi, 10.000 views → 8%
    • <b>Ambil rata-rata</b> belasan post terakhir, buang giveaway dan satu yang viral
    • <b>Share dan simpan</b> boleh ikut dihitung, asal semua kreator dihitung dengan cara sama
    • <b>Bandingkan dengan ukuran yang sama</b>: di IG umumnya nano { $instagram_nano_engagement_typical }, micro { $instagram_micro_engagement_typical }, macro { $instagram_macro_engagement_typical }; di TikTok micro { $tiktok_micro_engagement_typical }

    Malas hitung? Kirim aja: <i>@namakreator 10rb IG, 500 like 50 komen per post</i>
    .title = Cara hitung ER

answer-authenticity-trust =
    Kreator kecil sering terasa lebih jujur karena lebih dekat dengan pengikutnya, tapi ukuran bukan satu-satunya penentu kepercayaan.

    • <b>Yang mendukung</b>: micro lebih meyakinkan daripada mega lewat kesan autentik, tapi cuma untuk produk yang dinikmati (makanan, parfum, liburan)
    • <b>YouTube</b>: penonton lebih percaya kreator di bawah { $macro_tier_low } karena merasa mirip
    • <b>Label iklan nggak merusak</b>: micro yang terus terang malah lebih mendorong niat beli daripada macro yang diam-diam
    • <b>Yang membantah</b>: survei pengguna Instagram Indonesia justru menemukan ikatan dengan mega lebih kuat mendorong niat beli. Studi lokal lain belum sepakat
    • <b>Yang merusak</b>: satu kreator endorse terlalu banyak merek

    Minta ulasan jujur, jangan naskah hafalan. Coba kirim <i>skincare, mau bangun kepercayaan, budget 10jt di IG</i>
    .title = Kepercayaan dan keaslian

answer-which-to-choose =
    Lihat tujuanmu dulu, baru budget: mau dikenal luas condong ke macro, mau interaksi dan kepercayaan condong ke micro.

    • <b>Condong macro</b>: awareness, jangkauan, produk baru
    • <b>Condong micro atau nano</b>: engagement, kepercayaan, komunitas, ramein toko, stok konten
    • <b>Penjualan</b>: mulai dari yang kecil dan ukur. Riset belum sepakat siapa yang menang
    • <b>Dua tujuan sekaligus</b>: gabungan, kalau dananya cukup

    Soal dana, panduan SKW: di bawah { $small_budget_low } pakai { $creators_of_small_budget_low }–{ $creators_of_small_budget_high } micro. { $small_budget_low }–{ $middle_budget_low } gabung { $macros_of_middle_budget_low }–{ $macros_of_middle_budget_high } macro dan { $micros_of_middle_budget_low } micro. Satu nama besar yang menghabiskan semua dana itu taruhan.

    Biar pas, kirim semuanya sekaligus: <i>budget 25jt, produk baru, TikTok, skincare</i>
    .title = Pilih micro atau macro

answer-mix-strategy =
    Gabungan micro dan macro pas kalau tujuanmu dua: dikenal luas sekaligus dipercaya atau laku. Tapi gabungan nggak selalu menang.

    • <b>Urutan</b>: macro dulu, micro menyusul. Riset live commerce menemukan kalau yang kecil promosi lebih dulu, penjualan yang besar malah turun
    • <b>Live jualan</b>: jangan pakai keduanya bersamaan, hasilnya malah saling menggerus
    • <b>Pembagian dana</b>: Uplink menyarankan { $split_small_low } nano dan micro, { $split_middle_low } menengah, { $split_big_low } nama besar
    • <b>Jumlah</b>: SKW, untuk { $small_budget_low }–{ $middle_budget_low }, memakai { $macros_of_middle_budget_low }–{ $macros_of_middle_budget_high } macro dan { $micros_of_middle_budget_low } micro
    • <b>Pesan</b>: macro mengenalkan, micro membuktikan

    Kalau dana cuma cukup untuk satu macro, mending beberapa micro. Coba <i>budget 40jt, awareness dan penjualan di TikTok</i>
    .title = Gabungan micro dan macro

answer-limited-budget =
    Budget tipis tetap bisa: fokus ke nano dan micro, jangan habiskan di satu nama.

    • <b>Berapa orang</b>: untuk dana di bawah { $small_budget_low } SKW menyarankan { $creators_of_small_budget_low }–{ $creators_of_small_budget_high } micro; panduan lain { $first_programme_low }–{ $first_programme_high } kreator kecil untuk percobaan pertama
    • <b>Mulai dari nano</b>: umumnya { $nano_price_typical } per post, yang murah { $nano_price_low }
    • <b>Barter</b>: cukup ke nano. { $gifts_posted_low }–{ $gifts_posted_high } yang posting sudah bagus, jadi kirim lebih banyak
    • <b>Komisi</b>: bayar kalau laku. Di TikTok Shop rata-rata makanan { $commission_food_low }–{ $commission_food_high }, kecantikan { $commission_beauty_low }–{ $commission_beauty_high }
    • <b>Kode voucher</b> beda tiap orang, lalu lanjutkan yang terbukti

    Kirim kondisimu: <i>budget 2jt mau jualan keripik</i>
    .title = Kalau budget terbatas

answer-new-product-launch =
    Untuk produk baru, arahnya macro dulu supaya cepat dikenal, lalu micro untuk ulasan dan bukti.

    • <b>Minggu pertama</b>: macro mengenalkan. <b>Sesudahnya</b>: micro mencoba dan menjawab pertanyaan. Di riset live commerce, urutan sebaliknya malah menurunkan penjualan
    • <b>Jangan cuma pengumuman</b>: riset menemukan post peluncuran biasanya kurang mendorong interaksi. Kasih cerita, demo, dan alasan mencoba sekarang
    • <b>Ulangi</b>: minta tiap kreator posting { $posts_per_creator_low }–{ $posts_per_creator_high } kali (patokanku sendiri, bukan hasil riset)
    • <b>Dana di bawah { $small_budget_low }</b>: satu macro aja mulai { $macro_lower_price_low } per post, jadi lebih aman beberapa nano dan micro

    Siapkan stok dan halaman beli sebelum tayang. Lalu kirim <i>budget 30jt, launching skincare di IG</i>
    .title = Peluncuran produk baru

answer-how-to-find-creators =
    Cari dari yang paling dekat dulu: pelanggan dan followersmu sendiri. Buat menambah followers, riset menemukan kreator kecil yang dekat dengan jaringanmu jauh lebih manjur daripada yang asing.

    • <b>Lalu</b> telusuri tagar produk, lokasi kota, dan siapa yang pernah bahas produk sejenis
    • <b>Kumpulkan</b> belasan nama, jangan langsung satu
    • <b>Saring</b>: audiensnya nyambung, kontennya bagus, komentarnya obrolan beneran
    • <b>Minta insight</b> kota dan umur. Pernah ada kreator "lokal" dengan followers kota itu cuma sekitar { $local_followers_low }
    • <b>Soal balasan</b>: nano paling gampang diajak, makin besar makin sulit tanpa bayaran

    Aku nggak bisa buka akun orang, tapi bisa menilai daftarmu. Tempel aja: <i>@kreatora 12rb IG minta 500rb, @kreatorb 45rb TikTok minta 2jt</i>
    .title = Cara cari kreator

answer-price-of-creators =
    Tarif resmi nggak ada. Kisaran per post dari sumber Indonesia, untuk IG dan TikTok:

    • <b>Nano</b>: { $nano_price_low }–{ $nano_price_high }, umumnya { $nano_price_typical }
    • <b>Micro</b>: { $micro_price_low }–{ $micro_price_high }, umumnya { $micro_price_typical }
    • <b>Macro</b>: bawah { $macro_lower_price_low }–{ $macro_lower_price_high }, atas { $macro_upper_price_low }–{ $macro_upper_price_high }
    • <b>Mega</b>: { $mega_price_low }–{ $mega_price_high }

    Sumbernya beda jauh: buat micro aja ada yang menulis { $micro_seen_low }, ada yang { $micro_seen_high }. Data macro dan mega tipis.

    • <b>Bentuk</b>: Reel +{ $reel_extra_low }–{ $reel_extra_high } dari feed, satu Story { $story_share_low }–{ $story_share_high } dari feed
    • <b>Tambahan</b> (kebanyakan acuan luar negeri): hak pakai iklan +{ $usage_extra_low }–{ $usage_extra_high }, eksklusif +{ $exclusivity_extra_low }–{ $exclusivity_extra_high }, minta cepat +{ $rush_extra_low }–{ $rush_extra_high }

    Dapat harga? Cek wajar nggaknya: <i>@namakreator 45rb IG, minta 3jt buat 1 Reel</i>
    .title = Tarif kreator

answer-fake-followers =
    Cek polanya, jangan percaya satu angka. Followers palsu biasanya kelihatan dari beberapa tanda sekaligus.

    • <b>Komentar</b>: pendek, mirip semua, dari akun tanpa foto
    • <b>Pertumbuhan</b>: followers melonjak padahal nggak ada konten yang viral
    • <b>Views</b>: jauh di bawah followers, dari video ke video
    • <b>ER terlalu sepi</b>: untuk micro di IG, Modash baru menyebut rendah kalau di bawah { $low_micro_engagement_low }–{ $low_micro_engagement_high }. Patokan kasar yang lebih tinggi sering salah tuduh
    • <b>Laporan audiens</b>: followers asli di bawah { $real_followers_least_low } patut dicurigai, { $real_followers_good_low } ke atas cukup aman

    Masalahnya umum: HypeAuditor menemukan tanda kecurangan di { $fraud_signs_low } akun Instagram sedunia. ER tinggi aja bukan bukti curang.

    Kirim angkanya, aku bandingkan dengan yang lazim: <i>@namakreator 80rb IG, 150 like 5 komen per post</i>
    .title = Cek followers palsu

answer-measuring-results =
    Ukur sesuai tujuan, dan pasang alat ukurnya sebelum konten tayang. Setelah lewat, asal penjualan susah dilacak.

    • <b>Awareness</b>: reach dan CPM = biaya ÷ reach × 1.000 (TikTok dan YouTube pakai views)
    • <b>Engagement</b>: ER, simpan, share, dan CPE = biaya ÷ jumlah reaksi
    • <b>Traffic</b>: klik dari link UTM, CPC = biaya ÷ klik
    • <b>Penjualan</b>: kode voucher per kreator, CPA = biaya ÷ pesanan, ROAS = omzet ÷ biaya
    • <b>Contoh</b>: biaya Rp3.000.000, dapat 60 pesanan → CPA Rp50.000

    Jangan menilai awareness dari penjualan, dan jangan menilai penjualan dari like. Riset di TikTok menunjukkan ramai dan laku itu dua hal berbeda.

    Mau perkiraan reach dan CPM dulu? Kirim <i>budget 20jt, awareness, TikTok</i>
    .title = Mengukur hasil

answer-brief-and-contract =
    Brief menjelaskan kamu mau apa, kontrak menjaga kalau hasilnya beda. Keduanya tertulis, meski cuma selembar.

    • <b>Brief</b>: tujuan, satu pesan utama, yang wajib dan yang dilarang, contoh konten, tanggal tayang. Sisakan ruang buat gaya kreatornya
    • <b>Kontrak</b>: jumlah dan jenis konten, revisi, termin bayar, insight yang dilaporkan, berapa lama post tidak boleh dihapus
    • <b>Hak pakai</b>: kalau mau dijadikan iklan, biasanya +{ $usage_extra_low }–{ $usage_extra_high } dari fee
    • <b>Eksklusif</b> (nggak endorse pesaing): +{ $exclusivity_extra_low }–{ $exclusivity_extra_high }, jadi batasi waktunya
    • <b>Label iklan</b>: tulis siapa yang pasang
    • <b>Pajak</b>: honor perorangan umumnya dipotong PPh 21, dasarnya { $tax_base_low } dari fee, jadi { $tax_withheld_low } di lapisan tarif terendah. Barang barter juga dihitung. Cek ke konsultan pajak

    Sebelum tanda tangan, cek harganya: <i>@namakreator 60rb IG, minta 4jt</i>
    .title = Brief dan kontrak

answer-disclosure-rules =
    Ya, kasih tanda kalau itu iklan. Aturan negara soal label belum seketat negara lain, tapi TikTok dan Instagram mewajibkannya, termasuk untuk produk gratis.

    • <b>Caranya</b>: nyalakan label konten bermerek atau kemitraan berbayar, lalu tulis #iklan atau #ad di awal caption
    • <b>TikTok</b>: konten tanpa label bisa dibatasi atau dihapus, sedangkan labelnya nggak mengurangi jangkauan
    • <b>Klaim</b>: hindari "paling" atau "nomor satu" tanpa bukti (Etika Pariwara Indonesia). Iklan online tidak boleh menyesatkan (Permendag 31/2023)
    • <b>Skincare, obat, makanan</b>: pastikan ada izin BPOM dan klaimnya tidak berlebihan
    • <b>Jangan dipromosikan</b>: rokok dan vape di medsos, susu formula bayi, judi
    • <b>Investasi</b>: pastikan berizin OJK dan ada perjanjian tertulis

    Ini panduan praktis, bukan nasihat hukum, jadi cek aturan terbaru. Mau sekalian rencananya? <i>budget 10jt, skincare, IG, biar dipercaya</i>
    .title = Aturan label iklan

answer-tax-on-endorsements =
    Umumnya kena pajak. Jenisnya tergantung uangnya kamu bayar ke siapa.

    • <b>Kreator perorangan</b>: PPh 21. Yang dihitung { $tax_base_low } dari fee, jadi di lapisan tarif terendah potongannya { $tax_withheld_low } dari fee. Makin besar fee-nya, tarifnya bisa naik lapisan
    • <b>Lewat agensi, manajemen, atau PT</b>: umumnya PPh 23 dengan hitungan lain, jadi minta rinciannya di invoice
    • <b>Barter</b>: produk yang kamu kasih ikut dihitung sebagai penghasilan kreatornya, berapa pun nilainya
    • <b>Siapa yang setor</b>: pihak yang membayar memotong dan menyetor, lalu kasih bukti potong ke kreator
    • <b>Waktu nego</b>: tanya fee-nya sebelum pajak atau bersih, lalu tulis di kontrak. Di sini sering salah paham

    Aturan pajak bisa berubah dan ini bukan nasihat pajak, jadi cek ke konsultan. Mau kuhitungkan potongannya? Kirim <i>@namakreator 60rb IG, minta 4jt</i>, lalu tekan "Pajaknya"
    .title = Pajak endorse

answer-follower-thresholds =
    Nggak ada batas resmi. Aku pakai tabel artikel acuanku: nano mulai { $nano_tier_low }, micro { $micro_tier_low }, macro { $macro_tier_low }, mega { $mega_tier_low }. Di bawah { $nano_tier_low } belum kunilai.

    Sumber lain menyebut:
    • <b>Teks artikel yang sama</b>: micro { $nano_tier_low }–{ $micro_tier_low }, macro di atas { $macro_tier_low }. Jadi artikelnya nggak sejalan dengan tabelnya sendiri
    • <b>IAM.id</b>: { $iam_mid_tier_step_low }–{ $iam_macro_step_low } namanya mid-tier
    • <b>HERALD.ID</b>: sudah mid-tier sejak { $herald_mid_tier_step_low }
    • <b>CalcScope</b>: mid-tier mulai { $calcscope_mid_tier_step_low }, macro baru { $calcscope_macro_step_low }
    • <b>SKW</b>: micro { $skw_micro_step_low }–{ $skw_macro_step_low }

    Waktu nego, sebut angka followers dan views, bukan nama kelasnya. Mau tahu satu akun masuk mana? Kirim <i>@namakreator 10rb IG</i>
    .title = Batas followers tiap kelas

answer-bot-help =
    Aku bantu kamu memilih influencer, dari nano sampai mega, dan cek harganya wajar atau nggak. Cukup chat seperti ke teman, boleh campur Inggris.

    • <b>Tanya apa aja</b> soal influencer: <i>apa bedanya micro sama macro?</i>
    • <b>Cek kreator</b>: <i>@namakreator 45rb IG, minta 3jt buat 1 reel</i>. Aku kasih kelasnya, tarif lazim, perkiraan jangkauan, dan bahan nego
    • <b>Bandingkan</b>: tempel beberapa kreator sekaligus, satu baris satu orang
    • <b>Minta rencana</b>: <i>budget 10jt buat awareness di TikTok</i>. Aku hitung micro, macro, atau gabungan

    Semua angka ada sumbernya, tinggal tekan "Kenapa?". Aku nggak membuka akun siapa pun, jadi angka kreator datang dari kamu. Kalau kurang satu hal, aku tanya balik.

    Mulai dari mana? Ketik tujuan dan budgetmu, atau kirim satu nama kreator.
    .title = Aku bisa bantu apa
