import type { Language } from "@guli/contract";

/** What people write beside the answer that they chose. */
export const said: Record<Language, Record<"low" | "middle" | "high", string[]>> = {
  en: {
    low: ["I had to write three times.", "Nobody told me what was going on.", "It was solved, but far too late."],
    middle: ["It works now, that is what counts.", "All right in the end, but slow.", "Could have been explained better."],
    high: ["Quick and very kind, thank you!", "I did not have to explain anything twice.", "Lovely people, I will be back."],
  },
  ka: {
    low: ["სამჯერ მომიწია მოწერა.", "არავინ მეუბნებოდა, რა ხდებოდა.", "მოგვარდა, მაგრამ ძალიან გვიან."],
    middle: ["მთავარია, რომ მოგვარდა.", "საბოლოოდ კარგად, მაგრამ ნელა.", "უკეთ ახსნა შეიძლებოდა."],
    high: ["სწრაფად და თავაზიანად, დიდი მადლობა!", "ერთი და იმავეს ორჯერ ახსნა არ დამჭირდა.", "ძალიან კარგი ხალხი ხართ, კიდევ მოვალ."],
  },
  uz: {
    low: ["Uch marta yozishimga toʻgʻri keldi.", "Nima boʻlayotganini hech kim aytmadi.", "Hal boʻldi, lekin juda kech."],
    middle: ["Muhimi, hal boʻldi.", "Oxiri yaxshi boʻldi, lekin sekin.", "Yaxshiroq tushuntirish mumkin edi."],
    high: ["Tez va xushmuomala, katta rahmat!", "Hech narsani ikki marta tushuntirmadim.", "Juda yaxshi insonlarsiz, yana kelaman."],
  },
  "uz-Cyrl": {
    low: ["Уч марта ёзишимга тўғри келди.", "Нима бўлаётганини ҳеч ким айтмади.", "Ҳал бўлди, лекин жуда кеч."],
    middle: ["Муҳими, ҳал бўлди.", "Охири яхши бўлди, лекин секин.", "Яхшироқ тушунтириш мумкин эди."],
    high: ["Тез ва хушмуомала, катта раҳмат!", "Ҳеч нарсани икки марта тушунтирмадим.", "Жуда яхши инсонларсиз, яна келаман."],
  },
  ru: {
    low: ["Пришлось писать три раза.", "Никто не объяснил, что происходит.", "Решили, но слишком поздно."],
    middle: ["Главное, что решили.", "В итоге хорошо, но медленно.", "Можно было объяснить понятнее."],
    high: ["Быстро и очень вежливо, спасибо!", "Не пришлось ничего повторять дважды.", "Отличные люди, обращусь ещё."],
  },
};
