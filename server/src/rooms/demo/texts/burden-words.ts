import type { Tongue } from "./topic.ts";

/** What makes work for customers, as tired people write it, and what they answer. */
export type BurdenWords = {
  policy: string[];
  stock: string[];
  chores: string[];
  /** Asked for what stands in the first message … */
  asks: string[];
  /** … and given once more. */
  already: string[];
  handedOn: string[];
  pushes: string[];
};

export const burdenWords: Record<Tongue, BurdenWords> = {
  en: {
    policy: ["Unfortunately our terms do not allow that after fourteen days, so we cannot help here.", "As per our policy we cannot make an exception here."],
    stock: ["Your message is very important to us. All requests are handled in the order in which they arrive. Thank you for your patience."],
    chores: ["Please fill in the claim form on our website and upload the receipt there.", "You would have to come to our shop in person with the receipt."],
    asks: ["Could you please send us your order number?"],
    already: ["I have already sent it: {order}.", "I already told you in my first message: {order}."],
    handedOn: ["I am passing this on to a colleague who looks after such matters."],
    pushes: ["And how does that help me?", "I have no time for that. Can't you do it?", "Can somebody simply sort this out, please?"],
  },
  ka: {
    policy: ["სამწუხაროდ, ჩვენი პირობები თოთხმეტი დღის შემდეგ ამას არ ითვალისწინებს, ვერ დაგეხმარებით.", "წესების თანახმად, გამონაკლისს ვერ დავუშვებთ."],
    stock: ["თქვენი შეტყობინება მიღებულია. ყველა მოთხოვნა განიხილება რიგითობის მიხედვით. გმადლობთ გაგებისთვის."],
    chores: ["გთხოვთ, ჩვენს საიტზე შეავსოთ განაცხადის ფორმა და იქვე ატვირთოთ ქვითარი.", "ამისთვის პირადად უნდა მობრძანდეთ მაღაზიაში ქვითრით."],
    asks: ["გთხოვთ, მოგვწეროთ შეკვეთის ნომერი."],
    already: ["ეს ხომ უკვე დავწერე: {order}.", "უკვე მოგწერეთ: {order}."],
    handedOn: ["თქვენს საკითხს კოლეგას გადავცემ, რომელიც ამაზე მუშაობს."],
    pushes: ["და ეს მე რაში მშველის?", "ამის დრო არ მაქვს. თქვენ ვერ გააკეთებთ?", "იქნებ უბრალოდ მოაგვაროთ?"],
  },
  uz: {
    policy: ["Afsuski, qoidamizga koʻra oʻn toʻrt kundan keyin buning iloji yoʻq, yordam bera olmaymiz.", "Shartlarimizga koʻra istisno qila olmaymiz."],
    stock: ["Murojaatingiz qabul qilindi. Murojaatlar navbat tartibida koʻrib chiqiladi. Sabringiz uchun tashakkur."],
    chores: ["Iltimos, saytimizdagi arizani toʻldiring va chekni oʻsha yerga yuklang.", "Buning uchun chek bilan doʻkonimizga shaxsan kelishingiz kerak."],
    asks: ["Iltimos, buyurtmangiz raqamini yozib yuboring."],
    already: ["Aytdim-ku: {order}.", "Buni allaqachon yozganman: {order}."],
    handedOn: ["Murojaatingizni shu masala bilan shugʻullanadigan hamkasbimga topshiraman."],
    pushes: ["Bundan menga nima foyda?", "Bunga vaqtim yoʻq. Oʻzingiz qila olmaysizmi?", "Iltimos, shunchaki hal qilib bering."],
  },
  ru: {
    policy: ["К сожалению, по нашим правилам через четырнадцать дней это невозможно, помочь не можем.", "Согласно условиям мы не можем сделать исключение."],
    stock: ["Ваше обращение принято. Все обращения рассматриваются в порядке очереди. Благодарим за терпение."],
    chores: ["Пожалуйста, заполните заявление на нашем сайте и загрузите туда чек.", "Для этого вам нужно лично прийти в наш магазин с чеком."],
    asks: ["Укажите, пожалуйста, номер вашего заказа."],
    already: ["Я уже писал{|а}: {order}.", "Я же уже указал{|а} номер: {order}."],
    handedOn: ["Передаю ваш вопрос коллеге, который занимается такими делами."],
    pushes: ["И чем это мне поможет?", "У меня нет на это времени. Вы сами не можете?", "Пожалуйста, просто решите вопрос."],
  },
};
