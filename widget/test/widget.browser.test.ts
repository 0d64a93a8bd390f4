import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { words } from "../src/words/all.ts";
import { aConfig } from "./cast.ts";
import { launchChromium } from "./chromium.ts";
import { openShop } from "./shop.ts";
import { StandIn } from "./stand-in.ts";

const outDir = mkdtempSync(join(tmpdir(), "guli-widget-"));
let script = "";
let browser: Browser;
let desk: StandIn;
let shop: Awaited<ReturnType<typeof openShop>>;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  await build({ configFile: join(import.meta.dirname, "../vite.config.ts"), build: { outDir, emptyOutDir: true } });
  script = readFileSync(join(outDir, "guli.js"), "utf8");
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(outDir, { recursive: true, force: true });
});
beforeEach(async () => {
  desk = await new StandIn(() => script).open();
  shop = await openShop(desk.origin);
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
  await Promise.all([desk.close(), shop.close()]);
});

async function aVisitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  contexts.push(context);
  return context;
}

async function visit(context: BrowserContext, more = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(shop.url(more));
  return page;
}

const chatOf = (page: Page) => {
  const panel = page.getByRole("dialog");
  return {
    panel,
    launcher: page.locator(".launcher"),
    field: panel.locator("textarea"),
    send: panel.locator(".send"),
    log: panel.getByRole("log"),
    mine: panel.locator(".visitor .bubble"),
    theirs: panel.locator(".agent .bubble"),
    banner: panel.locator(".banner"),
    async open() {
      await page.locator(".launcher").click();
      await panel.waitFor();
    },
    async say(text: string) {
      await panel.locator("textarea").fill(text);
      await panel.locator("textarea").press("Enter");
    },
  };
};

/** Waits for the thing itself. */
const until = (what: () => unknown, wanted: unknown) => expect.poll(what, { timeout: 10_000, interval: 30 }).toEqual(wanted);
const textsOf = (page: Page, who: "mine" | "theirs") => () => chatOf(page)[who].allTextContents();

async function aTalk(context: BrowserContext): Promise<Page> {
  const page = await visit(context);
  const chat = chatOf(page);
  await chat.open();
  await chat.say("Do you have tulips?");
  await until(() => desk.said, ["Do you have tulips?"]);
  await until(() => desk.listeners, 1);
  return page;
}

