export const done = `
// it stands solved
hal qilindi
hal etildi
hal qildik
masala yopildi
masala hal
murojaat~ yopildi
murojaat~ yakun~
so'rovingiz … bajaril~
so'rovingiz … yopil~
arizangiz … yopil~
yakunlandi
tugatildi
tugadi … topshir~
bajarildi
bajarilgan
to'g'rilandi
to'g'riladik
to'g'irlandi
tuzatildi
tuzatdim
tuzatdik
almashtirildi
almashtirib berdik
almashtirib qo'yd~
qaytdi
qaytardik
qaytardim
qaytarib berildi
o'tkazdim
o'tkazdik
o'tkazib berdik
kartangizga … qaytdi
kartangizga qayt~di
hisobingizga … tushdi
bekor qildim
bekor qildik
o'chirildi
o'chirdim
o'chirib qo'ydik
o'chirib tashladik
ulandi
ulab berdik
ulab qo'ydik
qayta ulandi
qayta yoqildi
yoqildi
yoqib qo'ydim
ochib qo'ydim
ochib berdim
ochib berdik
qayta ochildi
o'rnatildi
o'rnatdik
o'rnatib qo'ydik
tiklandi
tikladik
tikladim
tiklab berdim
tozaladik
yetib bordi
yetkazib berdik
topshirdik
topshirib qo'ydim
qo'lingizga topshir~
yuborildi … pochtangiz~
pochtangizda
xabaringizda
yangiladim
yangiladik
o'zgartirildi
o'zgartirdim
o'zgartirdik
kiritildi
kiritdim
kiritib qo'ydim
qo'shdim
faollashtirildi
faollashdi
uzaytirildi
uzaytirdim
uzaytirib berdik
rasmiylashtirildi
rasmiylashtirdim
saqlab qo'ydik
band qilindi
band qildim
joyiga qo'y~di
chiqarib qo'ydim
~ib bo'ldim
~ib bo'ldik
tayyor bo'ldi
tayyorlandi
butunlay yechildi
endi … ishla~
qayta ishlayapti
ishlab ketdi
ish tugadi
shu bilan … yopil~
shu bilan … tugadi
olib tashladik
olib tashlandi
nolga tushir~
ha bor
ha albatta
ha mumkin
ha bo'ladi
// was …
~landi
~irildi
~arildi
~azildi
~ildi va
~zda turibdi
kiritib qo'yildi
~ib qo'yildi
`;
