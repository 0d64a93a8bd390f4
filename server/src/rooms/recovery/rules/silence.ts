import { hasAny, phrases } from "./phrases.ts";

/**
 * Whether these words make amends a price: for a review taken down, changed or written well, or for saying nothing. What customers say of us is theirs; amends
 * are owed for the failure alone.
 */
export const isPriceForSilence = (words: string): boolean => hasAny(words, PRICE) || hasAny(inOneLine(words), PRICE);

/** What breaks words and sentences apart without ending them: invisible characters, line breaks, three dots, letters that stand alone. */
const inOneLine = (words: string): string =>
  words
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\s+|…|\.{2,}/gu, " ")
    .replace(/(?<![\p{L}\p{M}])(?:\p{L}[ .*_-]){2,}\p{L}(?![\p{L}\p{M}])/gu, (spelled) => spelled.replace(/[^\p{L}]/gu, ""));

const PRICE = phrases(`
  delete|remove|withdraw|retract|edit|change|improve|raise|update|rewrite|reconsider|revise … review|rating|star|stars|comment|complaint|tweet|testimonial
  take|taking down … review|rating|post|comment
  take|taking back … review|rating|complaint
  take|taking … review|rating|post|comment down=
  delete|remove … post=
  drop … complaint|review|claim=
  close … complaint with
  leave|write|post|give … positive|good|nice|better|five|5 … review|rating|star|stars
  leave|write|post … no|negative|bad … review
  dont|not=|never … tell|post|share|publish|mention … anyone|anybody|online|this|about|it=|others
  not=|dont|never write about
  without … review|complaint
  keep quiet|silent
  stay quiet|silent
  remain quiet|silent
  keep … between us
  keep … to yourself
  in exchange|return for … review|rating|silence|complaint|star|stars
  for … silence
  non disclosure
  rate us=|me=
  dont|never|not= … complain
  say|saying nothing
  withdraw|drop … claim|chargeback|dispute
  deleting|deletion|removing|removal|withdrawing|withdrawal|changing|editing|retracting … review|rating|star|stars|comment|complaint|post=
  review|rating|complaint removed|deleted|withdrawn|gone|disappears|changed
  review|rating|complaint is=|be=|gets=|was= removed|deleted|withdrawn|gone
  remove|delete|take … from|off google|facebook|instagram|trustpilot|tripadvisor|yandex
  удалите|удалить|удалит|уберите|убрать|снимите|снять|измените|изменить|исправьте|исправить|отзовите|отозвать|заберите|забрать|улучшите|перепишите|поправьте|поменяете|поменяйте|удалите|удаляете|уберете|уберёте|измените|исправите|снимете|отзовете|заберете … отзыв|оценк|рейтинг|звезд|звёзд|комментар|жалоб|публикац|пост=
  отзыв|оценку|жалобу|комментарий|пост= … удалите|удалить|уберите|убрать|снимите|измените|изменить|исправьте|отзовите|заберите|уберёте|уберете|снимете|удаляете
  оставьте|напишите|поставьте|оставите|напишете|поставите … хорош|положительн|пять|пятёрк|пятерк|5= … отзыв|оценк|звезд|звёзд
  не= пишите|писать|рассказывайте|рассказывать|публикуйте|публиковать|выкладывайте|распространяйте|напишете|расскажете
  никому= … не=
  промолчите|промолчать|молчание|молчать|молчите
  останется|останутся|оставим … между нами
  между нами … останется
  в обмен на … отзыв|оценк|жалоб|молчан
  взамен … отзыв|оценк|жалоб
  без жалоб|отзывов
  не= … жалуй|жалов|пожалует
  не= … подав|подади|оставл|оставит … жалоб|отзыв|претенз
  жалоб|отзыв|претенз … не= подав|подади|оставл|оставит
  удален|удалив|убрав|сняв|изменен|отказ … отзыв|оценк|рейтинг|комментар|жалоб|претенз
  შეფასებ|რევიუ|კომენტარ|პოსტ|საჩივ|ვარსკვლავ|გამოხმაურებ … წაშალ|წაშლ|წაიშლ|შეცვალ|შეცვლ|შეასწორ|გააუქმ|გაიხმ|გამოითხ|მოხსნ|ამოიღ|გააკეთილ|გააუმჯობეს
  წაშალ|წაშლ|შეცვალ|შეცვლ|შეასწორ|გააუქმ|გაიხმ|გამოითხ|მოხსნ|ამოიღ … შეფასებ|რევიუ|კომენტარ|პოსტ|საჩივ|გამოხმაურებ
  დაწერ|დატოვ|დაგვიტოვ|დაგვიწერ|მოგვეც … კარგ|დადებით|ხუთ|5= … შეფასებ|კომენტარ|ვარსკვლავ|გამოხმაურებ
  კარგ|დადებით|ხუთ|5= … შეფასებ|კომენტარ|ვარსკვლავ|გამოხმაურებ … დაწერ|დატოვ|დაგვიტოვ|დაგვიწერ|მოგვეც
  არავის … უთხრ|მოუყვ|გაუზიარ
  არსად … დაწერ|გამოაქვეყნ|გაავრცელ
  ნუ დაწერ|მოჰყვებით|გაავრცელ|გამოაქვეყნ|უამბობ|იჩივლ|გაასაჩივრ
  არ= დაწერო|იჩივლო|გაასაჩივრო|გამოაქვეყნო|გაავრცელო|უთხრა
  ჩვენს შორის დარჩ
  დუმილის|დუმილ|გაჩუმ
  შეფასების|საჩივრის|რევიუს … სანაცვლოდ
  საჩივრის გარეშე
  sharh|izoh|baho|otziv|shikoyat|post=|postni|postingiz|reyting|yulduz|fikringiz … oʻchirsa|oʻchiring|oʻchirib|oʻchirish|oʻzgartirsa|oʻzgartiring|oʻzgartirish|tuzatsa|tuzating|yaxshilasa|qaytarib|bekor
  sharh|izoh|baho|otziv|shikoyat|post=|postni|postingiz|reyting|yulduz|fikringiz … olib tashlasa|tashlang|tashlash|qoʻysa|qoʻying
  yaxshi|ijobiy|besh|5= … sharh|izoh|baho|otziv|yulduz|fikr … qoldirsa|qoldiring|yozsa|yozing|qoʻysa|qoʻying|bersa|bering
  hech kimga|qayerda|joyda … ayt|yoz|gapir|tarqat
  sharh|izoh|baho|otziv|shikoyat|reyting|yulduz … oʻchirgan|oʻchiril
  hech kim … bilmas
  yozmang=
  yozmasangiz=
  aytmang=
  aytmasangiz=
  tarqatmang=
  oramizda qol
  sharh|baho|shikoyat|sukut|otziv … evaziga
  evaziga … sharh|baho|shikoyat|sukut
  шарх|изох|бахо|отзив|шикоят|рейтинг|юлдуз|фикрингиз … учирса|учиринг|учириб|учириш|узгартирса|узгартиринг|кайтарса|кайтариб
  яхши|ижобий|беш|5= … шарх|изох|бахо|юлдуз|фикр … куйса|куйинг|колдирса|колдиринг
  орамизда колсин
  საჩივ|განაცხად … გაიტან
  გაიტან … საჩივ|განაცხად
  sukut saqla
  jim boʻl|tur
  shikoyat qilmasa|qilmang
`);
