import { review } from "@guli/coach";
import type { ApologyForm } from "@guli/contract";
import { hasAny, phrases } from "./phrases.ts";

/**
 * The form of the apology in a text; null where there is none. The coach says whether somebody apologises at all (and that no word of denial takes it back);
 * owning is one that says whose fault it was: ours.
 */
export function apologyIn(text: string): ApologyForm | null {
  const { strengths } = review({ draft: text, customer: { name: null, mood: "angry" }, thread: [] });
  if (!strengths.some(({ virtue }) => virtue === "apologises")) return null;
  return hasAny(text, OWNING) ? "owning" : "sympathising";
}

/** "It is not our fault" is none of these: between the words stands nothing that turns them round. */
const OWNING = phrases(`
  our|my fault=
  our|my own fault=
  our|my mistake|error|slip|oversight
  our|my bad=
  we|i made a|an|this|that mistake|error
  we|i made … mistake|error
  mistake|error|fault was|is|lies ours|ours=
  mistake|error|fault was|is on our
  we|i got it|this|that … wrong
  we|i were|was wrong=
  we|i messed|failed|slipped|botched
  we|i let you
  we|i should have
  we|i should not|never have
  we|i charged you twice
  we|i charged … twice
  we|i take|took full|the responsibility
  we|i take|took … responsibility
  we|i take|took the blame
  dropped the ball
  that|this was on us=
  you deserved better
  ჩვენი|ჩემი ბრალ
  ჩვენი|ჩემი შეცდომ
  ჩვენი|ჩემი დაუდევრობ|მიზეზით|ხარვეზ
  ბრალი ჩვენ
  შეცდომა ჩვენ
  ჩვენ შევცდით
  შევცდით=
  შემეშალა
  შეგვეშალა
  ვაღიარებ
  შეცდომა დავუშვით
  დავუშვით შეცდომა
  დავაშავეთ
  პასუხისმგებლობას ვიღებთ
  ჩვენ ვართ დამნაშავ
  დამნაშავე ვარ
  ორჯერ ჩამოგაჭერით
  ორჯერ ჩამოგჭერით
  наша вина
  вина наша
  моя вина
  по нашей|моей вине
  наша|моя ошибка
  нашей|моей ошибк
  нашу|мою ошибку
  ошибка наша
  мы ошиблись
  я ошибся|ошиблась
  мы допустили ошибк
  мы допустили … ошибк
  мы виноваты
  я виноват
  мы были неправы
  мы подвели
  мы … списали дважды
  мы дважды списали
  нам следовало
  мы должны были
  берём … вину
  берем … вину
  берём ответственность
  берем ответственность
  полную ответственность
  наш промах|косяк|недосмотр
  ayb bizda
  ayb menda
  ayb oʻzimizda
  bizning ayb
  bizning xato
  mening xato|ayb
  aybimiz
  aybdormiz=
  aybdorman=
  xatomiz
  xatoimiz
  xato bizda|bizdan|bizniki
  xato qildik=
  xato qilibmiz=
  xatoga yoʻl qoʻy
  adashdik=
  adashibmiz=
  yanglishdik=
  yanglishibmiz=
  bizdan oʻtdi|oʻtibdi|oʻtgan
  javobgarlikni oʻz|olamiz|boʻynimizga
  masʼuliyatni oʻz|olamiz|boʻynimizga
  eʼtiborsizligimiz
  kamchiligimiz
  ikki marta yechib
`);
