export const feelings2 = {
  "still-hope": `
iltimos|iltmos|o'tinaman|o'tinamiz|o'tinch~n|yolvoraman|yolvorib|yalinaman|yalinib|yordam|yordamingiz~n
~qutqaring~n|~xabaringizni|~kutaman|~kutamiz|umidim|umiddaman|umidimiz|umidvorman|umidvormiz|ishonaman
ishonamiz|e'tiboringizga|aytsangiz~n|~bog'laning~n|shoshilinch|~tuzalib|~tuzatilsa|tuzatsangiz
iltimos ~qilaman|~qilamiz
iltimos yordam|tezroq|~tushuning|hal|javob|qarab|ko'rib|qiling
o'tinib so'ra~v
yordam bering~n
yordam ~beringlar
yordam ~berasiz~n
yordam ~bersangiz~n
yordam kerak
yordam so'ra~v
yordam qiling~n
yordam bera olasiz~n
yordam ~beraolasiz
qo'llab yuboring~n
chora ko'ring~n
biror chora~n
biror yo'l~n
yo'li bormi
iloji bormi
iloji bo'lsa
imkoni bormi
imkoni bo'lsa
mumkin bo'lsa
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib bering~n
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib ~bersangiz~n
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib bera olasiz~n
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib ~berasizmi|~berasizlarmi
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib bering iltimos
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib yuboring~n
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib qo'ying~n
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib yubora olasiz~n
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz bo'lar~v
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz yaxshi bo'lar~v
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz xursand|minnatdor|mamnun
javob ~kutaman|~kutamiz|~kutyapman|~kutyapmiz|kutib
~javobingiz~n kut~v
~javobingizni ~kutaman|~kutamiz|kutib
javob ~bersangiz~n
javob yozsangiz~n|yozing~n
xabar ~kutaman|~kutamiz|~kutyapman
xabar bering~n
xabar ~bersangiz~n
kutib ~qolaman
kutib ~qolamiz
umid ~qilaman|~qilamiz
umid qilamanki
umid~n bor|bilan
umidim bor|siz~n
ishonchim komil
~tushunasiz degan umid
to'g'ri ~tushunasiz
minnatdor bo'la~v|~bo'lardim
minnatdor ~bo'laman|~bo'lamiz|~bo'lardim|~bo'lardik
oldindan rahmat|tashakkur
avvaldan rahmat
rahmat oldindan
xursand ~bo'lardim|~bo'lardik|~bo'laman
mamnun ~bo'lardim|~bo'lardik
e'tiboringiz uchun
ko'rib chiqing~n
ko'rib chiqsangiz~n
ko'rib chiqasiz
~tekshirib bering~n
~tekshirib ~bersangiz~n
~tekshirib ko'ring~n|~ko'rsangiz~n
qarab bering~n
qarab ko'ring~n
qarab yuboring~n
hal qilib bering~n
hal qilib ~bersangiz~n
hal bo'lsin
hal qilsangiz
~tezlashtirib bering~n
tezroq bo'lsa|bo'lsin|hal|javob|qil~v|kelsa
aytib bering~n
~tushuntirib bering~n
maslahat bering~n
aloqaga chiqing~n
qo'ng'iroq ~qilsangiz~n
insof bilan
xudo xayr|~xayringizni
rahm qiling~n
savob bo'ladi|~bo'lardi
odamgarchilik qil~v
`,
  regret: `
uzr|uzr~n|uzrimiz~n|uzrimni|uzrim|uzur|uzrli~n|uzrxoh~n|uzrxohlik~n|uzrxohmiz|kechir~v|~kechirasiz
~kechirasizlar|~kechiring~n|~kechiringlar|~kechirgaysiz|~kechirim~n|kechirish~n|~kechirarsiz|afv~n|afu|avf
ma'zur|ayb~n|aybimiz~n|aybdormiz|aybdorman|~gunohimiz~n|~gunohkormiz|~gunohkorman|~xatomiz~n|~xatomni|xatom
iqrormiz|iqrorman|iqror~n|afsus~n|afsusdamiz|afsusdaman|afsuslanamiz|afsuslanaman|afsuslan~v|afsuski
achinamiz|achinaman|achinarli~n|xijolat~n|xijolatda~n|~xijolatdamiz|~xijolatdaman|~xijolatmiz|~xijolatman
uyalamiz|uyalaman|uyaldik|uyaldim|uyatda|uyatlimiz|yuzimiz~n|pushaymon~n|~pushaymonmiz|~pushaymonman
~qarzdormiz|oqlovi~n|~ranjima~v|ranjimang~n|~mulzammiz|nadomat~n|o'kinamiz
ming uzr
katta uzr
ko'p uzr
uzr so'ra~v
uzr ~so'rayman|~so'raymiz
~kechirim so'ra~v
~kechirib bo'lma~v
kechira ol~v
avf et~v
afv et~v
afv eting~n
ma'zur tut~v
mazur tut~v
aybimizni bo'yn~n
aybimiz bor
aybiga iqror
aybni tan
xato biz~n|bizniki|bizdan
~bizning xato~n
bizdan o'tdi|ketdi|xato
bizdan ketgan~n
tan olamiz|olaman
tan ol~v
ming afsus
xijolat bo'l~v|chek~v|tort~v
xijolat bo'ldim|bo'ldik
uyatga qoldik|qoldim
yuzimiz qora|shuvit
yuzi shuvut|shuvit
yerga kir~v
yer yorilsa
yerga kirgudek~n
~boshimiz~n eg~v|xam
~boshimiz egik|xam
bosh eg~v
bosh egamiz
egik bosh
oqlov~n yo'q
oqlay olma~v
oldingizda aybdor|qarz|gunoh|uyat|xijolat
xafa bo'lma~v
xafa bo'lmang~n
~ko'nglingizga olma~v
og'ir olma~v
uzrimizni qabul
noqulaylik uchun
~noqulayliklar uchun
~kutdirib qo'y~v
ovora qil~v
bezovta qil~v
`,
  "feel-with": `
~tushunaman|~tushunamiz|~tushunyapman|~tushunyapmiz|~holingizni|~holatingizni|ahvolingizni|ahvolingiz~n
~tushunarli|his~n|sez~v|~sezyapman|~bilaman|~bilamiz|o'rningizda|o'rningizga|~haqlisiz|haqsiz|haqli~n
~noroziligingiz~n|~xavotiringiz~n|~tashvishingiz~n|og'rig'ingiz~n|~dardingiz~n|alamingiz~n|achchig'ingiz~n
~xafaligingiz~n|~g'azabingiz~n|~ko'nglingiz~n|~dilingiz~n|yuragingiz~n|asabingiz~n|~qayg'ungiz~n|hamdard~n
hamdardlik~n|~hamdardmiz|~hamdardman|achinaman|achinamiz|achinarli~n|yuragim~n|alam~n|alamli~n|og'ir~n
og'irligi~n|qiyin~n|osonmas|azob~n|azobli~n|azobi~n|jabr~n|noqulay~n|noqulaylik~n|noxush~n|yoqimsiz~n|xunuk~n
~ko'ngilsiz~n|~charchatadi|~charchatgan~n|ezadi
~ayotganingizni|~shayotganingizni|~chayotganingizni|~chiqayotganingizni|~chiqarayotganingizni|~shlaayotganingizni|~shlatayotganingizni|~shirayotganingizni|~chirayotganingizni|~shtirayotganingizni|~shunayotganingizni|~shuntirayotganingizni|~shitayotganingizni|~chaqirayotganingizni|~shaayotganingizni|~shlanayotganingizni|~chirtirayotganingizni
~gandirsiz|~shgandirsiz|~chgandirsiz|~chiqgandirsiz|~chiqargandirsiz|~shlagandirsiz|~shlatgandirsiz|~shirgandirsiz|~chirgandirsiz|~shtirgandirsiz|~shungandirsiz|~shuntirgandirsiz|~shitgandirsiz|~chaqirgandirsiz|~shagandirsiz|~shlangandirsiz|~chirtirgandirsiz
~tushunib tur~v
~tushunib ~turibman|~turibmiz
sizni tushun~v
sizni yaxshi
~tushunsa bo'ladi
tushunish mumkin
his qil~v
his ~qilamiz|~qilaman|~qilyapman|~qilyapmiz
his et~v
his qilib
sezib tur~v
ko'rib ~turibman|~turibmiz
bilib ~turibman|~turibmiz
yaxshi ~bilaman|~bilamiz
tasavvur qil~v
tasavvur ~qilaman|~qilamiz|~qilyapman|qila
tasavvur et~v
ko'z oldim~n
ko'z oldimga
ko'z oldimizga
o'rningizda bo'l~v
siz~n o'rn~n
~boshdan kechir~v
~boshimdan o't~v
o'zim ham
men ham … ~ardim|~shardim|~chardim|~chiqardim|~chiqarardim|~shlaardim|~shlatardim|~shirardim|~chirardim|~shtirardim|~shunardim|~shuntirardim|~shitardim|~chaqirardim|~shaardim|~shlanardim|~chirtirardim|~bo'lardim
men bo'lsam
men ~bo'lganimda
~haqqingiz~n bor
haqingiz bor
~jahlingiz~n o'rinli|haqli|bejiz|~tushunarli
jahlingiz o'rinli
~qayg'ungizga sherik
dilim~n og'ri~v|achi~v
ichim~n achi~v
ichimiz achi~v
alam qiladi
og'ir bo'lgan~n|bo'lsa
naqadar og'ir|alamli|xunuk|noxush|qiyin
qanchalik og'ir|alamli|qiyin|noxush|yoqimsiz|charcha~
oson emas
oson emas~n
oson bo'lma~v
kimga oson
yengil emas
chidash qiyin
kimga yoq~v
kimga ham yoq~v
kimga yoqardi
hech kimga yoqma~v
odamni ez~v|charchat~v|xafa|kuydir~v
~ko'ngilni xira|g'ash|cho'k~v|ez~v
dilni xira|og'rit~v|siyoh
yurakni ez~v|siq~v|og'rit~v
yurak achi~v|siq~v|ez~v
asabga teg~v
jonga teg~v
~kayfiyatni buz~v|tushir~v
kayfiyat buz~v
har qanday odam~n … xafa|jahl|asab|bo'ladi|qiladi
kim bo'lsa ham
kim ham xursand
~ish|~shish|~chish|~chiqish|~chiqarish|~shlaish|~shlatish|~shirish|~chirish|~shtirish|~shunish|~shuntirish|~shitish|~chaqirish|~shaish|~shlanish|~chirtirish azob|og'ir|alam~|qiyin|noxush|yoqimsiz|xunuk|achinarli|charchat~v
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib qolish … og'ir|azob|alam~|qo'rqinch~
~ganingizni|~shganingizni|~chganingizni|~chiqganingizni|~chiqarganingizni|~shlaganingizni|~shlatganingizni|~shirganingizni|~chirganingizni|~shtirganingizni|~shunganingizni|~shuntirganingizni|~shitganingizni|~chaqirganingizni|~shaganingizni|~shlanganingizni|~chirtirganingizni tushun~v|bil~v|sez~v
bejiz emas
`,
};
