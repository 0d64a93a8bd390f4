import type { Topic } from "./topic.ts";

export const defectiveProduct: Topic = {
  name: "defective-product",
  weight: 12,
  team: "service",
  tag: "defect",
  asks: 0.55,
  upset: 0.4,
  photo: 0.45,
  things: "machine",
  lines: {
    ka: {
      subjects: ["ნივთი დაზიანებული მოვიდა", "„{product}“ არ მუშაობს", "წუნდებული საქონელი, {order}"],
      opens: [
        "დღეს მივიღე შეკვეთა {order}. „{product}“ გატეხილი მოვიდა, ყუთიც ჩაჭყლეტილი იყო. რა ვქნა?",
        "„{product}“ სულ ორი კვირაა რაც მაქვს და უკვე აღარ მუშაობს. გარანტია ხომ აქვს? შეკვეთის ნომერი {order}.",
        "გავხსენი ყუთი და ნაპრალი აქვს. ასეთ რამეს როგორ აგზავნით?! {order}",
        "{order} — ნივთი კარგია, მაგრამ ერთი ნაწილი აკლია და ვერ ვაწყობ. იქნებ ცალკე გამომიგზავნოთ.",
      ],
      firsts: [
        "ძალიან ვწუხვარ, რომ ასე მოხდა. თუ შეგიძლიათ, გამომიგზავნეთ დაზიანების ფოტო და მომწერეთ, რა გირჩევნიათ: გაცვლა თუ თანხის დაბრუნება.",
        "ბოდიშს გიხდით. ეს ჩვენი პასუხისმგებლობაა და მოვაგვარებთ. რა გირჩევნიათ, ახალი გამოგიგზავნოთ თუ თანხა დაგიბრუნოთ?",
      ],
      answers: ["გაცვლა მირჩევნია, თუ ახალი გაქვთ მარაგში.", "თანხის დაბრუნება მირჩევნია, მეორედ ლოდინი აღარ მინდა."],
      solves: [
        "ახალი ნივთი {later} მოგივათ, კურიერი ძველს თან წაიღებს. თქვენ არაფრის გადახდა არ გჭირდებათ.",
        "თანხა, {sum}, დღესვე დავაბრუნე, ბარათზე სამ სამუშაო დღეში აისახება. დაზიანებული ნივთის დაბრუნება არ არის საჭირო.",
        "ხელოსანს ვკითხე: გარანტია ფარავს. {later} უფასოდ წამოვიღებთ და ერთ კვირაში გამართულს დაგიბრუნებთ.",
      ],
      chases: ["ფოტოც გამოგიგზავნეთ, პასუხი კი არ ჩანს.", "გაგრძელება იქნება? გატეხილი ნივთი შუა ოთახში მიდევს."],
    },
    uz: {
      subjects: ["Mahsulot shikastlangan holda keldi", "«{product}» ishlamayapti", "Brak tovar, {order}"],
      opens: [
        "Bugun {order} buyurtmani oldim. «{product}» siniq ekan, qutisi ham ezilgan. Endi nima qilsam boʻladi?",
        "«{product}» olganimga ikki hafta boʻldi, allaqachon ishlamay qoldi. Kafolati bor-ku, toʻgʻrimi? Buyurtma raqami {order}.",
        "Qutini ochsam darz ketgan. Shunaqa narsani qanday qilib joʻnatasizlar?! {order}",
        "{order} boʻyicha: oʻzi zoʻr, lekin bitta detali yoʻq, yigʻolmayapman. Alohida joʻnatib yubora olasizlarmi?",
      ],
      firsts: [
        "Shunday boʻlgani uchun juda afsusdaman. Iloji boʻlsa, shikastlangan joyini rasmga olib yuboring va ayting: almashtiraylikmi yoki pulini qaytaraylikmi?",
        "Uzr soʻraymiz, bu bizning aybimiz va hal qilamiz. Qaysi biri maʼqul: yangisini yuboraylikmi yoki pulini qaytaraylikmi?",
      ],
      answers: ["Yangisi boʻlsa, almashtirib bering.", "Pulini qaytarganingiz maʼqul, yana kutishga toqatim yoʻq."],
      solves: [
        "Yangisini {later} olib borishadi, kuryer eskisini olib ketadi. Sizdan hech qanday toʻlov kerak emas.",
        "{sum} bugun qaytarildi, uch ish kunida kartangizga tushadi. Singan mahsulotni qaytarish shart emas.",
        "Usta bilan gaplashdim: kafolatga kirar ekan. {later} bepul olib ketamiz va bir haftada tuzatib qaytaramiz.",
      ],
      chases: ["Rasmini ham yubordim, javob yoʻq-ku.", "Nima boʻldi? Siniq narsa uyning oʻrtasida turibdi."],
    },
    ru: {
      subjects: ["Товар пришёл повреждённым", "«{product}» не работает", "Брак в заказе {order}"],
      opens: [
        "Сегодня получил{|а} заказ {order}. «{product}» — всё разбито, коробка тоже помята. Что мне теперь делать?",
        "«{product}» у меня всего две недели и уже не работает. Гарантия ведь есть? Номер заказа {order}.",
        "Открыл{|а} коробку, а там трещина. Как такое вообще можно отправлять?! {order}",
        "{order}: сама вещь хорошая, но не хватает одной детали, собрать не могу. Можно дослать её отдельно?",
      ],
      firsts: [
        "Мне очень жаль, что так вышло. Если можно, пришлите фото повреждения и напишите, что вам удобнее: замена или возврат денег.",
        "Простите нас, это наша вина, и мы всё исправим. Как вам лучше: прислать новый товар или вернуть деньги?",
      ],
      answers: ["Лучше замену, если есть в наличии.", "Верните, пожалуйста, деньги: ждать ещё раз не хочется."],
      solves: [
        "Новый товар привезут {later}, курьер сразу заберёт старый. Платить ничего не нужно.",
        "{sum} вернул{|а} вам сегодня, на карту деньги придут в течение трёх рабочих дней. Повреждённую вещь возвращать не нужно.",
        "Мастер подтвердил: случай гарантийный. Заберём {later} бесплатно и через неделю вернём исправным.",
      ],
      chases: ["Фото я прислал{|а}, а ответа нет.", "Ну что там? Разбитая вещь так и стоит посреди комнаты."],
    },
    en: {
      subjects: ["Item arrived damaged", "“{product}” doesn't work", "Faulty item in {order}"],
      opens: [
        "I received order {order} today. “{product}” was broken and the box was crushed. What should I do?",
        "I've had “{product}” for two weeks and it has stopped working. It's under guarantee, isn't it? Order {order}.",
        "I opened the box and there's a crack right across it. How does something like that leave your shop? {order}",
        "About {order}: lovely thing, but one part is missing so I can't put it together. Could you send just that part?",
      ],
      firsts: [
        "I'm so sorry. If you can, send me a photo of the damage and tell me which you prefer: a replacement or your money back.",
        "That shouldn't have happened and we'll put it right. Would you like a new one, or a refund?",
      ],
      answers: ["A replacement, please, if you have one in stock.", "I'd rather have the money back. I don't want to wait again."],
      solves: [
        "A new one will be with you on {later}, and the courier will take the old one along. Nothing to pay.",
        "I've refunded {sum} today; it takes up to three working days to show on your card. No need to send the broken one back.",
        "Our technician says the guarantee covers it. We'll collect it on {later} free of charge and return it mended within a week.",
      ],
      chases: ["I sent the photo but heard nothing back.", "Any news? The broken thing is still in the middle of my living room."],
    },
  },
};
