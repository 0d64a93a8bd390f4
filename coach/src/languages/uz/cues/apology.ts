export const apology = `
// sorry
uzr
uzr so'ra~
uzrimiz~
uzrimizni
uzrli~
uzrlimiz
uzrim~
uzrxohlik~
uzrxoh~
uzr ayt~
uzr sizdan|bizdan
ming uzr
ko'p uzr
uzringizni
uzr so'rashga
chin dil~ uzr
chin dil~ kechir~
kechiring
kechirasiz
kechirgaysiz
kechira olsangiz
kechirib qo'y~
kechirim~
kechirim so'ra~
kechirim o'tin~
kechirimimiz~
kechirimli
kechirishingiz~
bizni kechir~
meni kechir~
afv et~
afv so'ra~
afvingiz~
avf et~|so'ra~
ma'zur tut~
ma'zur ko'r~
tavba~ qabul
tavbamiz~
aybga buyurma~
ayb~ o't~
aybimizdan o't~
gunohimiz~
gunoh~ kechir~
sizdan qarzdor~
oldingizda bosh eg~
bosh egamiz
oldingizda ayb~
oldingizda qarz~
oldingizda uyat~
oldingizda xijolat~
xijolatda~
xijolatdaman
xijolatdamiz
xijolat torta~
uyaldim
uyaldik
uyalib ket~
uyalib qol~
uyalib uzr
uyatli … biz~
uyatdan o'l~
yuzimiz qizar~
yuzim chida~
yuzimiz shuvut
yuzimiz qora
yuzimiz yo'q
yerga kir~
pushaymon~
pushaymonmiz
pushaymonman
afsusdamiz
afsuslanaman
o'kin~
o'kinamiz
o'kinaman
o'ksin~
achinamiz
// our fault
ayb bizda
ayb bizning
ayb o'zimizda
ayb menda
aybdormiz
aybdorman
aybimiz
aybimizni
aybimizni tan
aybni bo'yn~
aybni tan~
aybni o'z
aybni … olamiz|olaman
bizning ayb~
bizning aybimiz
aybi bizda
ayb~ bizdan
o'z aybimiz~
mening aybim
xato bizda
xato bizdan
xato bizniki
xato meniki
xatoimiz~
xatomiz~
xatomizni
xatomiz uchun
xatoni tan ol~
xato qildik
xato qilibmiz
xatoga yo'l qo'y~
yanglishdik
yanglishibmiz
adashganimiz~
adashtiribmiz
adashtirganimiz~
chalkashtir~miz
chalg'ib ket~
bizdan o'tdi
bizdan o'tibdi
bizdan o'tgan
mendan o'tdi
bizning kamchilik~
kamchilik bizda
kamchiligimiz~
bizning nuqson~
nuqsonimiz~
qusurimiz~
qusur~ bizda
bizning sust~
bizning e'tiborsiz~
e'tiborsizligimiz~
bepar~imiz
mas'uliyatsizligimiz
bizning gunoh~
qilmishimiz~
noqulaylik~ uchun uzr
tan olamiz
tan olaman
yashirmaymiz
~ganimiz uchun
~ganimizdan
~maganimiz~
~bmiz … uzr
kuttirib qo'y~
kuttirganimiz~
kutti~ganimiz
va'da~ ust~ chiqolma~
sizni xafa qilganimiz~
og'ritganimiz~
yo'l qo'yganimiz~
va'dani buzdik
ko'nglingizni … ~ganimiz
`;
