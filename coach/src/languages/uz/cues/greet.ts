export const greet = `
// greeting
assalomu alaykum
assalom
assalomu
salom
vaalaykum assalom
xayrli kun
xayrli tong
xayrli kech
xayrli oqshom
hayrli kun
yaxshimisiz
xush kelibsiz
// sign-off
ehtirom bilan
hurmat va ehtirom
samimiyat bilan
ko'rishguncha
kuningiz xayrli
yaxshi qoling
yaxshi boring
salomat bo'ling
hurmat ila
jamoasi nomidan
sizning yordamchi~
xizmat markazi
mijozlar bilan ishlash
`;
