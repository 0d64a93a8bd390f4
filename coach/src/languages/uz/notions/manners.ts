export const manners = {
  "mock-praise": `
qoyil|~qoyilman|qoyile|~qoyillatib|ofarin|barakalla|barakallo|balli|tasanno|yasha~v|yashang~n|yashavoring~n
zo'r|zo'rsiz~n|~zo'rsizlar|ajoyib|a'lo|super|supper|klass|~xizmatingizga|~xizmatga|~tabriklayman|tabrikla~v
~tabriklaymiz|muborak|~qutlayman|mukofot~n|medal~n|orden~n|oskar~n|haykal~n|nobel|rekord~n|ginnes~n|chempion~n
chempionlar~n|daho~n|dono~n|~donolar|aqlli~n|mohir~n|iste'dodli|g'amxo'rlik~n|~g'amxo'rligingiz~n|mehribonlik~n
~mehribonligingiz~n|faxrlan~v|~faxrlansangiz~n|~havasim~n|maza|rohat~n|rohatlan~v|bayramona|bayramcha|qulluq
~minnatdorman|~miriqib|tezlik~n|fokus~n|sehrgar~n|mo'jiza~n|evropa~n|beshga
rahmat sizga|~sizlarga … ~ganingiz~n|~shganingiz~n|~chganingiz~n|~chiqganingiz~n|~chiqarganingiz~n|~shlaganingiz~n|~shlatganingiz~n|~shirganingiz~n|~chirganingiz~n|~shtirganingiz~n|~shunganingiz~n|~shuntirganingiz~n|~shitganingiz~n|~chaqirganingiz~n|~shaganingiz~n|~shlanganingiz~n|~chirtirganingiz~n|~gani|~shgani|~chgani|~chiqgani|~chiqargani|~shlagani|~shlatgani|~shirgani|~chirgani|~shtirgani|~shungani|~shuntirgani|~shitgani|~chaqirgani|~shagani|~shlangani|~chirtirgani
katta rahmat … ~masdan|~shmasdan|~chmasdan|~chiqmasdan|~chiqarmasdan|~shlamasdan|~shlatmasdan|~shirmasdan|~chirmasdan|~shtirmasdan|~shunmasdan|~shuntirmasdan|~shitmasdan|~chaqirmasdan|~shamasdan|~shlanmasdan|~chirtirmasdan|~maganingiz~n|~shmaganingiz~n|~chmaganingiz~n|~chiqmaganingiz~n|~chiqarmaganingiz~n|~shlamaganingiz~n|~shlatmaganingiz~n|~shirmaganingiz~n|~chirmaganingiz~n|~shtirmaganingiz~n|~shunmaganingiz~n|~shuntirmaganingiz~n|~shitmaganingiz~n|~chaqirmaganingiz~n|~shamaganingiz~n|~shlanmaganingiz~n|~chirtirmaganingiz~n|~madingiz~n|~shmadingiz~n|~chmadingiz~n|~chiqmadingiz~n|~chiqarmadingiz~n|~shlamadingiz~n|~shlatmadingiz~n|~shirmadingiz~n|~chirmadingiz~n|~shtirmadingiz~n|~shunmadingiz~n|~shuntirmadingiz~n|~shitmadingiz~n|~chaqirmadingiz~n|~shamadingiz~n|~shlanmadingiz~n|~chirtirmadingiz~n
rahmat endi
rahmat e
~mingdan ming rahmat
qoyil qol~v
qoyil qildi~n
qoyil ~qolmadim
ofarin ~sizlarga
barakalla ~sizlarga
balli e
zo'r ekan
zo'r ku
zo'r xizmat~n
zo'r servis~n
zo'r ishlayap~v
zo'r biznes
ajoyib xizmat~n
ajoyib servis~n
ajoyib ku
a'lo xizmat~n
a'lo ~darajada
super xizmat|servis
gap yo'q
gap yo'q ~sizlarga
gapi yo'q
mana servis|xizmat
mana sizga
mana bu xizmat|servis
xizmat mana
bu nima xizmat
muborak bo'lsin
qutlug' bo'lsin
oltin medal~n
rekord qo'y~v
jahon ~rekordi
~kitobga kir~v
~dunyoda birinchi|yagona
usta~n ekan
havas qil~v
maza qil~v
maza qildik|qildim
sovg'a~n … uchun rahmat
xursand qildi~n
qanday tez
juda tez|chaqqon|qulay|aqlli|zo'r ekan
qanaqa qulay
~sizlarga gap
davom eting~n
~shunday davom
topgan ~gapingiz~n
~topdingiz~n gap
~topilgan ish|gap
xalqaro daraja~n
besh yulduz~n
`,
  "real-praise": `
rahmat|rahmat~n|raxmat|tashakkur~n|minnatdor~n|~minnatdormiz|~minnatdorman|minnatdorchilik~n|minnatdorlik~n
qulluq|xursand~n|~xursandman|~xursandmiz|mamnun~n|~mamnunman|~mamnunmiz|rozi~n|~rozimiz|~roziman|baxtli~n
baxtiyor~n|quvon~v|quvonch~n|quvontir~v|~quvonib|~sevindi~n|sevintir~v|~sevinib|sevin~v|yoqdi|yoqyapti|yoqadi
yoqimli~n|yaxshi|yaxshisi|zo'r|zo'rsiz~n|ajoyib~n|a'lo|a'lochi|super|klass|qoyil|~qoyilman|ofarin|barakalla
balli|tasanno|go'zal~n|chiroyli~n|mazali~n|shirin~n|shinam|benuqson~n|mukammal~n|beminnat|mehribon~n
xushmuomala~n|~muloyim~n|saxiy~n|~maqtayman|duo~n|~barakasini|ishlaringizga|yashang~n|savob~n|professional~n
~sifatli~n|like|layk|dildan|maqtay~v|maqtov~n|~maqtovga|~maqtashdi|~maqtadi|~maqtadik
katta rahmat
kattakon rahmat
ming rahmat
ming bor
tashakkur bildir~v|ayt~v
xursand bo'l~v
xursand qil~v
juda yoqdi
yaxshi ekan
juda yaxshi
zo'r ekan
eng zo'r~n
a'lo ~darajada
gap yo'q
toza~n ekan
bekam ko'st
tez keldi|yetib|javob
o'z ~vaqtida keldi|yetkaz~v
~vaqtida keldi
hammasi joyida
hammasi yaxshi|zo'r|ajoyib
tavsiya qil~v|et~v
tavsiya ~qilaman|~qilamiz
~hammaga tavsiya|ayta~v|maqta~v
duo qil~v
umringiz~n uzoq
omon bo'ling~n
sog' bo'ling~n
salomat bo'ling~n
baraka topi~v
baraka toping~n
ishingiz~n baraka|omad
kam bo'lmang~n
mingta yashang
xudo xayr|rozi
alloh rozi
sifati yaxshi|zo'r|a'lo
~kutganimdan|~kutganimizdan ham|zo'r|yaxshi
doimiy mijoz~n bo'l~v
besh ball
jon dildan
chin dildan
yengil tort~v
qulay~n ekan
juda qulay
`,
  "greeting-wish": `
salom|salom~n|~salomlar|assalomu|assalom|assalomalaykum|assalomualaykum|alaykum|~vaalaykum|~vaaleykum|aleykum
alekum|asalom|asalomu|hormang~n|yaxshimisiz~n|yaxshimisizlar|~qalaysiz~n|~qandaysiz~n|qalay|ahvollar~n|marhamat
iltimos|iltmos|iltimoos|iltimos~n|~hurmatli|ehtirom~n|xayr|xayrli|ko'rishguncha|omad|~tilaymiz|~tilayman|tila~v
tilaklar~n|sog'lik|muborak|qutlug'|janob|xonim|aziz|azizim|alo|privet|zdravstvuyte|zdraste
assalomu alaykum
alaykum assalom
va alaykum
salom alaykum
xayrli kun|tong|kech|oqshom|tun|ertalab
hayrli kun|tong|kech|tun
kuningiz xayrli|yaxshi
~kuningiz~n yaxshi|xayrli|ajoyib
yaxshi kun|dam
dam oling~n
bor bo'ling~n
ishlar yaxshimi
xush ~kelibsiz~n
xush ko'rdik
marhamat qiling~n
hurmat bilan
hurmat ila
ehtirom bilan
chuqur hurmat
salomat bo'ling~n
sog' bo'ling~n
omon bo'ling~n
omad tila~v
omad yor
muborak bo'lsin
~bayramingiz~n muborak
yo'lingiz~n bexatar|oq
oq yo'l
yaxshi qoling~n|boring|dam
kech xayrli
`,
  "polite-dig": `
marhamat|lutfan|lutf~n|iltifot~n|iltifotingiz~n|~hurmatli|~hurmatingiz~n|~hurmatim~n|qadrli|aziz|azizim
~muhtaram|muhtarama|janob|~janoblar|xonim|xonimcha|oyimqiz|oyimcha|taqsir|otaxon|onaxon|aylanay|o'rgilay
o'rgildim|do'stim|birodar|og'ayni|aybsitma~v|og'rinmasangiz|~kechirgaysiz|erinmasangiz~n|erinmay|~bilarsiz
~maslahatim|~maslahatimiz|kamtar~n|kamtarona|e'tiboringizga|~tushunarsiz
marhamat qilib
marhamat qiling~n
marhamat qilsangiz
lutf et~v
iltimos ~qilaman|~qilamiz
~hurmatli mijoz~n
~hurmatli xonim|janob|abonent|mehmon|xaridor|do'st|opa|aka|ota
~hurmatimiz~n saqla~v
hurmat qilgan~n holda
hurmat bilan
~hurmatim bilan
qadrli mijoz~n
aziz mijoz~n
janobi oliy~n
o'rgilib ketay
ruxsat bersangiz|eting|etsangiz|etgaysiz|bering
ijozat bersangiz|eting|etsangiz
ijozatingiz~n bilan
aytishga ijozat|ruxsat
ayb~n ~bo'lmasa
aybga ~buyurma~v
aybga ~buyurmaysiz
malol kelma~v
malol ~kelmasa
malol ko'rma~v
og'ir olma~v
og'ir botmasin
xafa ~bo'lmang
xafa ~bo'lmaysiz
xafa bo'lmasangiz
~kechirasiz u|ammo|lekin
uzr u|ammo|lekin
ma'zur tut~v
ma'zur ~tutasiz
bemalol bo'lsa
mumkin bo'lsa
imkoni bo'lsa
zahmat ~bo'lmasa
zahmat chek~v
zahmat qilib
iloji bo'lsa
qiyin ~bo'lmasa
~savobga qol~v
mehribonlik qilib
o'zingizdan qolar gap
o'zingiz~n ~bilasiz
o'zingiz ~bilarsiz
bilsangiz kerak
~bilasiz axir
eslatib o'ta~v|o'tish
eslatib o'tamiz|o'tay|o'taman
eslatishga majbur|ijozat|to'g'ri
qo'shimcha qil~v
aytib qo'yay
aytib o'tay
ta'kidlab o'ta~v
tavsiya qilgan ~bo'lardik|~bo'lardim
maslahat bergan ~bo'lardim|~bo'lardik
maslahat ~berardim|~berardik
shu bilan birga
e'tiboringizni qarat~v
e'tiboringiz uchun
~tushunganingiz~n uchun
~tushunib yetarsiz
umid ~qilamiz
umid qilamizki
yoshingizni hurmat
bizga ~bildirgan ishonch~n
`,
};
