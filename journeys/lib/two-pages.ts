import { join } from "node:path";
import fc from "fast-check";
import type { Page } from "playwright-core";
import { build } from "vite";

const ROOT = join(import.meta.dirname, "../..");

/** The code that reads a page and the code that draws it, each as one global of the browser's. */
export async function bundles(): Promise<string> {
  const parts = [
    { name: "reading", entry: "widget/src/showing/sharing/page/page.ts" },
    { name: "drawing", entry: "web/src/rooms/guides/showing/picture/drawing.ts" },
  ];
  const made = await Promise.all(
    parts.map(async ({ name, entry }) => {
      const lib = { entry: join(ROOT, entry), formats: ["iife" as const], name };
      const built = await build({ configFile: false, logLevel: "error", build: { write: false, minify: false, lib } });
      const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
      return output[0].code.replace(`var ${name} =`, `globalThis.${name} =`);
    }),
  );
  return made.join("\n");
}

/** One thing on a page: what is in it, and whether anybody else may see it. */
export type Thing =
  | { is: "box"; tag: string; of: Thing[] }
  | { is: "text"; text: string }
  | { is: "field"; kind: string; value: string }
  | { is: "hidden" | "shadow"; of: Thing[] }
  | { is: "trap"; kind: string; value: string };

/** Ways in which a page asks for a secret. */
const SECRET = ["password", "shown-password", "cc-number", "cc-csc", "one-time-code", "named-password", "named-cvv", "hidden", "secret-area", "secret-select"];
const OPEN = ["text", "email", "area"];
/** Where a page may keep what nobody sees. */
const TRAPS = ["script", "noscript", "template", "comment", "iframe", "data", "link", "handler", "meta"];

let count = 0;
/** Told apart from all else, so that it is found wherever it comes out. */
const secret = fc.constant(0).map(() => `geheim${++count}x`);
const open = fc.constant(0).map(() => `offen${++count}x`);

export const { things } = fc.letrec<{ thing: Thing; things: Thing[] }>((tie) => ({
  things: fc.array(tie("thing"), { maxLength: 4 }),
  thing: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ is: fc.constant("text" as const), text: open }),
    fc.record({ is: fc.constant("field" as const), kind: fc.constantFrom(...SECRET), value: secret }),
    fc.record({ is: fc.constant("field" as const), kind: fc.constantFrom(...OPEN), value: open }),
    fc.record({ is: fc.constant("trap" as const), kind: fc.constantFrom(...TRAPS), value: secret }),
    fc.record({ is: fc.constant("box" as const), tag: fc.constantFrom("div", "p", "section", "x-card", "ul"), of: tie("things") }),
    fc.record({ is: fc.constantFrom("hidden" as const, "shadow" as const), of: tie("things") }),
  ),
}));

/** What is done to a page while it is shown. Places are counted over all its elements. */
export type Deed = { do: "add" | "reveal" | "retype" | "remove" | "move" | "hide" | "whisper"; at: number; to: number; thing: Thing };

export const deeds = fc.array(
  fc.record({
    do: fc.constantFrom("add", "reveal", "retype", "remove", "move", "hide", "whisper", "whisper"),
    at: fc.nat(50),
    to: fc.nat(50),
    thing: things.map((of): Thing => ({ is: "box", tag: "div", of })),
  }),
  { maxLength: 8 },
) as fc.Arbitrary<Deed[]>;

export type Seen = {
  /** All that left the page, as it went over the line. */
  said: string;
  /** What may be seen of the page, and what is to be seen where it is looked at. */
  page: string;
  picture: string;
};

/** Shows such a page, does these things to it, and looks at the other side. */
export const show = (page: Page, given: { things: Thing[]; deeds: Deed[] }): Promise<Seen> => page.evaluate(`(${SHOW})(${JSON.stringify(given)})`);

/** Draws these words as if they had come over the line. */
export const drawWords = (page: Page, words: unknown[]): Promise<{ html: string; ran: boolean }> => page.evaluate(`(${DRAW})(${JSON.stringify(words)})`);

const FRAME = `
  document.querySelector("#agent")?.remove();
  const frame = document.createElement("iframe");
  frame.id = "agent";
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.srcdoc = "<!doctype html><meta http-equiv=content-security-policy content=\\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\\">";
  const loaded = new Promise((done) => (frame.onload = done));
  document.documentElement.append(frame);
  await loaded;
  const told = { size() {}, pointer() {}, tooMuch() {} };
  const drawn = drawing.drawInto(frame.contentDocument, told);`;

/* As text, for these run in the browser. */
const DRAW = `async (words) => {
  ${FRAME}
  for (const word of words) drawn.take(word);
  return { html: frame.contentDocument.documentElement.outerHTML, ran: Boolean(window.ran || frame.contentWindow.ran) };
}`;

