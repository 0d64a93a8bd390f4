export const blame = `
// your fault
aybdor~ o'zingiz
ayb~ o'zingizda
sizning ayb~
sizning xato~
xato~ sizda|sizniki
sabab~ sizda|o'zingiz~
sizning … sizlik~
sizning aybingiz
sizning tanlov~
sizning vazifa~
sizning bepar~|befarq~
sizning e'tibor~
sizning tufayli
sizdan o'tgan
sizning taraf~
sizning qo'lingiz
o'zingizdan ko'r~
o'zingizdan o'pkala~
o'zingizdan qolar
o'pkala~
ranji~ kerak
bizdan ranji~
bizdan ko'r~
birovdan ko'r~
ustadan|oshpazdan|bizdan|kimdan ko'r~
bizni aybla~
bizda ayb
oyna~ qara~
boshqaning emas
// you did it yourself
o'zingiz … ~gansiz
o'zingiz … ~bsiz
o'zingiz … ~dingiz~
siz … ~bsiz
~gansiz ku
~bsiz da
~gan o'zingiz
~gan ham o'zingiz|siz
~magan sizsiz|siz
~magansiz da
o'zboshim~
bilmay … bos~
o'zingiz bil~
roziman deb
imzo qo'y~gan
imzo chek~gan
siz tasdiqla~
kim … majbur
// had you …
~ganingizda
~maganingizda
~sangiz edi
~masangiz … edi
~sangiz bo'lmasmidi
~mas edingiz
~magan bo'lardi~
~magan bo'lardingiz
~ganda edi
~sa edi
~ilsa bo'lardi
~ilsa edi
~ganda bu
~maganda
~magandan keyin
~masdan … ~ib
~may turib
~may yurib
~ish kerak edi
kerak edi da
lozim edi
~sa bo'lardi da
bir qara~ … edi
avval o'yla~
oldin o'yla~
oldinroq o'yla~
ertaroq o'yla~
o'ylab ko'rish kerak
vaqtida … ~magan~
vaqtida … edi
kech qol~gan~
kech topshir~
kechik~ganingiz~
~maganingiz sababli
~maganingiz oqibati~
~ganingiz oqibati~
~ganingiz sababli
unutganingiz~
unutib qo'y~
unutibsiz
adashtir~bsiz
yo'qot~ganingiz~
// not read, not looked
o'qima~gan~
o'qimasdan
o'qimay
o'qigan bo'lsangiz
o'qib … imzo~
o'qib chiq~ edi
o'qib ko'r~ edi
o'qib qo'y~ edi
o'qish kerak
o'qiganmisiz
oldin o'qi~
ko'z bo'lsa
ko'z yugurtir~
ko'rmaslik qiyin
ko'rmagan ko'z~
qarama~gansiz
e'tibor berma~
e'tibor qil~ma~
bepar~
ehtiyotsiz~
ehtiyot bo'lgan
ehtiyot qil~ma~
pala partish~
shoshgan odam
qarovsiz qoldir~
eshitma~gan quloq~
quloq osma~
quloq solma~
maslahat~ quloq~
ogohlantir~gan~
ogohlantirgan edik
ogohlantirgandik
aytgan edik ku
ochiq yozilgan
qora … oq~ yoz~
yulduzcha~
esla~ qo'y~
// everyone else
boshqa … mijoz~ … hammasi
boshqa hech kim~
hamma … faqat siz
yolg'iz siz~
birinchi kishi siz~
sizdan boshqa hamma
odatda … odam~
odamlar odatda
aqlli odam
ziyrak odam
katta yosh~
esli~ odam
oddiy odat~
bog'cha bola~
besh yashar
yosh bola ham
diqqatli
sinchkov
ehtiyotkor odam~
savodli
~magan odam~
~maydigan odam
ahamiyat berma~
har bir mijoz~ o'z
ona~ ishi
onaning vazifa~
degani da
hayron qola~
hayronman
ajablanma~
ajablanarli emas
tabiiy da
g'alati
deyish g'alati
qiyin da
hunar kerak
mahorat kerak
qoyil
rahmat sizga … ~bsiz
topilgan ish
// by itself
o'z o'zi~ … ~maydi
o'zidan o'zi
kim … javob ber~
biz javob ber~ma~
biz nima qil~
biz emas
bizning aybimizmi
boladan ko'r~
ota onasi
// proverbs
ekkan~ o'r~
nima eksang
arzonning sho'rva~
arzon~ … sho'rva~
arzonga uchgan
yiqilgan yig'lama~
o'zi yiqilgan
qo'ldan bergan
itdan so'ra~
birovdan o'pka~
yetti o'lchab
so'nggi pushaymon
keyingi pushaymon
kech … pushaymon
noto'g'ri ishlat~
noto'g'ri ulan~|ula~
noto'g'ri saqla~
noto'g'ri kirit~
noto'g'ri tanla~
chala yoz~
// whoever does so
~masdi
~masdi da
~magan uyda
~maydigan uyda
~gan mehmon~ … savol
bunday savol tug'ilma~
savol tug'ilmagan
~ydiganlar
~adiganlar
~maganlar
~ganlar … ~maydi
~ib yuborgansiz
~masdan qo'yib
uy egasi javob~
o'zi~ bilib
oldini olish mumkin edi
dangasa~
erinma~
erinchoq~
uxlab qol~
avvalroq o'yla~
kimdan o'rgan~
~ish qiyinmidi
qiyin emas edi
~gan bo'lsangiz kerak
~gandirsiz da
unutgan ko'rin~
~gansiz shekilli
~magansiz shekilli
shekilli siz
o'zi topgan baloga
birovga choh
`;
