import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

/** What mail programs put under an answer, in the words of their users' languages. All of it must go; only the answer stays. */
const answer = "The parcel came. Thank you!\nNino";
const marked = "> Your parcel is on its way.\n>\n> Guli Desk";
const bare = "Your parcel is on its way.\n\nGuli Desk";
const desk = "Guli Desk <desk@guli.example>";

const below: [client: string, quote: string][] = [
  // One line that says who wrote, then marked lines
  ["Gmail, English", `On Mon, Nov 3, 2025 at 10:15 AM ${desk} wrote:\n\n${marked}`],
  ["Gmail, English, broken in two", `On Mon, Nov 3, 2025 at 10:15 AM The Desk of the Courier <\ndesk@guli.example> wrote:\n\n${marked}`],
  ["Gmail, English, broken in three", `On Mon, Nov 3, 2025 at 10:15 AM The Desk\n<desk@guli.example>\nwrote:\n\n${marked}`],
  ["Gmail, English, an older form", `2025-11-03 10:15 GMT+04:00 ${desk}:\n\n${marked}`],
  ["Gmail, Russian", `пн, 3 нояб. 2025 г. в 10:15, ${desk}:\n\n${marked}`],
  ["Gmail, Russian, an older form", `3 ноября 2025 г., 10:15 пользователь Guli Desk <\ndesk@guli.example> написал:\n\n${marked}`],
  ["Gmail, Georgian", `ორშ, 3 ნოე. 2025, 10:15 ${desk}-მა დაწერა:\n\n${marked}`],
  ["Gmail, Georgian, another form", `ორშ, 3 ნოე, 2025 თარიღით 10:15 AM-ზე, მომხმარებელმა ${desk} დაწერა:\n\n${marked}`],
  ["Gmail, Uzbek", `3-noy, 2025, dush, 10:15 ${desk} yozdi:\n\n${marked}`],
  ["Gmail, Uzbek in Cyrillic", `2025 й. 3 ноя, душ 10:15, ${desk} ёзди:\n\n${marked}`],
  ["Gmail, Ukrainian", `пн, 3 лист. 2025 р. о 10:15 ${desk} пише:\n\n${marked}`],
  ["Gmail, Kazakh", `дүй, 3 қар. 2025 ж. сағ. 10:15 ${desk} жазды:\n\n${marked}`],
  ["Gmail, Armenian", `Երկ, նոյ 3, 2025 թ., 10:15 ${desk} գրել է՝\n\n${marked}`],
  ["Gmail, Azerbaijani", `${desk}, 3 Noy 2025, B.e, 10:15 tarixində yazıb:\n\n${marked}`],
  ["Gmail, German", `Am Mo., 3. Nov. 2025 um 10:15 Uhr schrieb ${desk}:\n\n${marked}`],
  ["Gmail, French", `Le lun. 3 nov. 2025 à 10:15, ${desk} a écrit :\n\n${marked}`],
  ["Gmail, Spanish", `El lun, 3 nov 2025 a las 10:15, Guli Desk (<desk@guli.example>)\nescribió:\n\n${marked}`],
  ["Gmail, Italian", `Il giorno lun 3 nov 2025 alle ore 10:15 Guli Desk <\ndesk@guli.example> ha scritto:\n\n${marked}`],
  ["Gmail, Polish", `pon., 3 lis 2025 o 10:15 ${desk} napisał(a):\n\n${marked}`],
  ["Gmail, Dutch", `Op ma 3 nov 2025 om 10:15 schreef ${desk}:\n\n${marked}`],
  ["Gmail, Swedish", `Den mån 3 nov. 2025 kl 10:15 skrev ${desk}:\n\n${marked}`],
  ["Gmail, Portuguese", `Em seg., 3 de nov. de 2025 às 10:15, ${desk}\nescreveu:\n\n${marked}`],
  ["Gmail, Turkish", `${desk}, 3 Kas 2025 Pzt, 10:15 tarihinde şunu yazdı:\n\n${marked}`],
  ["Gmail, Japanese", `2025年11月3日(月) 10:15 ${desk}:\n\n${marked}`],
  ["Gmail, Chinese", `${desk} 于2025年11月3日周一 10:15写道：\n\n${marked}`],
  ["Gmail, Korean", `2025년 11월 3일 (월) 오전 10:15, ${desk}님이 작성:\n\n${marked}`],
  [
    "Gmail, Hebrew, with direction marks",
    `\u202bבתאריך יום ב׳, 3 בנוב׳ 2025 ב-10:15 מאת \u202aGuli Desk\u202c\u200f <\u202adesk@guli.example\u202c\u200f>:\u202c\n\n${marked}`,
  ],
  ["a language of no list, by shape", `Alahady 3/11/2025 10:15, ${desk} nanoratra:\n\n${marked}`],
  ["Thunderbird, English", `On 11/3/25 10:15, Guli Desk wrote:\n${marked}`],
  ["Thunderbird, Russian", `03.11.2025 10:15, Guli Desk пишет:\n${marked}`],
  ["Thunderbird, German", `Am 03.11.25 um 10:15 schrieb Guli Desk:\n${marked}`],
  ["Apple Mail", `> On 3 Nov 2025, at 10:15, ${desk} wrote:\n> \n${marked}`],
  ["iPhone, Russian", `Отправлено с iPhone\n\n> 3 нояб. 2025 г., в 10:15, ${desk} написал(а):\n> \n${marked}`],
  ["iPhone, Georgian", `გამოგზავნილია ჩემი iPhone-იდან\n\n> 3 ნოე. 2025, 10:15-ზე, ${desk} დაწერა:\n> \n${marked}`],
  ["iPhone, Uzbek", `iPhone-dan yuborildi\n\n> 2025-yil 3-noy., 10:15 da ${desk} yozdi:\n> \n${marked}`],
  ["Mail.ru", `Понедельник, 3 ноября 2025, 10:15 +03:00 от ${desk}:\n${marked}`],
  ["Yandex, marked", `03.11.2025, 10:15, "Guli Desk" <desk@guli.example>:\n\n${marked}`],
  ["The Bat!, with initials", "Вы писали 3 ноября 2025 г., 10:15:00:\n\nGD> Your parcel is on its way.\nGD>\nGD> Guli Desk"],
  ["Roundcube", `On 2025-11-03 10:15, Guli Desk wrote:\n${marked}`],
  ["Tutanota", `3. Nov. 2025, 10:15 von desk@guli.example:\n\n${marked}`],
  // The same line, and the old mail bare under it
  ["Yahoo", `On Monday, November 3, 2025 at 10:15:00 AM GMT+4, ${desk} wrote:\n\n${bare}`],
  ["Yandex", `03.11.2025, 10:15, "Guli Desk" <desk@guli.example>:\n${bare}`],
  ["Zoho", `---- On Mon, 03 Nov 2025 10:15:00 +0400 ${desk} wrote ----\n\n${bare}`],
  ["Proton", `------- Original Message -------\nOn Monday, November 3rd, 2025 at 10:15, ${desk} wrote:\n\n${marked}`],
  ["Outlook on a phone", `Get Outlook for Android\n\nOn Mon, Nov 3, 2025 at 10:15 AM +0400, "Guli Desk" <desk@guli.example> wrote:\n\n${bare}`],
  // The old mail's header as text
  [
    "Outlook, English",
    `From: Guli Desk <desk@guli.example>\nSent: Monday, November 3, 2025 10:15 AM\nTo: Nino <nino@shop.example>\nSubject: Your parcel\n\n${bare}`,
  ],
  [
    "Outlook, Russian, under a rule",
    `________________________________\nОт: ${desk}\nОтправлено: 3 ноября 2025 г. 10:15\nКому: Nino\nТема: Your parcel\n\n${bare}`,
  ],
  ["Outlook, Georgian", `გამგზავნი: ${desk}\nგაგზავნილია: ორშაბათი, 3 ნოემბერი, 2025 10:15\nმიმღები: Nino\nთემა: Your parcel\n\n${bare}`],
  ["Outlook, Georgian, another form", `საწყისი: ${desk}\nგაიგზავნა: 3 ნოემბერი, 2025 10:15\nადრესატი: Nino\nთემა: Your parcel\n\n${bare}`],
  ["Outlook, Uzbek", `Kimdan: ${desk}\nYuborilgan: dushanba, 3-noyabr 2025 10:15\nKimga: Nino\nMavzu: Your parcel\n\n${bare}`],
  ["Outlook, Uzbek in Cyrillic", `Кимдан: ${desk}\nЮборилган: 3 ноябрь 2025 10:15\nКимга: Nino\nМавзу: Your parcel\n\n${bare}`],
  [
    "Outlook, German, with dashes",
    `-----Ursprüngliche Nachricht-----\nVon: ${desk}\nGesendet: Montag, 3. November 2025 10:15\nAn: Nino\nBetreff: Your parcel\n\n${bare}`,
  ],
  ["Outlook, French", `De : ${desk}\nEnvoyé : lundi 3 novembre 2025 10:15\nÀ : Nino\nObjet : Your parcel\n\n${bare}`],
  ["Outlook, Spanish", `De: ${desk}\nEnviado el: lunes, 3 de noviembre de 2025 10:15\nPara: Nino\nAsunto: Your parcel\n\n${bare}`],
  ["Outlook, Italian", `Da: ${desk}\nInviato: lunedì 3 novembre 2025 10:15\nA: Nino\nOggetto: Your parcel\n\n${bare}`],
  ["Outlook, Polish", `Od: ${desk}\nWysłano: poniedziałek, 3 listopada 2025 10:15\nDo: Nino\nTemat: Your parcel\n\n${bare}`],
  ["Outlook, Dutch", `Van: ${desk}\nVerzonden: maandag 3 november 2025 10:15\nAan: Nino\nOnderwerp: Your parcel\n\n${bare}`],
  ["Outlook, Swedish", `Från: ${desk}\nSkickat: den 3 november 2025 10:15\nTill: Nino\nÄmne: Your parcel\n\n${bare}`],
  ["Outlook, Turkish", `Gönderen: ${desk}\nGönderildi: 3 Kasım 2025 Pazartesi 10:15\nKime: Nino\nKonu: Your parcel\n\n${bare}`],
  ["Outlook, Japanese", `差出人: ${desk}\n送信日時: 2025年11月3日 10:15\n宛先: Nino\n件名: Your parcel\n\n${bare}`],
  [
    "QQ, Chinese",
    `------------------ 原始邮件 ------------------\n发件人: ${desk}\n发送时间: 2025年11月3日(星期一) 10:15\n收件人: Nino\n主题: Your parcel\n\n${bare}`,
  ],
  ["Outlook, in bold", `*From:* ${desk}\n*Sent:* Monday, November 3, 2025 10:15 AM\n*To:* Nino\n*Subject:* Your parcel\n\n${bare}`],
  ["Windows Mail, names only", `От: Guli Desk\nОтправлено: понедельник, 3 ноября 2025 г. 10:15\nКому: Nino\n\n${bare}`],
  ["a language of no list, by shape, as a header", `Avy: ${desk}\nNalefa: 3/11/2025 10:15\nHo: Nino\nLohateny: Your parcel\n\n${bare}`],
  ["GMX", `Gesendet: Montag, 3. November 2025 um 10:15 Uhr\nVon: "Guli Desk" <desk@guli.example>\nAn: nino@shop.example\nBetreff: Your parcel\n\n${bare}`],
  [
    "Samsung, English",
    `Sent from my Galaxy\n\n-------- Original message --------\nFrom: ${desk}\nDate: 11/3/25 10:15 (GMT+04:00)\nTo: Nino\nSubject: Your parcel\n\n${bare}`,
  ],
  [
    "Samsung, Russian",
    `Отправлено с моего смартфона Samsung Galaxy.\n\n-------- Исходное сообщение --------\nОт: ${desk}\nДата: 03.11.2025 10:15 (GMT+04:00)\nКому: Nino\nТема: Your parcel\n\n${bare}`,
  ],
  ["Samsung, Georgian", `-------- ორიგინალი წერილი --------\nვისგან: ${desk}\nთარიღი: 03.11.25 10:15 (GMT+04:00)\nვის: Nino\nთემა: Your parcel\n\n${bare}`],
  ["Samsung, Uzbek", `-------- Asl xabar --------\nKimdan: ${desk}\nSana: 03.11.25 10:15 (GMT+05:00)\nKimga: Nino\nMavzu: Your parcel\n\n${bare}`],
  ["an unknown heading between dashes", `----- Hafatra tany am-boalohany -----\nFrom: ${desk}\nDate: 3 Nov 2025\nTo: Nino\n\n${bare}`],
  [
    "Gmail, forwarded with a word",
    `---------- Forwarded message ---------\nFrom: ${desk}\nDate: Mon, Nov 3, 2025 at 10:15 AM\nSubject: Your parcel\nTo: <nino@shop.example>\n\n\n${bare}`,
  ],
  [
    "Apple, forwarded with a word",
    `Begin forwarded message:\n\nFrom: ${desk}\nSubject: Your parcel\nDate: 3 November 2025 at 10:15:00 GET\nTo: Nino\n\n${bare}`,
  ],
  [
    "Mail.ru, forwarded with a word",
    `-------- Пересылаемое сообщение --------\nОт кого: ${desk}\nКому: Nino\nДата: Понедельник, 3 ноября 2025, 10:15 +03:00\nТема: Your parcel\n\n${bare}`,
  ],
  ["a program that sets the address apart", `On Mon, Nov 3, 2025 at 10:15 AM Guli Desk\n\n<\nmailto:Guli Desk <desk@guli.example>\n> wrote:\n\n${bare}`],
  ["an answered message without a header", `-----Reply Message-----\n\n${bare}`],
  ["another desk's line to write above", `##- Please type your reply above this line -##\n\n${bare}`],
];

