# Balik modal: berapa order yang nutup biaya, dari harga dan margin yang orangnya kasih tahu.

break-even-title = <b>Balik modal di order ke-{ $orders }.</b>
break-even-never = <b>Belum bisa balik modal.</b> Tiap order belum menyisakan untung, jadi makin banyak yang beli pun nggak nutup. Cek lagi harga atau biaya produknya, ya.
break-even-open = <b>Tiap order menyisakan { $kept }.</b> Tinggal dibagi ke biaya promosinya.
break-even-kept-told = Untung per order: { $kept } (dari kamu)
break-even-kept-margin = Untung per order: harga { $price } × margin { $margin } = { $kept } (dari kamu)
break-even-kept-cost = Untung per order: harga { $price } − modal { $cost } = { $kept } (dari kamu)
break-even-cost-budget = Budget { $cost } ÷ { $kept } = { $orders } order
break-even-cost-fee = Tarif { $name } { $cost } ({ $mark }) ÷ { $kept } = { $orders } order
break-even-revenue = Omzetnya berarti sekitar { $revenue }.
break-even-reach-budget = Rencananya menjangkau { $reach } orang (perkiraan).
break-even-reach-fee = Satu postingannya dilihat { $reach } orang (perkiraan).
break-even-buyers = Artinya sekitar { $buyers } dari tiap 1.000 orang itu harus beli ({ $range }).
break-even-one-in = Artinya cukup 1 dari sekitar { $people } orang itu yang beli.
break-even-impossible = Order yang dibutuhkan lebih banyak dari orang yang terjangkau, jadi dari kampanye ini saja nggak mungkin balik modal.
break-even-clicks = Kalau { $rate } pengunjung biasanya beli, kamu butuh { $clicks } klik.
break-even-people = Kalau { $rate } penonton biasanya ngeklik, berarti { $people } penonton.
break-even-bars = <b>Sekali post di { $platform }</b> <i>(tarif { $mark })</i>
break-even-bar = • 1 { $tier } @ { $fee }: { $orders } order
break-even-no-benchmark = <i>Acuan berapa persen orang Indonesia yang beli dari konten kreator belum ada yang bisa dipegang, jadi cocokkan dengan data tokomu sendiri. Pembeli yang balik lagi belum dihitung.</i>
break-even-more = Kirim budget atau tarif kreatornya, nanti kuhitung sekalian. Contoh: “budget 10 juta”.
button-plan = Lihat rencana
button-break-even = Balik modal?
ask-price = Biar bisa kuhitung balik modalnya, kasih tahu harga jual dan untungnya ya. Contoh: “harga 85 rb, margin 30%” atau “harga 25 rb, modal 10 rb”.
ask-margin = Harganya sudah kucatat: { $price }. Untung kotornya berapa per order? Contoh: “margin 30%” atau “untung 25 rb”.
