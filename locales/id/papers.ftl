# Dokumen yang bisa dibawa pulang: brief, pesan ajakan, kesepakatan, ukuran hasil, jadwal.

papers-title = <b>Mau bawa yang mana?</b>
papers-text = Semuanya kususun dari yang sudah kamu ceritakan. Yang belum, kutandai [kurung siku] buat kamu isi.
paper-copy = <i>Ketuk kotaknya buat menyalin, lalu isi yang di [kurung siku].</i>
button-papers = 📄 Dokumen
button-brief = 📝 Brief
button-outreach = 💬 Pesan ajakan
button-terms = 🤝 Kesepakatan
button-kpi = 📊 Ukuran hasil
button-schedule = 🗓 Jadwal

## Brief

brief-title = <b>Brief kampanye</b>
brief-heading = BRIEF KAMPANYE
brief-deadline = Tayang paling lambat: { $day }
brief-deadline-blank = [tanggal]
brief-product = Brand dan produk: [nama brand, nama produk]
brief-product-niche = Brand dan produk: [nama brand, nama produk] ({ $niche })
brief-goal = Tujuan: { $goal }
brief-goal-blank = [satu tujuan, misalnya orang kenal atau orang beli]
brief-place = Tempat tayang: { $platform }
brief-place-blank = [Instagram, TikTok, atau lainnya]
brief-audience = Buat siapa: [siapa pembelimu]
brief-audience-city = Buat siapa: [siapa pembelimu], terutama di { $city }
brief-work = Yang dibuat:
brief-work-each = • { $creators } { $tier }, 1 post per orang
brief-work-many = • { $creators } { $tier }, total { $posts } post
brief-work-blank = • [jumlah] kreator, [jumlah dan jenis konten]
brief-messages = Pesan utama:
brief-message-what = • [Produk ini apa dan buat siapa, satu kalimat]
brief-message-proof = • [Satu alasan buat percaya: rasa, bahan, hasil, pengalaman]
brief-message-call = • Ajakan: { $call }
brief-call-blank = [habis nonton, orang diajak ngapain]
brief-call-awareness = kenalan dulu, follow @[akunmu]
brief-call-reach = tonton, bagikan, follow @[akunmu]
brief-call-launch = jadi yang pertama nyoba [produk baru]
brief-call-engagement = jawab pertanyaan ini di komentar: [pertanyaan]
brief-call-trust = simpan dulu, baca ulasan lengkap di [tempat ulasan]
brief-call-traffic = klik link di bio
brief-call-sales = beli pakai kode [KODE KREATOR]
brief-call-app-installs = unduh lewat link kreator, kode [KODE KREATOR]
brief-call-content = [tanpa ajakan, kontennya buat dipakai akun kita]
brief-call-community = gabung ke [nama komunitas]
brief-call-local-visits = mampir ke [alamat], sebut kode [KODE KREATOR]
brief-do = Tolong:
brief-do-own = • Cobain dulu, lalu cerita pakai gayamu sendiri
brief-do-name = • Nama produk kelihatan dan kesebut jelas
brief-do-draft = • Kirim draf sebelum tayang
brief-dont = Jangan:
caution-registered = • Janji sembuh atau hasil instan. Produknya terdaftar BPOM: [nomor]
caution-licensed = • Janji untung pasti. Izin OJK: [nomor]
caution-proof = • Bilang “paling” atau “nomor satu” tanpa bukti
brief-dont-rival = • Menjelekkan produk lain
brief-label = Label: nyalakan kemitraan berbayar, #iklan di awal caption (produk gratis juga)
brief-tags = Hashtag: #iklan #[namabrand] #[namakampanye]
brief-measure = Dinilai dari: { $main }
brief-measure-blank = Dinilai dari: [angka yang kamu kejar]
brief-code = Kode kreator: [KODE KREATOR], beda tiap orang
brief-link = Link: [linkmu]?utm_source={ $source }&utm_medium=influencer&utm_campaign=[kampanye]&utm_content=[kreator]
brief-link-source = [platform]

## Pesan ajakan

