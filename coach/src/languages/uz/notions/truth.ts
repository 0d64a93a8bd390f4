export const truth = {
  "truth-doubt": `
go'yo|go'yoki|emish|emishki|emishsiz|ekanmish
~ganmish|~shganmish|~chganmish|~chiqganmish|~chiqarganmish|~shlaganmish|~shlatganmish|~shirganmish|~chirganmish|~shtirganmish|~shunganmish|~shuntirganmish|~shitganmish|~chaqirganmish|~shaganmish|~shlanganmish|~chirtirganmish
~armish|~sharmish|~charmish|~chiqarmish|~chiqararmish|~shlaarmish|~shlatarmish|~shirarmish|~chirarmish|~shtirarmish|~shunarmish|~shuntirarmish|~shitarmish|~chaqirarmish|~shaarmish|~shlanarmish|~chirtirarmish
~yaptimish|~shyaptimish|~chyaptimish|~chiqyaptimish|~chiqaryaptimish|~shlayaptimish|~shlatyaptimish|~shiryaptimish|~chiryaptimish|~shtiryaptimish|~shunyaptimish|~shuntiryaptimish|~shityaptimish|~chaqiryaptimish|~shayaptimish|~shlanyaptimish|~chirtiryaptimish
bo'lganmish|guyo|xuddi|da'vosi~n|~da'voingiz~n|~da'vongiz~n|deysiz|~deyapsiz|~deyapsiz~n|~deyishingiz~n
deyishingizcha|~deganingiz~n|~gapingiz~n|gapingizcha|~so'zingiz~n|~so'zlaringiz~n|aytishingizcha|aytishicha
aytishlaricha|sizningcha|fikringizcha|~nazaringizda|~nazarimda|~nazarida|tuyul~v|~tuyulgan~n|tuyulyapti
~ko'ringan~n|o'ylaysiz|o'ylagan~n|~hisoblaysiz|~tasavvuringiz~n|taxmin~n|tahmin~n|~taxminingiz~n|gumon~n
gumonsira~v|shubha~n|~shubhali~n|shubhalan~v|shubhasi~n|ishonma~v|ishonmayman|ishonmaymiz|ishon~v|ishontir~v
ishonarli~n|rost~n|rostmi|~rostdan|~rostdanmi|chin~n|chinmi|haqiqat~n|~haqiqatmi|haqiqatan|to'qima~n|uydirma~n
uydir~v|tuhmat~n|bo'hton~n|ig'vo~n|ehtimol|ehtimol~n|balki|balkim|~shekilli|chamasi|chog'i|mabodo|aytmoqchi
~xayolingiz~n|adashtir~v|adashyapsiz|asossiz~n|aniqmi|ishonchingiz
da'vo qil~v
deb da'vo
degan ~gapingiz~n
~gapingizga ~qaraganda|ko'ra
~so'zlariga ko'ra
aytganingiz~n … ekan|bo'lsa
sizga ~shunday|balki|tuyul~v|ko'rin~v
~ko'zingizga ko'rin~v
deb o'yla~v
deb hisobla~v
deb bil~v
deb ishon~v
taxmin qil~v
gumon qil~v
ishonish qiyin
ishonib bo'lma~v
qanday ishon~v
o'ylab top~v
o'ylab ~topilgan
mish mish~n
gap so'z
bo'lsa kerak
xayol qil~v
ishonchingiz komil
`,
  proof: `
isbot~n|isboti~n|isbotla~v|isbotlan~v|isbotsiz|isbotingiz~n|dalil~n|dalili~n|~dalilingiz~n|dalolat~n|asoslan~v
asoslangan|tasdiq~n|tasdiqla~v|tasdiqlan~v|guvoh~n|guvohlik~n|guvohi~n|~ko'rinib|~ko'rinadi|ko'rinyapti
ko'rsatyapti|~ko'rsatadi|~ko'rsatmoqda|kamera~n|kamerasi~n|~kamerada|video~n|~videoda|yozuvlar~n|audio~n
skrin~n|skrinshot~n|~suratda|~suratdan|foto~n|chek~n|cheki~n|kvitansiya~n|hujjat~n|hujjatlar~n|~dalolatnoma~n
~bayonnoma~n|akt~n|~ma'lumotnoma~n|xulosa~n|xulosasi~n|ekspertiza~n|tizim~n|~tizimda|~tizimimiz~n|bazada|baza~n
~bazamiz~n|jurnal~n|~jurnalda|~jurnalimiz~n|qayd~n|log~n|loglar~n|gps~n|trek~n|kuzatuv~n|datchik~n
ma'lumotlar~n|~ma'lumotimiz~n|tarix~n|tarixi~n|yozishma~n|yozishmada|imzongiz~n|tekshiruv~n|~tekshiruvda
tekshiruvi~n|o'lchov~n|tahlil~n|~tahlili~n|sertifikat~n|raqamlar~n|statistika~n|hisobot~n|faktlar~n|fakt~n
asos~n yo'q|bor|qani|bilan|ko'rma~v
asosi~n yo'q|bor|qani
tasdiqlab tur~v
~ko'rsatib ~turibdi
~ko'rinib tur~v
video yozuv~n
yozib olin~v|olgan~n
rasm~n bor|ko'rin~v
surat~n ko'rin~v|bor
qayd etil~v|qilin~v
qayd etilgan
hisoblagich~n ko'rsat~v
ma'lumot~n ko'ra|bor|yo'q|~turibdi|saqlan~v
~ma'lumotlariga ko'ra
bizdagi ma'lumot~n
qo'ng'iroq~n yozuv~n
suhbat yozuvi
imzo~n bor|~turibdi
sana~n ~turibdi|yozil~v|ko'rsat~v
qo'lim~n chek|hujjat
ko'rgan odam bor
aniq ma'lumot
`,
  "right-wrong": `
to'g'ri|to'g'ri~n|to'g'rila~v|to'g'rilan~v|to'g'irla~v|noto'g'ri|noto'g'ri~n|notog'ri|haq|haqmiz|haqsiz
~haqlisiz|haqli~n|nohaq~n|nohaqlik~n|haqsizlik~n|xato|xato~n|xatosi~n|~xatoyim|~xatoyimiz|~xatomiz~n
~xatoingiz~n|~xatongiz~n|xatolik~n|xatoligi~n|hato~n|hatolik~n|bexato|adash~v|adashib|adashgan~n|adashtir~v
adashtirib|adashtirgan~n|adashma~v|adashyapsiz|yanglish~v|yanglishgan~n|yanglishma~v|chalkash~v|chalkashlik~n
chalkashtir~v|~chalkashib|aralashtir~v|aralashib|teskari|chala|nosozlik~n|kamchilik~n|kamchiligi~n
~kamchiligimiz~n|imlo~n|noaniq~n|noaniqlik~n|noo'rin~n|o'rinsiz~n|o'rinli~n|adolat~n|adolatli~n|adolatsiz~n
adolatsizlik~n|nomuvofiq~n|asossiz~n|asosli~n|befarqlik|rost|~rostdan|yanglish|~kelishma~v
xatoga yo'l
xato qil~v
xato ket~v
almashtirib yubor~v|qo'y~v
almashib qol~v
boshqa narsa|model|rang|razmer|raqam|odam kel~v|ber~v|yubor~v|chiq~v
aniq emas
mos emas|kelma~v
to'g'ri kelma~v
ko'zdan qochir~v
o'tkazib yubor~v
noto'g'ri hisobla~v|yoz~v|tushun~v
ortiqcha hisobla~v|yozil~v|yechil~v
bilmay qol~v
`,
  "fault-word": `
ayb~n|aybi~n|aybim~n|aybimiz~n|aybingiz~n|aybdor~n|aybdormiz|aybdorman|aybdorsiz|aybla~v|ayblab|ayblov~n
aybsiz~n|aybsitma~v|gunoh~n|gunohi~n|~gunohimiz~n|gunohkor~n|~gunohkormiz|begunoh~n|javobgar~n|javobgarlik~n
javobgarligi~n|~javobgarmiz|mas'ul~n|mas'uliyat~n|mas'uliyati~n|~mas'uliyatsiz~n|mas'uliyatsizlik~n|~mas'ulmiz
sabab~n|sababi~n|sababchi~n|sababchisi~n|~sababchimiz|sababkor~n|~tufayli|~dastidan|~kasridan|~kasringiz~n
kasofat~n|kasofati~n|o'zingizda|aybni|qilmish~n|qilmishi~n|~gunohga|zimma~n|~zimmamiz~n|~zimmangiz~n|~zimmaga
~bo'yniga|~bo'ynimizda|oqlov~n|oqlan~v|oqla~v|bahona~n|bahonasi~n|befarqlik~n|beparvolik~n|loqayd~n|loqaydlik~n
sovuqqonlik~n|e'tiborsizlik~n
javob ber~v bunga|uchun
kim javob ber~v
kim ayb~
javob berma~v
javob beradi
javob ~beramiz
sizni deb
~sizlarni deb
o'zingizdan ko'r~v|o'tgan~n|qolar
bizdan ko'r~v
bizdan o'tgan~n
bizdan o'tdi|ketgan~n|ketdi
sizdan o'tgan~n|ketgan~n
bizdan ketgan xato
xato biz~n|siz~n
xatosi biz~n|siz~n
~bizning xato~n
~bizning kamchilik~n
bizda ayb
sizda ayb
ayb … emas
qo'li~n bor
oldingizda aybdor
uzrimiz yo'q
o'z vazifasi
`,
  lie: `
yolg'on~n|yolg'onchi~n|yolg'onchilar~n|yolg'onlar~n|yolg'ondan|yolgon~n|alda~v|aldab|aldadi~n|aldadingiz~n
aldayapsiz~n|aldabsiz~n|aldashdi|aldashibdi|aldan~v|aldangan~n|aldanib|aldov~n|aldoqchi~n|aldamchi~n
aldandim|aldandik|firib~n|firibgar~n|firibgarlik~n|firibi~n|qallob~n|qalloblik~n|tovlamachi~n|tovlamachilik~n
tovla~v|~muttaham~n|aferist~n|aferistlar~n|ayyor~n|ayyorlik~n|hiyla~n|hiylagar~n|hiylasi~n|nayrang~n
nayrangbozlik~n|tuzoq~n|laqillat~v|~laqillatib|laqqa|ovsar|go'l~n|soxta~n|soxtalash~v|qalbaki~n|kontrafakt~n
podelka|feyk~n|kopiya~n|to'qima~n|uydirma~n|uydir~v|safsata~n|~va'dasiz~n|lafz~n|~lafzsiz~n|~subutsiz~n
rostgo'y~n|yashir~v|yashirib|yashirgan~n|chalg'it~v|~chalg'itib|chalg'ituvchi|~ko'zbo'yama~n
ko'zbo'yamachilik~n|tuhmat~n|bo'hton~n|aldovlar~n|ishontirib|~kamaytirib|tarozi~n|ikkiyuzlama~n
yolg'on gapir~v|ayt~v|va'da|gap
qo'y og'ziga
chuv tush~v|tushir~v
dog'da qoldir~v
ahmoq qil~v
ovsar~n qil~v
o'ylab top~v
quruq va'da~n|gap~n
quruq gap
puch va'da~n
puch gap
va'da … yolg'on
~bajarilmagan va'da~n
~va'dangiz~n qani
~va'dasida turma~v
so'zida turma~v
~so'zingiz~n qani
rost gap~n
~rostini ayt~v
yashirin~n to'lov|komissiya|shart|haq
ko'z bo'ya~v
ko'z yum~v
reklama … yolg'on
yolg'on reklama
boshqa narsa ber~v|sot~v|yubor~v
o'rniga g'isht|suv|boshqa
urib qol~v
~tarozidan ur~v
kam ber~v
~qog'ozda boshqa
noto'g'ri ma'lumot
`,
  "promise-word": `
va'da~n|va'dasi~n|~va'dangiz~n|~va'damiz~n|va'dalar~n|vada~n|kafolat~n|kafolati~n|kafolatla~v|garantiya~n
garant~n|~so'zimiz~n|so'zim|~so'zingiz~n|qasam~n|ahd~n|lafz~n|ishontir~v|ishontirdi~n|ishontirgan~n|ishontirib
~kelishgan~n|~kelishgandik|~kelishdik|kelishuv~n|~kelishilgan~n|kelishuvi~n|aytgandingiz~n|aytuvding~n
aytishgandi|aytilgandi|~degandingiz~n|~degandinglar|~deganding~n|~deganingiz~n|~degansiz|~dedingiz~n|~dedinglar
dedi|~deyishdi|~deyishgan~n|~deyishgandi|~deyilgan|~deyilgandi|~reklamada|~reklamangiz~n|aytganday
va'da qil~v|ber~v|bergan~n|qilgan~n|et~v
vada qil~v|ber~v
kafolat ber~v
so'z ber~v
so'z bergan~n
so'zi~n tur~v
so'zida tur~v
ont ich~v
qasam ich~v
~kelishgan edi~n
~kelishib ol~v
aytgan edingiz~n
aytishgan edi
aytilgan edi
degan edingiz~n
~deyilgan edi
deb aytdi~n
deb aytishdi
deb aytilgan~n
deb aytgan~n
deb va'da
deb ishontir~v
desangiz … edi
deb yozilgan~n
deb yozibsiz~n
deb ko'rsat~v
~qaytaramiz deb|degan|deding~n
~beramiz deb|degan|deding~n
keladi deb|degan|deding~n|~deyishdi|dedi
boradi deb|degan|deding~n
yetkazamiz deb|degan|deding~n
bo'ladi deb|degan|deding~n|~deyishdi|dedi
~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi dedi~n|deb|degan~n|deyish~v
~amiz|~shamiz|~chamiz|~chiqamiz|~chiqaramiz|~shlaamiz|~shlatamiz|~shiramiz|~chiramiz|~shtiramiz|~shunamiz|~shuntiramiz|~shitamiz|~chaqiramiz|~shaamiz|~shlanamiz|~chirtiramiz dedi~n|deb|degan~n
ertaga dedi~n|degan~n|deyish~v
bugun dedi~n|degan~n
umidvor qil~v
majburiyat ol~v
~zimmasiga olgan
~zimmamga ol~v
aytgan vaqt~n|kun~n|soat~n|muddat~n|narx~n
va'da bo'yicha
mumkin degan~n
`,
};
