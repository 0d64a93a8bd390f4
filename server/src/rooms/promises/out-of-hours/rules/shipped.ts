import type { Language, OutOfHoursWords } from "@guli/contract";

/** What is said where the business has no words of its own. What to do meanwhile, and whom to call if it burns, only the business knows. */
export const shippedWords: Record<Language, OutOfHoursWords> = {
  en: {
    promised: "Hello! Your message has reached us. We are closed just now; you will have our answer {{by}}.",
    opens: "Hello! Your message has reached us. We are closed just now. We are back {{opens}} and will answer you then.",
    unknown:
      "Hello! Your message has reached us. We are closed just now and cannot say yet when we will be back. You need not write again: we will answer as soon as we can.",
    meanwhile: "",
    urgent: "",
  },
  ka: {
    promised: "გამარჯობა! თქვენი შეტყობინება მივიღეთ. ახლა არასამუშაო დროა, პასუხს {{by}} მიიღებთ.",
    opens: "გამარჯობა! თქვენი შეტყობინება მივიღეთ. ახლა არასამუშაო დროა. მუშაობას {{opens}} განვაახლებთ და გიპასუხებთ.",
    unknown:
      "გამარჯობა! თქვენი შეტყობინება მივიღეთ. ახლა არ ვმუშაობთ და ჯერ ვერ გეტყვით, როდის დავბრუნდებით. ხელახლა მოწერა არ დაგჭირდებათ: როგორც კი შევძლებთ, გიპასუხებთ.",
    meanwhile: "",
    urgent: "",
  },
  uz: {
    promised: "Assalomu alaykum! Xabaringizni oldik. Hozir ish vaqti emas, sizga {{by}} javob beramiz.",
    opens: "Assalomu alaykum! Xabaringizni oldik. Hozir ish vaqti emas. {{opens}} ish boshlaymiz va sizga javob beramiz.",
    unknown:
      "Assalomu alaykum! Xabaringizni oldik. Hozir ishlamayapmiz va qachon qaytishimizni hozircha ayta olmaymiz. Qayta yozishingiz shart emas: imkon boʻlishi bilan javob beramiz.",
    meanwhile: "",
    urgent: "",
  },
  "uz-Cyrl": {
    promised: "Ассалому алайкум! Хабарингизни олдик. Ҳозир иш вақти эмас, сизга {{by}} жавоб берамиз.",
    opens: "Ассалому алайкум! Хабарингизни олдик. Ҳозир иш вақти эмас. {{opens}} иш бошлаймиз ва сизга жавоб берамиз.",
    unknown:
      "Ассалому алайкум! Хабарингизни олдик. Ҳозир ишламаяпмиз ва қачон қайтишимизни ҳозирча айта олмаймиз. Қайта ёзишингиз шарт эмас: имкон бўлиши билан жавоб берамиз.",
    meanwhile: "",
    urgent: "",
  },
  ru: {
    promised: "Здравствуйте! Мы получили ваше сообщение. Сейчас мы не работаем, но ответим вам {{by}}.",
    opens: "Здравствуйте! Мы получили ваше сообщение. Сейчас мы не работаем. Откроемся {{opens}} и ответим вам.",
    unknown:
      "Здравствуйте! Мы получили ваше сообщение. Сейчас мы не работаем и пока не можем сказать, когда вернёмся. Писать ещё раз не нужно: ответим, как только сможем.",
    meanwhile: "",
    urgent: "",
  },
};
