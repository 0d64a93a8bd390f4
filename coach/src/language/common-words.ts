import { fold } from "../fold/fold.ts";
import { LANGUAGES, type Language } from "./languages.ts";

/*
 * Words that say by themselves what language a short message is in: greetings, thanks, and what customers ask.
 * They are compared folded, so each also stands for its spelling in the other script. A word that folds like a word of
 * another of the four languages does not belong here.
 */
export const COMMON: Record<Language, string> = {
  ka:
    "გამარჯობა გამარჯობათ გაგიმარჯოს მოგესალმებით მადლობა გმადლობთ ნახვამდის უკაცრავად ბოდიში გთხოვთ არა კაი კარგი " +
    "კარგით ცუდი როგორ როდის სად რატომ რამდენი რამდენია ღირს მინდა მინდოდა შეიძლება შეგიძლიათ შემიძლია მაქვს მაქვთ გაქვთ არის " +
    "ხართ ვარ ჩემი თქვენი ჩვენი შეკვეთა შეკვეთის მოვა მოვიდა მოუვა ფასი ფული თანხა დამეხმარეთ მომწერეთ მითხარით დღეს ხვალ გუშინ " +
    "უკვე ჯერ მაგრამ ძალიან როგორც კიდევ ისევ ახლა აღარ ვერ რატო რომელი რომელიც რა არაფერი ყველა ყველაფერი ვინ აქ აქედან იქ სანამ " +
    "შემდეგ ამიტომ იმიტომ თუმცა ასეთი ასე ისე უნდა იყო იყოს იქნება იქნებ გთხოვ გავიგო გაიგოთ მითხრეს მითხარი გადავიხადე გადახდა ვიყიდე " +
    "შევუკვეთე მივიღე მომივიდა მოსულა ველოდები დაბრუნება დავაბრუნო გამომიგზავნეთ მომიტანეთ კურიერი ბარათი ბარათზე ანგარიში მაღაზია " +
    "მისამართი ნომერი საათი საათში კვირა თვე წელი წუთი ადრე გვიან ახალი ძველი მუშაობს გამოვიდა დღე დღეა დღის ერთი ორი სამი ლარი ლარია " +
    "ჩამომეჭრა დაიკარგა მეილი დარეკეთ დამირეკეთ",
  uz:
    "salom assalomu alaykum vaalaykum rahmat kattakon iltimos uzr kechirasiz xayr qachon qayerda qani nima nega qancha necha nechi " +
    "kerak emas yoʻq bor bormi yoʻqmi bilan uchun buyurtma buyurtmam keldi kelmadi keladi yetkazib berish pul pulim narxi bugun " +
    "ertaga kecha hali juda yaxshi yomon ishlamayapti ishlamaydi mumkin qanday qanaqa qilib ekan edi lekin bilmadim xoʻp mayli",
  ru:
    "здравствуйте здравствуй привет спасибо пожалуйста добрый доброе день вечер утро где когда почему зачем сколько стоит можно нужно " +
    "заказ заказала заказал доставка деньги возврат очень хорошо плохо работает что как это вы ваш вас меня мне мой моя для " +
    "если уже ещё есть только будет или вопрос подскажите скажите понятно ладно ничего",
  en:
    "hello hi hey thanks thank you please sorry where when why how what much are the this that your order delivery refund money " +
    "not good bad help with for and can could have has received need want from it was there any",
};

/** Which language a folded word speaks for. */
export const COMMON_WORDS: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) => COMMON[language].split(" ").map((word) => [fold(word), language])),
);

/** Words that all four languages have, brands among them: they speak for none. */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  "ok okay окей sms pin vip online wifi email iphone samsung apple google facebook instagram whatsapp telegram viber visa mastercard paypal"
    .split(" ")
    .map(fold),
);
