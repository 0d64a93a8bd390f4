export const step = `
// who does what by when
bugun … ~amiz
bugun … ~aman
bugun kechgacha
bugun kechqurun
bugun soat
ertaga … ~amiz
ertaga … ~aman
ertaga … ~adi
ertaga ertalab
ertagayoq
ertasigayoq
ertalab … ~aman
indinga
hoziroq
hozirning o'zida
hozir … ~aman
darhol … ~amiz
darhol … ~aman
shu zahoti
shu zahotiyoq
o'sha zahoti
shu soat~
shu kuniyoq
kechgacha … ~a~
soat~ gacha
00 00 da
00 00 larda
000 00 da
daqiqada
daqiqa ichida
daqiqadan keyin
soat ichida
yarim soatda
yarim soat ichida
ikki soatda
kunda … ~amiz
// we ourselves
o'zim … ~aman
o'zim bora~
o'zim qo'ng'iroq~
o'zim yoza~
o'zim tekshir~
o'zim kuzat~
o'zim olib~
o'zim hal~
o'zim gaplash~
o'zim ayta~
o'zim to'ldir~
o'zim tuz~
shaxsan o'zim
qo'ng'iroq qilaman
qo'ng'iroq qilamiz
qo'ng'iroq qiladi
sim qoqa~
telefon qilaman
telefon qiladi
xabar beraman
yozib qo'yaman
yozib qo'yamiz
yuboraman
yuborib … ~aman
jo'nataman
olib boradi
olib boraman
olib keladi
olib ketadi
yetkazib beramiz
yetkazaman
yetib boradi
yetib keladi
qo'lingizda bo'ladi
usta … boradi
usta … keladi
ustamiz~ … ~adi
mutaxassis~ … boradi
jo'naydi
tayyor bo'ladi
tayyorlab … ~amiz
tuzatib beramiz
tuzatamiz
o'tkazaman
o'tkazib beramiz
rasmiylashtiraman
bekor qilaman
tekshirib … ~aman
tekshiraman
aniqlab … ~aman
aniqlaymiz
so'rab … ~aman
kutaman
kutib turaman
ushlab turibman
~ib beraman
~ib qo'yaman
~ib turaman
pulingiz … tushadi
aytsangiz … ~aman
desangiz … ~aman
yozsangiz … ~aman
// tomorrow at …
ertaga
ertaga 00
ertaga 0
00 da
kelgan kuni
kuniyoq
~raman
~chaman
~ib … boraman
// on the day
~gan kuni … ~amiz
zahoti
~lishi bilan
bugun … ~amizmi
bugun … ~aymi
bugun … ~aylikmi
ertaga … ~aylikmi
ertaga … ~aymi
hozir shu yerga
00 ga yozib
`;