test.each(below)("leaves the answer above a quote of %s", (_client, quote) => {
  const split = splitText(`${answer}\n\n${quote}`);
  expect(split.newText).toBe(answer);
  expect(split.quoted).toContain("Your parcel");
});

test.each(below.filter(([, quote]) => quote.endsWith(marked)))("finds the answer under a quote of %s", (_client, quote) => {
  const lead = quote.replace(/^(?:Отправлено|გამოგზავნილია|iPhone-dan).*\n\n/, "");
  expect(splitText(`${lead}\n\n${answer}`).newText).toBe(answer);
});

test.each([
  ["answers between quotes", "> Which size?\n\nForty.\n\n> Which colour?\n\nRed.", "Forty.\n\nRed."],
  ["answers between quotes, close together", "Nino wrote:\n> Which size?\nForty.\n> Which colour?\nRed.", "Forty.\n\nRed."],
  ["an answer above and one below", "See below.\n\nOn 3.11.2025 10:15 Guli Desk wrote:\n> Which size?\n\nForty.", "See below.\n\nForty."],
  [
    "no end of a quoted line that was broken on the way",
    `Yes.\n\n> We have sent your parcel to the address that you gave us in October, in\nthe second street\n> on the left.`,
    "Yes.",
  ],
])("keeps %s", (_what, text, expected) => {
  expect(splitText(text).newText).toBe(expected);
});