outreach-title = <b>Pesan ajakan</b>
outreach-for-tier = Buat { $tier }, langsung sebut harga:
outreach-for-creator = Buat { $name }, langsung sebut harga:
outreach-for-open = Tanpa harga, tanya tarif dulu:
outreach-for-barter = Barter produk:
outreach-with = Halo Kak { $name }! Aku [namamu] dari [brand]. Kontennya cocok sama [produk] kami. Mau kolab { $work }{ $window }? Budgetnya { $fee }, pakai label kemitraan berbayar. Kalau mau, kirim insight terakhirnya ya 🙏
outreach-open = Halo Kak { $name }! Aku [namamu] dari [brand]. Kontennya cocok sama [produk] kami. Mau ajak kolab { $work }{ $window }, pakai label kemitraan berbayar. Boleh minta rate card dan insight terakhirnya, Kak? 🙏
outreach-barter = Halo Kak { $name }! Aku [namamu] dari [brand]. Mau kirim [produk] gratis buat Kakak coba. Kalau suka, boleh dibikin { $work }{ $window }, jujur aja isinya, pakai label kemitraan berbayar ya. Berkenan? 🙏
outreach-name = [nama]
outreach-work = 1 post
outreach-work-on = 1 post di { $platform }
outreach-window = , tayang maks. { $day }
outreach-tip = <i>Sapa dengan namanya dan sebut satu kontennya yang kamu suka. Pesan yang kelihatan disebar massal gampang dilewatkan.</i>
button-copy-tier = 📋 Salin: { $tier }
button-copy-creator = 📋 Salin: pakai harga
button-copy-open = 📋 Salin: tanpa harga
button-copy-barter = 📋 Salin: barter

## Kesepakatan

terms-title = <b>Lembar kesepakatan</b>
terms-heading = KESEPAKATAN KERJA SAMA
terms-parties = Antara [brand, nama penanggung jawab] dan { $name }
terms-party-blank = [nama kreator, akun]
clause-work = Konten: { $work } di { $platform }
clause-work-blank = [jumlah dan jenis konten]
clause-window = Tayang: antara [tanggal] dan { $day }
clause-approval = Draf: dikirim { $draft_days } hari sebelum tayang, brand menjawab dalam [jam]
clause-revisions = Revisi: { $revisions } kali, selama masih sesuai brief
clause-payment = Bayaran: { $fee }. Dibayar { $first_half } setelah draf disetujui, { $second_half } setelah tayang dan insight dikirim
clause-payment-barter = Bayaran: produk [nama, nilai], dikirim sebelum [tanggal], tanpa uang
clause-fee-blank = [fee]
clause-late = Telat: kabari dulu, susulan paling lama { $late_days } hari. Lewat itu brand boleh membatalkan
clause-silent = Batal tayang: uang yang sudah dibayar kembali penuh, atau diganti konten setara di tanggal baru
clause-silent-barter = Batal tayang: produk dikembalikan atau diganti senilainya, kecuali sejak awal memang hadiah
clause-stay = Lama tayang: tidak dihapus atau diarsipkan selama { $stay_days } hari
clause-proof = Laporan: screenshot insight { $proof_days } hari setelah tayang
clause-usage = Hak pakai: repost di akun brand boleh. Buat iklan: [tidak / ya, berapa lama, tambahan berapa]
clause-exclusivity = Eksklusif: [tidak / ya, produk apa, berapa lama, tambahan berapa]
clause-label = Label: kreator menyalakan kemitraan berbayar dan menulis #iklan di awal caption
clause-tax = Pajak: PPh 21 dipotong brand, dasarnya { $share } dari fee ({ $rule }). Fee di atas [sebelum / sesudah] pajak
clause-tax-barter = Pajak: produk juga dihitung penghasilan ({ $rule }); yang mengurus [brand / kreator]
terms-bullet = • { $text }
terms-sign = Setuju: [nama, tanggal] dan [nama, tanggal]
terms-fees = Fee per post di rencanamu: { $fees }.
terms-fee = { $tier } { $fee }
terms-note = <i>Angka hari, revisi, dan termin itu usulanku, silakan ditawar. Ini bukan nasihat hukum atau pajak: buat nilai besar, minta dicek ahlinya.</i>

