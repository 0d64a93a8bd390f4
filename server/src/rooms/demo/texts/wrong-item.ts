import type { Topic } from "./topic.ts";

export const wrongItem: Topic = {
  name: "wrong-item",
  weight: 6,
  team: "delivery",
  tag: "delivery",
  asks: 0.4,
  upset: 0.35,
  photo: 0.4,
  lines: {
    ka: {
      subjects: ["სხვა ნივთი მომივიდა", "{order}: შეცდომა შეკვეთაში", "ეს არ შემიკვეთავს"],
      opens: [
        "შევუკვეთე „{product}“, მომიტანეს სულ სხვა რამე. შეკვეთა {order}. როდის გამიცვლით?",
        "ვიღაცის შეკვეთა მომიტანეს, ჩემი კი ალბათ მას. ყუთზე ჩემი სახელია, შიგნით — სხვა ნივთი. {order}",
        "ფერი არასწორია: თეთრი მინდოდა, შავი მოვიდა. {order}",
      ],
      firsts: [
        "ბოდიში, ჩვენი შეცდომაა. შეგიძლიათ, მომწეროთ, რა წერია ყუთის ეტიკეტზე?",
        "მაპატიეთ ამ არევისთვის. ეტიკეტზე წითელი კოდია, გადამიგზავნეთ, გთხოვთ.",
      ],
      answers: ["ეტიკეტზე წერია {code}.", "კოდია {code}, ყუთი არ გადამიგდია."],
      solves: [
        "გავარკვიე, ყუთები აერიათ საწყობში. კურიერი {later} მოგიტანთ სწორ ნივთს და ამას წაიღებს. ბოდიში კიდევ ერთხელ.",
        "სწორი შეკვეთა {later} იქნება თქვენთან. უხერხულობისთვის პრომოკოდს გიგზავნით 10%-ზე: GULI10.",
      ],
      chases: ["სხვისი ნივთი მიდევს სახლში, როდის წაიღებთ?", "პასუხი არ მიმიღია შეცვლაზე, {order}."],
    },
    uz: {
      subjects: ["Boshqa narsa keldi", "{order}: buyurtmada xato", "Men buni buyurtma qilmaganman"],
      opens: [
        "«{product}» buyurtma qilgandim, butunlay boshqa narsa olib kelishdi. {order}. Qachon almashtirib berasizlar?",
        "Birovning buyurtmasini olib kelishibdi, menikini unga berishgan boʻlsa kerak. Qutida ismim yozilgan, ichi boshqa. {order}",
        "Rangi notoʻgʻri: oq soʻragandim, qora keldi. {order}",
      ],
      firsts: [
        "Uzr, bizning xatomiz. Quti yorligʻida nima yozilganini yozib yubora olasizmi?",
        "Chalkashlik uchun uzr. Yorliqda qizil kod bor, shuni yozib yuborsangiz.",
      ],
      answers: ["Yorliqda {code} deb yozilgan.", "Kodi {code}, qutisini tashlamadim."],
      solves: [
        "Aniqladim, omborda qutilar almashib ketibdi. Kuryer {later} toʻgʻrisini olib boradi, bunisini olib ketadi. Yana bir bor uzr.",
        "Toʻgʻri buyurtma {later} yetib boradi. Noqulaylik uchun 10% chegirma kodi: GULI10.",
      ],
      chases: ["Birovning narsasi uyda turibdi, qachon olib ketasizlar?", "Almashtirish haqida javob olmadim, {order}."],
    },
    ru: {
      subjects: ["Привезли не то", "{order}: ошибка в заказе", "Я этого не заказывал{|а}"],
      opens: [
        "Заказал{|а} «{product}», а привезли совсем другое. Заказ {order}. Когда обменяете?",
        "Мне привезли чужой заказ, а мой, наверное, кому-то ещё. На коробке моё имя, внутри другое. {order}",
        "Цвет не тот: просил{|а} белый, пришёл чёрный. {order}",
      ],
      firsts: [
        "Простите, это наша ошибка. Напишите, пожалуйста, что указано на этикетке коробки?",
        "Извините за путаницу. На этикетке есть красный код, пришлите его, пожалуйста.",
      ],
      answers: ["На этикетке {code}.", "Код {code}, коробку не выбрасывал{|а}."],
      solves: [
        "Разобрал{ся|ась}: на складе перепутали коробки. Курьер привезёт нужное {later} и заберёт это. Ещё раз простите.",
        "Правильный заказ будет у вас {later}. За хлопоты — промокод на 10 %: GULI10.",
      ],
      chases: ["Чужая вещь стоит у меня дома, когда заберёте?", "По обмену так и не ответили, {order}."],
    },
    en: {
      subjects: ["I got the wrong item", "{order}: mix-up", "I didn't order this"],
      opens: [
        "I ordered “{product}” and got something else entirely. Order {order}. When can you swap it?",
        "I seem to have someone else's order, and they probably have mine. My name is on the box, but not my things in it. {order}",
        "Wrong colour: I asked for white and got black. {order}",
      ],
      firsts: [
        "Sorry, that's our mistake. Could you tell me what is written on the label of the box?",
        "I'm sorry about the mix-up. There's a red code on the label, could you send it to me?",
      ],
      answers: ["The label says {code}.", "The code is {code}. I kept the box."],
      solves: [
        "I found out what happened: two boxes were swapped in our warehouse. The courier brings the right one on {later} and takes this one away. Sorry again.",
        "The right order will be with you on {later}. For the trouble, here is 10% off next time: GULI10.",
      ],
      chases: ["I still have a stranger's things in my hall. When will you fetch them?", "No answer about the exchange yet, {order}."],
    },
  },
};
