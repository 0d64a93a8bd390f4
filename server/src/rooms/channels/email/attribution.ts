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
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  return format.format(new Date(at));
}
