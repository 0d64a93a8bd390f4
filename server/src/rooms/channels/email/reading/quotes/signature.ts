import { isBlank, lastWritten, type Line } from "./lines.ts";

/** Lines before the end of what was written that may name the device it was written on. */
const LAST_LINES = 4;
/** A signature is at most so long after "-- " as it should be, and after "--" alone, which may also part paragraphs. */
const MOST_LINES = 100;
const BARE_LINES = 15;

/** Where the signature begins among the lines from `start` to `end`; `end` when there is none. */
export function signatureBegins(lines: readonly Line[], start: number, end: number): number {
  const delimited = delimiter(lines, start, end);
  return sentFrom(lines, start, delimited);
}

function delimiter(lines: readonly Line[], start: number, end: number): number {
  let begin = end;
  let written = 0;
  for (let at = end - 1; at >= start && written <= MOST_LINES; at--) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    const isExact = line.raw === "-- ";
    if (isExact || (written <= BARE_LINES && isBareDelimiter(line.text, lines[at + 1]))) begin = at;
    written++;
  }
  return begin;
}

/** A long rule counts with text close below, as in a list's footer: paragraphs that a rule parts keep their distance. */
function isBareDelimiter(text: string, below: Line | undefined): boolean {
  return /^\s?(?:--|––|—|__)$/.test(text) || (/^\s?(?:_{5,}|[—―─]{3,})$/.test(text) && !isBlank(below));
}

/** "Sent from my iPhone" and its kin are the last thing written. */
function sentFrom(lines: readonly Line[], start: number, end: number): number {
  let begin = end;
  for (let seen = 0, at = lastWritten(lines, end); at >= start && seen < LAST_LINES; seen++, at = lastWritten(lines, at)) {
    if (!isSentFrom(lines[at]?.text ?? "")) break;
    begin = at;
  }
  return begin;
}

/** By short lists instead of one of sentences: that it was sent, at one end of the line, and from what. */
export function isSentFrom(text: string): boolean {
  const line = text
    .replace(/^[\s<([*_«-]+/, "")
    .slice(0, 150)
    .replace(/[\s>)\]*_».!]+$/, "");
  if (line === "" || line.length > 120 || line.endsWith("?")) return false;
  const words = line.split(" ");
  if (/avast\.com|virus-free/i.test(line) || (fromMine.test(line) && words.length <= 5)) return true;
  // A program that few know names its site.
  if (opens.test(line) && words.length <= 5 && /(?:<|\(|\s)https?:\S+$/.test(line)) return true;
  return (opens.test(line) || closes.test(line)) && words.length <= 14 && device.test(words.slice(0, 7).join(" "));
}

/** What so begins, and is short, needs no name of a device. */
const fromMine =
  /^(?:sent from my|envoyé de(?:puis)? mon|enviado desde mi|enviado do meu|inviato dal mio|verzonden vanaf mijn|отправлено с мо|надіслано з мо) /iu;

/** Only forms without a subject: "Sent from…", not "I sent…" or "The phone was sent…". */
const opens = new RegExp(
  `^(?:${[
    "sent|get|download|from my|envoyée?|obtenez|télécharge[rz]|gesendet|diese nachricht wurde|holen sie|enviad[oa]|obtener|obtenga|descarga|obtenha|inviat[oa]|ottieni|scarica",
    "verzonden|verstuurd|download|skickat|skickad|sendt|hent|hämta|lähetetty|hanki|wysłan[oe]|pobierz|odesláno|odoslané|stáhnout|poslan[oe]|küldve|elküldve|trimis|preluați",
    "отправлено|послано|написано|скачать|скачайте|надіслано|відправлено|адпраўлена|изпратено|გაგზავნილია|გამოგზავნილია|გაიგზავნა|მოგზავნილია|გადმოწერეთ",
    "yuborildi|yuborilgan|юборилди|юборилган|στάλθηκε|נשלח|أُرسلت|تم الإرسال|dikirim|đã gửi|发自|發自|从我|從我",
  ].join("|")})(?![\\p{L}])|^(?:发自|發自|从我|從我)`,
  "iu",
);

/** Languages that put the verb last. */
const closes =
  /(?:[\s'’](?:gesendet|gönderildi|göndərildi|yuborildi|yuborilgan|yuborilgan xat|[jж][oоў][ʻ'‘’]?natil(?:di|gan)|жўнатилди|жўнатилган|юборилди|юборилган|გაგზავნილია|გამოგზავნილია|გაიგზავნა|მოგზავნილია|жіберілді|жөнөтүлдү)|送信|보냄|傳送|发送)$/iu;

const device =
  /iphone|ipad|ipod|\bios\b|android|андроид|айфон|აიფონ|samsung|galaxy|huawei|honor|xiaomi|redmi|miui|oppo|realme|oneplus|nokia|blackberry|windows|outlook|gmail|yahoo|\bmail|почт|яндекс|yandex|proton|thunderbird|spark|airmail|telefon|телефон|phone|mobil|мобильн|мобільн|смартфон|планшет|მობილურ|ტელეფონ|handy|device|cell|tablet|aol/iu;
