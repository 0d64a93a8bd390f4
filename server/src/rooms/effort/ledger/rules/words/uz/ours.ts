import type { OurCue } from "../kinds.ts";

/** One cue a line; the notation is the coach's (coach/src/cues/pattern.ts). Both scripts are read by the same cues. */
export const ours: Readonly<Record<OurCue, string>> = {
  rule: `
qoida~n
qoidaga
qoidamiz~
qoidalariga
qonun~n
qonunga
tartibga ko'ra|binoan
shartnoma~
shartlari~
shartlarga
bandiga ko'ra|muvofiq
nizom~
siyosat~
reglament~
`,
  no: `
~maydi
bo'lmaydi
mumkin emas
iloji yo'q
imkonsiz
ololmaymiz
olmaymiz
qila olmaymiz
bera olmaymiz
qabul qilmaymiz
~ilmaydi
~linmaydi
qaytarilmaydi
almashtirilmaydi
uzaytirilmaydi
olinmaydi
haqqimiz yo'q
huquqimiz yo'q
rad etil~
rad et~
taqiqlan~
ruxsat berilmaydi|bermaydi|etilmaydi
`,
  "call-us": `
raqamiga qo'ng'iroq|telefon|sim
raqami orqali qo'ng'iroq|telefon|bog'lan~
qo'ng'iroq qiling|qilishingiz
telefon qiling|qilishingiz
qo'ng'iroq qilib
ishonch telefoni~
bizga qo'ng'iroq|telefon
`,
  "write-us": `
pochtamizga yoz~|murojaat
pochtamizga xat
ga yozing
orqali yozing
telegramga|telegramda|botimizga|instagramga yoz~|murojaat
bu yerda javob
emailga|manzilga yozing
ariza qoldiring
`,
  "if-you-like": `
qulay bo'lsa
xohlasangiz
aytgancha
istasangiz
yoki
qaysi biri
`,
  "we-do-it": `
qo'ng'iroq qiladi|qilamiz|qilaman
telefon qiladi|qilamiz|qilaman
yozaman
yozamiz
o'zim
o'zimiz
javob beraman
`,
  "other-department": `
bo'limiga|bo'limga|departamentga murojaat|yozing|qo'ng'iroq
bo'limimizga|bo'limga tegishli
bizning bo'lim~ … emas
boshqa bo'lim~
`,
  "ring-others": `
xizmatiga|xizmatga|kompaniyasiga|kompaniyaga|bankka|bankiga|kuryerga|kuryerlik|sotuvchiga|ishlab chiqaruvchiga|sug'urtaga|pochtaga|provayderga|shifokorga murojaat|qo'ng'iroq|telefon|bog'lan~|o'zingiz
kuryer~ … o'zingiz
kuryerlik xizmatiga
bank~ … qo'ng'iroq|telefon qil~
`,
  "go-there": `
olib boring
olib borishingiz
olib keling
olib kelishingiz
shaxsan kel~|bor~|murojaat
filialga|bo'limga|ofisga|do'konga|markaziga borib|kelib|boring|keling|kelishingiz|borishingiz|tashrif
kelib ariza|yoz
tashrif buyur~
borishingiz kerak
kelishingiz kerak
`,
  "fill-in": `
to'ldir~
ro'yxatdan o't~
yuklab ol~
yuklang
anketa~
ariza yoz~
shaklni
blanka~
`,
  paper: `
chop et~
imzola~
skaner~
skan
pochta orqali yubor~
pochta orqali
notarial~
tasdiqlangan
asl nusxa~ … olib kel~|yubor~|topshir~
spravka~ … yubor~
yozma
`,
  "look-it-up": `
o'zingiz tekshir~|ko'r~|kuzat~
shaxsiy kabinet~
saytimizdan|saytimizda|ilovadan ko'r~|tekshir~|topa~
kuzatib
`,
  "run-after": `
keyinroq|ertaga yozing|qo'ng'iroq|urinib
yana yozing|murojaat
har kuni tekshir~
eslatib
`,
  "try-this": `
urinib ko'ring
o'rnatib ko'ring
qayta yoq~
o'chirib
bosib turing
tering
tozala~
`,
  stock: `
fikringiz|murojaat|murojaatingiz biz uchun (juda) muhim
biz uchun (juda) muhim
qabul qilindi
ro'yxatga olindi
ko'rib chiqiladi
ko'rib chiqadi
navbat tartib~
belgilangan tartibda
tez orada
eng qisqa
birinchi o'rinda
doimo oshir~
xizmat sifatini
taassurot
ichida javob beramiz
`,
  "thanks-for": `
murojaatingiz|xabaringiz|sabringiz|tushunganingiz|kutganingiz|qilganingiz|yozganingiz uchun rahmat|tashakkur
`,
  asks: `
iltimos
yuboring
yozib yubor~
yuborsangiz
ayting
ayta olasizmi
yubora olasizmi
olasizmi
ko'rsating
kiriting
aniqlashtir~
qanday edi
qaysi
yuklang
`,
  number: `
buyurtma~|bron~|ariza~|shartnoma~|polis~|hisob~|posilka~|chipta~|kvitansiya~|zakaz~ raqam~
buyurtma~|bron~|zakaz~ nomer~
trek raqam~
`,
  card: `
kartaning oxirgi
karta raqam~
oxirgi to'rtta raqam~
`,
  serial: `
seriya raqam~
seriya
model raqam~
`,
  photo: `
rasm~
foto~
surat~
skrinshot~
`,
  "birth-date": `
tug'ilgan sana~|kun~
`,
  name: `
ismingiz~
familiya~
to'liq ism~
`,
  phone: `
telefon raqam~
telefoningiz~
`,
  email: `
pochta manzil~
emailingiz~
elektron pochta~
`,
  address: `
manzilingiz~
yetkazish manzil~
yashash manzil~
`,
  size: `
o'lcham~
razmer~
`,
};
