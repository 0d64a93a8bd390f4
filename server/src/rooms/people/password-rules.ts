const SHORTEST = 10;
/** What is left once everything guessable is taken out has to be this long, and of this many different characters. */
const ESSENCE = 6;
const DIFFERENT = 4;

/** The words that open most doors; each with any digits, years and signs around it is tried within the first thousand guesses. */
const common = (
  "password passwort passw0rd p@ssword parol parolj parol123 пароль qwerty qwertz azerty йцукен asdfgh фывапр zxcvbn ячсмит letmein welcome admin administrator " +
  "root secret master dragon monkey football baseball superman batman iloveyou princess sunshine shadow trustno1 whatever starwars hello login " +
  "support helpdesk service company office summer winter spring autumn default changeme test guest user temp " +
  "გამარჯობა პაროლი საქართველო sakartvelo gamarjoba tbilisi თბილისი privet привет любовь солнышко maxfiy toshkent uzbekistan ozbekiston россия rossiya moskva guli გული"
).split(" ");

const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "0123456789",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "йцукенгшщзхъ",
  "фывапролджэ",
  "ячсмитьбю",
  "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
  "ქწერტყუიოპ",
];

/** What is wrong with a password, in a sentence for its field; null where it will do. `about` are words that a stranger knows: e-mail, names. */
export function weakness(password: string, about: string[]): string | null {
  const plain = password.normalize("NFKC").toLowerCase();
  if ([...plain].length < SHORTEST) return "Use at least 10 characters.";
  if (!isEnough(essence(plain))) return "This is easy to guess: use several words, or more different characters.";
  const known = about
    .flatMap((text) =>
      text
        .normalize("NFKC")
        .toLowerCase()
        .split(/[\s@.,_+-]+/),
    )
    .filter((word) => word.length >= 3);
  return isEnough(essence(without(plain, known))) ? null : "Leave out your e-mail, your name and the name of the business.";
}

function isEnough(rest: string): boolean {
  const characters = [...rest];
  return characters.length >= ESSENCE && new Set(characters).size >= DIFFERENT;
}

function essence(plain: string): string {
  return withoutRuns(without(plain, common)).replace(/(19|20)\d\d/g, "");
}

/** Longest first, so that a word within a word leaves nothing. */
function without(text: string, words: string[]): string {
  return words.toSorted((one, other) => other.length - one.length).reduce((rest, word) => rest.replaceAll(word, ""), text);
}

/** A run (`aaaa`, `4321`, `asdf`) counts as its first character: each next one is what everybody expects. */
function withoutRuns(text: string): string {
  const characters = [...text];
  return characters.filter((character, at) => at === 0 || !follows(characters[at - 1]!, character)).join("");
}

function follows(one: string, next: string): boolean {
  return one === next || rows.some((row) => row.includes(one + next) || row.includes(next + one));
}
