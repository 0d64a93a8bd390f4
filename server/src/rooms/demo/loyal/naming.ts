import { DAY } from "../calendar.ts";
import { chance } from "../chance.ts";
import type { Tongue } from "../texts/topic.ts";
import { calls, competitors, dayBefore } from "./history.ts";

const campaign = calls.findIndex(({ districts }) => districts === null);

/** While a competitor advertises everywhere some speak of it when they write to us: that is how the desk can know whom it reached. */
export function namesCompetitor(at: number, { until, tongue }: { until: number; tongue: Tongue }): string | null {
  const { ago, lasts, competitor } = calls[campaign]!;
  const began = dayBefore(until, ago);
  const { name, spellings } = competitors[competitor]!;
  if (at < began || at > began + (lasts ?? 0) * DAY || !chance(at >>> 0, "names a competitor").odds(0.25)) return null;
  return words[tongue].replace("{name}", { ka: spellings[0]!, ru: spellings[1]!, uz: name, en: name }[tongue]);
}

const words: Record<Tongue, string> = {
  ka: "სხვათა შორის, {name} ახლა ფასდაკლებას აცხადებს.",
  uz: "Aytgancha, {name} hozir chegirma eʼlon qildi.",
  ru: "Кстати, {name} сейчас объявил скидки.",
  en: "By the way, {name} is advertising a sale right now.",
};
