import { loadavg } from "node:os";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startDesk, type BenchDesk } from "./lib/desk.ts";
import { measure, type Request, type Spread } from "./lib/measure.ts";

/* A help centre of 2,000 articles, as anybody reads and searches it. `node bench/help.ts` measures and prints this alone. */

const ARTICLES = 2000;
const AT_ONCE = 100;
const LANGUAGES = ["ka", "ru", "uz", "en"];
const FOLDER = join(import.meta.dirname, "../server/src/rooms/demo/guides");

type Said = { figure: string; spread: Spread; aim: string };

async function measureHelp(): Promise<Said[]> {
  const desk = await startDesk(4875, { GULI_TRUST_PROXY: "yes" });
  try {
    const slugs = await fill(desk);
    await desk.owner.query("vacuum analyze");
    const page = (n: number) => ({ path: `/help/bench/${slugs[(n * 7) % slugs.length]}`, headers: from(n) });
    const seek = (n: number) => ({ path: `/help/bench/ka/search?q=${encodeURIComponent(SOUGHT[n % SOUGHT.length]!)}`, headers: from(n) });
    const home = (n: number) => ({ path: `/help/bench/${LANGUAGES[n % 4]}`, headers: from(n) });
    const suggest = (n: number) => ({
      path: "/api/v1/guides/suggestions",
      method: "POST",
      headers: { ...desk.headers, "content-type": "application/json" },
      body: JSON.stringify({ text: WRITTEN[n % WRITTEN.length] }),
    });
    const run = async (request: (n: number) => Request, count: number) => {
      await measure(desk.url, { connections: 1, count: 30, request });
      return measure(desk.url, { connections: 1, count, request });
    };
    await check(desk);
    const topic = (n: number) => ({ path: `/help/bench/${LANGUAGES[n % 4]}/collections/returns`, headers: from(n) });
    return [
      { figure: "a page of the help centre", spread: await run(page, 500), aim: "p95 ≤ 15 ms" },
      { figure: "its first page", spread: await run(home, 300), aim: "p95 ≤ 50 ms" },
      { figure: "a topic with its 140 guides", spread: await run(topic, 200), aim: "p95 ≤ 50 ms" },
      { figure: "its search, words and whole sentences in two scripts", spread: await run(seek, 300), aim: "p95 ≤ 50 ms" },
      {
        figure: "the list of all guides, for those who write them",
        spread: await run(() => ({ path: "/api/v1/guides", headers: desk.headers }), 40),
        aim: "p95 ≤ 250 ms",
      },
      { figure: "guides offered while an agent writes", spread: await run(suggest, 300), aim: "p95 ≤ 50 ms" },
    ];
  } finally {
    await desk.stop();
  }
}

/** That there is something to be measured. */
async function check(desk: BenchDesk): Promise<void> {
  const page = await (await fetch(`${desk.url}/help/bench/ka/search?q=${encodeURIComponent(SOUGHT[1]!)}`)).text();
  const found = page.match(/<li><a href="\/help\/bench\/ka\//g)?.length ?? 0;
  const { rows } = await desk.call<{ rows: unknown[] }>("POST", "/guides/suggestions", { text: WRITTEN[0] });
  const topic = (await (await fetch(`${desk.url}/help/bench/ka/collections/returns`)).text()).match(/<li>/g)?.length ?? 0;
  console.log(`${found} found, ${rows.length} offered, ${topic} on a topic`);
  if (found < 10 || rows.length < 1 || topic < 100) throw new Error("the help centre is not filled");
}

/** Each reader from an address of their own: what is measured is the page, not the limit. */
const from = (n: number) => ({ "x-forwarded-for": `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` });

const SOUGHT = ["dabruneba", "ბარათიდან ორჯერ ჩამოიჭრა თანხა", "sad aris chemi shekveta", "კურიერი", "მიწოდება თბილისი რამდენ დღეში", "zakaz"];
const WRITTEN = [
  "გამარჯობა, ბარათიდან ორჯერ ჩამომეჭრა თანხა და არ ვიცი, რა ვქნა.",
  "Здравствуйте! Где мой заказ? Прошло уже пять дней, а курьер так и не позвонил.",
  "Assalomu alaykum, singan piyola keldi, pulimni qaytarasizmi?",
  "Hello, may I change the address of my delivery? I will not be at home tomorrow.",
];

/** The demo's guides again and again, each with words that few others have. */
async function fill(desk: BenchDesk): Promise<string[]> {
  const texts = (await Promise.all(LANGUAGES.map(async (one) => partsOf(one, await readFile(join(FOLDER, `${one}.md`), "utf8"))))).flat();
  const documents = Array.from({ length: ARTICLES }, (_, n) => {
    const { language, head, body } = texts[n % texts.length]!;
    const own = `w${n.toString(36)}x w${(n % 97).toString(36)}y`;
    const slug = `a-${n}`;
    return {
      slug: `${language}/${slug}`,
      path: `${language}/${slug}.md`,
      text: `---\n${head.replace(/^slug: .*$/m, `slug: ${slug}`)}\n---\n${body}\n\n${own} ${body.replace(/!\[.*/g, "")}`,
    };
  });
  for (let at = 0; at < ARTICLES; at += AT_ONCE) {
    const some = documents.slice(at, at + AT_ONCE).map(({ path, text }) => ({ path, text }));
    await desk.call("POST", "/guides/import", { documents: some, publish: true });
  }
  await desk.call("PATCH", "/help-centre", { on: true, mainLanguage: "ka", languages: LANGUAGES });
  return documents.map(({ slug }) => slug);
}

function partsOf(language: string, text: string): { language: string; head: string; body: string }[] {
  return [...text.matchAll(/^---\n([\s\S]*?)\n---\n([\s\S]*?)(?=^<!--|$(?![\s\S]))/gm)].map(([, head = "", body = ""]) => ({
    language,
    head,
    body: body.replace(/!\[[^\]]*\]\([^)]*\)/g, "").trim(),
  }));
}

for (const { figure, spread, aim } of await measureHelp()) {
  const { n, p50, p95, failed } = spread;
  console.log(
    `| ${figure}, of ${ARTICLES.toLocaleString("en")} articles | p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${failed} of ${n} failed | ${aim} |`,
  );
}
console.log(`load ${loadavg()[0]!.toFixed(1)}`);
