# File yang diunggah: apa yang terbaca, apa yang tidak, dan di mana.

upload-read = <b>{ $file }</b>: { $count } kreator kubaca.
upload-read-some = <b>{ $file }</b>: { $count } kreator kubaca, { $kept } yang paling hemat kusimpan buat dibandingkan.
upload-no-followers = Kolom followers-nya nggak ketemu, jadi belum ada yang bisa kuhitung.
upload-column = { $letter } ({ $title })
upload-flaw-not-a-number = • Baris { $row }, kolom { $column }: “{ $text }” nggak kubaca sebagai angka.
upload-flaw-negative = • Baris { $row }, kolom { $column }: “{ $text }” angka minus, jadi kulewati.
upload-flaw-formula = • Baris { $row }, kolom { $column }: “{ $text }” itu rumus. Tulis hasilnya aja.
upload-flaw-too-many-cells = • Baris { $row }: kolomnya lebih banyak dari judulnya, jadi kulewati. Sering karena koma di dalam angka.
upload-flaw-no-account = • Baris { $row }: nama akunnya nggak ketemu, jadi kulewati.
upload-flaw-blank = • Baris { $row }, kolom { $column }: belum diisi.
upload-flaw-same-again = • Kolom { $other } dan { $column } isinya sejenis. Yang kupakai kolom { $other }; kalau kosong, baru yang satunya.
upload-more-spots = • …dan { $count } tempat lagi yang nggak terbaca.
upload-left = • Kubaca sampai baris { $last } aja; { $count } baris di bawahnya belum.

upload-too-large = <b>{ $file }</b> kegedean. Batasnya { $limit } MB.
upload-too-large-inside = <b>{ $file }</b> kecil di luar, tapi isinya kegedean buat kubuka. Salin kolom yang perlu ke file baru, ya.
upload-not-a-workbook = <b>{ $file }</b> bukan file Excel yang utuh, jadi nggak bisa kubuka.
upload-locked = <b>{ $file }</b> dikunci password atau masih format Excel lama (.xls). Simpan ulang sebagai .xlsx tanpa password, ya.
upload-not-a-table = <b>{ $file }</b> bukan tabel yang bisa kubaca.
upload-only-titles = Di <b>{ $file }</b> baru ada judul kolomnya. Isi dulu satu kreator per baris di bawahnya, lalu kirim lagi, ya.
upload-empty = <b>{ $file }</b> kosong.
upload-no-creators = Di <b>{ $file }</b> aku nggak nemu kolom akun maupun followers. Kasih judul kolom di baris atas, misalnya <code>username</code>, <code>platform</code>, <code>followers</code>, <code>rate</code>.
upload-not-fetched = <b>{ $file }</b> gagal kuambil dari Telegram. Coba kirim sekali lagi, ya.
upload-not-found = <b>{ $file }</b> nggak ketemu atau nggak bisa dibuka.
upload-instead = Yang bisa kubaca: CSV, TSV, atau XLSX dengan satu kreator per baris. Bisa juga langsung tempel daftarnya di sini.
