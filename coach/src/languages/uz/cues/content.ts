export const content = `
// thanks and praise
rahmat
rahmat sizga
katta rahmat
kattakon rahmat
rahmat aka|opa|uka
tashakkur
xursandman
xursandmiz
xursand qildi~
xursand bo'ld~
mamnun~
mamnunman
yoqdi
juda yoqdi
zo'r
zo'r ekan
zo'r bo'l~
zo'r chiqdi
a'lo
ajoyib
ajoyib ekan
juda yaxshi
yaxshi ekan
yaxshi yigit
shirin
mazali
mazali bo'l~
qoyil
ofarin
barakalla
malades
molodes
gapi yo'q
qo'lingiz dard
dard ko'rma~
baraka toping
baraka
omad
omon bo'ling
sog' bo'ling
hammasi joyida
vaqtida keldi
vaqtidan oldin
tez keldi
yetib keldi
oldim rahmat
tavsiya qilaman
yana boramiz
yana olaman
yana kelamiz
ura
sevindim
quvondim
boshlig'ingizga rahmat
bonus ber~
muloyim
xushmuomala
toza
mos tushdi
rost ekan
// courtesy
assalomu alaykum
assalom
salom
salom alaykum
iltimos
iltimos qil~
marhamat
uzr bezovta
bezovta qilgan~ uzr
yaxshimisiz
yaxshimisizlar
hurmat bilan
mayli
mayli unda
xo'p
xop
tushundim
yo'q rahmat
bo'ladi
muammo yo'q
hechqisi yo'q
// plain questions
bo'ladimi
mumkinmi
mumkinmikan
bormi
bormikan
bormi sizlarda
qancha
qancha turadi
qanchaga
nechpul
nech pul
necha pul
narxi
narxi qancha
narxlar~
qachon ochil~
nechida
nechida ochil~
nechigacha
necha kun~
necha kunda
qayerda
qayerdan
qayerga
qanday
qanday qilib
qanday qilsam
qanday olsam
qanday to'la~
qaysi biri
qaysi tugma~
nima qilishim
nima qilsam
nima kerak
kerakmi
shartmi
pullikmi
bepulmi
tekinmi
ochiqmi
ishlaysizlarmi
ishlaysizmi
yetkazib berasiz~
bera olasizmi
berasizmi
berasizlarmi
olsam bo'ladi
olsam bo'ladimi
kelsam bo'ladimi
borsam bo'ladimi
~sam bo'ladi~
~sam maylimi
~sam bo'ladimi
tayyormi
tayyor bo'ldimi
kiradimi
tushadimi
qaytadimi
yeta~mi
maslahat ber~
tavsiya bera~
tushuntirib ber~
aytib ber~
bilmoqchi edim
so'ramoqchi edim
so'ramoqchiydim
bilsam bo'ladimi
savol~
savolim bor~
bir savol
qiziqyapman
bekor qilmoqchi~
almashtirmoqchi~
o'zgartirmoqchi~
yozilmoqchi~
olmoqchi~
olmoqchiman
~moqchiman
~moqchiydim
~moqchimiz
kerak edi
// is it, when
~dimi
~adimi
~imi
~mikan
necha
qachon
kerak
shoshilma~
shoshilinch emas
~minan
`;
