### In groups: what is said on joining, and how to have somebody's message checked.

## Commands, as Telegram lists them (plain text, at most 256 characters); `.word` is the command.

command-check = Balas pesan berisi tarif atau kreator, aku cek wajar nggaknya
    .word = cek

## Texts (Telegram HTML); $name is the bot's name with its @.

group-hello-text = Halo semua! Aku <b>mikromakro</b>, teman diskusi soal influencer: tarif wajar, budget, micro atau macro. Aku cuma menanggapi perintah, pesan yang menyebut { $name }, atau yang membalas pesanku; yang lain kulewati dan nggak kusimpan. Catatan rencana dan kreator di sini milik bersama (lihat /privacy). Ada yang kirim rate card? Balas pesannya dengan /cek.
check-how-text =
    Balas pesan yang mau dicek dengan /cek, atau tulis langsung setelah perintahnya:
    <code>/cek 45rb followers IG, minta 3jt per reel</code>
