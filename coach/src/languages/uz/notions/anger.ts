export const anger = {
  shame: `
uyat|uyat~n|uyati~n|uyatli~n|uyatsiz~n|uyatsizlik~n|uyatki|uyal~v|uyalib|uyalmay|uyalmaysiz~n|uyalmaydi~n
uyalmaysanmi|uyaling~n|uyalaman|uyaldim|uyalyapman|uyaldik|uyalamiz|uyaltir~v|uyaltirib|sharm~n|hayo~n
sharmanda~n|sharmandalik~n|sharmandagarchilik~n|sharmandasi~n|isnod~n|nomus~n|yuzsiz~n|yuzsizlik~n|~betingiz~n
betsiz~n|betsizlik~n|surbet~n|surbetlik~n|vijdon~n|vijdoni~n|~vijdoningiz~n|~vijdonsiz~n|vijdonsizlik~n|insof~n
insofi~n|insofingiz~n|insofsiz~n|insofsizlik~n|imon~n|iymon~n|imonsiz~n|imoning~n|sharmandachilik|rasvo~n
rasvolik~n|rasvogarchilik~n|rasvoyi|dahshat~n|~dahshatli~n|daxshat~n|mudhish~n|vahshiy~n|vahshiylik~n|g'irt
bedodlik~n|bemaza~n|bemazagarchilik~n|bema'ni~n|bema'nilik~n|bema'nigarchilik~n|~kulgili~n|kulgi~n|~kulgiga
masxara~n|masxarabozlik~n|masxaraboz~n|mazax~n|kalaka~n|sirk~n|tsirk|~sirkingiz~n|tomosha~n|komediya~n|teatr~n
bozor~n|bachkana~n|ermak~n|hazil~n|hazillash~v|~hazilmi|absurd|tavba|astag'firulloh|yopiray|ishonishga
skandal~n|janjal~n|zulm~n|haqorat~n|~haqoratli~n|xo'rlik~n|xo'rla~v|kamsit~v|hurmatsizlik~n|behurmatlik~n
~hurmatsiz~n
sharm hayo
~sharmanda qil~v|bo'l~v
isnodga qol~v
or nomus
or~n qil~v
nomus qil~v
yuz~n chida~v
yuzi~n qora|yo'q
yuzi qora
bet~n chida~v|yo'q
beti~n qalin|yo'q|qora|qursin
beting~n bormi|qalin|chida~v
insof yo'q|bormi|qani
~xudodan qo'rq~v
~xudodan ~qo'rqing~n
xudo urs~v
kulgi bo'l~v|qil~v
masxara qil~v|bo'l~v
mazax qil~v
mayna qil~v
tavba de~v
yo tavba
voy tavba
aqlga sig'ma~v
aql bovar
ishonib bo'lma~v
shunaqasi (ham) ~bo'ladimi
shunaqa (ham) ~bo'ladimi
~bunaqasini ko'rma~v
bunaqasi ham
`,
  insult: `
ahmoq~n|ahmoqlar~n|ahmoqona|axmoq~n|tentak~n|tentaklar~n|jinni~n|jinnilar~n|telba~n|go'l~n|ovsar~n|merov~n
galvars~n|to'nka~n|~kallavaram~n|kallasi~n|~kallangiz~n|miyasi~n|~miyangiz~n|aqlsiz~n|eshak~n|eshaklar~n|mol
molmi|molsiz~n|it|itlar~n|itvachcha~n|cho'chqa~n|to'ng'iz~n|hayvon~n|hayvonlar~n|ilon~n|dangasa~n|dangasalar~n
dangasalik~n|erinchoq~n|yalqov~n|tekinxo'r~n|tekintomoq~n|haromxo'r~n|haromi~n|harom~n|haromtomoq~n|ochko'z~n
ochko'zlik~n|ochofat~n|nafsi~n|~nafsingiz~n|o'g'ri~n|o'g'rilar~n|o'grilar~n|~qaroqchi~n|qaroqchilar~n
bosqinchi~n|talonchi~n|bandit~n|banditlar~n|mafiya~n|bezori~n|bezorilar~n|firibgar~n|firibgarlar~n|qallob~n
~muttaham~n|tovlamachi~n|aferist~n|yolg'onchi~n|yolg'onchilar~n|aldoqchi~n|lo'ttiboz~n|nomard~n|nomardlik~n
nomardlar~n|pastkash~n|pastkashlar~n|pastkashlik~n|razil~n|ablah~n|iflos~n|iflosl~n|la'nati~n|la'nat~n
padarla'nat~n|padar~n|yaramas~n|nokas~n|noinsof~n|insofsiz~n|~vijdonsiz~n|imonsiz~n|uyatsiz~n|betsiz~n|surbet~n
sur|yuzsiz~n|qotil~n|qotillar~n|jallod~n|jinoyatchi~n|qassob~n|odammi|odammisiz~n|odammisan|odamgarchilik~n
noshud~n|no'noq~n|landavur~n|landovur~n|lapashang~n|anqov~n|qo'pol~n|qo'pollik~n|dag'al~n|dag'allik~n
~madaniyatsiz~n|~savodsiz~n|chalasavod~n|eplolma~v|uquvsiz~n|befoyda~n|~keraksiz~n|axlat~n|chiqindi~n
yaroqsiz~n|balo~n|go'ng~n|tupur~v|tuf|tfu|~tufladim|~jahannam~n|do'zax~n|yo'qol~v|yo'qoling~n|qarg'i~v
qarg'ish~n|o'lgur~n|qurg'ur~n|qursin|enag'ar|~shilqim~n|kasofat~n
aqli~n past|kam|yo'q|joyida
bosh~n yo'q
yeb to'ymas
odam emas~n
chala mulla
~qo'lidan … kelma~v
~qo'lingizdan … kelma~v
eplay olma~v
bir ~tiyinga qimmat
bir tiyin~n
sariq chaqa~n
hech ~narsaga yara~v
hech balo~n
jin urs~v
`,
  threat: `
sud~n|sudlash~v|sudda|sudya~n|advokat~n|advokatim~n|yurist~n|yuristim~n|huquqshunos~n|politsiya~n|militsiya~n
melisa~n|uchastkovoy~n|iib~n|iibga|prokuratura~n|prokuror~n|dxx~n|kiberpolitsiya~n|kiber|soliq~n|soliqqa
inspeksiya~n|inspektor~n|antimonopol~n|iste'molchilar|vazirlik~n|vazirligi~n|hokim~n|hokimiyat~n|~hokimga
prezident~n|qabulxona~n|senat|deputat~n|sanepid~n|ses|sanitariya~n|ombudsman~n|shikoyat~n|~shikoyatim~n
~kattangiz~n|~boshlig'ingiz~n|jurnalist~n|televideniye~n|telekanal~n|gazeta~n|~gazetaga|matbuot~n|blog~n
bloger~n|blogger~n|instagram~n|instagramga|~telegram~n|~telegramga|~kanalim~n|~kanalga|~kanalimga
facebook|feysbuk~n|~feysbukda|tiktok~n|youtube|tarmoqqa|otziv~n|~tarqataman|tarqat~v|~ko'rasiz~n|~ko'rasizlar
~ko'rsataman|ko'rgulik~n|yopti~v|yoptiraman|yopiladi|undir~v|undiraman|undiramiz|undirib|to'lat~v|to'lattir~v
qamat~v|qamal~v|jazo~n|jazola~v|jinoyat~n|jinoiy~n|chargeback|chardjbek|guvoh~n|afsuslanasiz
sudga ber~v|bera~v|murojaat|chiq~v|bor~v
sud orqali
da'vo ariza~n
profilaktika inspektor~n
ichki ishlar
ichki ish
soliq inspeksiya~n
raqobat qo'mita~n
iste'molchi~n huquq~n
iste'molchilar huquq~n
~huquqlarini himoya
markaziy bank~n
virtual qabul~n
xalq qabulxona~n
davlat xizmat~n
shikoyat qil~v
shikoyat yoz~v
ariza yoz~v|ber~v|topshir~v
ariza tayyor
arz qil~v
yuqoriga|tepaga|~kattangizga|~rahbaringizga yoz~v|ayt~v|chiq~v
televizor~n chiq~v
~telegram kanal~n
internetga|internetda chiqar~v|yoz~v|tarqat~v
ijtimoiy tarmoq~n
otziv yoz~v
izoh qoldir~v
fikr qoldir~v|yoz~v
bir yulduz~n
yulduzcha qo'y~v
~hammaga ayt~v|yoz~v|ko'rsat~v|tarqat~v|bildir~v
hamma bilsin|bilib
butun dunyo|shahar|mahalla|o'zbekiston … bil~v
xalq~n oldida
xalq ko'rsin|bilsin
~sharmanda ~qilaman|~qilamiz
javob ~berasiz~n
javob berasan
javob ~bertiraman
javobgarlikka tort~v
~javobini ber~v|olasiz
hali ~ko'rasiz
~ko'rsatib qo'y~v
tek qo'yma~v
qo'yib qo'yma~v
~shunday|shundoq ~qoldirma~v
bu ish … tugama~v
shu bilan tugama~v
tovon to'la~v
zarar~n to'la~v|qopla~v
ma'naviy zarar
jarima to'la~v
litsenziya~n mahrum|olib|bekor
bankka … norozi|ariza|qaytar~v
dalillar~n bor
yozib olyap~v|oldim|olganman|olingan
tayyor turing~n
pushaymon bo'l~v
bilib qo'ying~n
oxirgi ogohlantirish
boshqacha gaplash~v
sudda ko'rish~v
~kelaman o'zim
hozir ~boraman|~kelaman
qonuniy chora~n
chora ko'r~v
`,
  "leave-you": `
~qadamimni|~ketaman|~ketyapman|ketdim|~ketamiz|raqobatchi~n|~raqobatchingiz~n|uzmoqchi~n|uzaman|yopaman
yopmoqchi~n|yoping~n|o'chiraman|o'chirdim|xayr|hayr|xayrlash~v|~xayrlashamiz|~tanishlarim~n|vidolash~v
oxirgi marta|marotaba|martasi|buyurtma|xarid|~kelishim|safar
so'nggi marta|safar
boshqa hech qachon
boshqa kelma~v|olma~v|borma~v|qadam|buyurtma|ishlatma~v|murojaat|yozma~v|ishonma~v|minma~v|uchma~v|yurma~v|~foydalanma~v
boshqa ~kelmayman|olmayman|~bormayman|~kirmayman|yozmayman|ishonmayman|~foydalanmayman
endi ~kelmayman|olmayman|~bormayman|sizdan|~foydalanmayman|ishonmayman|buyurtma
ikkinchi kelma~v|olma~v|bor~v|qadam
ikkinchi marta kelma~v|olma~v|borma~v
hech qachon … olma~v|kelma~v|buyurtma|borma~v|~foydalanma~v
qaytib kelma~v|borma~v|olma~v|qadam|o'rnatma~v
qaytib ~qorangiz~n
qadam bosma~v
qadam qo'yma~v
umrimda … ~mayman
sizdan boshqa|endi … olma~v
sizdan ~ketaman|~ketyapman|~ketamiz
~sizlardan ~ketaman|~ketyapman|ketdim
~boshqasiga o't~v|ket~v
boshqa|raqobatchi|qo'shni bank~n|operator~n|do'kon~n|kompaniya~n|joy~n|provayder~n|firma~n|klinika~n|maktab~n|markaz~n|salon~n|kurs~n … o't~v|ket~v|bor~v|ol~v|top~v
boshqa operatorga|bankka|~provayderga|joyga|~do'konga|~klinikaga|~kompaniyaga
~boshqasini ~topaman|~topamiz|top~v
bekor qil~v
bekor ~qilaman|~qilyapman|~qilmoqchiman|qiling~n
bekor bo'l~v
shartnoma bekor
~shartnomani bekor|uz~v|buz~v
obunani bekor|uz~v|to'xtat~v|o'chir~v
voz kech~v
voz ~kechaman|~kechdim|~kechamiz
~hisobimni yop~v|o'chir~v
~hisobni yop~v|o'chir~v
yopib ber~v
~kartani yop~v
akkauntni o'chir~v
akkauntimni o'chir~v
o'chirib tashla~v
o'chirib tashlay~v
ilovani o'chir~v
ilovangizni o'chir~v
~raqamimni o'chir~v
mijozingiz emas~n
mijozingiz edim
mijoz yo'qot~v
~mijozni yo'qot~v
~mijozdan ayril~v
meni yo'qot~v
~bugundan boshlab … yo'q
tavsiya ~qilmayman|~qilmayma~v|etmayman
tavsiya qilma~v
~hammaga … ~bormang|olmang
~do'stlarim~n ayt~v
tugadi … munosabat
~qaytarib ~beraman|olib ~boraman|~topshiraman
~pulimni olib ket~v
`,
  enough: `
bas|yetar|yetdi|yetarli|yetarlimi|to'ydim|to'ydik|~to'yganman|~me'dasiga|bezor~n|~bezorman|bezdir~v|bezdi~n
bezdim|~bezganman|zerik~v|~zerikdim|~zerikdik|zeriktir~v|charcha~v|~charchadim|~charchadik|charchab|~charchadi
~charchatdi~n|~charchatib|tinka~n|tinkam~n|tinkasi~n|~sabrimiz~n|chidolma~v|chidamim|chidadim|chidadik
~bardoshim~n|~bo'g'zimga|suyakka|~suyagiga|chegara~n|chegarasi~n|~haddingiz~n|had|qachongacha|miyam~n|asabimni
ortiq|~kutolmayman
bas endi
bas qil~v
bo'ldi endi
bo'ldi qil~v
bo'ldi yetar
bo'ldi da
yetar endi
yetadi endi
yetdi endi
to'yib ket~v
~joyidan to'y~v
jondan to'y~v
~jonimdan to'y~v
~joningizdan to'y~v
jonga teg~v
~jonimga teg~v
~jonimizga teg~v
joniga teg~v
~joningizga teg~v
me'daga teg~v
~me'damga teg~v
bezor bo'l~v|qil~v
holdan toy~v
holim qolma~v
holim yo'q
tinka madori
ado bo'l~v|qil~v
adoyi tamom
sabr~n tuga~v|qolma~v|to'l~v
sabrim~n tuga~v|qolma~v|yo'q|chidama~v|to'l~v
sabrim tugadi|~qolmadi|to'ldi
sabr kosa~n to'l~v
sabr kosam
kosa~n to'l~v
~toqatim~n toq|qolma~v|tuga~v
toqati toq
toqat qolma~v|qilib
chidab bo'lma~v|bo'lmas~n|~bo'ladimi
chidab ~bo'lmaydi
chiday olma~v
bardosh berib bo'lma~v
jon~n halqum~n
jonim halqum~n
jonim chiq~v
bo'g'zim~n kel~v
bu yog'i~n
pichoq~n suyak~n
haddan osh~v
~haddidan osh~v
so'nggi tomchi
oxirgi tomchi
tomchi bo'ldi
qachongacha chida~v|kut~v|davom
yana qancha
bir umrga yet~v
~miyamni ye~v
boshim~n og'ri~v|qot~v|shish~v
boshim qotdi
asabim~n qolma~v|charcha~v|buz~v|tuga~v|ye~v|teg~v
asabga teg~v
asabimga teg~v
ortiq chida~v|kut~v|kerak
boshqa chida~v|kuta olma~v|~kutmayman|~kutolmayman
~kutishga … qolma~v|toqat
endi ~kutmayman|~kutolmayman
xor bo'l~v
kuchim qolma~v
~hafsalam qolma~v
oxirgi marta so'ra~v|ayt~v|yoz~v
`,
};
