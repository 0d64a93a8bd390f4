export const anger2 = {
  "angry-word": `
jahl~n|jahli~n|jahlim~n|~jahlimni|~jahlingiz~n|jahldor~n|zahl~n|g'azab~n|~g'azabim~n|g'azabi~n|~g'azabingiz~n
g'azabda~n|~g'azabdaman|~g'azabdamiz|g'azablan~v|~g'azablandim|~g'azablangan~n|g'azabnok~n|gazab~n|gazablan~v
achchig'im~n|achchig'ingiz~n|achchiqlan~v|achchiqlangan~n|asabim~n|asabiga|asabiy~n|asabiylash~v
asabiylashdim|asabiylashyapman|asabingiz~n|nerv~n|nervim~n|nervlan~v|g'ash~n|~g'ashimga|jig'ibiyron~n|jig'iga
tutaq~v|~tutaqib|tutoq~v|~tutoqib|qaynayap~v|qaynab|portlay~v|portlab|~portlayman|yorilib|yorilaman|~quturib
qutur~v|~quturdim|jinnilik~n|nafrat~n|nafratlan~v|~nafratim~n|jirkan~v|~jirkanaman|jirkanch~n|la'nat~n|la'nati
qarg'i~v|~qarg'ayman|qarg'ish~n|xunob~n|xunobi~n|o'chim~n|alam~n|qahr~n|qahrim~n|zarda~n|g'ijin~v|~g'ijinaman
urishib|urish~v|so'k~v|so'kib|baqir~v|~kuyinib
jahlim chiq~v|chiqdi|chiqyapti|qo'zi~v
jahl chiq~v
achchiq~n chiq~v|kel~v
achchig'i~n chiq~v|kel~v
asab~n buz~v|ye~v|teg~v|chat~v
asabimga teg~v
asabimni buz~v
asabga teg~v
g'ashga teg~v
g'ashim~n kel~v|teg~v
~jig'imga teg~v
qonim qayna~v
qonim~n qayna~v|buz~v
qonni qaynat~v
qoni qayna~v
miyam qayna~v
tepa sochim
tepa soch~n tik
jinni qil~v|bo'l~v
jinni ~bo'laman|~bo'lyapman|qilyapti
aqldan oz~v
aqldan ozaman
~ko'rarga ko'z~n
~ko'rgani ko'z
xunob bo'l~v|qil~v
qahri~n kel~v
zardam qayna~v
bezovta qil~v
~tishimni qisir~v
~baqirgim kel~v
dod degim
kuyib pish~v
kuyib ket~v
`,
};
