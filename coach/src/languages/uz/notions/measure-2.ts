export const measure2 = {
  luck: `
omad~n|omadi~n|omadim~n|omadingiz~n|omadli~n|omadsiz~n|omadsizlik~n|baxt~n|baxtim~n|baxti~n|~baxtsiz~n
baxtsizlik~n|baxtga|~baxtimiz~n|xayriyat|hayriyat|yaxshiyam|yaxshiyamki|shukr~n|shukur~n|nasib~n|nasiba~n
qismat~n|qismati~n|taqdir~n|taqdiri~n|peshona~n|~peshonam~n|~peshonada|~peshonamiz~n|tole~n|toleyi~n|toleim~n
tasodif~n|tasodifan|tasodifiy~n|tasodifi~n|~to'satdan|~kutilmagan~n|~kutilmaganda|birdan|favqulodda~n|forsmajor
sharoit~n|sharoiti~n|vaziyat~n|vaziyati~n|~vaziyatga|holat~n|holati~n|hodisa~n|hodisasi~n|yomg'ir~n|qor
qorli|qordan|qorda|ayoz~n|qahraton|do'l|jala~n|sel~n|toshqin~n|bo'ron~n|shamol~n|tuman|~jazirama~n|saraton
zilzila~n|tabiat~n|tabiati~n|ofat~n|mavsum~n|mavsumi~n|mavsumiy~n|tirbandlik~n|tirband~n|probka~n|avariya~n
avariyasi~n|gavjum~n|pik|havo|havoga|havoda|~havodan|~havoning|havosi|muz|muzli|muzlik|muzda|yaxmalak
omad kel~v|kulib|yor|kulma~v
omadi kelma~v|yurishma~v
omadi chopma~v
baxtli tasodif~n
~baxtsiz hodisa~n|tasodif~n
baxtga qarshi
yaxshi hamki
xudoga shukr|shukur
xudo saqla~v|asra~v|~ko'rsatma~v|xohla~v
alloh saqla~v|asra~v
nasib qil~v|et~v|qilma~v
peshonasi sho'r
sho'r peshona
sho'rim~n quri~v
tasodif ekan
fors major
fors major~n
imkoniyatdan tashqari
bizga bog'liq emas~n
bizga bog'liq bo'lma~v
bog'liq ~bo'lmagan~n
bog'liq emas
~nazoratimizdan tashqari
~sharoitga ko'ra
ob havo~n
havo sharoit~n
yomg'ir yog'~v
qor yog'~v
sovuq~n tush~v|bo'l~v
sovuq kunlar~n
chang bo'ron~n
tuman tush~v
issiq kunlar~n
tabiiy ofat~n
yo'llar yopiq|tirband
texnik nosozlik~n
elektr o'ch~v
svet o'ch~v
bo'lar ish bo'ldi
~bo'lgani bo'ldi
bo'lib turadi
ko'z tegdi
ko'z teg~v
payti kelib
to'g'ri kelib qol~v
ustma ust kel~v
yuqori talab~n
bayram oldi~n
dam olish kuni|kunlari
`,
};
