export const good = `
// for free, as a gift
tekin
tekinga
tekin~
bepulga
bepuldir
mutlaqo bepul
sovg'a qilindi
sovg'amiz
chegirma ber~
chegirma … ~adi
chegirma … sizga
foiz chegirma
bonus
bonus~ ber~
bonus yoz~
hisobimizdan
bizning hisobimizdan
puli bizdan
xarajat~ bizdan
haqini biz to'la~
o'zimiz to'la~
biz to'laymiz
qoplab ber~
qoplaymiz
foizsiz
qo'shimcha to'lov~ yo'q
to'lamaysiz
to'lov olinma~
pul olinma~
haq olinma~
ustama~ siz
yarim narx~
arzonroq
arzonlash~
kompensatsiya to'la~
kompensatsiya ber~
to'liq qaytdi
to'lig'icha
pulingiz qaytdi
pulingiz … qaytdi
pulingiz … qaytadi
pulingizni qaytar~
pul qaytadi
pul … qaytadi
pulini … qaytdi
puli qaytdi
puli … qaytdi
kartangizga qayt~
kartangizga … qaytdi
qaytdi
qaytadi
qaytariladi
qaytardik
// granted, found, fixed
topildi
topdik
topib qo'ydik
topib berdik
topilibdi
tuzatib beramiz
tiklandi
yangisini bera~
yangisi beriladi
yangi … beramiz
qabul qilindi … ~gansiz
tasdiqlandi
ma'qullandi
ruxsat bor
mumkin bo'ldi
albatta mumkin
mumkin albatta
bemalol … bo'ladi
bor ekan
saqlanib qol~
eson omon
bekam ko'st
joy bo'shadi
bo'sh joy bor
bo'sh o'rin bor
navbat kutmay~
erta keldi
ertaroq
vaqtidan oldin
ishlab ketdi
qayta ishla~
qayta ulandi
jarima~ yo'q
jarima bekor
jarima~ ol~ tashla~
jarimani … bekor
bekor qildik
kechdik
uzaytirib ber~
uzaytir~di
uzaytirildi
kafolat … amal qil~
kafolat … uzay~
oshirib qo'y~
ikki hissa
ikki barobar
qo'shib ber~
qo'shib beramiz
ajratdik
ajratib qo'y~
sizga berildi
sizga beramiz
sizga ajrat~
yutib ol~
yutdingiz
tabriklay~
tabriklaymiz
xushxabar~
yaxshi xabar~
quvonchli xabar~
yaxshi yangilik~
suyunchi
xursand qil~
quvonib
baxtingiz~
baxtimizga
omadingiz~
yaxshi tomoni
xavotir olmang
xotirjam bo'ling
tashvishlanma~
ko'nglingiz xotirjam
ko'nglingiz to'q
yo'qolma~ joyida
yo'qolmaydi
hech narsa to'lama~
hech narsa qilma~
ovora bo'lmaysiz
ovora bo'lmang
ovora bo'lib yurma~
kelib yurma~
o'zimiz yetkaz~
sizni aybi yo'q
qarzingiz yo'q
qarz~ yo'q
nolga tush~
yetib kelibdi
keldi … omborga
sog'ay~
o'tdingiz
qabul qilindingiz
kirdingiz
// done for you
bepul
sovg'a
bemalol
ertaroq
~tirildi
~irildi
~atildi
ochildi
pul … qaytariladi
pul … ~adi kartangiz~
eshigingizgacha
uyingizgacha
xonangizga
ochib berdik
ochib qo'ydik
berib yubor~ tekin
uch oy … ~siz
bu oy … olinma~
`;