describe("a talk", () => {
  it("is opened, goes to the desk and back, and shows who answers", async () => {
    const page = await aTalk(await aVisitor());
    const chat = chatOf(page);
    desk.answer("Yes, red ones. See https://lali.example/red.");
    await until(textsOf(page, "theirs"), ["Yes, red ones. See https://lali.example/red."]);
    expect(await chat.panel.locator(".who").textContent()).toBe("NBNino");
    expect(await chat.panel.locator("header .face").textContent()).toBe("NB");
    expect(await chat.panel.getByRole("link").getAttribute("href")).toBe("https://lali.example/red");
    expect(await chat.panel.getByRole("link").getAttribute("rel")).toContain("noopener");
  });

  it("keeps nothing at the desk of those who only look", async () => {
    const page = await visit(await aVisitor());
    await chatOf(page).open();
    await chatOf(page).log.getByText(words.en.greeting).waitFor();
    expect(desk.calls.map(({ name }) => name).filter((name) => name !== "POST open")).toEqual([]);
    expect(desk.chats.size).toBe(0);
  });

  it("shows text as text, whatever it looks like", async () => {
    const page = await aTalk(await aVisitor());
    const hostile = '<img src=x onerror="document.title=1"> <script>document.title=2</script> javascript:alert(1)';
    desk.answer(hostile);
    await until(textsOf(page, "theirs"), [hostile]);
    expect(await chatOf(page).theirs.locator("img, script, a").count()).toBe(0);
  });

  it("says who is typing, and stops when the answer is there", async () => {
    const page = await aTalk(await aVisitor());
    desk.tell({ type: "typing", agent: "Nino" });
    await chatOf(page).panel.getByText("Nino is typing…").waitFor();
    desk.answer("Yes.");
    await chatOf(page).panel.getByText("Nino is typing…").waitFor({ state: "detached" });
  });

  it("tells the desk that the visitor is typing, but not at every key", async () => {
    const page = await aTalk(await aVisitor());
    await chatOf(page).field.pressSequentially("And what do they cost?");
    await until(() => desk.calls.filter(({ name }) => name === "PUT typing").length, 1);
  });

  it("says when an agent has seen the message", async () => {
    const page = await aTalk(await aVisitor());
    expect(await chatOf(page).panel.getByText(words.en.seen).count()).toBe(0);
    desk.look();
    await chatOf(page).panel.getByText(words.en.seen).waitFor();
  });

  it("takes away what the agent has taken back", async () => {
    const page = await aTalk(await aVisitor());
    const { id } = desk.answer("We are out of tulips.");
    await until(textsOf(page, "theirs"), ["We are out of tulips."]);
    desk.tell({ type: "taken-back", id });
    await until(textsOf(page, "theirs"), []);
  });

  it("goes on in the same chat after the page was loaded anew, with draft and open panel", async () => {
    const page = await aTalk(await aVisitor());
    await chatOf(page).field.fill("And what do they c");
    await page.reload();
    await until(textsOf(page, "mine"), ["Do you have tulips?"]);
    expect(await chatOf(page).field.inputValue()).toBe("And what do they c");
    desk.answer("Five lari each.");
    await until(textsOf(page, "theirs"), ["Five lari each."]);
    expect(desk.chats.size).toBe(1);
  });

  it("begins anew where the desk does not know the chat any more, without losing the message", async () => {
    const page = await aTalk(await aVisitor());
    desk.chats.clear();
    await chatOf(page).say("Are you there?");
    await until(() => desk.said, ["Are you there?"]);
    await until(textsOf(page, "mine"), ["Do you have tulips?", "Are you there?"]);
  });
});

describe("unread", () => {
  it("is counted at the launcher, told to the page, and gone for the desk too when seen", async () => {
    const page = await aTalk(await aVisitor());
    const chat = chatOf(page);
    await page.evaluate(() => window.guli?.on("unread", (count) => (document.title = `unread ${count}`)));
    await chat.panel.press("Escape");
    desk.answer("Yes, red ones.");
    const last = desk.answer("Five lari each.");
    await until(() => chat.launcher.locator("b").textContent(), "2");
    expect(await page.title()).toBe("unread 2");
    await page.getByText("2 new messages").waitFor({ state: "attached" });
    await page.reload();
    await until(() => chat.launcher.locator("b").textContent(), "2");
    await chat.open();
    await until(() => chat.launcher.locator("b").count(), 0);
    await until(() => desk.calls.findLast(({ name }) => name === "PUT seen")?.body, { until: last.at });
  });

  it("is offered below to one who reads further up", async () => {
    const page = await aTalk(await aVisitor());
    for (let i = 0; i < 30; i++) desk.answer(`${i}`);
    await until(() => chatOf(page).theirs.count(), 30);
    await chatOf(page).log.evaluate((log) => log.scrollTo(0, 0));
    desk.answer("The last one");
    await page.getByRole("button", { name: "1 new message" }).click();
    await page.getByRole("button", { name: "1 new message" }).waitFor({ state: "detached" });
    expect(await chatOf(page).log.evaluate(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)).toBeLessThan(5);
  });
});

