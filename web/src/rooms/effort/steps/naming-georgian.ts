/**
 * A Georgian chore as we shall do it: the imperative or „უნდა“ with its verb becomes our future. Verbs that take no direct object keep their sentence as it is; of
 * those that do, the object was in the nominative and is in the dative then: „შეავსეთ ახალი ფორმა“ is „შევავსებთ ახალ ფორმას“.
 */
export function georgianTask(plain: string): { text: string; sure: boolean } {
  const words = plain.split(" ").filter((word) => word !== "");
  const verbs = words.map((word) => verbOf(bare(word)));
  const turns = verbs.some((verb) => verb?.object === true);
  const text = words.map((word, at) => (verbs[at] ? put(word, verbs[at].ours) : turns ? asObject(word, words[at + 1]) : word)).join(" ");
  const isLeft = words.some((word, at) => !verbs[at] && (UNKNOWN_VERB.test(bare(word)) || JOINS.has(bare(word))));
  return { text, sure: verbs.some((verb) => verb !== null) && !isLeft };
}

const bare = (word: string): string => /^[\p{L}-]+/u.exec(word.replace(/^[„“"(«]+/u, ""))?.[0] ?? "";
const put = (piece: string, word: string): string => piece.replace(/[\p{L}-]+/u, word);

function verbOf(word: string): { ours: string; object: boolean } | null {
  const imperative = word.replace(/ოთ$/, "ეთ");
  const alone = ALONE[word] ?? ALONE[imperative];
  if (alone) return { ours: alone, object: false };
  const ours = WITH_OBJECT[word] ?? WITH_OBJECT[imperative];
  return ours ? { ours, object: true } : null;
}

/**
 * A word that stands in the nominative in the dative; what is in another case already, and what has none, stays. Before a noun it is its adjective, which loses the
 * vowel of the nominative and no more: the noun carries the case.
 */
function asObject(piece: string, next: string | undefined): string {
  const word = bare(piece);
  const dative = PRONOUNS[word] ?? dativeOf(word);
  if (dative === null) return piece;
  const isBeforeNoun = next !== undefined && piece === word && verbOf(bare(next)) === null && dativeOf(bare(next)) !== null;
  return put(piece, isBeforeNoun && !(word in PRONOUNS) ? word.replace(/ი$/u, "") : dative);
}

function dativeOf(word: string): string | null {
  if (word.length < 3 || WITHOUT_CASE.has(word) || /(?:ში|ზე|თან|დან|მდე|თვის|ვე|გან|კენ|ურად|ულად|ად)$/u.test(word)) return null;
  if (word.endsWith("ი")) return word.replace(/ი$/u, "ს");
  return /[აეოუ]$/u.test(word) ? `${word}ს` : null;
}

const pairs = (list: string): Record<string, string> =>
  Object.fromEntries(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(">") as [string, string]),
  );

const PRONOUNS = pairs("ეს>ამ ის>იმ თქვენი>თქვენს ჩვენი>ჩვენს მისი>მის მათი>მათ თავისი>თავის ყველა>ყველა რამდენიმე>რამდენიმე");

const WITHOUT_CASE = new Set([
  "და",
  "ან",
  "ახლა",
  "მალე",
  "შემდეგ",
  "მერე",
  "ხვალ",
  "დღეს",
  "ზეგ",
  "პირდაპირ",
  "ონლაინ",
  "კვლავ",
  "ისევ",
  "ერთად",
  "ჯერ",
  "უკვე",
  "არა",
  "მხოლოდ",
]);
/** With these begins another sentence, whose verb nobody has turned. */
const JOINS = new Set(["რომ", "თუ", "როცა", "როდესაც", "რადგან", "რომელიც", "რათა", "სანამ"]);
const UNKNOWN_VERB = /(?:ეთ|ოთ|დით|ნით|ვით|ლით)$/u;

const ALONE = pairs(`დაურეკეთ>დავურეკავთ დარეკეთ>დავრეკავთ გადარეკეთ>გადავრეკავთ დაუკავშირდით>დავუკავშირდებით დაუკავშირდეთ>დავუკავშირდებით
მიმართეთ>მივმართავთ მისწერეთ>მივწერთ მიწერეთ>მივწერთ მიდით>მივალთ მიხვიდეთ>მივალთ მიბრძანდით>მივალთ დარეგისტრირდით>დავრეგისტრირდებით ჩაეწერეთ>ჩავეწერებით
მიაკითხეთ>მივაკითხავთ ჰკითხეთ>ვკითხავთ იკითხეთ>ვიკითხავთ დაელოდეთ>დაველოდებით ესაუბრეთ>ვესაუბრებით დაელაპარაკეთ>დაველაპარაკებით გაუარეთ>გავუვლით`);

/** Their object is in the nominative after an imperative. */
const WITH_OBJECT =
  pairs(`შეავსეთ>შევავსებთ გამოგზავნეთ>გამოვგზავნით გაგზავნეთ>გავგზავნით გაუგზავნეთ>გავუგზავნით გადაგზავნეთ>გადავგზავნით გადაუგზავნეთ>გადავუგზავნით
მიაწოდეთ>მივაწოდებთ წარადგინეთ>წარვადგენთ მოიტანეთ>მოვიტანთ მიიტანეთ>მივიტანთ მიუტანეთ>მივუტანთ წაიღეთ>წავიღებთ გამოიტანეთ>გამოვიტანთ გაიტანეთ>გავიტანთ
გადაამოწმეთ>გადავამოწმებთ შეამოწმეთ>შევამოწმებთ დააზუსტეთ>დავაზუსტებთ გაარკვიეთ>გავარკვევთ დაბეჭდეთ>დავბეჭდავთ ამობეჭდეთ>ამოვბეჭდავთ დაასკანერეთ>დავასკანერებთ
დაასკანირეთ>დავასკანირებთ მოაწერეთ>მოვაწერთ გადმოწერეთ>გადმოვწერთ ჩამოტვირთეთ>ჩამოვტვირთავთ ატვირთეთ>ავტვირთავთ დააინსტალირეთ>დავაინსტალირებთ დააყენეთ>დავაყენებთ
განაახლეთ>განვაახლებთ შეუკვეთეთ>შევუკვეთავთ დაუკვეთეთ>დავუკვეთავთ გამოიძახეთ>გამოვიძახებთ იპოვეთ>ვიპოვით მოძებნეთ>მოვძებნით მოიძიეთ>მოვიძიებთ აიღეთ>ავიღებთ
მიიღეთ>მივიღებთ დააბრუნეთ>დავაბრუნებთ გადაიხადეთ>გადავიხდით შეიტანეთ>შევიტანთ ჩააბარეთ>ჩავაბარებთ დაწერეთ>დავწერთ ჩაწერეთ>ჩავწერთ შეიყვანეთ>შევიყვანთ
მიუთითეთ>მივუთითებთ აარჩიეთ>ავარჩევთ აირჩიეთ>ავირჩევთ დაჯავშნეთ>დავჯავშნით გააუქმეთ>გავაუქმებთ შეცვალეთ>შევცვლით გახსენით>გავხსნით დახურეთ>დავხურავთ
გაიარეთ>გავივლით დაარეგისტრირეთ>დავარეგისტრირებთ გააკეთეთ>გავაკეთებთ მოამზადეთ>მოვამზადებთ გადაუღეთ>გადავუღებთ გადაიღეთ>გადავიღებთ შეფუთეთ>შევფუთავთ
გამოართვით>გამოვართმევთ გამოართვათ>გამოვართმევთ ნახეთ>ვნახავთ მოითხოვეთ>მოვითხოვთ დაადასტურეთ>დავადასტურებთ შეადარეთ>შევადარებთ გადაიტანეთ>გადავიტანთ დატოვეთ>დავტოვებთ
შეაგროვეთ>შევაგროვებთ მოაგვარეთ>მოვაგვარებთ აცნობეთ>ვაცნობებთ შეატყობინეთ>შევატყობინებთ გამოითხოვეთ>გამოვითხოვთ`);
