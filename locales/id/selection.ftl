# Pilihan dari daftar: siapa yang dipakai, berapa totalnya, seyakin apa, dan siapa yang nggak masuk.

pick-wait = Sebentar ya, kuhitung dulu kombinasi terbaik dari { $count } kreator…
pick-title =
    <b>Pilihanku: { $count } dari { $of } kreator</b>
    Total fee { $about }{ $spent } dari { $money }, sisa { $about }{ $left }.
pick-entry = { $place }. <b>{ $name }</b>
pick-posts = { $count } post
pick-about = { $platform } { $count } · { $tier }
pick-fee-assumed = ±{ $fee } (pasaran)
pick-nameless = nomor { $number }
pick-more = …dan { $count } lagi, lengkapnya di <b>Kenapa?</b>
pick-result-reach = Jangkauan: { $figure } orang
pick-result-engagement = Interaksi: { $figure }

pick-proof-exact-reach = ✅ Ini kombinasi terbaik yang mungkin: nggak ada susunan lain yang menjangkau lebih banyak orang.
pick-proof-exact-engagement = ✅ Ini kombinasi terbaik yang mungkin: nggak ada susunan lain yang interaksinya lebih banyak.
pick-proof-gap-reach = Hasilnya paling banyak { $gap } di bawah kombinasi terbaik yang mungkin.
pick-proof-gap-engagement = Hasilnya paling banyak { $gap } di bawah kombinasi terbaik yang mungkin.
pick-assumed-fees = { $count } dari mereka belum kasih tarif, jadi kupakai tarif pasaran.
pick-assumed-high = Kalau ternyata semuanya minta tarif tertinggi, totalnya bisa sampai { $amount }: pastikan dulu sebelum deal.
pick-robust = Kalau tarif yang kuperkirakan ternyata murah semua atau mahal semua, pilihannya tetap sama.
pick-always = Kalau tarif yang kuperkirakan meleset, pilihannya bisa berubah. Yang selalu masuk: { $names }.
pick-never-sure = Pilihannya tergantung banget sama tarif yang kuperkirakan: tanya dulu tarif aslinya, lalu kirim lagi daftarnya.

pick-label = Komposisinya: <b>{ $label }</b> (dilihat dari porsi fee).
pick-label-unlike = Komposisinya <b>{ $label }</b> (dilihat dari porsi fee), padahal buat tujuan dan budget ini biasanya kusarankan <b>{ $advised }</b>. Bedanya karena { $reason }.
pick-mix = mix
pick-unlike-no-small = di daftarmu nggak ada kreator kecil
pick-unlike-no-big = di daftarmu nggak ada kreator besar
pick-unlike-big-too-dear = kreator besar di daftarmu lebih mahal dari budgetnya
pick-unlike-conditions = syarat yang kamu kasih
pick-unlike-price = dengan tarif di daftarmu, susunan ini yang hasilnya paling banyak

pick-left-title = <b>Nggak terpilih ({ $count })</b>
pick-left-entry = • { $name }: { $reason }
pick-left-more = …dan { $count } lagi.
pick-left-count = { $count } orang: { $reason }
cut-blocked = kamu coret
cut-no-price = tarifnya belum ada
cut-no-figures = hasilnya belum bisa kuhitung
cut-too-dear-alone = tarifnya sendiri sudah lewat budget
cut-most-on-one = lewat batas per orang
cut-duplicate = orangnya sama dengan { $by }
cut-too-dear = uangnya keburu habis buat yang hasilnya lebih banyak
cut-not-better-reach = nggak menambah jangkauan
cut-not-better-engagement = nggak menambah interaksi
cut-rule-most = kuota orangnya sudah penuh
cut-rule-per-niche = jatah niche-nya sudah penuh
cut-rule-per-size = jatah ukurannya sudah penuh
cut-rule-share-most = jatah fee buat ukurannya sudah habis
cut-rule-share-least = bikin porsi fee ukuran lain kurang
cut-rule-other = kena syarat yang kamu kasih

