export const company = {
  "company-doing": `
~tekshirdik|~tekshirdim|~tekshirib|~tekshirtirdim|~tekshirtirdik|ko'rdik|ko'rdim|~solishtirdik|~solishtirdim
o'rgandik|o'rgandim|o'rganildi|aniqladik|aniqladim|aniqlandi|topdik|topdim|~topildi|~gaplashdim|~gaplashdik
~bog'landik|~bog'landim|yubordik|yubordim|yuborildi|yuborganmiz|~jo'natdik|~jo'natdim|~jo'natildi|berdik
~berganmiz|~topshirdik|~topshirdim|~qaytardik|~qaytardim|o'tkazdik|o'tkazdim|almashtirdik|almashtirdim
~tuzatdik|~tuzatdim|~to'g'riladik|~to'g'riladim|to'g'rilab|~tozaladik|tozalab|~tikladik|~tikladim|tiklab
o'rnatdik|uladik|uladim|ulab|yangiladik|yangiladim|o'zgartirdik|o'zgartirdim|~kiritdik|~kiritdim
~qo'shdik|~qo'shdim|ochdik|ochdim|o'chirdik|o'chirdim|~bajardik|~bajardim|~bajarildi|~bajarilgan|qildik
~qilganmiz|~qilyapmiz|~qilmoqdamiz|~tayyorladik|~tayyorladim|tayyorlab|~tayyorlayapmiz|ajratdik|ajratdim
~hisobladik|hisoblab|~chaqirdik|~chaqirdim|ogohlantirdik|ogohlantirdim
~jarimaladik|~chetlatdik|~chetlatildi|~bo'shatdik
~ganmiz|~shganmiz|~chganmiz|~chiqganmiz|~chiqarganmiz|~shlaganmiz|~shlatganmiz|~shirganmiz|~chirganmiz|~shtirganmiz|~shunganmiz|~shuntirganmiz|~shitganmiz|~chaqirganmiz|~shaganmiz|~shlanganmiz|~chirtirganmiz
~yapmiz|~shyapmiz|~chyapmiz|~chiqyapmiz|~chiqaryapmiz|~shlayapmiz|~shlatyapmiz|~shiryapmiz|~chiryapmiz|~shtiryapmiz|~shunyapmiz|~shuntiryapmiz|~shityapmiz|~chaqiryapmiz|~shayapmiz|~shlanyapmiz|~chirtiryapmiz
~moqdamiz|~shmoqdamiz|~chmoqdamiz|~chiqmoqdamiz|~chiqarmoqdamiz|~shlamoqdamiz|~shlatmoqdamiz|~shirmoqdamiz|~chirmoqdamiz|~shtirmoqdamiz|~shunmoqdamiz|~shuntirmoqdamiz|~shitmoqdamiz|~chaqirmoqdamiz|~shamoqdamiz|~shlanmoqdamiz|~chirtirmoqdamiz
~dik|~shdik|~chdik|~chiqdik|~chiqardik|~shladik|~shlatdik|~shirdik|~chirdik|~shtirdik|~shundik|~shuntirdik|~shitdik|~chaqirdik|~shadik|~shlandik|~chirtirdik
ishlayapmiz|~shug'ullanyapmiz|ishlarimiz|tizim~n|~tizimimiz~n|~bazamiz~n|~jurnalimiz~n|~kameramiz~n
~xodimimiz~n|~xodimlarimiz~n|~kuryerimiz~n|ustamiz~n|ustalarimiz~n|~haydovchimiz~n|operatorimiz~n|omborimiz~n
~skladimiz~n|~vazifamiz~n|~majburiyatimiz~n|~xizmatimiz~n|~tekshirilgan
~tekshirib chiqdik|chiqdim|ko'rdik|ko'rdim
ko'rib chiqdik|chiqdim|chiqildi|chiqyapmiz
ochib ko'rdik|ko'rdim
bilib oldik|oldim
~so'radim … kuryer|usta|ombor
qo'ng'iroq qildik
berdim … siz~n|usta|kuryer|buxgalter
~qaytarib berdik|berdim
yozdik … siz~n
yozib qo'ydim|qo'ydik
bekor qildik|qildim
band qildik|qildim
xabar berdik|berdim|qildik|yubordik|yuborganmiz
chora ko'rdik|~ko'rildi|~ko'ryapmiz
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib qo'ydim|qo'ydik
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib berdim|berdik
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib bo'ldik|bo'ldim
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib chiqdik|chiqdim
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib oldik|oldim
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib yubordik|yubordim
~bizning xodim~n|usta~n|kuryer~n|tizim~n|haydovchi~n
~bizning taraf~n
~qo'limizdan kel~v
o'z ~vazifamiz~n
xizmat ~ko'rsatildi|~ko'rsatdik|~ko'rsatilgan
~ko'rikdan o't~v
`,
  "will-do": `
~aman|~shaman|~chaman|~chiqaman|~chiqaraman|~shlaaman|~shlataman|~shiraman|~chiraman|~shtiraman|~shunaman|~shuntiraman|~shitaman|~chaqiraman|~shaaman|~shlanaman|~chirtiraman
~amiz|~shamiz|~chamiz|~chiqamiz|~chiqaramiz|~shlaamiz|~shlatamiz|~shiramiz|~chiramiz|~shtiramiz|~shunamiz|~shuntiramiz|~shitamiz|~chaqiramiz|~shaamiz|~shlanamiz|~chirtiramiz
~aylik|~shaylik|~chaylik|~chiqaylik|~chiqaraylik|~shlaaylik|~shlataylik|~shiraylik|~chiraylik|~shtiraylik|~shunaylik|~shuntiraylik|~shitaylik|~chaqiraylik|~shaaylik|~shlanaylik|~chirtiraylik
~aymi|~shaymi|~chaymi|~chiqaymi|~chiqaraymi|~shlaaymi|~shlataymi|~shiraymi|~chiraymi|~shtiraymi|~shunaymi|~shuntiraymi|~shitaymi|~chaqiraymi|~shaaymi|~shlanaymi|~chirtiraymi|~aylikmi|~shaylikmi|~chaylikmi|~chiqaylikmi|~chiqaraylikmi|~shlaaylikmi|~shlataylikmi|~shiraylikmi|~chiraylikmi|~shtiraylikmi|~shunaylikmi|~shuntiraylikmi|~shitaylikmi|~chaqiraylikmi|~shaaylikmi|~shlanaylikmi|~chirtiraylikmi
~adilar|~shadilar|~chadilar|~chiqadilar|~chiqaradilar|~shlaadilar|~shlatadilar|~shiradilar|~chiradilar|~shtiradilar|~shunadilar|~shuntiradilar|~shitadilar|~chaqiradilar|~shaadilar|~shlanadilar|~chirtiradilar
~qilaman|~qilamiz|~beraman|~beramiz|~qaytaraman|~qaytaramiz|~qaytariladi|yuboraman|yuboramiz|yuboriladi
~jo'nataman|~jo'natamiz|~boraman|~boramiz|boradi|yetkazamiz|yetkazaman|yetkaziladi|almashtiramiz|almashtiraman
almashtiriladi|~tuzatamiz|~tuzataman|~tuzatiladi|~to'g'rilaymiz|~to'g'rilayman|~to'g'rilanadi
~tiklaymiz|~tiklayman|~tiklanadi|~qoplaymiz|~to'laymiz|~tekshiraman|~tekshiramiz|~tekshirtiraman
aniqlayman|aniqlaymiz|~bog'lanaman|~bog'lanamiz|~bog'lanadi|yozaman|yozamiz|aytaman|aytamiz
~tushuntiraman|~tushuntiramiz|~gaplashaman|~gaplashamiz|~nazoratimga|shaxsan|zimmam~n
~rasmiylashtiraman|~rasmiylashtiramiz|ochamiz|ochaman|yopamiz|yopaman|~kiritaman|~kiritamiz
o'tkazaman|o'tkazamiz|~tashlayman|~tashlaymiz|~qo'yaman|~qo'yamiz|~qo'shaman|~qo'shamiz|olaman|olamiz|keladi
~kelamiz|~kelaman|~bajaramiz|~bajaraman|~ta'minlaymiz|~tayyorlaymiz|~tayyorlayman|ulaymiz|ulayman
o'rnatamiz|o'rnataman
~ayman|~shayman|~chayman|~chiqayman|~chiqarayman|~shlaayman|~shlatayman|~shirayman|~chirayman|~shtirayman|~shunayman|~shuntirayman|~shitayman|~chaqirayman|~shaayman|~shlanayman|~chirtirayman|~aymiz|~shaymiz|~chaymiz|~chiqaymiz|~chiqaraymiz|~shlaaymiz|~shlataymiz|~shiraymiz|~chiraymiz|~shtiraymiz|~shunaymiz|~shuntiraymiz|~shitaymiz|~chaqiraymiz|~shaaymiz|~shlanaymiz|~chirtiraymiz
~laymiz|~shlaymiz|~chlaymiz|~chiqlaymiz|~chiqarlaymiz|~shlalaymiz|~shlatlaymiz|~shirlaymiz|~chirlaymiz|~shtirlaymiz|~shunlaymiz|~shuntirlaymiz|~shitlaymiz|~chaqirlaymiz|~shalaymiz|~shlanlaymiz|~chirtirlaymiz|~layman|~shlayman|~chlayman|~chiqlayman|~chiqarlayman|~shlalayman|~shlatlayman|~shirlayman|~chirlayman|~shtirlayman|~shunlayman|~shuntirlayman|~shitlayman|~chaqirlayman|~shalayman|~shlanlayman|~chirtirlayman
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib ~beraman|~beramiz
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib ~qo'yaman|~qo'yamiz
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib yuboraman|yuboramiz
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib chiqaman|chiqamiz
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib ~boraman|~boramiz
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib ~kelaman|~kelamiz
hal qil~v
hal ~qilamiz|~qilaman
hal etamiz|etaman
hal bo'ladi
yetib boradi
olib ~boramiz|~boraman|boradi
qo'ng'iroq ~qilaman|~qilamiz|qiladi
telefon ~qilaman|~qilamiz|qiladi
xabar ~beraman|~beramiz|~qilamiz|~qilaman|beradi|keladi
javob ~beraman|~beramiz|beradi
ko'rib chiqamiz|chiqaman
nazorat qil~v
~nazoratga ol~v
o'zim ~qilaman|~boraman|hal|tekshir~v|nazorat|bog'lan~v|olib|kuzat~v
~zimmamga ol~v
~zimmamizga ol~v
o'z ~zimmamga
chora ~ko'ramiz|~ko'raman|~ko'riladi
olib ~kelamiz|~kelaman
harakat ~qilamiz|~qilaman
~ildi|~shildi|~childi|~chiqildi|~chiqarildi|~shlaildi|~shlatildi|~shirildi|~chirildi|~shtirildi|~shunildi|~shuntirildi|~shitildi|~chaqirildi|~shaildi|~shlanildi|~chirtirildi emas
bekor ~qilamiz|~qilaman
usta boradi|keladi
kuryer boradi|keladi|olib
`,
  "choose-offer": `
yoki|yohud|yoxud|tanla~v|tanlang~n|tanlay|~tanlaysiz~n|tanlov~n|tanlash~n|~tanlasangiz~n|variant~n|varianti~n
muqobil~n|alternativ~n|taklif~n|~taklifimiz~n|~taklifim|qaysinisi~n|~xohlasangiz~n|xohlaysizmi~n|~xohlagan~n
~xohlaganingiz~n|~xohlaganingizni|~hohlasangiz~n|istasangiz~n|istaysizmi|istagan~n|istaganingiz~n|~ma'qulmi
ma'qul~n|~qulaymi|qulay~n|qulayroq|afzal~n|yaxshisimi
~aylikmi|~shaylikmi|~chaylikmi|~chiqaylikmi|~chiqaraylikmi|~shlaaylikmi|~shlataylikmi|~shiraylikmi|~chiraylikmi|~shtiraylikmi|~shunaylikmi|~shuntiraylikmi|~shitaylikmi|~chaqiraylikmi|~shaaylikmi|~shlanaylikmi|~chirtiraylikmi
~aymi|~shaymi|~chaymi|~chiqaymi|~chiqaraymi|~shlaaymi|~shlataymi|~shiraymi|~chiraymi|~shtiraymi|~shunaymi|~shuntiraymi|~shitaymi|~chaqiraymi|~shaaymi|~shlanaymi|~chirtiraymi
~amizmi|~shamizmi|~chamizmi|~chiqamizmi|~chiqaramizmi|~shlaamizmi|~shlatamizmi|~shiramizmi|~chiramizmi|~shtiramizmi|~shunamizmi|~shuntiramizmi|~shitamizmi|~chaqiramizmi|~shaamizmi|~shlanamizmi|~chirtiramizmi
~asizmi|~shasizmi|~chasizmi|~chiqasizmi|~chiqarasizmi|~shlaasizmi|~shlatasizmi|~shirasizmi|~chirasizmi|~shtirasizmi|~shunasizmi|~shuntirasizmi|~shitasizmi|~chaqirasizmi|~shaasizmi|~shlanasizmi|~chirtirasizmi
~ysizmi|~shysizmi|~chysizmi|~chiqysizmi|~chiqarysizmi|~shlaysizmi|~shlatysizmi|~shirysizmi|~chirysizmi|~shtirysizmi|~shunysizmi|~shuntirysizmi|~shitysizmi|~chaqirysizmi|~shaysizmi|~shlanysizmi|~chirtirysizmi
o'rniga|evaziga|evazi|~rozimisiz~n|~desangiz~n|ixtiyoringiz~n|gapingizcha|~bo'lmasa|afzalmi
~ylikmi|~shylikmi|~chylikmi|~chiqylikmi|~chiqarylikmi|~shlaylikmi|~shlatylikmi|~shirylikmi|~chirylikmi|~shtirylikmi|~shunylikmi|~shuntirylikmi|~shitylikmi|~chaqirylikmi|~shaylikmi|~shlanylikmi|~chirtirylikmi
yo ~bo'lmasa
yoki ~bo'lmasa
yo … yo
xoh … xoh
tanlab oling~n
ikkita variant
ikki yo'l
ikki xil
taklif qil~v|et~v
taklif ~qilamiz|~qilaman|etamiz
qaysi biri~n
qaysi birini
qaysi biri qulay|ma'qul|yengil|yaxshi
qaysi kun~n|vaqt~n|soat~n|rang~n|yo'l~n|variant~n
birini tanla~v|ayt~v
birini aytsangiz|ayting~n
biri sizga
xohlasangiz … xohlasangiz
ma'qul kel~v|ko'r~v|bo'l~v|desangiz
~ma'qulini ayting|tanla~v
~qulayini ayting|tanla~v
qulay vaqt~n|kun~n|soat~n
sizga qulay|ma'qul
afzal ko'r~v
~aylikmi|~shaylikmi|~chaylikmi|~chiqaylikmi|~chiqaraylikmi|~shlaaylikmi|~shlataylikmi|~shiraylikmi|~chiraylikmi|~shtiraylikmi|~shunaylikmi|~shuntiraylikmi|~shitaylikmi|~chaqiraylikmi|~shaaylikmi|~shlanaylikmi|~chirtiraylikmi yoki
~aymi|~shaymi|~chaymi|~chiqaymi|~chiqaraymi|~shlaaymi|~shlataymi|~shiraymi|~chiraymi|~shtiraymi|~shunaymi|~shuntiraymi|~shitaymi|~chaqiraymi|~shaaymi|~shlanaymi|~chirtiraymi yoki
~asizmi|~shasizmi|~chasizmi|~chiqasizmi|~chiqarasizmi|~shlaasizmi|~shlatasizmi|~shirasizmi|~chirasizmi|~shtirasizmi|~shunasizmi|~shuntirasizmi|~shitasizmi|~chaqirasizmi|~shaasizmi|~shlanasizmi|~chirtirasizmi yoki
~adimi|~shadimi|~chadimi|~chiqadimi|~chiqaradimi|~shlaadimi|~shlatadimi|~shiradimi|~chiradimi|~shtiradimi|~shunadimi|~shuntiradimi|~shitadimi|~chaqiradimi|~shaadimi|~shlanadimi|~chirtiradimi yoki
~mi|~shmi|~chmi|~chiqmi|~chiqarmi|~shlami|~shlatmi|~shirmi|~chirmi|~shtirmi|~shunmi|~shuntirmi|~shitmi|~chaqirmi|~shami|~shlanmi|~chirtirmi yoki
yo'qmi yoki
o'rniga boshqa
buning o'rniga
rozi ~bo'lsangiz~n
rozi ~bo'lasizmi
nima deysiz
qanday deysiz
olaman desangiz
ha desangiz
ixtiyor~n siz~n|o'zingiz~n
ixtiyor sizda|o'zingizda
o'zingiz ayting|tanla~v|hal|bil~v|belgila~v
siz aytganingiz~n
siz aytganingizdek
~vaqtini ayting
kunini ayting
~soatini ayting
~vaqtini ~belgilang|~tanlang
kunini o'zingiz|~tanlang|~belgilang
~soatini o'zingiz|~tanlang|~belgilang
kerak bo'lsa
almashtirib olish
pulini|~pulingizni … yoki
yoki pul~n
~bo'lmasa … ~amiz|~shamiz|~chamiz|~chiqamiz|~chiqaramiz|~shlaamiz|~shlatamiz|~shiramiz|~chiramiz|~shtiramiz|~shunamiz|~shuntiramiz|~shitamiz|~chaqiramiz|~shaamiz|~shlanamiz|~chirtiramiz|~aman|~shaman|~chaman|~chiqaman|~chiqaraman|~shlaaman|~shlataman|~shiraman|~chiraman|~shtiraman|~shunaman|~shuntiraman|~shitaman|~chaqiraman|~shaaman|~shlanaman|~chirtiraman|~ing|~shing|~ching|~chiqing|~chiqaring|~shlaing|~shlating|~shiring|~chiring|~shtiring|~shuning|~shuntiring|~shiting|~chaqiring|~shaing|~shlaning|~chirtiring
aks holda
~maslahatlashib|maslahat qilib
o'ylab ko'ring~n
`,
  "help-self": `
o'zingiz|mustaqil~n|~bog'laning~n|boring~n|~borasiz|keling~n|~kelasiz|arizani|~to'ldiring~n|~to'ldirasiz
yuklang~n|skaner~n|yuboring~n|yozing~n|kiring~n|~saytdan|~saytimizga|ilovadan|~sozlama~n|sozlamalar~n|bosing~n
o'ting~n|~tekshiring~n|o'qing~n|~tanishing~n|~topshiring~n|~topshirasiz|yoziling~n|so'rang~n|~qidiring~n
saqlang~n|o'lchang~n|tozalang~n|to'lang~n
o'zingiz … ~asiz|~shasiz|~chasiz|~chiqasiz|~chiqarasiz|~shlaasiz|~shlatasiz|~shirasiz|~chirasiz|~shtirasiz|~shunasiz|~shuntirasiz|~shitasiz|~chaqirasiz|~shaasiz|~shlanasiz|~chirtirasiz|~ysiz|~shysiz|~chysiz|~chiqysiz|~chiqarysiz|~shlaysiz|~shlatysiz|~shirysiz|~chirysiz|~shtirysiz|~shunysiz|~shuntirysiz|~shitysiz|~chaqirysiz|~shaysiz|~shlanysiz|~chirtirysiz|~ing|~shing|~ching|~chiqing|~chiqaring|~shlaing|~shlating|~shiring|~chiring|~shtiring|~shuning|~shuntiring|~shiting|~chaqiring|~shaing|~shlaning|~chirtiring
o'zingiz borib|olib|kelib|bor~v|kel~v|qil~v|to'ldir~v|yubor~v|yoz~v|hal|chiqib|yechib|tozala~v|murojaat|qo'ng'iroq|topshir~v|ko'r~v|kirib
o'z kuch~n bilan
mustaqil ~ravishda
murojaat qiling~n
murojaat qil~v
murojaat eting~n
murojaat ~qilasiz|qilishingiz
qo'ng'iroq qiling~n
qo'ng'iroq ~qilasiz|qilib
telefon qiling~n
~raqamga qo'ng'iroq|telefon|yoz~v
call markaz~n
aloqa markaz~n
kol markaz~n|sentr~n
borib ko'r~v|ol~v|uchrash~v
kelib oling|topshir~v|ket~v|ko'ring
olib keling~n
olib ~kelasiz|kelsangiz|kelishingiz
olib boring~n
olib ~borasiz|borib
olib keting~n
olib ~ketasiz
ofisga kel~v|bor~v|olib|kiring
~filialga kel~v|bor~v|murojaat|olib
~servisga|~markazga|idoraga|~klinikaga bor~v|kel~v|olib|murojaat
servis ~markaziga
ariza yozing~n|~to'ldiring~n|~qoldiring~n|yozib|bering|~topshiring
ariza yoz~v
anketa to'ldir~v
forma~n to'ldir~v
yuklab oling~n
yuklab ol~v
yuklab chiq~v
chop et~v|eting
skaner qil~v
~suratga oling~n|olib|tushir~v
~suratini yubor~v|tashla~v|oling
~rasmini yubor~v|tashla~v
yozib yuboring~n
yozib qoldir~v|keling
saytga kir~v|o'ting
ilovaga kir~v
shaxsiy kabinet~n
~kabinetga kir~v|kiring
~tugmasini bos~v
~ro'yxatdan o'ting~n|o'tib
~ro'yxatdan o't~v
o'chirib yoqing~n
o'chirib yoq~v
qayta yoq~v|ishga|o'rnat~v|yuk~
qayta urinib
urinib ko'ring~n
qayta urin~v
~tekshirib ko'r~v|ko'ring
o'qib chiqing~n|ko'ring~n
~tanishib chiq~v|chiqing
~kuzatib bor~v|boring
hujjatlar~n olib|topshir~v|yig'~v|yuklab|tayyorla~v
hujjat yig'~v
~ma'lumotnoma~n ol~v|keltir~v|olib
notarius~n tasdiq~
pasport~n bilan|nusxa|olib
~navbatga yozil~v|tur~v|turing
navbat oling~n
navbat olib
onlayn navbat
so'rab oling|ko'ring|biling
topib oling|keling
sotib oling~n
sotib olasiz
o'zi borish|olib
bankka|~bankingizga|~pochtaga|ishlab|aviakompaniyaga|~hokimiyatga|~politsiyaga|sudga murojaat|bor~v|ariza
`,
};
