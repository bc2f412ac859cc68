### A plan asked for step by step: one message, changed in place.

# $step of $steps.
guide-title = <b>Rencana kampanye</b> · langkah { $step } dari { $steps }
guide-known = <i>Sejauh ini: { $known }</i>
guide-remembered = <i>Yang aku ingat: { $known }. Pakai ini, atau mulai dari kosong?</i>
guide-until = tayang paling lambat { $day }
guide-unheard = Yang itu belum kutangkap buat langkah ini. Pencet salah satu pilihan, atau ketik pakai kata lain, ya.
guide-outlook = Nggak apa-apa. Kira-kira begini saranku di tiap budget:
guide-example = <i>Boleh ketik sekaligus, misalnya “awareness aja, 15jt, ig”.</i>

guide-goal = Tujuan kampanyenya apa?
guide-platform = Mau tayang di mana?
guide-budget = Budget totalnya berapa?
guide-niche = Bidang usahamu apa?
guide-deadline = Paling lambat tayang kapan?

guide-day-weeks = { $weeks } minggu lagi ({ $day })
guide-day-month = Sebulan lagi ({ $day })

button-guide = Bikin rencana bareng
button-to-plan = Lihat rencananya
button-guide-again = Bikin rencana baru
button-guide-keep = Tetap { $known }
button-guide-keep-all = Pakai yang ini
button-guide-empty = Mulai dari kosong
button-guide-pass = Lewati
button-guide-usual = Pilihkan aja
button-guide-unsure = Belum tahu
button-guide-finish = Lihat rencananya sekarang
button-guide-back = ‹ Kembali
button-guide-cancel = Batal
# $step of $steps.
button-guide-resume = Lanjut bikin rencana ({ $step }/{ $steps })

guide-cancelled = Oke, rencananya nggak jadi. Kalau berubah pikiran, mulai lagi kapan aja.
guide-over = Panduan ini sudah selesai. Mau bikin rencana baru?
