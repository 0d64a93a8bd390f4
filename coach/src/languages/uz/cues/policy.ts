export const policy = `
// rules, law, contract
qoidalar~ ko'ra
ichki qoida~
nizom~
nizomga ko'ra|muvofiq|asosan|binoan
nizomi~
reglament~
tartib~ ko'ra|muvofiq|asosan|binoan
tartib~ shunaqa|shunday
ichki tartib~
tartibimiz~
umumiy tartib~
tartib shu
tasdiqlangan tartib~
qonun~
qonunga ko'ra|muvofiq|asosan|zid
qonunchilik~
kodeks~
modda~
moddasi~
band~ ko'ra|muvofiq|asosan|binoan
bandi~
bandiga
bandida
bandda
band~ … deyil~
shartnoma~ ko'ra|muvofiq|asosan|binoan
shartnoma~ bandi~
shartnomangizda
shartnoma~ shart~
shartnoma talab~
shartnoma bo'yicha
shartlar~ ko'ra|muvofiq|asosan|binoan
shartlarida
shartiga ko'ra|muvofiq
kelishuv~ ko'ra|muvofiq|asosan
kelishuvi~
kelishuvning
oferta~
ommaviy oferta~
ommaviy shartnoma~
siyosat~
kompaniya siyosat~
protokol~
yo'riqnomaga ko'ra|muvofiq|asosan
yo'riqnomamiz~
yo'riqnoma~ … taqiq~
standart~ ko'ra|muvofiq|asosan
davlat standart~
gost~
sanitariya qoida~
sanitariya norma~
tarif~ shart~
tarif~ ko'ra|muvofiq|asosan|binoan
tarif bo'yicha
tarifga zid
tarifi~ … ~gan
narxnoma~
talab~ ko'ra|muvofiq|binoan
talablar~ bo'yicha
aksiya shart~
kafolat shart~
polis~ … band~
sug'urta qoida~
foydalanish shart~
foydalanish qoida~
hamjamiyat~
ustav~
buyrug'i~
qaror~ ko'ra|muvofiq|asosan|binoan
vazirlar mahkama~
vazirligi~
vazirlik~
ko'rsatmasi~ ko'ra|asosan
hujjat~ ko'ra|asosan|muvofiq
me'yoriy
metodika~
uslubiyot~
protsedura~
amaliyot~ ko'ra
ijro tartib~
ijara shartnoma~
kredit shartnoma~
// as it stands there
belgilab qo'yilgan
nazarda tutilgan
istisno qil~
istisnolar~
man etil~
ta'qiq~
ruxsat etilmagan
ruxsat berma~
yo'l qo'yilma~
zid~
hammaga bir~
hamma uchun bir
hammaga birdek
barcha mijozlar~ bir
chetga chiq~
amal qil~ kerak
rioya~
ko'ra … hisoblanadi
muvofiq
binoan
yuridik~
imzolagan shartnoma~
qo'l qo'ygan shartnoma~|kelishuv~
// according to
~iga ko'ra
~ga ko'ra
~iga muvofiq
~iga asosan
~iga binoan
ga ko'ra
qoidalari~
qoidalarida
qoidamiz bo'yicha
shartnomada … ko'rsatil~
tartib bitta
tartibi … talab~
deyilgan
konvensiya~
`;
