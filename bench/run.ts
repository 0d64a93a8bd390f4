import { writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { connectMailbox, firstPage, openThread, reply, search, takeIn } from "./cases.ts";
import { limits } from "./limits.ts";
import { costOfWidgets, messageToScreens } from "./live.ts";
import { startDesk, type BenchDesk } from "./lib/desk.ts";
import { median } from "./lib/measure.ts";
import { openPostOffice } from "./lib/post-office.ts";
import { quiet } from "./lib/quiet.ts";
import { firstLoad } from "./sizes.ts";
import { sayClocks } from "./clocks.ts";
import { sayRebuild } from "./rebuild.ts";
import { sayWebhooks } from "./webhooks-said.ts";

/*
 * `npm run bench`: the figures that the desk must reach, each beside the machine's own limits. Written to bench/README.md. `--quick` leaves out what takes
 * minutes (a million conversations, ten thousand widgets).
 */
const quick = process.argv.includes("--quick");
const lines: [figure: string, measured: string, aim: string][] = [];
const say = (figure: string, measured: string, aim: string) => {
  lines.push([figure, measured, aim]);
  process.stdout.write(`${figure}: ${measured} (aim ${aim})\n`);
};
const ms = (value: number) => `${value.toFixed(1)} ms`;

const postOffice = await openPostOffice();
const desk = await startDesk(4871, { GULI_TRUST_PROXY: "yes", GULI_ALLOW_PRIVATE_HOSTS: "yes" });
try {
  await measureAll(desk);
} finally {
  await desk.stop();
  await postOffice.close();
}
await sayWebhooks(say, { quick });
await sayClocks(say);
if (!quick) await sayRebuild(say);
await writeFile(join(import.meta.dirname, "README.md"), page());

async function measureAll(desk: BenchDesk): Promise<void> {
  say("memory of the whole desk, idle after start", `${(await desk.memory()).toFixed(0)} MB`, "≤ 220 MB");
  const best = await limits(desk);
  say("the machine: 2 KB rows committed one by one", `${best.commitsOne.toFixed(0)}/s, over 4 connections ${best.commitsFour.toFixed(0)}/s`, "–");
  say("the machine: bare Fastify", `${best.requests.toFixed(0)} requests/s`, "–");
  const path = await connectMailbox(desk, postOffice.port);
  await takeIn(desk, path, { count: 4000, run: "warm" });
  const taken = await takeIn(desk, path, { count: 6000, run: "taken" });
  say(
    "e-mails taken in, 4 connections",
    `${taken.perSecond.toFixed(0)}/s, p95 ${ms(taken.p95)}, ${((100 * taken.perSecond) / best.commitsOne).toFixed(0)} % of bare commits, ${taken.failed} failed`,
    "≥ 800/s, p95 ≤ 15 ms, ≥ 25 %",
  );
  say("memory of the whole desk, under that load", `${(await desk.memory()).toFixed(0)} MB`, "≤ 400 MB");
  const sizes = quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
  for (const size of sizes) await atSize(desk, size);
  const one = await reply(desk, { connections: 1, count: 300, skip: 0 });
  const four = await reply(desk, { connections: 4, count: 2000, skip: 300 });
  say(
    "sending a reply, durable",
    `p95 ${ms(one.p95)}; ${four.perSecond.toFixed(0)}/s at 4 connections, ${one.failed + four.failed} failed`,
    "p95 ≤ 15 ms; ≥ 500/s",
  );
  const screens = async (figure: string, aim: string, first: number) => {
    const live = await messageToScreens(desk, { path, streams: 500, messages: quick ? 30 : 100, first });
    say(figure, `p50 ${ms(live.p50)}, p95 ${ms(live.p95)}, the desk then at ${live.under.toFixed(0)} MB`, aim);
  };
  await screens("message in → the last of 500 agents' streams has it, while 2,300 replies leave", "–", 900_000);
  await quiet(desk.owner);
  await screens("the same, when they have left", "p95 ≤ 250 ms", 901_000);
  const chat = await desk.call<{ key: string }>("POST", "/channels/chat", { name: "Chat", settings: {} });
  const widgets = await costOfWidgets(desk, { key: chat.key, widgets: quick ? 2000 : 10_000 });
  say(`${widgets.opened} open widgets`, `${widgets.kB.toFixed(1)} kB each`, "10,000 at ≤ 25 kB each");
  say("start on an existing data folder, to the first page", ms(await median(3, () => desk.restart())), "≤ 1.5 s");
  const load = await firstLoad();
  say("agent app, JavaScript of the first load, gzip", `${(load.app / 1024).toFixed(0)} kB`, "≤ 250 kB");
  say("widget, all of it, gzip", `${(load.widget / 1024).toFixed(1)} kB`, "≤ 15 kB");
}

async function atSize(desk: BenchDesk, size: number): Promise<void> {
  const name = size.toLocaleString("en");
  const page = await firstPage(desk, size);
  say(
    `first page of the inbox at ${name} conversations`,
    `p50 ${ms(page.p50)}, p95 ${ms(page.p95)}, ${page.failed} failed`,
    size === 100_000 ? "p95 ≤ 10 ms" : "at 1,000,000 ≤ 1.5 × at 10,000",
  );
  if (size !== 100_000) return;
  const opened = await openThread(desk);
  say("opening a conversation of 50 messages", `p50 ${ms(opened.p50)}, p95 ${ms(opened.p95)}`, "p95 ≤ 15 ms");
  const found = await search(desk);
  say("search for a common word at 100,000 conversations", `p50 ${ms(found.p50)}, p95 ${ms(found.p95)}`, "p95 ≤ 50 ms");
}

function page(): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
  const rows = lines.map(([figure, measured, aim]) => `| ${figure} | ${measured} | ${aim} |`).join("\n");
  return `# Measured\n\nBy \`npm run bench\`${quick ? " -- --quick" : ""} on this machine: ${machine}. The desk, its PostgreSQL and the load share these cores.\nLatencies are over loopback HTTP.\n\n| figure | measured | aim |\n| --- | --- | --- |\n${rows}\n`;
}
