export const time = {
  earlier: `
~vaqtida|vaqtliroq|vaqtli|oldindan|oldinroq|oldin|avval|avvaldan|avvalroq|avvalo|avvalda|ilgari|ilgariroq|burun
burunroq|ertaroq|erta|barvaqt|tezroq|~boshidan|~boshida|~boshdan|boshidayoq|boshdayoq|zahoti|zahotiyoq|darhol
darrov|hoziroq|birdan
~magunch~n|~shmagunch~n|~chmagunch~n|~chiqmagunch~n|~chiqarmagunch~n|~shlamagunch~n|~shlatmagunch~n|~shirmagunch~n|~chirmagunch~n|~shtirmagunch~n|~shunmagunch~n|~shuntirmagunch~n|~shitmagunch~n|~chaqirmagunch~n|~shamagunch~n|~shlanmagunch~n|~chirtirmagunch~n
~guncha|~shguncha|~chguncha|~chiqguncha|~chiqarguncha|~shlaguncha|~shlatguncha|~shirguncha|~chirguncha|~shtirguncha|~shunguncha|~shuntirguncha|~shitguncha|~chaqirguncha|~shaguncha|~shlanguncha|~chirtirguncha
~kechikmay|~kechiktirmay|~muddatida|kunidayoq|kuniyoq|olayotganda|olganda|olganingizda|imzolayotganda|o'shanda
o'shandayoq|azaldan|dastlab|dastavval|boyaroq|ertalabdan|~bahordan|kuzdan
o'z ~vaqtida
o'sha zahoti|zahotiyoq|kuni|kuniyoq|payt~n|vaqt~n|paytdayoq|onda|yerda|joyda
shu zahoti|zahotiyoq
bir kun|hafta|soat|oy|kecha oldin|avval|burun|ilgari
kun|hafta|soat|oy|minut|daqiqa|yil oldin|avval|burun|ilgari
~ishdan|~shishdan|~chishdan|~chiqishdan|~chiqarishdan|~shlaishdan|~shlatishdan|~shirishdan|~chirishdan|~shtirishdan|~shunishdan|~shuntirishdan|~shitishdan|~chaqirishdan|~shaishdan|~shlanishdan|~chirtirishdan oldin|avval|burun|ilgari
hali ulgur~v
kech bo'lmay|~bo'lmasdan
~muddatidan oldin|avval
~topshirishdan|olishdan|~to'lashdan|imzolashdan oldin|avval
qabul ~qilayotganda|~qilganda|~qilishda
buyurtma ~berayotganda|~paytida
o'sha paytda
birinchi bo'lib
birinchi ~navbatda
bir kun burun
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan zahoti
~ganda|~shganda|~chganda|~chiqganda|~chiqarganda|~shlaganda|~shlatganda|~shirganda|~chirganda|~shtirganda|~shunganda|~shuntirganda|~shitganda|~chaqirganda|~shaganda|~shlanganda|~chirtirganda darhol|darrov
`,
  "late-come": `
kechik~v|~kechikib|kechikish~n|kechiktir~v|~kechiktirib|kechikkan~n|kechikish|kech|kechroq|kut~v|kutib|kutyap~v
kutish~n|kuttir~v|~kuttirib|kutavera~v|~kutaverib|~kutganim~n|kutgan~n|~haliyam|hali|haligacha|hanuz|hanuzgacha
hozirgacha|kelmayapti|~kelmadi|~kelmagan
~mayapti|~shmayapti|~chmayapti|~chiqmayapti|~chiqarmayapti|~shlamayapti|~shlatmayapti|~shirmayapti|~chirmayapti|~shtirmayapti|~shunmayapti|~shuntirmayapti|~shitmayapti|~chaqirmayapti|~shamayapti|~shlanmayapti|~chirtirmayapti
tushmayapti|~tushmadi|yetmadi|~qaytmadi|qaytmayapti|~qaytmagan|cho'zil~v|cho'zib|~cho'zilib|cho'z~v|surib
~surilib|suril~v|~surildi|~ko'chirildi|~ko'chiril~v|ulgurma~v|ulgurmay|ulgurmadi|ulgurmadik|ulgurmadim
qachongacha|~tiqilib|tirband~n|tirbandlik~n|~navbatda|sekin~n|sust~n|imilla~v|qarzdor|peniya~n
kech kel~v|qol~v|bo'l~v|qoldi|yet~v|xabar|berdi|topshir~v|ol~v
kech qolgan~n
hali ham
hozirgacha yo'q
shu paytgacha
shu kungacha
shu vaqtgacha
shungacha … yo'q
hali yo'q|kelma~v|~kelgani|bo'lma~v|chiqma~v|qaytma~v|tushma~v|berma~v
~kelgani yo'q
~gani|~shgani|~chgani|~chiqgani|~chiqargani|~shlagani|~shlatgani|~shirgani|~chirgani|~shtirgani|~shungani|~shuntirgani|~shitgani|~chaqirgani|~shagani|~shlangani|~chirtirgani yo'q
yetib kelma~v|borma~v
yetib ~bormadi
muddat~n o't~v
muddati~n o't~v|tuga~v|kel~v
muddati o'tgan
o'tib ket~v
vaqti o't~v
~vaqtida kelma~v|emas|yetkazma~v
o'z ~vaqtida … ~ma~v|~shma~v|~chma~v|~chiqma~v|~chiqarma~v|~shlama~v|~shlatma~v|~shirma~v|~chirma~v|~shtirma~v|~shunma~v|~shuntirma~v|~shitma~v|~chaqirma~v|~shama~v|~shlanma~v|~chirtirma~v
orqaga sur~v
ertaga deb
ertaga ertaga
bugun ertaga
qachon keladi|~kelasiz|~tugaydi|bo'ladi|~qaytadi
qolib ket~v
turib qol~v
~masdan|~shmasdan|~chmasdan|~chiqmasdan|~chiqarmasdan|~shlamasdan|~shlatmasdan|~shirmasdan|~chirmasdan|~shtirmasdan|~shunmasdan|~shuntirmasdan|~shitmasdan|~chaqirmasdan|~shamasdan|~shlanmasdan|~chirtirmasdan tur~v
~muddatini o'tkaz~v
ombor~n ~turibdi
o'sha joyda ~turibdi
`,
  "again-count": `
yana|yanami|qayta|~qaytadan|~boshqatdan|yangidan|yangitdan|~boshidan|takror|takroran|takrorla~v|takroriy|marta
marta~n|martalab|marotaba|ikkinchisi|uchinchisi|doim|doimo|nuqul|hadeb|nechanchi|nechinchi|tag'in|tagʻin
avvalgidek|eskidek
~averib|~shaverib|~chaverib|~chiqaverib|~chiqaraverib|~shlaaverib|~shlataverib|~shiraverib|~chiraverib|~shtiraverib|~shunaverib|~shuntiraverib|~shitaverib|~chaqiraverib|~shaaverib|~shlanaverib|~chirtiraverib
~averdi~v|~shaverdi~v|~chaverdi~v|~chiqaverdi~v|~chiqaraverdi~v|~shlaaverdi~v|~shlataverdi~v|~shiraverdi~v|~chiraverdi~v|~shtiraverdi~v|~shunaverdi~v|~shuntiraverdi~v|~shitaverdi~v|~chaqiraverdi~v|~shaaverdi~v|~shlanaverdi~v|~chirtiraverdi~v
~yverib|~shyverib|~chyverib|~chiqyverib|~chiqaryverib|~shlayverib|~shlatyverib|~shiryverib|~chiryverib|~shtiryverib|~shunyverib|~shuntiryverib|~shityverib|~chaqiryverib|~shayverib|~shlanyverib|~chirtiryverib
~ayver~v|~shayver~v|~chayver~v|~chiqayver~v|~chiqarayver~v|~shlaayver~v|~shlatayver~v|~shirayver~v|~chirayver~v|~shtirayver~v|~shunayver~v|~shuntirayver~v|~shitayver~v|~chaqirayver~v|~shaayver~v|~shlanayver~v|~chirtirayver~v
yozaverib|~kutaverib|~so'rayverib|boyagi|navbatdagi
yana bir bor|marta|marotaba
yana o'sha|shu|~boshqatdan|~boshidan|boshlan~v
qayta qayta
takror takror
ikkinchi|uchinchi|to'rtinchi|beshinchi|oltinchi|yettinchi|sakkizinchi|to'qqizinchi|o'ninchi|yuzinchi|nechanchi marta|bor|kun|hafta|oy|safar|marotaba|usta|kuryer|ariza|xat|operator|yil
ikki|uch|to'rt|besh|olti|yetti|sakkiz|o'n|yigirma|ellik|yuz|ming|necha|bir necha|qancha|0|00 marta|bor|karra|marotaba|safar
har safar
har gal
har kuni
har oy
har oyda
har hafta
har doim
tez tez
ketma ket
ustma ust
necha marta|bor
ikki karra
ikki marta
uch marta
bir necha marta
yuz marta
ming marta
o'sha ahvol|gap|muammo|holat|javob|tas
o'sha o'sha
o'sha gap
shu ahvol|gap|muammo|holat
ikkalasi ham
`,
  "long-time": `
hafta~n|haftalab|haftalar~n|oylar~n|oydirki|kunlab|kunlar~n|yillab|yillar~n|soatlab|soatlar~n|beri|buyon
ertalabdan|ancha|anchagina|uzoq|kechgacha|tonggacha|ertalabgacha|umrim~n|abadiy|qachongacha|ko'pdan|allamahal
sutka~n|intizor~n
~haftadan beri
oydan beri
oy bo'ldi|o'tdi|kutdim|kutdik|~kutyapman|~davomida|ichida
kundan beri
kun bo'ldi|o'tdi|kutdim|kutdik|~davomida
yildan beri
yil bo'ldi|o'tdi
~soatdan beri
soat bo'ldi|o'tdi|kutdim|kutdik|turdim|turdik|~kutyapman|~davomida|o'tirdim|o'tirdik|yarim
~minutdan beri
~daqiqadan beri
minut kutdim|kutdik|~kutyapman|bo'ldi
daqiqa kutdim|kutdik|~kutyapman|bo'ldi
dan beri
~kechadan beri
o'shandan beri|buyon
anchadan beri
ancha vaqt
uzoq vaqt~n
uzundan uzoq
kun bo'yi
kuni bo'yi
kechasi bilan
tun bo'yi
tuni bilan
kuni bilan
kun uzog'i
oy bo'yi
yil bo'yi
hafta bo'yi
butun kun|hafta|oy|tun|yoz|qish|umr|dam|yil
tong otgunch~n
yarim kun|soat|yil
bir umr
umr bo'yi
~qachondan beri
shuncha vaqt~n|kun|kutdi~n|~paytdan|yil|oy
shu paytgacha
ko'p vaqt
ikki|uch|to'rt|besh|olti|yetti|sakkiz|to'qqiz|o'n|yarim|necha|0|00 kun|hafta|oy|yil|soat|~haftadan|kundan|oydan|~soatdan|yildan|minut|~minutdan|daqiqa|haftalik|kunlik|oylik|yillik
`,
  "date-time": `
bugun|bugun~n|bugungi|bugungacha|~bugundan|bugunoq|ertaga|ertaga~n|ertagacha|ertasi~n|ertasiga|ertangi|indin
indinga|kecha|kechagi|~kechadan|ertalab|ertalab~n|ertalabki|ertalabgacha|kechqurun|kechqurun~n|kechgacha|kechki
tushda|~tushdan|tushgacha|~tushlikda|~tushlikdan|tushlikkacha|peshin~n|peshingacha|~peshinda|tunda|tungi|tong~n
tongda|tonggi|oqshom~n|dushanba~n|seshanba~n|chorshanba~n|payshanba~n|juma|juma~n|shanba~n|yakshanba~n|yanvar~n
fevral~n|martda|martgacha|~martdan|aprel~n|mayda|maygacha|iyun~n|iyul~n|avgust~n|sentabr~n|sentyabr~n|oktabr~n
oktyabr~n|noyabr~n|dekabr~n|kuni|soatda|~minutda|~daqiqada|kunda|kunlik|~haftada|oyda|oxirigacha|sana~n
sanasi~n|muddat~n|muddati~n|muhlat~n|birida|ikkisida|~beshida|o'nida|sutka~n|kalendar~n
mart|martda|martgacha|~martdan|~martning|martga
kecha ertalab|kechqurun|kechasi
o'tgan kun|hafta|oy|yil|juma|shanba|dushanba
kelasi hafta|oy|yil|dushanba
keyingi hafta|oy|yil|dushanba|juma|shanba
shu hafta|oy|kun|yil|kuni
shu kuni
kechki ovqat
kechki 0|00
dam olish kun~n
may oyi~n
soat 0|00
soat 0|00 da|ga|gacha|dan|larda
soat birda|ikkida|uchda|to'rtda|beshda|oltida|yettida|~sakkizda|~to'qqizda|o'nda
soat birgacha|ikkigacha|uchgacha|to'rtgacha|beshgacha|oltigacha|yettigacha|sakkizgacha|to'qqizgacha|o'ngacha
soat bir|ikki|uch|to'rt|besh|olti|yetti|sakkiz|to'qqiz|o'n|necha
00 00
00 00 da|ga|gacha|dan|lar
00 da|gacha|larda
0 da|gacha
00 kuni
soat ichida
~soatdan keyin|so'ng
bir soat~n
yarim soat~n
~minutdan keyin
minut ichida
~daqiqadan keyin|so'ng
daqiqa ichida
kun ichida
kundan keyin|so'ng
hafta ichida
~haftadan keyin
oy oxiri~n
oydan keyin
yil oxiri~n
dan 00|0
`,
  "soon-vague": `
yaqinda|tezda|tezroq|keyin|keyinroq|keyinchalik|~keyinga|~hademay|~muddatda|qachondir|~kelajakda|~kelgusida
kelgusi|hozircha|~hozirda|o'rganilmoqda|o'rganilyapti|o'rganamiz|o'rganib|~jarayonda|jarayon~n
ishlanyapti|ishlanmoqda|ishlayapmiz|~shug'ullanyapmiz|shug'ullanyapti|shug'ullanishyapti|~shug'ullanmoqda
kuting~n|~bog'lanamiz|~bog'lanishadi|~bog'lanadi|~ko'ramiz|ko'raylik|inshoolloh|taxminan|chamasi|~tartibida
tez orada
tez kunda
tez ~kunlarda
yaqin orada
yaqin ~kunlarda
yaqin vaqtda|~vaqtlarda|~muddatda|kunda|~soatlarda|oylarda|~fursatda|~kelajakda
imkon qadar
imkoni boricha
imkon boricha
imkon bo'lishi
imkon ~bo'lganda
imkon topil~v
iloji boricha
sal keyin
~birozdan keyin|so'ng
biroz vaqt
biroz kut~v
bir oz
hali zamon
zum o'tmay
bir payt
vaqti ~kelganda|kelsa|bilan
vaqti vaqti
navbat bilan
navbati ~kelganda|bilan|kelsa
navbat ~kelganda
~navbatingiz~n kel~v
tartib bilan
~belgilangan muddat~n|tartib~n|vaqt~n
o'z ~vaqtida ko'rib
muddat ichida
bir kun kelib
bir kuni
keyingi safar
ayni damda
ayni paytda
hozir … ~yapti|~shyapti|~chyapti|~chiqyapti|~chiqaryapti|~shlayapti|~shlatyapti|~shiryapti|~chiryapti|~shtiryapti|~shunyapti|~shuntiryapti|~shityapti|~chaqiryapti|~shayapti|~shlanyapti|~chirtiryapti|~yapmiz|~shyapmiz|~chyapmiz|~chiqyapmiz|~chiqaryapmiz|~shlayapmiz|~shlatyapmiz|~shiryapmiz|~chiryapmiz|~shtiryapmiz|~shunyapmiz|~shuntiryapmiz|~shityapmiz|~chaqiryapmiz|~shayapmiz|~shlanyapmiz|~chirtiryapmiz
ko'rib chiqilmoqda|chiqilyapti|chiqiladi|chiqamiz
ko'rib chiq~v
o'rganib chiq~v
ish ~jarayonida
mutaxassislar~n shug'ullan~v|o'rgan~v|ishla~v|ko'r~v
~tegishli bo'lim~n|xodim~n|mutaxassis~n|~choralar
choralar~n ko'ril~v
chora ko'ril~v
kutib turing~n
kutib tur~v
biroz kuting
sabr qiling~n
~kutishingizni so'ra~v
bo'shashi bilan
bo'lishi bilan
kelishi bilan
chiqishi bilan
aniqlanishi bilan
tugashi bilan
~ishi|~shishi|~chishi|~chiqishi|~chiqarishi|~shlaishi|~shlatishi|~shirishi|~chirishi|~shtirishi|~shunishi|~shuntirishi|~shitishi|~chaqirishi|~shaishi|~shlanishi|~chirtirishi bilan
~ganidan|~shganidan|~chganidan|~chiqganidan|~chiqarganidan|~shlaganidan|~shlatganidan|~shirganidan|~chirganidan|~shtirganidan|~shunganidan|~shuntirganidan|~shitganidan|~chaqirganidan|~shaganidan|~shlanganidan|~chirtirganidan keyin|so'ng
aniq ~bo'lganda|bo'lsa|vaqt|muddat
ma'lum ~bo'lganda|bo'lsa|~qilamiz|bo'lgach
xabar ~qilamiz
xabar ~beramiz
xabardor qil~v
aloqaga chiq~v
aytolmayman|aytolmaymiz|ayta olmaymiz|aytib ~bo'lmaydi
balki ertaga|bugun|keyin|juma
bir amallab
~ko'ramiz ko'raylik
nasib qilsa|etsa|bo'lsa
xudo ~xohlasa
hafta oxirlarida|oxirida
oy oxirlarida
ertami kechmi
`,
};
