import type { Topic } from "./topic.ts";

export const appointment: Topic = {
  name: "appointment",
  weight: 7,
  team: "service",
  tag: "question",
  asks: 0.6,
  upset: 0.08,
  things: "furniture",
  lines: {
    ka: {
      subjects: ["ხელოსნის გამოძახება", "ვიზიტის გადატანა", "აწყობის დრო"],
      opens: [
        "გამარჯობა, „{product}“ უნდა ავაწყოთ. ხელოსანი როდის შეიძლება მოვიდეს?",
        "ხვალ ხელოსანს ველოდები, მაგრამ სახლში ვერ ვიქნები. შეიძლება {onto} გადავიტანოთ?",
        "დიზაინერთან კონსულტაციაზე ჩაწერა მინდა, თბილისში. რომელი დღეებია თავისუფალი?",
        "ხელოსანი {time}-ზე უნდა მოსულიყო და არ მოვიდა. დღე ტყუილად დავკარგე.",
      ],
      firsts: [
        "შემიძლია შემოგთავაზოთ {later}: 12:00 ან {time}. რომელი გირჩევნიათ და რა მისამართზე?",
        "თავისუფალია {later}, {time}. გაწყობთ? მისამართიც მომწერეთ, გთხოვთ.",
      ],
      answers: ["{time} მაწყობს. {street}.", "მაწყობს, მისამართია {street}."],
      solves: ["ჩაგწერეთ: {later}, {time}. ხელოსანი გამოსვლამდე დაგირეკავთ.", "გადავიტანე {onto}, {time}. თუ რამე შეიცვლება, მომწერეთ."],
      chases: ["დრო დამიდასტურეთ რა, სამსახურში უნდა გავაფრთხილო.", "ისევ ველოდები, როდის მოვა ხელოსანი."],
    },
    uz: {
      subjects: ["Usta chaqirish", "Tashrifni koʻchirish", "Yigʻib berish vaqti"],
      opens: [
        "Assalomu alaykum, «{product}» yigʻib berish kerak. Usta qachon kela oladi?",
        "Ertaga usta kelishi kerak edi, lekin uyda boʻlolmayman. {onto} koʻchirsak boʻladimi?",
        "Dizayner bilan maslahatga yozilmoqchiman, Toshkentda. Qaysi kunlar boʻsh?",
        "Usta soat {time} da kelishi kerak edi, kelmadi. Bir kunim bekorga ketdi.",
      ],
      firsts: [
        "{later} soat 12:00 yoki {time} boʻsh. Qaysi biri qulay, manzil qanday?",
        "{later} soat {time} boʻsh ekan. Toʻgʻri keladimi? Manzilni ham yozing, iltimos.",
      ],
      answers: ["{time} boʻlaqolsin. {street}.", "Boʻladi, manzil: {street}."],
      solves: [
        "Yozib qoʻydim: {later}, soat {time}. Usta chiqishdan oldin qoʻngʻiroq qiladi.",
        "{later} soat {time} ga koʻchirdim. Biror narsa oʻzgarsa, yozing.",
      ],
      chases: ["Vaqtini tasdiqlab bering, ishdan javob olishim kerak.", "Usta qachon keladi, hali ham kutyapman."],
    },
    ru: {
      subjects: ["Вызов мастера", "Перенос визита", "Время сборки"],
      opens: [
        "Здравствуйте, нужно собрать «{product}». Когда может приехать мастер?",
        "Завтра жду мастера, но дома быть не смогу. Можно перенести на {later}?",
        "Хочу записаться на консультацию к дизайнеру. Какие дни свободны?",
        "Мастер должен был прийти в {time} и не пришёл. День потерян впустую.",
      ],
      firsts: [
        "Могу предложить {later} в 12:00 или в {time}. Что удобнее и какой адрес?",
        "Свободно {later} в {time}. Подходит? И напишите, пожалуйста, адрес.",
      ],
      answers: ["В {time} подходит. {street}.", "Подходит, адрес: {street}."],
      solves: ["Записал{|а} вас: {later}, {time}. Мастер позвонит перед выездом.", "Перенёс{|ла} на {later}, {time}. Если что-то изменится, напишите мне."],
      chases: ["Подтвердите время, мне нужно отпроситься с работы.", "Всё ещё жду ответа, когда приедет мастер."],
    },
    en: {
      subjects: ["Booking a fitter", "Moving my appointment", "Assembly appointment"],
      opens: [
        "Hello, we need “{product}” assembled. When could somebody come?",
        "I have a fitter coming tomorrow but won't be at home. Could we move it to {later}?",
        "I'd like to book a consultation with your designer. Which days are free?",
        "Your fitter was supposed to come at {time} and never did. That's a day wasted.",
      ],
      firsts: [
        "I can offer {later}, at 12:00 or at {time}. Which suits you, and what is the address?",
        "{later} at {time} is free. Would that do? Please send me the address too.",
      ],
      answers: ["{time} is good. {street}.", "That works, the address is {street}."],
      solves: ["You're booked: {later}, {time}. The fitter will call before setting off.", "Moved to {later}, {time}. Write to me if anything changes."],
      chases: ["Please confirm the time, I have to ask for time off work.", "I still don't know when the fitter is coming."],
    },
  },
};
