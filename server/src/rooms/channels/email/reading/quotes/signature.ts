import { isBlank, lastWritten, type Line } from "./lines.ts";

/** Lines before the end of what was written that may name the device it was written on. */
const LAST_LINES = 3;
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
    if (isExact || (written <= BARE_LINES && /^\s?(?:--|––|—|__)$/.test(line.text))) begin = at;
    written++;
  }
  return begin;
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

const sent =
  /(?:^|[^\p{L}])(?:sent|get|download|envoyé|envoyée|envoye|obtenez|télécharge[rz]|gesendet|von meinem|holen sie|diese nachricht wurde|enviado|enviada|enviat|desde mi|do meu|obtener|obtenha|inviato|inviata|dal mio|ottieni|verzonden|verstuurd|vanaf mijn|skickat|sendt|hent|hämta|lähetetty|hanki|wysłano|wysłane|odesláno|odoslané|poslano|küldve|trimis|gönderildi|iphone'umdan|отправлено|отправлен|отправлена|послано|написано|скачать|скачайте|надіслано|відправлено|адпраўлена|изпратено|yuborildi|yuborilgan|joʻnatildi|jo'natildi|joʻnatilgan|jo'natilgan|юборилди|юборилган|жўнатилди|жўнатилган|გაგზავნილია|გამოგზავნილია|გაიგზავნა|მოგზავნილია|жіберілді|göndərildi|στάλθηκε|נשלח|أُرسلت|تم الإرسال|dikirim|đã gửi)(?:$|[^\p{L}])|发自|發自|傳送|から送信|에서 보냄|iphoneから/iu;
const device =
  /iphone|ipad|ipod|ios|android|андроид|айфон|აიფონ|samsung|galaxy|huawei|honor|xiaomi|redmi|miui|oppo|realme|oneplus|nokia|blackberry|windows (?:phone|mail|\d)|outlook|gmail|yahoo|mail\.ru|mail для|почты? mail|яндекс|yandex|proton|thunderbird|airmail|mailbox|k-9|spark|bluemail|mymail|telefon|телефон|phone|mobile|mobil|мобильн|мобільн|смартфон|планшет|мобилн|მობილურ|ტელეფონ|handy|smartphone|device|cell|tablet|galaxy|tempmail|aol|почта|почты/iu;

/** By two short lists instead of one of sentences: that it was sent, and from what. */
export function isSentFrom(text: string): boolean {
  const line = text.trim();
  if (line === "" || line.length > 120) return false;
  if (/avast\.com|virus-free|kaspersky|без вирусов/i.test(line) && line.length < 100) return true;
  return sent.test(line) && device.test(line) && !/[?]$/.test(line) && line.split(/\s+/).length <= 14 && beginsLikeOne(line);
}

/** A sentence of one's own would begin with somebody: "I sent you the phone". */
function beginsLikeOne(line: string): boolean {
  return !/^(?:i|we|he|she|they|you|я|мы|он|она|они|вы|ты|мне|мой|моя|ich|wir|je|nous|yo|мен|men|biz|siz|მე|ჩვენ|თქვენ)(?:\s|')/iu.test(line);
}
