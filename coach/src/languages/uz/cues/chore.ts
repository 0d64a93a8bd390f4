export const chore = `
// yourself
o'zingiz … boring
o'zingiz borib
o'zingiz bor~
o'zingiz olib
o'zingiz kel~
o'zingiz qo'ng'iroq
o'zingiz telefon
o'zingiz gaplash~
o'zingiz kelish~
o'zingiz top~
o'zingiz qidir~
o'zingiz so'ra~
o'zingiz ol~
o'zingiz yoz~
o'zingiz yech~
o'zingiz aniqla~
o'zingiz bog'lan~
o'zingiz murojaat
o'zingiz qara~
o'zingiz to'ldir~
o'zingiz yubor~
o'zingiz tushuntir~
o'zingiz ~ib
o'zingiz chiqib
o'zingiz tushasiz
sizning zimmangiz~
// go, bring
borib … ~ing
borib … ~asiz
borishingiz~ kerak|lozim|mumkin
borishingizga to'g'ri
boring
kelishingiz kerak|lozim
kelishingizga to'g'ri
~ishingizga to'g'ri kel~
~ishingiz lozim
~ishingiz kerak
~ishingiz kerak bo'la~
~ib keling
~ib chiqing
~ib boring
~ib biling
~ib olarsiz
~ib bilarsiz
~tib keling
~lating
olib keling
olib boring
olib kelib
eltib
yetkazib … ~asiz
ko'tarib kel~
tashlab keting
tashlab qo'ying
tashlab ketasiz
topshiring
topshirasiz
topshirib
topshirib keling
topib kel~
topib ko'ring
tushib … ~ing
tushing
kirib … ~ing
kirib … ~asiz
kirib o'qi~
kirib ko'r~
kirib to'ldir~
uchrashib
yo'liq~
navbatga yozil~
navbat ol~
navbat kut~
jonli navbat~
talon ol~
// write, call
ariza yoz~
ariza bilan
arizani … ~ing
arizani … ~asiz
ariza to'ldir~
blank~ to'ldir~
blanka~
forma~ to'ldir~
shakl~ to'ldir~
anketa~ to'ldir~
to'ldirasiz
to'ldiring
yozma murojaat~
xat yo'lla~
xat yozib
imzo to'pla~
imzo yig'~
imzolab
ikki nusxa~
tasdiqlatib
ishonchnoma~
ma'lumotnoma~
qo'ng'iroq qiling
qo'ng'iroq qilasiz
telefon qilib
murojaat qiling
murojaat qilasiz
murojaat qilishingiz
murojaat eting
murojaat etishingiz
bog'lanishingiz~
bog'lanib ko'ring
yozing … bo'lim~
manziliga … yoz~
pochta~ yozing|yuboring
faks~
// find out
surishtiring
surishtirib
surishtirasiz
aniqlashtiring
aniqlang
so'rab ko'ring
so'rab biling
so'rab oling
so'rab keling
so'rang
qarab oling
qarab ko'ring
kuzatib tur~
kuzatib boring
tekshirib turing
qidirib ko'ring
qidirib top~
saytga kirib
saytimizga kir~
shaxsiy kabinet~
skan~ qil~
yuklab
o'qib oling
o'rganib chiq~ing
kelishib oling
// where
poliklinika~
hokimiyat~
idora~
idorasi~
idoramiz~
bank~ borib|boring
bankingiz~
pochta bo'lim~
iib~
boshqarma~
ofis~ kel~
ofisga
ishlab chiqaruvchi~
vakil~
// all over again
boshqatdan
boshidan … ~ing
boshidan tushuntir~
boshidan ayt~
qaytadan … ~ing
qaytadan ro'yxat~
qaytadan o'rnat~
boshqa bo'lim~
boshqa operator~
yangi operator~
// go and stand
aytib bering
~tib bering
bizga olib keling
bizga … olib kel~
o'zingiz … ~ing
// elsewhere
o'ting … talon
navbatga turasiz
so'rab bilar~
ulardan so'ra~
o'zingiz tashkil~
o'zingiz tekshir~
kelib … turasiz
yig'ib … kel~
to'plab … kel~
chiqartiring
chiqartirib
undirib kel~
undirasiz
chaqirtir~
aylanib … ko'ring
bilib ko'ring
~ib ko'ring
~ib so'raysiz
murojaat etasiz
murojaat eta~
yollab
qo'l qo'ydir~
imzolatib
`;