const SHOW = `async ({ things, deeds }) => {
  const make = {
    text: ({ text }) => document.createTextNode(text),
    box({ tag, of }) { const it = document.createElement(tag); it.append(...of.map(build)); return it; },
    hidden({ of }) { const it = document.createElement("div"); it.setAttribute("data-guli-hide", ""); it.title = "geheim"; it.append("geheim", ...of.map(build)); return it; },
    shadow({ of }) { const it = document.createElement("x-card"); it.attachShadow({ mode: "open" }).append(...of.map(build)); return it; },
    field({ kind, value }) {
      if (kind === "area" || kind === "secret-area") { const it = document.createElement("textarea"); if (kind !== "area") it.autocomplete = "cc-name"; it.textContent = value; return it; }
      if (kind === "secret-select") { const it = document.createElement("select"); it.name = "card_number"; it.append(new Option("choose", ""), new Option("month", value)); it.selectedIndex = 1; return it; }
      const it = document.createElement("input");
      if (kind === "password" || kind === "shown-password") it.type = "password";
      if (kind === "hidden") it.type = "hidden";
      if (kind === "email") it.type = "email";
      if (/^(cc|one)-/.test(kind)) it.autocomplete = kind;
      if (kind.startsWith("named-")) it.name = kind.slice(6);
      it.setAttribute("value", value);
      return it;
    },
    trap({ kind, value }) {
      if (kind === "comment") return document.createComment(value);
      const it = document.createElement({ data: "b", link: "a", handler: "u" }[kind] ?? kind);
      if (kind === "iframe") it.srcdoc = value;
      else if (kind === "data") it.dataset.secret = value;
      else if (kind === "link") it.setAttribute("href", "#?token=" + value);
      else if (kind === "handler") it.setAttribute("onclick", value);
      else if (kind === "meta") it.content = value;
      else if (kind === "template") it.innerHTML = "<p>" + value + "</p>";
      else if (kind === "script") { it.type = "text/plain"; it.textContent = value; }
      else it.textContent = value;
      return it;
    },
  };
  const build = (thing) => make[thing.is](thing);
  document.body.replaceChildren(...things.map(build));
  ${FRAME.replace("document.documentElement.append(frame)", "document.documentElement.append(frame)")}
  const said = [];
  const hear = (word) => { const text = JSON.stringify(word); said.push(text); drawn.take(JSON.parse(text)); };
  const picture = reading.showPage(hear, () => 0);

  const all = (root) => [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? all(it.shadowRoot) : [])]);
  const holds = (it, node) => Boolean(node) && (it === node || holds(it, node.parentNode ?? node.host));
  const act = {
    add: (it, _, thing) => it.matches("input, textarea, select, script, iframe, template") || it.append(build(thing)),
    reveal: (it) => { if (it.type === "password") it.type = "text"; },
    retype: (it) => {
      if (!it.matches("input, textarea") || it.type === "hidden") return;
      it.value = it.value.replace(/\\d+x$/, "7y");
      it.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    },
    remove: (it) => it.remove(),
    move: (it, to) => { if (!holds(it, to) && !to.matches("input, textarea, select, script, iframe, template")) to.append(it); },
    whisper: (it) => {
      const isHidden = (node) => Boolean(node) && (node.hasAttribute?.("data-guli-hide") || isHidden(node.parentNode ?? node.host));
      if (!isHidden(it) || it.matches("select, iframe, template")) return;
      if (!it.matches("input, textarea")) return it.append("geheim");
      it.value = "geheim";
      it.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    },
    hide: (it) => { it.setAttribute("data-guli-hide", ""); it.append("geheim"); },
  };
  for (const { do: what, at, to, thing } of deeds) {
    const here = all(document.body);
    if (here.length) act[what](here[at % here.length], here[to % here.length], thing);
    if (at % 3 === 0) await new Promise((done) => setTimeout(done, 90));
  }
  const end = document.createElement("p");
  end.textContent = "fertig" + (window.times = (window.times ?? 0) + 1) + "x";
  document.body.append(end);
  while (!said.some((text) => text.includes(end.textContent))) await new Promise((done) => setTimeout(done, 10));
  picture.stop();

  const blind = "script, noscript, template, meta, iframe";
  const seen = (node) => {
    if (node.nodeType === 3) return node.nodeValue;
    if (node.nodeType !== 1 || node.matches(blind + ", style, #agent, .guli-hidden, .guli-box") || node.hasAttribute("data-guli-hide")) return "";
    if (node.matches("textarea, input")) return node.type === "hidden" ? "" : "[" + (node.value.includes("geheim") || node.value.includes("•") ? "•" : node.value) + "]";
    return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(seen).join("");
  };
  return { said: said.join("\\n"), page: seen(document.body), picture: seen(frame.contentDocument.body) };
}`;
