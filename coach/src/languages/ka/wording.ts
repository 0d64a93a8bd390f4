import { namePartsOf } from "../../names/names.ts";
import type { Phrases, Wording } from "../../suggesting/phrases.ts";

const formal: Phrases = {
  sympathising: "ბოდიშს გიხდით, რომ ამის გადატანა მოგიხდათ.",
  owning: "ბოდიშს გიხდით, ეს ჩვენი შეცდომაა.",
  acknowledging: (quote) => `თქვენ წერთ: ${quote}. მესმის, რა უსიამოვნოა ეს.`,
  feeling: "მესმის, რა უსიამოვნოა ეს თქვენთვის.",
  understanding: "მესმის, რატომ ხართ შეწუხებული.",
  neutral: "მოდით, ერთად გამოვასწოროთ.",
  checking: "გადავამოწმებ, რა მოხდა, და გულახდილად გეტყვით, რას გავიგებ.",
  secondOption: "თუ ასე გირჩევნიათ, შეგვიძლია აგრეთვე […]. რომელი უფრო გაწყობთ?",
  takingOver: "ამას ჩვენ თვითონ გავაკეთებთ: […].",
  nextStep: "მე […] და […]-მდე მოგწერთ.",
  thanking: "მადლობა, რომ მოგვწერეთ.",
  greeting: (name) => name,
};

const informal: Phrases = {
  ...formal,
  sympathising: "ბოდიში, რომ ამის გადატანა მოგიხდა.",
  owning: "ბოდიში, ეს ჩვენი შეცდომაა.",
  acknowledging: (quote) => `შენ წერ: ${quote}. მესმის, რა უსიამოვნოა ეს.`,
  feeling: "მესმის, რა უსიამოვნოა ეს შენთვის.",
  understanding: "მესმის, რატომ ხარ შეწუხებული.",
  neutral: "მოდი, ერთად გამოვასწოროთ.",
  checking: "გადავამოწმებ, რა მოხდა, და გულახდილად გეტყვი, რას გავიგებ.",
  secondOption: "თუ ასე გირჩევნია, შეგვიძლია აგრეთვე […]. რომელი უფრო გაწყობს?",
  nextStep: "მე […] და […]-მდე მოგწერ.",
  thanking: "მადლობა, რომ მოგვწერე.",
};

/** Surnames; first names do not end so. */
const SURNAME = /(?:შვილი|ძე|ია|უა|ავა|ური|ული|იანი|ელი|ანი)$/u;
const FIRST_NAMES_LIKE_SURNAMES =
  /^(?:მარია|ნატალია|სოფია|ვალერია|ანასტასია|ლია|მაია|ელია|ანი|გელა|გული|ბელა|ია|ლუსია|ვიქტორია|ქსენია|ევგენია|რუსუდანი|თეონა)$/u;
const TITLE = /^(ბატონი|ქალბატონი)\s+/u;

export const wording: Wording = {
  phrases: { formal, informal },
  informal: /(?<!\p{L})(?:შენ|შენი|შენს|შენთვის|გინდა|გაქვს|გესმის|მოგწერ|მომწერე|მითხარი)(?!\p{L})/u,
  formal: /(?<!\p{L})(?:თქვენ|თქვენი|თქვენს|თქვენთვის|გნებავთ|გსურთ|გაქვთ|მოგწერთ|გთხოვთ|მომწერეთ)(?!\p{L})/u,
  vocative: (name) => {
    const title = TITLE.exec(name.trim())?.[1];
    const parts = namePartsOf(name);
    const first = parts.find((part) => !isSurname(part)) ?? null;
    if (first === null) return null;
    return title === undefined ? called(first) : `${title === "ბატონი" ? "ბატონო" : "ქალბატონო"} ${called(first)}`;
  },
  quote: ["„", "“"],
  ourFault: /(?:ჩვენი (?:შეცდომა|ბრალი|დანაშაული|უყურადღებობა|მიზეზით)|შევცდით|დავაშავეთ|ჩვენს გამო|ჩვენ დაგაყენეთ|ჩვენი მხრიდან)/u,
};

/** A name as it is called out: a final -ი after a consonant falls (თამარი, თამარ), other names stay. */
function called(name: string): string {
  return name.length > 3 && /[^აეიოუ]ი$/u.test(name) ? name.slice(0, -1) : name;
}

function isSurname(part: string): boolean {
  return part.length > 4 && SURNAME.test(part) && !FIRST_NAMES_LIKE_SURNAMES.test(part);
}
