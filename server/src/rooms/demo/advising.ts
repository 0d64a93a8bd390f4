import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Desk, Tx } from "../../core/desk.ts";
import * as guides from "../guides/index.ts";
import { chance } from "./chance.ts";
import { crackedCup } from "./pictures.ts";
import type { Tongue } from "./texts/topic.ts";

const TONGUES: readonly Tongue[] = ["ka", "uz", "ru", "en"];
const FOLDER = join(import.meta.dirname, "guides");

const TOPICS = [
  { slug: "delivery", ka: "მიწოდება", uz: "Yetkazib berish", ru: "Доставка", en: "Delivery" },
  { slug: "returns", ka: "დაბრუნება", uz: "Qaytarish", ru: "Возврат", en: "Returns" },
  { slug: "payment", ka: "გადახდა", uz: "Toʻlov", ru: "Оплата", en: "Payment" },
  { slug: "products", ka: "პროდუქცია", uz: "Mahsulotlar", ru: "Товары", en: "Products" },
] as const;

/** What the shop's customers find in its help centre: a dozen articles and two guides by steps, in four languages. */
export async function openHelpCentre(desk: Desk, workspaceId: string, { language, seed }: { language: Tongue; seed: number }): Promise<void> {
  const written = await Promise.all(TONGUES.map(async (tongue) => ({ tongue, text: await readFile(join(FOLDER, `${tongue}.md`), "utf8") })));
  const documents = written.flatMap(({ tongue, text }) => documentsIn(tongue, text));
  const picture = await guides.bringFile(desk, workspaceId, { filename: "cup.png", content: crackedCup(chance(seed, "help")) });
  const beside = new Map(TONGUES.map((tongue) => [`${tongue}/cup.png`, { fileId: picture.id, contentType: picture.contentType }]));
  await desk.transaction(workspaceId, async (tx) => {
    await guides.settleCentre(tx, { on: true, mainLanguage: language, languages: [...TONGUES] });
    for (const { slug, ...called } of TOPICS) {
      await guides.addCollection(tx, { slug, names: Object.fromEntries(TONGUES.map((tongue) => [tongue, { name: called[tongue], about: "" }])) });
    }
    const taken = await guides.importInto(tx, { documents, beside, language: undefined, publish: true, dryRun: false }, null);
    for (const { guideId, language: tongue } of taken) {
      if (guideId && tongue) await mark(tx, { guideId, language: tongue as Tongue }, picture.id);
    }
  });
}

/** A file holds all texts of a language, each after a line with its name. */
function documentsIn(tongue: Tongue, text: string): { path: string; text: string }[] {
  const [, ...parts] = text.split(/^<!-- ([\w-]+) -->\n/m);
  return parts.flatMap((name, at) => (at % 2 === 0 ? [{ path: `${tongue}/${name}.md`, text: parts[at + 1] ?? "" }] : []));
}

const CRACK: Record<Tongue, string> = { ka: "ბზარი", uz: "Darz", ru: "Трещина", en: "The crack" };

/** Markdown cannot say where on a picture to look. */
async function mark(tx: Tx, of: { guideId: string; language: Tongue }, fileId: string): Promise<void> {
  const written = await guides.textOf(tx, of);
  if (!written?.steps.some(({ picture }) => picture?.fileId === fileId)) return;
  const { title, summary, body, version } = written;
  const steps = written.steps.map((step) =>
    step.picture
      ? { ...step, picture: { ...step.picture, marks: [{ shape: "circle" as const, x: 0.5, y: 0.58, r: 0.16, number: 1, label: CRACK[of.language] }] } }
      : step,
  );
  const seen = await guides.saveWithin(tx, of, { by: null, draft: { title, summary, body, steps, version } });
  await guides.publishWithin(tx, of, { seen, by: null });
}
