import type { Topic } from "./topic.ts";

export const addressChange: Topic = {
  name: "address-change",
  weight: 7,
  team: "delivery",
  tag: "delivery",
  asks: 0.35,
  upset: 0.05,
  lines: {
    ka: {
      subjects: ["მისამართის შეცვლა", "{order}: სხვა მისამართზე", "მისამართი შემეშალა"],
      opens: [
        "შეკვეთაში {order} ძველი მისამართი მივუთითე. სწორია: {street}. შეცვლით, სანამ გამოგზავნით?",
        "შეიძლება {order} სამსახურში მომიტანოთ? {street}.",
        "მისამართი მინდა შევცვალო, გადავედით. ახალი: {street}. {order}",
      ],
      firsts: [
        "მოვასწარით, ჯერ საწყობშია. ტელეფონის ნომერი იგივე დავტოვო თუ სხვა ვინმე დახვდება კურიერს?",
        "შევცვლი. რომელ სართულზე ხართ და სადარბაზოს კოდი აქვს?",
      ],
      answers: ["ნომერი იგივე დატოვეთ, მე დავხვდები.", "მეოთხე სართული, კოდი არ აქვს. მადლობა."],
      solves: [
        "მისამართი შევცვალე: {street}. კურიერი {later} მოვა, {time}-მდე.",
        "მზადაა, {order} ახალ მისამართზე წამოვა. თარიღი იგივე რჩება, მოგიტანთ {later}.",
      ],
      chases: ["მოასწარით შეცვლა? მეშინია, ძველზე არ წაიღონ.", "იქნებ დამიდასტუროთ, რომ მისამართი შეიცვალა."],
    },
    uz: {
      subjects: ["Manzilni oʻzgartirish", "{order}: boshqa manzilga", "Manzilni xato yozibman"],
      opens: [
        "{order} da eski manzilni yozib yuboribman. Toʻgʻrisi: {street}. Joʻnatishdan oldin oʻzgartirib bera olasizmi?",
        "{order} ni ishxonaga olib kelsa boʻladimi? {street}.",
        "Koʻchib oʻtdik, manzilni oʻzgartirmoqchiman. Yangisi: {street}. {order}",
      ],
      firsts: [
        "Ulgurdik, hali omborda. Telefon raqamini oʻzgartirmaymi yoki kuryerni boshqa odam kutib oladimi?",
        "Oʻzgartiraman. Nechanchi qavat, podyezdda kod bormi?",
      ],
      answers: ["Raqam oʻsha, oʻzim kutib olaman.", "Toʻrtinchi qavat, kodi yoʻq. Rahmat."],
      solves: [
        "Manzilni oʻzgartirdim: {street}. Kuryer {later} soat {time} gacha boradi.",
        "Tayyor, {order} yangi manzilga joʻnatiladi. Sana oʻzgarmaydi, {later} olib borishadi.",
      ],
      chases: ["Oʻzgartirishga ulgurdingizmi? Eskisiga olib borib qoʻyishmasin.", "Manzil oʻzgarganini tasdiqlab bersangiz."],
    },
    ru: {
      subjects: ["Смена адреса доставки", "{order}: другой адрес", "Ошибка в адресе"],
      opens: [
        "В заказе {order} указал{|а} старый адрес. Правильный: {street}. Можно поменять до отправки?",
        "Можно привезти {order} на работу? {street}.",
        "Мы переехали, хочу изменить адрес. Новый: {street}. Заказ {order}",
      ],
      firsts: [
        "Успели, заказ ещё на складе. Телефон оставить тот же или курьера встретит кто-то другой?",
        "Сейчас поменяю. Какой у вас этаж и есть ли код у подъезда?",
      ],
      answers: ["Телефон тот же, встречу сам{|а}.", "Четвёртый этаж, кода нет. Спасибо."],
      solves: ["Адрес изменил{|а}: {street}. Курьер приедет {later} до {time}.", "Готово, {order} поедет по новому адресу. Дата прежняя: {later}."],
      chases: ["Успели поменять? Боюсь, что повезут по старому.", "Подтвердите, пожалуйста, что адрес изменён."],
    },
    en: {
      subjects: ["Change of address", "{order}: different address", "I entered the wrong address"],
      opens: [
        "I put my old address on order {order}. It should be {street}. Can you change it before it ships?",
        "Could {order} be delivered to my office instead? {street}.",
        "We've moved, so I need to change the address. The new one is {street}. Order {order}",
      ],
      firsts: [
        "Just in time, it hasn't left yet. Shall I keep the same phone number, or will someone else meet the courier?",
        "I'll change it. Which floor is it, and is there a door code?",
      ],
      answers: ["Same number, I'll be there myself.", "Fourth floor, no code. Thanks."],
      solves: [
        "Done, the address is now {street}. The courier will come on {later} before {time}.",
        "All set: {order} goes to the new address. The date stays the same, {later}.",
      ],
      chases: ["Did you manage to change it? I'm afraid it goes to the old one.", "Could you confirm the address is changed?"],
    },
  },
};
