/**
 * What somebody says who goes, in the notation of the coach (coach/src/cues/pattern.ts). `other`: the same words about somebody or something else. `if`: it is
 * not so yet. `agar` is "if" in Uzbek, and folds as Georgian აღარ, "no more", does. Georgian, Uzbek and Russian verbs say who does it, so the forms of "I" and "we" stand here, and no others.
 */
type Cues = Record<"leaves" | "renews" | "if" | "agar" | "other", string>;

const KA_GO = "გადავდივარ|გადავდივართ|გადავედი|გადავედით|გადავალ|გადავალთ|მივდივარ|მივდივართ";
const KA_FIRM = "კომპანი~n|ბანკ~n|მაღაზი~n|ოპერატორ~n|პროვაიდერ~n|ფირმ~n|სალონ~n|კლინიკ~n";
const KA_BOND = "გამოწერ~n|ხელშეკრულებ~n|კონტრაქტ~n|აბონემენტ~n|წევრობ~n";
const KA_CANCEL = "გააუქმეთ|გამიუქმეთ|გააუქმოთ|ვაუქმებ|ვაუქმებთ|გავაუქმო|გაუქმება|გაუქმებას|შეწყვეტ~n|ვწყვეტ|ვწყვეტთ|შევწყვიტო|შეწყვიტეთ";
const KA_CLOSE = "ვხურავ|ვხურავთ|დავხურო|დავხურავ|დახურეთ|დახუროთ|დამიხურეთ|დახურვა|დახურვას|წაშალეთ|წაშალოთ|წამიშალეთ|წაშლა|წაშლას";
const KA_ACCOUNT = "ანგარიშ~n|აკაუნტ~n|პროფილ~n";

const ka: Cues = {
  leaves: `
    ${KA_CLOSE} … ${KA_ACCOUNT}
    ${KA_ACCOUNT} … ${KA_CLOSE}
    ${KA_GO} … სხვასთან|სხვებთან|კონკურენტ~n
    სხვასთან|სხვებთან|სხვაგან|იქ|კონკურენტ~n (უკვე) ${KA_GO}
    ${KA_GO} სხვა ${KA_FIRM}
    სხვა ${KA_FIRM} (უკვე) ${KA_GO}
    ${KA_CANCEL} … ${KA_BOND}
    ${KA_BOND} … ${KA_CANCEL}
    ${KA_BOND} აღარ|არ გავაგრძელებ|გავაგრძელებთ|ვაგრძელებ|ვაგრძელებთ|განვაახლებ|განვაახლებთ
    აღარ|აღარასოდეს|აღარასდროს|აღარაფერს … ვიყიდი|ვიყიდით|შევუკვეთავ|შევუკვეთავთ|ვისარგებლებ|ვისარგებლებთ
    აღარ|აღარასოდეს|აღარასდროს მოვალ|მოვალთ|დავბრუნდები
    ჩემი|ჩვენი ბოლო შეკვეთა|ვიზიტი იყო
    კლიენტ~n დაკარგეთ
    დაკარგეთ … კლიენტ~n
    მივდივარ|მივდივართ|წავედი|წავედით|წასვლა თქვენგან
    თქვენგან მივდივარ|მივდივართ|წავედი|წავედით|წასვლა
    უარს ვამბობ|ვამბობთ
    აღარ ვიქნებ~ თქვენი კლიენტ~n
    აღარ ვარ თქვენი კლიენტ~n
    სხვასთან|სხვაგან ვიყიდი|ვიყიდით|შევუკვეთავ|შევუკვეთავთ`,
  renews: "",
  agar: "",
  if: `
    თუ
    რომ არ`,
  other: `
    რატომ
    როდის
    დახურა`,
};

const UZ_GO = "o'taman|o'tamiz|o'tyapman|o'tyapmiz|o'tdim|o'tdik|o'tmoqchiman|o'tmoqchimiz|ketaman|ketamiz|ketyapman|ketyapmiz|ketdim";
const UZ_FIRM = "kompaniya~n|bank~n|do'kon~n|operator~n|provayder~n|firma~n|salon~n|klinika~n";
const UZ_BOND = "shartnoma~n|obuna~n|tarif~n|a'zolik~n|a'zolig~n";
const UZ_DO = "qiling|qilaman|qilamiz|qilyapman|qilyapmiz|qilmoqchiman|qilmoqchimiz|qilsangiz|qildim|qildik";

