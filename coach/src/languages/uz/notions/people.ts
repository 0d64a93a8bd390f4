export const people = {
  you: `
siz~n|sizlar~n|sizniki~n|o'zingiz~n|o'zlaring~n|o'zing|o'zingni|o'zingga|o'zingdan|sen|sening
senga|senda|sendan|seni|senlar|~senlarga|~senlarni|~senlarning
~ngiz~n|~shngiz~n|~chngiz~n|~chiqngiz~n|~chiqarngiz~n|~shlangiz~n|~shlatngiz~n|~shirngiz~n|~chirngiz~n|~shtirngiz~n|~shunngiz~n|~shuntirngiz~n|~shitngiz~n|~chaqirngiz~n|~shangiz~n|~shlanngiz~n|~chirtirngiz~n
~ngizlar~n|~shngizlar~n|~chngizlar~n|~chiqngizlar~n|~chiqarngizlar~n|~shlangizlar~n|~shlatngizlar~n|~shirngizlar~n|~chirngizlar~n|~shtirngizlar~n|~shunngizlar~n|~shuntirngizlar~n|~shitngizlar~n|~chaqirngizlar~n|~shangizlar~n|~shlanngizlar~n|~chirtirngizlar~n
~gansiz|~shgansiz|~chgansiz|~chiqgansiz|~chiqargansiz|~shlagansiz|~shlatgansiz|~shirgansiz|~chirgansiz|~shtirgansiz|~shungansiz|~shuntirgansiz|~shitgansiz|~chaqirgansiz|~shagansiz|~shlangansiz|~chirtirgansiz
~gansizlar|~shgansizlar|~chgansizlar|~chiqgansizlar|~chiqargansizlar|~shlagansizlar|~shlatgansizlar|~shirgansizlar|~chirgansizlar|~shtirgansizlar|~shungansizlar|~shuntirgansizlar|~shitgansizlar|~chaqirgansizlar|~shagansizlar|~shlangansizlar|~chirtirgansizlar
~gansiz~n|~shgansiz~n|~chgansiz~n|~chiqgansiz~n|~chiqargansiz~n|~shlagansiz~n|~shlatgansiz~n|~shirgansiz~n|~chirgansiz~n|~shtirgansiz~n|~shungansiz~n|~shuntirgansiz~n|~shitgansiz~n|~chaqirgansiz~n|~shagansiz~n|~shlangansiz~n|~chirtirgansiz~n
~bsiz|~shbsiz|~chbsiz|~chiqbsiz|~chiqarbsiz|~shlabsiz|~shlatbsiz|~shirbsiz|~chirbsiz|~shtirbsiz|~shunbsiz|~shuntirbsiz|~shitbsiz|~chaqirbsiz|~shabsiz|~shlanbsiz|~chirtirbsiz
~bsizlar|~shbsizlar|~chbsizlar|~chiqbsizlar|~chiqarbsizlar|~shlabsizlar|~shlatbsizlar|~shirbsizlar|~chirbsizlar|~shtirbsizlar|~shunbsizlar|~shuntirbsizlar|~shitbsizlar|~chaqirbsizlar|~shabsizlar|~shlanbsizlar|~chirtirbsizlar
~bsiz~n|~shbsiz~n|~chbsiz~n|~chiqbsiz~n|~chiqarbsiz~n|~shlabsiz~n|~shlatbsiz~n|~shirbsiz~n|~chirbsiz~n|~shtirbsiz~n|~shunbsiz~n|~shuntirbsiz~n|~shitbsiz~n|~chaqirbsiz~n|~shabsiz~n|~shlanbsiz~n|~chirtirbsiz~n
~asiz|~shasiz|~chasiz|~chiqasiz|~chiqarasiz|~shlaasiz|~shlatasiz|~shirasiz|~chirasiz|~shtirasiz|~shunasiz|~shuntirasiz|~shitasiz|~chaqirasiz|~shaasiz|~shlanasiz|~chirtirasiz
~asizlar|~shasizlar|~chasizlar|~chiqasizlar|~chiqarasizlar|~shlaasizlar|~shlatasizlar|~shirasizlar|~chirasizlar|~shtirasizlar|~shunasizlar|~shuntirasizlar|~shitasizlar|~chaqirasizlar|~shaasizlar|~shlanasizlar|~chirtirasizlar
~asizmi|~shasizmi|~chasizmi|~chiqasizmi|~chiqarasizmi|~shlaasizmi|~shlatasizmi|~shirasizmi|~chirasizmi|~shtirasizmi|~shunasizmi|~shuntirasizmi|~shitasizmi|~chaqirasizmi|~shaasizmi|~shlanasizmi|~chirtirasizmi
~asizlarmi|~shasizlarmi|~chasizlarmi|~chiqasizlarmi|~chiqarasizlarmi|~shlaasizlarmi|~shlatasizlarmi|~shirasizlarmi|~chirasizlarmi|~shtirasizlarmi|~shunasizlarmi|~shuntirasizlarmi|~shitasizlarmi|~chaqirasizlarmi|~shaasizlarmi|~shlanasizlarmi|~chirtirasizlarmi
~ysiz|~shysiz|~chysiz|~chiqysiz|~chiqarysiz|~shlaysiz|~shlatysiz|~shirysiz|~chirysiz|~shtirysiz|~shunysiz|~shuntirysiz|~shitysiz|~chaqirysiz|~shaysiz|~shlanysiz|~chirtirysiz
~ysizlar|~shysizlar|~chysizlar|~chiqysizlar|~chiqarysizlar|~shlaysizlar|~shlatysizlar|~shirysizlar|~chirysizlar|~shtirysizlar|~shunysizlar|~shuntirysizlar|~shitysizlar|~chaqirysizlar|~shaysizlar|~shlanysizlar|~chirtirysizlar
~ysizmi|~shysizmi|~chysizmi|~chiqysizmi|~chiqarysizmi|~shlaysizmi|~shlatysizmi|~shirysizmi|~chirysizmi|~shtirysizmi|~shunysizmi|~shuntirysizmi|~shitysizmi|~chaqirysizmi|~shaysizmi|~shlanysizmi|~chirtirysizmi
~ysizlarmi|~shysizlarmi|~chysizlarmi|~chiqysizlarmi|~chiqarysizlarmi|~shlaysizlarmi|~shlatysizlarmi|~shirysizlarmi|~chirysizlarmi|~shtirysizlarmi|~shunysizlarmi|~shuntirysizlarmi|~shitysizlarmi|~chaqirysizlarmi|~shaysizlarmi|~shlanysizlarmi|~chirtirysizlarmi
~yapsiz|~shyapsiz|~chyapsiz|~chiqyapsiz|~chiqaryapsiz|~shlayapsiz|~shlatyapsiz|~shiryapsiz|~chiryapsiz|~shtiryapsiz|~shunyapsiz|~shuntiryapsiz|~shityapsiz|~chaqiryapsiz|~shayapsiz|~shlanyapsiz|~chirtiryapsiz
~yapsizlar|~shyapsizlar|~chyapsizlar|~chiqyapsizlar|~chiqaryapsizlar|~shlayapsizlar|~shlatyapsizlar|~shiryapsizlar|~chiryapsizlar|~shtiryapsizlar|~shunyapsizlar|~shuntiryapsizlar|~shityapsizlar|~chaqiryapsizlar|~shayapsizlar|~shlanyapsizlar|~chirtiryapsizlar
~yapsiz~n|~shyapsiz~n|~chyapsiz~n|~chiqyapsiz~n|~chiqaryapsiz~n|~shlayapsiz~n|~shlatyapsiz~n|~shiryapsiz~n|~chiryapsiz~n|~shtiryapsiz~n|~shunyapsiz~n|~shuntiryapsiz~n|~shityapsiz~n|~chaqiryapsiz~n|~shayapsiz~n|~shlanyapsiz~n|~chirtiryapsiz~n
~moqchisiz|~shmoqchisiz|~chmoqchisiz|~chiqmoqchisiz|~chiqarmoqchisiz|~shlamoqchisiz|~shlatmoqchisiz|~shirmoqchisiz|~chirmoqchisiz|~shtirmoqchisiz|~shunmoqchisiz|~shuntirmoqchisiz|~shitmoqchisiz|~chaqirmoqchisiz|~shamoqchisiz|~shlanmoqchisiz|~chirtirmoqchisiz
~arsiz|~sharsiz|~charsiz|~chiqarsiz|~chiqararsiz|~shlaarsiz|~shlatarsiz|~shirarsiz|~chirarsiz|~shtirarsiz|~shunarsiz|~shuntirarsiz|~shitarsiz|~chaqirarsiz|~shaarsiz|~shlanarsiz|~chirtirarsiz
~massiz|~shmassiz|~chmassiz|~chiqmassiz|~chiqarmassiz|~shlamassiz|~shlatmassiz|~shirmassiz|~chirmassiz|~shtirmassiz|~shunmassiz|~shuntirmassiz|~shitmassiz|~chaqirmassiz|~shamassiz|~shlanmassiz|~chirtirmassiz
~maysiz|~shmaysiz|~chmaysiz|~chiqmaysiz|~chiqarmaysiz|~shlamaysiz|~shlatmaysiz|~shirmaysiz|~chirmaysiz|~shtirmaysiz|~shunmaysiz|~shuntirmaysiz|~shitmaysiz|~chaqirmaysiz|~shamaysiz|~shlanmaysiz|~chirtirmaysiz
~maysizlar|~shmaysizlar|~chmaysizlar|~chiqmaysizlar|~chiqarmaysizlar|~shlamaysizlar|~shlatmaysizlar|~shirmaysizlar|~chirmaysizlar|~shtirmaysizlar|~shunmaysizlar|~shuntirmaysizlar|~shitmaysizlar|~chaqirmaysizlar|~shamaysizlar|~shlanmaysizlar|~chirtirmaysizlar
~dilaring~n|~shdilaring~n|~chdilaring~n|~chiqdilaring~n|~chiqardilaring~n|~shladilaring~n|~shlatdilaring~n|~shirdilaring~n|~chirdilaring~n|~shtirdilaring~n|~shundilaring~n|~shuntirdilaring~n|~shitdilaring~n|~chaqirdilaring~n|~shadilaring~n|~shlandilaring~n|~chirtirdilaring~n
~singlar|~shsinglar|~chsinglar|~chiqsinglar|~chiqarsinglar|~shlasinglar|~shlatsinglar|~shirsinglar|~chirsinglar|~shtirsinglar|~shunsinglar|~shuntirsinglar|~shitsinglar|~chaqirsinglar|~shasinglar|~shlansinglar|~chirtirsinglar
~inglar|~shinglar|~chinglar|~chiqinglar|~chiqaringlar|~shlainglar|~shlatinglar|~shiringlar|~chiringlar|~shtiringlar|~shuninglar|~shuntiringlar|~shitinglar|~chaqiringlar|~shainglar|~shlaninglar|~chirtiringlar
~anglar|~shanglar|~changlar|~chiqanglar|~chiqaranglar|~shlaanglar|~shlatanglar|~shiranglar|~chiranglar|~shtiranglar|~shunanglar|~shuntiranglar|~shitanglar|~chaqiranglar|~shaanglar|~shlananglar|~chirtiranglar
~nglar|~shnglar|~chnglar|~chiqnglar|~chiqarnglar|~shlanglar|~shlatnglar|~shirnglar|~chirnglar|~shtirnglar|~shunnglar|~shuntirnglar|~shitnglar|~chaqirnglar|~shanglar|~shlannglar|~chirtirnglar
~ting|~ling|~ring|~zing|~sing|~shing|~ching|~ding|~ging|~bing|~ping|~king|~lang|~tang|~mang|~shang|~nang|~sang
~mang|~shmang|~chmang|~chiqmang|~chiqarmang|~shlamang|~shlatmang|~shirmang|~chirmang|~shtirmang|~shunmang|~shuntirmang|~shitmang|~chaqirmang|~shamang|~shlanmang|~chirtirmang
~sang|~shsang|~chsang|~chiqsang|~chiqarsang|~shlasang|~shlatsang|~shirsang|~chirsang|~shtirsang|~shunsang|~shuntirsang|~shitsang|~chaqirsang|~shasang|~shlansang|~chirtirsang
~mangiz|~shmangiz|~chmangiz|~chiqmangiz|~chiqarmangiz|~shlamangiz|~shlatmangiz|~shirmangiz|~chirmangiz|~shtirmangiz|~shunmangiz|~shuntirmangiz|~shitmangiz|~chaqirmangiz|~shamangiz|~shlanmangiz|~chirtirmangiz
~sangiz~n|~shsangiz~n|~chsangiz~n|~chiqsangiz~n|~chiqarsangiz~n|~shlasangiz~n|~shlatsangiz~n|~shirsangiz~n|~chirsangiz~n|~shtirsangiz~n|~shunsangiz~n|~shuntirsangiz~n|~shitsangiz~n|~chaqirsangiz~n|~shasangiz~n|~shlansangiz~n|~chirtirsangiz~n
~yapsan|~shyapsan|~chyapsan|~chiqyapsan|~chiqaryapsan|~shlayapsan|~shlatyapsan|~shiryapsan|~chiryapsan|~shtiryapsan|~shunyapsan|~shuntiryapsan|~shityapsan|~chaqiryapsan|~shayapsan|~shlanyapsan|~chirtiryapsan|~bsan|~shbsan|~chbsan|~chiqbsan|~chiqarbsan|~shlabsan|~shlatbsan|~shirbsan|~chirbsan|~shtirbsan|~shunbsan|~shuntirbsan|~shitbsan|~chaqirbsan|~shabsan|~shlanbsan|~chirtirbsan|~gansan|~shgansan|~chgansan|~chiqgansan|~chiqargansan|~shlagansan|~shlatgansan|~shirgansan|~chirgansan|~shtirgansan|~shungansan|~shuntirgansan|~shitgansan|~chaqirgansan|~shagansan|~shlangansan|~chirtirgansan|~aysan|~shaysan|~chaysan|~chiqaysan|~chiqaraysan|~shlaaysan|~shlataysan|~shiraysan|~chiraysan|~shtiraysan|~shunaysan|~shuntiraysan|~shitaysan|~chaqiraysan|~shaaysan|~shlanaysan|~chirtiraysan
aka|opa|uka|~singlim|otaxon|onaxon|janob|xonim|amaki|xola|og'ayni|emassiz|ekansiz|edingiz|~mijozimiz|haqsiz
~haqlisiz|aybdorsiz|qo'ying|deying|yeying|kiying|yuving|turing|~aying|~oying|so'rang|qarang|~belgilang
~siz|~shsiz|~chsiz|~chiqsiz|~chiqarsiz|~shlasiz|~shlatsiz|~shirsiz|~chirsiz|~shtirsiz|~shunsiz|~shuntirsiz|~shitsiz|~chaqirsiz|~shasiz|~shlansiz|~chirtirsiz ku|da|mi|a
~shekilli siz
`,
  we: `
biz~n|bizlar~n|bizniki~n|o'zimiz~n
~imiz~n|~shimiz~n|~chimiz~n|~chiqimiz~n|~chiqarimiz~n|~shlaimiz~n|~shlatimiz~n|~shirimiz~n|~chirimiz~n|~shtirimiz~n|~shunimiz~n|~shuntirimiz~n|~shitimiz~n|~chaqirimiz~n|~shaimiz~n|~shlanimiz~n|~chirtirimiz~n
~amiz|~shamiz|~chamiz|~chiqamiz|~chiqaramiz|~shlaamiz|~shlatamiz|~shiramiz|~chiramiz|~shtiramiz|~shunamiz|~shuntiramiz|~shitamiz|~chaqiramiz|~shaamiz|~shlanamiz|~chirtiramiz
~ymiz|~shymiz|~chymiz|~chiqymiz|~chiqarymiz|~shlaymiz|~shlatymiz|~shirymiz|~chirymiz|~shtirymiz|~shunymiz|~shuntirymiz|~shitymiz|~chaqirymiz|~shaymiz|~shlanymiz|~chirtirymiz
~maymiz|~shmaymiz|~chmaymiz|~chiqmaymiz|~chiqarmaymiz|~shlamaymiz|~shlatmaymiz|~shirmaymiz|~chirmaymiz|~shtirmaymiz|~shunmaymiz|~shuntirmaymiz|~shitmaymiz|~chaqirmaymiz|~shamaymiz|~shlanmaymiz|~chirtirmaymiz
~olamiz|~sholamiz|~cholamiz|~chiqolamiz|~chiqarolamiz|~shlaolamiz|~shlatolamiz|~shirolamiz|~chirolamiz|~shtirolamiz|~shunolamiz|~shuntirolamiz|~shitolamiz|~chaqirolamiz|~shaolamiz|~shlanolamiz|~chirtirolamiz
~yapmiz|~shyapmiz|~chyapmiz|~chiqyapmiz|~chiqaryapmiz|~shlayapmiz|~shlatyapmiz|~shiryapmiz|~chiryapmiz|~shtiryapmiz|~shunyapmiz|~shuntiryapmiz|~shityapmiz|~chaqiryapmiz|~shayapmiz|~shlanyapmiz|~chirtiryapmiz
~ganmiz|~shganmiz|~chganmiz|~chiqganmiz|~chiqarganmiz|~shlaganmiz|~shlatganmiz|~shirganmiz|~chirganmiz|~shtirganmiz|~shunganmiz|~shuntirganmiz|~shitganmiz|~chaqirganmiz|~shaganmiz|~shlanganmiz|~chirtirganmiz
~bmiz|~shbmiz|~chbmiz|~chiqbmiz|~chiqarbmiz|~shlabmiz|~shlatbmiz|~shirbmiz|~chirbmiz|~shtirbmiz|~shunbmiz|~shuntirbmiz|~shitbmiz|~chaqirbmiz|~shabmiz|~shlanbmiz|~chirtirbmiz
~dik|~shdik|~chdik|~chiqdik|~chiqardik|~shladik|~shlatdik|~shirdik|~chirdik|~shtirdik|~shundik|~shuntirdik|~shitdik|~chaqirdik|~shadik|~shlandik|~chirtirdik
~gandik|~shgandik|~chgandik|~chiqgandik|~chiqargandik|~shlagandik|~shlatgandik|~shirgandik|~chirgandik|~shtirgandik|~shungandik|~shuntirgandik|~shitgandik|~chaqirgandik|~shagandik|~shlangandik|~chirtirgandik
~sak|~shsak|~chsak|~chiqsak|~chiqarsak|~shlasak|~shlatsak|~shirsak|~chirsak|~shtirsak|~shunsak|~shuntirsak|~shitsak|~chaqirsak|~shasak|~shlansak|~chirtirsak
~aylik|~shaylik|~chaylik|~chiqaylik|~chiqaraylik|~shlaaylik|~shlataylik|~shiraylik|~chiraylik|~shtiraylik|~shunaylik|~shuntiraylik|~shitaylik|~chaqiraylik|~shaaylik|~shlanaylik|~chirtiraylik
~aylikmi|~shaylikmi|~chaylikmi|~chiqaylikmi|~chiqaraylikmi|~shlaaylikmi|~shlataylikmi|~shiraylikmi|~chiraylikmi|~shtiraylikmi|~shunaylikmi|~shuntiraylikmi|~shitaylikmi|~chaqiraylikmi|~shaaylikmi|~shlanaylikmi|~chirtiraylikmi
~moqchimiz|~shmoqchimiz|~chmoqchimiz|~chiqmoqchimiz|~chiqarmoqchimiz|~shlamoqchimiz|~shlatmoqchimiz|~shirmoqchimiz|~chirmoqchimiz|~shtirmoqchimiz|~shunmoqchimiz|~shuntirmoqchimiz|~shitmoqchimiz|~chaqirmoqchimiz|~shamoqchimiz|~shlanmoqchimiz|~chirtirmoqchimiz
~armiz|~sharmiz|~charmiz|~chiqarmiz|~chiqararmiz|~shlaarmiz|~shlatarmiz|~shirarmiz|~chirarmiz|~shtirarmiz|~shunarmiz|~shuntirarmiz|~shitarmiz|~chaqirarmiz|~shaarmiz|~shlanarmiz|~chirtirarmiz
~masmiz|~shmasmiz|~chmasmiz|~chiqmasmiz|~chiqarmasmiz|~shlamasmiz|~shlatmasmiz|~shirmasmiz|~chirmasmiz|~shtirmasmiz|~shunmasmiz|~shuntirmasmiz|~shitmasmiz|~chaqirmasmiz|~shamasmiz|~shlanmasmiz|~chirtirmasmiz
edik|ekanmiz|hamkasb~n|jamoa~n|xodim~n|hodim~n|ishchilarimiz|bo'lim~n|bo'limi~n|kompaniya~n|korxona~n|firma~n
ofis~n|idora~n|filial~n|~markazimiz~n|~servisimiz~n|rahbariyat~n|~rahbarimiz~n|~boshlig'imiz~n|~direktorimiz~n
~menejerimiz~n|ustamiz~n|ustalarimiz~n|~kuryerimiz~n|~haydovchimiz~n|~texnigimiz~n|~muhandisimiz~n
operatorimiz~n|oshpazimiz~n|~do'konimiz~n|~klinikamiz~n|~bankimiz~n|~maktabimiz~n|~tarafimiz~n|~tomonimiz~n
~nomimizdan|mutaxassislar~n|~mutaxassisimiz~n|support
~bizning|shu|ushbu taraf~n
qo'llab quvvatlash
`,
  "i-me": `
men|menga|meni|mening|mendan|menda|menimcha|meniki~n|menku|o'zim
o'zimni|o'zimga|o'zimning|o'zimcha|o'zimdan|o'zimda|shaxsan|shahsan|manga|mani|man|mandan
~aman|~shaman|~chaman|~chiqaman|~chiqaraman|~shlaaman|~shlataman|~shiraman|~chiraman|~shtiraman|~shunaman|~shuntiraman|~shitaman|~chaqiraman|~shaaman|~shlanaman|~chirtiraman
~yapman|~shyapman|~chyapman|~chiqyapman|~chiqaryapman|~shlayapman|~shlatyapman|~shiryapman|~chiryapman|~shtiryapman|~shunyapman|~shuntiryapman|~shityapman|~chaqiryapman|~shayapman|~shlanyapman|~chirtiryapman
~ayapman|~shayapman|~chayapman|~chiqayapman|~chiqarayapman|~shlaayapman|~shlatayapman|~shirayapman|~chirayapman|~shtirayapman|~shunayapman|~shuntirayapman|~shitayapman|~chaqirayapman|~shaayapman|~shlanayapman|~chirtirayapman
~ganman|~shganman|~chganman|~chiqganman|~chiqarganman|~shlaganman|~shlatganman|~shirganman|~chirganman|~shtirganman|~shunganman|~shuntirganman|~shitganman|~chaqirganman|~shaganman|~shlanganman|~chirtirganman
~bman|~shbman|~chbman|~chiqbman|~chiqarbman|~shlabman|~shlatbman|~shirbman|~chirbman|~shtirbman|~shunbman|~shuntirbman|~shitbman|~chaqirbman|~shabman|~shlanbman|~chirtirbman
~dim|~shdim|~chdim|~chiqdim|~chiqardim|~shladim|~shlatdim|~shirdim|~chirdim|~shtirdim|~shundim|~shuntirdim|~shitdim|~chaqirdim|~shadim|~shlandim|~chirtirdim
~dimku|~shdimku|~chdimku|~chiqdimku|~chiqardimku|~shladimku|~shlatdimku|~shirdimku|~chirdimku|~shtirdimku|~shundimku|~shuntirdimku|~shitdimku|~chaqirdimku|~shadimku|~shlandimku|~chirtirdimku
~gandim|~shgandim|~chgandim|~chiqgandim|~chiqargandim|~shlagandim|~shlatgandim|~shirgandim|~chirgandim|~shtirgandim|~shungandim|~shuntirgandim|~shitgandim|~chaqirgandim|~shagandim|~shlangandim|~chirtirgandim
~uvdim|~shuvdim|~chuvdim|~chiquvdim|~chiqaruvdim|~shlauvdim|~shlatuvdim|~shiruvdim|~chiruvdim|~shtiruvdim|~shunuvdim|~shuntiruvdim|~shituvdim|~chaqiruvdim|~shauvdim|~shlanuvdim|~chirtiruvdim
~moqchiman|~shmoqchiman|~chmoqchiman|~chiqmoqchiman|~chiqarmoqchiman|~shlamoqchiman|~shlatmoqchiman|~shirmoqchiman|~chirmoqchiman|~shtirmoqchiman|~shunmoqchiman|~shuntirmoqchiman|~shitmoqchiman|~chaqirmoqchiman|~shamoqchiman|~shlanmoqchiman|~chirtirmoqchiman
~moqchiydim|~shmoqchiydim|~chmoqchiydim|~chiqmoqchiydim|~chiqarmoqchiydim|~shlamoqchiydim|~shlatmoqchiydim|~shirmoqchiydim|~chirmoqchiydim|~shtirmoqchiydim|~shunmoqchiydim|~shuntirmoqchiydim|~shitmoqchiydim|~chaqirmoqchiydim|~shamoqchiydim|~shlanmoqchiydim|~chirtirmoqchiydim
~mayman|~shmayman|~chmayman|~chiqmayman|~chiqarmayman|~shlamayman|~shlatmayman|~shirmayman|~chirmayman|~shtirmayman|~shunmayman|~shuntirmayman|~shitmayman|~chaqirmayman|~shamayman|~shlanmayman|~chirtirmayman
~olmadim|~sholmadim|~cholmadim|~chiqolmadim|~chiqarolmadim|~shlaolmadim|~shlatolmadim|~shirolmadim|~chirolmadim|~shtirolmadim|~shunolmadim|~shuntirolmadim|~shitolmadim|~chaqirolmadim|~shaolmadim|~shlanolmadim|~chirtirolmadim
~olmayman|~sholmayman|~cholmayman|~chiqolmayman|~chiqarolmayman|~shlaolmayman|~shlatolmayman|~shirolmayman|~chirolmayman|~shtirolmayman|~shunolmayman|~shuntirolmayman|~shitolmayman|~chaqirolmayman|~shaolmayman|~shlanolmayman|~chirtirolmayman
~olmayapman|~sholmayapman|~cholmayapman|~chiqolmayapman|~chiqarolmayapman|~shlaolmayapman|~shlatolmayapman|~shirolmayapman|~chirolmayapman|~shtirolmayapman|~shunolmayapman|~shuntirolmayapman|~shitolmayapman|~chaqirolmayapman|~shaolmayapman|~shlanolmayapman|~chirtirolmayapman
~sam|~shsam|~chsam|~chiqsam|~chiqarsam|~shlasam|~shlatsam|~shirsam|~chirsam|~shtirsam|~shunsam|~shuntirsam|~shitsam|~chaqirsam|~shasam|~shlansam|~chirtirsam
~samchi|~shsamchi|~chsamchi|~chiqsamchi|~chiqarsamchi|~shlasamchi|~shlatsamchi|~shirsamchi|~chirsamchi|~shtirsamchi|~shunsamchi|~shuntirsamchi|~shitsamchi|~chaqirsamchi|~shasamchi|~shlansamchi|~chirtirsamchi
~arman|~sharman|~charman|~chiqarman|~chiqararman|~shlaarman|~shlatarman|~shirarman|~chirarman|~shtirarman|~shunarman|~shuntirarman|~shitarman|~chaqirarman|~shaarman|~shlanarman|~chirtirarman
~masman|~shmasman|~chmasman|~chiqmasman|~chiqarmasman|~shlamasman|~shlatmasman|~shirmasman|~chirmasman|~shtirmasman|~shunmasman|~shuntirmasman|~shitmasman|~chaqirmasman|~shamasman|~shlanmasman|~chirtirmasman
~aymi|~shaymi|~chaymi|~chiqaymi|~chiqaraymi|~shlaaymi|~shlataymi|~shiraymi|~chiraymi|~shtiraymi|~shunaymi|~shuntiraymi|~shitaymi|~chaqiraymi|~shaaymi|~shlanaymi|~chirtiraymi
~ardim|~shardim|~chardim|~chiqardim|~chiqarardim|~shlaardim|~shlatardim|~shirardim|~chirardim|~shtirardim|~shunardim|~shuntirardim|~shitardim|~chaqirardim|~shaardim|~shlanardim|~chirtirardim
~masdim|~shmasdim|~chmasdim|~chiqmasdim|~chiqarmasdim|~shlamasdim|~shlatmasdim|~shirmasdim|~chirmasdim|~shtirmasdim|~shunmasdim|~shuntirmasdim|~shitmasdim|~chaqirmasdim|~shamasdim|~shlanmasdim|~chirtirmasdim
edim|ekanman|emasman|~shekilliman|~roziman|~noroziman|~kerakman|~xursandman|~xafaman|~hayronman|~tayyorman
~mijozman|~bezorman|~imni|~imga|~imdan|~imning|~imda|~imdagi
bolam|onam|otam|qizim|o'g'lim|erim|~xotinim|dadam|oyim|akam|opam|ukam|~singlim|buvim|bobom
pulim|kartam|~telefonim|~mashinam|uyim|~buyurtmam|~posilkam|~zakazim
jonim|~ko'nglim|ko'zim|qo'lim|boshim|tishim|yuragim|vaqtim|sabrim|asabim|jahlim|~hafsalam
~ayman|~shayman|~chayman|~chiqayman|~chiqarayman|~shlaayman|~shlatayman|~shirayman|~chirayman|~shtirayman|~shunayman|~shuntirayman|~shitayman|~chaqirayman|~shaayman|~shlanayman|~chirtirayman
bolam~n|onam~n|kartam~n|otam~n|dadam~n|akam~n|opam~n|ukam~n|~mashinam~n|~buyurtmam~n|~posilkam~n|~dugonam~n|buvam~n|sumkam~n|xonam~n|arizam~n|xolam~n|~nevaram~n|idoram~n|ilovam~n
men ham|esa
~moqchi|~shmoqchi|~chmoqchi|~chiqmoqchi|~chiqarmoqchi|~shlamoqchi|~shlatmoqchi|~shirmoqchi|~chirmoqchi|~shtirmoqchi|~shunmoqchi|~shuntirmoqchi|~shitmoqchi|~chaqirmoqchi|~shamoqchi|~shlanmoqchi|~chirtirmoqchi edim
qilay|boray|olay|beray|yozay|aytay|ko'ray|kutay|nima qilay
`,
  "others-fine": `
boshqalar~n|qolganlar~n|o'zgalar~n|boshqaniki~n|ko'pchilik~n|ko'pchiligi~n|aksariyat~n
boshqa (barcha|hamma) mijoz~n|mehmon~n|xaridor~n|abonent~n|bemor~n|yo'lovchi~n|ijarachi~n|odam~n|kishi~n|talaba~n|ota|xona~n|foydalanuvchi~n|haydovchi~n|qo'shni~n|obunachi~n|kelin~n|ona~n|uy~n|oila~n
boshqa hech kim~n
boshqa birov~n
boshqa hamma~n
qolgan hamma~n
qolgan mijoz~n|mehmon~n|xaridor~n|odam~n|qo'shni~n
hamma … faqat siz~n
hamma … mamnun|xursand|rozi|ko'ryapti|ko'radi|topadi|topyapti|uddalayapti|eplaydi|biladi|o'qiydi|~tushunadi|ishlatadi|ishlatyapti|~to'laydi|kutadi|chidaydi
~hammaga yoq~v|bir|birdek|qulay|ma'qul|yetadi|yetdi|to'g'ri
~hammada ishla~v|bor|bir|~shunday|joyida
hammasi mamnun|rozi|xursand
barcha mijoz~n|mehmon~n|xaridor~n|abonent~n|yo'lovchi~n|ijarachi~n|o'quvchi~n|foydalanuvchi~n|talaba~n|bemor~n
hech kim … shikoyat~
hech kim … e'tiroz~
hech kim … arz~
hech kim … nolima~v
hech kim (hali) shikoyat|norozi|arz|nolima~v|adashma~v
hech bir mijoz~n|mehmon~n|xaridor~n
biror|birorta|birortasi mijoz~n|mehmon~n|odam~n … ~magan|~madi|~maydi
shikoyat~ tushma~v|kelma~v|bo'lma~v|eshitma~v|olma~v
shikoyat~ yo'q
birinchi shikoyat~
birinchi mijoz~n
birinchi bo'lib|marta|bor … shikoyat~|eshit~v
faqat sizda|sizga|siz|sizdan|~sizning
yolg'iz siz~n
bitta siz~n
sizdan boshqa|tashqari
siz birinchi~n
yagona siz~n
bir|bitta siz emas
ko'p mijoz~n
ko'plab mijoz~n|odam~n
minglab|yuzlab|o'nlab|millionlab mijoz~n|odam~n|kishi~n|~buyurtma~n|xaridor~n|mehmon~n|oila~n
ming|yuz|ellik|qirq|o'ttiz|yigirma|o'n kishi~n|odam~n|mijoz~n|mehmon~n|xaridor~n … ~di|~gan|~adi|~maydi
to'qson|0000|000|00 mijoz~n|kishi~n|odam~n|mehmon~n
shuncha odam~n|kishi~n|mijoz~n|mehmon~n
butun|butkul uy|ko'cha|mahalla|sinf|guruh|zal|podyezd|bino
har bir mijoz~n|mehmon~n|xaridor~n
har ikkinchi
o'n ~kishidan
besh yulduz~n
qo'shnilar~n … ~yapti|~moqda|~adi
`,
  "people-general": `
odam~n|odamlar~n|odamzod~n|inson~n|insonlar~n|kishi~n|kishilar~n|banda~n|mijoz~n|mijozlar~n|xaridor~n|haridor~n
mehmonlar~n|iste'molchi~n|foydalanuvchi~n|abonent~n|bemorlar~n|yo'lovchi~n|ijarachi~n|obunachi~n|tomoshabin~n
kimdir~n|birov~n|hamma~n|xalq~n|jamoatchilik|egasi~n|ega~n|onalar~n|ayollar~n
~ganlar~n|~shganlar~n|~chganlar~n|~chiqganlar~n|~chiqarganlar~n|~shlaganlar~n|~shlatganlar~n|~shirganlar~n|~chirganlar~n|~shtirganlar~n|~shunganlar~n|~shuntirganlar~n|~shitganlar~n|~chaqirganlar~n|~shaganlar~n|~shlanganlar~n|~chirtirganlar~n|~maganlar~n|~shmaganlar~n|~chmaganlar~n|~chiqmaganlar~n|~chiqarmaganlar~n|~shlamaganlar~n|~shlatmaganlar~n|~shirmaganlar~n|~chirmaganlar~n|~shtirmaganlar~n|~shunmaganlar~n|~shuntirmaganlar~n|~shitmaganlar~n|~chaqirmaganlar~n|~shamaganlar~n|~shlanmaganlar~n|~chirtirmaganlar~n|~ydiganlar~n|~shydiganlar~n|~chydiganlar~n|~chiqydiganlar~n|~chiqarydiganlar~n|~shlaydiganlar~n|~shlatydiganlar~n|~shirydiganlar~n|~chirydiganlar~n|~shtirydiganlar~n|~shunydiganlar~n|~shuntirydiganlar~n|~shitydiganlar~n|~chaqirydiganlar~n|~shaydiganlar~n|~shlanydiganlar~n|~chirtirydiganlar~n|~adiganlar~n|~shadiganlar~n|~chadiganlar~n|~chiqadiganlar~n|~chiqaradiganlar~n|~shlaadiganlar~n|~shlatadiganlar~n|~shiradiganlar~n|~chiradiganlar~n|~shtiradiganlar~n|~shunadiganlar~n|~shuntiradiganlar~n|~shitadiganlar~n|~chaqiradiganlar~n|~shaadiganlar~n|~shlanadiganlar~n|~chirtiradiganlar~n
jamiyat~n|fuqaro~n|fuqarolar~n|ba'zilar~n|ayrimlar~n|aksariyat~n|kimsa~n
har kim~n
har qaysi~n
har qanday
kim bo'lsa
kim ham
kimga ham
kimni ham
el yurt~n
katta odam~n
uy egasi~n
ota onalar~n
erkak kishi~n
ayol kishi~n
har bir odam~n|inson~n|kishi~n|ona~n|ota~n|haydovchi~n|sayohatchi~n|xo'jayin~n|uy~n
~gan|~shgan|~chgan|~chiqgan|~chiqargan|~shlagan|~shlatgan|~shirgan|~chirgan|~shtirgan|~shungan|~shuntirgan|~shitgan|~chaqirgan|~shagan|~shlangan|~chirtirgan odam~n|kishi~n|mijoz~n|mehmon~n|ona~n|inson~n|xaridor~n
~magan|~shmagan|~chmagan|~chiqmagan|~chiqarmagan|~shlamagan|~shlatmagan|~shirmagan|~chirmagan|~shtirmagan|~shunmagan|~shuntirmagan|~shitmagan|~chaqirmagan|~shamagan|~shlanmagan|~chirtirmagan odam~n|kishi~n|mijoz~n|inson~n
~ydigan|~shydigan|~chydigan|~chiqydigan|~chiqarydigan|~shlaydigan|~shlatydigan|~shirydigan|~chirydigan|~shtirydigan|~shunydigan|~shuntirydigan|~shitydigan|~chaqirydigan|~shaydigan|~shlanydigan|~chirtirydigan|~adigan|~shadigan|~chadigan|~chiqadigan|~chiqaradigan|~shlaadigan|~shlatadigan|~shiradigan|~chiradigan|~shtiradigan|~shunadigan|~shuntiradigan|~shitadigan|~chaqiradigan|~shaadigan|~shlanadigan|~chirtiradigan odam~n|kishi~n|mijoz~n
`,
  "someone-elses": `
kuryer~n|kurer~n|kuriyer~n|dastavkachi~n|dostavkachi~n|yetkazuvchi~n|haydovchi~n|taksichi~n|shofyor~n|shopir~n
pochta~n|pochtachi~n|pochtalyon~n|emu|bts|uzpost|fargo|ems|dhl|uzum|yandex|payme|klik|click|bank~n|banki~n
~bankingiz~n|qo'shni~n|~qo'shning~n|begona~n|notanish~n|ta'minotchi~n|zavod~n|fabrika~n|sotuvchi~n|pudratchi~n
subpudratchi~n|hamkor~n|~hamkorimiz~n|vositachi~n|agent~n|agentlik~n|aviakompaniya~n|aeroport~n|bojxona~n
sug'urtachi~n|hududgaz~n|suvoqova~n|hokimiyat~n|mahalla~n|notarius~n|konsul~n|elchixona~n|provayder~n
operator~n|usta~n|ustasi~n|brigada~n|ijarachi~n|xo'jayin~n|qorovul~n|birov~n|birovniki~n|~birovning|kimningdir
mehmonxona~n|~platforma~n|davlat~n|ular~n
yetkazib beruvchi~n
boshqa bank~n
uchinchi tomon|shaxs~n|taraf
uchinchi shaxs~n
ishlab chiqaruvchi~n
sug'urta kompaniya~n
elektr tarmoq~n
uy egasi~n
sobiq|avvalgi|oldingi ega~n|ijarachi~n|usta~n
boshqa tashkilot~n|kompaniya~n|firma~n|bo'lim~n|idora~n|ofis~n|odam~n|usta~n
temir yo'l~n
bizdan tashqari
bizga bog'liq emas
bizga aloqa~n
bizniki emas
~bizning emas
u kishi~n
narigi taraf
boshqa taraf
`,
};
