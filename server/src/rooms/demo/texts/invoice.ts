import type { Topic } from "./topic.ts";

export const invoice: Topic = {
  name: "invoice",
  weight: 7,
  team: "sales",
  tag: "payment",
  asks: 0.6,
  upset: 0.05,
  paper: 0.9,
  lines: {
    ka: {
      subjects: ["ინვოისი შეკვეთაზე {order}", "გთხოვთ, გამომიგზავნოთ ინვოისი", "ანგარიშ-ფაქტურა"],
      opens: [
        "გთხოვთ, გამომიგზავნოთ ინვოისი შეკვეთაზე {order}, თანხა {sum}. ბუღალტერი მთხოვს თვის ბოლომდე.",
        "კომპანიის სახელზე შეგვიძლია შევიძინოთ? გვჭირდება ინვოისი და მიღება-ჩაბარების აქტი.",
        "ინვოისში კომპანიის სახელი შეცდომით წერია. შეგიძლიათ გაასწოროთ? {order}",
      ],
      firsts: ["რა თქმა უნდა. მომწერეთ კომპანიის სახელი და საიდენტიფიკაციო კოდი.", "სიამოვნებით. რომელ კომპანიაზე და რა კოდით გამოვწერო?"],
      answers: ["შპს „{company}“, ს/კ {code}.", "{company}, კოდი {code}. ელფოსტა იგივეა."],
      solves: ["ინვოისი თანდართულია, თანხა — {sum}. გთხოვთ, გადაიხადოთ {until}.", "გიგზავნით გასწორებულ ინვოისს. აქტს ორიგინალში კურიერი მოგიტანთ."],
      chases: ["ინვოისი დღეს მჭირდება, გთხოვთ დააჩქაროთ.", "ისევ ველოდები ინვოისს შეკვეთაზე {order}."],
    },
    uz: {
      subjects: ["{order} boʻyicha hisob-faktura", "Hisob-faktura yuborsangiz", "Buxgalteriya uchun hujjat"],
      opens: [
        "{order} uchun, {sum}ga hisob-faktura yuborsangiz. Buxgalter oy oxirigacha soʻrayapti.",
        "Firma nomidan sotib olsak boʻladimi? Hisob-faktura va dalolatnoma kerak.",
        "Hisob-fakturada firma nomi xato yozilgan. Tuzatib bera olasizmi? {order}",
      ],
      firsts: ["Albatta. Firma nomi va STIR raqamini yozib yuboring.", "Bajonidil. Qaysi firma nomiga, STIR nechchi?"],
      answers: ["«{company}» MChJ, STIR {code}.", "{company}, STIR {code}. Pochta oʻsha."],
      solves: [
        "Hisob-faktura ilovada, summasi {sum}. Iltimos, {until} toʻlang.",
        "Tuzatilgan hisob-fakturani yuboryapman. Dalolatnoma asl nusxasini kuryer olib boradi.",
      ],
      chases: ["Hisob-faktura bugun kerak edi, tezlashtirib bering.", "{order} boʻyicha hisob-fakturani hali ham kutyapman."],
    },
    ru: {
      subjects: ["Счёт по заказу {order}", "Пришлите, пожалуйста, счёт", "Документы для бухгалтерии"],
      opens: [
        "Пришлите, пожалуйста, счёт по заказу {order} на {sum}. Бухгалтерия просит до конца месяца.",
        "Можно ли купить у вас от имени компании? Нам нужны счёт и акт.",
        "В счёте ошибка в названии компании. Можно исправить? {order}",
      ],
      firsts: ["Конечно. Напишите название компании и идентификационный код.", "С удовольствием. На какую компанию и с каким кодом выставить?"],
      answers: ["ООО «{company}», код {code}.", "{company}, код {code}. Почта та же."],
      solves: ["Счёт на {sum} во вложении. Срок оплаты — {later}.", "Отправляю исправленный счёт. Оригинал акта привезёт курьер."],
      chases: ["Счёт нужен сегодня, поторопитесь, пожалуйста.", "Всё ещё жду счёт по заказу {order}."],
    },
    en: {
      subjects: ["Invoice for {order}", "Please send me an invoice", "Documents for our accounts"],
      opens: [
        "Could you send an invoice for order {order}, {sum}? Our accountant needs it before the end of the month.",
        "Can we buy in the company's name? We'd need an invoice and an acceptance certificate.",
        "The company name on the invoice is misspelled. Could you correct it? {order}",
      ],
      firsts: [
        "Of course. Please tell me the company's name and identification code.",
        "With pleasure. Which company should it be made out to, and what is its code?",
      ],
      answers: ["{company} LLC, ID {code}.", "{company}, code {code}. Same e-mail address."],
      solves: ["The invoice for {sum} is attached. It is due on {later}.", "Here is the corrected invoice. The courier will bring the original certificate."],
      chases: ["We need the invoice today, please.", "Still waiting for the invoice for {order}."],
    },
  },
};
