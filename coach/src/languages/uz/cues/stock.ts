export const stock = `
// we value you
biz uchun muhim
biz uchun juda muhim
biz uchun qadrli
biz uchun ahamiyatli
biz uchun sharaf~
biz uchun … sharaf~
biz uchun ustuvor~
biz uchun har bir
har bir mijoz~
har bir murojaat~
har bir xaridor~
sizning fikr~
fikringiz~ … muhim
fikr mulohaza~
taklif va mulohaza~
ishonchingiz … qadrli
bildirgan ishonch~
mijoz~ mamnun~
mijozlarimiz~ … qadrla~
qadrlaymiz
qadrla~
vaqtingizni qadrla~
sizni qadrla~
siz kabi mijoz~
hurmatli mijoz
hurmatli abonent
hurmatli foydalanuvchi
hurmatli xaridor
hurmatli yo'lovchi
hurmatli mehmon
hurmatli obunachi
hurmatli hamkor
aziz mijoz~
qadrli mijoz~
faxrlana~
faxrimiz
iftixor~
g'urur~
baxtiyormiz
// mission
shior~
shiorimiz
burchimiz
vazifamiz
maqsadimiz
bosh maqsad~
oliy maqsad~
asosiy maqsad~
ustuvor vazifa~
ustuvor~
mezon~
tamoyil~
qadriyat~
mas'uliyat~
biz bilan qoling
biz bilan bo'ling
doimo siz bilan
doim siz bilan
doimo xizmat~
har doim xizmat~
doim xizmatingiz~
xizmatingizdamiz
xizmatingizga tayyor~
xizmat qilishdan
xizmat ko'rsatish~ intila~
sifatli xizmat~
xizmat sifati~
yuqori sifat~
yanada yaxshi~
yanada qulay
yanada
takomillash~
rivoj~
o'sish
innovatsiya~
intila~
intilamiz
harakat qilamiz … doim
sa'y harakat~
tinmay ishla~
qulaylik~
qulaylik yarat~
ishonchli hamkor~
uzoq muddatli
hamkorlik~
hamkorligimiz~
jamoamiz
jamoa~ … siz~ uchun
kompaniyamiz
bankimiz
sizning ishonch~
sizning … bizning
bizning … kelajag~
zamonaviy
// received
murojaatingiz qabul qilin~
murojaatingiz ro'yxat~
murojaatingiz ko'rib chiq~
murojaatingiz … kelib tush~
murojaatingiz … qayd~
murojaatingiz … raqam~
so'rovingiz qabul qilin~
so'rovingiz ro'yxat~
arizangiz qabul qilin~
xabaringiz qabul qilin~
xabaringiz~ … operator~
ro'yxatga olindi
tegishli tartibda
belgilangan tartibda
navbati bilan ko'r~
avtomatik tarzda
ushbu xabar~
javob yozmang
javob bermang
noqulaylik~ … tushun~
tushunish bilan
his tuyg'u~ … tushun~
vaziyatingizni … tushun~
holatingizga
hurmat bilan qara~
savollaringiz bo'lsa
murojaat qilishingiz mumkin
// wishes, advertising
yana kut~
kutib qolamiz
yana keling
tashrifingizni
do'stlaringiz~
baho bering
baholang
kuzatib boring
obuna bo'ling
kuningiz xayrli
unutilmas
omad~
sog' omon
salomatlik~
mehmondo'st~
ajoyib xarid~
xaridingiz~ … zavq~
yoqimli
yoqimli ishtaha
manzur bo'l~
siz uchun ishla~
siz uchun eng
ilovamizni
xizmatlarimiz~
// you are for us …
biz uchun
~ngiz biz uchun
muvaffaqiyat~ tila~
mijoz~ bizning
siz uchun bizning
bizning xizmat~ … foydalan~
`;
