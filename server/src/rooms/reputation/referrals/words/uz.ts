import type { Words } from "./words.ts";

export const uz: Words = {
  reply: "Agar bizni kimgadir tavsiya qilmoqchi boʻlsangiz, mana sizning shaxsiy havolangiz: {{url}}",
  compliment: (count) =>
    count === 1
      ? "Aytgancha: sizning tavsiyangiz bilan bizga yangi mijoz keldi. Ishonchingiz uchun rahmat!"
      : `Aytgancha: sizning tavsiyangiz bilan bizga ${count} kishi keldi. Ishonchingiz uchun rahmat!`,
  own: {
    title: "Doʻstingizga tavsiya qiling",
    lead: "{{business}} bilan tanishganingizdan xursand boʻlsangiz, mana boshqalarga yuborishingiz mumkin boʻlgan havola.",
    make: "Havola yaratish",
    makeWhy: "Havola biz haqimizdagi sahifaga olib boradi. Oʻzingiz xohlamasangiz, u yerda ismingiz koʻrinmaydi.",
    code: "Sizning kodingiz",
    link: "Sizning havolangiz",
    share: "Elektron pochta orqali yuborish",
    letterSubject: "Tavsiya: {{business}}",
    letter: "Sizga tavsiya qilaman: {{business}}. {{url}}",
    count: (count) => (count === 0 ? "Siz orqali hali hech kim kelmadi." : `Siz orqali ${count} kishi keldi. Rahmat!`),
    thanks: "Minnatdorligimiz",
    vouchers: "Vaucherlaringiz",
    called: "Doʻstlaringiz sizni qanday koʻradi",
    calledWhy: "Boʻsh qoldirsangiz, bizni kim tavsiya qilganini hech kim koʻrmaydi.",
    keep: "Saqlash",
    kept: "Saqlandi.",
    until: "Kod {{date}} gacha amal qiladi.",
    stop: "Havolani toʻxtatish",
    stopWhy: "Havolangizdan endi foydalanilishini istamaysizmi?",
    stopped: "Havolangiz endi amal qilmaydi.",
  },
  friend: {
    named: "{{name}} sizga tavsiya qiladi: {{business}}.",
    unnamed: "Bizni biladigan inson sizga tavsiya qiladi: {{business}}.",
    offer: "Siz uchun",
    code: "Sizning kodingiz",
    toSite: "Saytimizga oʻtish",
    say: "Buyurtma berayotganda shu kodni ayting yoki bizga yozing: sizni kim yuborganini bilamiz.",
  },
  gone: "Bu yerda hech narsa yoʻq",
  goneWhy: "Havola toʻliq emas yoki endi amal qilmaydi.",
  onceMore: "Iltimos, tugmani yana bir marta bosing.",
  tooMany: "Bir vaqtda juda koʻp urinish boʻldi. Iltimos, bir daqiqa kuting.",
  languages: "Til",
};
