import { writeFile } from "node:fs/promises";
import { Name, Email } from "@guli/contract";
import { parseArgs } from "node:util";
import { instantAt, systemClock } from "../core/clock.ts";
import { foundDemo, sayTruth, type Demo, type DemoWish } from "../rooms/demo/index.ts";
import { BadInput, saying, withDesk } from "./opened.ts";

const usage = "guli demo [--seed N] [--conversations N] [--business NAME] [--language en|ka|uz|ru] [--until DATE] [--email E] [--truth FILE]";
const LANGUAGES = ["en", "ka", "uz", "ru"] as const;
const MOST = 5_000_000;

/** Fills a new business with a year of believable life and says how to sign in. The same seed, date and number give the same life. */
export function demo(words: string[], env: Record<string, string | undefined> = process.env): Promise<number> {
  return saying("demo", async () => {
    const given = parsed(words);
    const wish = wishOf(given);
    const began = performance.now();
    const made = await withDesk(env, (desk) => foundDemo(desk, { ...wish, ...(process.stderr.isTTY && { progress: showProgress(wish.conversations) }) }));
    if (given.truth !== undefined) await writeFile(given.truth, `${JSON.stringify(made.truth, null, 1)}\n`);
    process.stdout.write(`${report(made, (performance.now() - began) / 1000)}\n`);
    return 0;
  });
}

function wishOf(given: ReturnType<typeof parsed>): DemoWish {
  const language = LANGUAGES.find((one) => one === (given.language ?? "en")) ?? wrong("--language takes en, ka, uz or ru");
  const business = Name.safeParse(given.business ?? "Chinari");
  const email = given.email === undefined ? null : (Email.safeParse(given.email).data ?? wrong("--email takes an e-mail address"));
  const until = given.until === undefined ? systemClock.now() : instantOf(given.until);
  return {
    language,
    until,
    email,
    business: business.data ?? wrong("--business takes a name of 1 to 120 characters"),
    seed: wholeNumber("seed", given.seed, { usual: 1, least: 0, most: 2 ** 32 - 1 }),
    conversations: wholeNumber("conversations", given.conversations, { usual: 1500, least: 1, most: MOST }),
  };
}

function parsed(words: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: words,
      options: { seed: text, conversations: text, business: text, language: text, until: text, email: text, truth: text },
      strict: true,
      allowPositionals: false,
    }).values;
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message.split(/\n|\. /)[0] : "the words are not understood"}: ${usage}`, { cause });
  }
}

const wrong = (what: string): never => {
  throw new BadInput(`${what}: ${usage}`);
};

function instantOf(text: string): string {
  const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? wrong("--until takes a date such as 2026-11-22") : instantAt(at);
}

function wholeNumber(name: string, text: string | undefined, { usual, least, most }: { usual: number; least: number; most: number }): number {
  if (text === undefined) return usual;
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : wrong(`--${name} takes a whole number from ${least} to ${most}`);
}

function report({ business, conversations, messages, customers, email, password, colleagues, truth }: Demo, seconds: number): string {
  return [
    `${business} is there: ${conversations} conversations with ${messages} messages, ${customers} customers, made in ${seconds.toFixed(1)} s.`,
    sayTruth(truth),
    password === null ? `Sign in as ${email} with the password you have, and choose ${business}.` : `Sign in as ${email} with the password ${password}`,
    ...(password === null ? [] : [`The same password opens the desk to ${colleagues.join(", ")}`]),
  ].join("\n");
}

const showProgress = (all: number) => (done: number) => void process.stderr.write(`\r${done} of ${all} conversations${done === all ? "\n" : ""}`);
