export const choice = `
// which one
qaysi biri~
qaysinisi~
qay biri~
qaysi … ma'qul
qaysi … qulay~
qaysi biri qulay
qaysi kuni qulay
qaysi vaqt~ qulay
qaysi payt
qaysi … xohlaysiz
qaysi … tanla~
qaysi variant~
qaysi … ko'ngl~
ma'qulmi
qulaymi
qulay bo'lsa
qulayroq bo'lsa
qulayini
ma'qulini
ma'qulrog'i~
ma'qul ko'r~
ma'qul bo'lsa … yoki
qaysi biri to'g'ri
istaganini
xohlaganingiz~
xohlagan vaqt~
xohlagan kun~
ko'nglingiz … tilasa
// choose
tanlang
tanlov sizda
tanlov sizniki
tanlash sizda
tanlash sizdan
tanlash o'zingiz~
tanlab oling
tanlaysiz
tanlasangiz
o'zingiz tanla~
o'zingiz belgila~
o'zingiz hal qiling
ixtiyor~ o'zingiz~
ixtiyor sizda
ixtiyoringiz~
qaror sizda
qaror sizniki
sizga havola
sizdan eshitsak
aytganingizni
aytganingizdek
qanday istasangiz
qanday xohlasangiz
qanday taklif~
taklifingiz~ bo'lsa
o'z variant~
o'zingizga qulay
qulay vaqt~
qulay kun~
qulay payt~
// either or
~aymi yoki
~aymi yo
~aymi
~aylikmi
~aylikmi yoki
~aylikmi yo
~ymi yoki
~amizmi yoki
~amizmi
~asizmi yoki
~asizmi yo
~sizmi yoki
~sinmi yoki
~sinmi
~adimi yoki
~mi yo
~mi yoki
~mi … ~mi
~lgami
~dami yoki
~gami
yoki … ~mi
yoki … mumkin
yoki … desangiz
yoki … xohlasangiz
yoki … ~amiz
yoki … ~aman
yoki … ~asiz
yoki … ~ay
yoki pulini|pulingizni|pulni
yoki pul
yoki boshqa
yoki yangi~
yoki ertaga
yoki bugun
yo pul~
xohlasangiz
xohlasangiz … xohlasangiz
istasangiz … istasangiz
istasangiz
xoh … xoh
ikki yo'l~
ikki variant~
ikki xil
ikki taklif~
uch yo'l~
uch variant~
uchta variant~
ikkalasi ham
ikkisidan biri~
biri … ikkinchisi
variant bor
variantlar~
bunisi … unisi
~sa ham bo'ladi
~sangiz ham bo'ladi
ham mumkin … ham
ham bor … ham
ma'qul bo'lmasa … boshqa
o'rniga … yoki
xohlaysizmi
nima deysiz
qanday ko'rasiz
ertalabki~mi
tushdan keyinmi
kechqurunmi
ertagami
naqdmi
taklif qilaman
// or
yoki
~aymi yo'q~
qaysi birini
qaysinisini
shunga qara~
`;