test.each([
  ["a signature set off as it should be", "Thank you!\n\n-- \nNino Beridze\n+995 555 12 34 56", "Thank you!"],
  ["one whose blank was cut off", "Thank you!\n\n--\nNino Beridze", "Thank you!"],
  ["one above a quote", `Thank you!\n-- \nNino\n\nOn 3.11.2025 10:15 ${desk} wrote:\n${marked}`, "Thank you!"],
  ["one below a quote", `${marked}\n\nThank you!\n\n-- \nNino`, "Thank you!"],
  [
    "what PGP puts around it",
    "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nThank you!\n-----BEGIN PGP SIGNATURE-----\n\niHUEARYK\n=1a2B\n-----END PGP SIGNATURE-----",
    "Thank you!",
  ],
  ["a list's footer", "Thank you!\n\n________________________________\nBuyers mailing list\nhttps://lists.example/buyers", "Thank you!"],
  ["one under a rule of dashes", "Thank you!\n\n—————\nNino Beridze\nLamps & Chairs", "Thank you!"],
  ["that of a program few know", "Thank you!\n\nSent from LampMail<https://lampmail.example/get>", "Thank you!"],
  ["a phone's behind dashes", "Thank you!\n\n--Sent from my iPhone", "Thank you!"],
  ["an iPhone's", "Thank you!\n\nSent from my iPhone", "Thank you!"],
  ["a phone's, Georgian", "გმადლობთ!\n\nგამოგზავნილია iPhone-იდან", "გმადლობთ!"],
  ["a phone's, Uzbek", "Rahmat!\n\nMening Samsung telefonimdan yuborildi", "Rahmat!"],
  ["a phone's, Uzbek in Cyrillic", "Раҳмат!\n\niPhone'дан юборилди", "Раҳмат!"],
  ["Mail.ru's", "Спасибо!\n\nОтправлено из мобильной Почты Mail.ru", "Спасибо!"],
  ["Yandex's", "Спасибо!\n\nОтправлено из мобильного приложения Яндекс Почты", "Спасибо!"],
  ["a phone's, German", "Danke!\n\nVon meinem iPhone gesendet", "Danke!"],
  ["a phone's, Turkish", "Sağ olun!\n\niPhone'umdan gönderildi", "Sağ olun!"],
  ["a phone's, Japanese", "ありがとう\n\niPhoneから送信", "ありがとう"],
  ["two in a row", "Thank you!\n\nSent from my iPad\nGet Outlook for iOS", "Thank you!"],
])("takes off %s", (_whose, text, expected) => {
  const split = splitText(text);
  expect(split.newText).toBe(expected);
  expect(split.signature).not.toBe("");
});

