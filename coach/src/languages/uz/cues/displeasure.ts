export const displeasure = `
// waiting
kutyapman
kutyapmiz
kutib o'tir~
kutib qol~
kutaverib
kutdim
kutdik
kutaman yana
qachongacha kut~
qachon bo'ladi
haftadan beri
kundan beri
oydan beri
kechadan beri
ertalabdan beri
oy bo'ldi
kun bo'ldi
soat bo'ldi
kun o'tdi
hafta o'tdi
hali ham yo'q
hali kelma~
haliyam
haligacha
hanuz
hanuzgacha
kelmayapti
kelmaysiz~
kelmagan
kechikdi
kechikyapti
kech keldi
yo'q hali
javob yo'q
javob bermay~
javob yozma~
javob kelma~
javob kutyap~
jimlik
jim
go'shak~
telefon ko'tar~
o'qiysizlar
hech kim
hech kim kelma~
hech kim javob~
hech narsa
// again
yana o'sha
yana shu
yana ochdi
yana kelmadi
ikkinchi marta
uchinchi marta
to'rtinchi marta
nechanchi marta
necha marta
har safar
har kuni
har gal
har oy
har doim shu
doim shu
ertaga … ertaga
va'da qil~
va'da berib
va'da qani
degandingiz~
dedingiz~
deyishdi
edingiz ku
aytgandingiz~
deb yozil~ … lekin
emas ekan
// what is wrong
ishlamayapti
ishlamaydi
ishlamay qol~
ochilmay~
yoqilmay~
yuklanmay~
kirmay~
ulanmay~
buzilib
singan
siniq
yirtiq
yirtil~
teshik
yorilgan
chirigan
muddati o'tgan
sovuq
qotib qol~
muzdek
iflos
hid~
dog'~
kir
yetishma~
yetmaydi
adashtir~
almashtirib yubor~
boshqa narsa
so'ragandim
so'ragan edim
buyurtma qilgandim
zakaz qilgandim
emas … ~bsizlar
tushib qol~
oqyapti
svet yo'q
gaz yo'q
internet yo'q
bo'lmayapti
o'chib qol~
yo'qolib
yo'qoldi
sababsiz
sababini
pul yechil~
pul yechib
ortiqcha yozil~
qimmat
qimmatlash~
navbat~ turd~
navbatda
// how it feels
norozi~
noroziman
xafa bo'ld~
xafa qil~
xafaman
afsus
afsuski
afsuslandim
hafsalam~
ko'nglim qold~
ko'nglim
umid qilgandim
umid~
kutmagandim
kutgandim
bunaqa emas edi
hayronman
hayron qol~
charchadim
charchadik
zerikdim
qiynaldim
qiynalyap~
qiynalib
ovora
ovora bo'ld~
sarson
achindim
yoqmadi
yaxshi emas
sifatsiz
sifati
tushunmadim
tushunarsiz
ishonch~ qolma~
ishonib
oldin bunaqa
avval … edi
ertaga … kerak edi
uxlab bo'lmay~
uxlolma~
chidab bo'lma~
qanaqasiga
obbo
noqulay
ilojim yo'q
holim yo'q
ogohlantirma~
tushuntirma~
ko'rib chiqamiz
shikoyat~
// but, was to be
lekin
~madi
~gandim
~gandik
~madik
~rasam
bo'pti
yarmi
emas ekan
`;
