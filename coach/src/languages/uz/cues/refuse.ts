export const refuse = `
// we cannot, will not
~olmaymiz
~olmasmiz
qilib bo'lmaydi
bera olmay~
qaytara olmay~
qaytarib olma~
qaytarib berma~
qaytarib ololma~
qaytarmaymiz
almashtirib berma~
almashtirilmaydi
almashtirolma~
qabul qilolma~
qabul qilmaymiz
bermaymiz
berolmayman
bajarilmaydi
bajarmaymiz
ko'rib chiqilmaydi
uzaytirilmaydi
kiritmaymiz
qoplamaymiz
qo'shilmaydi
qo'yolmaymiz
qo'yolmayman
va'da bermaymiz
~lmaydi … ~lmaydi
// not possible
imkon~ yo'q
imkonimiz yo'q
imkoniyat~ yo'q
ilojimiz yo'q
vakolat~ emas
vakolat~ yo'q
huquqimiz yo'q
gap bo'lishi mumkin~
gap ham bo'lishi
kerak emas … ~maymiz
// rejected
rad etildi
rad etamiz
rad qil~
rad etishga
ma'qullanma~
qanoatlantirma~
qondiril~ma~
qondirishga asos
rozi emas~
rozilik berma~
rozilik berilma~
ruxsat yo'q
ruxsat etilma~
ruxsat etma~
nazarda tutilma~
zimmamizga olma~
qo'l urma~
yo'lga qo'yilma~
qaror o'zgarma~
qarorimiz o'zgarma~
javobimiz … o'zgarma~
voz kech~
o'ylamang ham
xayolingizga … keltirma~
so'ramang
yo'q degani
qat'iyan
aslo
hech qanday … bo'lmaydi
bo'lmaydi dedik~
yo'q bizda
kompensatsiya … ~ma~
siz uchun … ~maymiz
afsuski … ~olmay~
kechirasiz … ~olmay~
~maymiz ham
// and so on
~maymiz
~ib bermaymiz
~ib bermayman
~ib berilmaydi
iltimosingiz~ … ~ma~
so'rovingiz~ … ~olmay~
talabingiz~ … ~ma~
gap ham bo'lishi mumkin
qabul yo'q
~may qo'yamiz
`;
