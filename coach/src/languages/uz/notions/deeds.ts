export const deeds = {
  "your-deed": `
~gansiz|~shgansiz|~chgansiz|~chiqgansiz|~chiqargansiz|~shlagansiz|~shlatgansiz|~shirgansiz|~chirgansiz|~shtirgansiz|~shungansiz|~shuntirgansiz|~shitgansiz|~chaqirgansiz|~shagansiz|~shlangansiz|~chirtirgansiz
~gansizlar|~shgansizlar|~chgansizlar|~chiqgansizlar|~chiqargansizlar|~shlagansizlar|~shlatgansizlar|~shirgansizlar|~chirgansizlar|~shtirgansizlar|~shungansizlar|~shuntirgansizlar|~shitgansizlar|~chaqirgansizlar|~shagansizlar|~shlangansizlar|~chirtirgansizlar
~bsiz|~shbsiz|~chbsiz|~chiqbsiz|~chiqarbsiz|~shlabsiz|~shlatbsiz|~shirbsiz|~chirbsiz|~shtirbsiz|~shunbsiz|~shuntirbsiz|~shitbsiz|~chaqirbsiz|~shabsiz|~shlanbsiz|~chirtirbsiz
~gansiz~n|~shgansiz~n|~chgansiz~n|~chiqgansiz~n|~chiqargansiz~n|~shlagansiz~n|~shlatgansiz~n|~shirgansiz~n|~chirgansiz~n|~shtirgansiz~n|~shungansiz~n|~shuntirgansiz~n|~shitgansiz~n|~chaqirgansiz~n|~shagansiz~n|~shlangansiz~n|~chirtirgansiz~n
~dingiz|~shdingiz|~chdingiz|~chiqdingiz|~chiqardingiz|~shladingiz|~shlatdingiz|~shirdingiz|~chirdingiz|~shtirdingiz|~shundingiz|~shuntirdingiz|~shitdingiz|~chaqirdingiz|~shadingiz|~shlandingiz|~chirtirdingiz
~dingiz~n|~shdingiz~n|~chdingiz~n|~chiqdingiz~n|~chiqardingiz~n|~shladingiz~n|~shlatdingiz~n|~shirdingiz~n|~chirdingiz~n|~shtirdingiz~n|~shundingiz~n|~shuntirdingiz~n|~shitdingiz~n|~chaqirdingiz~n|~shadingiz~n|~shlandingiz~n|~chirtirdingiz~n
~dingizlar|~shdingizlar|~chdingizlar|~chiqdingizlar|~chiqardingizlar|~shladingizlar|~shlatdingizlar|~shirdingizlar|~chirdingizlar|~shtirdingizlar|~shundingizlar|~shuntirdingizlar|~shitdingizlar|~chaqirdingizlar|~shadingizlar|~shlandingizlar|~chirtirdingizlar
~ganingiz~n|~shganingiz~n|~chganingiz~n|~chiqganingiz~n|~chiqarganingiz~n|~shlaganingiz~n|~shlatganingiz~n|~shirganingiz~n|~chirganingiz~n|~shtirganingiz~n|~shunganingiz~n|~shuntirganingiz~n|~shitganingiz~n|~chaqirganingiz~n|~shaganingiz~n|~shlanganingiz~n|~chirtirganingiz~n
~ibsiz|~shibsiz|~chibsiz|~chiqibsiz|~chiqaribsiz|~shlaibsiz|~shlatibsiz|~shiribsiz|~chiribsiz|~shtiribsiz|~shunibsiz|~shuntiribsiz|~shitibsiz|~chaqiribsiz|~shaibsiz|~shlanibsiz|~chirtiribsiz
~yotganingiz~n|~shyotganingiz~n|~chyotganingiz~n|~chiqyotganingiz~n|~chiqaryotganingiz~n|~shlayotganingiz~n|~shlatyotganingiz~n|~shiryotganingiz~n|~chiryotganingiz~n|~shtiryotganingiz~n|~shunyotganingiz~n|~shuntiryotganingiz~n|~shityotganingiz~n|~chaqiryotganingiz~n|~shayotganingiz~n|~shlanyotganingiz~n|~chirtiryotganingiz~n
~dilaring|~shdilaring|~chdilaring|~chiqdilaring|~chiqardilaring|~shladilaring|~shlatdilaring|~shirdilaring|~chirdilaring|~shtirdilaring|~shundilaring|~shuntirdilaring|~shitdilaring|~chaqirdilaring|~shadilaring|~shlandilaring|~chirtirdilaring
~buyurtmangiz~n|~buyurgan~n|tanla~v|~tanlagan~n|~tanlovingiz~n|bosgan~n|~bosgansiz|belgila~v|~belgilagan~n
imzo~n|imzola~v|imzongiz~n|imzolagan~n|to'ldir~v|~to'ldirgan~n|kirit~v|~kiritgan~n|terib|terish~n|rozilik~n
~roziligingiz~n|~roziman|tasdiqla~v|~tasdiqlagan~n|tasdiq~n|to'la~v|~to'lagan~n|~to'lovingiz~n|~kelishgan~n
yozdirgan~n|yozgan~n|ulagan~n|ulab|o'rnatgan~n|olgansiz|~qo'ygansiz|~so'ragan~n|~so'ragansiz|aytgan~n|aytgansiz
~bergansiz|~kelgansiz|yuborgan~n|~topshirgan~n|o'tkazgan~n|ochgan~n|~ko'rsatgan~n|kodni
o'zingiz … ~gansiz|~shgansiz|~chgansiz|~chiqgansiz|~chiqargansiz|~shlagansiz|~shlatgansiz|~shirgansiz|~chirgansiz|~shtirgansiz|~shungansiz|~shuntirgansiz|~shitgansiz|~chaqirgansiz|~shagansiz|~shlangansiz|~chirtirgansiz|~bsiz|~shbsiz|~chbsiz|~chiqbsiz|~chiqarbsiz|~shlabsiz|~shlatbsiz|~shirbsiz|~chirbsiz|~shtirbsiz|~shunbsiz|~shuntirbsiz|~shitbsiz|~chaqirbsiz|~shabsiz|~shlanbsiz|~chirtirbsiz|~dingiz|~shdingiz|~chdingiz|~chiqdingiz|~chiqardingiz|~shladingiz|~shlatdingiz|~shirdingiz|~chirdingiz|~shtirdingiz|~shundingiz|~shuntirdingiz|~shitdingiz|~chaqirdingiz|~shadingiz|~shlandingiz|~chirtirdingiz
o'zingiz … ~gansiz~n|~shgansiz~n|~chgansiz~n|~chiqgansiz~n|~chiqargansiz~n|~shlagansiz~n|~shlatgansiz~n|~shirgansiz~n|~chirgansiz~n|~shtirgansiz~n|~shungansiz~n|~shuntirgansiz~n|~shitgansiz~n|~chaqirgansiz~n|~shagansiz~n|~shlangansiz~n|~chirtirgansiz~n|~dingiz~n|~shdingiz~n|~chdingiz~n|~chiqdingiz~n|~chiqardingiz~n|~shladingiz~n|~shlatdingiz~n|~shirdingiz~n|~chirdingiz~n|~shtirdingiz~n|~shundingiz~n|~shuntirdingiz~n|~shitdingiz~n|~chaqirdingiz~n|~shadingiz~n|~shlandingiz~n|~chirtirdingiz~n|~ganingiz~n|~shganingiz~n|~chganingiz~n|~chiqganingiz~n|~chiqarganingiz~n|~shlaganingiz~n|~shlatganingiz~n|~shirganingiz~n|~chirganingiz~n|~shtirganingiz~n|~shunganingiz~n|~shuntirganingiz~n|~shitganingiz~n|~chaqirganingiz~n|~shaganingiz~n|~shlanganingiz~n|~chirtirganingiz~n
siz … ~gansiz|~shgansiz|~chgansiz|~chiqgansiz|~chiqargansiz|~shlagansiz|~shlatgansiz|~shirgansiz|~chirgansiz|~shtirgansiz|~shungansiz|~shuntirgansiz|~shitgansiz|~chaqirgansiz|~shagansiz|~shlangansiz|~chirtirgansiz|~bsiz|~shbsiz|~chbsiz|~chiqbsiz|~chiqarbsiz|~shlabsiz|~shlatbsiz|~shirbsiz|~chirbsiz|~shtirbsiz|~shunbsiz|~shuntirbsiz|~shitbsiz|~chaqirbsiz|~shabsiz|~shlanbsiz|~chirtirbsiz|~dingiz|~shdingiz|~chdingiz|~chiqdingiz|~chiqardingiz|~shladingiz|~shlatdingiz|~shirdingiz|~chirdingiz|~shtirdingiz|~shundingiz|~shuntirdingiz|~shitdingiz|~chaqirdingiz|~shadingiz|~shlandingiz|~chirtirdingiz
siz (o'zingiz) buyurtma|tanla~v|tasdiq~|imzo~|belgila~v|yoz~v|kirit~v
buyurtma qil~v|ber~v|bergan~n
zakaz qil~v|ber~v
bosib yubor~v|qo'y~v
~tugmani bos~v
belgi qo'y~v
katakcha~n … bos~v|qo'y~v|belgila~v
galochka qo'y~v
imzo chek~v|qo'y~v
qo'l qo'y~v
qo'l qo'ygan~n
rozi bo'l~v
rozi bo'lgan~n
rozilik ber~v
qabul qilgan~n
to'lov qil~v
~kelishib ol~v
bron qil~v
bron qilgan~n
~ro'yxatdan o't~v
~ro'yxatdan o'tgan~n
obuna bo'l~v
yoqib qo'y~v
sotib ol~v
sotib olgan~n
olgan~n siz
ruxsat bergan~n
bekor qil~v
bekor qilgan~n
kod~n ber~v|ayt~v
ilovada … ~gansiz
qaror qil~v
o'zingiz~n xohish~n|tanlov~n|iltimos~n|so'rov~n|ariza~n
`,
  "your-undone": `
~magansiz|~shmagansiz|~chmagansiz|~chiqmagansiz|~chiqarmagansiz|~shlamagansiz|~shlatmagansiz|~shirmagansiz|~chirmagansiz|~shtirmagansiz|~shunmagansiz|~shuntirmagansiz|~shitmagansiz|~chaqirmagansiz|~shamagansiz|~shlanmagansiz|~chirtirmagansiz
~magansizlar|~shmagansizlar|~chmagansizlar|~chiqmagansizlar|~chiqarmagansizlar|~shlamagansizlar|~shlatmagansizlar|~shirmagansizlar|~chirmagansizlar|~shtirmagansizlar|~shunmagansizlar|~shuntirmagansizlar|~shitmagansizlar|~chaqirmagansizlar|~shamagansizlar|~shlanmagansizlar|~chirtirmagansizlar
~magansiz~n|~shmagansiz~n|~chmagansiz~n|~chiqmagansiz~n|~chiqarmagansiz~n|~shlamagansiz~n|~shlatmagansiz~n|~shirmagansiz~n|~chirmagansiz~n|~shtirmagansiz~n|~shunmagansiz~n|~shuntirmagansiz~n|~shitmagansiz~n|~chaqirmagansiz~n|~shamagansiz~n|~shlanmagansiz~n|~chirtirmagansiz~n
~mabsiz|~shmabsiz|~chmabsiz|~chiqmabsiz|~chiqarmabsiz|~shlamabsiz|~shlatmabsiz|~shirmabsiz|~chirmabsiz|~shtirmabsiz|~shunmabsiz|~shuntirmabsiz|~shitmabsiz|~chaqirmabsiz|~shamabsiz|~shlanmabsiz|~chirtirmabsiz
~mabsizlar|~shmabsizlar|~chmabsizlar|~chiqmabsizlar|~chiqarmabsizlar|~shlamabsizlar|~shlatmabsizlar|~shirmabsizlar|~chirmabsizlar|~shtirmabsizlar|~shunmabsizlar|~shuntirmabsizlar|~shitmabsizlar|~chaqirmabsizlar|~shamabsizlar|~shlanmabsizlar|~chirtirmabsizlar
~mabsiz~n|~shmabsiz~n|~chmabsiz~n|~chiqmabsiz~n|~chiqarmabsiz~n|~shlamabsiz~n|~shlatmabsiz~n|~shirmabsiz~n|~chirmabsiz~n|~shtirmabsiz~n|~shunmabsiz~n|~shuntirmabsiz~n|~shitmabsiz~n|~chaqirmabsiz~n|~shamabsiz~n|~shlanmabsiz~n|~chirtirmabsiz~n
~madingiz|~shmadingiz|~chmadingiz|~chiqmadingiz|~chiqarmadingiz|~shlamadingiz|~shlatmadingiz|~shirmadingiz|~chirmadingiz|~shtirmadingiz|~shunmadingiz|~shuntirmadingiz|~shitmadingiz|~chaqirmadingiz|~shamadingiz|~shlanmadingiz|~chirtirmadingiz
~madingiz~n|~shmadingiz~n|~chmadingiz~n|~chiqmadingiz~n|~chiqarmadingiz~n|~shlamadingiz~n|~shlatmadingiz~n|~shirmadingiz~n|~chirmadingiz~n|~shtirmadingiz~n|~shunmadingiz~n|~shuntirmadingiz~n|~shitmadingiz~n|~chaqirmadingiz~n|~shamadingiz~n|~shlanmadingiz~n|~chirtirmadingiz~n
~maganingiz~n|~shmaganingiz~n|~chmaganingiz~n|~chiqmaganingiz~n|~chiqarmaganingiz~n|~shlamaganingiz~n|~shlatmaganingiz~n|~shirmaganingiz~n|~chirmaganingiz~n|~shtirmaganingiz~n|~shunmaganingiz~n|~shuntirmaganingiz~n|~shitmaganingiz~n|~chaqirmaganingiz~n|~shamaganingiz~n|~shlanmaganingiz~n|~chirtirmaganingiz~n
~maganingizda|~shmaganingizda|~chmaganingizda|~chiqmaganingizda|~chiqarmaganingizda|~shlamaganingizda|~shlatmaganingizda|~shirmaganingizda|~chirmaganingizda|~shtirmaganingizda|~shunmaganingizda|~shuntirmaganingizda|~shitmaganingizda|~chaqirmaganingizda|~shamaganingizda|~shlanmaganingizda|~chirtirmaganingizda
~masdan|~shmasdan|~chmasdan|~chiqmasdan|~chiqarmasdan|~shlamasdan|~shlatmasdan|~shirmasdan|~chirmasdan|~shtirmasdan|~shunmasdan|~shuntirmasdan|~shitmasdan|~chaqirmasdan|~shamasdan|~shlanmasdan|~chirtirmasdan
~may|~shmay|~chmay|~chiqmay|~chiqarmay|~shlamay|~shlatmay|~shirmay|~chirmay|~shtirmay|~shunmay|~shuntirmay|~shitmay|~chaqirmay|~shamay|~shlanmay|~chirtirmay
~maslik~n|~shmaslik~n|~chmaslik~n|~chiqmaslik~n|~chiqarmaslik~n|~shlamaslik~n|~shlatmaslik~n|~shirmaslik~n|~chirmaslik~n|~shtirmaslik~n|~shunmaslik~n|~shuntirmaslik~n|~shitmaslik~n|~chaqirmaslik~n|~shamaslik~n|~shlanmaslik~n|~chirtirmaslik~n
~masligingiz~n|~shmasligingiz~n|~chmasligingiz~n|~chiqmasligingiz~n|~chiqarmasligingiz~n|~shlamasligingiz~n|~shlatmasligingiz~n|~shirmasligingiz~n|~chirmasligingiz~n|~shtirmasligingiz~n|~shunmasligingiz~n|~shuntirmasligingiz~n|~shitmasligingiz~n|~chaqirmasligingiz~n|~shamasligingiz~n|~shlanmasligingiz~n|~chirtirmasligingiz~n
~maganda~n|~shmaganda~n|~chmaganda~n|~chiqmaganda~n|~chiqarmaganda~n|~shlamaganda~n|~shlatmaganda~n|~shirmaganda~n|~chirmaganda~n|~shtirmaganda~n|~shunmaganda~n|~shuntirmaganda~n|~shitmaganda~n|~chaqirmaganda~n|~shamaganda~n|~shlanmaganda~n|~chirtirmaganda~n
~magansizda|~shmagansizda|~chmagansizda|~chiqmagansizda|~chiqarmagansizda|~shlamagansizda|~shlatmagansizda|~shirmagansizda|~chirmagansizda|~shtirmagansizda|~shunmagansizda|~shuntirmagansizda|~shitmagansizda|~chaqirmagansizda|~shamagansizda|~shlanmagansizda|~chirtirmagansizda
o'qima~v|o'qimay|o'qimagan~n|o'qimasdan|qarama~v|~qaramay|ko'rmay|~tekshirma~v|~tekshirmay|aytma~v|aytmagan~n
yozma~v|~bildirma~v|ogohlantirma~v|~so'ramay|so'rama~v|~kelmagan~n|olmagan~n|yubormagan~n|~to'lamagan~n
~to'ldirma~v|~to'ldirmagan~n|~kiritma~v|~kiritmagan~n|~belgilama~v|~tasdiqlama~v|imzolama~v|bosma~v|~bosmagan~n
~ko'tarma~v|~tinglama~v|unut~v|unutib|unutgan~n|unutil~v|~qoldirib|~qoldirgan~n|kechiktir~v|kechikkan~n
ulgurma~v|erin~v|erinma~v|chala~n|yo'qotgan~n|~bajarma~v|~bajarilma~v|~qilinmagan~n|~ko'rsatma~v|~ko'rsatilma~v
~saqlamagan~n|~saqlama~v|eshitmagan~n|~kuzatmagan~n
~magan|~shmagan|~chmagan|~chiqmagan|~chiqarmagan|~shlamagan|~shlatmagan|~shirmagan|~chirmagan|~shtirmagan|~shunmagan|~shuntirmagan|~shitmagan|~chaqirmagan|~shamagan|~shlanmagan|~chirtirmagan ekansiz
~magan|~shmagan|~chmagan|~chiqmagan|~chiqarmagan|~shlamagan|~shlatmagan|~shirmagan|~chirmagan|~shtirmagan|~shunmagan|~shuntirmagan|~shitmagan|~chaqirmagan|~shamagan|~shlanmagan|~chirtirmagan bo'lsangiz
~may|~shmay|~chmay|~chiqmay|~chiqarmay|~shlamay|~shlatmay|~shirmay|~chirmay|~shtirmay|~shunmay|~shuntirmay|~shitmay|~chaqirmay|~shamay|~shlanmay|~chirtirmay turib|yurib|qo'y~v|ket~v|o'tir~v|ol~v|ber~v|yubor~v
~magan|~shmagan|~chmagan|~chiqmagan|~chiqarmagan|~shlamagan|~shlatmagan|~shirmagan|~chirmagan|~shtirmagan|~shunmagan|~shuntirmagan|~shitmagan|~chaqirmagan|~shamagan|~shlanmagan|~chirtirmagan odam~n|kishi~n|mijoz~n|siz~n|sizsiz|bo'l~v
olib kelma~v
javob berma~v
javob ~bermagan~n
quloq solma~v|osma~v|tutma~v
e'tibor berma~v|qilma~v
e'tiborsiz qoldir~v
amal qilma~v
rioya qilma~v
o'tkazib yubor~v
kech qol~v
bo'sh qoldir~v|qol~v
chala qoldir~v|yoz~v
xabar ~bermagan~n
`,
  "own-will": `
xohla~v|~xohlagan~n|xohish~n|xohishi~n|~xohishingiz~n|xoxla~v|hohla~v|ista~v|istagan~n|istak~n|istag~n|istamay
ixtiyor~n|ixtiyori~n|ixtiyoriy~n|ixtiyoringiz~n|erkin~n|ihtiyor~n|iroda~n|o'zboshim~n|o'zboshimcha~n|o'zicha
o'zingizcha|qarori~n|~qaroringiz~n|niyat~n|niyati~n|maqsad~n|ataylab|atayin|atay|~qasddan|~jo'rttaga|qistab
iltimosingiz~n|~so'rovingiz~n|~so'roviga|~talabingiz~n|~tanlovingiz~n|tanlov~n|~tanlagan~n|rozi|rozilik~n
roziligi~n|majburla~v|majbur|zo'rla~v|zo'rlab|tashabbus~n
~moqchi|~shmoqchi|~chmoqchi|~chiqmoqchi|~chiqarmoqchi|~shlamoqchi|~shlatmoqchi|~shirmoqchi|~chirmoqchi|~shtirmoqchi|~shunmoqchi|~shuntirmoqchi|~shitmoqchi|~chaqirmoqchi|~shamoqchi|~shlanmoqchi|~chirtirmoqchi
~moqchi~n|~shmoqchi~n|~chmoqchi~n|~chiqmoqchi~n|~chiqarmoqchi~n|~shlamoqchi~n|~shlatmoqchi~n|~shirmoqchi~n|~chirmoqchi~n|~shtirmoqchi~n|~shunmoqchi~n|~shuntirmoqchi~n|~shitmoqchi~n|~chaqirmoqchi~n|~shamoqchi~n|~shlanmoqchi~n|~chirtirmoqchi~n
tavakkal~n
xohla~v edi
o'z ixtiyor~n|xohish~n|iroda~n
o'z ixtiyori bilan
o'z xohishi bilan
o'z xohishingiz
o'zingiz xohla~v|ista~v|so'ra~v|iltimos|tanla~v|bil~v|hal|qaror|turib|aytgan~n|rozi
o'zingiz~n iltimos~n|so'rov~n|qaror~n|tanlov~n|tashabbus~n
qaror qil~v
qaror qabul
jazm qil~v
ahd qil~v
niyat qil~v
bila turib
turib ol~v
talab qil~v
oyoq tirab
so'rab turib
afzal ko'r~v
ma'qul ko'r~v
lozim ko'r~v
rozi bo'l~v
hech kim … majbur~
majbur qil~v
ko'ngil~n tila~v|tusa~v
ko'nglingiz tusa~v
~gim|~shgim|~chgim|~chiqgim|~chiqargim|~shlagim|~shlatgim|~shirgim|~chirgim|~shtirgim|~shungim|~shuntirgim|~shitgim|~chaqirgim|~shagim|~shlangim|~chirtirgim kel~v
~gingiz|~shgingiz|~chgingiz|~chiqgingiz|~chiqargingiz|~shlagingiz|~shlatgingiz|~shirgingiz|~chirgingiz|~shtirgingiz|~shungingiz|~shuntirgingiz|~shitgingiz|~chaqirgingiz|~shagingiz|~shlangingiz|~chirtirgingiz kel~v
o'z zimma~n|bo'yin~n
`,
  skill: `
uddala~v|udda~n|uddasidan|epla~v|eplay|eplab|epchil~n|uquv~n|uquvsiz~n|no'noq~n|noshud~n|mahorat~n|~mahoratli~n
malaka~n|~malakali~n|~malakasiz~n|tajriba~n|~tajribali~n|~tajribasiz~n|tajribasi~n|hunar~n|hunari~n|hunarmand~n
kasb~n|kasbi~n|ustasi~n|professional~n|ekspert~n|mutaxassis~n|savod~n|savodxon~n|~savodli~n|~savodsiz~n
layoqat~n|qobiliyat~n|qobiliyati~n|qobil~n|iqtidor~n|iste'dod~n|bilim~n|~bilimli~n|bilimi~n|o'rgan~v|o'rganib
o'rgat~v|mashq~n|~ko'nikma~n|usul~n|usuli~n|avaylab|avayla~v|ehtiyotlab|asrab|asra~v|e'plash|chalasavod~n
xo'jayinlik|sovuqqon~n|kuchi~n|eplolma~v|bilimdon~n|dastxat
qo'li~n gul|kel~v
~qo'lidan kel~v
~qo'lingizdan kel~v
~qo'limdan kel~v
~qo'limizdan kel~v
qo'ldan kel~v
usta qo'l
texnika~n bil~v
o'rganish kerak
sir~n bil~v|bor
yo'lini|yo'lini bil~v|topib|top~v
yo'lini top~v
~muloyim~n qo'l
yumshoq qo'l
~tushunib ol~v
foydalana ol~v|bil~v
foydalanish~n bil~v
~ishni|~shishni|~chishni|~chiqishni|~chiqarishni|~shlaishni|~shlatishni|~shirishni|~chirishni|~shtirishni|~shunishni|~shuntirishni|~shitishni|~chaqirishni|~shaishni|~shlanishni|~chirtirishni bil~v
~ishni|~shishni|~chishni|~chiqishni|~chiqarishni|~shlaishni|~shlatishni|~shirishni|~chirishni|~shtirishni|~shunishni|~shuntirishni|~shitishni|~chaqirishni|~shaishni|~shlanishni|~chirtirishni bilgan~n
~ishni|~shishni|~chishni|~chiqishni|~chiqarishni|~shlaishni|~shlatishni|~shirishni|~chirishni|~shtirishni|~shunishni|~shuntirishni|~shitishni|~chaqirishni|~shaishni|~shlanishni|~chirtirishni bilma~v
kuch~n yet~v
qila|bera|ko'ra|yoza|ayta|topa|kira|bora|kela|chiqa|tushuna|ocha|foydalana|uxlay|ishlata|ishlay|yordam|hal|o'qiy|bila|tuzata|qo'ya|qaytara|eplay|uddalay ol~v
`,
  misuse: `
~tushirgan~n|to'kil~v|~to'kilgan~n|namlan~v|zax|egil~v|egilgan~n|bukil~v|~bukilgan~n|~buklangan|qisib|urilgan~n
uril~v|turtib|tepib|zarb~n|zarba~n|~zarbdan|tortqila~v|tortib|zo'rla~v|yuklangan|~sindirib|~sindirgan~n
buzgan~n|yirtib|kirlab|yuvgan~n|yuvilgan~n|yuvib|dazmolla~v|dazmol~n|oqartiruvchi~n|eskir~v|eskirgan~n|tirnal~v
tirna~v|tirnab|chizil~v|kuydir~v|~kuydirib|~muzlatib|~qarovsiz~n|parvarish~n|parvarishi~n|qarov~n|qarovi~n
titkila~v|kavla~v|o'ynab|o'ynagan~n|kemir~v|isqirt~n|avaylama~v|asrama~v|ehtiyotsiz~n
~tushirib yubor~v|qo'y~v|yuborgan~n
~tushirib sindir~v
tushib ketgan~n
yerga tush~v|ur~v|tashla~v
qo'ldan tush~v
to'kib yubor~v|qo'y~v
ustiga to'k~v
suv tek~v|tekkan~n|to'kil~v|kir~v|kirgan~n|tush~v
nam tort~v|tek~v
ho'l qil~v|qo'l~n|bo'l~v
egib yubor~v|qo'y~v
ezil~v qol~v
siqib yubor~v
urib ol~v
urib yubor~v
mexanik ta'sir~n|shikast~n|zarar~n
tortib yubor~v
zo'r ber~v
kuch ishlat~v|bilan
kuch bilan
qattiq bos~v|tort~v|ur~v|ishqala~v|yop~v|bur~v|siq~v
ortiqcha|haddan yuk~n|og'irlik~n|yukla~v|to'ldir~v
ortiqcha yuklan~v
o'ta yuklan~v
noto'g'ri foydalan~v|ishlat~v|saqla~v|ula~v|ulan~v|o'rnat~v|yuv~v|parvarish|ichil~v|qo'llan~v|yig'~v|sozla~v
noto'g'ri foydalanish
noto'g'ri ishlat~v
o'z qo'l~n bilan
o'zingiz sindir~v|buz~v|yirt~v|ezib
buzib qo'y~v
kir yuv~v
issiq|qaynoq suv~n yuv~v
mashina~n yuv~v
00 ~darajada
kiyib yur~v
~qizdirib yubor~v
qizib ket~v
quyosh~n qo'y~v|qoldir~v|tagi~n|nur~n
suv ber~v|quy~v
boshqa|begona|arzon yoqilg'i~n|zaryad~n|moy~n|benzin~n|quvvatlagich~n
ochib ko'r~v
bola~n o'yna~v
qo'pol muomala|ishlat~v|foydalan~v
`,
};
