import { instantAt } from "../../core/clock.ts";
import { externalKey, type Step } from "../conversations/index.ts";
import type { Chance } from "./chance.ts";
import type { Keepsakes } from "./keepsakes.ts";

/* What comes in beside the customers: advertising that nobody asked for, and mail that cannot be read. */

/** As the mail reader would have left it: no scripts, remote pictures put aside until asked for. */
export const NEWSLETTER = Buffer.from(
  "<h2>SEO guaranteed first place</h2><p>Dear owner, your web site is <b>invisible</b>. We bring 10 000 visitors in one week.</p>" +
    '<p><img data-remote-src="https://pictures.example/rocket.png" alt="rocket"></p><p><a href="https://offers.example/unsubscribe">Unsubscribe</a></p>',
);

/** A mail that says it is several parts and gives none. */
export const UNREADABLE = Buffer.from(
  `From: scanner@office.example\r\nTo: hello@shop.example\r\nMIME-Version: 1.0\r\n${"X-Pad: 0\r\n".repeat(700)}Content-Type: multipart/mixed\r\n\r\n\x00\x01\x02`,
);

const SPAM: { subject: string; text: string; html?: boolean }[] = [
  { subject: "First place in search, guaranteed", text: "Dear owner, your web site is invisible. We bring 10 000 visitors in one week.", html: true },
  {
    subject: "Срочно: увеличим ваши продажи в 7 раз",
    text: "Здравствуйте! Наша база содержит 2 000 000 проверенных контактов. Только сегодня скидка 80 %. Ответьте «ДА» на это письмо.",
  },
  { subject: "Hamkorlik taklifi!!!", text: "Hurmatli rahbar! Bir haftada daromadingizni uch baravar oshiramiz. Batafsil maʼlumot ilovada." },
  { subject: "თქვენ მოიგეთ 50 000 ლარი", text: "გილოცავთ! თქვენი ელფოსტა შეირჩა გათამაშებაში. მოგების მისაღებად გამოგვიგზავნეთ პირადი მონაცემები." },
  { subject: "Re: Re: payment confirmation", text: "Dear Sir, kindly confirm bank detail for the inheritance of late Mr. Johnson, USD 4,700,000." },
  {
    subject: "Wholesale LED panels from factory",
    text: "Dear friend, we are leading manufacturer of LED panel with CE certificate. Please reply for catalogue and best price.",
  },
];

type Arrival = { by: Chance; at: number; channelId: string; from: string; to: string; keepsakes: Keepsakes };

export function spamStep({ by, at, channelId, from, to, keepsakes }: Arrival): { subject: string; step: Step } {
  const { subject, text, html } = by.pick(SPAM);
  const mark = `${Math.floor(by.next() * 2 ** 48).toString(36)}.${at.toString(36)}@bulk.example`;
  const step: Step = {
    kind: "incoming",
    at: instantAt(at),
    text,
    externalKey: externalKey(channelId, mark, mark),
    headerId: mark,
    fromLine: from,
    toLines: [to],
    subject,
    ...(html && { htmlHash: keepsakes.newsletter }),
  };
  return { subject, step };
}

/** Somebody looks at what could not be read and puts it aside. */
export function putAside(personId: string, at: number): Step {
  return { kind: "change", at: instantAt(at), personId, change: { state: "resolved" } };
}

export function unreadableStep({ at, channelId, keepsakes }: Arrival): { subject: string; step: Step } {
  const mark = `unreadable.${at.toString(36)}`;
  const step: Step = {
    kind: "incoming",
    at: instantAt(at),
    text: "",
    externalKey: externalKey(channelId, mark, mark),
    unreadable: true,
    rawHash: keepsakes.unreadable,
  };
  return { subject: "", step };
}
