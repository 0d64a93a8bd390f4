export const thanks = `
// thank you
rahmat
rahmat sizga
katta rahmat
katta rahmatlar
ming rahmat
ming bor rahmat
alohida rahmat
samimiy rahmat
rahmatlar
rahmatimiz~
rahmat ayt~
rahmat e
~ganingiz uchun rahmat
~ganingizga rahmat
~ganingizdan xursand~
~ganingizdan mamnun~
~ganingizdan minnat~
~ganingiz uchun minnat~
~ganingiz uchun tashakkur
~ganingiz uchun
~ganingizga
uchun rahmat
uchun tashakkur
uchun minnatdor~
sabringiz~ rahmat
sabringiz uchun
tushunganingiz~
kutganingiz~ rahmat
xabaringiz uchun
savolingiz uchun
so'raganingiz~
yozganingiz~
tashakkur
tashakkurlar
tashakkur~
chuqur tashakkur
minnatdor~
minnatdormiz
minnatdorman
minnatdorlik~
minnat~
qulluq
qulluq qila~
kam bo'lmang
bor bo'ling
omon bo'ling
sog' bo'ling
baraka toping
umringizdan baraka
olloh rozi
xudo rozi
duo~ qila~
tasanno
tahsin~
ofarin
sizdan xursand~
juda xursand qildi~
minnatdorchiligimiz~
bizni tanla~
ishonganingiz~
ishonchingiz uchun
quvontirdingiz
quvontirdi
boshimiz ko'kka
`;
