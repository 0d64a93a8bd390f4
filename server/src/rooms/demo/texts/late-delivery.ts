import type { Topic } from "./topic.ts";

export const lateDelivery: Topic = {
  name: "late-delivery",
  weight: 18,
  team: "delivery",
  tag: "delivery",
  asks: 0.4,
  upset: 0.45,
  lines: {
    ka: {
      subjects: ["სად არის ჩემი შეკვეთა?", "შეკვეთა {order} ჯერ არ მოსულა", "მიწოდება აგვიანებს"],
      opens: [
        "{date} შევუკვეთე „{product}“, შეკვეთის ნომერია {order}. დამპირდნენ, რომ ორ დღეში მოიტანდნენ, მაგრამ კურიერი ჯერ არ გამოჩენილა. იქნებ გადაამოწმოთ, სად არის?",
        "უკვე მესამე დღეა სახლიდან ვერ გავდივარ, კურიერს ველოდები. შეკვეთა {order}. ერთი ზარი მაინც შეიძლებოდა!",
        "საიტზე {order} სტატუსით „გზაშია“ წერია უკვე ოთხი დღეა. დოსტავკა როდის იქნება, ზუსტად მითხარით რა.",
        "{order} — დღეს უნდა მოეტანათ და არ მოიტანეს. საჩუქარია, {later} მჭირდება. მოასწრებთ?",
      ],
      firsts: [
        "ბოდიშს გიხდით დაგვიანებისთვის. კურიერს ახლავე ვუკავშირდები. გთხოვთ, დამიდასტუროთ მისამართი და დრო, როცა სახლში იქნებით.",
        "გასაგებია, რომ ლოდინი უსიამოვნოა, მაპატიეთ. ვხედავ, რომ ამანათი საწყობშია. რომელ მისამართზე და რომელ საათზე იქნებოდა თქვენთვის მოსახერხებელი?",
      ],
      answers: ["{street}. {time}-ის მერე ნებისმიერ დროს სახლში ვარ.", "მისამართი იგივეა: {street}. ოღონდ {time}-მდე, მერე გავდივარ."],
      solves: [
        "კურიერს ველაპარაკე: ამანათს {later} {time}-ზე მოგიტანთ, მოსვლამდე ნახევარი საათით ადრე დაგირეკავთ. მიწოდების საფასურს უკან გიბრუნებთ.",
        "{order} იპოვეს, შეცდომით სხვა ფილიალში იყო გაგზავნილი. {later} აუცილებლად მოგიტანთ. ბოდიში უხერხულობისთვის და მადლობა მოთმინებისთვის.",
        "ამანათი უკვე კურიერთანაა და დღეს, {time}-მდე მოგიტანთ. დაგვიანების გამო შემდეგ შეკვეთაზე მიწოდება ჩვენი საჩუქარი იქნება.",
      ],
      chases: ["პასუხს ველოდები. {order} ისევ არ მოუტანიათ.", "ვინმე კითხულობს ამას? ამანათი დღესაც არ მოსულა."],
    },
    uz: {
      subjects: ["Buyurtmam qayerda?", "{order} hali kelmadi", "Yetkazib berish kechikyapti"],
      opens: [
        "{date} «{product}» buyurtma qilgandim, raqami {order}. Ikki kunda yetkazamiz deyishgandi, haligacha kuryerdan darak yoʻq. Iltimos, tekshirib bering.",
        "Uch kundan beri kuryerni kutib uydan chiqolmayapman. {order}. Hech boʻlmasa bitta qoʻngʻiroq qilsa boʻlardi-ku!",
        "Dostavka qachon boʻladi oʻzi? Saytda {order} toʻrt kundan beri «yoʻlda» deb turibdi.",
        "{order} bugun kelishi kerak edi, kelmadi. Sovgʻaga olgandim, {later} kerak. Ulgurasizlarmi?",
      ],
      firsts: [
        "Kechikkani uchun uzr soʻraymiz. Hozir kuryer bilan bogʻlanaman. Iltimos, manzilingizni va uyda boʻladigan vaqtingizni aniqlashtirib bering.",
        "Kutib qolganingiz uchun uzr. Koʻryapman, joʻnatma omborda turibdi. Qaysi manzilga, soat nechada olib borsak qulay boʻladi?",
      ],
      answers: ["{street}. Soat {time} dan keyin uydaman.", "Manzil oʻsha: {street}. Faqat soat {time} gacha boʻlsin, keyin uyda hech kim boʻlmaydi."],
      solves: [
        "Kuryer bilan gaplashdim: {later}, soat {time} da olib boradi, yarim soat oldin qoʻngʻiroq qiladi. Yetkazib berish pulini qaytaramiz.",
        "{order} topildi, adashib boshqa filialga joʻnatilgan ekan. {later} albatta yetkazamiz. Noqulaylik uchun uzr, sabringiz uchun rahmat.",
        "Joʻnatma hozir kuryerda, bugun soat {time} gacha yetib boradi. Kechikkanimiz uchun keyingi buyurtmangizni bepul yetkazamiz.",
      ],
      chases: ["Javob kutyapman. {order} hali ham kelgani yoʻq.", "Kimdir oʻqiyaptimi buni? Bugun ham olib kelishmadi."],
    },
    ru: {
      subjects: ["Где мой заказ?", "Заказ {order} так и не привезли", "Задержка доставки"],
      opens: [
        "{date} заказал{|а} у вас «{product}», номер заказа {order}. Обещали привезти за два дня, но курьера до сих пор не было. Проверьте, пожалуйста, где он.",
        "Третий день сижу дома и жду курьера. Заказ {order}. Неужели так трудно позвонить?",
        "Добрый день, заказ {order} уже четыре дня «в пути». Когда его ждать на самом деле?",
        "{order} должны были привезти сегодня, никого не было. Это подарок, нужен {later}. Успеете?",
      ],
      firsts: [
        "Приношу извинения за задержку. Сейчас свяжусь с курьером. Подтвердите, пожалуйста, адрес и время, когда вы будете дома.",
        "Понимаю, как неприятно ждать впустую, простите нас. Вижу, что посылка на складе. По какому адресу и в какое время вам удобно её получить?",
      ],
      answers: ["{street}. После {time} я дома в любое время.", "Адрес тот же: {street}. Только до {time}, потом уезжаю."],
      solves: [
        "Договорил{ся|ась} с курьером: он приедет {later} к {time} и позвонит за полчаса. Стоимость доставки мы вам вернём.",
        "Заказ {order} нашёлся: его по ошибке отправили в другой филиал. Привезём {later}, это уже точно. Простите за хлопоты и спасибо за терпение.",
        "Посылка у курьера, сегодня до {time} будет у вас. За опоздание следующую доставку мы берём на себя.",
      ],
      chases: ["Жду ответа. Заказ {order} по-прежнему не привезли.", "Здесь кто-нибудь отвечает? Сегодня опять никто не приехал."],
    },
    en: {
      subjects: ["Where is my order?", "Order {order} has not arrived", "Delivery is late"],
      opens: [
        "I ordered “{product}” on {date}, order number {order}. It was promised within two days and nobody has shown up. Could you check where it is, please?",
        "This is the third day I've stayed in for a courier who never comes. Order {order}. A phone call would have been nice!",
        "Hi, {order} has said “on its way” for four days now. When will it really be here?",
        "{order} was due today and didn't come. It's a present and I need it by {later}. Any chance?",
      ],
      firsts: [
        "I'm sorry it is late. I'm calling the courier now. Could you confirm your address and when you'll be at home?",
        "I can see why you're tired of waiting, and I'm sorry. Your parcel is at the depot. Which address and what time would suit you?",
      ],
      answers: ["{street}. Any time after {time} is fine.", "Same address: {street}. But before {time} please, I have to leave then."],
      solves: [
        "I've spoken to the courier: he will be with you on {later} at about {time} and will call half an hour before. We're refunding the delivery fee.",
        "We found {order}: it had been sent to the wrong branch. You'll have it on {later}, for certain. Sorry for the trouble, and thank you for your patience.",
        "Your parcel is with the courier and will reach you today by {time}. Because of the delay your next delivery is on us.",
      ],
      chases: ["Still waiting for an answer. {order} is still not here.", "Does anyone read this? Nothing came today either."],
    },
  },
};
