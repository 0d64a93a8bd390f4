export const reask = `
// again
qaytadan yubor~
qaytadan yoz~
qaytadan tashla~
qaytadan ayt~
qaytadan ol~
qaytadan to'ldir~
qaytadan kirit~
qaytadan ro'yxat~
qayta ayt~
qayta tasdiqla~
qayta to'ldir~
qayta imzo~
qayta o'tkaz~
boshqatdan
boshqatdan … ~ing
bir boshdan
boshidan ayt~
yangitdan
yangidan
noldan
takrorlab
yana bir bor yubor~
yana bir marta … yubor~
yana bir marta
yana bir bor … ~ing
yana yubor~
yana … yozing
yana … kirit~
yana … jo'nat~
yana … topshir~
ikkinchi bor
yana ro'yxat~
avvalgisi~
avvalgi … ~ma~
oldingisi
eskisi … ~ma~
saqlanmagan
yo'qolibdi
yozishmani ko'rma~
eslatib qo'y~
to'liq aytib
batafsil qayta
har ehtimolga
`;
