export const anger = `
// names and curses
o'g'ri~
o'g'rilar
o'g'irla~
firibgar~
tovlamachi~
qallob~
aldoqchi~
aldamchi~
yolg'onchi~
muttaham~
bandit~
bezori~
qaroqchi~
jinoyat~
jinoyatchi~
qotil~
qassob~
o'ldiruvchi~
ablah~
haromi~
haromxo'r~
pastkash~
nomard~
vijdonsiz~
vijdoning~
insofsiz~
insofing~
beinsof~
imonsiz~
iymon~
uyatsiz~
betsiz~
beti qursin
bet~ yo'q
beting~ chida~
yuzsiz~
surbet~
sharmanda~
sharmandalik~
sharmandagarchilik~
razil~
iflos~
hayvon~
ahmoq~
tentak~
jinni~
telba~
aqldan oz~
aqling~ bor
aqlsiz~
eshak~
it~ emas
dangasa~
tekinxo'r~
ochko'z~
ochko'zlik~
nokas~
la'nat~
la'nati
padar~
jin urs~
jahannam~
do'zax~
qursin
o'lgur~
kurg'ur~
harom bo'l~
harom
tupur~
tupurdim
zormanda
qarg'ish~
ko'r bo'l~
ko'zingga tuproq
xudo urs~
xudodan qo'rq~
xudo jazo~
alloh … javob
dardisar
odam emas~
odamlarmi
sizlar odammi
// accusation
alda~
aldab
aldadingiz~
aldayapsiz~
aldovchi~
yolg'on
yolg'on gap~
firib~
nayrang~
talayapsiz~
talab ket~
talonchi~
shilyap~
shilib ol~
yulib
yeb ketding~
pulimni yed~
pulimizni
qalbaki~
zo'ravon~
tuhmat~
soxta
masxara~
mazax~
ustimizdan kul~
kulasiz~
kalaka~
ermak~
kamsit~
haqorat~
xo'rlad~
xo'rlash~
// how dare you
uyat
uyalmaysiz~
uyat sizlarga
uyalmaysanmi
uyaling
bu qanaqa
bu qanday
qanaqa bezori~
qanday haq~
qanaqa odam~
kim huquq ber~
kim ruxsat ber~
haqqingiz yo'q
jonimga teg~
jonga teg~
joningizga
sabrim tuga~
sabrim qolma~
sabr kosa~
toqatim~
bas endi
bo'ldi endi
yetar
yetadi endi
to'ydim
bezor qild~
bezor bo'ld~
yashshamagur
dahshat
daxshat
rasvo~
rasvogarchilik~
axlat
axlatga
la'natlay~
nafrat~
nafratlanaman
jirkan~
jirkanch
yo'qol~ing
yo'qolinglar
// threats
sud
sudga
sudga beraman
sudda
sudlash~
prokuratura~
prokuror~
militsiya~
iib~
ichki ishlar
politsiya~
advokat~
advokatim~
yurist~
shikoyat qilaman
shikoyat yoza~
shikoyatim~ boshqa
vazirlik~
hokim~
prezident~
antimonopol~
iste'molchi~ huquq~
soliq~ … ~aman
inspeksiya~
jurnalist~
televideniye~
instagram~
kanalim~
blogger~
hammaga ayt~
hammaga ko'rsat~
hammaga yoz~
butun … bilsin
javob berasiz~
javob berasan
javobgar~
javobini ber~
ko'rasiz~ hali
hali ko'rasiz~
ko'rsataman
ko'rsatib qo'yaman
tayyor turing
bilib qo'ying~
shuni bilib
tek qo'yma~
undirib ol~
undiraman
tovon~ to'la~
ma'naviy zarar~
bo'shatinglar
haydang~
hayda~ ber~
// give back at once
qaytaring
qaytaringlar
pulimni qaytar~
pulimni ber~
qaytar pul~
qani pul~
javob ber
javob bering
darhol
hoziroq
zudlik bilan
oxirgi marta
// plural and low address
~dilaring
~dilaringiz
~singlar
senlar~
senlarga
sanlar~
sen
sening
oldilaring
tushundingizmi
ko'zing~
qo'ling~
bormi o'zi
~sanmi
~yapsanlar
~ysan
~bsan
~ding
ketdinglar
kuydirding~
// harm done
qonun~
chaqaloq~ … ~mi
kasal qil~
zaharla~
o'ldirmoqchi~
o'lib qol~
portla~
kuydir~
vayron~
// thou
~ingni
~ngni
~ngga qara
~san
~sanlar
o'zing
o'zinglar
`;