pick-conditions = Syarat: { $rules }.
pick-unmet = ⚠️ Belum bisa kupenuhi bareng syarat lain: { $rule }. Mau diutamakan? Hapus syarat lainnya.
pick-strangers = ⚠️ { $names } nggak ada di daftar, jadi belum kuhitung. Kirim followers dan tarifnya, ya.
pick-elsewhere = { $count } kreator di platform lain nggak kuikutkan.
pick-kept = <i>Dari { $of } kreator, { $kept } yang kusimpan. Perubahan berikutnya kuhitung dari situ; mau dari semuanya, kirim lagi filenya.</i>
pick-basis = <i>Anggapanku: budgetnya semua buat fee, dan tiap orang sekali post kecuali ditulis lain.</i>
pick-basis-no-goal = <i>Tujuannya belum kamu sebut, jadi kupilih yang jangkauannya paling luas. Anggapanku: budgetnya semua buat fee, dan tiap orang sekali post kecuali ditulis lain.</i>

pick-undecided = Sampai waktunya habis belum ketemu kombinasi yang memenuhi semua syarat, dan belum pasti juga nggak ada. Coba kurangi satu syarat, atau perpendek daftarnya.
pick-nothing-known = Belum ada yang bisa kuhitung dari daftar itu. Kirim followers atau tarifnya dulu, ya.
pick-impossible = <b>Nggak ada kombinasi yang memenuhi semua syarat dengan { $money }.</b>
pick-relax = Cukup longgarkan salah satu:
pick-relax-more = Melonggarkan satu syarat aja belum cukup. Coba hapus beberapa sekaligus.
pick-relax-money = • naikkan budget jadi { $amount }
pick-relax-rule = • hapus syarat “{ $rule }”

rule-must-have = wajib { $names }
rule-blocked = tanpa { $names }
rule-exact = pas { $count } orang
rule-fewest = minimal { $count } orang
rule-most = maks { $count } orang
rule-per-niche = maks { $count } per niche
rule-size-exact = pas { $count } { $sizes }
rule-size-least = minimal { $count } { $sizes }
rule-size-most = maks { $count } { $sizes }
rule-share-least = { $sizes } minimal { $share } dari fee
rule-share-most = { $sizes } maks { $share } dari fee
rule-most-on-one = maks { $share } budget per orang
rule-most-fee = maks { $amount } per orang
rule-most-posts = boleh sampai { $count } post per orang
rule-platforms = cuma di { $names }
rule-one-person = satu orang satu akun

ask-list = Daftarnya mana? Tempel di sini, satu kreator satu baris (nama, platform, followers, tarif), atau kirim CSV atau XLSX-nya.
ask-pick-budget = Oke, kupilihkan dari { $count } kreator tadi. Budget buat fee mereka berapa?

button-pick = 🎯 Pilihkan
button-others = Yang nggak terpilih
button-pick-reach = Utamakan jangkauan
button-pick-engagement = Utamakan interaksi

why-pick = <b>Caraku memilih</b>
why-pick-reach = • Yang kucari: sebanyak mungkin orang yang melihat; yang melihat lebih dari sekali tetap dihitung satu.
why-pick-engagement = • Yang kucari: interaksi (like dan komentar) sebanyak mungkin.
why-pick-method = • Kuhitung semua kombinasi yang masuk akal, lalu kubuktikan sendiri hasil tertinggi yang mungkin.
why-pick-method-helped = • Kuhitung dengan bantuan solver HiGHS, lalu hasilnya kucek sendiri.
why-pick-money = • Budgetnya cuma kupakai buat fee. Produk, boost, dan pajak belum termasuk.
why-pick-runner-up = • Pengganti paling dekat: { $name } menggantikan { $instead }, hasilnya turun { $loss }.
why-pick-assumed = • Yang belum kasih tarif kuhitung pakai tarif pasaran. Pilihannya kuulang dengan tarif terendah dan tertinggi.
why-pick-overlap = • Followers yang sama antarkreator kuanggap kebetulan aja. Cocok tidaknya audiens dan konten belum kuhitung.
why-pick-label = • Disebut macro kalau minimal 80% fee ke kreator besar, micro kalau maksimal 20%, selain itu mix. Ini penilaianku.
