import type { Topic } from "./topic.ts";

export const doubleCharge: Topic = {
  name: "double-charge",
  weight: 8,
  team: "service",
  tag: "payment",
  asks: 0.55,
  upset: 0.5,
  photo: 0.2,
  lines: {
    ka: {
      subjects: ["თანხა ორჯერ ჩამომეჭრა", "ორმაგი გადახდა: {order}", "შეცდომა გადახდაში"],
      opens: [
        "{date} გადავიხადე {sum} შეკვეთაში {order} და ბანკი მიჩვენებს, რომ ორჯერ ჩამომეჭრა. გთხოვთ, ერთი დამიბრუნოთ.",
        "ორჯერ გაქვთ ჩამოჭრილი ერთი და იგივე თანხა, {sum}!!! სასწრაფოდ დამიბრუნეთ.",
        "გადახდისას საიტი გაიჭედა, თავიდან დავაჭირე და მგონი ორჯერ გავიდა ტრანზაქცია. {order}, ორივე {sum}.",
      ],
      firsts: [
        "გასაგებია, ასეთ დროს ყველა ნერვიულობს. მოვძებნი. გთხოვთ, მომწეროთ ბარათის ბოლო ოთხი ციფრი და გადახდის დრო.",
        "ბოდიში უხერხულობისთვის. რომ სწრაფად ვიპოვო, მითხარით ბარათის ბოლო ოთხი ციფრი (სრული ნომერი არ გამომიგზავნოთ).",
      ],
      answers: ["ბოლო ციფრებია {digits}, დაახლოებით {time}-ზე გადავიხადე.", "{digits}. ორივე ერთ წუთში მოხდა."],
      solves: [
        "ვიპოვე: მეორე გადახდა მართლაც ზედმეტი იყო. {sum} უკვე დავაბრუნე, ბანკი სამ სამუშაო დღეში ჩაგირიცხავთ.",
        "მეორე თანხა ბანკს მხოლოდ დაბლოკილი აქვს და არ ჩამოჭრილა. ბლოკი {later} მოიხსნება. თუ არ მოიხსნა, მომწერეთ და მე თვითონ დავურეკავ ბანკს.",
      ],
      chases: ["თანხა ისევ არ დამიბრუნებიათ. როდემდე უნდა ველოდო?", "ბანკმა მითხრა, რომ თქვენ უნდა დააბრუნოთ. რა ხდება?"],
    },
    uz: {
      subjects: ["Pul ikki marta yechildi", "{order} uchun ikki marta toʻlov", "Toʻlovda xatolik"],
      opens: [
        "{date} {order} uchun {sum} toʻladim, kartamdan ikki marta yechilibdi. Iltimos, bittasini qaytaring.",
        "Bir xil summa, {sum}, ikki marta yechilgan!!! Tezda qaytaringlar.",
        "Toʻlayotganda sayt qotib qoldi, yana bosgandim, ikki marta oʻtib ketdi shekilli. {order}, ikkalasi ham {sum}.",
      ],
      firsts: [
        "Tushunaman, bunday paytda hamma xavotir oladi. Hozir tekshiraman. Kartangizning oxirgi toʻrt raqamini va toʻlov vaqtini yozib yuboring.",
        "Noqulaylik uchun uzr. Tezroq topishim uchun kartaning oxirgi toʻrt raqamini ayting (toʻliq raqamini yubormang).",
      ],
      answers: ["Oxirgi raqamlari {digits}, soat {time} larda toʻlaganman.", "{digits}. Ikkalasi bir daqiqada oʻtgan."],
      solves: [
        "Topdim: ikkinchi toʻlov haqiqatan ortiqcha ekan. {sum} qaytarildi, uch ish kunida kartangizga tushadi.",
        "Ikkinchi summa bankda faqat band qilingan, yechilmagan. {later} oʻzi ochiladi. Ochilmasa, yozing, bankka oʻzim qoʻngʻiroq qilaman.",
      ],
      chases: ["Pul hali ham qaytmadi. Qachongacha kutaman?", "Bank sizlar qaytarishingiz kerak deyapti. Nima gap?"],
    },
    ru: {
      subjects: ["Деньги списали дважды", "Двойная оплата, заказ {order}", "Ошибка при оплате"],
      opens: [
        "{date} оплатил{|а} заказ {order} на {sum}, а банк показывает два списания. Верните, пожалуйста, лишнее.",
        "С меня дважды сняли одну и ту же сумму, {sum}!!! Верните немедленно.",
        "Во время оплаты сайт завис, я нажал{|а} ещё раз, и, кажется, прошло два платежа. Заказ {order}, оба по {sum}.",
      ],
      firsts: [
        "Понимаю ваше беспокойство, сейчас разберусь. Напишите, пожалуйста, последние четыре цифры карты и время оплаты.",
        "Извините за неудобство. Чтобы найти платёж быстрее, мне нужны последние четыре цифры карты (весь номер присылать не надо).",
      ],
      answers: ["Последние цифры {digits}, платил{|а} около {time}.", "{digits}. Оба платежа прошли в одну минуту."],
      solves: [
        "Наш{ёл|ла}: второй платёж действительно лишний. {sum} уже отправлены обратно, банк зачислит их в течение трёх рабочих дней.",
        "Вторую сумму банк только заблокировал, списания не было. Блокировка снимется {later}. Если нет — напишите, я сам{|а} позвоню в банк.",
      ],
      chases: ["Деньги так и не вернули. Сколько ещё ждать?", "В банке говорят, что возвращать должны вы. Что происходит?"],
    },
    en: {
      subjects: ["I was charged twice", "Double payment for {order}", "Payment error"],
      opens: [
        "I paid {sum} for order {order} on {date}, and my bank shows it twice. Please refund one of them.",
        "You have taken {sum} from my card TWICE. I want it back today.",
        "The page froze while I was paying, so I clicked again and I think two payments went through. {order}, both {sum}.",
      ],
      firsts: [
        "I understand the worry, let me look into it. Could you tell me the last four digits of the card and when you paid?",
        "Sorry about this. To find it quickly I need the last four digits of your card (please never send the full number).",
      ],
      answers: ["It ends in {digits}, I paid at about {time}.", "{digits}. Both went through within a minute."],
      solves: [
        "Found it: the second payment was indeed one too many. I have sent {sum} back; your bank needs up to three working days.",
        "The second amount was only reserved by your bank, not taken. It will be released on {later}. If it isn't, write to me and I will call the bank myself.",
      ],
      chases: ["The money is still not back. How long am I supposed to wait?", "My bank says the refund has to come from you. What is going on?"],
    },
  },
};
