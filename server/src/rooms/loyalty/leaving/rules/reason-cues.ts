import type { LeavingReason } from "@guli/contract";

/** What people name when they say why they go. "Other" is never read: it is only ever said. */
type Cues = Record<Exclude<LeavingReason, "other">, string>;

const ka: Cues = {
  service: `
    მომსახურება საშინელ~n|ცუდ~n|უხეშ~n
    ცუდ~n|საშინელ~n|უხეშ~n (თქვენი) მომსახურებ~n
    უხეშ~n|უხეშად
    არავინ … მპასუხობს|მიპასუხა|პასუხობს|გვპასუხობს|დამირეკა
    დამოკიდებულებ~n
    არ მპასუხობთ|პასუხობთ
    უყურადღებო~n|უზრდელ~n`,
  price: `
    გაძვირდა|ძვირია|ძვირი|ძვირად
    ფას~n … ვეღარ|გაზარდეთ|მაღალი
    ვეღარ ვიხდი
    ფასები გაზარდეთ`,
  product: `
    ხარისხ~n
    გაფუჭდა|გატყდა|დაიშალა
    წუნდებულ~n|უვარგის~n`,
  competitor: `
    შემომთავაზ~v
    კონკურენტ~n`,
  moved: `
    საცხოვრებლად
    საზღვარგარეთ|უცხოეთში`,
};

const uz: Cues = {
  service: `
    xizmat~n … yomon|dahshat|qo'pol
    qo'pol~
    hech kim javob
    munosabat~n
    javob bermay~`,
  price: `
    narx~n
    qimmat~`,
  product: `
    sifat~n
    buzildi|buzilib|singan`,
  competitor: `
    taklif berishdi|berdi|qilishdi|qildi
    raqobatchi~n`,
  moved: `
    ko'chib ket~v
    chet elga|elda
    boshqa shahar~n`,
};

const ru: Cues = {
  service: `
    обслуживани~n
    нахамил~n|хам~n|грубо|грубил~n|грубост~n
    никто не отвечает|ответил|извинился|отвечал|перезвонил
    отношени~n
    служб~n поддержки
    поддержк~n`,
  price: `
    дорого|дороже|дороговато
    цен~n`,
  product: `
    качеств~n
    сломал~n|сломался|ломается|развалил~n|брак`,
  competitor: `
    предложил~n
    конкурент~n`,
  moved: `
    переехал~n в другой|другую
    уезжаю|переезжаю за|насовсем
    за границу`,
};

const en: Cues = {
  service: `
    customer service|support|care
    your support
    your service has|is|was
    rude~n
    ignor~v
    nobody … answer~v|repl~v|apolog~v|call~v|help~v
    no one … answer~v|repl~v|apolog~v|call~v|help~v
    treatment|attitude|unhelpful
    explain everything
    every time i call
    never answer~v`,
  price: `
    expensive
    price|prices|pricing|fee|fees
    cost|costs (me) too much
    afford`,
  product: `
    quality
    fell|falls|falling apart
    broke~v|defect~n|faulty
    in|of stock`,
  competitor: `
    competitor~n|competition
    offered me|us
    better deal|offer`,
  moved: `
    moved|moving|relocat~v to|abroad
    live|living in another`,
};

export const reasonCues = { ka, uz, ru, en };
