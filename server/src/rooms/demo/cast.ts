import type { Gender } from "./wording.ts";
import type { Tongue, Topic } from "./texts/topic.ts";

export type Colleague = { personId: string; name: string; first: Record<Tongue, string>; gender: Gender; speaks: Tongue[] };

/** Who works in the samples. */
export type Cast = {
  /** Those who answer; for each language there is one. */
  writers: Colleague[];
  /** Who are asked for help, and find mentions. */
  helpers: { personId: string; name: string }[];
  /** Whose eyes have seen most of it. */
  reader: string;
  /** Whether the writers still work here, so that open conversations can be theirs; else the reader holds them. */
  present: boolean;
  teams: Record<Topic["team"], string | null>;
  /** Tags by what they stand for, in the language of the business. */
  tags: Record<Topic["tag"] | "urgent", string>;
};

type Part = Omit<Colleague, "personId"> & { role: "owner" | "lead" | "agent" | "light" };

/** A first name in Georgian, Uzbek, Russian and English. */
function called(names: string): Record<Tongue, string> {
  const [ka = "", uz = "", ru = "", en = ""] = names.split(" ");
  return { ka, uz, ru, en };
}

/** The first is the owner, the second the lead. */
export const parts: Part[] = [
  { name: "Nino Kapanadze", first: called("ნინო Nino Нино Nino"), gender: "she", speaks: ["ka", "en"], role: "owner" },
  { name: "Davit Beridze", first: called("დავითი Davit Давид Davit"), gender: "he", speaks: ["ka", "ru", "en"], role: "lead" },
  { name: "Lela Kiknadze", first: called("ლელა Lela Лела Lela"), gender: "she", speaks: ["ka", "ru"], role: "agent" },
  { name: "Jasur Karimov", first: called("ჯასური Jasur Джасур Jasur"), gender: "he", speaks: ["uz", "ru"], role: "agent" },
  { name: "Madina Yusupova", first: called("მადინა Madina Мадина Madina"), gender: "she", speaks: ["uz", "ru", "en"], role: "agent" },
  { name: "Ada Walker", first: called("ადა Ada Ада Ada"), gender: "she", speaks: ["en", "ru"], role: "agent" },
  { name: "Tornike Lomidze", first: called("თორნიკე Tornike Торнике Tornike"), gender: "he", speaks: [], role: "light" },
];

/** Two who worked here once stand in what fills a business that is not theirs. */
export const formerParts: Omit<Colleague, "personId">[] = [
  { name: "Lela (sample)", first: called("ლელა Lela Лела Lela"), gender: "she", speaks: ["ka", "ru", "en"] },
  { name: "Jasur (sample)", first: called("ჯასური Jasur Джасур Jasur"), gender: "he", speaks: ["uz", "ru", "en"] },
];
