import type { Topic } from "./topic.ts";

export const returning: Topic = {
  name: "return",
  weight: 9,
  team: "service",
  tag: "return",
  asks: 0.5,
  upset: 0.15,
  lines: {
    ka: {
      subjects: ["ნივთის დაბრუნება", "მინდა დავაბრუნო {order}", "დაბრუნების პირობები"],
      opens: [
        "„{product}“ ვიყიდე {date}, მაგრამ ფერი საიტზე სხვანაირი ჩანდა და ინტერიერს არ უხდება. შეიძლება დავაბრუნო? {order}",
        "ზომაში შევცდი. {order} არ გამიხსნია. როგორ დავაბრუნო?",
        "დაბრუნება რამდენ დღეში შეიძლება და ჩეკი აუცილებელია?",
        "ორი ცალი შემთხვევით შევუკვეთე, ერთის დაბრუნება მინდა. შეკვეთა {order}.",
      ],
      firsts: [
        "რა თქმა უნდა, 14 დღის განმავლობაში შეგიძლიათ დააბრუნოთ. კურიერი გამოგიგზავნოთ თუ ფილიალში მოიტანთ?",
        "გასაგებია, დაბრუნება პრობლემა არ არის. მითხარით, გირჩევნიათ თანხა თუ სხვა ფერში გაცვლა?",
      ],
      answers: ["კურიერი იყოს, თუ შეიძლება. {street}, {time}-ის შემდეგ.", "თანხა მირჩევნია. ფილიალში მე თვითონ მოვიტან."],
      solves: [
        "კურიერი {later} მოვა. ნივთის მიღებისთანავე {sum} ბარათზე დაგიბრუნდებათ.",
        "დაბრუნება გავაფორმე. მოიტანეთ ნებისმიერ დროს {until}, შეკვეთის ნომერი {order} საკმარისია, ჩეკი არ არის საჭირო.",
      ],
      chases: ["14 დღე გადის, ამიტომ გთხოვთ, დროულად მიპასუხოთ.", "დაბრუნებაზე მოგწერეთ, პასუხი არ მიმიღია."],
    },
    uz: {
      subjects: ["Mahsulotni qaytarish", "{order} ni qaytarmoqchiman", "Qaytarish shartlari"],
      opens: [
        "{date} «{product}» olgandim, rangi saytdagidan boshqacha ekan, uyga toʻgʻri kelmadi. Qaytarsam boʻladimi? {order}",
        "Oʻlchamini adashibman. {order} ochilmagan, yangi. Qanday qaytaraman?",
        "Necha kun ichida qaytarish mumkin, chek shartmi?",
        "Adashib ikkita buyurtma berib yuboribman, bittasini qaytarmoqchiman. {order}.",
      ],
      firsts: [
        "Albatta, 14 kun ichida qaytarishingiz mumkin. Kuryer yuboraylikmi yoki filialga oʻzingiz olib kelasizmi?",
        "Tushundim, qaytarish muammo emas. Pulini qaytaraylikmi yoki boshqa rangiga almashtirib beraylikmi?",
      ],
      answers: ["Kuryer kelsa yaxshi boʻlardi. {street}, soat {time} dan keyin.", "Pulini qaytaring, iltimos. Filialga oʻzim olib boraman."],
      solves: [
        "Kuryer {later} boradi. Mahsulotni olishimiz bilan {sum} kartangizga qaytariladi.",
        "Qaytarish rasmiylashtirildi. {later} ish vaqti tugaguncha olib kelsangiz boʻladi, {order} raqamining oʻzi yetarli, chek shart emas.",
      ],
      chases: ["14 kun oʻtib ketyapti, iltimos, vaqtida javob bering.", "Qaytarish boʻyicha yozgandim, javob olmadim."],
    },
    ru: {
      subjects: ["Возврат товара", "Хочу вернуть заказ {order}", "Условия возврата"],
      opens: [
        "{date} купил{|а} у вас «{product}», но цвет на сайте выглядел иначе и в интерьер не вписался. Можно вернуть? Заказ {order}",
        "Ошиб{ся|лась} с размером. {order} даже не распаковывал{|а}. Как оформить возврат?",
        "В течение скольких дней можно вернуть товар и обязателен ли чек?",
        "Случайно заказал{|а} две штуки, одну хочу вернуть. Заказ {order}.",
      ],
      firsts: [
        "Конечно, вернуть можно в течение 14 дней. Прислать курьера или вам удобнее привезти в филиал?",
        "Понимаю, вернуть не проблема. Подскажите, вам лучше вернуть деньги или обменять на другой цвет?",
      ],
      answers: ["Лучше курьера, если можно. {street}, после {time}.", "Лучше деньги. В филиал привезу сам{|а}."],
      solves: [
        "Курьер приедет {later}. Как только товар будет у нас, {sum} вернутся на вашу карту.",
        "Возврат оформил{|а}. Привозите до {later} включительно, достаточно номера {order}, чек не нужен.",
      ],
      chases: ["14 дней скоро истекут, ответьте, пожалуйста, вовремя.", "Писал{|а} насчёт возврата, ответа не получил{|а}."],
    },
    en: {
      subjects: ["Returning an item", "I'd like to return {order}", "Return policy"],
      opens: [
        "I bought “{product}” on {date}, but the colour looked different on the site and it doesn't go with the room. Can I return it? {order}",
        "I got the size wrong. {order} is unopened. How do I send it back?",
        "How many days do I have to return something, and do I need the receipt?",
        "I ordered two by accident and would like to return one. Order {order}.",
      ],
      firsts: [
        "Of course, you have 14 days. Shall I send a courier, or would you rather bring it to a branch?",
        "No problem at all. Would you like your money back, or the same thing in another colour?",
      ],
      answers: ["A courier would be great. {street}, after {time}.", "Money back, please. I'll drop it off at the branch."],
      solves: [
        "The courier will come on {later}. As soon as we have it, {sum} goes back to your card.",
        "Your return is booked. Bring it by {later}; the number {order} is enough, you don't need the receipt.",
      ],
      chases: ["The 14 days are running out, so please answer in time.", "I wrote about a return and haven't heard back."],
    },
  },
};
