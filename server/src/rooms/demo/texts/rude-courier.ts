import type { Topic } from "./topic.ts";

export const rudeCourier: Topic = {
  name: "rude-courier",
  weight: 4,
  team: "delivery",
  tag: "complaint",
  asks: 0.5,
  upset: 0.85,
  lines: {
    ka: {
      subjects: ["საჩივარი კურიერზე", "უხეში მომსახურება", "ასეთი დამოკიდებულება მიუღებელია"],
      opens: [
        "თქვენმა კურიერმა დედაჩემს უყვირა, რომ ნელა ჩადიოდა კიბეზე. 74 წლის ქალს! ვითხოვ ახსნა-განმარტებას. {order}",
        "კურიერმა ამანათი ჭიშკართან დააგდო და წავიდა, არც დაურეკავს. წვიმდა და ყველაფერი დასველდა. {order}",
        "მაღაზიაში გამყიდველი ისე მელაპარაკა, თითქოს მათხოვარი ვიყო. წლებია თქვენი მომხმარებელი ვარ და აღარ მოვალ.",
      ],
      firsts: [
        "სირცხვილით ვკითხულობ თქვენს წერილს. მაპატიეთ, ასეთი საქციელი დაუშვებელია. რომელ საათზე მოხდა ეს, რომ ზუსტად გავარკვიო, ვინ იყო?",
        "ძალიან ვწუხვარ. თქვენ მართალი ხართ. მომწერეთ, დაახლოებით რომელ საათზე იყო და ხელმძღვანელს პირადად გადავცემ.",
      ],
      answers: ["დაახლოებით {time}-ზე, {date}.", "{date}, {time}. მეზობლებმაც ნახეს."],
      solves: [
        "მთელი გუნდის სახელით ბოდიშს გიხდით. თანამშრომელს ველაპარაკეთ, ის თქვენთან აღარ მოვა. მიწოდების თანხა დაგიბრუნეთ და დედათქვენს ყვავილებს ვუგზავნით.",
        "პირადად გავესაუბრე კურიერს და მის უფროსს. დასველებულ ნივთს {later} ახლით შეგიცვლით. მადლობა, რომ გვითხარით და ჩუმად არ წახვედით.",
      ],
      chases: ["ორი დღეა გავიდა და ბოდიშიც არავის მოუხდია.", "ჩემი საჩივარი ვინმემ წაიკითხა?"],
    },
    uz: {
      subjects: ["Kuryer ustidan shikoyat", "Qoʻpol muomala", "Bunday munosabatni kutmagandim"],
      opens: [
        "Kuryeringiz onamga zinadan sekin tushdingiz deb baqiribdi. 74 yoshli ayolga! Tushuntirish berishingizni talab qilaman. {order}",
        "Kuryer joʻnatmani darvoza oldiga tashlab ketibdi, qoʻngʻiroq ham qilmagan. Yomgʻir yogʻayotgan edi, hammasi hoʻl boʻldi. {order}",
        "Doʻkonda sotuvchi men bilan xuddi tilanchi bilan gaplashgandek gaplashdi. Necha yillik mijozingizman, endi bormayman.",
      ],
      firsts: [
        "Xatingizni uyalib oʻqidim. Kechiring, bunday muomalaga yoʻl qoʻyib boʻlmaydi. Kim boʻlganini aniqlashim uchun ayting: soat nechada boʻlgan edi?",
        "Juda afsusdaman, siz haqsiz. Taxminan soat nechada boʻlganini yozing, rahbarga shaxsan yetkazaman.",
      ],
      answers: ["Taxminan soat {time}, {date}.", "{date}, soat {time}. Qoʻshnilar ham koʻrgan."],
      solves: [
        "Butun jamoa nomidan uzr soʻrayman. Xodim bilan gaplashdik, u sizga endi bormaydi. Yetkazib berish pulini qaytardik, onangizga gul yuboryapmiz.",
        "Kuryer va uning rahbari bilan shaxsan gaplashdim. Hoʻl boʻlgan mahsulotni {later} yangisiga almashtiramiz. Indamay ketmay, aytganingiz uchun rahmat.",
      ],
      chases: ["Ikki kun oʻtdi, hech kim uzr ham soʻramadi.", "Shikoyatimni kimdir oʻqidimi?"],
    },
    ru: {
      subjects: ["Жалоба на курьера", "Хамское отношение", "Такое отношение недопустимо"],
      opens: [
        "Ваш курьер накричал на мою маму за то, что она медленно спускалась по лестнице. Ей 74 года! Требую объяснений. {order}",
        "Курьер бросил посылку у калитки и уехал, даже не позвонил. Шёл дождь, всё промокло. {order}",
        "Продавец в магазине разговаривал со мной так, будто я милостыню прошу. Столько лет у вас покупаю, больше не приду.",
      ],
      firsts: [
        "Читаю ваше письмо со стыдом. Простите нас, такое недопустимо. В котором часу это было, чтобы я точно выяснил{|а}, кто приезжал?",
        "Мне очень жаль, вы совершенно правы. Напишите, пожалуйста, примерное время, я лично передам руководителю.",
      ],
      answers: ["Примерно в {time}, {date}.", "{date}, {time}. Соседи тоже видели."],
      solves: [
        "Приношу извинения от всей команды. С сотрудником поговорили, к вам он больше не приедет. Стоимость доставки вернули, а вашей маме отправляем цветы.",
        "Я лично поговорил{|а} с курьером и его начальником. Промокшую вещь {later} заменим на новую. Спасибо, что сказали нам, а не ушли молча.",
      ],
      chases: ["Прошло два дня, никто даже не извинился.", "Мою жалобу кто-нибудь прочитал?"],
    },
    en: {
      subjects: ["Complaint about your courier", "Rude service", "This is no way to treat people"],
      opens: [
        "Your courier shouted at my mother because she was slow on the stairs. She is 74. I expect an explanation. {order}",
        "The courier dropped my parcel at the gate and drove off without even ringing. It was raining and everything is soaked. {order}",
        "The assistant in your shop spoke to me as if I were begging. I've been a customer for years and I won't be back.",
      ],
      firsts: [
        "I'm ashamed to read this. I'm sorry, that is not acceptable. What time was it, so that I can find out exactly who came?",
        "I'm truly sorry, and you are right. Tell me roughly when it was and I'll take it to the manager myself.",
      ],
      answers: ["About {time}, on {date}.", "{date}, {time}. The neighbours saw it too."],
      solves: [
        "On behalf of all of us, I apologise. We've spoken to him and he won't be sent to you again. The delivery fee is refunded and there are flowers on the way to your mother.",
        "I have talked to the courier and his supervisor in person. On {later} we'll replace what got wet. Thank you for telling us instead of just leaving.",
      ],
      chases: ["Two days, and nobody has even apologised.", "Has anyone read my complaint?"],
    },
  },
};
