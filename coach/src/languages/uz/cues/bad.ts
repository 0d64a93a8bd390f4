export const bad = `
// unfortunately
afsuski
ming afsus
ming afsuski
attang
achinarlisi
taassuf~
baxtga qarshi
// no more
tugagan
topilmayapti
topilmaydi
sotilgan
sotilib ket~
sotib bo'lin~
bandlangan
bo'sh … yo'q
bo'sh o'rin yo'q
bo'sh joy yo'q
joy yo'q
joy qolma~
chipta qolma~
omborda yo'q
omborda qolma~
ishlab chiqarilma~
ishlab chiqarishdan ol~
to'lib bo'l~
to'lgan
// late
kechikyapti
kechikmoqda
kechroq
cho'ziladi
cho'zilyapti
surildi
suriladi
qoldirildi
kutishga to'g'ri
kutishingizga to'g'ri
kutish kerak
yana … kun kut~
keyin … bo'shaydi
faqat … keyin
faqat keyingi
haftadan keyin
bugun emas
bugun … ~maydi
bugun … ~olma~
ulgurma~
ulgurolma~
kelmay qol~
ishlamaydi
ishlamay qol~
ishga tushma~
~ib bo'lmas
~ishga to'g'ri keladi
~may qoldi
tuzatib bo'lma~
tiklanmaydi
tiklash imkon~
iloji bo'lma~
ilojsiz
// cost
qimmatlash~
qimmatroq
oshadi
oshirildi
qo'shimcha haq
pullik
to'lashingizga to'g'ri
to'lashingiz kerak
so'mga tushadi
so'm qo'shil~
so'm yechil~
so'm ushlab~
ushlanadi
ushlab qolinadi
yechiladi
yechib olin~
jarima yozil~
penya~
qaytarib bo'lmaydi
qoplanmaydi
qoplamaydi
to'lanmaydi
tatbiq etilma~
amal qilmaydi
muddati tuga~
yonib ket~
o'chirilgan
singan ekan
buzilib
yaroqsiz
o'tolmadingiz
o'tmadingiz
kirmadingiz
kamaydi
kamayadi
faqat bugun
faqat bugungacha
lekin … ~maydi
ammo … ~maydi
biroq … ~maydi
ammo … yo'q
biroq … yo'q
yomon xabar~
noxush xabar~
// not before, not at all
~mas ekan
~gacha … ~maydi
~guncha … ~maydi
~gacha bo'lmaydi
~masdan oldin ~maydi
barbod
rad bo'l~
~olmadik
`;
