export const harm = {
  loss: `
yo'qol~v|yo'qoldi|yo'qolgan~n|yo'qolib|yo'qot~v|yo'qotib|yo'qotdi~n|yo'qotgan~n|yo'qotish~n|g'oyib~n
o'g'irlan~v|o'g'irla~v|o'g'irlatdi~n|o'g'irlab|o'g'irlik~n|o'marib|o'mardi|barbod~n|puch~n|xarob~n|xonavayron~n
vayron~n|rasvo~n|rasvosi~n|nobud~n|isrof~n|~bekorga|bekorchi|behuda|zoye~n|kuydi|kuyadi|~kechikdim|~kechikdik
ayril~v|ayrildi~n|mahrum~n|uvol~n|uvoli~n|~qirilib|chiri~v|chirib|chirigan~n|ayni~v|aynib|aynigan~n|achib
achigan~n|erib|qovjira~v|yonib|singan|sinib|ziyon~n|zarar~n|zarari~n|yo'qotuv~n|esizgina|esiz|attang|armon~n
~so'ligan~n
yo'q bo'l~v
g'oyib bo'l~v
buzil~v kun|kayfiyat|bayram
barbod bo'l~v|qil~v|et~v
puchga chiq~v
xarob bo'l~v|qil~v
vayron qil~v|bo'l~v
rasvo qil~v|bo'l~v
nobud bo'l~v|qil~v
isrof bo'l~v|qil~v
bekor~n ket~v
bekor ketdi
havoga|suvga|~shamolga|yelga uch~v|sovur~v|ket~v|oq~v
zoye ket~v
kuyib ket~v|keti~v
kuyib qol~v
o'chib ketdi|ket~v
o'chirib yubor~v|tashla~v
kuyib ketdi
o'tkazib yubor~v
qoldim reys~n
qolib ket~v
qolib ketdi~n
qolib ketib
~reysdan qol~v
~samolyotdan|~poyezddan|~parvozdan|~darsdan|ishdan|imtihondan|to'ydan|~navbatdan qol~v|qoldim|qoldik
mahrum bo'l~v|qil~v|et~v
uvol ket~v|bo'l~v
o'ldi|o'lib ket~v|o'lib qol~v
nes nobud
erib ket~v
qurib qol~v
yonib ket~v
kul bo'l~v
ziyon ko'r~v
zarar ko'r~v|yet~v|qil~v
zarari katta
vaqtim~n ket~v|ol~v
vaqtim bekor
pulim~n ket~v|kuy~v|yo'q~
tushib qol~v
unutilib qol~v
so'lib qol~v
yonib bo'l~v|ket~v|tuga~v
`,
  broken: `
buzil~v|~buzildi|~buzilgan~n|~buzilib|buzuq~n|buziq|buz~v|buzib|ishlamayapti|ishlamaydi|ishlamadi|ishlamay
ishlamayotgan~n|ishlamagan~n|ishlamas~n|yaroqsiz~n|nosoz~n|nosozlik~n|nosozligi~n|nuqson~n|nuqsoni~n
~nuqsonli~n|defekt~n|brak~n|sin~v|sindi|singan~n|sinib|siniq~n|sindir~v|~sindirib|yoril~v|yorilgan~n|yorildi
yorilib|yoriq~n|darz~n|yirtil~v|yirtildi|yirtilgan~n|yirtilib|yirtiq~n|yirtig'~n|teshil~v|~teshilgan~n|teshik~n
teshigi~n|teshib|uzil~v|uzildi|uzilgan~n|uzilib|uzilish~n|ajral~v|ajralib|yelim~n|so'kil~v|~so'kilgan~n|titil~v
~titilib|pachoq~n|pachaq~n|pachoqlan~v|~qiyshaygan|qiyshiq~n|egri~n|~tirnalgan~n|tirnal~v|chizilgan~n|dog'~n
dog'i~n|dog'lan~v|iflos~n|iflosi~n|zang~n|~zanglagan~n|oqyapti|oqmoqda|tomyapti|tomchila~v|oqava|oqdi|o'chdi
yonmayapti|yonmaydi|yonmadi|yoqilmayapti|yoqilmaydi|ochilmayapti|ochilmaydi|ochilmadi|yopilmayapti|yopilmaydi
ulanmayapti|ulanmadi|ulanmaydi|kirmayapti|~kirolmayapman|kirolmayapti~n|yuklanmayapti|yuklanmaydi
ko'rsatmayapti|eshitilmayapti|eshitilmaydi|aylanmayapti|muzlatmayapti|isitmayapti|isimayapti|isimaydi
sovutmayapti|~sovutmaydi|tortmayapti|~tortmaydi|muzdek~n|hidlan~v|hidi~n|hid~n|badbo'y~n|sasi~v|sassiq~n
mog'or~n|mog'orla~v|chirigan~n|aynigan~n|achigan~n|~sifatsiz~n|xom|kuygan~n|xira~n|g'ijirla~v|likilla~v
qimirla~v|bo'shab|chala~n|yetishma~v|yetishmaydi|osilib|avariya~n|glyuk~n|lag
ishdan chiq~v
ishdan chiqqan~n
ishga yaroqsiz
darz ket~v
ko'chib ket~v|tush~v|chiq~v|ketdi
ezilgan~n quti|korob
dog' bosgan
chang bosgan
suv oq~v|bos~v|tom~v
qotib qol~v
qotib qoldi|qolyapti
o'chib qol~v
o'chib qoldi|qolyapti|ketdi
zaryad olma~v
kelmayapti suv|gaz|svet|tok|kod|sms
internet yo'q
gaz yo'q
svet yo'q
suv yo'q
aloqa yo'q
sovub qol~v
qaynoq emas
muddati o'tgan~n
shovqin chiqar~v|qil~v|sol~v
bo'shab qol~v
tor|keng|katta|kichik keldi|chiqdi
boshqa rang|narsa|model keldi
chiqib ketdi|ketyapti
osilib qol~v
xato ber~v|chiqar~v
xatolik ber~v|chiq~v
sovuq keldi|edi|ovqat|osh|chiqdi|~kelibdi|holda|ekan
oqib ket~v|yot~v|tush~v
kir chiq~v|dog'~n
`,
  ignored: `
~javobsiz~n|~ko'tarmaydi~n|ko'tarmayapti~n|~ko'tarmayapsiz~n|~ko'tarmadi~n|~ko'tarmay|e'tiborsiz~n|befarq~n
befarqlik~n|beparvo~n|~parvosiga|indama~v|indamay|indamaydi|indamadi|jim|jimlik~n|jimjit~n|jimjitlik~n|sukut~n
sukunat~n|o'qildi|bloklab|~bloklagan~n|~bloklabsiz~n|~tanimay|~tanimaysiz|yashirin~v|yashirinib|eshitma~v
eshitmayapti~n|~qulog'iga|kar|bot~n|avtojavob~n|avtojavobchi~n|~bog'lanolma~v|~bog'lanma~v|sado~n
javob yo'q
javob berma~v
javob bermayapti~n
javob ~bermayapsiz~n
javob ~bermaydi~n
javob ~bermadi~n
javob bermay
javob kelma~v
javob ~kelmadi|kelmayapti|~kelgani
javob ololma~v
javob olma~v|olmadim|olmadik
javob yozma~v
javob qani
biror javob~n
birorta javob~n
hech kim (ham) javob|~ko'tarma~v|kelma~v|~kelmadi|yozma~v|o'qima~v|eshitma~v|qarama~v|qo'ng'iroq|bilma~v|chiqma~v|~gaplashma~v|~tushuntirma~v|yordam|indama~v|~qiziqma~v|olma~v
hech kim yo'q
hech kim so'rama~v
go'shak~n ko'tar~v|qo'y~v|ol~v|tashla~v
trubka~n ko'tar~v|qo'y~v|tashla~v|ol~v
telefon~n ~ko'tarma~v|olma~v|o'chir~v|o'chiq
~telefonini olma~v|~ko'tarma~v|o'chir~v
telefon o'chiq
o'chirib qo'y~v telefon
qo'ng'iroq~n javob|ko'tar~v
~javobsiz qoldir~v
e'tiborsiz qoldir~v
e'tibor berma~v|qilma~v
parvo qilma~v
suv ichgan~n
og'ziga suv|talqon
g'ing de~v
lom mim
miq etma~v
churq etma~v
o'qib qo'y~v|qo'yib
o'qib javob
o'qib … javob
ko'rib … javob
ikki belgi|galochka
qora ro'yxat~n
qochib yur~v
qochib ket~v
quloq solma~v|osma~v|tutma~v
~devorga gapir~v
robot~n javob|gaplash~v
~robotdan boshqa
aylanib o'tir~v
navbat~n kut~v|turib|0
aloqaga chiqma~v
aloqaga chiqmayapti
~bog'lanib bo'lma~v
bog'lana olma~v
telefon qilma~v|~qilmadi|~qilishmadi
qo'ng'iroq qilma~v|~qilmadi|~qilishmadi
hech kimdan sado
xabar yo'q
darak~n yo'q
daragi yo'q
dom ~daraksiz
qarab ham qo'yma~v
~ko'rmaganga ol~v
eshitmaganga ol~v
arizam~n javob
~murojaatim~n javob
nazar pisand
pisand qil~v
musiqa qo'y~v|eshit~v|tingla~v|chal~v|qo'yib
`,
  "passed-round": `
itar~v|itarib|sarson~n|sargardon~n|ovora~n|ovoragarchilik~n|ovoragarchiligi~n|koptok~n|~koptokdek|~koptokday
~qaytadan|yangidan|aylantir~v|aylantirib|aylantiryapsiz~n|aylanma|yugur~v|yugurtir~v|yugurib|chopdir~v|chopti~v
~javobgarlikni
biri … biriga|biri
bir biriga itar~v|ag'dar~v|o'tkaz~v|jo'nat~v|yubor~v|to'nka~v|tashla~v
~birovga itar~v
undan unga
u yoqdan bu yoqqa
u yerdan bu yerga
u deydi bu
bu deydi u
biri unday|u|bunday deydi
bir operator … boshqasi|ikkinchisi
operatordan operatorga
~bo'limdan ~bo'limga
idorama idora
eshikma eshik
xonama xona
kabinetma kabinet
ofisma ofis
~filialdan ~filialga
bir bo'lim~n|xona~n|odam~n|operator~n|idora~n … boshqa~n
boshqa bo'lim~n|idora~n|operator~n|xona~n|filial~n|raqam~n|tashkilot~n
boshqa ~bo'limga|idoraga|~filialga|~tashkilotga|joyga|~raqamga (murojaat) qil~v|jo'nat~v|yubor~v|o'tkaz~v|ula~v|boring|bor~v|murojaat
~boshqasiga ula~v|o'tkaz~v|jo'nat~v|yubor~v|itar~v
har kim har xil
har xil javob|gap
har xil gapir~v|deydi|aytadi|deyapti
turli javob|gap
turlicha javob~n
har biri boshqa|har
biri … deydi
biri … desa
sarson bo'l~v|qil~v
sarson sargardon
sargardon qil~v|bo'l~v
ovora qil~v|bo'l~v
ovora sarson
ovorai sarson
futbol~n qil~v
yana ~boshidan
~boshidan boshla~v|~tushuntir~v|ayt~v|yoz~v
~boshqatdan boshla~v|~tushuntir~v|yoz~v|to'ldir~v|yig'~v
~qaytadan boshla~v|~tushuntir~v|yoz~v|yig'~v|to'ldir~v
aylanib yur~v|yuribman|keldim
bir joyda ayl~v
doira~n ayl~v
eski hammom eski tos
har safar boshqa|yangi|~tushuntir~v
har safar yangi
yana hujjat|ariza|ma'lumotnoma|~tushuntir~v|so'ra~v
yana bitta|bir hujjat|qog'oz|ariza|ma'lumotnoma
chopib yur~v
mana bu xona~n
bizga aloqasi yo'q
bizga aloqador emas
~bizning ish emas
bizga kirma~v
bizniki emas
ularga ayting|boring|murojaat
ertaga keling
keyinroq keling
bir so'z|~savolni necha|o'n|besh|uch
`,
};
