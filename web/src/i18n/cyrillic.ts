/** Uzbek in Latin letters, written in Cyrillic ones. Parameters (`{{name}}`), tags (`<1>`) and foreign names stay as they are. */
export function toCyrillic(text: string): string {
  return text
    .split(UNTOUCHED)
    .map((part, i) => (i % 2 === 1 ? part : lettersOf(part)))
    .join("");
}

/** What no rule of spelling applies to: parameters, tags, addresses and names that are the same in every script. */
const UNTOUCHED =
  /(\{\{.*?\}\}|<\/?\d+\/?>|https?:\/\/\S+|\S+@\S+|<\/\w+>|\b[a-z0-9-]+(?:[./][a-z0-9-]+)+\b|\b(?:Mail\.ru|Zoho Mail|Yandex ID|custom code|footer|Google|Microsoft|Zoho|Apple|iCloud|iPhone|Yahoo|Fastmail|Proton|Bridge|Guli|IMAP|SMTP|TLS|STARTTLS|TURN|API Token|API|HTML|URL|Ctrl|Enter|Esc|Shift|Alt|Tab|Telegram|WhatsApp Manager|WhatsApp|Messenger|Instagram|Facebook|Viber|Meta|BotFather|SMS|PNG|JPEG|GIF|WebP|AVIF|MP4|WebM|Markdown|PDF|JSON|ID|Cloud|Authorization|Bearer|Basic|GULI_PUBLIC_URL|HTTP|HTTPS|POST|GET|Shopify|WooCommerce|Settings|Notifications|Webhooks|Secret|Admin API|access token|Consumer key|consumer secret|CSV|USD|Gmail|Outlook|Yandex|INBOX|OpenAI|The Social Habit|Edison Research|RightNow|Harris Interactive|chat completions|BG\/NBD|Gamma-Gamma|shifted-beta-geometric|Fader|Hardie|Lee|LMDI|Gallup|Dixon|Freeman|Toman|Harvard Business Review|Legg|Sweeny|Personality and Social Psychology Bulletin|De Matos|Henrique|Rossi|Magnini|Anderson|Journal of Service Research|Marketing Metrics)\b)/;

function lettersOf(text: string): string {
  return text
    .replace(/[ʻ‘`']/g, "ʻ")
    .replace(/([oOgG])ʻ/g, (_, letter: string) => WITH_TURNED_COMMA[letter] ?? letter)
    .replace(/[ʼ’ʻ]/g, "ъ")
    .replace(SPELT_OTHERWISE, (word) => inCaseOf(word, OTHERWISE[word.toLowerCase()] ?? word))
    .replace(/sh|ch|yo|yu|ya|ye/gi, (pair) => inCaseOf(pair, PAIRS[pair.toLowerCase()] ?? pair))
    .replace(/(?<!\p{L})e|(?<=[aouiўяюё])e/giu, (letter) => inCaseOf(letter, "э"))
    .replace(/[a-z]/gi, (letter) => inCaseOf(letter, LETTERS[letter.toLowerCase()] ?? letter));
}

/** Only a capital at the front is carried over: the words on the screen are never written in capitals throughout. */
function inCaseOf(model: string, text: string): string {
  return model[0] === model[0]?.toLocaleLowerCase("en") ? text : (CAPITALS[text[0] ?? ""] ?? "") + text.slice(1);
}

const WITH_TURNED_COMMA: Record<string, string> = { o: "ў", O: "Ў", g: "ғ", G: "Ғ" };
const PAIRS: Record<string, string> = { sh: "ш", ch: "ч", yo: "ё", yu: "ю", ya: "я", ye: "е" };
/** Loanwords that Cyrillic spells as Russian does. */
const OTHERWISE: Record<string, string> = { sentabr: "сентябр", oktabr: "октябр", parol: "пароль" };
const SPELT_OTHERWISE = /\b(?:sentabr|oktabr|parol\b)/gi;
const LETTERS: Record<string, string> = {
  a: "а",
  b: "б",
  c: "с",
  d: "д",
  e: "е",
  f: "ф",
  g: "г",
  h: "ҳ",
  i: "и",
  j: "ж",
  k: "к",
  l: "л",
  m: "м",
  n: "н",
  o: "о",
  p: "п",
  q: "қ",
  r: "р",
  s: "с",
  t: "т",
  u: "у",
  v: "в",
  w: "в",
  x: "х",
  y: "й",
  z: "з",
};
const CAPITALS: Record<string, string> = Object.fromEntries([..."абвгдежзийклмнопрстуфхцчшэюяёқҳ"].map((letter) => [letter, letter.toLocaleUpperCase("ru")]));
