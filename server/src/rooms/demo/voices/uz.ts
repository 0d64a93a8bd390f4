import type { Voice } from "./voice.ts";

export const uz: Voice = {
  customer: {
    greetings: ["Assalomu alaykum,", "Assalomu alaykum!", "Hurmatli doʻkon xodimlari,", "Salom,", "Xayrli kun,"],
    hellos: ["Assalomu alaykum", "Salom, kim bor?", "Assalomu alaykum, yaxshimisizlar", "Salom"],
    closings: ["Oldindan rahmat,\n{self}", "Hurmat bilan,\n{self}", "{self}", "Rahmat, {self}"],
    asides: [
      "Ikki yildan beri sizlardan olaman, bunaqasi birinchi marta boʻlyapti.",
      "Xatolar uchun uzr, telefondan yozyapman.",
      "Qoʻngʻiroq ham qildim, yigirma daqiqa musiqa eshitib, oxiri oʻchirib qoʻydim.",
      "Singlim ham sizlardan koʻp narsa olgan, doim maqtaydi.",
      "Qoʻshimcha maʼlumot kerak boʻlsa, yozing, kechqurun albatta javob beraman.",
    ],
    furies: [
      "Uchinchi marta yozyapman, hech kim javob bermayapti! Bugun hal qilmasangizlar, isteʼmolchilar huquqini himoya qilish agentligiga murojaat qilaman.",
      "Vaʼdalaringiz yetar. Yo rahbaringiz bilan bogʻlang, yo odamlarga qanday munosabatda boʻlishingizni hamma joyda yozaman.",
      "Bu endi haddan oshdi. Mening ham vaqtim bor. Yodlab olingan gaplar emas, aniq javob kutyapman.",
    ],
    thanks: [
      "Katta rahmat, hammasi joyida!",
      "Rahmat 🙏",
      "Eʼtiboringiz uchun rahmat, bunchalik tez boʻladi deb oʻylamagandim.",
      "Tushunarli, rahmat.",
      "Zoʻr, raxmat kattakon!",
    ],
    softened: [
      "Tushunganingiz uchun rahmat. Qattiqroq gapirib yuborgan boʻlsam, uzr, kutaverib charchagan edim.",
      "Mayli, endi kimdir shugʻullanayotganini koʻryapman. Rahmat.",
    ],
    cold: ["Mayli. Keyingi safar boshqa joydan olarman.", "Tushunarli."],
  },
  agent: {
    greetings: ["Assalomu alaykum, {name}!", "Salom, {name}!", "Xayrli kun, {name}.", "{name}, yozganingiz uchun rahmat."],
    sorry: [
      "{name}, jahlingiz chiqqanini toʻliq tushunaman: siz necha marta yozdingiz, biz esa kuttirdik. Kechiring. Bu masalani endi oʻzim nazorat qilaman va oxiriga yetkazaman.",
      "{name}, oʻrningizda boʻlsam, men ham xafa boʻlardim. Uzr soʻrayman. Hozirgacha nima qilganimni aytaman:",
    ],
    closings: ["Hurmat bilan,\n{agent}", "Ehtirom ila,\n{agent}", "{agent}, mijozlarga xizmat koʻrsatish boʻlimi"],
    welcomes: ["Arzimaydi! Kuningiz xayrli oʻtsin.", "Hal boʻlganidan xursandman. Yana savol boʻlsa, shu yerdaman.", "Sizga rahmat!"],
    notes: [
      "@{colleague} qarab yuboring: mijoz bir necha marta yozgan, juda xafa. Balki oʻzingiz qoʻngʻiroq qilarsiz?",
      "@{colleague} bu yerda biror chegirma taklif qilsak boʻladimi? Menimcha, adolatli boʻlardi.",
      "@{colleague} kimdaligini aniqladim, ertaga ertalab javob beramiz deyishdi. Koʻz-quloq boʻlib turing.",
    ],
    calls: [
      "Qoʻngʻiroq qildim, koʻtarmayapti. Kechqurun yana urinib koʻraman.",
      "Telefonda gaplashdim, tinchlandi. Javobni yozma ham yuboryapman.",
      "Eski mijozimiz, eʼtiborli boʻlaylik.",
    ],
  },
};
