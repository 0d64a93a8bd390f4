import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { startTelegram, type TelegramPlatform } from "../server/test/platforms/telegram.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

const MALIKA = 501;
const AUDIO = Buffer.from("OggS, as it were");
let telegram: TelegramPlatform;
let street: Street;
let davit: Page;
let ada: Page;
let token: string;
let said = 0;

/** One story in chapters: each goes on where the one before has ended. */
beforeAll(async () => {
  telegram = await startTelegram();
  token = telegram.addBot();
  street = await openStreet({ GULI_TELEGRAM_API_URL: telegram.url });
  const { owner, lead, agent } = street.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  davit = await pageAs(street, lead);
  ada = await pageAs(street, agent);
});
afterAll(async () => {
  await street?.close();
  await telegram?.close();
});

/** What a customer does in Telegram. */
function malika(more: object): { message: { message_id: number } & Record<string, unknown> } {
  const from = { id: MALIKA, is_bot: false, first_name: "Malika", language_code: "uz" };
  said += 1;
  return { message: { message_id: said, date: Math.floor(Date.now() / 1000), chat: { id: MALIKA, type: "private", first_name: "Malika" }, from, ...more } };
}

/** As soon as the desk has these words: what is shown is another matter. */
function taken(words: string): Promise<unknown> {
  const { agent } = street.cast;
  return until(async () => {
    const { rows } = (await agent.call("GET", "/conversations?view=all")).body;
    const opened = rows[0] && (await agent.call("GET", `/conversations/${rows[0].id}`)).body;
    return (opened?.messages as { text: string }[] | undefined)?.some(({ text }) => text === words);
  }, `“${words}” at the desk`);
}

it("offers every kind, says what is wrong with a token, and connects with the right one", async () => {
  await davit.goto(`${street.origin}/settings/channels`);
  await davit.getByRole("heading", { name: "Nobody can reach you yet" }).waitFor();
  await davit.getByRole("button", { name: "Add a channel" }).click();
  expect(await davit.getByRole("list", { name: "Add a channel" }).getByRole("listitem").count()).toBe(12);
  expect(await violationsOn(davit)).toEqual([]);
  await davit.getByRole("link", { name: /^Telegram/ }).click();
  await davit.getByText("write /newbot to @BotFather").waitFor();
  const field = davit.getByRole("textbox", { name: "Token of the bot" });
  await field.fill("123456789:NotTheRightOneAtAll");
  await davit.getByRole("button", { name: "Try it" }).click();
  await davit.getByText("Telegram does not accept this token.").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await field.fill(token);
  await davit.getByRole("button", { name: "Try it" }).click();
  await davit.getByText(/^Everything works: @/).waitFor();
  await davit.getByRole("button", { name: "Connect", exact: true }).click();
  await davit.getByRole("heading", { name: "Telegram", level: 1 }).waitFor();
  await davit.goto(`${street.origin}/settings/channels`);
  const row = davit.getByRole("listitem").filter({ hasText: "@" });
  await row.getByText("Works").waitFor();
});

it("shows what Telegram brings, as something one can read and play", async () => {
  const voice = { voice: { file_id: telegram.file(AUDIO), duration: 75, mime_type: "audio/ogg", file_size: AUDIO.length } };
  const hello = malika({ text: "Salom! My order 4711 has not come." });
  await telegram.happens(token, hello);
  await telegram.happens(token, malika({ location: { latitude: 41.311081, longitude: 69.240562 } }));
  await telegram.happens(token, malika(voice));
  await ada.goto(`${street.origin}/inbox/all`);
  await ada.getByRole("link", { name: /Malika/ }).click();
  const thread = ada.getByRole("region", { name: "Messages" });
  const map = thread.getByRole("link", { name: "Show on a map" });
  expect(await map.getAttribute("href")).toContain("openstreetmap.org/?mlat=41.311081");
  expect(await map.getAttribute("rel")).toContain("noopener");
  await thread.getByText("Voice message, 1:15").waitFor();
  const player = thread.locator("audio");
  const src = new URL((await player.getAttribute("src"))!, street.origin);
  const played = await ada.request.get(src.href, { headers: { range: "bytes=0-3" } });
  expect([played.status(), played.headers()["content-type"], await played.text()]).toEqual([206, "audio/ogg", "OggS"]);
  await thread
    .getByRole("img", { name: "Telegram" })
    .or(ada.getByRole("img", { name: "Telegram" }).first())
    .first()
    .waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});

