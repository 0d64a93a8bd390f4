/**
 * The few words by which mail programs of many languages introduce what they quote. The rules go by shape first (an address and a time before a
 * colon, three header lines in a row); words only make them surer. All in lower case; a word of another language is one more entry.
 */

const wroteWords = [
  "wrote|writes|schrieb|schreibt|geschrieben|a écrit|a ecrit|écrit|escribió|escribio|escreveu|ha scritto|scrive|schreef|skrev|kirjoitti",
  "napisał|napisała|pisze|napsal|napsala|napísal|napísala|píše|napisao|napisala|napisal|írta|a scris|yazdı|yazdi|yazıb|yazmış|έγραψε",
  "написа|написао|rašė|rakstīja|kirjutas|написал|написала|писал|писала|писали|пишет|пишут|написав|пише|писав|напісаў|піша",
  "დაწერა|წერდა|წერს|მოიწერა|მომწერა|yozdi|yozgan|yozdilar|ёзди|ёзган|ёздилар|жазды|жазган|жазған|գրել է|գրեց",
  "menulis|ditulis|đã viết|viết|כתב|כתבה|كتب|كتبت|نوشت|เขียนว่า",
].join("|");

/** Languages that put no space around the word. */
const wroteWithin = "写道|寫道|编写|于.{0,40}写|のメール|書きました|さんのメッセージ|님이 작성|작성:|썼습니다|님이 쓴|كتابة ما يلي|ने लिखा";

/** Says that someone wrote, anywhere in the line that introduces a quote. */
export const wrote = new RegExp(`(?:^|[^\\p{L}])(?:${wroteWords})(?:$|[^\\p{L}])|${wroteWithin}`, "u");

export type HeaderRole = "from" | "date" | "to" | "subject" | "copy";

const roleWords: Readonly<Record<HeaderRole, string>> = {
  from:
    "from|von|de|da|van|fra|från|od|ot|от|отправитель|от кого|від|від кого|ад|gönderen|kimden|kimdən|kimdan|yuboruvchi|joʻnatuvchi|кимдан|юборувчи" +
    "|ვისგან|გამომგზავნი|გამგზავნი|საწყისი|დან|lähettäjä|feladó|expéditeur|remitente|mittente|afzender|avsändare|afsender|nadawca|odesílatel|odosielateľ" +
    "|expeditor|de la|pošiljatelj|šalje|saatja|nuo|sūtītājs|кімнен|кимден|հեղինակ|ումից|发件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람|발신자|מאת|من|از|από|จาก|từ|dari",
  date:
    "sent|date|sent at|gesendet|datum|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviada em|enviado em|enviada|fecha|data|inviato|verzonden|sendt|dato" +
    "|skickat|wysłano|wysłane|odesláno|odoslané|dátum|отправлено|дата|дата отправки|надіслано|відправлено|дата надсилання|адпраўлена|gönderildi|gönderilme tarihi|tarih" +
    "|göndərildi|yuborilgan|yuborildi|joʻnatilgan|jo'natilgan|jo'natildi|sana|юборилди|юборилган|жўнатилган|сана|გაგზავნილია|გაგზავნის თარიღი|გაგზავნა|გაიგზავნა|თარიღი" +
    "|lähetetty|päivä|päiväys|päivämäärä|elküldve|küldve|trimis|poslano|saadetud|išsiųsta|nosūtīts|жіберілді|жөнөтүлдү|发送时间|发送日期|日期|时间|時間|寄件日期|傳送時間|送信日時|日時|日付" +
    "|보낸 날짜|날짜|보낸날짜|נשלח|תאריך|تاريخ|تم الإرسال|ημερομηνία|στάλθηκε|ส่ง|วันที่|ngày|đã gửi|tanggal|dikirim",
  to:
    "to|an|à|a|para|per|aan|til|till|do|pre|кому|до|каму|kime|alıcı|kimə|kimga|qabul qiluvchi|кимга|ვის|მიმღები|ადრესატი|vastaanottaja|címzett|destinataire|destinatario" +
    "|destinatário|către|za|prima|saaja|kam|kam:|кімге|кимге|ում|收件人|宛先|받는 사람|받는사람|수신자|אל|إلى|به|προς|ถึง|đến|tới|kepada",
  subject:
    "subject|re|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|temat|předmět|predmet|тема|konu|mövzu|mavzu|мавзу|თემა|საგანი|სათაური|aihe|otsikko|tárgy|subiect" +
    "|naslov|teema|tema|temats|тақырыбы|темасы|թեմա|主题|主旨|主題|件名|제목|נושא|الموضوع|موضوع|θέμα|เรื่อง|chủ đề|tiêu đề|subjek|perihal",
  copy: "cc|bcc|kopie|копия|копія|nusxa|copie|copia|cópia|kopia|kopio|ასლი|副本|抄送|参照|참조|reply-to|responder a|risposta|antwort an|répondre à|ответить|importance|attachments|вложения|anlagen",
};

