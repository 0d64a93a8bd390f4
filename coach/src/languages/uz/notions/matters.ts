export const matters = {
  money: `
pul~n|puli~n|pulim~n|~pulimiz~n|~pulingiz~n|pulini|pullik~n|so'm~n|so'mlik|sum|sumlik|dollar~n|yevro|million~n
millioni~n|mln|mingga|~mingdan|narx~n|narxi~n|narxlar~n|narxlari~n|narhi~n|qimmat~n|qimmatlash~v|arzon~n
arzonlash~v|bepul|tekin|tekin~n|~tekinga|to'la~v|to'lab|to'lov~n|to'lovi~n|~to'loving~n|~to'langan|to'lan~v
to'lat~v|haqini|oylik~n|oyligi~n|maosh~n|komissiya~n|komissiyasi~n|jarima~n|peniya~n|foiz~n|foizi~n|protsent
kredit~n|krediti~n|qarz~n|qarzi~n|qarzdor~n|~qarzingiz~n|nasiya~n|karta~n|kartam~n|kartasi~n|~kartangiz~n
hisob~n|hisobi~n|~hisobim~n|~hisobingiz~n|balans~n|balansi~n|yechil~v|yechib|yechdi~n|yechilgan|qaytim~n
qaytimi~n|kompensatsiya~n|kompensatsiyasi~n|qopla~v|qoplab|tovon~n|tovoni~n|undir~v|undirib|~chegirma~n
chegirmasi~n|skidka~n|aksiya~n|bonus~n|keshbek~n|kupon~n|promokod~n|vaucher~n|zaklad~n|zakalat~n|zalog~n
garov~n|depozit~n|omonat~n|avans~n|tarif~n|tarifi~n|summa~n|summasi~n|mablag'~n|bo'nak|naqd~n|plastik~n
byudjet~n|soliq~n|subsidiya~n|stipendiya~n|cho'ntak~n|hamyon~n|xarj~n|haqi|haqini|haqim|~haqimni|haqiga
o'tkazma|o'tkazmani|o'tkazmasi|~xarajat~n|tiyin|~tiyinga|tiyinlik|~tiyinini
ming|million|mln|mlrd so'm~n
qancha turadi
qancha bo'ladi
haq~n to'la~v|ol~v
yo'l haqi
ish haqi
~muddatli to'lov
yechib ol~v
tushdi … karta~n
pul … tush~v
oldindan to'lov
ijara haqi
zarar~n qopla~v
`,
  goods: `
tovar~n|tovari~n|tavar~n|mahsulot~n|mahsuloti~n|maxsulot~n|buyum~n|buyumi~n|narsa~n|narsalar~n|narsam~n|jihoz~n
jihozi~n|~qurilma~n|qurilmasi~n|uskuna~n|texnika~n|~buyurtma~n|~buyurtmam~n|buyurtmasi~n|~buyurtmangiz~n
zakaz~n|~zakazim~n|zakazi~n|posilka~n|~posilkam~n|~posilkangiz~n|pasilka~n|~jo'natma~n|qutisi~n|paket~n|yuk~n
yuki~n|yukim~n|xarid~n|xaridi~n|sovg'a~n|sovg'asi~n|sovg'am~n|telefon~n|~telefonim~n|telefoni~n|noutbuk~n
kompyuter~n|televizor~n|muzlatgich~n|konditsioner~n|changyutgich~n|choynak~n|mashinasi~n|dazmol~n
mikroto'lqin~n|naushnik~n|quloqchin~n|divan~n|karavot~n|shkaf~n|stol~n|stul~n|mebel~n|matras~n|gilam~n|parda~n
ko'ylak~n|kurtka~n|palto~n|poyabzal~n|tufli~n|krossovka~n|etik~n|shim~n|~kostyum~n|libos~n|sumka~n|sumkam~n
kitob~n|o'yinchoq~n|guldasta~n|pitsa~n|osh|somsa~n|ovqat~n|taom~n|taomi~n|mahsulotlar~n|go'sht~n|non|sut|dori~n
dorisi~n|linza~n|ko'zoynak~n|uzuk~n|zirak~n|velosiped~n|samokat~n|mashina~n|~mashinam~n|g'ildirak~n|batareya~n
zaryadlagich~n|modem~n|router~n|chipta~n|bilet~n|abonement~n|zapchast~n|detal~n|model~n|razmer~n|o'lcham~n
partiya~n|quti|qutini|qutida|~qutidan|~qutining|tortim|tortni|tortga|tortda|~tortning|torti|~tortini|~tortimiz
gul|gullar~n|guli
kir mashina~n
kir yuvish mashina~n
soat~n kel~v|buz~v
ehtiyot qism~n
kiyim kechak
`,
  "body-harm": `
og'riq~n|og'rig'i~n|og'ri~v|og'riyapti|og'rib|og'ritdi|kasal~n|kasali~n|kasallik~n|kasalxona~n|shifoxona~n
bemor~n|bemorlar~n|betob~n|xasta~n|dard~n|dardi~n|jarohat~n|jarohati~n|jarohatlan~v|yaralan~v|yara~n|kuydi
kuygan~n|kuyish~n|kesil~v|qon~n|qoni~n|qonab|qona~v|qonadi|zaharlan~v|zaharla~v|zahar~n|zaharlanish|allergiya~n
allergiyasi~n|allergik|toshma~n|qichi~v|qichishish|~shishib|isitma~n|isitmasi~n|isitmala~v|harorati~n|qusdi~n
tishim~n|bosimi~n|xuruj~n|yuragi~n|astma~n|diabet~n|qand|homilador~n|homila~n|tug'ruq~n|tug'ish~n|chaqaloq~n
chaqalog'~n|go'dak~n|bola~n|bolam~n|bolalar~n|farzand~n|~farzandim~n|nevara~n|o'g'lim~n|qizim~n|qizcha~n|onam~n
onasi~n|otam~n|buvim~n|bobom~n|keksa~n|qari~n|qariya~n|nogiron~n|nogironlik|operatsiya~n|jarroh~n|shifokor~n
doktor~n|vrach~n|hamshira~n|reanimatsiya~n|jonlantirish|ukol~n|igna~n|dori~n|sog'liq~n|sog'lig'~n|salomatlik~n
salomatligi~n|sog'aym~v|tuzal~v|o'lim~n|o'ldir~v|~hayotiga|nafas~n|nafasi~n|ko'zi~n|belim~n|beli~n|yiqil~v
yiqildi|yiqilib|shamolla~v|shamollab|infeksiya~n|mikrob~n|virus~n|~shishib|~shishdi|~shishgan|shishi|shishyapti
kuyib qol~v
sinib qol~v qo'l|oyoq
qo'li~n sin~v|kes~v
oyog'i~n sin~v|og'ri~v
kesib ol~v
qusdi|qusyapti|qayt qil~v
ich ket~v
ichi ket~v
qorni~n og'ri~v
boshi~n og'ri~v
tish og'riq~n
qon bosim~n
yurak xuruj~n
tez yordam
o'lay de~v
hayoti xavf
~hushidan ket~v
tok ur~v
urib ol~v
sovuq qot~v
muzlab qol~v
o'lib qol~v
`,
  "event-lost": `
to'y~n|to'yi~n|to'yim~n|~to'yimiz~n|~to'yingiz~n|nikoh~n|kelin~n|kuyov~n|kelinchak~n|fotiha~n|unashtir~v
chaqiriq~n|tavallud~n|yubiley~n|bazm~n|bayram~n|bayrami~n|~bayramimiz~n|~bayramingiz~n|hayit~n|navro'z~n
ramazon~n|iftorlik~n|archa~n|mehmon~n|mehmonlar~n|mehmonlari~n|dasturxon~n|ziyofat~n|oqshom~n|~marosim~n
ma'raka~n|janoza~n|dafn~n|aza~n|motam~n|xudoyi~n|qirqi~n|yigirmasi~n|~fotihaga|sayohat~n|sayohati~n
~sayohatim~n|safar~n|safari~n|~safarim~n|ta'til~n|ta'tili~n|otpuska~n|otpuskam~n|reys~n|reysi~n|parvoz~n
~parvozim~n|samolyot~n|poyezd~n|~poyezdga|umra~n|haj~n|ziyorat~n|imtihon~n|imtihoni~n|imtihonim~n|test~n
sessiya~n|diplom~n|himoya~n|bitiruv~n|bitiruvchi~n|suhbat~n|suhbati~n|intervyu~n|konsert~n|spektakl~n|kino~n
turnir~n|musobaqa~n|sovg'a~n|syurpriz~n|yilligi|yilligimiz|tanlov~n|konferensiya~n|tantana~n|uchrashuv~n
kelin salom
sunnat to'y~n
beshik to'y~n
~tug'ilgan kun~n
yangi yil~n
8 mart
sakkizinchi mart
ayollar kuni
dam olish
dam olishimiz~n
ishga kirish
birinchi sentabr|qo'ng'iroq
~maktabning birinchi
kuni~n buzil~v|rasvo
ertalabki nonushta
`,
  "secrecy-private": `
maxfiy~n|maxfiylik~n|mahfiy~n|konfidensial~n|~ma'lumotlarim~n|~ma'lumotlaringiz~n|~ma'lumotlarini|~ma'lumotim~n
shaxsiy~n|shahsiy~n|sirni|siri|sirli|oshkor|fosh~n|~tarqatib|tarqatil~v|~tarqatgan~n|~tarqalib|~xavfsiz~n
xavfsizlik~n|xavfsizligi~n|~xavfsizligingiz~n|havfsizlik~n|himoya~n|himoyalan~v|~himoyalangan~n|himoyasi~n
parol~n|paroli~n|~parolim~n|~parolingiz~n|pin|pinkod|kod~n|kodi~n|kodini|cvv|login~n|akkaunt~n|akkauntim~n
akkauntingiz~n|xaker~n|xakerlar~n|begonalar~n|~ruxsatsiz|~ruxsatim~n|~ruxsatimsiz|~ruxsatimsiz~n|~roziligimsiz
~roziligisiz|~so'ramay|~so'ramasdan|pasport~n|pasporti~n|~pasportim~n|~pasportingiz~n|jshshir|pinfl|inn
~shaxsingiz~n|~shaxsini|identifikatsiya~n|biometrik~n|bloklang~n|blokla~v|~bloklangan~n|~raqamimni|~manzilimni
tashxis~n|~tashxisim~n|tashxisi~n|firibgar~n|firibgarlar~n|~fishing|spam~n|kamera~n|yashirincha|tinglab
ishonchnoma~n|lichka~n|~lichkaga|shifrlan~v|shifr~n
shaxsiy ma'lumot~n
shaxsiy ma'lumotlar~n
~ma'lumotlar baza~n|himoya|~xavfsiz~n
ma'lumot~n tarqa~v|sot~v|oshkor|sizib|ber~v
shaxsiy hayot~n|suhbat~n|kabinet~n|rasm~n|surat~n
sir~n saqla~v|ochiq
sir saqla~v
sir tut~v
oshkor qil~v|et~v|bo'l~v|qilin~v|etil~v
~tarqatib yubor~v
sizib chiq~v
himoya qil~v
pin kod~n
sms kod~n
kodni ayt~v|ber~v|hech|begona
~hisobim~n kir~v|buz~v
buzib kir~v
buzib kirish
buzib ~kirildi
o'g'irlan~v akkaunt|ma'lumot
begona~n kir~v|ochdi|ko'r~v|raqam|qurilma
~begonaga ayt~v|ber~v|ko'rsat~v
uchinchi shaxs~n
uchinchi shaxslar~n
id karta~n
shaxs~n tasdiq~|aniqla~v
~shaxsini tasdiqla~v
tasdiqlash kod~n
face id|faceid
imzo~n qalbaki|soxta
karta raqam~n
karta ma'lumot~n
kartam~n raqam~n
~kartani blok~v
~kartangizni blok~v
bloklab qo'y~v
~raqamimni kim|ber~v|tarqat~v|sot~v
telefon ~raqamim~n
~raqamim ~qayerdan
tahlil~n begona|boshqa
tibbiy sir
shifokor siri
vrachlik siri
bank siri
kuzatuv kamera~n
yashirin kamera~n
~suratimni|~suratini|~rasmimni|~rasmini qo'y~v|tarqat~v|~ruxsatsiz|~reklama~n|chiqar~v
~suratim~n reklama
~suratga olish
yozib olish
ishonch telefon~n
shaxsiy yozishma~n
`,
};