describe("a bad network", () => {
  it("keeps what is written while there is none, through a reload, and sends it once and in order when it is back", async () => {
    const context = await aVisitor();
    const page = await aTalk(context);
    const chat = chatOf(page);
    await context.setOffline(true);
    await until(() => chat.banner.textContent(), words.en.offline);
    for (const text of ["one", "two", "three"]) await chat.say(text);
    await until(textsOf(page, "mine"), ["Do you have tulips?", "one", "two", "three"]);
    await context.setOffline(false);
    await until(() => desk.said, ["Do you have tulips?", "one", "two", "three"]);
    await until(() => chat.banner.textContent(), "");
    await until(textsOf(page, "mine"), ["Do you have tulips?", "one", "two", "three"]);
  });

  it("loses nothing if the page is closed before anything could be sent", async () => {
    const context = await aVisitor();
    const page = await visit(context);
    await chatOf(page).open();
    desk.faults.push(...Array.from({ length: 3 }, () => ({ on: "POST start", is: "unreached" }) as const));
    await chatOf(page).say("Do you have tulips?");
    await chatOf(page).panel.getByText(words.en.notSent).waitFor();
    await page.close();
    await visit(context);
    await until(() => desk.said, ["Do you have tulips?"]);
  });

  it("stores once what was sent twice because the answer got lost", async () => {
    const page = await visit(await aVisitor());
    const chat = chatOf(page);
    await chat.open();
    desk.faults.push({ on: "POST messages", is: "unheard" }, { on: "POST messages", is: 503 });
    await chat.say("Do you have tulips?");
    await chat.panel.getByRole("button", { name: words.en.again }).click();
    await until(() => chat.panel.getByText(words.en.notSent).count(), 0);
    expect(desk.said).toEqual(["Do you have tulips?"]);
    expect(await textsOf(page, "mine")()).toEqual(["Do you have tulips?"]);
  });

  it("waits as long as the desk asks", async () => {
    const page = await visit(await aVisitor());
    await chatOf(page).open();
    desk.faults.push({ on: "POST messages", is: 429, code: "request.too-many", retryAfter: 1 });
    await chatOf(page).say("Do you have tulips?");
    await chatOf(page).panel.getByText(words.en.slow).waitFor();
    await until(() => desk.said, ["Do you have tulips?"]);
  });

  it("says so if a message is not taken, and holds up nothing that comes after", async () => {
    const page = await aTalk(await aVisitor());
    desk.faults.push({ on: "POST messages", is: 422, code: "request.invalid" });
    await chatOf(page).say("not for you");
    await chatOf(page).panel.getByText(words.en.refused).waitFor();
    await chatOf(page).say("for you");
    await until(() => desk.said, ["Do you have tulips?", "for you"]);
    await page.getByRole("button", { name: words.en.remove }).click();
    await until(textsOf(page, "mine"), ["Do you have tulips?", "for you"]);
  });

  it("fetches what was said while the stream was broken", async () => {
    const page = await aTalk(await aVisitor());
    desk.dropStreams();
    desk.answer("Yes, red ones.");
    await until(textsOf(page, "theirs"), ["Yes, red ones."]);
    await until(() => desk.listeners, 1);
    desk.answer("Five lari each.");
    await until(textsOf(page, "theirs"), ["Yes, red ones.", "Five lari each."]);
  });

  it("opens a stream anew that has fallen silent", async () => {
    const page = await aTalk(await aVisitor());
    const tickets = () => desk.calls.filter(({ name }) => name === "POST tickets").length;
    const before = tickets();
    desk.beat = false;
    await expect.poll(tickets, { timeout: 10_000 }).toBeGreaterThan(before);
    desk.answer("Yes.");
    await until(textsOf(page, "theirs"), ["Yes."]);
  });
});

describe("two tabs", () => {
  it("share one chat, and neither doubles a message", async () => {
    const context = await aVisitor();
    const here = await aTalk(context);
    const there = await visit(context);
    await chatOf(there).open();
    await until(textsOf(there, "mine"), ["Do you have tulips?"]);
    await chatOf(there).say("Red ones?");
    await until(textsOf(here, "mine"), ["Do you have tulips?", "Red ones?"]);
    await chatOf(here).say("Or white?");
    desk.answer("Both.");
    for (const page of [here, there]) {
      await until(textsOf(page, "mine"), ["Do you have tulips?", "Red ones?", "Or white?"]);
      await until(textsOf(page, "theirs"), ["Both."]);
    }
    expect(desk.chats.size).toBe(1);
    expect(desk.calls.filter(({ name }) => name === "POST messages")).toHaveLength(3);
  });

  it("the other sends what one had no time for", async () => {
    const context = await aVisitor();
    const here = await aTalk(context);
    const there = await visit(context);
    await chatOf(there).open();
    desk.faults.push({ on: "POST messages", is: "unreached" });
    await chatOf(here).say("Red ones?");
    await until(() => desk.faults.length, 0);
    await here.close();
    await until(() => desk.said, ["Do you have tulips?", "Red ones?"]);
    await until(textsOf(there, "mine"), ["Do you have tulips?", "Red ones?"]);
  });
});

