import type { Language, Overview, Reason, Tile } from "@guli/contract";
import { digitsOf } from "../../../../core/money.ts";
import { CHANNELS, CLASSES, LETTER, type LetterWords } from "./words.ts";

type For = { language: Language; business: string; home: string };

/** The page as a letter: each figure with its interval and cases, what surely changed and what counts most in it. */
export function letterOf(shown: Overview, { language, business, home }: For): { subject: string; text: string } {
  const words = LETTER[language];
  const say = { ...formatsFor(language, shown.currency), words, language };
  const month = say.month(shown.month!);
  const tiles = shown.tiles.map((tile) => linesOf(tile, say)).filter((lines) => lines.length > 0);
  const said = [
    words.intro({ business, month }),
    ...tiles.map((lines) => lines.join("\n")),
    `${words.look}\n${home}/overview`,
    `${words.stop}\n${home}/settings/me`,
  ];
  return { subject: words.subject({ business, month }).slice(0, 200), text: said.join("\n\n") };
}

type Say = ReturnType<typeof formatsFor> & { words: LetterWords; language: Language };

/** A tile of which nothing is known says how much is missing; one that will never be, nothing. */
function linesOf(tile: Tile, say: Say): string[] {
  const name = say.words.tiles[tile.key];
  if (!tile.now) return tile.missing > 0 && tile.trend.length > 0 ? [`${name}: ${say.words.missing(tile.missing)}`] : [];
  const { value, low, high, n } = tile.now;
  const figure =
    low === high ? say.value(tile, value) : say.words.between({ value: say.value(tile, value), low: say.value(tile, low), high: say.value(tile, high) });
  return [`${name}: ${figure}, ${say.words.cases(say.number(n))}`, ...changeOf(tile, say)];
}

function changeOf(tile: Tile, say: Say): string[] {
  if (tile.change === null) return [];
  const chance = tile.between !== null && tile.between.low <= 0 && tile.between.high >= 0;
  if (chance) return [say.words.chance];
  const [first] = tile.why.filter(({ what }) => what !== "rest");
  const because = first ? [say.words.most({ reason: reasonOf(first, say), value: say.change(tile, first.value) })] : [];
  return [say.words.changed(say.change(tile, tile.change)), ...because];
}

function reasonOf({ what, part }: Reason, { words, language }: Say): string {
  if (what === "factor") return words.factors[part as keyof LetterWords["factors"]];
  if (what !== "flow") return words[what === "mix" ? "mix" : "rate"](CHANNELS[part] ?? words.channels[part as keyof LetterWords["channels"]] ?? part);
  const [from = "", to = ""] = part.split(">");
  return `${CLASSES[language][from] ?? from} → ${CLASSES[language][to] ?? to}`;
}

const LOCALES: Record<Language, string> = { en: "en-GB", ka: "ka-GE", uz: "uz-Latn-UZ", "uz-Cyrl": "uz-Cyrl-UZ", ru: "ru-RU" };

/** Numbers, sums and months as the reader writes them. */
function formatsFor(language: Language, currency: string | null) {
  const locale = LOCALES[language];
  const number = (value: number, digits = 0) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  const percent = (value: number) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value);
  const money = (minor: number) =>
    currency === null ? number(minor) : new Intl.NumberFormat(locale, { style: "currency", currency }).format(minor / 10 ** digitsOf(currency));
  const signed = (value: number, shown: string) => (value > 0 ? `+${shown}` : shown);
  const plain = (unit: Tile["unit"], value: number) =>
    unit === "money" ? money(value) : unit === "minutes" ? LETTER[language].minutes(number(value)) : number(value, 2);
  return {
    number,
    month: (day: string) => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`)),
    value: ({ unit }: Tile, value: number) => (unit === "share" ? percent(value) : plain(unit, value)),
    change: ({ unit }: Tile, value: number) => signed(value, unit === "share" ? LETTER[language].points(number(value * 100, 1)) : plain(unit, value)),
  };
}
