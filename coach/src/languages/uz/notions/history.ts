export const history = {
  "compare-others": `
~boshqalarda|boshqalar~n|~boshqasida|raqobatchi~n|raqobatchilar~n|~raqobatchingiz~n|raqib~n|raqiblar~n
raqobat~n|~qo'shnim~n|qo'shni~n|~qo'shnimda|~qo'shnimga|qo'shnilar~n|~dugonam~n|~dugonamga|o'rtog'im~n
do'stim~n|~tanishim~n|~tanishlarim~n|~hamkasbim~n|~bozorda|~bozordan
uzumda|olchada|~korzinkada|~makroda|~havasda|yandexda|chetda|~xorijda
~turkiyada|~rossiyada|yevropada|~koreyada|~dubayda|ulardan|ularda|ularnikida|arzonroq|yaxshiroq|taqqosla~v
solishtir~v|~solishtirib|~solishtirganda|nisbatan|farqli|boshqacha|yangilarga
boshqa joy~n
boshqa joyda
boshqa yer~n
boshqa do'kon~n
boshqa ~do'konda
boshqa kompaniya~n
boshqa firma~n
boshqa bank~n
boshqa bankda
boshqa operator~n
boshqa klinika~n
boshqa maktab~n
boshqa markaz~n
boshqa provayder~n
boshqa servis~n
boshqa ilova~n
boshqa taksi~n
boshqa restoran~n|kafe~n|oshxona~n
boshqa mehmonxona~n
boshqa sayt~n
boshqa usta~n
boshqa salon~n
boshqa shahar~n
boshqa davlat~n
boshqa hamma joyda
hamma joyda
hamma yerda
har yerda
qo'shni do'kon~n
qo'shni uy~n
~singlimga|opamga|akamga|ukamga … ~di|~shdi|~chdi|~chiqdi|~chiqardi|~shladi|~shlatdi|~shirdi|~chirdi|~shtirdi|~shundi|~shuntirdi|~shitdi|~chaqirdi|~shadi|~shlandi|~chirtirdi|~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi|~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan
uzum market
chet elda
~sizlardan ko'ra
sizdan ko'ra
sizdan arzon|yaxshi|tez
tezroq … boshqa~n
ikki barobar
kim ga
~hammaga … menga|bizga|faqat
menga esa
bizga esa
yangi mijoz~n
yangi ~kirganga
`,
  "loyal-past": `
yillab|~mijozman|~mijozingizman|~mijozingiz~n|~mijozmiz|oldinlari|avvallari|ilgarilari|sodiq~n|sadoqat~n
~sadoqatli~n|ishonchli~n|ishongandim|ishongandik|ishonardim|ishonardik|ishonganim~n|~tanishlarimga
~maqtardim|~maqtagandim|~maqtovdim|~foydalanaman|~foydalanaman|~foydalanamiz|ishlataman|ishlatamiz|qatnab
~qatnayman|~qatnaymiz
yildan beri
yildan buyon
yillardan beri|buyon
yillik mijoz~n|abonent~n
yillik ~mijozman|~mijozmiz|~mijozingiz~n
yil ~davomida
yil mijoz~n
ko'p yillik
ko'p yildan
necha yil~n
necha yildan
necha yillardan
bir necha yil~n
uch|to'rt|besh|olti|yetti|sakkiz|to'qqiz|o'n|ikki|yigirma|0|00 yildan|yillik|yildirki
0000 yildan
0000 yildan beri
mijozingiz edi~n
mijozi~n bo'l~v
doimiy mijoz~n
doimiy ~mijozman
doimiy ~mijozingiz~n
doimiy xaridor~n
doim sizdan|~sizlardan|shu|sizni
doim … olaman|olardim|olamiz|buyurtma|~kelaman|ovqatlanamiz|~foydalanaman
har doim sizdan|~sizlardan
har doim … olaman|olardim|olamiz|buyurtma|~kelaman
hamisha sizdan
har oy … ~to'layman|~to'laymiz|olaman
har hafta … olaman|~kelaman|buyurtma|olamiz
har kuni … olaman|~kelaman|buyurtma|olamiz
oldin bunaqa|bunday
oldin … yaxshi|zo'r|edi|emas|muammo
avval bunaqa|bunday|yaxshi|zo'r
ilgari bunaqa|yaxshi|bunday|zo'r
ilgari … edi
avval … edi
sodiq mijoz~n
ishonchli mijoz~n
ishongan edi~n
ishonib yur~v|kel~v|ol~v|pul
ishonib kelgan~n
~sizlarga ishon~v
sizga ishon~v
eski mijoz~n
eski ~mijozman|~mijozingiz~n
o'rganib qol~v
o'rganib qolgan~n
hamma tanishlar~n
maqtab yur~v
tavsiya qilgan~n|~qilgandim|~qilardim
reklama qilgan~n
birinchi kundan
ochilganidan beri
~foydalanib kel~v
kelib yur~v
muammo bo'lma~v
muammo ko'rma~v
biror marta kechik~v
~vaqtida to'la~v
~vaqtida ~to'layman|~to'laganman
`,
  "effort-mine": `
yozdim|yozdik|yozyapman|yozganman|yozaverib|yozsam|arizam~n|~murojaatim~n|bordim|bordik|keldim|keldik|borsam
kelsam|yo'lkira~n|kutdim|kutdik|~kutyapman|~kutyapmiz|~kutaverib|o'tiribman|o'tiribmiz|~turibman|~vaqtimni
~sarfladim|asabim~n|yubordim|yubordik|yuborganman|yuborgandim|~jo'natdim|~jo'natganman|~tashladim|~topshirdim
~topshirganman|~to'ldirdim|aytdim|aytdik|aytganman|~tushuntirdim|~tushuntirganman|~so'radim|~so'radik|yolvor~v
yolvordim|yalin~v|yalindim|yugurdim|yugurib|yuguryapman|~sarsonman|ovoraman|~qidirdim|izladim|~tekshirdim
urindim|urinib|urinyapman|~to'ladim|~to'laganman|~qatnayverib|piyoda
qo'ng'iroq qildim|qildik|~qilaman|~qilyapman|~qilganman|~qilaverdim|qilib|qilsam|qilsak
telefon qildim|qildik|~qilaman|~qilyapman|~qilaverdim|qilsam|qilib
qo'ng'iroq qil~v … marta|kun
yozgandim|yozgan edim
yozaman … javob
ariza yozdim|berdim|~topshirdim|~qoldirdim|berdik|yozdik
ariza ber~v
ariza ~berganim~n
murojaat qildim|qildik|~qilganman|~qilyapman
borib keldim|keldik
kelib ketdim|ketdik
yo'l yurib
yo'l bosib
~qishloqdan|~viloyatdan|~samarqanddan|andijondan kel~v|keldim
kilometr~n yur~v|yo'l
taksi~n … bor~v|kel~v|to'la~v|ol~v
taksi puli
yo'l puli
~navbatda turdim|turdik|turib|o'tirdim|kutdim|~turaman
navbat kutdim|kutdik|kutib|oldim
soat kutdim|kutdik|turdim|turdik|o'tirdim|o'tirdik|kutib|~kutyapman
kutib o'tir~v
kutib o'tirdim|o'tirdik|o'tiribman
ishdan so'ra~v|so'rab|qol~v|chiqib|javob|ruxsat
ishdan javob ol~v
ishimni tashla~v|qoldir~v
ishimni tashlab
ishdan qoldim
ish kunim~n
bir kunim~n
kunim~n ket~v|bekor|o't~v|yo'qol~v
vaqtim~n ket~v|ol~v|sarf|bekor|yo'q~
vaqt sarfla~v|ketkaz~v|yo'qot~v
skrin~n yubor~v|tashla~v
chek~n yubor~v|tashla~v|ko'rsat~v
rasm~n yubor~v|tashla~v|ol~v
hujjatlar~n ~topshirdim|yubordim|yig'~v|olib
sarson bo'l~v
sarson bo'ldim|bo'ldik
ovora bo'l~v
ovora bo'ldim|bo'ldik
o'chirib yoqdim|yoqib
qayta o'rnatdim
harakat qildim|qildik
olib bordim|keldim|borib
~ko'tarib bor~v|kel~v|chiq~v
ikkinchi marta bor~v|yoz~v|kel~v
necha marta … ~dim|~shdim|~chdim|~chiqdim|~chiqardim|~shladim|~shlatdim|~shirdim|~chirdim|~shtirdim|~shundim|~shuntirdim|~shitdim|~chaqirdim|~shadim|~shlandim|~chirtirdim
uch marta … ~dim|~shdim|~chdim|~chiqdim|~chiqardim|~shladim|~shlatdim|~shirdim|~chirdim|~shtirdim|~shundim|~shuntirdim|~shitdim|~chaqirdim|~shadim|~shlandim|~chirtirdim
uchinchi marta … ~aman|~shaman|~chaman|~chiqaman|~chiqaraman|~shlaaman|~shlataman|~shiraman|~chiraman|~shtiraman|~shunaman|~shuntiraman|~shitaman|~chaqiraman|~shaaman|~shlanaman|~chirtiraman|~yapman|~shyapman|~chyapman|~chiqyapman|~chiqaryapman|~shlayapman|~shlatyapman|~shiryapman|~chiryapman|~shtiryapman|~shunyapman|~shuntiryapman|~shityapman|~chaqiryapman|~shayapman|~shlanyapman|~chirtiryapman
marta … ~dim|~shdim|~chdim|~chiqdim|~chiqardim|~shladim|~shlatdim|~shirdim|~chirdim|~shtirdim|~shundim|~shuntirdim|~shitdim|~chaqirdim|~shadim|~shlandim|~chirtirdim|~dik|~shdik|~chdik|~chiqdik|~chiqardik|~shladik|~shlatdik|~shirdik|~chirdik|~shtirdik|~shundik|~shuntirdik|~shitdik|~chaqirdik|~shadik|~shlandik|~chirtirdik
tong ~sahardan
o'zim tozala~v|tuzat~v|qil~v|yig'~v|olib|bor~v|to'la~v
`,
  "first-contact": `
yangiman|yangimiz|endigina|hozirgina|~ro'yxatdan|yozilmoqchi~n|yozilsam|yozilish~n|ulanmoqchi~n|ulatmoqchi~n
olmoqchi~n|olmoqchiydim|~kelmoqchi~n|~bormoqchi~n|~bermoqchi~n|~qilmoqchi~n|o'rnatmoqchi~n|ochmoqchi~n
~topshirmoqchi~n|o'rganmoqchi~n|~bilmoqchi~n|~so'ramoqchi~n
~moqchiman|~shmoqchiman|~chmoqchiman|~chiqmoqchiman|~chiqarmoqchiman|~shlamoqchiman|~shlatmoqchiman|~shirmoqchiman|~chirmoqchiman|~shtirmoqchiman|~shunmoqchiman|~shuntirmoqchiman|~shitmoqchiman|~chaqirmoqchiman|~shamoqchiman|~shlanmoqchiman|~chirtirmoqchiman
~moqchiydim|~shmoqchiydim|~chmoqchiydim|~chiqmoqchiydim|~chiqarmoqchiydim|~shlamoqchiydim|~shlatmoqchiydim|~shirmoqchiydim|~chirmoqchiydim|~shtirmoqchiydim|~shunmoqchiydim|~shuntirmoqchiydim|~shitmoqchiydim|~chaqirmoqchiydim|~shamoqchiydim|~shlanmoqchiydim|~chirtirmoqchiydim
~moqchimiz|~shmoqchimiz|~chmoqchimiz|~chiqmoqchimiz|~chiqarmoqchimiz|~shlamoqchimiz|~shlatmoqchimiz|~shirmoqchimiz|~chirmoqchimiz|~shtirmoqchimiz|~shunmoqchimiz|~shuntirmoqchimiz|~shitmoqchimiz|~chaqirmoqchimiz|~shamoqchimiz|~shlanmoqchimiz|~chirtirmoqchimiz
savol~n|~savolim~n|maslahat~n|~qiziqyapman|qiziqtiryapti|~qiziqib|eshitdim|vakansiya~n|~qo'shilmoqchi~n
birinchi marta
birinchi marta … ~yapman|~shyapman|~chyapman|~chiqyapman|~chiqaryapman|~shlayapman|~shlatyapman|~shiryapman|~chiryapman|~shtiryapman|~shunyapman|~shuntiryapman|~shityapman|~chaqiryapman|~shayapman|~shlanyapman|~chirtiryapman|~ishim|~shishim|~chishim|~chiqishim|~chiqarishim|~shlaishim|~shlatishim|~shirishim|~chirishim|~shtirishim|~shunishim|~shuntirishim|~shitishim|~chaqirishim|~shaishim|~shlanishim|~chirtirishim|~dim|~shdim|~chdim|~chiqdim|~chiqardim|~shladim|~shlatdim|~shirdim|~chirdim|~shtirdim|~shundim|~shuntirdim|~shitdim|~chaqirdim|~shadim|~shlandim|~chirtirdim|~moqchi|~shmoqchi|~chmoqchi|~chiqmoqchi|~chiqarmoqchi|~shlamoqchi|~shlatmoqchi|~shirmoqchi|~chirmoqchi|~shtirmoqchi|~shunmoqchi|~shuntirmoqchi|~shitmoqchi|~chaqirmoqchi|~shamoqchi|~shlanmoqchi|~chirtirmoqchi
birinchi bor
birinchi ~martaman
birinchi ~buyurtma~n
birinchi ~buyurtmam~n
birinchi xarid~n
birinchi zakaz~n
birinchi murojaat~n
birinchi ~murojaatim~n
birinchi ~kelishim~n
birinchi kun~n
birinchi oy~n
birinchi dars~n
birinchi tashrif~n
birinchi safar
ilk marta|bor|~buyurtma~n|xarid~n|tashrif~n
yangi mijoz~n
yangi ~mijozman
yangi foydalanuvchi~n
yangi abonent~n
yangi bemor~n
yangi o'tdim|keldim|~ko'chdim|~boshladim|ulandim|oldim|ochdim|o'rnatdim|~ro'yxatdan
yangi ko'chib
endi boshla~v|o'rgan~v|kirdim|~ro'yxatdan|ochdim|o'rnatdim
hozirgina ~ro'yxatdan|o'rnat~v|ochdim
kecha ochdim|o'rnatdim|~ro'yxatdan
~ro'yxatdan o't~v
~ro'yxatdan o'tdim|o'tmoqchi~n|o'tsam
~ro'yxatga yoz~v|yozil~v
a'zo bo'l~v
yozilish uchun
olmoqchi edim
sotib olmoqchi~n
buyurtma ~bermoqchi~n|~qilmoqchi~n
buyurtma qilsam|bersam
zakaz ~qilmoqchi~n|~bermoqchi~n
bron ~qilmoqchi~n|qilsam
~moqchi|~shmoqchi|~chmoqchi|~chiqmoqchi|~chiqarmoqchi|~shlamoqchi|~shlatmoqchi|~shirmoqchi|~chirmoqchi|~shtirmoqchi|~shunmoqchi|~shuntirmoqchi|~shitmoqchi|~chaqirmoqchi|~shamoqchi|~shlanmoqchi|~chirtirmoqchi edim
~savolim bor
bitta savol
bir savol
kichik savol
savol bor
maslahat kerak|bering|so'ra~v
qanday qo'shil~v|~ro'yxatdan|yozil~v|boshla~v|ula~v|ochiladi
~qayerdan boshla~v
~nimadan boshla~v
eshitib qoldim
tavsiya ~qilishdi
do'stim maslahat|tavsiya|aytdi
~tanishim maslahat|tavsiya|aytdi
~reklamangiz~n ko'r~v
~reklamani ko'r~v
instagramda ko'r~v
hali ~bilmayman
hali ishlatib|kelma~v|bo'lma~v|ko'rma~v
hech ishlatma~v|kelma~v|bo'lma~v
~tanishib chiq~v
xush ~kelibsiz~n
ishga ~kirmoqchi~n
ishga olasiz~n
qabul qachon|bormi|qanday|boshlan~v
sinov dars~n
sinab ~ko'rmoqchi~n
sinab ko'rsam
`,
};
