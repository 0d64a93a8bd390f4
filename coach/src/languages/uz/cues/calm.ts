export const calm = `
// be calm
tinchlanib ol~
tinchlantirib ol~
xotirjamlik eng|yaxshi
avval xotirjam~
bosiq bo'l~
bosiqroq|bosiqlik~
vazmin~
og'ir vazmin~
og'ir bo'ling
og'irroq bo'l~
sovuqqon~
sovuq bosh~
salqin aql|bosh~
tiniq bosh~
yumshoqroq|muloyimroq|pastroq|sekinroq
mayinroq
sabrli bo'l~
sabr … oltin
sabr … tagi
sabr qilgan
sabr qilib tur~
tinch o'tir~
tinchgina kut~
jim kut~
shoshil~ma~
shoshgan qiz
shoshgan … erga
// do not be nervous
asabiylik~
asabga zarar
asab buz~
nerv~
nervlan~
siqilma~
siqilavermang
siqilaver~
ko'p siqil~
yurak siq~
yuragingizni siq~
yuragingizni keng
qizish~
qizishma~
qizishib ket~
hovuringiz~
hovuridan tush~
sovib ol~
hovliqma~
tutoqma~
tutaqma~
tutaqib ket~
qaynayver~
qaynab ket~ma~
kuyinma~
kuyinish~
kuyib yon~
kuyunchak~
hayajon~
hayajonlanma~
xavotirga tush~
vahimachi~
sarosima~ma~
tashvish chekma~
xunob bo'l~
achchig'ing~
achchiqlan~
jahl chiqsa|kelganda|chiqqanda
jahl ust~
jahl bilan
jahlingizni
jahldan tush~
jahlga|g'azabga
g'azab bilan
g'azab yomon
g'azablanma~
tajang~
jizzaki~
xafagarchilik~
yig'lama~
yig'ini bas
ko'z yosh~ bilan
uvvos
dod sol~
dod voy~
oh voh~
faryod~
o'pkangizni bos~
// hold yourself
o'zingizni qo'lga
o'zingizni qiynama~
o'zingizni tiy~
o'zingizni bos~
o'zingizni tut~
o'zingizni yo'qot~
o'zni tiy~
tilingiz~ tiy~
og'zingizga ehtiyot|qarab
boshingizni og'ritma~
sochingizni yul~
nafas rostla~
bir piyola choy
choy ich~
suv ichib ol~
yuzingizni yuv~|chay~
o'ngacha sana~
aylanib kel~
bir aylan~
damingizni ol~
bas qil~
bo'ldi qiling
kayfiyatingizni … olma~
qovog'ingiz~
// tone, shouting
baqiriq~
baqir chaqir~
baqirib chaqir~
ovoz~ ko'tar~
ovoz~ baland~
ovoz~ pasayt~
parda past~
ovozingizni
shunday|bunday|bunaqa ohang~
tonda
caps lock~
bosh|katta harflar~
bosh|katta harf~ bilan
undov~
xitob qil~
shovqin suron~
shovqin ko'tar~
to'polon ko'tar~
g'avg'o~
janjal~
do'q po'pisa~
do'q ur~
qo'pol so'z~
o'tkir so'z~
achchiq til~
zahar~
kinoya~
so'zlaringizni tanla~
odob bilan
madaniyatli
xushmuomala
hurmat saqla~
urushqoq~
// feelings aside
emotsiya~
his tuyg'u~
hissiyot~
hissiyotga beril~
tuyg'ular~ chet~
his hayajon~
// do not exaggerate
drama~
fojia~
pashshadan fil~
fil yasa~
kichkina … tog' yasa~
tog' yasa~
oshirib yubor~
ko'pirtir~
kattalashtirma~
katta olma~
yaqin olma~
ko'nglingizga yaqin~
shunga|shunchalik|buncha|bunchalik … shart~
buncha|muncha tashvish~
arziydimi
arzimagan … uchun
arzimas … uchun
kimdir|hech kim o'lma~
hech kim … o'lgan~
o'lib qolmaysiz
dunyo~ … qula~ma~
dunyo … o'sha
dunyo keng
osmon uzil~
osmon … yerga tush~
yer yoril~
oxirzamon~
qiyomat~
boshqa yurt~ ket~
hayotda bundan
bundan battar~
umr savdo~
mayda chuyda~
hech qayoqqa|qayerga qoch~
qochib ket~
temir tersak
// what it is good for, age and sex
sog'liqqa zarar|foydali
qon bosim~
yurakka … yomon|zarar
yoshingizga yarash~ma~
aql~ ket~
ayol kishi|degan|boshingiz
yigit kishi
erkak kishi
katta odammiz
kattalardek
yosh boladay|boladek
ota go'ri
moy sepma~
olov~ … moy
ilon inidan
~maylik da
// nerves and panic in frames
asab~ ehtiyot
asab~ asra~
asab~ ketkaz~
asab~ buzma~
asabni buzmay
asab~ tiklanma~
asab~ joyiga
vahima~ foyda
vahima~ tushma~
vahima~ oshirma~
vahima qilma~
sarosimaga tushma~
xayolga erk
o'zingizni bekorga
bunchalik qiynama~
shoshilmang
shoshilmaylik
shoshmang
issig'ida
nafas oling
bir nafas
o'ylab gapir~
nozik bo'lma~
chaynayverma~
pasaytirib gaplash~
ovozni … pasayt~
ovozingiz … pasayt~
parda pasayt~
bunaqa so'zlar bilan
bunday so'zlar bilan
suhbatni … to'xtat~
ustma ust yoz~
bir marta yubor~ … yetadi
boshga ko'tar~
boshingizga ko'tar~
sir boy ber~
gap ohangi~
shart emas edi
~ish bilan … kelib qolmay~
~gan bilan … ~maydi
o'lim yo'q
ko'ngilni keng
jahl dushman
g'azabni yut~
shaytonga hay
shayton~ erk
hay bering
pastdan tush~
ko'p kuyinma~
kuyib pishma~
jig'ibiyron~
bo'g'ilma~
lovullama~
alanga olma~
portlama~
zarda qil~
to'ng'illa~
ming'irla~
kattaga o'xshab
nima bo'pti
nima bo'libdi
bo'lar ish bo'ldi
bo'yog'i singan
`;