describe("files", () => {
  const picture = { name: "tulips.png", mimeType: "image/png", buffer: Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNQTlz7HwADuAI/fr7qMgAAAABJRU5ErkJggg==", "base64") };

  it("are brought to the desk, shown at the draft and sent along", async () => {
    const page = await visit(await aVisitor());
    const chat = chatOf(page);
    await chat.open();
    desk.faults.push({ on: "POST attachments", is: "slow", ms: 300 });
    await chat.panel.locator("input[type=file]").setInputFiles(picture);
    await chat.panel.getByRole("progressbar").waitFor();
    expect(await chat.send.isDisabled()).toBe(true);
    await chat.panel.getByRole("progressbar").waitFor({ state: "detached" });
    await page.reload();
    await chat.panel.getByText("tulips.png").waitFor();
    await chat.send.click();
    await until(() => [...desk.chats.values()][0]?.messages[0]?.attachments.length, 1);
    await until(() => chat.panel.locator("img").evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth)), [1]);
  });

  it("can be pasted and dropped", async () => {
    const page = await visit(await aVisitor());
    const chat = chatOf(page);
    await chat.open();
    for (const [type, target] of [["paste", chat.field], ["drop", chat.panel]] as const) {
      await target.evaluate((element, type) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(["tulip"], `${type}.txt`, { type: "text/plain" }));
        const init = { bubbles: true, cancelable: true, clipboardData: transfer, dataTransfer: transfer };
        element.dispatchEvent(type === "paste" ? new ClipboardEvent(type, init) : new DragEvent(type, init));
      }, type);
      await chat.panel.getByText(`${type}.txt`).waitFor();
    }
    await chat.panel.getByRole("button", { name: words.en.remove }).first().click();
    await until(() => chat.panel.getByText("paste.txt").count(), 0);
  });

  it("that are not taken are refused in words, and one that did not arrive can be tried again", async () => {
    const page = await visit(await aVisitor());
    const chat = chatOf(page);
    await chat.open();
    const files = chat.panel.locator("input[type=file]");
    await files.setInputFiles({ ...picture, name: "big.png", buffer: Buffer.alloc(1_000_001) });
    await chat.panel.getByText("big.png is too large: at most 1 MB.").waitFor();
    desk.faults.push({ on: "POST attachments", is: 422, code: "attachment.unsafe" });
    await files.setInputFiles({ ...picture, name: "run.exe" });
    await chat.panel.getByText("Files of this kind are not taken: run.exe").waitFor();
    desk.faults.push({ on: "POST attachments", is: 503 });
    await files.setInputFiles(picture);
    await chat.panel.getByText("tulips.png was not uploaded.").waitFor();
    await chat.panel.getByRole("button", { name: words.en.again }).click();
    await until(() => chat.send.isEnabled(), true);
  });

  it("from an agent are rows, or pictures that can be opened", async () => {
    const page = await aTalk(await aVisitor());
    desk.answer("", [desk.keepFile("offer.pdf", "application/pdf", Buffer.alloc(1500)), desk.keepFile("tulips.png", "image/png", picture.buffer), desk.keepFile("broken.png", "image/png", Buffer.from("x"))]);
    const chat = chatOf(page);
    await chat.panel.getByRole("link", { name: "offer.pdf 2 KB" }).waitFor();
    expect(await chat.panel.getByRole("link", { name: "tulips.png" }).getAttribute("href")).toContain(desk.origin);
    await chat.panel.getByRole("link", { name: "broken.png 1 KB" }).waitFor();
  });
});

