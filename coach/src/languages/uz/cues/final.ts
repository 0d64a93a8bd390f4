export const final = `
// the only one
yagona yo'l~
yagona narsa
yagona taklif~
yagona imkon~
yagona chora~
yagona yechim~
yagona variant~
birgina yo'l~
bitta yo'l~
bittagina
bitta yechim~
bitta variant~
yo'l~ bitta
yo'li bitta
yechim bitta|yakka
yakka yo'l~
faqatgina
shu xolos
qo'limizdan kelad~
bera oladigan~
beradiganimiz
taqdim etadigan~
taklif qila oladigan~
ko'pi bilan
boshqa yo'li
boshqa iloj~
boshqa chora~
boshqa variant~
boshqa tanlov~
boshqa imkon~
boshqa usul~
boshqa narsa taklif~
boshqa hech narsa
boshqasi yo'q
boshqasi bo'lma~
boshqacha bo'lishi
boshqacha tartib yo'q
boshqa vaqt~ yo'q
boshqa kun~ yo'q
bo'lak chora~
bo'lak yo'l~
bo'lak iloj~
o'zga chora~
o'zga yo'l~
o'zga iloj~
undan boshqa
undan bo'lak
bundan boshqa
bundan bo'lak
shundan boshqa
shundan o'zga
undan tashqari~
bundan ortiq~
undan ortiq~
undan nari
bundan nari
iloj qolmadi
chora qolmadi
chora yo'q
chorasi yo'q
tanlov~ yo'q
tanlov degan~
tanlaydigan narsa~
uchinchisi yo'q
o'rtasi yo'q
ikkinchi imkon~
ikkinchi variant~
// take it or leave it
xohlaysizmi yo'q~
xohlang xohlamang
xohlasangiz xohlamasangiz
istang istamang
istasangiz istamasangiz
yoqsa … yoqmasa
yoqmasa
ma'qul kelmasa
ma'qul bo'lsa shu
ko'nmasangiz
qanoat qil~
rozi bo'lasiz
rozi bo'lmasangiz
rozi bo'lishdan
bo'lmasa xayr
eshik ochiq
borini olasiz
shuni olasiz
yo shu
yo … yo
yo … ~asiz
yoki … yoki hech~
qabul qilmasangiz
// the end of it
tamom
gap tamom
vassalom
tamom vassalom
nuqta
gap shu
so'zimiz shu
so'nggi so'z~
so'nggi taklif~
oxirgi taklif~
yakuniy taklif~
qaror qat'iy
qaror yakuniy
qaror o'zgarma~
savdolash~ yo'q
savdolashma~
muhokama yopil~
muhokama qilinma~
muhokama qilma~
istisno yo'q
murosa~
umid qilmang
qayta ko'ri~ yo'q
hech narsa taklif qil~
vaqt berolma~
kutmang
// whatever you say
nima desangiz ham
qancha yozsangiz
yuz marta yozsangiz
tishni tishga
bor gap shu
shu bilan gap
~masangiz o'zingiz~
// no room
berilmaydi o'rniga
oladiganingiz
boshqa yozishma~
gap qisqa
bir tiyin ham
bor yo'g'i shu
bizda shu
shuni olasiz yo
rozi bo'lasiz bo'ldi
ustiga qo'yma~
ortig'i
ortig'i yo'q
bundan ortig'i
talab qilmaysiz
boshqa imkoniyat~ yo'q
qolgan yagona
so'nggi imkon~
oxirgi imkon~
bundan bo'yog'i
`;