const uz: Cues = {
  leaves: `
    hisob~n|akkaunt~n|profil~n … yoping|yopaman|yopamiz|yopyapman|yopyapmiz|yopmoqchiman|yopsam|yopib|o'chiring|o'chirib|o'chiraman|o'chirmoqchiman
    boshqasiga|boshqalarga|raqobatchi~n|o'shalarga (allaqachon) ${UZ_GO}
    boshqa ${UZ_FIRM} (allaqachon) ${UZ_GO}
    boshqa do'kondan|joydan|kompaniyadan (sotib) olaman|olamiz
    ${UZ_BOND} (butunlay) bekor ${UZ_DO}
    ${UZ_BOND} uzaytirmayman|uzaytirmaymiz|yangilamayman|yangilamaymiz
    obuna~n chiqmoqchiman|chiqaman|chiqyapman
    sizdan|sizlardan … olmayman|olmaymiz
    sizdan|sizlardan … buyurtma qilmayman|qilmaymiz|bermayman|bermaymiz
    oxirgi buyurtmam|xaridim edi
    mijoz~n yo'qotdingiz
    sizdan|sizlardan ketyapman|ketyapmiz|ketaman|ketamiz|ketdim|ketishga|ketmoqchiman
    voz kechaman|kechamiz|kechyapman|kechyapmiz
    mijozingiz emasman|emasmiz
    qaytib|boshqa kelmayman|kelmaymiz`,
  renews: "",
  agar: "agar",
  if: `
    ~masangiz|~masangizlar|~masa|bo'lsa`,
  other: `
    nega
    qachon`,
};

const RU_GO = "ухожу|уходим|ушёл|ушла|ушли|уйду|перехожу|переходим|перешёл|перешла|перешли|перейду";
const RU_FIRM = "банк|компанию|магазин|фирму|салон|клинику|сервис|поставщику|оператору|провайдеру";

const ru: Cues = {
  leaves: `
    закрываю|закрываем|закройте|закрыть|закрою|закроем|удалите|удалить|удаляю|удаляем … счёт|аккаунт|кабинет|профиль
    ${RU_GO} к другим|конкурентам|конкуренту
    ${RU_GO} в|к|ко другой|другую|другому|другим ${RU_FIRM}
    ${RU_GO} туда|отсюда
    ухожу|уходим|ушёл|ушла от вас
    от вас ухожу|уходим|ушёл|ушла
    отмените|отменить|отменяю|отменяем|аннулируйте … подписку|тариф|договор|абонемент|членство
    расторгаю|расторгаем|расторгнуть|расторгните|разрываем … договор|контракт
    у вас … не закажу|куплю|закажем|купим
    не буду|будем … у вас покупать|заказывать|брать
    никогда … не закажу|куплю|вернусь|приду
    мой|наш последний заказ у
    потеряли (меня) (как) клиента|покупателя
    отказываюсь|отказываемся от
    не продлевать|продлеваем|продлеваю
    продлевать (договор|подписку|контракт) не буду|будем|хочу|хотим
    не ваш|ваша клиент|клиентка
    не быть вашим|вашей клиентом|клиенткой
    меня (больше) не увидите
    ноги моей
    я ухожу
    мы уходим
    буду|будем брать|покупать|заказывать в другом|других
    отписаться|отписываюсь`,
  renews: "",
  agar: "",
  if: `
    если
    иначе`,
  other: `
    почему вы
    ухожу|уходим|ушёл из|на|в|домой`,
};

const EN_FIRM = "provider|company|bank|shop|store|supplier|operator|carrier|firm|salon|clinic|place";
const EN_WHO = "he|she|they|sister~n|brother~n|friend~n|neighbour~n|neighbor~n|mother|father|wife|husband|son|daughter|colleague~n";

const en: Cues = {
  leaves: `
    close|closing|delete|deleting|remove … my|our account|accounts
    cancel|cancelling|canceling|end|ending|terminate|terminating|quit|quitting … subscription|membership|contract
    cancel|cancelling|canceling … my|our plan|account
    switch|switching|switched|move|moving|go|going|change|changing (over) to|with another|different|other ${EN_FIRM}
    go|going|switch|switching|move|moving (over) to|with your|a|the competitor~n|competition|rival~n
    moving|switching|going (over) to them
    take|taking (my|our) business|custom elsewhere
    never|won't|not (be) buy|buying|order|ordering|shop|shopping|use|using … you|here again
    my|our (very) last order|purchase here|with|from
    lost|losing (a|me|us|another) (as) (a) (loyal) customer|client
    // "want" folds as "can't" does and would deny what follows it, so it is part of the cue.
    want to close|delete|cancel|end|terminate|quit … my|our|the|this account|subscription|membership|contract|plan
    want to leave|quit
    decided to leave
    i'm leaving
    i am leaving
    we're leaving
    we are leaving
    i'm out
    i|we quit
    done with you
    no longer … customer|client
    stop|stopped being … customer|client
    won't|not|don't need your|this service~n|account
    use|using|find|choose someone|somebody else
    won't|never see me
    unsubscribe`,
  renews: "renew~v",
  agar: "",
  if: `
    if|unless|otherwise
    should i|we`,
  other: `
    ${EN_WHO} … clos~v|delet~v|leav~v|left|switch~v|tak~v|mov~v|cancel~v
    leaving for|at|from|home|town|the|now
    out of
    never|not … leave|leaving`,
};

export const cues = { ka, uz, ru, en };
