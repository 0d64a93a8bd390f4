import http from "node:http";
import { mailOf } from "./lib/mail.ts";
import type { BenchDesk } from "./lib/desk.ts";
import { quantiles } from "./lib/measure.ts";
import { pssOf } from "./lib/memory.ts";

type Listening = { close(): void };

/** Open a stream of events and hear each chunk as text. Resolves once the first has come. */
export function listen(url: string, headers: Record<string, string>, heard: (text: string) => void): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers, agent: false }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`the stream was answered ${answer.statusCode}`));
      answer.setEncoding("utf8");
      answer.on("error", () => undefined);
      answer.on("data", (chunk: string) => {
        heard(chunk);
        resolve({ close: () => request.destroy() });
      });
    });
    request.on("error", reject);
  });
}

/** From the moment in which a mail is posted to the moment in which the last of 500 agents' streams has the conversation; milliseconds. */
export async function messageToScreens(
  desk: BenchDesk,
  {
    path,
    streams,
    messages,
    first,
  }: { path: string; streams: number; messages: number; /** The number of the first message, another each time. */ first: number },
): Promise<{ p50: number; p95: number; under: number }> {
  let awaited = "";
  let missing = 0;
  let done = () => {};
  const team = await hire(desk, Math.ceil(streams / 50));
  let nth = 0;
  const open = await inBatches(streams, 50, () => {
    let rest = "";
    let last = "";
    return listen(`${desk.url}/api/v1/live`, team[nth++ % team.length]!, (chunk) => {
      // A chunk may hold many conversations that moved at once: it is looked through before all but its end is dropped.
      const heard = rest + chunk;
      rest = heard.slice(-200);
      if (awaited === "" || last === awaited || !heard.includes(awaited)) return;
      last = awaited;
      if (--missing === 0) done();
    });
  });
  const took: number[] = [];
  for (let n = 0; n < messages; n++) {
    const arrived = new Promise<void>((resolve) => (done = resolve));
    missing = streams;
    awaited = `"subject":"Order ${first + n}"`;
    const began = performance.now();
    await fetch(desk.url + path, { method: "POST", headers: { "content-type": "message/rfc822" }, body: new Uint8Array(mailOf(first + n, "live")) });
    await arrived;
    took.push(performance.now() - began);
  }
  const under = await desk.memory();
  open.forEach((one) => one.close());
  return { ...quantiles(took), under };
}

/** What one more open widget costs the desk's process, in kB of proportional set size. */
export async function costOfWidgets(desk: BenchDesk, { key, widgets }: { key: string; widgets: number }): Promise<{ opened: number; kB: number }> {
  const before = await pssOf(desk.pid);
  const tokens = await inBatches(Math.ceil(widgets / TABS), 20, () => begin(desk, key));
  let nth = 0;
  const open = await inBatches(widgets, 100, async () => {
    const from = anAddress();
    const { ticket } = await post(desk, "/tickets", { body: {}, headers: { ...from, authorization: `Bearer ${tokens[nth++ % tokens.length]}` } });
    return listen(`${desk.url}/widget/api/v1/stream?ticket=${ticket}`, from, () => undefined);
  });
  const after = await pssOf(desk.pid);
  open.forEach((one) => one.close());
  return { opened: open.length, kB: ((after - before) * 1024) / open.length };
}

/** A visitor may have so many tabs; the desk cuts off what is more. */
const TABS = 10;

async function begin(desk: BenchDesk, key: string): Promise<string> {
  return (await post(desk, "/start", { body: { key }, headers: anAddress() }))["token"]!;
}

let addresses = 0;

/** Each from an address of its own, as people are; the desk believes its proxy here. */
function anAddress(): { "x-forwarded-for": string } {
  const n = addresses++;
  return { "x-forwarded-for": `10.${Math.floor(n / 65_536) % 256}.${Math.floor(n / 256) % 256}.${n % 256}` };
}

let hired = 0;

/** So many agents, each signed in: what their browsers send. */
async function hire(desk: BenchDesk, agents: number): Promise<Record<string, string>[]> {
  const team: Record<string, string>[] = [];
  for (; team.length < agents; hired++) {
    const n = hired;
    const { url } = await desk.call<{ url: string }>("POST", "/invitations", { email: `agent${n}@bench.test`, role: "agent" });
    const token = new URL(url).pathname.split("/").at(-1);
    const answer = await fetch(`${desk.url}/api/v1/invitation-offers/${token}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-guli": "1", ...anAddress() },
      body: JSON.stringify({ name: `Agent ${n}`, password: "a long walk by the Mtkvari", language: "en" }),
    });
    if (!answer.ok) throw new Error(`agent ${n} could not sign in: ${await answer.text()}`);
    team.push({
      cookie: answer.headers
        .getSetCookie()
        .map((line) => line.split(";")[0])
        .join("; "),
      "x-guli": "1",
    });
  }
  return team;
}

async function post(
  desk: BenchDesk,
  path: string,
  { body, headers = {} }: { body: object; headers?: Record<string, string> },
): Promise<Record<string, string>> {
  const answer = await fetch(`${desk.url}/widget/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
  return (await answer.json()) as Record<string, string>;
}

async function inBatches<T>(count: number, size: number, one: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  while (all.length < count) all.push(...(await Promise.all(Array.from({ length: Math.min(size, count - all.length) }, one))));
  return all;
}