## Ukuran hasil

kpi-title = <b>Cara tahu kampanyenya berhasil</b>
kpi-goal = <b>{ $goal }</b>: lihat { $main }. Pelengkapnya { $beside }.
kpi-tools = Alatnya: { $tools }.
kpi-judgement = <i>Pilihan ukuran ini penilaianku.</i>
kpi-before = Pasang semuanya sebelum post pertama. Yang sudah lewat nggak bisa dilacak balik.
kpi-tax = Honor ke perorangan umumnya dipotong PPh 21, dasarnya { $share } dari fee. Barang barter juga dihitung. Pastikan ke konsultan pajak.
measure-reach = jangkauan
measure-cpm = biaya per seribu orang
measure-brand-search = pencarian nama brand
measure-new-followers = followers baru
measure-views = tayangan
measure-early-views = tayangan minggu pertama
measure-orders = jumlah pesanan
measure-engagement = interaksi dibanding jangkauan
measure-cpe = biaya per interaksi
measure-saves = berapa yang menyimpan
measure-shares = berapa yang membagikan
measure-comments = nada komentarnya
measure-store-rating = rating toko
measure-sessions = kunjungan web
measure-ctr = persen yang klik
measure-cpc = biaya per klik
measure-cpa = biaya per pesanan
measure-roas = omzet dibanding biaya
measure-basket = nilai sekali belanja
measure-installs = jumlah instal
measure-cpi = biaya per instal
measure-retention = yang masih pakai seminggu kemudian
measure-registrations = pendaftaran
measure-assets = konten yang layak dipakai lagi
measure-asset-cost = biaya per konten
measure-ad-ctr = persen klik saat jadi iklan
measure-members = anggota baru
measure-repeat-posts = yang posting lagi tanpa diminta
measure-mentions = seberapa sering brand disebut
measure-redemptions = kode yang ditukar di tempat
measure-visits = orang yang datang
measure-bookings = reservasi
tool-insights = screenshot insight dari kreator
tool-search = Google Trends
tool-codes = kode beda tiap kreator
tool-reading = komentar yang kamu baca sendiri
tool-utm = link UTM beda tiap kreator
tool-bio = link di bio
tool-pixel = pixel di halaman pembayaran
tool-store-link = link toko aplikasi beda tiap kreator
tool-folder = satu folder berisi semua file
tool-hashtag = satu hashtag khusus
tool-checkin = catatan kasir atau check-in

## Jadwal

schedule-title = <b>Jadwal sampai { $day }</b>
schedule-title-weeks = <b>Jadwal per minggu</b>
schedule-row = • <b>{ $day }</b>: { $steps }
schedule-week = • <b>Minggu { $week }</b>: { $steps }
schedule-past = { $day } sudah lewat. Targetnya tayang tanggal berapa? Tulis misalnya: <i>tayang sebelum 12 Desember</i>
schedule-late = <b>Waktunya mepet.</b> Yang sudah nggak keburu dengan tempo normal: { $steps }.
schedule-late-advice = Kerjakan itu bareng-bareng mulai hari ini, pilih kreator sekota biar produknya bisa diantar langsung, atau mundurkan tayang ke sekitar { $day }.
schedule-undated = Kapan paling lambat tayang? Sebut tanggalnya, nanti kuhitung mundur.
schedule-waves = Yang besar tayang duluan, yang kecil menyusul biar obrolannya lanjut.
schedule-note = <i>Lama tiap langkah itu perkiraanku.</i>
step-shortlist = susun daftar calon
step-deal = sepakat dan tanda tangan
step-shipped = produk dikirim
step-draft = draf masuk
step-approval = draf disetujui
step-posts = tayang
step-big-posts = kreator besar tayang
step-small-posts = kreator kecil tayang
step-first-figures = catat angka pertama
step-figures = minta insight
step-report = rangkum hasil