/** What looks like a quote or a signature to a hasty reader. All of it is news. */
test.each([
  ["a form", "New order from your site:\n\nName: Nino\nE-mail: nino@shop.example\nPhone: 555 12 34 56\nDate: 03.11.2025 10:15\nMessage: where is it?"],
  ["a route", "Please fetch:\n\nFrom: Tbilisi\nTo: Batumi\nDate: 3 November 10:15\nWeight: 3 kg"],
  ["a list after a colon", "I ordered at 10:15:\n- one lamp\n- two chairs"],
  ["an address in a sentence", "Write to nino@shop.example before 10:15 on 3.11.2025 or call me:\n555 12 34 56"],
  ["rules between paragraphs", "First.\n\n---\n\nSecond."],
  ["long rules between paragraphs", "First.\n\n__________\n\nSecond.\n\n—————\n\nThird."],
  ["a parcel sent from somewhere", "Hello.\n\nSent from Batumi on Monday, see https://post.example/1"],
  ["words between dashes", "----- Order 17 -----\none lamp\n----- Order 18 -----\ntwo chairs"],
  ["what the original message is", "I do not understand what your original message says:\n\nTo: all of us?\nWe are three."],
  ["what was said", "Your courier said:\nhe will not come."],
  ["a sentence about a phone", "I want to know:\n\nWhen will the phone be sent?"],
  ["a telephone that was sent", "Hello.\n\nТелефон отправлен 5 мая, трек 123"],
  ["a sentence that begins like a signature", "Hello.\n\nSent from my desk, this is much easier than from a shop without any light."],
  ["a disclaimer", "Thank you!\n\nThis message is confidential and meant for its addressee only."],
  ["many lines below two dashes", `Hello\n--\n${Array.from({ length: 40 }, (_, line) => `line ${line}`).join("\n")}`],
])("leaves %s alone", (_what, text) => {
  expect(splitText(text)).toEqual({ newText: text, quoted: "", signature: "" });
});