/** What a header line's key says, by the key in lower case. */
export const headerRoles: ReadonlyMap<string, HeaderRole> = new Map(
  (Object.entries(roleWords) as [HeaderRole, string][]).flatMap(([role, words]) => words.split("|").map((word) => [word, role] as const)),
);

/** The keys that say when a mail was sent, and nothing else: "Date:" stands in orders too. */
export const sentKeys =
  /^(?:sent|gesendet|envoyé|envoyé le|enviado|enviado el|enviada em|inviato|verzonden|sendt|skickat|wysłan[oe]|odesláno|lähetetty|elküldve|trimis|gönderildi|отправлено|надіслано|відправлено|yuborilgan|yuborildi|юборилди|юборилган|გაგზავნილია|გაიგზავნა|发送时间|傳送時間|送信日時|보낸 날짜|נשלח)$/u;

/** Keys of forms and orders, which look like a mail's header but are news. */
export const formKeys =
  /^(?:e-?mail|электронная почта|почта|ელ-?ფოსტა|phone|tel|telefon|телефон|mobile|ტელეფონი|name|имя|фио|ism|სახელი|address|адрес|manzil|მისამართი|order|заказ|buyurtma|შეკვეთა|message|сообщение|price|total|status|ip|url)$/;

/** Stands between dashes above a forwarded or answered mail, or alone before a colon. */
export const forwarded = new RegExp(
  [
    "original message|forwarded message|begin forwarded|forwarded by|original appointment|forwarded mail|repl(?:ied|y) message",
    "ursprüngliche nachricht|antwort nachricht|originalnachricht|original-nachricht|weitergeleitete nachricht|anfang der weitergeleiteten",
    "message d'origine|message d’origine|message original|message transféré|message transfere|début du message",
    "mensaje original|mensaje reenviado|inicio del mensaje|mensagem original|mensagem encaminhada|início da mensagem",
    "messaggio originale|messaggio inoltrato|inizio messaggio|oorspronkelijk bericht|oorspronkelijke bericht|doorgestuurd bericht|begin doorgestuurd",
    "ursprungligt meddelande|originalmeddelande|vidarebefordrat|opprinnelig melding|videresendt|oprindelig meddelelse|alkuperäinen viesti|välitetty viesti",
    "wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|przekazana wiadomość|původní zpráva|přeposlaná zpráva|pôvodná správa|eredeti üzenet|továbbított",
    "mesaj original|mesajul original|mesaj redirecționat|originalna poruka|izvorna poruka|prosleđena|orijinal mesaj|özgün ileti|iletilen mesaj|iletilmiş|αρχικό μήνυμα",
    "исходное сообщение|пересылаемое сообщение|пересланное сообщение|пересылаемое письмо|переадресованное|переадресованного|переадресовано|оригинальное сообщение|исходное письмо|конец пересылаемого",
    "оригінальне повідомлення|переслане повідомлення|початкове повідомлення|пересланого повідомлення|исходящее сообщение|зыходнае паведамленне|оригинално съобщение|препратено",
    "asl xabar|asliy xabar|dastlabki xabar|yoʻnaltirilgan xabar|yo'naltirilgan xabar|uzatilgan xabar|асл хабар|асосий хабар|дастлабки хабар|йўналтирилган хабар|узатилган хабар",
    "ორიგინალი წერილი|ორიგინალი შეტყობინება|თავდაპირველი შეტყობინება|თავდაპირველი წერილი|საწყისი შეტყობინება|გადაგზავნილი|გადმოგზავნილი|გადამისამართებული",
    "原始邮件|原始郵件|原邮件|转发的邮件|转发邮件|轉寄郵件|轉寄的郵件|回复的原邮件|元のメッセージ|転送されたメッセージ|転送メッセージ|원본 메시지|원본메시지|전달된 메시지|הודעה שהועברה|הודעה מקורית|رسالة محولة|الرسالة الأصلية",
  ].join("|"),
  "u",
);

/** The line above which an answer is to be written, as other desks send it. Meant for lines that begin with dashes and the like. */
export const replyAbove =
  /^\W*(?:##-.*-##|.{0,30}(?:repl(?:y|ies) above this line|type your reply above|write above this line|oberhalb dieser (?:zeile|linie)|au-dessus de cette ligne|encima de esta línea|выше этой (?:строки|линии|черты)|ამ ხაზის ზემოთ|(?:shu|ushbu) (?:qator|chiziq)dan yuqori).{0,30})\W*$/iu;
