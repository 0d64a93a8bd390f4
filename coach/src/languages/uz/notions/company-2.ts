export const company2 = {
  "good-outcome": `
~qaytarildi|qaytdi|~qaytardik|~qaytardim|~qaytarilgan|yetkazildi|~topshirildi|~jo'natildi|jo'nadi
yuborildi|yubordik|yubordim|almashtirildi|almashtirdik|almashtirdim|almashdi|yangisi~n
~tuzatildi|~tuzatdik|~tuzatdim|~tuzaldi|~to'g'rilandi|~to'g'riladik|~to'g'riladim|~to'g'irlandi
~tiklandi|~tikladik|~tikladim|ishladi|ishlayapti|ulandi|yoqildi|ochildi|o'rnatildi
~tasdiqlandi|~tasdiqladik|~tasdiqladim|~tasdiqlangan|~ma'qullandi|~qondirildi|~bajarildi|~bajardik|~bajarilgan
tayyor|tayyor~n|~tayyorlandi|~tayyorladik|~topildi|topdik|topdim|joyida|~navbatsiz
~kiritildi|~kiritdik|~kiritdim|~kiritib|~qo'shildi|~qo'shdik|~qo'shdim|yangilandi|yangiladik
o'zgartirildi|o'zgartirdik|o'zgartirdim|o'zgardi|uzaytirildi|uzaytirdik|uzaytirdim|~faollashtirildi|~faollashdi
~tekinga|bepul|tekin|sovg'a|~sovg'amiz|~qoplaymiz|~qopladik|mumkin|bemalol|~saqlanadi|omonda|kuchda
~rildi|~zildi|~tildi|~tirildi|~shtirildi|~chtirildi|~chiqtirildi|~chiqartirildi|~shlatirildi|~shlattirildi|~shirtirildi|~chirtirildi|~shtirtirildi|~shuntirildi|~shuntirtirildi|~shittirildi|~chaqirtirildi|~shatirildi|~shlantirildi|~chirtirtirildi
hal bo'ldi
hal ~qilindi|etildi|qildik|bo'lgan
~qaytarib ~berildi|berdik|berdim
pul~n qaytdi|~qaytarildi|tushdi|~qaytadi
~pulingiz~n qaytdi|~qaytarildi|tushdi|~qaytadi|~kartangiz~n
~hisobingizga tushdi|o'tkazildi|qaytdi|~qaytarildi
~kartangizga tushdi|qaytdi|o'tkazildi|~qaytadi|~qaytarildi
tushdi karta~n
yo'lga chiq~v
yo'lda kelyapti
yetib keldi
yetib bordi
yetib boradi
yetkazib ~berildi|berdik
keldi rahmat
yangisiga almashtir~v
yangisini ~beramiz|~beraman|olib|yubor~v|keltir~v
ishlab ketdi
qayta ishlayapti|ishladi|ulandi|yoqildi
ochib berdik|berdim|qo'ydim
qabul ~qilindi|~qilingan|qildik
ruxsat ~berildi
bekor ~qilindi|qildik|qildim
o'chirildi|o'chirdik|olib ~tashlandi
jarima~n bekor|o'chir~v|olib
komissiya~n qaytar~v
tayyor bo'ldi|~turibdi
hammasi joyida
hammasi yaxshi|tayyor|hal|~tartibda|bo'ldi
joyiga qo'y~v|keldi|tushdi
band ~qilindi|qildim|qildik|~qilingan|qo'ydim
joy band qil~v
yozib qo'ydim|qo'ydik|~qo'yildi
~chegirma~n ber~v|~beramiz|qildik|olasiz|qo'sh~v
bepul qil~v|ber~v|almashtir~v|tuzat~v|yetkaz~v|o'rnat~v|ko'chir~v|~beramiz
sovg'a qil~v|ber~v|~qilamiz|~beramiz
bizdan sovg'a
bonus~n ber~v|qo'sh~v|tush~v
kompensatsiya~n ber~v|to'la~v|o'tkaz~v|tush~v
qoplab ~beramiz|berdik
ha albatta|mumkin|bo'ladi|bor
albatta bo'ladi|mumkin
~tuzalib ketdi
xursand ~bo'lasiz
muammo yo'q|~bo'lmadi|bartaraf|hal
bartaraf~n et~v|qil~v|bo'l~v
~saqlanib qol~v|qoldi
eson omon
sog' omon
to'liq qaytar~v|qoplan~v|qayta~v
yo'lda kel~v|tur~v|ket~v
kuryer yo'lda
yo'lda siz~n
`,
  "closing-matter": `
yopildi|yopilgan|yopiladi|yopamiz|yopdik|yakunlandi|yakunladik|yakunlangan|yakunlanadi|yakunlaymiz|yakun~n
yakuniy~n|yakunla~v|yakunlan~v|tugadi|~tugagan|~tugatildi|~tugatdik|~tugatamiz|tugatil~v|tamom|vassalom|nuqta
~nuqtani|bas|qat'iy|qat'iy~n|qat'iyan|~qarorimiz~n|o'zgarmaydi|o'zgarishsiz|~muhokama~n|~muhokamaga|bahs~n
bahslash~v|bahsga|tortish~v|~tortishma~v|~tortishuvga|appellyatsiya~n|~qaytmaymiz|~qo'shadigan|bitdi|bitgan
tamomlan~v
masala yopildi|yopiq|yopilgan|hal|tugadi|~tugagan|yopiladi
masala~n yop~v|yopil~v|tuga~v|qo'y~v nuqta
~masalani yop~v
~masalani yopiq|yopilgan|~tugagan|hal
~masalaga nuqta
murojaat~n yop~v|yopil~v|yakun~|tugat~v
~murojaatingiz~n yop~v|yopil~v|yakunlan~v|ko'rib
murojaat yopildi|yopilgan
ariza~n yop~v|yopil~v|yakunlan~v
arizangiz~n yop~v|yopil~v|yakunlan~v
so'rov~n yopil~v|yop~v|yakunlan~v
~so'rovingiz~n yopil~v|yakunlan~v
ish yopildi|tugadi|yopilgan|yopiladi|yakunlandi|bitdi
ish shu bilan
ish~n yopil~v
yopilgan deb
yopiq deb
yakuniy javob~n|qaror~n
tugadi vassalom|tamom|gap
tamom vassalom
gap tamom
gap tugadi
~gapimiz tugadi
gap shu
gap bitta
so'z tamom
nuqta qo'y~v
bas qil~v
hal bo'ldi|bo'lgan|~qilindi|etildi|~qilingan|etilgan
hal bo'ldi deb
hal ~qilingan deb
uzil kesil
uzil kesil~n
qaror qat'iy|yakuniy|o'zgarma~v|uzil|qabul|bitta|shu
qaror o'zgarma~v
~qarorimiz o'zgarma~v
~javobimiz~n o'zgarma~v|shu|yakuniy|bitta
~javobimiz shu
javob o'zgarma~v|yakuniy|bitta|shu
boshqa gap yo'q|bo'lishi|~bo'lmaydi|kerak|kutma~v
boshqa gapim
boshqa javob yo'q|~bo'lmaydi|kutma~v|~berilma~v
boshqa yozma~v
boshqa yozmang~n
boshqa murojaat~n|savol|yozishma~n|muhokama|qaytma~v|ko'rib|bezovta|so'rama~v
boshqa muhokama
boshqa ko'rib chiqilma~v
boshqa bezovta
boshqa so'ramang~n
qayta ko'rib chiqil~v|chiqilma~v|chiqma~v
qayta ~ko'rilma~v
muhokama qil~v|~qilinma~v|etilma~v|bo'lma~v
~muhokamaga o'rin|hojat
~shikoyatga o'rin
qaytib kelma~v
bu ~mavzuga
bu mavzu
mavzu yopil~v|yopiq|tugadi
shu bilan tugadi|yopildi|~tugagan|yakunlandi|tamom|bo'ldi|yopiladi
shu bilan … tugadi|yopil~v|yakunlan~v|tamom
~shuning bilan
~vazifamiz … tugadi|~tugagan
~bizning vazifa~n … ~tugagan|tugadi|tamom
majburiyat~n … tugadi|~tugagan|bajaril~v
suhbat~n tugat~v|yop~v|yakunla~v|tugadi|yakunlandi
~suhbatni tugat~v|yop~v|yakunla~v
chat yopil~v
chatni yop~v
yozishma~n to'xtat~v|tugat~v|yop~v|hojat
boshqa yozishmalarga
savol qolma~v
savollar~n qolma~v|~bo'lmasa|yo'q
boshqa savol~n
qo'shimcha yo'q|javob|hech
qo'shimcha ~qiladigan gap~n
aytadigan gap~n
e'tiroz qabul|~ko'rilma~v
e'tirozlar qabul
orqaga yo'l|qaytish
bartaraf etildi|~qilindi|bo'ldi
`,
};
