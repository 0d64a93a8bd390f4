export const bounds = {
  "rule-words": `
qoida~n|qoidalar~n|qoidalari~n|~qoidamiz~n|qoidasi~n|qonun~n|qonuni~n|~qonunga|qonuniy~n|qonunchilik~n
qonunbuzar~n|noqonuniy~n|kodeks~n|kodeksi~n|nizom~n|nizomi~n|~nizomining|ustav~n|reglament~n|reglamenti~n
tartib~n|tartibi~n|~tartibimiz~n|~tartibga|siyosat~n|siyosati~n|~siyosatimiz~n|protokol~n|protsedura~n
jarayon~n|~shartnoma~n|shartnomasi~n|~shartnomangiz~n|bitim~n|kelishuv~n|kelishuvi~n|oferta~n|shartlar~n
shartlari~n|~shartida|bandi~n|~bandiga|~bandida|bandda|modda~n|moddasi~n|qaror~n|qarori~n|farmon~n|buyruq~n
buyrug'i~n|yo'riqnoma~n|yo'riqnomasi~n|ko'rsatmasi~n|standart~n|gost~n|sanpin~n|me'yor~n|me'yoriy|talablari~n
talablar~n|muvofiq|binoan|asosan|ko'ra|taqiq~n|~taqiqlan~v|~taqiqla~v|ta'qiq~n|huquq~n|huquqi~n|huquqiy|yuridik
cheklov~n|cheklan~v|limit~n|istisno~n|istisnosiz|rioya~n|zid~n|vazirlik~n|vazirligi~n|litsenziya~n
shart~n ko'ra|muvofiq|bilan
band~n ko'ra|muvofiq|asosan|binoan
ilova~n band~n
~iga|~shiga|~chiga|~chiqiga|~chiqariga|~shlaiga|~shlatiga|~shiriga|~chiriga|~shtiriga|~shuniga|~shuntiriga|~shitiga|~chaqiriga|~shaiga|~shlaniga|~chirtiriga ko'ra|muvofiq|asosan|binoan
man etil~v|qilin~v
rioya qil~v
amal qil~v
~nazarda tutil~v
~belgilangan tartib~n|muddat~n|qoida~n
~tasdiqlangan tartib~n
~vazirlar ~mahkama~n
`,
  permit: `
mumkin|mumkin~n|~mumkinmas|~mumkinmi|~bo'ladimi|bo'ladi|~bo'lmaydi|bo'lmas|~bo'laveradi|ruxsat~n|ruxsati~n
~ruxsatsiz|ijozat~n|izn~n|joiz~n|~taqiqlan~v|~taqiqla~v|taqiq~n|imkon~n|imkoni~n|imkoniyat~n|imkoniyati~n
imkoniyatingiz~n|imkonsiz~n|imkonimiz~n|iloj~n|iloji~n|ilojsiz|ilojimiz~n|haqli~n|vakolat~n|vakolati~n
~olasizmi|~sholasizmi|~cholasizmi|~chiqolasizmi|~chiqarolasizmi|~shlaolasizmi|~shlatolasizmi|~shirolasizmi|~chirolasizmi|~shtirolasizmi|~shunolasizmi|~shuntirolasizmi|~shitolasizmi|~chaqirolasizmi|~shaolasizmi|~shlanolasizmi|~chirtirolasizmi
~olasizlarmi|~sholasizlarmi|~cholasizlarmi|~chiqolasizlarmi|~chiqarolasizlarmi|~shlaolasizlarmi|~shlatolasizlarmi|~shirolasizlarmi|~chirolasizlarmi|~shtirolasizlarmi|~shunolasizlarmi|~shuntirolasizlarmi|~shitolasizlarmi|~chaqirolasizlarmi|~shaolasizlarmi|~shlanolasizlarmi|~chirtirolasizlarmi
~olamizmi|~sholamizmi|~cholamizmi|~chiqolamizmi|~chiqarolamizmi|~shlaolamizmi|~shlatolamizmi|~shirolamizmi|~chirolamizmi|~shtirolamizmi|~shunolamizmi|~shuntirolamizmi|~shitolamizmi|~chaqirolamizmi|~shaolamizmi|~shlanolamizmi|~chirtirolamizmi
~olmaymiz|~sholmaymiz|~cholmaymiz|~chiqolmaymiz|~chiqarolmaymiz|~shlaolmaymiz|~shlatolmaymiz|~shirolmaymiz|~chirolmaymiz|~shtirolmaymiz|~shunolmaymiz|~shuntirolmaymiz|~shitolmaymiz|~chaqirolmaymiz|~shaolmaymiz|~shlanolmaymiz|~chirtirolmaymiz
~olmaysiz|~sholmaysiz|~cholmaysiz|~chiqolmaysiz|~chiqarolmaysiz|~shlaolmaysiz|~shlatolmaysiz|~shirolmaysiz|~chirolmaysiz|~shtirolmaysiz|~shunolmaysiz|~shuntirolmaysiz|~shitolmaysiz|~chaqirolmaysiz|~shaolmaysiz|~shlanolmaysiz|~chirtirolmaysiz
~olmayman|~sholmayman|~cholmayman|~chiqolmayman|~chiqarolmayman|~shlaolmayman|~shlatolmayman|~shirolmayman|~chirolmayman|~shtirolmayman|~shunolmayman|~shuntirolmayman|~shitolmayman|~chaqirolmayman|~shaolmayman|~shlanolmayman|~chirtirolmayman
~olmaydi|~sholmaydi|~cholmaydi|~chiqolmaydi|~chiqarolmaydi|~shlaolmaydi|~shlatolmaydi|~shirolmaydi|~chirolmaydi|~shtirolmaydi|~shunolmaydi|~shuntirolmaydi|~shitolmaydi|~chaqirolmaydi|~shaolmaydi|~shlanolmaydi|~chirtirolmaydi
~mumkinligi|erkin|bemalol|marhamat|ixtiyor~n
mumkin emas
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa bo'ladi
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa ~bo'ladimi
~sam|~shsam|~chsam|~chiqsam|~chiqarsam|~shlasam|~shlatsam|~shirsam|~chirsam|~shtirsam|~shunsam|~shuntirsam|~shitsam|~chaqirsam|~shasam|~shlansam|~chirtirsam ~bo'ladimi
~sak|~shsak|~chsak|~chiqsak|~chiqarsak|~shlasak|~shlatsak|~shirsak|~chirsak|~shtirsak|~shunsak|~shuntirsak|~shitsak|~chaqirsak|~shasak|~shlansak|~chirtirsak ~bo'ladimi
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz bo'ladi
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib ~bo'lmaydi
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib bo'lma~v
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib ~bo'ladimi
~ish|~shish|~chish|~chiqish|~chiqarish|~shlaish|~shlatish|~shirish|~chirish|~shtirish|~shunish|~shuntirish|~shitish|~chaqirish|~shaish|~shlanish|~chirtirish mumkin
~ishingiz|~shishingiz|~chishingiz|~chiqishingiz|~chiqarishingiz|~shlaishingiz|~shlatishingiz|~shirishingiz|~chirishingiz|~shtirishingiz|~shunishingiz|~shuntirishingiz|~shitishingiz|~chaqirishingiz|~shaishingiz|~shlanishingiz|~chirtirishingiz mumkin
~ishi|~shishi|~chishi|~chiqishi|~chiqarishi|~shlaishi|~shlatishi|~shirishi|~chirishi|~shtirishi|~shunishi|~shuntirishi|~shitishi|~chaqirishi|~shaishi|~shlanishi|~chirtirishi mumkin
ruxsat ber~v|beril~v|etil~v|berma~v|yo'q|bor|so'ra~v|etma~v
ijozat ber~v
yo'l qo'y~v|qo'yil~v|~qo'yilma~v|~bermaydi
yo'l qo'yib bo'lma~v
man etil~v|qilin~v
imkoni yo'q|bor
iloji yo'q|bor|bo'lsa
~nazarda ~tutilma~v
ko'zda ~tutilma~v
~nazarda tutil~v
huquq~n ber~v|yo'q|bor
huquqi~n yo'q|bor
~haqqingiz~n bor|yo'q
haqqi~n bor|yo'q
haqingiz bor|yo'q
qila ol~v
~a|~sha|~cha|~chiqa|~chiqara|~shlaa|~shlata|~shira|~chira|~shtira|~shuna|~shuntira|~shita|~chaqira|~shaa|~shlana|~chirtira olma~v
amalga oshirib bo'lma~v
qila|bera|ko'ra|yoza|ayta|topa|kira|bora|kela|chiqa|tushuna|ocha|foydalana|uxlay|ishlata|ishlay|yordam|hal|o'qiy|bila|tuzata|qo'ya|qaytara|eplay|uddalay ol~v
`,
  "never-nothing": `
hech|~hechkim~n|hechnarsa~n|hechqachon|~hechqanday|hechqisi|sira|~sirayam|aslo|zinhor|hargiz|mutlaqo|umuman
umumanam|butkul|~tamoman|bironta~n|birorta~n|birortasi~n|biror|biron|~birortayam|qilcha|zarracha|zig'ircha
tariqcha|yo'q|umrida|umrimda|~hayotimda|nol|quruq|na|asti|zarra|aqalli|loaqal|hatto
yo'qmi|yo'qku|yo'qdir|yo'qligi|yo'qday|yo'qman|yo'qligini
hech kim~n
hech narsa~n
hech nima~n
hech qachon
hech qanday
hech qanaqa
hech qayer~n
hech qaysi~n
hech bir
hech biri~n
hech ~bo'lmasa
hech gap
hech qancha
hech ham
bitta ham
bir marta ham
biror marta (ham)
bir tiyin~n
bir so'm ham
bir og'iz ham
bir og'iz … ~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi
bir kun ham
umr bo'yi … ~ma~v|~shma~v|~chma~v|~chiqma~v|~chiqarma~v|~shlama~v|~shlatma~v|~shirma~v|~chirma~v|~shtirma~v|~shunma~v|~shuntirma~v|~shitma~v|~chaqirma~v|~shama~v|~shlanma~v|~chirtirma~v
nolga teng
endi … ~mayman|~shmayman|~chmayman|~chiqmayman|~chiqarmayman|~shlamayman|~shlatmayman|~shirmayman|~chirmayman|~shtirmayman|~shunmayman|~shuntirmayman|~shitmayman|~chaqirmayman|~shamayman|~shlanmayman|~chirtirmayman
boshqa … ~mayman|~shmayman|~chmayman|~chiqmayman|~chiqarmayman|~shlamayman|~shlatmayman|~shirmayman|~chirmayman|~shtirmayman|~shunmayman|~shuntirmayman|~shitmayman|~chaqirmayman|~shamayman|~shlanmayman|~chirtirmayman
boshqa hech
hech vaqo
hech zog'
zog' ham
~bunaqasini … ko'rma~v
biri ham
bittasi ham
xabar ham yo'q
`,
  only: `
faqat|faqatgina|xolos|holos|yagona~n|birgina|bittagina|boryo'g'i|atigi|arang|zo'rg'a|shunchaki|oddiygina
shugina|shunigina
~gina|~shgina|~chgina|~chiqgina|~chiqargina|~shlagina|~shlatgina|~shirgina|~chirgina|~shtirgina|~shungina|~shuntirgina|~shitgina|~chaqirgina|~shagina|~shlangina|~chirtirgina
~gina~n|~shgina~n|~chgina~n|~chiqgina~n|~chiqargina~n|~shlagina~n|~shlatgina~n|~shirgina~n|~chirgina~n|~shtirgina~n|~shungina~n|~shuntirgina~n|~shitgina~n|~chaqirgina~n|~shagina~n|~shlangina~n|~chirtirgina~n
tanho|yolg'iz|boshqasi|tamom|vassalom|kamida|muqobil~n|istisnosiz|nuqul|sirf|yakkayu
faqat shu|bitta|siz~n|biz~n|bir
yakka yu|yakka
yagona yo'l
birdan bir
bitta yo'l|variant|chora
bor yo'g'i
boshqa yo'l~n|iloj~n|chora~n|variant~n|imkon~n|usul~n
boshqacha bo'lma~v|yo'l~n|iloj~n
boshqa hech narsa|nima|kim|qanday|qaysi
undan|bundan|~shundan boshqa
boshqasi yo'q
o'zga chora|yo'l|iloj
~shuning o'zi
shu xolos
tamom vassalom
~xohlang oling
ko'pi bilan
uzog'i bilan
hech qursa
ham … xolos
iloji yo'q
faqat va
`,
  "limit-degree": `
juda|~judayam|~judaham|g'oyat|~g'oyatda|nihoyat|~nihoyatda|behad|benihoya|beqiyos|bag'oyat|ancha|anchagina
nahot|shunchalik|~shunchalar|shuncha|shunaqa|~shunday|qanchalik|~qanchalar|naqadar|qanday|qanaqangi|qanaqa
bunchalik|buncha|~bunchalar|muncha|munchalik|butunlay|butkul|~tamoman|tamomila|mutlaqo|to'liq|to'la|to'lig'icha
to'liqligicha|umuman|batamom|batamomila|butun|sof|chindan|chinakam|~rostdan|haqiqatan|~haqiqatda|eng|ortiqcha
haddan|~cheksiz|~chegarasiz|beqadar|rosa|toza|obdan|obdon|bisyor|ko'p|ko'plab|yanada|battar|rasvo|qattiq|chuqur
g'irt|naq|dahshat|daxshat|~jinnidek|o'lgudek|o'larcha|kam|sal|biroz|ozgina|andak
juda ham
ancha muncha
shu qadar
shu ~darajada
bus butun
eng ko'p|kam|yaxshi|yomon|katta
haddan tashqari|ziyod|oshiq
bir talay
juda zo'r
ming karra
bir oz
o'ta muhim|og'ir|sekin|qimmat|qo'pol|yomon|ketgan|noqulay
`,
  "no-can-do": `
~olmaymiz|~sholmaymiz|~cholmaymiz|~chiqolmaymiz|~chiqarolmaymiz|~shlaolmaymiz|~shlatolmaymiz|~shirolmaymiz|~chirolmaymiz|~shtirolmaymiz|~shunolmaymiz|~shuntirolmaymiz|~shitolmaymiz|~chaqirolmaymiz|~shaolmaymiz|~shlanolmaymiz|~chirtirolmaymiz
~olmayman|~sholmayman|~cholmayman|~chiqolmayman|~chiqarolmayman|~shlaolmayman|~shlatolmayman|~shirolmayman|~chirolmayman|~shtirolmayman|~shunolmayman|~shuntirolmayman|~shitolmayman|~chaqirolmayman|~shaolmayman|~shlanolmayman|~chirtirolmayman
~olmaydi|~sholmaydi|~cholmaydi|~chiqolmaydi|~chiqarolmaydi|~shlaolmaydi|~shlatolmaydi|~shirolmaydi|~chirolmaydi|~shtirolmaydi|~shunolmaydi|~shuntirolmaydi|~shitolmaydi|~chaqirolmaydi|~shaolmaydi|~shlanolmaydi|~chirtirolmaydi
~olmasmiz|~sholmasmiz|~cholmasmiz|~chiqolmasmiz|~chiqarolmasmiz|~shlaolmasmiz|~shlatolmasmiz|~shirolmasmiz|~chirolmasmiz|~shtirolmasmiz|~shunolmasmiz|~shuntirolmasmiz|~shitolmasmiz|~chaqirolmasmiz|~shaolmasmiz|~shlanolmasmiz|~chirtirolmasmiz
olmaymiz|olmayman|~berolmaymiz|~berolmayman|~qilolmaymiz|~qilolmayman|~bo'lmaydi|ilojsiz~n|imkonsiz~n
~mumkinmas|~chorasiz|~vakolatimiz~n|afsuski|taassuf|rad|otkaz|~qondirilma~v|~qanoatlantirilma~v|~ma'qullanma~v
~tasdiqlanma~v|~qaytarilmaydi|~qaytarmaymiz|almashtirilmaydi|almashtirmaymiz|~qoplanmaydi|~qoplamaymiz
~to'lanmaydi|~to'lamaymiz|~berilmaydi|~bermaymiz|~qilinmaydi|~qilmaymiz|uzaytirilmaydi|~taqiqlan~v|majburmas~n
o'zgarmaydi|~kelolmaydi|~kelolmaymiz|~qolmadi|~qolmagan|~tugagan|tugadi
~lmaydi|~shlmaydi|~chlmaydi|~chiqlmaydi|~chiqarlmaydi|~shlalmaydi|~shlatlmaydi|~shirlmaydi|~chirlmaydi|~shtirlmaydi|~shunlmaydi|~shuntirlmaydi|~shitlmaydi|~chaqirlmaydi|~shalmaydi|~shlanlmaydi|~chirtirlmaydi
~maymiz|~shmaymiz|~chmaymiz|~chiqmaymiz|~chiqarmaymiz|~shlamaymiz|~shlatmaymiz|~shirmaymiz|~chirmaymiz|~shtirmaymiz|~shunmaymiz|~shuntirmaymiz|~shitmaymiz|~chaqirmaymiz|~shamaymiz|~shlanmaymiz|~chirtirmaymiz
~mayman|~shmayman|~chmayman|~chiqmayman|~chiqarmayman|~shlamayman|~shlatmayman|~shirmayman|~chirmayman|~shtirmayman|~shunmayman|~shuntirmayman|~shitmayman|~chaqirmayman|~shamayman|~shlanmayman|~chirtirmayman
ulgurmaymiz|ulgurmaydi|bo'lmas
~a|~sha|~cha|~chiqa|~chiqara|~shlaa|~shlata|~shira|~chira|~shtira|~shuna|~shuntira|~shita|~chaqira|~shaa|~shlana|~chirtira olmaymiz
bera olmaymiz|olmayman|olmaydi
qila olmaymiz|olmayman|olmaydi
qaytara olmaymiz|olmayman
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib ~bo'lmaydi
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib bo'lma~v
iloji yo'q
ilojimiz yo'q
iloj yo'q
imkon yo'q
imkoni yo'q
imkonimiz yo'q
imkoniyat yo'q
imkoniyati yo'q
imkoniyatimiz yo'q
mumkin emas
mumkin emas~n
chora yo'q
~choramiz yo'q
vakolat~n yo'q|emas|kirma~v
~vakolatiga kirma~v
ming afsus
baxtga qarshi
rad et~v
rad etil~v
rad etildi|etilgan|etamiz|etiladi
rad qil~v
rad javob~n
inkor et~v
qabul ~qilinma~v
qabul ~qilinmadi|~qilinmaydi
qabul qilma~v|~qilolma~v
qabul ~qilmaymiz
ruxsat yo'q|~berilma~v|etilma~v|berma~v
rozi emas~n
rozi bo'lma~v
~qaytarib ~berilma~v|olinma~v|berma~v|olma~v
~qaytarib olinmaydi|~bermaymiz|olmaymiz
almashtirib ~berilma~v|berma~v
ko'rib chiqilmaydi|chiqilma~v
~kirmaydi kafolat~n
~kafolatga kirma~v
kafolat~n ~tarqalma~v|amal|kirma~v|~berilma~v
kafolat … ~tugagan|o'tgan|yo'q
~taalluqli emas
~tegishli emas
tatbiq etilma~v
~nazarda ~tutilma~v
~nazarda ~tutilmagan
ko'zda ~tutilmagan
asos yo'q
asoslar yo'q
asos ko'rma~v
asos bo'lma~v
majbur emas~n
javobgar emas~n
javobgarlik~n … olma~v
javob ~bermaymiz
~zimmamizga olma~v
o'zgartirib bo'lma~v|berma~v|olma~v
bekor qilib bo'lma~v
~qo'limizdan kelma~v
~qo'limdan kelma~v
yordam ~berolma~v
yordam bera olma~v
yordam berib bo'lma~v
voz kech~v
istisno qilma~v|bo'lma~v|yo'q
mavjud emas
bizda yo'q
yo'q bizda
uddalay olma~v
~kuchimiz yetma~v
`,
};