describe("before the first message", () => {
  it("asks what the business wants to know, and says what is missing", async () => {
    desk.config = aConfig({ askFor: "name" });
    const page = await visit(await aVisitor());
    const chat = chatOf(page);
    await chat.open();
    await chat.say("Do you have tulips?");
    await chat.panel.getByText(words.en.nameMissing).waitFor();
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("name"))).toBe("name");
    await page.keyboard.type("Ann");
    await page.keyboard.press("Enter");
    await until(() => desk.calls.findLast(({ name }) => name === "POST messages")?.body, expect.objectContaining({ name: "Ann", text: "Do you have tulips?" }));
    await until(() => chat.panel.getByLabel(words.en.name).count(), 0);
  });

  it("says honestly that nobody is there and when someone will be, and takes an address for the answer", async () => {
    desk.config = aConfig({ online: false, opensAt: new Date(Date.now() + 40 * 86_400_000).toISOString() });
    const page = await visit(await aVisitor());
    const chat = chatOf(page);
    await chat.open();
    await chat.panel.getByText(words.en.leaveEmail).waitFor();
    expect(await chat.panel.locator("header p").textContent()).toMatch(/^Back \d+ \w+ \d{4} at \d\d:\d\d\.$/);
    await chat.panel.getByLabel(words.en.email).fill("ann@");
    await chat.say("Do you have tulips?");
    await chat.panel.getByText(words.en.emailWrong).waitFor();
    await chat.panel.getByLabel(words.en.email).fill("ann@example.com");
    await chat.send.click();
    await until(() => desk.calls.findLast(({ name }) => name === "POST messages")?.body, expect.objectContaining({ email: "ann@example.com" }));
  });

  it("takes it from a page that knows its visitor", async () => {
    desk.config = aConfig({ askFor: "email" });
    const page = await visit(await aVisitor());
    await page.waitForFunction(() => window.guli);
    await page.evaluate(() => {
      window.guli?.identify({ name: "Ann", email: "ann@example.com" });
      window.guli?.open();
    });
    await chatOf(page).say("Do you have tulips?");
    await until(() => desk.calls.findLast(({ name }) => name === "POST messages")?.body, expect.objectContaining({ name: "Ann", email: "ann@example.com" }));
  });
});

