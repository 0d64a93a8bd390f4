export const scold = `
// how often
necha marta
necha bor~
nechanchi marta
nechta yoz~
yigirma|o'n|besh|yetti marta
qaytaraver~
takrorlayver~
oxirgi marta ayt~
oxirgi ogohlantir~
yana bir bor takrorla~
yana o'sha gap
yana shu gap
har kuni shu
har safar shu
har oyda shu
shu gap
yana boshla~mi
yana boshidan
boshidan boshla~mi~
hadeb
hali ham tushunma~
// do you understand
tushun~mi
tushunma~ku
tushunmaysiz~
nega|nimaga tushunma~
nimasi|nimasini tushun~
tushunarlimi
tushunmadingiz~
tushunmaganlar
hamma tushun~
yetib bordimi
eshityapsizmi
eshitdingizmi
ko'ryapsizmi|ko'rmayapsizmi
gapga tushun~
aytdim ku
aytdik ku
yozdim ku
yozilgan ku
ayt~yapman ku
gapir~yapman
gapirdim ku
tushuntirdim~
tushuntiraver~
qanday tushuntir~
o'zbek tilida
rasm chiz~
bir martada
yaxshilab eshit~
// you know nothing
o'qishni bil~
savod~
bilasizmi o'zi
bilmaysizmi
bilmasangiz
bolalarcha
bola emassiz
necha yosh~
aqlingiz~
miyangiz~
boshingiz yo'q~
quloq~ bor~
qulog'ingiz~
ko'zingiz~ och~
ko'zoynak taq~
sinf bola~
kallangiz~
ishlatib ko'r~
// tired of you
jonga teg~
jonimga teg~
me'damga teg~
charchadik sizdan
sizdan charcha~
charchama~mi
zerikma~mi
bezor bo'l~
boshim~ qot~
boshimni og'rit~
boshimni ye~
tilim char~|qot~
til~ uchi~
sabrim~
sabrim yo'q
vaqtimni ol~
vaqtimizni ol~
robot emas
devorga gapir~
band qilib
bezovta qilaver~
yozaver~
so'rayver~
~averasiz~
~averma~
~averib
cho'zma~
cho'zib yot~
bo'ldi da
yetar
yetadi endi
gapimni bo'l~
gapni aylantir~
qachon~ to'xta~
qachongacha
// shame
uyat emasmi
uyat e
uyalmay~
uyalsangiz
tavba
obbo
nahotki
qo'ying e
hoy
nima bu
bu nima qiliq
nima qiliq
qanaqa talab
kim … huquq ber~
haqingiz yo'q
nima deb yubor~
nima xohlaysiz
ming'illa~
o'shqir~
to'polon~
hazillash~
savol bo'ldi
shu ham savol
mantiqsiz
qarzdor emas
xizmatkor~
// curt orders
javob bering ha
gapirma~ … boshqa
// more of it
oltinchi marta|uchinchi marta|beshinchi marta
o'ninchi marta
yuzinchi marta
dars berma~
jiddiymisiz
o'zingiz tushunma~
joyidami
robot emasman
haqida gaplash~ ku
~gan edik ku
~sangiz o'lasizmi
yana boshlandi~
qanaqasiga
hali ham … deysiz
bozor emas
bola emas~
uyalmaysizmi
uyaling
uyat bo'lsin
bitta gapni
shuncha ayt~
shuncha tushuntir~
miyaga kir~
quloqqa ol~
odam so'zi~ tushun~
`;
