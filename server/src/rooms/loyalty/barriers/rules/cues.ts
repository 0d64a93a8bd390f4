import type { KnownBarrier } from "@guli/contract";

/** What people say who would buy, and what keeps them from it (notation: coach/src/cues/pattern.ts). `would`: they buy as soon as it is otherwise. */
type Cues = Record<KnownBarrier | "likes" | "would", string>;

const ka: Cues = {
  likes: `
    მომწონს|მომეწონა|მოგვწონს|მიყვარს
    კარგი|კარგია|ლამაზი|ლამაზია|შესანიშნავი|საუკეთესო
    მინდა|მინდოდა|გვინდოდა|მსურს
    mindoda`,
  would: "ვიყიდდი|ვიყიდდით|შევუკვეთავდი|შევუკვეთავდით|ავიღებდი|ავიღებდით|შევიძენდი",
  service: `
    მომსახურებ~n
    არავინ|არ … პასუხობს|მპასუხობს|პასუხობთ|მპასუხობთ
    უხეშ~n|უხეშად`,
  delivery: `
    მიწოდებ~n|მოტან~n|კურიერ~n|ჩამოტან~n
    არ მოგაქვთ|აგზავნით|იგზავნება`,
  payment: `
    გადახდ~n|განვადებ~n|ბარათ~n|ნაღდ~n`,
  trust: `
    ვენდობი|ენდობა|მეშინია|ვშიშობ|თაღლით~n|გარანტი~n`,
  price: `
    ძვირი|ძვირია|ძვირად|ფასი|ფასები|ფასს`,
  product: `
    ზომა|ზომის|ზომები
    ფერი|ფერის|ფერში
    არ გაქვთ|გქონდათ
    არ არის მარაგში|გაყიდვაში
    მარაგ~n`,
};

const uz: Cues = {
  likes: `
    yoqadi|yoqdi|yoqyapti|yoqar|sevaman
    yaxshi|chiroyli|zo'r|ajoyib
    olmoqchi|olmoqchiman|xohlayman|istayman`,
  would: `
    olardim|olardik|qilardim|qilardik
    olgan bo'lardim|bo'lardik`,
  service: `
    xizmat~n
    hech kim javob
    javob bermay~v|bermaydi|bermaysiz
    qo'pol~`,
  delivery: `
    yetkaz~v|yetkazish|yetkazib|yetib
    kuryer~n|dostavka~n`,
  payment: `
    to'lov~n|karta~n|kartadan|naqd
    bo'lib to'la~v|to'lash|to'lasam
    muddatli`,
  trust: `
    ishonmay~v|ishonchim|qo'rqaman|firib~n|aldash~v|kafolat~n`,
  price: `
    qimmat~
    narx~n`,
  product: `
    razmer~n|o'lcham~n|rang~n
    yo'q … omborda|sotuvda
    omborda|sotuvda yo'q
    sizda yo'q`,
};

const ru: Cues = {
  likes: `
    нравится|понравил~v|нравятся|люблю|обожаю
    хорош~n|красив~n|отличн~n|прекрасн~n|замечательн~n
    хочу|хотел|хотела|хотели|хотим`,
  would: `
    купил|купила|купили|взял|взяла|взяли|заказал|заказала|заказали бы
    бы купил|купила|купили|взял|взяла|взяли|заказал|заказала|заказали`,
  service: `
    обслуживани~n|сервис
    никто не отвечает|ответил|перезвонил
    грубо|хам~n`,
  delivery: `
    доставк~n|доставл~v|привоз~v|курьер~n
    не везёте|возите`,
  payment: `
    оплат~n|оплатить|рассрочк~n|картой|наличными`,
  trust: `
    доверя~v|боюсь|страшно|обман~n|мошенник~n|гаранти~n`,
  price: `
    дорого|дороговато|дорогой|дорогая|дорогие
    цен~n`,
  product: `
    размер~n|цвет~n
    нет в наличии
    нет моего
    у вас нет`,
};

const en: Cues = {
  likes: `
    like|love|enjoy|adore|liked|loved
    good|great|nice|beautiful|lovely|excellent|perfect
    want|wanted to|a|the|this|one|some
    interested`,
  would: `
    would|i'd|we'd (have) (love|like|gladly|happily) (to) buy|bought|order|ordered|take|taken|purchase`,
  service: `
    service|staff|support
    nobody … answer~v|repl~v|call~v|help~v|pick~v
    no one … answer~v|repl~v|call~v|help~v|pick~v
    rude~n|unfriendly`,
  delivery: `
    deliver~v|delivery|deliveries|shipping|ship|courier~n`,
  payment: `
    pay by|with|in
    payment~n|installment~n|instalment~n
    by|with card|cash`,
  trust: `
    trust~v|scam~n|afraid|guarantee~n|warranty|risky|suspicious`,
  price: `
    expensive|pricey|price|prices|costs|cost
    afford`,
  product: `
    size|sizes|colour|colours|color|colors
    out of stock
    don't|doesn't|didn't have
    not available
    missing`,
};

export const cues = { ka, uz, ru, en };
