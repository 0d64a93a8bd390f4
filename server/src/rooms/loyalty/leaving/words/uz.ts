import type { Words } from "./words.ts";

export const uz: Words = {
  languages: "Til",
  ask: (business, url) =>
    `Endi bizning xizmatimiz sizga kerak emasga oʻxshaydi va bu sizning haqqingiz. Sababini aytib bera olasizmi? Bir marta bosish kifoya, faqat bir marta soʻraymiz: ${url}\n\nBiz bilan boʻlganingiz uchun rahmat. ${business}`,
  barrierGone: (measure) =>
    `Bir paytlar bizdan xarid qilishingizga nima toʻsqinlik qilayotganini aytgan edingiz. Bu oʻzgardi${measure ? `: ${measure}` : "."}\n\nRahmat: sizsiz buni bilmas edik.`,
  backSubject: (business) => `${business}dan xat`,
  title: "Nega ketdingiz?",
  lead: "Yaxshiroq boʻlish uchun faqat bir marta soʻraymiz. Javob berish shart emas va bu siz uchun hech narsani oʻzgartirmaydi.",
  question: "Asosiy sabab nima edi?",
  reasons: {
    service: "Xizmat koʻrsatish",
    price: "Narx",
    product: "Mahsulot, uning sifati yoki tanlovi",
    competitor: "Boshqa kompaniya yaxshiroq taklif berdi",
    moved: "Koʻchib ketdim yoki endi kerak emas",
    other: "Boshqa sabab",
  },
  more: "Qoʻshimcha fikringiz (ixtiyoriy)",
  send: "Yuborish",
  change: "Javobni oʻzgartirish",
  thanks: "Rahmat",
  kept: "Javobingizni oldik. Uni bizda odam oʻqiydi.",
  closed: "Bu savol yopilgan. Bilishimiz kerak boʻlgan narsa boʻlsa, bizga yozing.",
  stop: "Iltimos, menga bunday savollar bermang",
  stopped: "Sizga endi bunday savollar bermaymiz.",
  resume: "Menga yana savol berishingiz mumkin",
  chooseOne: "Iltimos, bittasini tanlang.",
  onceMore: "Shu orada nimadir oʻzgardi. Iltimos, yana bir marta yuboring.",
  gone: "Bu sahifa endi yoʻq",
  goneWhy: "Bilishimiz kerak boʻlgan narsa boʻlsa, avval yozgan joyingizga yozing.",
  tooMany: "Bir vaqtda biroz koʻp boʻldi. Iltimos, bir daqiqadan keyin qayta urinib koʻring.",
};
