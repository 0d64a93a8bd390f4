export const knowing = {
  attention: `
e'tibor~n|e'tibor~|e'tiborli~n|e'tiborsiz~n|diqqat~n|~diqqatli~n|ehtiyot~n|ehtiyotkor~n|ehtiyotsiz~n|sinchkov~n
sinchiklab|sinchik~n|obdon|puxta~n|ziyrak~n|hushyor~n|hushyorlik~n|sergak~n|bepar~n|beparvo~n|befarq~n
~shoshma~n|shoshqaloq~n|~shoshib|~shoshilib|qara~v|ko'rma~v|ko'rmay|payqa~v|~payqama~v|sez~v|sezma~v|anglama~v
farqla~v|tekshir~v|solishtir~v|kuzat~v|~nazorat~n|o'qima~v|qulog'~n|tingla~v|eshitma~v|xayol~n|xayoli~n
ahamiyat~n|hafsala~n|anqay~v|alahsi~v|~mo'ltayib|o'qib|o'qish~n|o'qigan~n|o'qing~n|o'qisangiz~n|o'qidingiz~n
o'qisa|o'qiladi|ilg'ab|sanab
e'tibordan chetda|qoch~v
diqqat bilan
ehtiyot bo'l~v|qil~v|shart
parvo qil~v
pala partish~n
yaxshilab|bir|sal|durust|obdon|diqqat qara~v
bir qara~v
qarab qo'y~v|ko'r~v|tur~v
razm sol~v
nazar sol~v|tashla~v|qil~v
ko'z tashla~v|yugurt~v|yugurtir~v|qir~v|qul~v|sol~v
ko'z ost~n
ko'zi~n och~v
~ko'zingiz~n och~v|katta
ko'zni katta|och~v|yum~v|chirt
ko'zi ochiq
ko'zga tashlan~v|ko'rin~v|tush~v
ko'zdan qoch~v|kechir~v
qayta tekshir~v
sinab ko'r~v
o'lchab ko'r~v
~kuzatib tur~v
o'qib chiq~v|ko'r~v|qo'y~v
quloq sol~v|os~v|tut~v
o'tkazib yubor~v
ahamiyat ber~v
xush yoq~v
~nazardan qoch~v
~nazardan chetda
sanab ko'r~v
`,
  written: `
yozil~v|yozilgan|yozilganku|yozilgan~n|yozuv~n|yozuvi~n|~bitilgan|~bosilgan|qog'oz~n|qog'ozi~n|forma~n|blank~n
anketa~n|ariza~n|shart~n|shartlar~n|shartlari~n|~shartnoma~n|shartnomasi~n|oferta~n|yo'riqnoma~n|yo'riqnomasi~n
~qo'llanma~n|qo'llanmasi~n|~ko'rsatma~n|~ko'rsatilgan|instruksiya~n|yorliq~n|yorlig'i~n|etiketka~n|etiketkasi~n
belgi~n|belgisi~n|~belgilangan|yulduzcha~n|eslatma~n|izoh~n|tavsif~n|tasnif~n|harf~n|shrift~n|sahifa~n|sayt~n
sayti~n|~saytimiz~n|~saytingiz~n|ilova~n|ilovada|e'lon~n|e'loni~n|lavha~n|taxtacha~n|plakat~n|afisha~n|varaqa~n
varaq~n|buklet~n|broshyura~n|xat~n|xatda|~xabarnoma~n|sms~n|~pochtangiz~n|email~n|meyl~n|katakcha~n|galochka~n
faq|chek~n|cheki~n|kvitansiya~n|talon~n|~guvohnoma~n|hujjat~n|hujjati~n|band~n|bandi~n|~bandida|bandda|jadval~n
~jadvali~n|menyu~n|~menyuda|~deyilgan|ro'yxat~n|ekran~n|chat~n|yozishma~n|retsept~n|katalog~n|~reklama~n|yozma
yozib qo'y~v
yozib qo'yil~v
chop etil~v
qora oq|oq qora~n
oq qog'oz~n
~ko'rsatib qo'y~v
qutisi~n … yoz~v
quti~n … yoz~v
belgi qo'y~v
mayda harf~n|yozuv~n|shrift~n
katta|bosh|qizil|yirik harf~n
bet~n yoz~v
elektron pochta~n|xat~n
savol javob~n|~javoblar
chipta~n yoz~v
~devorda|eshikda|~darvozada osil~v|yoz~v|tur~v
osib qo'y~v
osilib tur~v
deb yozilgan
deb ~turibdi
yozma ~ravishda|~shaklda
yozma ariza~n
`,
  "told-before": `
aytgandik~n|aytgandim~n|aytganmiz|aytganman|aytdik|aytdim|aytuvdim|aytuvdik|aytilgan|aytilgandi|~ta'kidla~v
uqtir~v|uqdir~v|ogohlantir~v|ogohlantirish~n|ogohlantirilgan~n|ogohlantirgan~n|~xabarnoma~n|e'londa|eslat~v
eslatma~n|eslatib|eslatgan~n|bildir~v|~bildirgan~n|~tushuntirgan~n|~tushuntirdik|~tushuntirdim|~tushuntiril~v
~degandik|~degandim|yuqorida|takrorla~v|takroran|aytilganidek|aytganimizdek|aytganimdek
~so'ragandik|~so'ragandim|~kelishgan~n|~kelishgandik
aytgan edi~n
aytdik ku
aytilgan edi
aytib o'til~v|o't~v
aytib qo'y~v
aytib ~qo'yilgan
ta'kidlab o't~v
ogoh et~v|qil~v|bo'l~v
xabar ber~v
xabar bergan~n
xabar qil~v
xabardor qil~v|bo'l~v|et~v
xabar yubor~v|yuboril~v|jo'nat~v
~xabarlar yubor~v|yuboril~v
e'lon qil~v|qilin~v|ber~v|beril~v|os~v|osil~v
ma'lum qil~v|qilin~v
ma'lum qilgan~n
ma'lumot bergan~n
~tushuntirib bergan~n
maslahat ber~v
maslahat bergan~n
tavsiya qil~v|et~v
yozgan edi~n
yozgandik|yozgandim|yozgan edim
yozib yubor~v
deb aytgan~n|yozgan~n|ogohlantir~v|~so'ragan~n
degan edik|edim
dedik ku
dedim ku
yuqorida ayt~v|yoz~v|ko'rsat~v|qayd
avval~n|oldin|ilgari|oldinroq|~boshida|~boshdan|~boshidan|allaqachon|oldindan (ham) ayt~v|yoz~v|~tushuntir~v|ogohlantir~v|eslat~v|xabar|bildir~v|kelish~v
yana bir bor|marta ayt~v|eslat~v|takrorla~v
necha marta|bor ayt~v
ming marta ayt~v
bir marta aytdik|aytdim
qayd etil~v|etgan~n
~ko'rsatib o't~v
~so'ragan edik|edim
iltimos qilgan~n
`,
  known: `
~bilamiz|~bilaman|~bilasiz|biladi|~bilishadi|bilar|bilsa|bilmay|bilmas~n|~bilmagan~n|bilgan~n|bilib|ma'lum~n
ma'lumki|ravshan~n|ayon~n|oydin~n|aniq~n|aniqki|~shubhasiz|~tushunarli~n|tushunarliki|~tushunmay|tushun~v
~tushunib|angla~v|fahmla~v|payqa~v|~xabaringiz~n|xabardor~n|bexabar~n|tanish~n|~tanishgan~n|tanishtir~v|aql~n
aqli~n|aqlli~n|mantiq~n|alifbo~n|bilim~n|savod~n|~savodli~n|~xabarsiz|habari~n|e'tirof~n|unutmang|bilma~v
bilish~n|~bilsangiz~n|biling~n|bilar~n|~bilishingiz~n|~bilganingiz~n|~bilasizmi|bildim|~bilardi~n
ma'lum bo'l~v
o'z o'zidan ma'lum|ravshan|~tushunarli
kunday|kundek|ochiq ravshan|oydin|ayon|ma'lum|oydek
turgan gap
sir emas
sir~n bo'lma~v
xabari~n bor|yo'q
tanish bo'l~v
~tanishib chiq~v
~hammaga ma'lum|ayon
hamma (ham) biladi|bilgan|bilar
har kim (ham) biladi
bola (ham) biladi|~tushunadi
oddiy haqiqat|mantiq|qoida|narsa
oddiy bilim~n
o'zingiz~n bila~v|~bilasiz|biling|tushun~v
yaxshi bila~v|~bilasiz|bilgan~n
bilib qo'y~v|tur~v|ol~v
bilib turib
bilgan holda
tan ol~v
yangilik emas
kimga ma'lum emas
boshda bilgan
bilishi kerak
`,
  memory: `
esda~n|esingiz~n|esingizda|esimda|esimdan|esidan|esla~v|eslay|eslat~v|eslatma~n|eslatib|esdalik~n|unut~v
unutil~v|unutma~v|unutgan~n|unutuvchan~n|xotira~n|xotirasi~n|~xotirangiz~n|~xotirada|yodda|yoddan|yodingiz~n
yodimda|~xayolingiz~n|parishon~n|parishonxotir~n|hushi~n|esizda|yodga|yodimga|yodingizda|yodingizdan|yodimizda
esidan|esdan|esingizdan|esimizdan chiq~v|ko'taril~v
esdan chiq~v|chiqar~v
esga ol~v|sol~v|tush~v
esingizga|esimga|esiga sol~v|tush~v|kel~v
eslab qol~v|ko'r~v
unutib qo'y~v
~xotirdan ko'taril~v
yodga ol~v
yod ol~v
yoddan ko'taril~v|chiq~v
~xayoldan ko'taril~v|chiq~v|qoch~v
~xayolga kel~v
xayoli parishon|qoch~v
miya~n chiq~v
~fikridan chiq~v
aqldan ko'taril~v
qolib ket~v
~qoldirib ket~v
yodim~n bor|yo'q
es hush
`,
};
