export const ask = `
// which, when, how many
qaysi … edi
qaysi telefon~
qaysi raqam~
qaysi karta~
qaysi kuni
qaysi … ~gansiz
qaysi … ~dingiz
qachon … ~gansiz
qachon … ~gan edingiz
qachon … ~dingiz
qachon … edi
qachondan
qayer~ … ~yapti
nechanchi
nechta … ~gan
nechada
necha razmer
necha kishi~
nechinchi
qancha edi
qanday edi
qanaqa edi
qanday ism~
kimning nom~
kim nomi~
kim … ~gan edi
ism familiya~
familiyangiz~
yoshi nechada
modeli
modeli~
// send, show, write
rasmini … tashla~
rasmga ol~
rasmga olib
surati bormi
skrinshot~
skrin~
video~ ol~
videoga ol~
videosini
chekni … yubor~
yozib yuboring
yozib bering
yozib bera olasiz
yozib qoldiring
yuborib bering
yubora olasizmi
tashlay olasizmi
tashlab bering
aytib yuborsangiz
ayta olasizmi
aytolasizmi
ayting iltimos
aytsangiz bo'ldi
~sangiz bas
~sangiz bo'lgani
~sangiz bo'ldi
~sangiz kifoya
ma'lum qiling
bildiring
bilsam bo'ladimi
bormi qo'lingizda
esingizdami
eslaysizmi
eslay olasizmi
aniqlashtirib
raqamini yozing
raqamini yubor~
raqamini ayting
raqamingizni ayt~
oxirgi to'rt~
manzilni yozing
sms~ kod~
kelgan kod~
roziligingiz~
rozimisiz
rozi bo'lsangiz
tasdiqlab bering
qayerdan ol~
// the number, the one
nomer~
o'shani ayt~|yoz~
nechanchi … edi
`;