/** Where nothing is new, all of it is: the agent must see something. */
test.each([
  ["a quote alone", marked],
  [
    "a forward without a word",
    `---------- Forwarded message ---------\nFrom: ${desk}\nDate: Mon, Nov 3, 2025 at 10:15 AM\nSubject: Your parcel\nTo: <nino@shop.example>\n\n${bare}`,
  ],
  ["a signature alone", "Sent from my iPhone"],
  ["an answer below a bare quote", `On Mon, Nov 3, 2025 at 10:15 AM ${desk} wrote:\n${bare}\n\nIt came.`],
  ["a rule", "-----"],
])("gives all of %s", (_what, text) => {
  expect(splitText(text)).toEqual({ newText: text, quoted: "", signature: "" });
});

test("says nothing about nothing", () => {
  expect(splitText(" \n ")).toEqual({ newText: "", quoted: "", signature: "" });
});

test("keeps what was quoted and signed for the one who wants to see it", () => {
  expect(splitText(`Thank you!\n-- \nNino\n\nOn 3.11.2025 10:15 ${desk} wrote:\n${marked}`)).toEqual({
    newText: "Thank you!",
    quoted: `On 3.11.2025 10:15 ${desk} wrote:\n${marked}`,
    signature: "-- \nNino",
  });
});
