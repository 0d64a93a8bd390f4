export const measure = {
  patience: `
sabr~n|sabri~n|sabrli~n|~sabrsiz~n|sabrsizlik~n|~sabringiz~n|sabrim~n|toqat~n|toqati~n|~toqatim~n|~toqatsiz~n
bardosh~n|chida~v|chidab|chidam~n|chidamli~n|tinch~n|tinchlan~v|tinchlik~n|tinchla~v|~tinchlanib|tinchgina
tinchlantir~v|~xotirjam~n|xotirjamlik~n|~hotirjam~n|osoyishta~n|bosiq~n|bosiqlik~n|bosil~v|vazmin~n|og'irroq
sovuqqon~n|hovur~n|hovuri~n|~hovuridan|hovliq~v|~hovliqma~v|shoshil~v|~shoshma~v|~shoshilma~v|nafas|his~n
hissiyot~n|~hissiyotli|tuyg'u~n|emotsiya~n|hayajon~n|hayajonlan~v|~hayajonli~n|asab~n|asabi~n|asabiy~n
asabiylash~v|asabingiz~n|asabim~n|nerv~n|nervi~n|kayfiyat~n|ohang~n|ohangi~n|ovozingiz~n|baqir~v|~baqirma~v
baqiriq~n|qichqir~v|o'shqir~v|dod|jahl~n|jahli~n|~jahlingiz~n|qizish~v|~qizishma~v|~qizishib|qaynab
achchig'ingiz~n|fe'l~n|drama~n|teatr~n|sahna~n|spektakl~n|janjal~n|g'avg'o~n|to'polon~n|~siqilma~v|siqil~v
~muloyim~n|muloyimroq|xushmuomala~n|madaniyat~n|~madaniyatli~n|odob~n|odobi~n|yumshoqroq|yig'la~v|tajang~n
jizzaki~n|nozik~n
sabr qil~v
sabr kosa~n
og'ir bo'l~v
og'ir vazmin
salqin aql|bosh
nafas rostla~v|ol~v
his tuyg'u~n
his hayajon~n
asab tola~n
ovoz~n ko'tar~v|baland~|past~
parda~n past|pasayt~v
dod sol~v
dod voy
oh voh
~jahldan tush~v
achchiq~n ustida|bilan
shovqin~n ko'tar~v|suron|sol~v
o'zini|o'zingizni|o'zni bos~v|tut~v|qo'lga|tiy~v
choy ich~v
choy ichib
bir piyola choy
`,
  "small-thing": `
mayda|maydalik~n|arzimas~n|arzimagan~n|arzima~v|arzimaydi|arzirmidi|arziydimi|hechqisi|fojia|dunyo~n
oxirzamon~n|qiyomat~n|uchraydi|kichik|kichkina|kichkinagina|atigi|ozgina|salgina|sal|biroz|picha|xiyol
ahamiyatsiz~n|yomoni|yengil|oson|jindek|zarracha
mayda chuyda~n
arzimas narsa
hech gap emas
hechqisi yo'q
hech qisi
zarari yo'q
zarar qilma~v
katta gap emas
katta narsa|fojia|ish|zarar|muammo emas
gap emas
dahshat emas
~qo'rqinchli|xavfli|jiddiy emas
~qo'rqinchli|jiddiy joyi|hech
fojia emas
osmon uzil~v|yer
osmon uzilib
yer yoril~v
bo'lib turadi
bo'lib ~turadigan
bo'ladi da
bo'ladi~n shunaqa
shunaqasi bo'ladi
~hammada bo'ladi|bor|uchraydi
kimda ~bo'lmaydi
uchrab tur~v
oddiy hol~n|narsa~n
odatiy hol~n
kichik bir
bitta gap|narsa|harf|dog'|vergul|quti|oyna|prujina|tugma uchun
bor yo'g'i
bor yo'g'i bir|bitta|ikki|uch|besh|o'n|yarim|0|00
bir ikki
besh o'n
sal pal
muhim emas
e'tiborga olmasa|arzimas
hech kim o'lma~v|o'lgani|o'lmaydi|o'lmadi|halok
o'lmadi|o'lmaysiz|o'lib qolma~v
o'lim yo'q
nima bo'pti
nima ~bo'libdi
nima qipti
hech narsa bo'lma~v|qilma~v
hech nima bo'lma~v|qilma~v
bundan battar~n
bundan yomon~n
xudoga shukr
shukr qil~v
omon bo'ls~v
~tuzalib ketadi
o'tib ketadi
unutilib ketadi
xafa ~bo'lishga arzi~v
bir tiyinlik
ikki tiyinlik
besh tiyin
jonsiz buyum|narsa
buyum~n topil~v
shu ham gapmi
shunga shuncha
shu uchun
shunga ham
`,
  exaggerate: `
bo'rttir~v|~bo'rttirib|~bo'rttirma~v|~bo'rttirilgan|oshirib|oshirma~v|ko'pirtir~v|~ko'pirtirib|~ko'pirtirma~v
kattalashtir~v|~kattalashtirma~v|vahima~n|vahimachi~n|~sarosima~n|drama~n|fojia~n|teatr~n|spektakl~n|tog'dek
dod|faryod~n|uvvos|janjal~n|g'avg'o~n|g'alva~n|to'polon~n|shovqin|mojaro~n|~hangoma~n|mahshar~n|kuyunchak~n
kuyin~v|hovliq~v|~hovliqma~n|tutoq~v|tutaq~v|nozik~n|injiq~n|injiqlik~n|mijg'ov~n|ezmalik~n|noli~v|noliyver~v
nolish~n|qaqsha~v|qaqshab|oxirzamon~n|qiyomat~n|~hissiyotga|portla~v|lovulla~v|mubolag'a~n|xayolparast~n
afsona~n|ertak~n
oshirib yubor~v
oshirib gapir~v
katta qil~v
vahima qil~v|ko'tar~v|sol~v|bos~v
~vahimaga tush~v|beril~v
~sarosimaga tush~v
drama qil~v|yasa~v
fojia yasa~v|qil~v
kino~n qil~v
~pashshadan fil
fil yasa~v
tog' yasa~v
igna~n tuya
dod sol~v
dod voy
voy dod
oh voh
uvvos sol~v
dod faryod
janjal ko'tar~v|qil~v
to'polon ko'tar~v|qil~v
shovqin ko'tar~v|sol~v|suron
alg'ov dalg'ov
ostin ustun
~dunyoni|olamni|olam|osmonni boshga|buz~v|ag'dar~v
boshga ko'tar~v
~boshingizga ko'tar~v
~baqirib chaqir~v
baqir chaqir~n
shunga shuncha
shuncha tashvish|shovqin|vahima|gap|janjal|yozish
buncha tashvish|vahima|shovqin|asabiy|janjal|kuyin~v
bunchalik kuyin~v|vahima|siqil~v|qiynal~v
shunchalik kuyin~v|vahima|shov|asabiy
ko'p kuyin~v|siqil~v|qayg'ur~v|xavotir~
kuyib pish~v
dardi dunyo
~ko'nglingizga yaqin|og'ir
yaqin ol~v
yuragingizga ol~v
dunyo~n … qula~v|tuga~v|ostin
~hissiyotga beril~v
hikoya qil~v
`,
  "grown-age": `
kattalar~n|~kattalardek|~kattalarga|kattalarcha|~kattasiz~n|balog'at~n|~balog'atga|yoshi~n|yoshim~n|yoshingiz~n
yoshingizda|yoshiga|yoshda|yoshda~n|yoshli|yoshdan|yoshlar~n|yashar~n|bola~n|bolalar~n|bolalarcha
~boladek|~boladay|bolalik~n|~bolalarga|bog'cha~n|sinf~n|maktab~n|o'quvchi~n|o'smir~n|go'dak~n|chaqaloq~n
chaqalog'~n|farzand~n|~farzandi~n|~norasida|qizcha~n|bolakay~n|o'g'lim~n|o'g'li~n|qizim~n|o'spirin~n|keksa~n
keksalar~n|keksalik~n|qariya~n|qariyalar~n|qarib|~qarigan~n|mo'ysafid~n|nuroniy~n|otaxon~n|onaxon~n|oqsoqol~n
buvi~n|buvim~n|buvisi~n|bobo~n|bobom~n|buva~n|buvam~n|momo~n|bibi~n|enam~n|kampir~n|chol~n|onam~n|otam~n|oyim~n
dadam~n|nafaqa~n|nafaqaxo'r~n|pensiya~n|pensioner~n|veteran~n|faxriy~n|avlod~n|avlodi~n|zamon~n|~bobolarimiz~n
otalarimiz|bolali|nevara~n|~nevaram~n|erkaksiz~n|talaba~n|student~n|onasi~n|otasi~n
katta odam~n
katta yoshli~n|kishi~n|xotin~n
katta yosh~n
katta bo'lgan~n
katta kishi~n
kap katta
kap katta odam
yoshi katta~n
yoshi ulug'~n
voyaga yet~v
balog'at yoshi
yosh~n bor
yoshingizga yarash~v
yosh bola~n
yosh ~boladay|~boladek
yosh bolam~n
0|00|000 yosh~n
besh|olti|yetti|sakkiz|o'n|ikki|uch|to'rt|oltmish|yetmish|sakson|yosh yoshli|yoshda|yashar|yoshda~n
necha yosh~n
bola emas~n
bola ham
bog'cha bola~n
ota ona~n
oldingi avlod
~bizning davr~n
ota bobo~n
oila boshlig'i~n
uch ~bolaning
erkak kishi~n
ayol kishi~n
ayol boshi~n
katta ona
aka uka
~bolalar uchun
qari|~qarigan|qarib qol~v
`,
  "others-judge": `
tejamkor~n
~ganlar~n|~shganlar~n|~chganlar~n|~chiqganlar~n|~chiqarganlar~n|~shlaganlar~n|~shlatganlar~n|~shirganlar~n|~chirganlar~n|~shtirganlar~n|~shunganlar~n|~shuntirganlar~n|~shitganlar~n|~chaqirganlar~n|~shaganlar~n|~shlanganlar~n|~chirtirganlar~n
~maganlar~n|~shmaganlar~n|~chmaganlar~n|~chiqmaganlar~n|~chiqarmaganlar~n|~shlamaganlar~n|~shlatmaganlar~n|~shirmaganlar~n|~chirmaganlar~n|~shtirmaganlar~n|~shunmaganlar~n|~shuntirmaganlar~n|~shitmaganlar~n|~chaqirmaganlar~n|~shamaganlar~n|~shlanmaganlar~n|~chirtirmaganlar~n
~mijozlarimiz~n|eslilar|~donolar|~xalqimiz~n|xalqda|maqol~n|aytishadi|aytadilar|~deydilar|~deyishadi
hamma biladi
hamma (ham) bilgan|~tushunadi|ko'radi|tan|aytadi
~hammaga ma'lum|ayon|tanish
har kim biladi|~tushunadi|ko'radi|qiladi|ham
har bir odam~n|kishi~n|ona~n|ota~n|haydovchi~n|mijoz~n|egasi~n|inson~n|sayohatchi~n|xonadon~n|bog'bon~n|oshpaz~n|xaridor~n|uy~n|ro'zg'or~n … biladi|~tushunadi|qiladi|tekshir~v|o'qiydi|~qaraydi
har qanday odam~n|kishi~n|ona~n|ota~n|inson~n|mijoz~n|haydovchi~n
normal odam~n
oddiy odam~n|kishi~n|mijoz~n
aqlli odam~n|kishi~n|xaridor~n|mijoz~n
aqli raso|joyida|bor odam~n|kishi~n
esli odam~n
esi~n joyida
esli hushli
es hushi joyida
hushyor odam~n|kishi~n|mijoz~n|haydovchi~n
ehtiyotkor odam~n|kishi~n|haydovchi~n|ega~n|mijoz~n
ehtiyotli odam~n|kishi~n
ehtiyotini qil~v
ziyrak odam~n|kishi~n|mijoz~n
sinchkov odam~n|mijoz~n|kishi~n|xaridor~n
~diqqatli odam~n|mijoz~n|kishi~n
e'tiborli odam~n|mijoz~n|kishi~n|xaridor~n
~mas'uliyatli odam~n|ona~n|mijoz~n|ega~n
~tartibli odam~n|mijoz~n|kishi~n|xonadon~n
~savodli odam~n|kishi~n|mijoz~n
odobli odam~n|mijoz~n
~madaniyatli odam~n|mijoz~n
~tajribali odam~n|sayohatchi~n|haydovchi~n|usta~n|xaridor~n|bog'bon~n
puxta odam~n|xo'jayin~n|egasi~n
yaxshi ona~n|xo'jayin~n|bog'bon~n|egasi~n|haydovchi~n|uy|kelin
yaxshi xo'jayin~n
chin xo'jayin~n
haqiqiy xo'jayin~n|ona~n|usta~n
mehribon ona~n
g'amxo'r ona~n|ega~n|ota~n
~bolasini o'yla~v
o'zini hurmat qilgan
o'zini bilgan odam
o'ylagan odam
o'ylaydigan odam
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan odam~n|kishi~n
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan odamda
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan odamga
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan mijoz~n|mehmon~n|ona~n|ota~n|xaridor~n|haydovchi~n
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan inson~n
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan xonadon~n|uy~n
~adigan|~shadigan|~chadigan|~chiqadigan|~chiqaradigan|~shlaadigan|~shlatadigan|~shiradigan|~chiradigan|~shtiradigan|~shunadigan|~shuntiradigan|~shitadigan|~chaqiradigan|~shaadigan|~shlanadigan|~chirtiradigan odam~n|mijoz~n
~ydigan|~shydigan|~chydigan|~chiqydigan|~chiqarydigan|~shlaydigan|~shlatydigan|~shirydigan|~chirydigan|~shtirydigan|~shunydigan|~shuntirydigan|~shitydigan|~chaqirydigan|~shaydigan|~shlanydigan|~chirtirydigan odam~n|mijoz~n
~magan|~shmagan|~chmagan|~chiqmagan|~chiqarmagan|~shlamagan|~shlatmagan|~shirmagan|~chirmagan|~shtirmagan|~shunmagan|~shuntirmagan|~shitmagan|~chaqirmagan|~shamagan|~shlanmagan|~chirtirmagan odam~n
~maydigan|~shmaydigan|~chmaydigan|~chiqmaydigan|~chiqarmaydigan|~shlamaydigan|~shlatmaydigan|~shirmaydigan|~chirmaydigan|~shtirmaydigan|~shunmaydigan|~shuntirmaydigan|~shitmaydigan|~chaqirmaydigan|~shamaydigan|~shlanmaydigan|~chirtirmaydigan odam~n
odamlar (odatda) … ~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi|~ydi|~shydi|~chydi|~chiqydi|~chiqarydi|~shlaydi|~shlatydi|~shirydi|~chirydi|~shtirydi|~shunydi|~shuntirydi|~shitydi|~chaqirydi|~shaydi|~shlanydi|~chirtirydi|~maydi|~shmaydi|~chmaydi|~chiqmaydi|~chiqarmaydi|~shlamaydi|~shlatmaydi|~shirmaydi|~chirmaydi|~shtirmaydi|~shunmaydi|~shuntirmaydi|~shitmaydi|~chaqirmaydi|~shamaydi|~shlanmaydi|~chirtirmaydi
odam … ~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi|~ydi|~shydi|~chydi|~chiqydi|~chiqarydi|~shlaydi|~shlatydi|~shirydi|~chirydi|~shtirydi|~shunydi|~shuntirydi|~shitydi|~chaqirydi|~shaydi|~shlanydi|~chirtirydi
odam degan
odam o'zi
odam bolasi
inson … ~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi
kishi … ~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi|~ydi|~shydi|~chydi|~chiqydi|~chiqarydi|~shlaydi|~shlatydi|~shirydi|~chirydi|~shtirydi|~shunydi|~shuntirydi|~shitydi|~chaqirydi|~shaydi|~shlanydi|~chirtirydi
mijoz … ~ishi|~shishi|~chishi|~chiqishi|~chiqarishi|~shlaishi|~shlatishi|~shirishi|~chirishi|~shtirishi|~shunishi|~shuntirishi|~shitishi|~chaqirishi|~shaishi|~shlanishi|~chirtirishi kerak
ko'pchilik … ~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi|~ydi|~shydi|~chydi|~chiqydi|~chiqarydi|~shlaydi|~shlatydi|~shirydi|~chirydi|~shtirydi|~shunydi|~shuntirydi|~shitydi|~chaqirydi|~shaydi|~shlanydi|~chirtirydi
mijozlar~n … ~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi|~ydi|~shydi|~chydi|~chiqydi|~chiqarydi|~shlaydi|~shlatydi|~shirydi|~chirydi|~shtirydi|~shunydi|~shuntirydi|~shitydi|~chaqirydi|~shaydi|~shlanydi|~chirtirydi|~ishadi|~shishadi|~chishadi|~chiqishadi|~chiqarishadi|~shlaishadi|~shlatishadi|~shirishadi|~chirishadi|~shtirishadi|~shunishadi|~shuntirishadi|~shitishadi|~chaqirishadi|~shaishadi|~shlanishadi|~chirtirishadi
bola ham biladi|~tushunadi|uddala~v|epla~v|ko'radi
bola ham
yosh bola ham
besh yashar bola
bog'cha bolasi (ham)
maktab o'quvchisi ham
birinchi sinf~n
buvim ham|~buvilar
ko'r ham
ko'r odam ham
ko'zi bor odam
ko'zi ochiq odam
go'dak ham
ota ~bobolarimiz~n
deb bejiz
~bekorga aytishma~v
oddiy qoida|haqiqat|odob|mantiq
`,
};
