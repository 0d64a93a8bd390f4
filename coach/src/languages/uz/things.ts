import type { ThingWords } from "../../things/things.ts";

export const things: ThingWords = {
  names: {
    number: "raqam nomer kod trek seriya chek",
    date: "sana kun qachon qaysi",
    phone: "telefon bog'lan qo'ng'iroq",
    address: "manzil ko'cha qayer adres",
    photo: "rasm foto surat skrinshot skan",
    name: "ism familiya otingiz",
    email: "pochta email",
    sum: "summa qancha narx",
    size: "o'lcham razmer",
    story: "batafsil tushuntir gapirib aytib qaytadan boshidan yana bayon",
  },
  months:
    "yanvar fevral mart aprel may iyun iyul avgust sentabr sentyabr oktabr oktyabr noyabr dekabr dushanba seshanba chorshanba payshanba juma shanba yakshanba bugun ertaga kecha",
  streets: "ko'cha mavze dom uy xonadon kvartira kvartal tuman daha mahalla metro",
  pictures: "rasm foto surat skrin skan yubor tashla video ilova",
};
