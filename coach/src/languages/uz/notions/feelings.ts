export const feelings = {
  disappointed: `
xafa~n|~xafaman|~xafamiz|xafagarchilik~n|xafalik~n|hafa|~hafsalam~n|hafsalasi~n|~hafsalangiz~n|~ko'nglim~n
~ko'ngilsiz~n|ko'ngilsizlik~n|ko'ngilxira~n|dilim~n|dilxira~n|dilxiralik~n|dilsiyoh~n|dilni|dili~n|ranji~v
~ranjidim|~ranjidik|ranjit~v|~ranjigan~n|~ranjitdi~n|ranj~n|norozi~n|~noroziman|~norozimiz|noroziligi~n
norozilik~n|~qoniqma~v|~qoniqmadim|~qoniqmadik|~qoniqmayman|~qoniqarsiz~n|afsus~n|afsusda~n|afsusdaman|afsuski
afsuslan~v|afsuslandim|afsuslanaman|afsuslanarli|attang|essiz|esiz|achin~v|achinarli~n|achindim|achinaman
alam~n|alamli~n|alamim~n|o'kin~v|o'kinch~n|o'kinchli~n|o'kindim|o'ksi~v|o'ksitib|og'rin~v|xo'rlan~v|~xo'rlandim
g'ash~n|g'ashim~n|~kayfiyatim~n|~kayfiyatimiz~n|~tushkun~n|tushkunlik~n|umidsiz~n|umidsizlik~n|umidim~n
ishonganim~n|yoqmadi|yoqmayapti|yoqmaydi|yoqimsiz~n|noxush~n|noxushlik~n|yomon~n|chakki
~kutmagandim|~kutmagandik|~hayronman|yig'la~v|yig'ladim|yig'ladi|yig'layapti|yig'lab|pushaymon~n|~pushaymonman
xafa bo'l~v|qil~v
xafa bo'ldim|bo'ldik|qildi~n
hafsala~n pir
~hafsalam pir
ko'ngil~n qol~v|og'ri~v|cho'k~v|g'ash
~ko'nglim qol~v|to'lma~v|cho'k~v|og'ri~v|g'ash|xira|sovi~v
ko'ngli~n qol~v|cho'k~v|ezil~v|og'ri~v|o'ksi~v
~ko'nglingiz~n qol~v|cho'k~v|og'ri~v
ko'ngil~n qoldir~v
ko'ngil xira~n
~ko'ngilni xira
dil~n og'ri~v|xira|siyoh|ran~v
~qoniqarli emas
mamnun emas~n
xursand emas~n
rozi emasman
ming afsus
alam qil~v
alam qildi|qiladi|qilyapti
og'ir botdi|bot~v
og'ir keldi
og'ridi … dil|ko'ngil|yurak
xo'rlig~n kel~v
~ko'nglim g'ash
ta'bim~n xira
ta'b~n xira
kayfiyat~n buz~v|tush~v|qolma~v|rasvo
~kayfiyatni buz~v|tushir~v
umidim~n sin~v|uzil~v|puch~n|so'n~v
ishonchim~n qolma~v|yo'qol~v|sin~v|so'n~v
ishonch qolma~v
ishonchim ~qolmadi
yomon taassurot
yomon xizmat
juda yomon
yaxshi emas
zo'r emas
yaxshi ~bo'lmadi
bunaqa deb o'ylama~v
~kutganday emas
~kutganimday|~kutganimdek emas
~kutganimdek chiqma~v
~kutmagan edim|edik
bundan ko'proq kut~v
hayron~n qoldim
ezil~v yurak
yuragim~n ez~v|siq~v|achi~v|og'ri~v
ichim~n achi~v|yon~v|kuy~v
`,
  worry: `
xavotir~n|xavotiri~n|xavotirda~n|~xavotirdaman|~xavotirdamiz|~xavotirli~n|xavotirlan~v
~xavotirlanaman|~xavotirlanyapman|~xavotirlanma~v|~xavotirim~n|~xavotiringiz~n|havotir~n|~tashvish~n
tashvishi~n|tashvishda~n|~tashvishdaman|tashvishlan~v|~tashvishlanma~v|~tashvishli~n|~tashvishingiz~n
~tashvishim~n|qo'rq~v|~qo'rqaman|~qo'rqyapman|~qo'rqdim|~qo'rqamiz|~qo'rqdik|qo'rqib|qo'rqma~v|~qo'rqmang
qo'rqinch~n|~qo'rqinchli~n|qo'rquv~n|~qo'rquvda|qo'rquvi~n|qo'rqit~v|~qo'rqitib|cho'chi~v|~cho'chib|cho'chit~v
~cho'chima~v|hadiksira~v|hadik~n|hadigi~n|xavf~n|xavfi~n|xavfli~n|xavfda|xavfsira~v|xatar~n|~xatarli~n|vahima~n
~vahimali~n|~dahshatga|~dahshatda|bezovta~n|bezovtalan~v|bezovtalik~n|notinch~n|notinchlik~n|betoqat~n
besaranjom~n|asabiy~n|asabiylash~v|hayajon~n|~hayajonda|hayajonlan~v|uxlolma~v|uxlamay|uyqu~n|uyqum~n|uyqusiz~n
intizor~n|intiq~n|~sarosima~n|~sarosimada|g'am~n|g'ami~n|g'amda|qayg'u~n|qayg'ur~v|stress~n|panika~n|o'ylanib
o'ylantir~v|ishqilib|shubha~n|gumon~n|talvasa~n
xavotir ol~v|bo'l~v|olma~v|qil~v|chek~v
~xavotirga sol~v|tush~v|o'rin
tashvish chek~v|tort~v|qil~v
~tashvishga sol~v|tush~v
qo'rqib ket~v
xavf ostida
~vahimaga tush~v|sol~v
vahima bos~v
bezovta bo'l~v|qil~v|qilyap~v
yurak~n hovuch~n|tovon~n|tushib|taka|taqa|siq~v|o'yna~v|g'ash
yuragim~n tush~v|hovuch~n|yoril~v|taka|o'yna~v
yuragi~n yoril~v|chiq~v|tush~v
yurak hovuchlab
jon~n hovuch~n
joni~n hovuch~n
jonini hovuchlab
es xush
o'zimni ~qo'yarga joy
joy ~topolma~v
uxlay olma~v
uxlab bo'lma~v
ko'z yumma~v
kipriq qoq~v
ko'zi to'rt
ko'zim to'rt
~sarosimaga tush~v
g'am chek~v|ye~v
nima bo'larkan
nima bo'lar ekan
yoqasini ushla~v
yoqa ushla~v
`,
  "hope-past": `
umid~n|umidda|umidim~n|umidvor~n|~kutgandim|~kutgandik|~kutganim~n|~kutganimiz~n|~kutganday|~kutgandek
~kutmagandim|~kutmagandik|~kutilganidek|o'ylagandim|o'ylagandik|o'ylabman|o'ylabmiz|o'ylovdim|o'ylovdik
devdim|devdik|ishongandim|ishongandik|ishonib|ishonganim~n|ishonganimiz~n|ishondim|ishondik|ishonch~n
ishonchim~n|ishonardim|~suyangan~n|~suyanib|~suyandim|tayan~v|orzu~n|orzusi~n|orzuim~n|orziq~v|intizor~n
~sog'inib|~niyatim~n|rejalashtir~v|~rejalashtirgan~n|rejam~n|~rejamiz~n|rejalar~n|~mo'ljallagan~n|mo'ljal~n
~moqchiydim|~shmoqchiydim|~chmoqchiydim|~chiqmoqchiydim|~chiqarmoqchiydim|~shlamoqchiydim|~shlatmoqchiydim|~shirmoqchiydim|~chirmoqchiydim|~shtirmoqchiydim|~shunmoqchiydim|~shuntirmoqchiydim|~shitmoqchiydim|~chaqirmoqchiydim|~shamoqchiydim|~shlanmoqchiydim|~chirtirmoqchiydim|~moqchidim|~shmoqchidim|~chmoqchidim|~chiqmoqchidim|~chiqarmoqchidim|~shlamoqchidim|~shlatmoqchidim|~shirmoqchidim|~chirmoqchidim|~shtirmoqchidim|~shunmoqchidim|~shuntirmoqchidim|~shitmoqchidim|~chaqirmoqchidim|~shamoqchidim|~shlanmoqchidim|~chirtirmoqchidim
maqtag~v|~maqtagandim
umid qil~v
umid qilgan edi~n
umid ~qilgandi~n
umid ~qilgandim|umid
umid bilan
umid bog'la~v
umid uz~v
kutgan edi~n
kutgan~n emas
~kutmagan edi~n
o'ylagan edi~n
deb o'yladim|o'yladik|o'ylagandim|o'ylabman|o'ylagan
deb yuribman|yurgan
deb yurgan~n
ishongan edi~n
ishonar edi~n
umid uzgan~n
orzu qil~v
orzu qilgan~n
orziqib kut~v
intiqib kut~v
intiq~n kut~v
niyat qilgan~n
reja qil~v
xayol qil~v
xayol qilgan~n
~moqchi|~shmoqchi|~chmoqchi|~chiqmoqchi|~chiqarmoqchi|~shlamoqchi|~shlatmoqchi|~shirmoqchi|~chirmoqchi|~shtirmoqchi|~shunmoqchi|~shuntirmoqchi|~shitmoqchi|~chaqirmoqchi|~shamoqchi|~shlanmoqchi|~chirtirmoqchi edim|edik
~armikan|~sharmikan|~charmikan|~chiqarmikan|~chiqararmikan|~shlaarmikan|~shlatarmikan|~shirarmikan|~chirarmikan|~shtirarmikan|~shunarmikan|~shuntirarmikan|~shitarmikan|~chaqirarmikan|~shaarmikan|~shlanarmikan|~chirtirarmikan deb
~ar|~shar|~char|~chiqar|~chiqarar|~shlaar|~shlatar|~shirar|~chirar|~shtirar|~shunar|~shuntirar|~shitar|~chaqirar|~shaar|~shlanar|~chirtirar deb
~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi deb o'yla~v|ishon~v|umid|kut~v
yaxshi|zo'r|~sifatli|ishonchli deb
maqtab yur~v
deb eshitgan~n
eshitib kel~v
~reklamaga ishon~v
~va'dangizga ishon~v
~sizlarga ishon~v
sizga ishon~v
`,
  resigned: `
mayli|~maylida|bo'pti|bo'lar|bo'laversin|~bilganingizni|~xohlaganingizni|xohlaganingizcha|istaganingizni
ilojsiz|ilojsizman|noiloj|~chorasiz|~chorasizman|nochor~n|nachora|baribir|~foydasiz|~befoyda|behuda|ma'nisi
~kerakmas|~qo'yavering~n|qo'yaver|~qoldiring~n|~kechdim|~kechdik|unutdim|unuting~n|taslim|~taslimman
~kutmayapman|buyursin|olaqoling~n|~ko'nikdim|~ko'nikdik|~ko'nikib|ko'nik~v|chidaymiz|chidayman
~kutaveraman|~kutaveramiz|yuraveramiz|yuraveraman|eh|eee|xullas|xayr|okay|okey|hojati
mayli endi
mayli e
mayli da
ha mayli
mayli nima bo'lsa
mayli bo'ladi|bo'pti|xafa
bo'pti endi
ha bo'pti
bo'lsa bo'lar
nima bo'lsa bo'lsin
nima bo'lsa bo'lar
nima qilsangiz qiling
~bilganingizni qiling~n
~bilganingiz~n qil~v
~xohlaganingizni qiling~n
nima ~qilardim|~qilardik|qilay|qila
na iloj
ilojim yo'q
ilojimiz yo'q
na chora
chor nochor
farqi yo'q
menga farqi
farqi yo'q endi
menga baribir
baribir foyda~n|hech|eshitma~v|javob|o'zgarma~v|~tushunma~v
endi baribir
endi farqi|kech|foyda~n|kerak|~kerakmas|keragi|hojat|nima
endi kech
kech bo'ldi|bo'lib
foydasi yo'q
foyda yo'q
bekor ekan
ma'nosi yo'q
ma'no yo'q
hojat yo'q
hojati yo'q
keragi yo'q
kerak emas endi|menga
~kerakmas endi|menga
shart emas
ovora bo'lma~v
ovora bo'lmang~n
ovora qilmang~n
bezovta ~bo'lmang
qo'ya qoling~n
qo'ying endi|e|shu
qo'ya qol
voz ~kechdim|~kechaman
voz ~kechdik
unuta qoling
qo'l silta~v
qo'l ~siltadim
~qo'limni yuv~v
~qo'limni yuvdim
umidim qolma~v
umidimni uzdim
umid uzdim|uzdik
umidim yo'q
~kutmayman endi|ham
kutmay qo'ydim
ishonmay qo'ydim
yozmayman boshqa|endi
boshqa gapim yo'q
gapim yo'q
aytadigan gap~n
gap yo'q boshqa
nima ham derdim|deyman|deymiz
nima deyman|deymiz|deyish
nima ham
so'z yo'q
so'zim yo'q
o'zingizga siylov|buyursin|siyla~v
o'zingizga qolsin|oling
xudoga soldim
xudoga havola
xudoga ~topshirdim|~topshirdik
xudo o'zi
alloh o'zi
~xudodan ~topasiz|toping
~roziman … bo'lsa ham
o'rganib qol~v
o'rganib qoldik|qoldim
~kutamiz nima
qachon bo'lsa bo'lar
`,
};
