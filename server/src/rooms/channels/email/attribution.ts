/**
 * The line above a quote, in the customer's language. It ends in a colon after date and time, which is how every mail program (and our own reader) knows
 * it for what it is.
 */
export function attribution({ author, at, language, timeZone }: { author: string; at: string; language: string; timeZone: string }): string {
  const when = whenOf(at, { language, timeZone });
  switch (language) {
    case "ka":
      return `${when}, ${author} წერდა:`;
    case "uz":
      return `${when}, ${author} yozgan edi:`;
    case "uz-Cyrl":
      return `${when}, ${author} ёзган эди:`;
    case "ru":
      return `${when}, ${author} пишет:`;
    default:
      return `On ${when}, ${author} wrote:`;
  }
}

function whenOf(at: string, { language, timeZone }: { language: string; timeZone: string }): string {
  return formatFor(language === "en" ? "en-GB" : language, timeZone).format(new Date(at));
}

/** A format takes longer to make than to use by a hundred times, and a business writes in a few. */
const formats = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATS = 100;

function formatFor(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  if (formats.size >= MOST_FORMATS) formats.clear();
  const made = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  formats.set(key, made);
  return made;
}
