export const deny = `
// it cannot be
bunday|bunaqa~ bo'lishi
bo'lmagan gap
bo'lishi mumkinmas
aqlga sig'ma~
aql bovar~
ehtimol~ yo'q
ehtimoldan yiroq
imkonsiz
bo'lishi amrimahol
ishonish qiyin
ishonib bo'lma~
ishonmayman
ishonmaymiz
qanday ishon~
gumon~
shubhali
g'arbdan chiq~
shunday emas
unday emas
undaymas
haqiqat~ to'g'ri kelma~
haqiqatdan yiroq
haqiqatga zid
haqiqatda esa
haqiqiy emas
aslida esa
uydirma
tuhmat~
bo'hton~
ig'vo~
to'qi~gan~
bo'rttir~
adashyapsiz
adashayapsiz
xato o'yla~
noto'g'ri tushun~gansiz
tuyul~
ko'zingizga ko'rin~
balki siz
sizga shunday
chalg'itma~
// we make no mistakes
xato qilma~
xatoga yo'l qo'yma~
xato hisoblama~
xato yo'q
xatomiz yo'q
xatomizni ko'rma~
xato ko'rma~
adashishi mumkin
yanglishma~
bexato
aybimiz yo'q
aybdor emas~
aybi yo'q
bizda ayb
biz aybdor
ayb topma~
bizning aybimiz emas
bizga bog'liq emas
bizga aloqa~
bizdan emas
bizda emas
bizniki~ emas
biz tufayli emas
javobgar emas~
javobgarlik~ … olma~
mas'ul emas~
majburiyat~ yo'q
majbur emas~
majburiyatimizni bajar~
vada~ bajargan~
hammasi qonuniy
hammasi tartibda
hamma … tartib~
hammasi to'g'ri
hisob to'g'ri
to'g'ri ishla~
to'g'ri qilgan~
to'g'ri ish tut~
haq biz~
biz haq~
haqmiz
bizning taraf~
to'liq bajaril~
to'liq ko'rsatil~
o'z vaqtida yetkaz~
o'z vaqtida bor~gan
sifat~ shubha~
tekshirilgan
ko'rikdan o't~
tekshirib chiq~ … topma~
qayd etilma~
nuqson~ topilma~
nuqsonli
kamchilik~ yo'q
kamchilik emas
buzilmagan
normada
norma
standart~ javob
eng zo'r~
eng toza~
eng odil~
adolatli
// nobody else complained
shikoyat~ tushma~
shikoyat~ yo'q
birinchi shikoyat~
birinchi bor … eshit~
e'tiroz tushma~
hech bir mijoz~|mehmon~
boshqa mehmonlar~
hamma … mamnun
hammada ishla~
faqat sizda
faqat maqtov~
hech qachon bo'lma~
yildan beri … ~ma~
hali … shikoyat~
bo'lmagan va bo'lma~
bizda … bo'lmaydi
bizda bunday
bunaqasi
bizda bunaqa~
bizning ilova~
bizning tizim~
tizim~ adash~
tizim … xato
bizning xodim~
xodim~ … ~magan
kuryer~ … ~magan
bola o'ylab top~
va'da bermagan
hech kim … va'da
ogohlantirgan~
// evidence, argument
isbot~
isbotla~
isbotsiz
dalil~
tasdiqlab tur~
video yozuv~
gps~
tizimda … turibdi
da'voingiz~
da'vongiz~
asossiz
asos ko'rma~
o'rinsiz
noo'rin
e'tiroz~ o'rin
e'tirozga
tan olma~
muhokama~ hojat
gapingizga qaraganda
gapingizni qayta~
gap~ tegiz~
deysiz … esa
deysiz xolbuki
deyishingiz asos~|o'rin~
deganingiz qiziq|shubhali
degan~ ishonma~
emish
qaysar
// sorry but
uzr ammo|lekin
uzr u
kechirasiz u
kechirasiz lekin
uzr … ammo
rahmat lekin
afsusdamiz lekin
uzr so'rama~
uzr so'ragan bo'lar~
uzr so'rashimizni
kechirim so'rama~
kechirim so'raydigan
xafa bo'lmang u|lekin
// ours does not
~masligi mumkin emas
mumkin emas edi
adashmaydi
yolg'on gapirma~
aldamaymiz
aldamaydi
yangi edi
toza edi
issiq edi
~ishiga ishonma~
asosi yo'q
gapingizni qaytib
odobli
xushmuomala yigit~
~maydi ham
birovning haqi~
qo'l tegiz~ma~
tegmaydi
boshqa joy~ … qarang
biz~ buzma~
shikoyatga o'rin|asos
buzmaganmiz
`;
