import type { Topic } from "./topic.ts";

export const cancelling: Topic = {
  name: "cancelling",
  weight: 5,
  team: "sales",
  tag: "return",
  asks: 0.3,
  upset: 0.1,
  lines: {
    ka: {
      subjects: ["შეკვეთის გაუქმება", "გააუქმეთ {order}", "გადავიფიქრე"],
      opens: [
        "გთხოვთ, გააუქმოთ შეკვეთა {order}, გადავიფიქრე.",
        "ორჯერ გამიფორმდა შეკვეთა, ერთი გააუქმეთ რა. {order}",
        "თუ {until} ვერ მოიტანთ, მაშინ გააუქმეთ {order}, დღესასწაულისთვის მინდოდა.",
      ],
      firsts: [
        "გავაუქმებ. ხომ არ გირჩევნიათ, სხვა დღეს მოგიტანოთ? თუ არა, თანხას დაგიბრუნებთ.",
        "მესმის. თანხა ბარათზე დაგიბრუნოთ თუ ბალანსზე დაგიტოვოთ შემდეგი შეკვეთისთვის?",
      ],
      answers: ["არა, მადლობა, ბარათზე დამიბრუნეთ.", "გააუქმეთ, თანხა ბარათზე."],
      solves: ["{order} გაუქმებულია. {sum} სამ სამუშაო დღეში დაგიბრუნდებათ.", "გავაუქმე, თანხა უკვე გზაშია თქვენი ბარათისკენ. გელოდებით სხვა დროს."],
      chases: ["გააუქმეთ? SMS მომივიდა, რომ კურიერი გამოვიდა.", "ისევ აქტიურია {order}, ნახეთ რა."],
    },
    uz: {
      subjects: ["Buyurtmani bekor qilish", "{order} ni bekor qiling", "Fikrimdan qaytdim"],
      opens: [
        "Iltimos, {order} ni bekor qiling, fikrimdan qaytdim.",
        "Zakaz ikki marta rasmiylashib qolibdi, bittasini bekor qiling. {order}",
        "{until} yetkazolmasangizlar, {order} ni bekor qiling, bayramga kerak edi.",
      ],
      firsts: [
        "Bekor qilaman. Balki boshqa kuni yetkazib beraylik? Boʻlmasa, pulni qaytaramiz.",
        "Tushunarli. Pulni kartaga qaytaraylikmi yoki keyingi buyurtma uchun balansda qolsinmi?",
      ],
      answers: ["Yoʻq, rahmat, kartaga qaytaring.", "Bekor qiling, pulni kartaga."],
      solves: ["{order} bekor qilindi. {sum} uch ish kunida qaytadi.", "Bekor qildim, pul kartangizga yoʻlga chiqdi. Yana kutib qolamiz."],
      chases: ["Bekor qildingizmi? Kuryer chiqdi deb SMS keldi.", "{order} hali ham aktiv turibdi, qarab bering."],
    },
    ru: {
      subjects: ["Отмена заказа", "Отмените {order}", "Передумал{|а}"],
      opens: [
        "Отмените, пожалуйста, заказ {order}, я передумал{|а}.",
        "Заказ оформился дважды, один отмените, пожалуйста. {order}",
        "Если до {later} не успеваете, отмените {order}: он был нужен к празднику.",
      ],
      firsts: [
        "Отменю. Может быть, вам удобнее другой день? Если нет, вернём деньги.",
        "Понимаю. Вернуть деньги на карту или оставить на балансе для следующего заказа?",
      ],
      answers: ["Нет, спасибо, верните на карту.", "Отменяйте, деньги на карту."],
      solves: ["{order} отменён. {sum} вернутся в течение трёх рабочих дней.", "Отменил{|а}, деньги уже отправлены на карту. Будем рады видеть вас снова."],
      chases: ["Отменили? Мне пришло сообщение, что курьер выехал.", "Заказ {order} всё ещё активен, посмотрите."],
    },
    en: {
      subjects: ["Cancelling an order", "Please cancel {order}", "Changed my mind"],
      opens: [
        "Please cancel order {order}, I've changed my mind.",
        "My order went through twice, please cancel one of them. {order}",
        "If you can't deliver before {later}, please cancel {order}. I needed it for the holiday.",
      ],
      firsts: [
        "I'll cancel it. Or would another day suit you better? If not, we'll refund you.",
        "I see. Shall the money go back to your card, or stay as credit for your next order?",
      ],
      answers: ["No thanks, back to my card please.", "Just cancel it, money to the card."],
      solves: [
        "{order} is cancelled. {sum} will be back within three working days.",
        "Cancelled, and the money is on its way to your card. We hope to see you again.",
      ],
      chases: ["Is it cancelled? I got a text that the courier has left.", "{order} still shows as active, please have a look."],
    },
  },
};