it("shows an edit with what stood there before", async () => {
  const thread = ada.getByRole("region", { name: "Messages" });
  const { message } = malika({ text: "It is order 4712" });
  await telegram.happens(token, { message });
  await taken("It is order 4712");
  await thread.getByText("It is order 4712").waitFor();
  await telegram.happens(token, { edited_message: { ...message, text: "It is order 4713", edit_date: (message["date"] as number) + 5 } });
  await taken("It is order 4713");
  await thread.getByText("It is order 4713").waitFor();
  await thread.getByRole("button", { name: "What it said before" }).click();
  await thread.getByText("It is order 4712").waitFor();
});

it("answers with buttons, and says in plain words when the customer has blocked us", async () => {
  await ada.getByRole("button", { name: "Reply to Malika …" }).click();
  await ada.locator(".cm-content").fill("Shall I send it again, Malika?");
  await ada.getByRole("button", { name: "Buttons under the message" }).click();
  await ada.getByRole("combobox", { name: "Buttons under the message" }).fill("Yes, please");
  await ada.keyboard.press("Enter");
  expect(await violationsOn(ada)).toEqual([]);
  await ada.getByRole("button", { name: "Send", exact: true }).click();
  await ada.getByRole("list", { name: "Buttons under the message" }).getByText("Yes, please").waitFor();
  await until(() => telegram.sent.some(({ fields }) => JSON.stringify(fields).includes("Yes, please")), "the buttons at Telegram");
  telegram.block(MALIKA);
  await ada.locator(".cm-content").fill("Are you still there?");
  await ada.getByRole("button", { name: "Send", exact: true }).click();
  await ada.getByText("the customer has blocked us or wants no messages here").first().waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});

it("tells the lead wherever they are that a token was revoked, and what to do", async () => {
  await davit.goto(`${street.origin}/inbox/mine`);
  telegram.revoke(token);
  await davit.getByText("customers cannot be heard or answered there just now").waitFor();
  expect(await ada.getByText("customers cannot be heard or answered there just now").count()).toBe(0);
  await davit.getByRole("link", { name: "What is wrong" }).click();
  await davit.getByText("Telegram does not accept this token.").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
});

it("writes a call down from anywhere by the keyboard alone", async () => {
  await ada.goto(`${street.origin}/customers`);
  await ada.getByRole("heading", { name: "Customers" }).waitFor();
  await ada.keyboard.press("Shift+C");
  const dialog = ada.getByRole("dialog", { name: "Write down a call or a visit" });
  await dialog
    .getByRole("combobox", { name: "Who?" })
    .or(dialog.getByRole("textbox", { name: "Who?" }))
    .first()
    .fill("Gvantsa Beridze");
  await ada.getByRole("option", { name: "Somebody new: Gvantsa Beridze" }).click();
  await dialog.getByRole("textbox", { name: "Phone number" }).fill("+995 555 12 34 56");
  await dialog.getByRole("textbox", { name: "What was it about?" }).fill("Her parcel came broken. She wants another one.");
  await dialog.getByText("Dissatisfied").click();
  await dialog.getByRole("textbox", { name: "What was promised?" }).fill("A new one leaves today.");
  expect(await violationsOn(ada)).toEqual([]);
  await ada.keyboard.press("Control+Enter");
  await ada.getByText("Written down: Gvantsa Beridze").waitFor();
  await ada.getByRole("button", { name: "Open it" }).click();
  await ada.getByText("Promised: A new one leaves today.").waitFor();
  await ada.getByText(/They called us · written down by Ada Lovelace/).waitFor();
  await ada.getByRole("button", { name: "Reply to Gvantsa Beridze …" }).click();
  await ada.getByText("This was written down from a call or a visit").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});
