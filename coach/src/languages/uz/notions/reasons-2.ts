export const reasons2 = {
  "promise-contrast": `
~degandingiz~n|~degandinglar|~deganding~n|~deganlaring|~dedingiz~n|~dedinglar|~dedilaring|~deyishgandi
~deyilgandi|saytingizda~n|~reklamada|reklamangizda~n|~reklamasida|rasmda|rasmdagi|suratdagi|~rasmidan|~rasmiga
va'dasi|~kelishgandik|~kelishilgan~n|~kelishganimiz~n|aytgandingiz~n|aytilgandi
~ishi|~shishi|~chishi|~chiqishi|~chiqarishi|~shlaishi|~shlatishi|~shirishi|~chirishi|~shtirishi|~shunishi|~shuntirishi|~shitishi|~chaqirishi|~shaishi|~shlanishi|~chirtirishi kerak edi
~ish|~shish|~chish|~chiqish|~chiqarish|~shlaish|~shlatish|~shirish|~chirish|~shtirish|~shunish|~shuntirish|~shitish|~chaqirish|~shaish|~shlanish|~chirtirish kerak edi
~ishi|~shishi|~chishi|~chiqishi|~chiqarishi|~shlaishi|~shlatishi|~shirishi|~chirishi|~shtirishi|~shunishi|~shuntirishi|~shitishi|~chaqirishi|~shaishi|~shlanishi|~chirtirishi lozim edi
bo'lishi kerak edi
kelishi kerak edi
kerak edi
kerak edi ku
kerak edi … ~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi
kerak edi lekin|ammo
degan edingiz~n
degan edilaring
~deganingiz~n qani
~dedingiz … ~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi|lekin|~ibdi|~shibdi|~chibdi|~chiqibdi|~chiqaribdi|~shlaibdi|~shlatibdi|~shiribdi|~chiribdi|~shtiribdi|~shunibdi|~shuntiribdi|~shitibdi|~chaqiribdi|~shaibdi|~shlanibdi|~chirtiribdi|~madingiz|~shmadingiz|~chmadingiz|~chiqmadingiz|~chiqarmadingiz|~shlamadingiz|~shlatmadingiz|~shirmadingiz|~chirmadingiz|~shtirmadingiz|~shunmadingiz|~shuntirmadingiz|~shitmadingiz|~chaqirmadingiz|~shamadingiz|~shlanmadingiz|~chirtirmadingiz|yo'q|esa
dedi … lekin|~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi|~kelmadi|yo'q|esa|hali
deb … ~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi|~madingiz|~shmadingiz|~chmadingiz|~chiqmadingiz|~chiqarmadingiz|~shlamadingiz|~shlatmadingiz|~shirmadingiz|~chirmadingiz|~shtirmadingiz|~shunmadingiz|~shuntirmadingiz|~shitmadingiz|~chaqirmadingiz|~shamadingiz|~shlanmadingiz|~chirtirmadingiz|~mayapti|~shmayapti|~chmayapti|~chiqmayapti|~chiqarmayapti|~shlamayapti|~shlatmayapti|~shirmayapti|~chirmayapti|~shtirmayapti|~shunmayapti|~shuntirmayapti|~shitmayapti|~chaqirmayapti|~shamayapti|~shlanmayapti|~chirtirmayapti|~kelmadi|yo'q
~deyishdi … lekin|~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi|hali|yo'q|esa
~deyishgan edi
~deyilgan … lekin|esa|~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi|yo'q
deb yozilgan … lekin|esa|ekan|yo'q|~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi|~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi
deb yozilgan
deb yozilgan edi
deb yozib
deb yozibsiz~n
deb yozgan~n
deb ~turibdi
deb ~ko'rsatib|~ko'rsatilgan|ko'rsatyapti|~ko'rsatgan|~ko'rsatdi
saytda … yozil~v|deyil~v|ko'rsat~v|degan
~sahifada … yozil~v|deyil~v
ilovada … yozil~v|deyil~v|ko'rsat~v|deb|tur~v
~reklamada … degan~n|deyil~v|yozil~v|edi
rasmda … boshqa|edi
~suratda boshqa
va'da … lekin|ammo|~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi|~madingiz|~shmadingiz|~chmadingiz|~chiqmadingiz|~chiqarmadingiz|~shlamadingiz|~shlatmadingiz|~shirmadingiz|~chirmadingiz|~shtirmadingiz|~shunmadingiz|~shuntirmadingiz|~shitmadingiz|~chaqirmadingiz|~shamadingiz|~shlanmadingiz|~chirtirmadingiz|~bajarilma~v|yo'q|esa
va'da qil~v … lekin|~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi|~madingiz|~shmadingiz|~chmadingiz|~chiqmadingiz|~chiqarmadingiz|~shlamadingiz|~shlatmadingiz|~shirmadingiz|~chirmadingiz|~shtirmadingiz|~shunmadingiz|~shuntirmadingiz|~shitmadingiz|~chaqirmadingiz|~shamadingiz|~shlanmadingiz|~chirtirmadingiz|esa
va'da berib
va'da qilib
va'da ~qilingan~n
va'da ~qilgandi~n
va'da ~bergandi~n
~va'dangiz~n qani
~kelishgan edi~n
aytilgan … boshqa|lekin|~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi|esa
aytgan … ~madi|~shmadi|~chmadi|~chiqmadi|~chiqarmadi|~shlamadi|~shlatmadi|~shirmadi|~chirmadi|~shtirmadi|~shunmadi|~shuntirmadi|~shitmadi|~chaqirmadi|~shamadi|~shlanmadi|~chirtirmadi|lekin|boshqa
aytgan edingiz~n
aytilgan edi
~shartnomada … edi|deyil~v|yozil~v|lekin|esa
buyurtma ~berganim~n
~so'ragandim|~so'ragan edim|~so'ragandik
~so'ragan edik
o'rniga … keldi|berdi~n|yubor~v|chiqdi|qo'y~v|~ibsiz|~shibsiz|~chibsiz|~chiqibsiz|~chiqaribsiz|~shlaibsiz|~shlatibsiz|~shiribsiz|~chiribsiz|~shtiribsiz|~shunibsiz|~shuntiribsiz|~shitibsiz|~chaqiribsiz|~shaibsiz|~shlanibsiz|~chirtiribsiz|~ibdi|~shibdi|~chibdi|~chiqibdi|~chiqaribdi|~shlaibdi|~shlatibdi|~shiribdi|~chiribdi|~shtiribdi|~shunibdi|~shuntiribdi|~shitibdi|~chaqiribdi|~shaibdi|~shlanibdi|~chirtiribdi|sol~v
o'rniga … keldi
dedim … ~ibsiz|~shibsiz|~chibsiz|~chiqibsiz|~chiqaribsiz|~shlaibsiz|~shlatibsiz|~shiribsiz|~chiribsiz|~shtiribsiz|~shunibsiz|~shuntiribsiz|~shitibsiz|~chaqiribsiz|~shaibsiz|~shlanibsiz|~chirtiribsiz|~ibdi|~shibdi|~chibdi|~chiqibdi|~chiqaribdi|~shlaibdi|~shlatibdi|~shiribdi|~chiribdi|~shtiribdi|~shunibdi|~shuntiribdi|~shitibdi|~chaqiribdi|~shaibdi|~shlanibdi|~chirtiribdi|keldi|berdi~n
buyurtma qilgan~n … keldi|berdi|~kelibdi|yubor~v
bo'ladi deb
keladi deb
~beriladi deb
edi endi
edi … bo'ldi endi|ekan|esa
bepul deb|degan|dedi~n|edi
yangi deb|degan
kafolat bor|bergan edi
~ko'rsatilgan … lekin|esa
degan~n … emas ekan
emas ekan
~deyapsiz endi
endi … ~deyapsiz~n|deysiz~n|deyapti|deyishyapti|deydi
`,
};
