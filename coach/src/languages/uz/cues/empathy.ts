export const empathy = `
// I see, I feel
tushunaman
tushunib turibman|turibmiz
sizni tushun~
yaxshi tushun~
juda tushunarli
tushunsa bo'ladi
his qil~
his qilyapman
his et~
his qilgandir~
sezib tur~
sezyapman
tasavvur qil~
tasavvur et~
ko'z oldim~
bilaman
qanchalik … ekan~
qanchalik … ~ligini
qanday … ~ganini
qanday og'ir~
naqadar
haqlisiz
haqli~
haqqingiz bor
haqingiz bor
haqsiz
jahl~ haqli
jahlingiz~ bejiz emas
bejiz emas
jahlingiz~ o'rinli
norozi~ o'rinli
joningizdan to'y~
men ham shunday
men ham … ~ardim
men bo'lsam
men bo'lganimda
o'rningizda
o'rningizda bo'lsam
o'zim ham
o'zimizga ham
kim ham
kimga yoq~
har qanday odam~
har kim ham
har kishi~
har bir ona~
odamni
kishini
odam~ xafa bo'l~
odam~ … ketadi
// what is felt
alam qil~
alam
alam~ ket~
alamli
alami
alamingiz~
achin~
achinarli
achchiqlanish~
og'ir bot~
og'rinish~
og'ir holat~
og'ir ahvol~
og'ir sinov
og'ir kun~
og'irligini
naqadar og'ir
chidab bo'lmas~
chidash qiyin
qiyin ish
qiyin bo'l~
qiynal~
qiynoq
qiynog'i~
charcha~siz
charchagan~
sarson~
sargardon~
ovora bo'lgan~
ovoragarchilik~
xo'rlik
xo'rlan~
xo'rlangan~
haqorat~dek
haqoratli
kamsit~
mulzam~
izza~
uyal~ qol~
uyaltir~
noqulay ahvol~
noqulay qol~
juda noqulay
noxush
yoqimsiz
ko'ngil
ko'nglingiz qolgan~
ko'ngilni
ko'ngil qol~
ko'ngilsiz~
dil~ og'ri~
dilni
dilxira~
dilingiz~
dil siyoh
yurak~
yuragingiz~
yurak ezil~
yurakni ezadi
yurakni
yurak hovuch~
jonni
jon~ hovuch~
ich~ ach~
ichingiz~
ichim~
ichimiz
asabga teg~
asabni ye~
asabiga teg~
g'ashga teg~
g'ash~
xunuk
bezor~
tashvishingiz~
tashvishga sol~
xavotiringiz~
xavotirli
xavotirga sol~
vahimali
qo'rqinchli
qo'rquv~
qo'rqib ket~
qo'rqit~
sarosima~
hayajon~
umid~ uz~|puch~|sin~|ez~
umidsiz~
hafsala~ pir
hafsalangiz~
kayfiyatni
shashti~
tinch~ buz~
uyqu~ buz~|kel~ma~
uxlamay~
uxlolma~
yig'la~
ko'z yosh~
nochor~
ojiz~
karaxt~
holdan toy~
tinka~
sabr~ tugat~
sabr kosangiz
toqat~
sovuq suv sep~
muzday
aldan~
aldangandek
aldangan~
aldanib
alda~ … og'ir
ishonch~ yo'qol~|sin~
ranji~
ranjit~
ranjiganingiz~
xafa qil~
xafa bo'lganingiz~
xafaligingiz~
jahlingiz~
jahl~ chiq~
kuyun~
armon~
orzu~
orzu qilgan~
intizor~
intiq~
sog'in~
azob~
azobli
azoblan~
jabr~
zulm~
yo'qotish
katta yo'qotish
bayram~ buz~
bayramingiz~
quvonch~
hazil emas
hazil gap emas
oson emas
oson emas~
yengil emas
yengil ish emas
oson bo'lma~
ko'tarish qiyin
kamlik qil~
esdalik
belingiz~
tizzangiz
qo'lingiz … ~ganda
~gandir
bo'lgandir~
~ganday bo'l~
~gandek bo'l~
~gandek gap
~ish azob
~ish og'ir
~ish alam~
~ish oson emas
~ish qanchalik
~ish naqadar
~ib qolish
~magan kun
shuncha vaqt
shuncha yo'l
qancha kutgan~
kutib … charcha~
// anyone would
odamni
odamning
odam o'zini
kishining
~ib qolish
~ib o'tirish
~ib yurish
~ib turish
~magani alam~
~gani alam~
~olmay qolish
~olmaslik
~olmay o'tir~
~ganda … ko'nglingiz
qolish
men ham
uxlab bo'lma~
~ga tegadi
tegadi
yuragim~
bilaman … ~ligini
~gandek
~ish yoqimsiz
~ish qo'rqinchli
~ish charchatadi
~ishga haqingiz bor
~ishga haqlisiz
jon achchig'~
kim xursand bo'l~
kimga yoqardi
kimga yoqadi
kim ham … ~ardi
sizni tushunmaslik
`;
