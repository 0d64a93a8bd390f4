import type { TheirCue } from "../kinds.ts";

/** One cue a line; the notation is the coach's (coach/src/cues/pattern.ts). Both scripts are read by the same cues. */
export const theirs: Readonly<Record<TheirCue, string>> = {
  "came-before": `
ikkinchi|uchinchi|to'rtinchi|beshinchi|nechanchi|o'ninchi marta|bor yoz~|qo'ng'iroq|telefon|ayt~|so'ra~|murojaat|iltimos|tushuntir~
ikki|uch|to'rt|besh|bir necha|ko'p|necha marta|marotaba yozdim|yozganman|qo'ng'iroq~|telefon|aytdim|so'radim|murojaat~
kecha ham telefon|qo'ng'iroq~
yana qo'ng'iroq~|so'rayapman
yana o'sha|bir marta
qayta qayta
`,
  "wrote-already": `
kecha|avval|oldin|ilgari (ham) … yozgan~|yozuvdim|yozdim|so'ragan~|so'radim|qo'ng'iroq~
yozgan edim|edik
`,
  waits: `
yangilik~ bormi
nima bo'ldi
nima bo'lyapti
nima gap
allo
alo
kimdir bormi|javob|shug'ullan~
birov shug'ullan~|javob|bormi
hech kim kelmadi|javob|yozmadi|shug'ullan~
javob bering|berasizmi|berasizlarmi|yo'q|kutyapman|bersa
javob … degandingiz|va'da
javob kut~
hali ham javob|kut~|yo'q
haligacha javob|yo'q
jimlik
va'da ber~
degandingiz
hafta|oy|kun o'tdi|bo'ldi
qachon javob|ko'r~|bo'ladi
xo'sh
`,
  still: `
yana
hali ham
haligacha
o'sha
hech narsa o'zgarmadi|qaytmadi
nega yopib|yopdingiz
tuzalmadi
bo'lmadi
`,
  called: `
qo'ng'iroq qilgan~|qildim|qilganman|qiluvdim
telefon qilgan~|qildim|qilganman|qiluvdim
telefon|qo'ng'iroq qilib ko'rdim
telefonda aytishdi|aytishgan|va'da
`,
  mailed: `
pochtangizga yozgan~|yozdim|yubordim|yuborgan~|yozuvdim
emailga|emailingizga|meylga yozgan~|yozdim|yubordim
xat yozgan~|yozdim|yuborgan~|yubordim
`,
  messaged: `
telegramda|telegramdan|telegramga|instagramda|instagramdan|instagramga|facebookda|feysbukda|feysbukdan|whatsappda|vatsapda|chatda|chatga (ham) (o'sha|shu|palto) … yozgan~|yozdim|so'ragan~|so'radim|yozuvdim|murojaat~
telegramda|telegramdan|telegramga|instagramda|instagramdan|instagramga|facebookda|feysbukda|whatsappda|chatda ham|yozgan~|yozdim|so'ragan~|so'radim|yozuvdim
`,
  "went-there": `
filialga|ofisga|do'konga|bo'limga borgan~|bordim|keldim|kelgan~
`,
  "passed-around": `
bir bo'limdan boshqa~
biridan biriga
biridan ikkinchisiga
u yoqdan bu yoqqa
aylantir~
bo'limma bo'lim
har safar boshqa|yangi odam|operator|xodim
sarson qil~
`,
  "said-before": `
aytdim ku
aytganman ku
yozdim ku
yozganman ku
yubordim ku
yuborganman ku
yuqorida yoz~|bor|aytgan~
allaqachon yubor~|yozgan~|aytgan~|bergan~
oldin (ham) aytgan~|yuborgan~|yozgan~
birinchi|oldingi xatda|xabarda|xatimda|xabarimda
hammasini aytgan~|yozgan~
ma'lumotni … aytgan~|yozgan~|bergan~
necha marta aytay|aytaman|tushuntir~
yana boshidan
qayta tushuntir~
`,
  "takes-for-robot": `
bot|robot bilan|javob|mi|yozyapti|gaplash~|sizmi
botmi
robotmi
botmisiz
robotmisiz
tirik odam
jonli odam|operator
haqiqiy odam
odam bormi
odam bilan gaplash~
avtojavob~
avtomatik javob~
tayyor gap~|javob~|matn~
shablon javob~|gap~
nusxa ko'chir~
`,
  thanks: `
rahmat
tashakkur
pul tushdi
ishladi
oldim rahmat
tushunarli
`,
  adds: `
aytgancha
unutibman
mana rasmi|chek
ilovada
yuboryapman
darvoqe
yana bir gap
`,
};
