export const manners2 = {
  "irony-mark": `
emish|emishsiz|ekanda|ekanu|go'yo|go'yoki|xuddi|xuddiki|~shekilli|chog'i|chamasi|aftidan|qarang|qarangki
qizig'i|qiziq|~qiziqsiz~n|qizi'q|g'alati|g'alatisi|~g'aroyib|antiqa|ajab|ajabo|ajablanarli|ajabtovur|ajoyibot
mo'jiza~n|mo'jizaviy|sehr~n|sehrli|sehrgar~n|jin~n|arvoh~n|arvohlar~n|albatta|voy|bechora~n|~bechoralar
sho'rlik~n|oh|voh|eh|obbo|tavba|qoyil|~qoyilman|demak|chiqdiki|deysiz|hazil~n|hazillashyap~v|latifa~n|anekdot~n
ertak~n|kino~n|kinoda|~kulgili|kuldir~v|~kuldirdi~n|kulib|kulgi|kashfiyot~n|ixtiro~n|bayramcha|shiori~n
~shioringiz~n|~didingiz~n|sizdek|sizday|sizdaylar~n|aqlli~n|donishmand~n|bilimdon~n|professor~n|akademik~n
shoir~n|qahramon~n|podshoh~n|shahzoda~n|malika~n|qirol~n|prezident~n|asilzoda~n|payg'ambar~n|folbin~n|avliyo~n
bashorat~n|~tushida|xayolparast|topilma|topqir~n|zukko~n
ekan da
ekan a
ekan ku
ma'lum bo'l~v
ma'lum bo'lishicha
qarang a
buni qarang
qizig'i shundaki
qiziq ekan
juda qiziq
qiziq gap
mo'jiza ro'y
sehrli tayoqcha
o'z o'zidan
o'zidan o'zi
o'z o'zicha
o'z oyog'i
qanot chiqar~v
oyoq chiqar~v
ko'zga ~ko'rinmas
albatta da
albatta sizningcha
mana endi
mana sizga
mana xolos
ha endi
ha albatta
ha mayli
ha balli
ha ha
voy voy
voy bechora~n
obbo siz~n
yo tavba
rahmat ga
bilmay qoldik|~qolibmiz
~bilmagan ekanmiz
bilmas ekanmiz|ekanman
~xabarimiz yo'q ekan
demak … ekan da
bundan chiqdi
degan|deb ekan
deysiz da
degan mijoz~n|odam~n|ona~n
ha xolos
yangilik bo'ldi
yangi kashfiyot
kashf et~v
bayram~n bo'ldi
mijoz … doim haq
mijoz doim haq
biz uchun eng muhim
siz biz uchun
5 yulduz
nozik did~n
tezkor … xizmat
tez orada
folbin emas
tush~n ko'r~v
~tushimizga kir~v
ko'zi ochiq
`,
  rhetorical: `
nahotki|nahot|axir|~rostdanmi|~rostanmi|chindanmi|shumi|~normalmi|qanaqasi|insofdanmi|uyalmaysizmi~n
uyalmaysizlarmi|odammisiz~n|odammisizlar|odammi|adolatdanmi|~qiyinmi|~qiyinmidi|~joyidami|eshityapsizmi~n
eshityapsizlarmi|tushunyapsizmi~n|tushunasizmi~n|~tushundingizmi|~tushunarlimi|ko'ryapsizmi~n|bilasizmi~n
~bilasizlarmi|o'qiysizmi~n|o'qiysizlarmi|o'qiyapsizmi|o'qidingizmi|o'qiganmisiz|qaradingizmi~n|o'ylaysizmi~n
o'ylayapsizmi|ahmoqmanmi|ahmoqmi|menmi|aybimizmi|qachongacha|qani|~jiddiymisiz~n|~jiddiymi|~hazilmi
hazillashyapsizmi~n|masxaraqilyap~v|~masxarami|~robotmisiz~n|~bolamizmi|~bozormi|aldayapsizmi~n|~tuzukmi
~bo'lmasmidi|~bo'lmaydimi
~mikan|~shmikan|~chmikan|~chiqmikan|~chiqarmikan|~shlamikan|~shlatmikan|~shirmikan|~chirmikan|~shtirmikan|~shunmikan|~shuntirmikan|~shitmikan|~chaqirmikan|~shamikan|~shlanmikan|~chirtirmikan
~maysizmi|~shmaysizmi|~chmaysizmi|~chiqmaysizmi|~chiqarmaysizmi|~shlamaysizmi|~shlatmaysizmi|~shirmaysizmi|~chirmaysizmi|~shtirmaysizmi|~shunmaysizmi|~shuntirmaysizmi|~shitmaysizmi|~chaqirmaysizmi|~shamaysizmi|~shlanmaysizmi|~chirtirmaysizmi
~maysizlarmi|~shmaysizlarmi|~chmaysizlarmi|~chiqmaysizlarmi|~chiqarmaysizlarmi|~shlamaysizlarmi|~shlatmaysizlarmi|~shirmaysizlarmi|~chirmaysizlarmi|~shtirmaysizlarmi|~shunmaysizlarmi|~shuntirmaysizlarmi|~shitmaysizlarmi|~chaqirmaysizlarmi|~shamaysizlarmi|~shlanmaysizlarmi|~chirtirmaysizlarmi
~masmikan|~shmasmikan|~chmasmikan|~chiqmasmikan|~chiqarmasmikan|~shlamasmikan|~shlatmasmikan|~shirmasmikan|~chirmasmikan|~shtirmasmikan|~shunmasmikan|~shuntirmasmikan|~shitmasmikan|~chaqirmasmikan|~shamasmikan|~shlanmasmikan|~chirtirmasmikan
arziydimi
axir shu
axir bu
~rostdan ham
shumi xizmat~n|servis~n|madaniyat|kafolat
shu ham … mi
shu ham gapmi|~xizmatmi|ishmi|~javobmi|savol|~savolmi|ovqatmi|~servismi|~hayotmi|insofdanmi
bu ham gapmi|~xizmatmi
shunaqa ham ~bo'ladimi
shunaqa ~bo'ladimi
~shunday ~bo'ladimi
~shunday ham ~bo'ladimi
bunaqa … ~bo'ladimi
bunday … ~bo'ladimi
~bo'ladimi shu|axir|endi
bu ~normalmi
normal holmi
bu qanaqa
bu qanday
bu nimasi
bu nima
bu nima endi|o'zi|qiliq|gap|degani
nima bu
nima degani
bormi o'zi
~bilasizmi o'zi
o'zi nima
kim o'zi
o'zi kim
insof bormi
uyat emasmi
uyat bormi
uyat yo'qmi
vijdon bormi
vijdoningiz bormi|qani|~qiynalma~v
insofingiz~n bormi|qani|yo'qmi
odam emasmi~n
odam emasmizmi
biz odam emasmizmi
men odam emasmanmi
shu ~to'g'rimi
~to'g'rimi shu
adolat bormi
shunchalik ~qiyinmi
shuncha ~qiyinmi
qiyin ~bo'ldimi
~ish|~shish|~chish|~chiqish|~chiqarish|~shlaish|~shlatish|~shirish|~chirish|~shtirish|~shunish|~shuntirish|~shitish|~chaqirish|~shaish|~shlanish|~chirtirish ~qiyinmi|~qiyinmidi|shunchalik
oson ~bo'libdimi
nima qiyin
nimasi qiyin
~ko'zingiz~n bormi|ko'rma~v|ochiqmi
ko'zingiz ~qayerda
qayoqqa qara~v
~qayerga qara~v
~qulog'ingiz~n bormi|eshitma~v
aqlingiz bormi
aqlingiz~n ~joyidami
deb o'ylaysizmi~n
kim deb o'yla~v
meni kim|nima|ahmoq|tentak deb
kim ~bo'libsiz~n
ahmoq qilyap~v
biz aybdormi|aybdormizmi
men aybdormi|aybdormanmi
~bizning aybimizmi
kim javob ber~v
kim bilan gaplash~v
kimga ishon~v
kimga ayt~v
nima qilay
nima ~qilishim kerak
endi nima|nima qilay|qanday|kim
qachon ~tugaydi|tugar|tuzala~v|odam
yana qancha
shuncha pul~n
qani va'da~n|pul~n|insof|uyat|adolat|kafolat|javob
~qayerda … insof|va'da~n|javob|vijdon
~kerakmi shu
kimga kerak
nima uchun to'la~v
~shuning uchun … ~mi
shunga … ~mi
shu uchunmi
jiddiy gapmi
masxara qilyapsizmi~n
~mumkinmi axir
to'g'ri kelarmikan
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa ~bo'lmaydimi
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa ~bo'lmasmidi
kim aytdi
kim majbur
`,
};
