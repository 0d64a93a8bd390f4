export const asking = {
  "ask-info": `
qachon|qachon~n|qachongacha|~qachondan|~qayerda|~qayerga|~qayerdan|qayer|qayeri|~qayerlarda
qaerda|qaerga|~qaerdan|qaer|qani|qayda|qaydan|qayga|qanday|qandayroq|qanaqa|qanaqasi|qaysi|qaysi~n|qaysinisi
qancha|qancha~n|~qanchadan|~qanchaga|necha|nechta|nechi
~nechada|~nechaga|~nechadan|~nechida|~nechiga|~nechidan|nechigacha|nechagacha|nechanchi|nechta~n|nechpul|kim
kimga|kimdan|kimda|nima|nimaga|~nimadan|nimani|nimada|nimalar~n|bormi|bormi~n|yo'qmi|~kerakmi|~mumkinmi
~bo'ladimi|bo'larmikan|~bo'lmaydimi
~adimi|~shadimi|~chadimi|~chiqadimi|~chiqaradimi|~shlaadimi|~shlatadimi|~shiradimi|~chiradimi|~shtiradimi|~shunadimi|~shuntiradimi|~shitadimi|~chaqiradimi|~shaadimi|~shlanadimi|~chirtiradimi
~ydimi|~shydimi|~chydimi|~chiqydimi|~chiqarydimi|~shlaydimi|~shlatydimi|~shirydimi|~chirydimi|~shtirydimi|~shunydimi|~shuntirydimi|~shitydimi|~chaqirydimi|~shaydimi|~shlanydimi|~chirtirydimi
~asizmi|~shasizmi|~chasizmi|~chiqasizmi|~chiqarasizmi|~shlaasizmi|~shlatasizmi|~shirasizmi|~chirasizmi|~shtirasizmi|~shunasizmi|~shuntirasizmi|~shitasizmi|~chaqirasizmi|~shaasizmi|~shlanasizmi|~chirtirasizmi|~asizlarmi|~shasizlarmi|~chasizlarmi|~chiqasizlarmi|~chiqarasizlarmi|~shlaasizlarmi|~shlatasizlarmi|~shirasizlarmi|~chirasizlarmi|~shtirasizlarmi|~shunasizlarmi|~shuntirasizlarmi|~shitasizlarmi|~chaqirasizlarmi|~shaasizlarmi|~shlanasizlarmi|~chirtirasizlarmi
~ysizmi|~shysizmi|~chysizmi|~chiqysizmi|~chiqarysizmi|~shlaysizmi|~shlatysizmi|~shirysizmi|~chirysizmi|~shtirysizmi|~shunysizmi|~shuntirysizmi|~shitysizmi|~chaqirysizmi|~shaysizmi|~shlanysizmi|~chirtirysizmi|~ysizlarmi|~shysizlarmi|~chysizlarmi|~chiqysizlarmi|~chiqarysizlarmi|~shlaysizlarmi|~shlatysizlarmi|~shirysizlarmi|~chirysizlarmi|~shtirysizlarmi|~shunysizlarmi|~shuntirysizlarmi|~shitysizlarmi|~chaqirysizlarmi|~shaysizlarmi|~shlanysizlarmi|~chirtirysizlarmi
~yapsizmi|~shyapsizmi|~chyapsizmi|~chiqyapsizmi|~chiqaryapsizmi|~shlayapsizmi|~shlatyapsizmi|~shiryapsizmi|~chiryapsizmi|~shtiryapsizmi|~shunyapsizmi|~shuntiryapsizmi|~shityapsizmi|~chaqiryapsizmi|~shayapsizmi|~shlanyapsizmi|~chirtiryapsizmi
~dimi|~shdimi|~chdimi|~chiqdimi|~chiqardimi|~shladimi|~shlatdimi|~shirdimi|~chirdimi|~shtirdimi|~shundimi|~shuntirdimi|~shitdimi|~chaqirdimi|~shadimi|~shlandimi|~chirtirdimi
~ganmi|~shganmi|~chganmi|~chiqganmi|~chiqarganmi|~shlaganmi|~shlatganmi|~shirganmi|~chirganmi|~shtirganmi|~shunganmi|~shuntirganmi|~shitganmi|~chaqirganmi|~shaganmi|~shlanganmi|~chirtirganmi
~maydimi|~shmaydimi|~chmaydimi|~chiqmaydimi|~chiqarmaydimi|~shlamaydimi|~shlatmaydimi|~shirmaydimi|~chirmaydimi|~shtirmaydimi|~shunmaydimi|~shuntirmaydimi|~shitmaydimi|~chaqirmaydimi|~shamaydimi|~shlanmaydimi|~chirtirmaydimi
~larmi|~shlarmi|~chlarmi|~chiqlarmi|~chiqarlarmi|~shlalarmi|~shlatlarmi|~shirlarmi|~chirlarmi|~shtirlarmi|~shunlarmi|~shuntirlarmi|~shitlarmi|~chaqirlarmi|~shalarmi|~shlanlarmi|~chirtirlarmi
~mikan|~shmikan|~chmikan|~chiqmikan|~chiqarmikan|~shlamikan|~shlatmikan|~shirmikan|~chirmikan|~shtirmikan|~shunmikan|~shuntirmikan|~shitmikan|~chaqirmikan|~shamikan|~shlanmikan|~chirtirmikan
ochiqmi|yopiqmi|bo'shmi|~tayyormi|~bepulmi|~tekinmi|~pullikmi|~shartmi|yetarlimi|~normalmi|alohidami
~bilmoqchi~n|~bilmoqchiydim|~so'ramoqchi~n|~so'rasam|~so'rayman|savol~n|~savolim~n|aytsangiz~n|aytolmaysizmi
aytasizmi|aytmaysizmi|maslahat~n|qiziqtir~v|qiziqyap~v
ishlaysizmi|ishlaysizlarmi|~sotasizmi|~sotasizlarmi|~berasizmi|~berasizlarmi|~qilasizmi|~qilasizlarmi|olasizmi|olasizlarmi|~bormisiz
qanday qil~v
necha pul|kun|soat|so'm|marta|yosh|kishi|foiz
kim bilan
nima qil~v
nima qilsam|qilay|qilish|kerak|bo'ladi|deydi|degani
kerak emasmi
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa ~bo'ladimi
~sam|~shsam|~chsam|~chiqsam|~chiqarsam|~shlasam|~shlatsam|~shirsam|~chirsam|~shtirsam|~shunsam|~shuntirsam|~shitsam|~chaqirsam|~shasam|~shlansam|~chirtirsam ~bo'ladimi
~sak|~shsak|~chsak|~chiqsak|~chiqarsak|~shlasak|~shlatsak|~shirsak|~chirsak|~shtirsak|~shunsak|~shuntirsak|~shitsak|~chaqirsak|~shasak|~shlansak|~chirtirsak ~bo'ladimi
~adimi|~shadimi|~chadimi|~chiqadimi|~chiqaradimi|~shlaadimi|~shlatadimi|~shiradimi|~chiradimi|~shtiradimi|~shunadimi|~shuntiradimi|~shitadimi|~chaqiradimi|~shaadimi|~shlanadimi|~chirtiradimi yoki
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan emasmi
~mi|~shmi|~chmi|~chiqmi|~chiqarmi|~shlami|~shlatmi|~shirmi|~chirmi|~shtirmi|~shunmi|~shuntirmi|~shitmi|~chaqirmi|~shami|~shlanmi|~chirtirmi yoki
narxi qancha|nechpul|qanday|necha
qancha turadi
bilmoqchi edim
bilsam ~bo'ladimi
bilib bering~n
bilib ber~v
so'ramoqchi edim
savol bor
aytib bering~n
aytib ber~v
aytib yuboring~n
ayting chi
ayta olasizmi
maslahat bering~n
maslahat ber~v
~tushuntirib bering~n
~tushuntirib ber~v
~tekshirib bering~n
~tekshirib ber~v
qarab bering~n
ma'lumot bering~n|kerak
ma'lumot ol~v
yozib yuboring~n
yuboring iltimos
haqida bil~v|ma'lumot|so'ra~v
~qiziqib qoldim
yetkazib ~berasizlarmi|~berasizmi
farqi nima
nima farqi
tartibi qanday
`,
  "ask-why": `
nega|nega~n|negadir|nimaga|nimauchun|nechun|~qanaqasiga|sababi~n|~sababsiz|~tushuntir~v|~tushuntiring~n
izohla~v|izoh~n|~qayoqdan|nahotki|~tushunmadim|~tushunmayapman|~tushunmayapmiz|~tushunolma~v|~hayronman|nimasi
~nimasiga
nima uchun
nima ~sababdan|sabab
nima ~sababdan
ne sabab
qaysi sabab~n
qaysi asos~n
qaysi asosda
qanday asosda|asosga|asos bilan
qanday asos~n
nimaga asosan
qaysi qonun~n|qoida~n|modda~n|haq~n|huquq~n
qanday haq~n|huquq~n
qanaqa haq~n|huquq~n|asos~n
kim ruxsat|huquq|haq ber~v
kim ruxsat bergan|berdi
qanday qilib
qanday bo'lib
qanday bo'lishi
qanday bo'lib … mumkin
qanaqa qilib
qanday mumkin
bu qanday|qanaqa gap|ahvol|xizmat|munosabat|ish|bo'ldi|tartib|qoida|servis|odam
bu nima
bu nima degani|gap|ahvol|kulgi|qiliq|xizmat|o'zi|endi
nima degani
nima degan
nima gap
nima bo'lyapti
nima bo'ldi
nima o'zi
nima keragi|kerak edi
nima keragi bor
nima foyda|foydasi
nima hojat
nima ma'nosi|mantiq
ma'nosi nima|bormi
sababi nima|nimada
~sababini ayt~v|~tushuntir~v|bil~v
sabab nima|nimada|qani
~tushuntirib bering~n
~tushuntirib ber~v
izohlab ber~v
izoh ber~v|bering|kuta~v
~qayerdan chiqdi|keldi|oldi~n|paydo
~kimning ayb~n
kim aybdor
kim javob beradi
shunaqa ~bo'ladimi
~shunday ham ~bo'ladimi
aqlim yetma~v
nega endi
nega unda|bunday|~shunday|hali|haligacha|yana|doim|men|menga|meni|siz|sizlar|kuryer|pul
axir nega
nima deb
`,
  demand: `
talab~n|~talabim~n|~talabimiz~n|~talabman|darhol|darrov|hoziroq|hozir|hozirdayoq|bugunoq|kechgacha|ertagacha
ertagayoq|~zudlikda|tez|tezda|tezroq|tezkor|tezlashtir~v|~tezlatib|shoshilinch|shoshilinch~n|zarur
~kechiktirmay|~kechiktirmasdan|birdan|muhlat|~qaytaring~n|~qaytaringlar|~qaytarasiz~n|qaytar|qaytarsin|bering~n
~beringlar|~berasiz~n|berasan|to'lang~n|~to'laysiz|to'laysan|almashtiring~n|~tuzating~n|to'g'rilang~n
yuboring~n|yuboringlar|keling~n|kelsin|o'chiring~n|o'chirasiz|yoping~n|~tushuntiring~n|ayting~n|~bo'shating~n
~bo'shatinglar|haydang~n|~chaqiring~n|~boshlig'ingiz~n|~rahbaringiz~n|~kattangiz~n|~kattasini|~xohlayman
istayman|qani|bo'lsin|qiling~n|~qilinglar|tiklang~n|ulang~n
talab qil~v
talab ~qilaman|~qilamiz|~qilyapman
talab et~v
~hozirning o'zida
shu bugun~n
~bugunning o'zida
bugun kechgacha|kechqurungacha|oqshomgacha|tushgacha
zudlik bilan
tezlik bilan
~fursatni boy
kutib o'tirma~v
bir soat ichida
00 soat ichida
0 soat ichida
uch kun ichida
muhlat~n ber~v
muddat ber~v
~qaytarib bering~n
~qaytarib ber
~pulimni ber~v|qaytar~v|~qaytaring~n|bering~n
pulni qaytar~v|ber~v|~qaytaring~n
~pulimizni ber~v|qaytar~v
to'lab bering~n
qoplab bering~n
almashtirib bering~n
~tuzatib bering~n
to'g'rilab bering~n
hal qiling~n
hal qilib bering~n
hal ~qilinglar
chora ko'ring~n
olib keting~n
olib ~ketinglar
olib keling~n
bekor qiling~n
javob bering~n
javob ~beringlar
javob ~kutaman|~kutyapman|~kutamiz
~javobini bering~n
ishdan bo'shat~v|hayda~v|ol~v
direktor~n|boshliq~n|rahbar~n|menejer~n … chaqir~v|kerak|ula~v|gaplash~v|raqam~
kerak menga
menga … kerak
menga pul~n kerak
qani pul~n|javob|kuryer|~buyurtma~n|posilka~n
bo'lsin bugun
shart qo'y~v
oxirgi marta
ochib bering~n
`,
};
