export const vague = `
// soon
tez orada
tez kunda
tez kunlarda
tez fursat~
yaqin orada
yaqin kun~
yaqin fursat~
yaqin vaqt~
yaqin kelajak~
qisqa fursat~
qisqa vaqt~
qisqa muddat~
imkon qadar
mumkin qadar
iloji boricha
imkon bo'l~
imkon topil~
imkoni bo'l~
imkoniyat bo'l~
vaqt topil~
vaqti kel~
vaqti bilan
vaqti bo'l~
vaqti ma'lum
fursat bo'l~
keyinroq
keyin ayt~
keyin aniq
keyin ma'lum
keyin ko'r~
keyinchalik
keyingi hafta~
qachondir
kunlarning biri~
birozdan keyin
biroz sabr
sal kut~
ertami kech~
ertaga indin
bugun erta
bugun ertaga
kezi kel~
mavsumi kel~
navbat~ kel~
navbat~ yet~
navbat bo'yicha
tegishli muddat~
belgilangan muddat~
muddati kel~
muddat~ … erta
muddatini ayt~
aniq muddat~
aniq sana~
aniq vaqt~
aytish qiyin
ayta olma~
aytolma~
deyolma~
bir narsa de~
va'da berolma~
va'da bera olma~
va'da qilolma~
kafolat berolma~
// we shall let you know
xabar beramiz
xabar beriladi
xabar qilamiz
xabar qilarmiz
xabar qilishadi
xabar berishadi
xabardor et~
ma'lum qil~
bildirishadi
aytamiz … ~sa
aytishar
javob berishadi
javob kel~
javob kutil~
javob tayyorlan~
bog'lanamiz
bog'lanishadi
bog'lanib qola~
bog'lanib qolar~
aloqaga chiqa~
aloqaga chiqishadi
aloqada bo'ling
bir gap de~
bir gap bo'l~
ko'rishadi
ko'rishar
ko'rib chiqishadi
ko'rib chiqilmoqda
ko'rib chiqyap~
ko'rib chiqish jarayon~
ko'rilyapti
ko'rilmoqda
ko'rilar
o'ylashib ko'r~
urinib ko'r~
harakat qilyap~
harakat qilib ko'r~
iloj qil~
yordam berishga harakat~
o'rganib chiq~
o'rganib ko'r~
o'rganilmoqda
o'rganyapmiz
o'rganilyapti
izlayapmiz
izlab top~
yechim~ izla~
surishtir~moqda
tekshirilmoqda
tekshiryapmiz
tekshirilyapti
tekshiruv boshlan~
~moqda
~ilyapti
~ilmoqda
jarayon~ ket~
jarayonda
ish ket~
ishlar ket~
ishlar … ket~
ish olib bor~
ish davom et~
ishlanmoqda
hal qilinadi
hal bo'lib qol~
chora~ ko'ril~
chorasi ko'r~
tegishli chora~
nazoratga ol~
nazoratda
rejada
rejalash~
aniqlan~ach
aniqlangach
aniqlansa
ma'lum bo'lsa
ma'lum bo'lishi bilan
ma'lum bo'lgach
natija~ qarab
natijasini kut~
natija~ chiq~
yangilik bo'l~
vaziyatga qarab
// passed on
tegishli bo'lim~
tegishli xodim~
tegishli joy~
mas'ul xodim~
mutasaddi~
mutaxassislar~
rahbariyatga yetkaz~
rahbariyat~ … yetkaz~
rahbariyatga
yuqoriga
yuqori bo'lim~
bo'limga yubor~
bo'limga yo'nalt~
bo'limga o'tkaz~
bo'limiga ber~
yo'naltir~di
yo'naltirildi
yetkazdik
yetkazdim
yetkazildi … ~lar
uzatdik
topshirildi … bo'lim~
hamkasblar~ … ~yapti
kerakli joy~
// perhaps
ehtimol
nasib qilsa
nasib etsa
xudo xohlasa
umid qilamiz
umid bor
taxminan yaqin~
kelib qolar
bo'lib qolar
qolar
xohlasa
har holda
hozircha noma'lum
ma'lum emas
noma'lum
aniq emas
oldinlab
~armiz
zarur bo'l~
shoshilmayap~
// some day, somehow
vaqti soati
qaysidir kun~
bosh qotiryap~
bo'shaganda
bo'shasa ko'r~
kelganda bilib
kelganda ko'r~
imkon tug'il~
tekshiruvdan so'ng
vaqt kelib
bir kun bo'lmasa
natijasi bo'lar
bir ko'ramiz
aytib qo'ydik
aytib qo'yamiz
ular nima der~
kim biladi
xudo biladi
vaqt ko'rsat~
yo'l topil~
bir yo'lini top~
~gach xabar
~sa xabar
~sa aytamiz
~ib qolar
~ib keta~r
`;
