import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { launchChromium } from "../widget/test/chromium.ts";
import { violationsOn } from "./lib/axe.ts";
import { cookiesOf, openStreet, type Street } from "./lib/desk-in-browser.ts";
import { openPayPage, SECRETS } from "./lib/pay-page.ts";

/** Nobody is there to choose a tab; and both browsers are on this very machine. */
const FLAGS = ["--auto-accept-this-tab-capture", "--allow-loopback-in-peer-connection", "--disable-features=WebRtcHideLocalIpsWithMdns"];

const ALWAYS = { week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]), dates: {} };
let street: Street;
let browser: Browser;
let shop: Awaited<ReturnType<typeof openPayPage>>;
let ada: Page;
let lali: Page;

beforeAll(async () => {
  street = await openStreet();
  await street.cast.owner.call("PATCH", "/workspace", { openingHours: ALWAYS });
  const { key } = (await street.cast.owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  shop = await openPayPage(street.origin, key);
  browser = await launchChromium(FLAGS);
  lali = await aPage();
  await lali.goto(shop.url);
  await lali.locator(".launcher").click();
  await lali.locator(".panel textarea").fill("I press Pay and nothing happens.");
  await lali.keyboard.press("Enter");
  ada = await aPage();
  await ada.context().addCookies(cookiesOf(street.cast.agent, street.origin));
  await ada.goto(`${street.origin}/inbox/open/${await herConversation()}`);
});
afterAll(async () => {
  await browser?.close();
  await street?.close();
  await shop?.close();
});

async function aPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** Her conversation, as soon as the desk has it. */
const herConversation = (): Promise<string> =>
  until(async () => (await street.cast.agent.call("GET", "/conversations?view=all")).body.rows[0]?.id as string | undefined, "her conversation");

const askButton = () => ada.getByRole("button", { name: "Ask to see the customer’s screen" });
const question = () => lali.getByRole("dialog", { name: "Ada would like to see what you see" });
const panel = () => ada.getByRole("region", { name: "What the customer shows" });
const picture = () => ada.frameLocator("iframe[title='What the customer shows']");

async function agree(to: "Show a tab, a window or the screen" | "Show only this page"): Promise<void> {
  await askButton().click();
  await question().waitFor();
  await question().getByRole("button", { name: to }).click();
  await panel().waitFor();
}

async function stopAtCustomers(): Promise<void> {
  await lali.getByRole("button", { name: "Stop showing" }).click();
  await ada.getByText("does not show their screen any more").waitFor();
  await ada.getByRole("button", { name: "Close" }).click();
}

describe("showing only the page", () => {
  it("asks first, in words anybody understands, and is open to everybody", async () => {
    await askButton().click();
    await question().waitFor();
    // Made legible before anything is shown, with a name that tells nothing.
    await lali.evaluate('document.getElementById("word").type = "text"');
    await ada.getByText(/^Waiting for .* to agree$/).waitFor();
    expect(await violationsOn(lali)).toEqual([]);
    await question().getByRole("button", { name: "Not now" }).click();
    await ada.getByText("does not want to show their screen").waitFor();
    await ada.getByRole("button", { name: "Close" }).click();
  });

  it("brings the page to the agent as it looks, without what is secret", async () => {
    await agree("Show only this page");
    await picture().getByRole("heading", { name: "Pay for your bowl" }).waitFor();
    await expect
      .poll(() =>
        picture()
          .locator("h1")
          .evaluate((it) => (globalThis as unknown as { getComputedStyle(of: unknown): { color: string } }).getComputedStyle(it).color),
      )
      .toBe("rgb(154, 74, 34)");
    await expect.poll(() => picture().locator("img").getAttribute("src"), { timeout: 15_000 }).toMatch(/^data:image\/(webp|png)/);
    expect(await picture().getByLabel("Name").inputValue()).toBe("Lali");
    expect(await picture().getByLabel("Password").inputValue()).toBe("••••••••");
    expect(await picture().getByLabel("Card").inputValue()).toBe("••••••••");
    await lali.evaluate("reveal()");
    await lali.locator("#pay").click();
    await picture().getByText("Something went wrong.").waitFor();
    expect(await everythingIn(picture())).not.toMatch(new RegExp(SECRETS.join("|")));
    expect(await picture().locator("script, iframe, [onclick], input[type=hidden]").count()).toBe(0);
  });

  it("keeps up with what the customer writes, and with what was secret once", async () => {
    await lali.getByLabel("Note").fill("Straw, please, and a card");
    await expect.poll(() => picture().getByLabel("Note").inputValue()).toBe("Straw, please, and a card");
    await lali.getByLabel("Password").fill("another-secret");
    await lali.getByLabel("Name").fill("Lali K.");
    await expect.poll(() => picture().getByLabel("Name").inputValue()).toBe("Lali K.");
    expect(await picture().getByLabel("Password").inputValue()).toBe("••••••••");
  });

  it("shows the customer what the agent points at and draws, on the very thing, and clicks nothing", async () => {
    const button = await boxOf(picture().locator("#pay"));
    await ada.mouse.move(button.x + button.width / 2, button.y + button.height / 2);
    const pay = await boxOf(lali.locator("#pay"));
    await expect.poll(() => pointerAt(lali)).toMatchObject({ isNear: true });
    const at = await pointerAt(lali);
    expect(Math.hypot(at.x - (pay.x + pay.width / 2), at.y - (pay.y + pay.height / 2))).toBeLessThan(12);
    const troubles = await lali.locator("#trouble").count();
    await ada.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    await ada.getByText("Draw a circle").click({ force: true });
    await ada.mouse.move(button.x - 10, button.y - 10);
    await ada.mouse.down();
    await ada.mouse.move(button.x + button.width + 10, button.y + button.height + 10, { steps: 4 });
    await ada.mouse.up();
    await lali.locator("guli-marks .mark").waitFor({ state: "attached" });
    expect(await lali.locator("#trouble").count()).toBe(troubles);
  });

  it("says all the while that it is shown, and ends when the customer says so", async () => {
    await lali.getByText("Ada sees this page", { exact: true }).first().waitFor();
    expect(await violationsOn(lali)).toEqual([]);
    expect(await violationsOn(ada, { without: ["iframe[title='What the customer shows']"] })).toEqual([]);
    await stopAtCustomers();
    await lali.getByText("You are not showing anything any more").waitFor();
    expect(await lali.locator("guli-marks").count()).toBe(0);
    await ada.getByText(/Ada Lovelace saw the customer’s page from \d\d:\d\d, for 1 minute/).waitFor();
  });
});

describe("showing the screen", () => {
  it("brings a moving picture to the agent, on whose page the pointer is seen", async () => {
    await agree("Show a tab, a window or the screen");
    const video = panel().locator("video");
    await expect.poll(() => video.evaluate((it) => (it as unknown as { videoWidth: number }).videoWidth), { timeout: 20_000 }).toBeGreaterThan(100);
    await expect.poll(() => video.evaluate(isLit), { timeout: 20_000 }).toBe(true);
    await lali.getByText("Ada sees what you share", { exact: true }).first().waitFor();
    const box = await boxOf(panel().getByTestId("glass"));
    await ada.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await expect.poll(() => pointerAt(lali)).toMatchObject({ isNear: true });
    const at = await pointerAt(lali);
    expect([Math.abs(at.x - 360) < 20, Math.abs(at.y - 450) < 20]).toEqual([true, true]);
  });

  it("can be seen large, and ended by the agent", async () => {
    await panel().getByRole("button", { name: "Make it large" }).click();
    await expect.poll(async () => (await boxOf(panel())).width).toBe(1440);
    await ada.keyboard.press("Escape");
    await panel().getByRole("button", { name: "Stop looking" }).click();
    await lali.getByText("You are not showing anything any more").waitFor();
    await ada.getByRole("button", { name: "Close" }).click();
  });

  it("says to both what helps where no way leads from one to the other", async () => {
    Object.assign(street.desk.config, { iceRelayOnly: true });
    await askButton().click();
    await question().getByRole("button", { name: "Show only this page" }).click();
    await ada.getByText(/^No way was found from your browser to theirs/).waitFor();
    await lali.getByText("There was no way to connect.").first().waitFor();
    await ada.getByRole("button", { name: "Close" }).click();
    await ada.getByText("Ada Lovelace could not see the customer’s screen: no connection").waitFor({ state: "attached" });
    Object.assign(street.desk.config, { iceRelayOnly: false });
  });

  it("can be asked for from a phone, and another window of the same agent knows of it", async () => {
    const phone = await aPage({ viewport: { width: 390, height: 800 } });
    await phone.context().addCookies(cookiesOf(street.cast.agent, street.origin));
    await phone.goto(ada.url());
    await phone.getByRole("region", { name: "Conversation" }).locator("header").first().getByRole("button", { name: "More" }).click();
    await phone.getByRole("menuitem", { name: "Ask to see the customer’s screen" }).click();
    await question().waitFor();
    await ada.getByText("You look at the customer’s screen in another window").waitFor();
    await question().getByRole("button", { name: "Not now" }).click();
    await phone.getByText("does not want to show their screen").waitFor();
    await phone.context().close();
  });

  it("may be offered by the customer, who still agrees by name", async () => {
    await lali.getByRole("button", { name: "Show us your screen" }).click();
    await ada.getByText("would like to show you their screen").waitFor();
    await ada.getByRole("button", { name: "Look", exact: true }).click();
    await question().getByRole("button", { name: "Show only this page" }).click();
    await picture().getByRole("heading", { name: "Pay for your bowl" }).waitFor();
  });

  it("ends when the page is left", async () => {
    await lali.goto("about:blank");
    await ada.getByText(/The line is gone/).waitFor();
  });
});

type Frame = ReturnType<typeof picture>;

/** All that is in the picture: markup, and what stands in its fields. */
const everythingIn = (frame: Frame): Promise<string> =>
  frame
    .locator("html")
    .evaluate(
      (it) =>
        `${(it as unknown as { outerHTML: string }).outerHTML} ${[...it.querySelectorAll("input, textarea")].map((field) => (field as unknown as { value: string }).value).join(" ")}`,
    );

async function boxOf(what: ReturnType<Page["locator"]>): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error("it is not to be seen");
  return box;
}

/** Where the agent's pointer stands on the customer's page. */
async function pointerAt(page: Page): Promise<{ x: number; y: number; isNear: boolean }> {
  const path =
    (await page
      .locator("guli-marks .pointer")
      .getAttribute("d", { timeout: 1000 })
      .catch(() => null)) ?? "";
  const [, x = "-1", y = "-1"] = /^M([\d.-]+) ([\d.-]+)/.exec(path) ?? [];
  return { x: Number(x), y: Number(y), isNear: Number(x) >= 0 };
}

type Brush = { drawImage(what: unknown, ...at: number[]): void; getImageData(...at: number[]): { data: Iterable<number> } };
type Canvas = { width: number; height: number; getContext(kind: "2d"): Brush };

/** Whether there is anything but black in the film. */
function isLit(it: unknown): boolean {
  const { document } = globalThis as unknown as { document: { createElement(name: "canvas"): Canvas } };
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [40, 30];
  const brush = canvas.getContext("2d");
  brush.drawImage(it, 0, 0, 40, 30);
  return [...brush.getImageData(0, 0, 40, 30).data].some((value, i) => i % 4 < 3 && value > 40);
}
