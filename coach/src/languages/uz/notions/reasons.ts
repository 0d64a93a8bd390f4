export const reasons = {
  should: `
kerak|kerak~n|lozim|lozim~n|zarur|zarur~n|zarurat~n|shart|~shartmi|~shartmas|majbur|majburiy~n
~majburman|~majburmiz|~majbursiz|~majburmisiz|majburiyat~n|majburiyati~n|burch~n|burchi~n|vazifa~n|vazifasi~n
~vazifangiz~n|~vazifamiz~n|darkor|joiz|yaxshisi|ma'quli|~foydali|arziydi|~tegishli|mas'ul~n|mas'uliyat~n
javobgar~n|keragi|~kerakli|kerakligi~n|~lozimligi
~kerakmi|~kerakmas|kerak emas|kerakku|kerakdir
shart~n emas
talab ~qilinadi|etiladi
talab qilin~v
talab etil~v
durust bo'l~v
to'g'ri ~bo'lardi
~maqsadga muvofiq
tavsiya qilin~v|etil~v
~ish|~shish|~chish|~chiqish|~chiqarish|~shlaish|~shlatish|~shirish|~chirish|~shtirish|~shunish|~shuntirish|~shitish|~chaqirish|~shaish|~shlanish|~chirtirish kerak|lozim|shart|zarur|darkor
~ishi|~shishi|~chishi|~chiqishi|~chiqarishi|~shlaishi|~shlatishi|~shirishi|~chirishi|~shtirishi|~shunishi|~shuntirishi|~shitishi|~chaqirishi|~shaishi|~shlanishi|~chirtirishi kerak|lozim|shart
~ishingiz|~shishingiz|~chishingiz|~chiqishingiz|~chiqarishingiz|~shlaishingiz|~shlatishingiz|~shirishingiz|~chirishingiz|~shtirishingiz|~shunishingiz|~shuntirishingiz|~shitishingiz|~chaqirishingiz|~shaishingiz|~shlanishingiz|~chirtirishingiz kerak|lozim|shart
~ishim|~shishim|~chishim|~chiqishim|~chiqarishim|~shlaishim|~shlatishim|~shirishim|~chirishim|~shtirishim|~shunishim|~shuntirishim|~shitishim|~chaqirishim|~shaishim|~shlanishim|~chirtirishim kerak|shart
~ishimiz|~shishimiz|~chishimiz|~chiqishimiz|~chiqarishimiz|~shlaishimiz|~shlatishimiz|~shirishimiz|~chirishimiz|~shtirishimiz|~shunishimiz|~shuntirishimiz|~shitishimiz|~chaqirishimiz|~shaishimiz|~shlanishimiz|~chirtirishimiz kerak
~moq|~shmoq|~chmoq|~chiqmoq|~chiqarmoq|~shlamoq|~shlatmoq|~shirmoq|~chirmoq|~shtirmoq|~shunmoq|~shuntirmoq|~shitmoq|~chaqirmoq|~shamoq|~shlanmoq|~chirtirmoq kerak|lozim
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa ~bo'lardi|yaxshi|durust
~gani|~shgani|~chgani|~chiqgani|~chiqargani|~shlagani|~shlatgani|~shirgani|~chirgani|~shtirgani|~shungani|~shuntirgani|~shitgani|~chaqirgani|~shagani|~shlangani|~chirtirgani ma'qul|yaxshi|tuzuk
~ganingiz|~shganingiz|~chganingiz|~chiqganingiz|~chiqarganingiz|~shlaganingiz|~shlatganingiz|~shirganingiz|~chirganingiz|~shtirganingiz|~shunganingiz|~shuntirganingiz|~shitganingiz|~chaqirganingiz|~shaganingiz|~shlanganingiz|~chirtirganingiz ma'qul|yaxshi|tuzuk
~tegishli~n edi
qilish kerak
qilishingiz kerak
iloji yo'q
chora yo'q
bo'lishi kerak
`,
  "would-have": `
~ganingizda|~shganingizda|~chganingizda|~chiqganingizda|~chiqarganingizda|~shlaganingizda|~shlatganingizda|~shirganingizda|~chirganingizda|~shtirganingizda|~shunganingizda|~shuntirganingizda|~shitganingizda|~chaqirganingizda|~shaganingizda|~shlanganingizda|~chirtirganingizda
~maganingizda|~shmaganingizda|~chmaganingizda|~chiqmaganingizda|~chiqarmaganingizda|~shlamaganingizda|~shlatmaganingizda|~shirmaganingizda|~chirmaganingizda|~shtirmaganingizda|~shunmaganingizda|~shuntirmaganingizda|~shitmaganingizda|~chaqirmaganingizda|~shamaganingizda|~shlanmaganingizda|~chirtirmaganingizda
~ganimizda|~shganimizda|~chganimizda|~chiqganimizda|~chiqarganimizda|~shlaganimizda|~shlatganimizda|~shirganimizda|~chirganimizda|~shtirganimizda|~shunganimizda|~shuntirganimizda|~shitganimizda|~chaqirganimizda|~shaganimizda|~shlanganimizda|~chirtirganimizda
~ganimda|~shganimda|~chganimda|~chiqganimda|~chiqarganimda|~shlaganimda|~shlatganimda|~shirganimda|~chirganimda|~shtirganimda|~shunganimda|~shuntirganimda|~shitganimda|~chaqirganimda|~shaganimda|~shlanganimda|~chirtirganimda
~maganida|~shmaganida|~chmaganida|~chiqmaganida|~chiqarmaganida|~shlamaganida|~shlatmaganida|~shirmaganida|~chirmaganida|~shtirmaganida|~shunmaganida|~shuntirmaganida|~shitmaganida|~chaqirmaganida|~shamaganida|~shlanmaganida|~chirtirmaganida
~maganda|~shmaganda|~chmaganda|~chiqmaganda|~chiqarmaganda|~shlamaganda|~shlatmaganda|~shirmaganda|~chirmaganda|~shtirmaganda|~shunmaganda|~shuntirmaganda|~shitmaganda|~chaqirmaganda|~shamaganda|~shlanmaganda|~chirtirmaganda
~masdi|~shmasdi|~chmasdi|~chiqmasdi|~chiqarmasdi|~shlamasdi|~shlatmasdi|~shirmasdi|~chirmasdi|~shtirmasdi|~shunmasdi|~shuntirmasdi|~shitmasdi|~chaqirmasdi|~shamasdi|~shlanmasdi|~chirtirmasdi
~masdik|~shmasdik|~chmasdik|~chiqmasdik|~chiqarmasdik|~shlamasdik|~shlatmasdik|~shirmasdik|~chirmasdik|~shtirmasdik|~shunmasdik|~shuntirmasdik|~shitmasdik|~chaqirmasdik|~shamasdik|~shlanmasdik|~chirtirmasdik|~masdim|~shmasdim|~chmasdim|~chiqmasdim|~chiqarmasdim|~shlamasdim|~shlatmasdim|~shirmasdim|~chirmasdim|~shtirmasdim|~shunmasdim|~shuntirmasdim|~shitmasdim|~chaqirmasdim|~shamasdim|~shlanmasdim|~chirtirmasdim|~masdingiz|~shmasdingiz|~chmasdingiz|~chiqmasdingiz|~chiqarmasdingiz|~shlamasdingiz|~shlatmasdingiz|~shirmasdingiz|~chirmasdingiz|~shtirmasdingiz|~shunmasdingiz|~shuntirmasdingiz|~shitmasdingiz|~chaqirmasdingiz|~shamasdingiz|~shlanmasdingiz|~chirtirmasdingiz
~ardi|~shardi|~chardi|~chiqardi|~chiqarardi|~shlaardi|~shlatardi|~shirardi|~chirardi|~shtirardi|~shunardi|~shuntirardi|~shitardi|~chaqirardi|~shaardi|~shlanardi|~chirtirardi
~ardingiz|~shardingiz|~chardingiz|~chiqardingiz|~chiqarardingiz|~shlaardingiz|~shlatardingiz|~shirardingiz|~chirardingiz|~shtirardingiz|~shunardingiz|~shuntirardingiz|~shitardingiz|~chaqirardingiz|~shaardingiz|~shlanardingiz|~chirtirardingiz|~ardik|~shardik|~chardik|~chiqardik|~chiqarardik|~shlaardik|~shlatardik|~shirardik|~chirardik|~shtirardik|~shunardik|~shuntirardik|~shitardik|~chaqirardik|~shaardik|~shlanardik|~chirtirardik|~ardim|~shardim|~chardim|~chiqardim|~chiqarardim|~shlaardim|~shlatardim|~shirardim|~chirardim|~shtirardim|~shunardim|~shuntirardim|~shitardim|~chaqirardim|~shaardim|~shlanardim|~chirtirardim
~arding|~sharding|~charding|~chiqarding|~chiqararding|~shlaarding|~shlatarding|~shirarding|~chirarding|~shtirarding|~shunarding|~shuntirarding|~shitarding|~chaqirarding|~shaarding|~shlanarding|~chirtirarding
~bo'lardi|bo'larkan|~bo'lmasdi|~bo'lmasmidi|~bo'lganida|~qaniydi|koshki|~koshkiydi|kosh
~olardi|~sholardi|~cholardi|~chiqolardi|~chiqarolardi|~shlaolardi|~shlatolardi|~shirolardi|~chirolardi|~shtirolardi|~shunolardi|~shuntirolardi|~shitolardi|~chaqirolardi|~shaolardi|~shlanolardi|~chirtirolardi
~olardingiz|~sholardingiz|~cholardingiz|~chiqolardingiz|~chiqarolardingiz|~shlaolardingiz|~shlatolardingiz|~shirolardingiz|~chirolardingiz|~shtirolardingiz|~shunolardingiz|~shuntirolardingiz|~shitolardingiz|~chaqirolardingiz|~shaolardingiz|~shlanolardingiz|~chirtirolardingiz
yetardi|~bilganimda|bilsam
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa edi
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz edi
~sam|~shsam|~chsam|~chiqsam|~chiqarsam|~shlasam|~shlatsam|~shirsam|~chirsam|~shtirsam|~shunsam|~shuntirsam|~shitsam|~chaqirsam|~shasam|~shlansam|~chirtirsam edi
~sak|~shsak|~chsak|~chiqsak|~chiqarsak|~shlasak|~shlatsak|~shirsak|~chirsak|~shtirsak|~shunsak|~shuntirsak|~shitsak|~chaqirsak|~shasak|~shlansak|~chirtirsak edi
~magan|~shmagan|~chmagan|~chiqmagan|~chiqarmagan|~shlamagan|~shlatmagan|~shirmagan|~chirmagan|~shtirmagan|~shunmagan|~shuntirmagan|~shitmagan|~chaqirmagan|~shamagan|~shlanmagan|~chirtirmagan ~bo'lardi~n|bo'lar
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan ~bo'lardi~n
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan bo'lar edi~n
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan bo'lsangiz
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan bo'lsa edi|~bo'lardi
~magan|~shmagan|~chmagan|~chiqmagan|~chiqarmagan|~shlamagan|~shlatmagan|~shirmagan|~chirmagan|~shtirmagan|~shunmagan|~shuntirmagan|~shitmagan|~chaqirmagan|~shamagan|~shlanmagan|~chirtirmagan bo'lsa~n
~ganida|~shganida|~chganida|~chiqganida|~chiqarganida|~shlaganida|~shlatganida|~shirganida|~chirganida|~shtirganida|~shunganida|~shuntirganida|~shitganida|~chaqirganida|~shaganida|~shlanganida|~chirtirganida edi
~ganda|~shganda|~chganda|~chiqganda|~chiqarganda|~shlaganda|~shlatganda|~shirganda|~chirganda|~shtirganda|~shunganda|~shuntirganda|~shitganda|~chaqirganda|~shaganda|~shlanganda|~chirtirganda edi
~ganda|~shganda|~chganda|~chiqganda|~chiqarganda|~shlaganda|~shlatganda|~shirganda|~chirganda|~shtirganda|~shunganda|~shuntirganda|~shitganda|~chaqirganda|~shaganda|~shlanganda|~chirtirganda … ~bo'lmasdi|~bo'lardi|edi
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa ~bo'lardi
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz ~bo'lardi
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa bo'lar edi
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz bo'lar edi
~ilsa|~shilsa|~chilsa|~chiqilsa|~chiqarilsa|~shlailsa|~shlatilsa|~shirilsa|~chirilsa|~shtirilsa|~shunilsa|~shuntirilsa|~shitilsa|~chaqirilsa|~shailsa|~shlanilsa|~chirtirilsa ~bo'lardi
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa ~bo'lmasmidi
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz ~bo'lmasmidi
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz … ~ardingiz|~shardingiz|~chardingiz|~chiqardingiz|~chiqarardingiz|~shlaardingiz|~shlatardingiz|~shirardingiz|~chirardingiz|~shtirardingiz|~shunardingiz|~shuntirardingiz|~shitardingiz|~chaqirardingiz|~shaardingiz|~shlanardingiz|~chirtirardingiz
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz … ~mas|~shmas|~chmas|~chiqmas|~chiqarmas|~shlamas|~shlatmas|~shirmas|~chirmas|~shtirmas|~shunmas|~shuntirmas|~shitmas|~chaqirmas|~shamas|~shlanmas|~chirtirmas edi
~mas|~shmas|~chmas|~chiqmas|~chiqarmas|~shlamas|~shlatmas|~shirmas|~chirmas|~shtirmas|~shunmas|~shuntirmas|~shitmas|~chaqirmas|~shamas|~shlanmas|~chirtirmas edi
~mas|~shmas|~chmas|~chiqmas|~chiqarmas|~shlamas|~shlatmas|~shirmas|~chirmas|~shtirmas|~shunmas|~shuntirmas|~shitmas|~chaqirmas|~shamas|~shlanmas|~chirtirmas edik|edim|edingiz
~ar|~shar|~char|~chiqar|~chiqarar|~shlaar|~shlatar|~shirar|~chirar|~shtirar|~shunar|~shuntirar|~shitar|~chaqirar|~shaar|~shlanar|~chirtirar edi
~ar|~shar|~char|~chiqar|~chiqarar|~shlaar|~shlatar|~shirar|~chirar|~shtirar|~shunar|~shuntirar|~shitar|~chaqirar|~shaar|~shlanar|~chirtirar edik|edim|edingiz
~ishi|~shishi|~chishi|~chiqishi|~chiqarishi|~shlaishi|~shlatishi|~shirishi|~chirishi|~shtirishi|~shunishi|~shuntirishi|~shitishi|~chaqirishi|~shaishi|~shlanishi|~chirtirishi mumkin edi
~ish|~shish|~chish|~chiqish|~chiqarish|~shlaish|~shlatish|~shirish|~chirish|~shtirish|~shunish|~shuntirish|~shitish|~chaqirish|~shaish|~shlanish|~chirtirish mumkin edi
~ish|~shish|~chish|~chiqish|~chiqarish|~shlaish|~shlatish|~shirish|~chirish|~shtirish|~shunish|~shuntirish|~shitish|~chaqirish|~shaish|~shlanish|~chirtirish kerak edi
~ishi|~shishi|~chishi|~chiqishi|~chiqarishi|~shlaishi|~shlatishi|~shirishi|~chirishi|~shtirishi|~shunishi|~shuntirishi|~shitishi|~chaqirishi|~shaishi|~shlanishi|~chirtirishi kerak edi
~ishingiz|~shishingiz|~chishingiz|~chiqishingiz|~chiqarishingiz|~shlaishingiz|~shlatishingiz|~shirishingiz|~chirishingiz|~shtirishingiz|~shunishingiz|~shuntirishingiz|~shitishingiz|~chaqirishingiz|~shaishingiz|~shlanishingiz|~chirtirishingiz kerak edi
kerak edi
lozim edi
shart edi
mumkin edi
bo'lmas edi
bo'lar edi
~bo'lganda edi
qani edi
oldini ol~v mumkin edi
oldini olsa
oldini olish
~olgan|~sholgan|~cholgan|~chiqolgan|~chiqarolgan|~shlaolgan|~shlatolgan|~shirolgan|~chirolgan|~shtirolgan|~shunolgan|~shuntirolgan|~shitolgan|~chaqirolgan|~shaolgan|~shlanolgan|~chirtirolgan ~bo'lardi~n
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa yaxshi ~bo'lardi
yetarli edi
agar … edi
~maydi|~shmaydi|~chmaydi|~chiqmaydi|~chiqarmaydi|~shlamaydi|~shlatmaydi|~shirmaydi|~chirmaydi|~shtirmaydi|~shunmaydi|~shuntirmaydi|~shitmaydi|~chaqirmaydi|~shamaydi|~shlanmaydi|~chirtirmaydi edi
~mas|~shmas|~chmas|~chiqmas|~chiqarmas|~shlamas|~shlatmas|~shirmas|~chirmas|~shtirmas|~shunmas|~shuntirmas|~shitmas|~chaqirmas|~shamas|~shlanmas|~chirtirmas ekan
`,
  if: `
agar|agarda|basharti|mabodo|mobodo|modomiki|bo'lsa|~bo'lmasa|bo'lsangiz|bo'lsam|bo'lsak|unda|yo'qsa|~bo'lmasam
~shartda|~taqdirda|holda
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz
~sangizlar|~shsangizlar|~chsangizlar|~chiqsangizlar|~chiqarsangizlar|~shlasangizlar|~shlatsangizlar|~shirsangizlar|~chirsangizlar|~shtirsangizlar|~shunsangizlar|~shuntirsangizlar|~shitsangizlar|~chaqirsangizlar|~shasangizlar|~shlansangizlar|~chirtirsangizlar
~masangiz|~shmasangiz|~chmasangiz|~chiqmasangiz|~chiqarmasangiz|~shlamasangiz|~shlatmasangiz|~shirmasangiz|~chirmasangiz|~shtirmasangiz|~shunmasangiz|~shuntirmasangiz|~shitmasangiz|~chaqirmasangiz|~shamasangiz|~shlanmasangiz|~chirtirmasangiz
~sam|~shsam|~chsam|~chiqsam|~chiqarsam|~shlasam|~shlatsam|~shirsam|~chirsam|~shtirsam|~shunsam|~shuntirsam|~shitsam|~chaqirsam|~shasam|~shlansam|~chirtirsam
~masam|~shmasam|~chmasam|~chiqmasam|~chiqarmasam|~shlamasam|~shlatmasam|~shirmasam|~chirmasam|~shtirmasam|~shunmasam|~shuntirmasam|~shitmasam|~chaqirmasam|~shamasam|~shlanmasam|~chirtirmasam
~sak|~shsak|~chsak|~chiqsak|~chiqarsak|~shlasak|~shlatsak|~shirsak|~chirsak|~shtirsak|~shunsak|~shuntirsak|~shitsak|~chaqirsak|~shasak|~shlansak|~chirtirsak
~masa|~shmasa|~chmasa|~chiqmasa|~chiqarmasa|~shlamasa|~shlatmasa|~shirmasa|~chirmasa|~shtirmasa|~shunmasa|~shuntirmasa|~shitmasa|~chaqirmasa|~shamasa|~shlanmasa|~chirtirmasa
~malsa|~shmalsa|~chmalsa|~chiqmalsa|~chiqarmalsa|~shlamalsa|~shlatmalsa|~shirmalsa|~chirmalsa|~shtirmalsa|~shunmalsa|~shuntirmalsa|~shitmalsa|~chaqirmalsa|~shamalsa|~shlanmalsa|~chirtirmalsa|~lsa|~nsa|~ysa|~zsa|~ksa|~qsa|~msa|~shsa|~chsa
~psa|~bsa|~dsa
~lasa|~shlasa|~chlasa|~chiqlasa|~chiqarlasa|~shlalasa|~shlatlasa|~shirlasa|~chirlasa|~shtirlasa|~shunlasa|~shuntirlasa|~shitlasa|~chaqirlasa|~shalasa|~shlanlasa|~chirtirlasa
desangiz|desa|xohlasangiz|istasangiz|qarab|bog'liq
~ganda|~shganda|~chganda|~chiqganda|~chiqarganda|~shlaganda|~shlatganda|~shirganda|~chirganda|~shtirganda|~shunganda|~shuntirganda|~shitganda|~chaqirganda|~shaganda|~shlanganda|~chirtirganda
~ganingizda|~shganingizda|~chganingizda|~chiqganingizda|~chiqarganingizda|~shlaganingizda|~shlatganingizda|~shirganingizda|~chirganingizda|~shtirganingizda|~shunganingizda|~shuntirganingizda|~shitganingizda|~chaqirganingizda|~shaganingizda|~shlanganingizda|~chirtirganingizda
~maguncha|~shmaguncha|~chmaguncha|~chiqmaguncha|~chiqarmaguncha|~shlamaguncha|~shlatmaguncha|~shirmaguncha|~chirmaguncha|~shtirmaguncha|~shunmaguncha|~shuntirmaguncha|~shitmaguncha|~chaqirmaguncha|~shamaguncha|~shlanmaguncha|~chirtirmaguncha
~sachi|~shsachi|~chsachi|~chiqsachi|~chiqarsachi|~shlasachi|~shlatsachi|~shirsachi|~chirsachi|~shtirsachi|~shunsachi|~shuntirsachi|~shitsachi|~chaqirsachi|~shasachi|~shlansachi|~chirtirsachi
bo'lsachi|borsa|bersa|tursa|ko'rsa|yursa|kirsa|yuborsa|so'rasa|~qaytarsa|~etsa|~aytsa|~utsa|~itsa
bordi yu
aks holda
sharti bilan
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan ~taqdirda
~taqdirda ham
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan holda
~gudek|~shgudek|~chgudek|~chiqgudek|~chiqargudek|~shlagudek|~shlatgudek|~shirgudek|~chirgudek|~shtirgudek|~shungudek|~shuntirgudek|~shitgudek|~chaqirgudek|~shagudek|~shlangudek|~chirtirgudek bo'lsa
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan bo'lsa
~mi|~shmi|~chmi|~chiqmi|~chiqarmi|~shlami|~shlatmi|~shirmi|~chirmi|~shtirmi|~shunmi|~shuntirmi|~shitmi|~chaqirmi|~shami|~shlanmi|~chirtirmi yo'qmi
faqat … ~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa
kerak bo'lsa
nima bo'lsa
qanday bo'lsa
~mas|~shmas|~chmas|~chiqmas|~chiqarmas|~shlamas|~shlatmas|~shirmas|~chirmas|~shtirmas|~shunmas|~shuntirmas|~shitmas|~chaqirmas|~shamas|~shlanmas|~chirtirmas ekan
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa chi
`,
  "then-result": `
shunga|~shundan|demak|binobarin|natija~n|~natijada|~natijasida|natijasi|oqibat~n|oqibatda|oqibatida|oqibati~n
sabab~n|~sababli|sababi|~sababidan|~tufayli|bois|boisi|~dastidan|~kasridan|~kasringiz~n|vajdan|sababchi~n
chunki|negaki|zero|zeroki|modomiki|mantiqan|bas|bundan|shunda
~gach|~shgach|~chgach|~chiqgach|~chiqargach|~shlagach|~shlatgach|~shirgach|~chirgach|~shtirgach|~shungach|~shuntirgach|~shitgach|~chaqirgach|~shagach|~shlangach|~chirtirgach
~shuning uchun
shu ~sababli|sabab|bois|uchun|~tufayli|vajdan
shu ~sababdan
shu bois
~shunday ekan
~shunday qilib
shu ~tufayli
shu ~boisdan
~sababga ko'ra
shu ~sababga
~sizlarni deb
bunga sabab
~shundan keyin
undan keyin
mana endi
o'z o'zidan
shu bilan
~shundan kelib|kelib chiqadi
kelib chiq~v
kelib chiqqan holda
olib kel~v
ana shunda
~gani|~shgani|~chgani|~chiqgani|~chiqargani|~shlagani|~shlatgani|~shirgani|~chirgani|~shtirgani|~shungani|~shuntirgani|~shitgani|~chaqirgani|~shagani|~shlangani|~chirtirgani uchun
~ganingiz|~shganingiz|~chganingiz|~chiqganingiz|~chiqarganingiz|~shlaganingiz|~shlatganingiz|~shirganingiz|~chirganingiz|~shtirganingiz|~shunganingiz|~shuntirganingiz|~shitganingiz|~chaqirganingiz|~shaganingiz|~shlanganingiz|~chirtirganingiz uchun
~maganingiz|~shmaganingiz|~chmaganingiz|~chiqmaganingiz|~chiqarmaganingiz|~shlamaganingiz|~shlatmaganingiz|~shirmaganingiz|~chirmaganingiz|~shtirmaganingiz|~shunmaganingiz|~shuntirmaganingiz|~shitmaganingiz|~chaqirmaganingiz|~shamaganingiz|~shlanmaganingiz|~chirtirmaganingiz uchun
~ganingiz|~shganingiz|~chganingiz|~chiqganingiz|~chiqarganingiz|~shlaganingiz|~shlatganingiz|~shirganingiz|~chirganingiz|~shtirganingiz|~shunganingiz|~shuntirganingiz|~shitganingiz|~chaqirganingiz|~shaganingiz|~shlanganingiz|~chirtirganingiz ~sababli|~tufayli|bois|oqibatida
~gani|~shgani|~chgani|~chiqgani|~chiqargani|~shlagani|~shlatgani|~shirgani|~chirgani|~shtirgani|~shungani|~shuntirgani|~shitgani|~chaqirgani|~shagani|~shlangani|~chirtirgani ~sababli|~tufayli|bois|oqibatida
~gandan|~shgandan|~chgandan|~chiqgandan|~chiqargandan|~shlagandan|~shlatgandan|~shirgandan|~chirgandan|~shtirgandan|~shungandan|~shuntirgandan|~shitgandan|~chaqirgandan|~shagandan|~shlangandan|~chirtirgandan keyin
~gandan|~shgandan|~chgandan|~chiqgandan|~chiqargandan|~shlagandan|~shlatgandan|~shirgandan|~chirgandan|~shtirgandan|~shungandan|~shuntirgandan|~shitgandan|~chaqirgandan|~shagandan|~shlangandan|~chirtirgandan so'ng
`,
  natural: `
albatta|albata|tabiiy~n|tabiiyki|tayin~n|~tushunarli~n|ajablanarli~n|ajablan~v|ajablanma~v|ajab|hayron~n
hayratlan~v|~hayratlanarli|~hayratda|taajjub~n|taajjublan~v|~taajjublanarli|~kutilgan~n|~kutilmagan~n
muqarrar~n|~chorasiz|~shubhasiz|so'zsiz|mantiqan|mantiqiy~n|mantiq~n|qonuniyat~n|~bejizga|g'alati~n|g'aroyib~n
qiziq~n|syurpriz~n
tabiiy hol
turgan gap
aniq gap
~tushunsa bo'ladi
ajab emas
hayron qol~v|bo'l~v|~qolarli
~kutilgan hol|natija|gap
kutish mumkin
oldindan ma'lum|ayon|bilish|ko'rin~v
bo'lishi tayin|aniq|muqarrar|tabiiy|kerak
qochib bo'lmay~v
shak ~shubhasiz
o'z o'zidan
o'zidan o'zi
o'zidan ma'lum
odatiy hol~n
oddiy hol~n
normal hol~n
bejiz emas
nima kutgan~n|~kutasiz|kutdi~n
yana nima ~bo'lardi|~kutasiz|bo'lsin
bo'lib turadi
bo'ladi da
~shunday bo'ladi
shunaqa bo'ladi
~shunday bo'lishi
kim ham hayron
ekan da
~adi|~shadi|~chadi|~chiqadi|~chiqaradi|~shlaadi|~shlatadi|~shiradi|~chiradi|~shtiradi|~shunadi|~shuntiradi|~shitadi|~chaqiradi|~shaadi|~shlanadi|~chirtiradi da
~ydi|~shydi|~chydi|~chiqydi|~chiqarydi|~shlaydi|~shlatydi|~shirydi|~chirydi|~shtirydi|~shunydi|~shuntirydi|~shitydi|~chaqirydi|~shaydi|~shlanydi|~chirtirydi da
yangilik emas
`,
  usual: `
odatda|odatiy~n|odat~n|odati~n|odatlan~v|odatdagi~n|odatdagidek|doim|doimo|doimiy~n|~doimgidek|hamisha|normal~n
norma~n|me'yor~n|me'yori~n|~me'yorida|me'yoriy|~me'yorda|standart~n|standarti~n|amaliyot~n|amaliyotda|amalda
umumiy~n|ko'pincha|aksar|aksariyat~n|asosan|ko'pchilik~n|ko'pchiligi~n|oddiy~n|an'ana~n|an'anaga|uchraydi
uchrab|kundalik~n|~muntazam~n|rutina|tipik~n|o'rtacha|shunaqa|azaldan|eskidan|avvaldan|avtomatik~n
har doim
hamma vaqt
har safar
har gal
har kuni
har doimgi~n
umuman olganda
qoida ~tariqasida|bo'yicha
~qoidaga ko'ra
ko'p ~hollarda
aksar ~hollarda
tez tez
oddiy hol~n
tabiiy hol
bo'lib turadi
uchrab turadi
~shunday bo'ladi
~shunday tartib
hamma joyda
hamma yerda
har yerda
bizda ~shunday|shunaqa
~adigan|~shadigan|~chadigan|~chiqadigan|~chiqaradigan|~shlaadigan|~shlatadigan|~shiradigan|~chiradigan|~shtiradigan|~shunadigan|~shuntiradigan|~shitadigan|~chaqiradigan|~shaadigan|~shlanadigan|~chirtiradigan odat
`,
  contrast: `
lekin|lekn|lekn|ammo|biroq|vale|balki|garchi|garchand|esa|holbuki|xolbuki|vaholanki|xolos|baribir|barbir
~qaramay|~qaramasdan|~bo'lsada|aksincha|teskarisi|teskarisincha|o'rniga|o'rnida|aslida|~haqiqatda|amalda
afsuski|zid~n|farqli|harqalay|loaqal|yo'qsa|istisno
lekin ham
ammo lekin
shunga ~qaramay|~qaramasdan
shunga ~qaramasdan
~ganiga|~shganiga|~chganiga|~chiqganiga|~chiqarganiga|~shlaganiga|~shlatganiga|~shirganiga|~chirganiga|~shtirganiga|~shunganiga|~shuntirganiga|~shitganiga|~chaqirganiga|~shaganiga|~shlanganiga|~chirtirganiga ~qaramay|~qaramasdan
~ishiga|~shishiga|~chishiga|~chiqishiga|~chiqarishiga|~shlaishiga|~shlatishiga|~shirishiga|~chirishiga|~shtirishiga|~shunishiga|~shuntirishiga|~shitishiga|~chaqirishiga|~shaishiga|~shlanishiga|~chirtirishiga ~qaramay|~qaramasdan
~ganimga|~shganimga|~chganimga|~chiqganimga|~chiqarganimga|~shlaganimga|~shlatganimga|~shirganimga|~chirganimga|~shtirganimga|~shunganimga|~shuntirganimga|~shitganimga|~chaqirganimga|~shaganimga|~shlanganimga|~chirtirganimga ~qaramay
~shunday bo'lsa ham|da
~shunday ~bo'lsada
bo'lsa ham
bo'lsa da
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa ham
~sam|~shsam|~chsam|~chiqsam|~chiqarsam|~shlasam|~shlatsam|~shirsam|~chirsam|~shtirsam|~shunsam|~shuntirsam|~shitsam|~chaqirsam|~shasam|~shlansam|~chirtirsam ham
~sangiz|~shsangiz|~chsangiz|~chiqsangiz|~chiqarsangiz|~shlasangiz|~shlatsangiz|~shirsangiz|~chirsangiz|~shtirsangiz|~shunsangiz|~shuntirsangiz|~shitsangiz|~chaqirsangiz|~shasangiz|~shlansangiz|~chirtirsangiz ham
~sak|~shsak|~chsak|~chiqsak|~chiqarsak|~shlasak|~shlatsak|~shirsak|~chirsak|~shtirsak|~shunsak|~shuntirsak|~shitsak|~chaqirsak|~shasak|~shlansak|~chirtirsak ham
~sa|~shsa|~chsa|~chiqsa|~chiqarsa|~shlasa|~shlatsa|~shirsa|~chirsa|~shtirsa|~shunsa|~shuntirsa|~shitsa|~chaqirsa|~shasa|~shlansa|~chirtirsa da
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan bo'lsa ham|da|yam
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan bo'lsangiz ham
ayni paytda
~ish|~shish|~chish|~chiqish|~chiqarish|~shlaish|~shlatish|~shirish|~chirish|~shtirish|~shunish|~shuntirish|~shitish|~chaqirish|~shaish|~shlanish|~chirtirish o'rniga
~gandan|~shgandan|~chgandan|~chiqgandan|~chiqargandan|~shlagandan|~shlatgandan|~shirgandan|~chirgandan|~shtirgandan|~shungandan|~shuntirgandan|~shitgandan|~chaqirgandan|~shagandan|~shlangandan|~chirtirgandan ko'ra
ko'ra … yaxshi
ustiga ustak
yana ham
aslida esa
~haqiqatda esa
amalda esa
to'g'ri … lekin|ammo
mayli lekin|ammo
ming afsus
farqli o'laroq
boshqa ~tomondan
bir ~tomondan
ikkinchi ~tomondan
~a|~sha|~cha|~chiqa|~chiqara|~shlaa|~shlata|~shira|~chira|~shtira|~shuna|~shuntira|~shita|~chaqira|~shaa|~shlana|~chirtira turib
~ib|~shib|~chib|~chiqib|~chiqarib|~shlaib|~shlatib|~shirib|~chirib|~shtirib|~shunib|~shuntirib|~shitib|~chaqirib|~shaib|~shlanib|~chirtirib turib
na … na
nima ~bo'lganda ham
har holda
har qalay
hech ~bo'lmasa
aks holda
men|biz|siz|sizlar|u|ular|narxi|puli|pul|kuryer|operator bo'lsa
`,
};
