### What whoever runs the bot reads in Telegram: /stats, /dead and /health (Telegram HTML).

# Counts only; $day, $week and $month are chats that wrote within 1, 7 and 30 days.
stats-text =
    <b>Angka bot ini</b>
    Obrolan aktif: { $day } dalam sehari, { $week } dalam 7 hari, { $month } dalam 30 hari
    Menunggu dijawab: { $pending }
    Menunggu dikirim: { $letters }
    Gagal dan disimpan: { $dead }
    Pertanyaan yang meragukan: { $unanswered }
# $median is milliseconds: half of all took no longer. $topics are ids.
stats-lately =
    <b>Dalam 30 hari</b>
    Dijawab: { $answered }, separuhnya dalam { $median } ms
    👍 { $up } · 👎 { $down }
    Paling sering ditanya: { $topics }

    Lengkapnya di server: <code>mikromakro stats</code>
dead-text =
    <b>Pesan yang gagal: { $dead }</b>
    { $lines }

    Coba lagi di server: <code>mikromakro dead retry NOMOR</code>
# $id is the number of the update, $hours how long ago it came, $reason the kind and place of the error.
dead-line = <code>{ $id }</code>, { $hours } jam lalu, { $attempts } kali dicoba: { $reason }
dead-none = Nggak ada pesan yang gagal.
# $up is hours since the start; $waited seconds.
health-text =
    <b>Bot jalan</b> sejak { $up } jam lalu, database bisa ditulis.
    Pesan paling lama menunggu: { $waited } detik
    { $polled ->
        [never] Belum pernah mengambil pesan lewat polling.
       *[other] Terakhir mengambil pesan: { $polled } detik lalu
    }
