export const history2 = {
  "change-mind": `
~fikringizdan|~niyatimdan|aynidim|ayniy~v|aynimoqchi~n|~kerakmas|yoqmadi|yoqmasa|sig'ma~v
~sig'madi|~sig'maydi|sig'mayapti|kattaroq~n|kichikroq~n|kattarog'i~n|kichikrog'i~n|razmer~n|razmeri~n|o'lcham~n
o'lchami~n|~rangini|almashtir~v|almashtirsam|almashtirmoqchi~n|almashtirish~n|almashtirib|almash~v|ayirboshla~v
~qaytarmoqchi~n|~qaytarsam|vozvrat~n|obmen~n|uzmoqchi~n|~to'xtatmoqchi~n|~muzlatsam|~muzlatib|muzlatish
~ko'chirmoqchi~n|~ko'chirsam|~ko'chirib|~ko'chirsak|~ko'chiring~n|sursam|sursak|surib|suring~n
o'zgartirmoqchi~n|o'zgartirsam|o'zgartir~v|o'zgartirish~n|~kelolmayman|~borolmayman|chiqolmayapman
ulgurolmayman|~qoldirildi|~manzilimni
fikrim~n o'zgar~v
~fikrimdan qayt~v
~fikridan qayt~v
~fikringiz~n o'zgar~v
aynib qol~v
o'ylab ko'rsam
o'ylab ko'rdim
o'ylab qoldim
boshqa qaror
~qarorim~n o'zgar~v
qaror o'zgar~v
rejam~n o'zgar~v
~rejalarim~n o'zgar~v
~rejamiz~n o'zgar~v
ishim o'zgar~v
kerak emas~n
kerak bo'lmay~v
kerak ~bo'lmadi|bo'lmay
keragi yo'q
endi kerak emas
endi ~kerakmas
kerak emasdi
vaqtim yo'q ekan
to'g'ri kelma~v
to'g'ri ~kelmadi|kelmayapti|~kelmaydi
mos kelma~v
mos ~kelmadi|~kelmasa|~kelmaydi
yoqmay qol~v
katta keldi|chiqdi|kelib|ekan|bo'lib|~kelibdi
kichik keldi|chiqdi|kelib|ekan|~kelibdi
tor keldi|chiqdi|ekan
keng keldi|chiqdi|ekan
uzun keldi|chiqdi|ekan|qilib
kalta keldi|chiqdi|ekan
boshqa razmer~n|o'lcham~n|rang~n|model~n|sana~n|kun~n|vaqt~n|soat~n|manzil~n
~boshqasiga almashtir~v
boshqa kunga
boshqa vaqtga
boshqa sanaga
rangi boshqa
almashtirsa ~bo'ladimi
almashtirib bering~n|ber~v|ol~v|~bo'ladimi
~qaytarib ~bermoqchi~n|topshir~v|bersam|berish|yubor~v
qaytarish ~mumkinmi|tartib~n
bekor ~qilmoqchi~n
bekor qilsam|qilib|qiling~n|qilish~n
bekor qil~v
~to'xtatib tur~v
voz kech~v
voz ~kechmoqchi~n
~keyinga sur~v|qoldir~v
o'zgartirib bering~n|ber~v|~bo'ladimi
o'rniga … ~bo'ladimi
kela olmayman
to'y qoldiril~v
boshqa manzil~n
adashib buyurtma|bosib|boshqa|yozib|to'lab|olib
xato buyurtma
xato yozib|bosib
`,
};