describe("the keyboard", () => {
  it("does everything: open, write, choose an emoji, send, close", async () => {
    const page = await visit(await aVisitor());
    const focused = () => page.evaluate(() => { const inside = document.activeElement?.shadowRoot?.activeElement; return inside?.getAttribute("aria-label") ?? inside?.getAttribute("title") ?? inside?.textContent; });
    await chatOf(page).launcher.waitFor();
    await page.locator("#search").focus();
    await page.keyboard.press("Tab");
    expect(await focused()).toContain(words.en.open);
    await page.keyboard.press("Enter");
    await until(focused, words.en.write);
    await page.keyboard.type("Tulips s");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(words.en.emoji);
    await page.keyboard.press("Enter");
    await until(focused, "😀");
    for (const key of ["ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await until(focused, words.en.write);
    await page.keyboard.press("Enter");
    await until(() => desk.said, ["Tulips s\n😄"]);
    await page.keyboard.press("Escape");
    await until(focused, words.en.open);
    expect(await page.title()).toBe("Lali's Flowers");
  });

  it("closes first the emoji, then the chat", async () => {
    const page = await visit(await aVisitor());
    const chat = chatOf(page);
    await chat.open();
    await chat.panel.getByRole("button", { name: words.en.emoji }).click();
    await page.keyboard.press("Escape");
    await until(() => chat.panel.locator(".emoji").count(), 0);
    expect(await chat.panel.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await until(() => chat.panel.count(), 0);
  });
});

describe("the page around it", () => {
  it("is left alone, and leaves the chat alone", async () => {
    const page = await aTalk(await aVisitor());
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    expect(await chatOf(page).mine.evaluate((bubble) => [getComputedStyle(bubble).textTransform, getComputedStyle(bubble).letterSpacing, getComputedStyle(bubble).fontSize])).toEqual(["none", "normal", "15px"]);
    expect(await page.evaluate(() => [Object.keys(window).filter((name) => /guli/i.test(name)), document.cookie, document.querySelectorAll("style").length])).toEqual([["guli"], "", 0]);
    expect(await page.evaluate(() => Object.keys(localStorage).every((name) => name.startsWith("guli:wk_lali:")))).toBe(true);
    expect(errors).toEqual([]);
  });

  it("may replace its body: the chat goes along", async () => {
    const page = await aTalk(await aVisitor());
    await page.evaluate(() => (window as unknown as { replaceBody(): void }).replaceBody());
    await until(textsOf(page, "mine"), ["Do you have tulips?"]);
    await chatOf(page).say("Still there?");
    await until(() => desk.said, ["Do you have tulips?", "Still there?"]);
  });

  it("has no chat where the desk does not allow it", async () => {
    desk.faults.push({ on: "POST open", is: 403, code: "widget.origin" });
    const context = await aVisitor();
    const page = await context.newPage();
    const warned = page.waitForEvent("console", (message) => message.text().includes("widget.origin"));
    await page.goto(shop.url());
    await warned;
    expect(await chatOf(page).launcher.count()).toBe(0);
  });

  it("may forbid to keep anything: the chat lives as long as the page", async () => {
    const context = await aVisitor();
    await context.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: () => { throw new DOMException("denied", "SecurityError"); } });
    });
    const page = await aTalk(context);
    desk.answer("Yes.");
    await until(textsOf(page, "theirs"), ["Yes."]);
  });

  it("asks the desk once for the looks of a chat that nobody opens", async () => {
    const context = await aVisitor();
    const page = await visit(context);
    await chatOf(page).launcher.waitFor();
    await page.reload();
    await chatOf(page).launcher.waitFor();
    expect(desk.calls.map(({ name }) => name)).toEqual(["POST open"]);
  });
});

describe.each(["en", "ka", "uz", "ru"] as const)("in %s", (language) => {
  it.each(["light", "dark"] as const)("can be used by everyone (%s)", async (colorScheme) => {
    desk.config = aConfig({ online: false, askFor: "name", colour: colorScheme === "dark" ? "#f2c14e" : "#b4532a" });
    const page = await visit(await aVisitor({ colorScheme, reducedMotion: "reduce", viewport: { width: 1200, height: 900 } }), `?language=${language}`);
    const chat = chatOf(page);
    const axe = async () => {
      const { violations } = await new AxeBuilder({ page }).include("guli-chat").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await chat.open();
    await axe();
    await chat.panel.getByLabel(words[language].name).fill("Ann");
    await chat.say("Do you have tulips?");
    await until(() => desk.listeners, 1);
    desk.answer("Yes, at https://lali.example");
    desk.look();
    desk.tell({ type: "typing", agent: "Nino" });
    await chat.panel.getByText(words[language].typing.replace("{name}", "Nino")).waitFor();
    await chat.panel.getByRole("button", { name: words[language].emoji }).click();
    await axe();
    expect(await page.locator("guli-chat .widget").getAttribute("lang")).toBe(language);
  });
});

it("fills a phone of 320 pixels without anything beyond its edge", async () => {
  const page = await aTalk(await aVisitor({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true }));
  desk.answer("Supercalifragilisticexpialidocious".repeat(5));
  await until(() => chatOf(page).theirs.count(), 1);
  const box = () => chatOf(page).panel.evaluate((panel) => panel.getBoundingClientRect().toJSON() as object);
  await until(box, expect.objectContaining({ x: 0, y: 0, width: 320, height: 568 }));
  expect(await chatOf(page).log.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});
