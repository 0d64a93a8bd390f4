import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { written } from "./lib/composer.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { openMailbox, post } from "./lib/letters.ts";

const ANGRY = "This is outrageous!!! You are liars and thieves. Give me my money back NOW or I go to court!";
const LOUD = "PLEASE WAIT!!! We look into it.";
const BETTER = "Gvantsa, I am sorry that you had to wait. I will find your parcel and write to you today by six. Would you rather have your money back?";
let street: Street;
let nino: Page;
let conversationId: string;
let model: Server;

/** One story in chapters: each goes on where the one before has ended. */
beforeAll(async () => {
  street = await openStreet({ GULI_ALLOW_PRIVATE_HOSTS: "true" });
  const { owner } = street.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  await owner.call("PATCH", "/me", { afterSend: "stay" });
  const mailbox = await openMailbox(street);
  const from = "Gvantsa Beridze <gvantsa.b@example.test>";
  ({ conversationId } = await post(street, mailbox, { from, subject: "My order", text: "When does order 4711 arrive?", id: "<first@x.test>" }));
  await post(street, mailbox, { from, subject: "Re: My order", text: ANGRY, inReplyTo: "<first@x.test>" });
  model = await standIn({ findings: [{ rule: "no-name", quote: "", why: "Say her name.", suggestion: null }], rewrite: BETTER });
  nino = await pageAs(street, owner);
});
afterAll(async () => {
  model?.close();
  await street?.close();
});

it("shows how the customer sounds: on each message, over the thread, and in the list", async () => {
  await nino.goto(`${street.origin}/inbox/all/${conversationId}`);
  await nino.getByRole("button", { name: "The customer’s mood: Angry" }).waitFor();
  await nino.getByRole("img", { name: "The customer’s mood so far: Calm and Angry" }).waitFor();
  expect(await nino.getByRole("link", { name: "My order" }).innerText()).toContain("Angry");
  expect(await violationsOn(nino)).toEqual([]);
});

it("takes a correction, and takes it back", async () => {
  await nino.getByRole("button", { name: "The customer’s mood: Angry" }).click();
  await nino.getByText("Seen by the words").waitFor();
  await nino.getByRole("menuitem", { name: "This is dissatisfaction" }).click();
  await nino.getByRole("button", { name: "The customer’s mood: Dissatisfied" }).waitFor();
  await nino.getByRole("img", { name: "The customer’s mood so far: Calm and Dissatisfied" }).waitFor();
  await nino.getByRole("button", { name: "Undo" }).click();
  await nino.getByRole("button", { name: "The customer’s mood: Angry" }).waitFor();
});

it("marks what would upset, says why, and moves nothing while one writes", async () => {
  await nino.getByRole("button", { name: "Reply to Gvantsa Beridze …" }).click();
  await nino.locator(".cm-content").waitFor();
  await nino.getByText("The coach reads along as you write.").first().waitFor();
  const before = await nino.locator(".cm-content").boundingBox();
  await nino.keyboard.type(LOUD);
  await nino.locator("mark", { hasText: "WAIT!!!" }).first().waitFor();
  expect((await nino.locator(".cm-content").boundingBox())?.y).toBe(before?.y);
  const card = nino.getByRole("listitem").filter({ has: nino.getByRole("button", { name: /^Raised voice/ }) });
  expect(await card.innerText()).toContain("read as shouting");
  expect(await nino.getByRole("status").filter({ hasText: "Raised voice" }).count()).toBe(1);
  await nino.locator("mark", { hasText: "WAIT!!!" }).first().hover();
  await nino.locator(".guli-tip").getByText("read as shouting").waitFor();
  await nino.mouse.move(5, 5);
  expect(await violationsOn(nino)).toEqual([]);
});

it("is walked through, set aside and applied by keyboard; what was set aside comes back with other words", async () => {
  const loud = nino.getByRole("button", { name: /^Raised voice/ });
  await goTo("Raised voice");
  await nino.keyboard.press("Alt+x");
  await nino.getByText("Set aside: Raised voice").waitFor();
  expect(await loud.count()).toBe(0);
  await write(LOUD.replace("WAIT", "STOP"));
  await loud.waitFor();
  await goTo("Raised voice");
  await nino.keyboard.press("Alt+Enter");
  await expect.poll(() => written(nino)).not.toContain("PLEASE STOP!!!");
  await nino.keyboard.press("Escape");
  await nino.keyboard.press("?");
  await nino.getByRole("dialog").getByText("To the next finding").waitFor();
  await nino.getByRole("dialog").getByRole("button", { name: "Close" }).click();
});

it("asks once before the reply leaves, and lets the agent decide", async () => {
  await write("HOLD ON!!! We look into it.");
  await nino.keyboard.press("Control+Enter");
  const question = nino.getByRole("alert").filter({ hasText: "Send anyway?" });
  await question.waitFor();
  expect(await question.innerText()).toContain("Raised voice");
  expect(await violationsOn(nino)).toEqual([]);
  await question.getByRole("button", { name: "Keep editing" }).click();
  expect(await written(nino)).toBe("HOLD ON!!! We look into it.");
  await nino.getByRole("button", { name: "Action", exact: true }).click();
  await nino.getByRole("button", { name: "Send", exact: true }).click();
  await question.waitFor();
  const { aim } = await leaves(() => nino.keyboard.press("Control+Enter"));
  expect(aim).toBe("action");
  await nino.getByRole("article", { name: "Reply" }).getByText("HOLD ON!!!").waitFor();
});

it("lets a lead say what must be resolved", async () => {
  await nino.goto(`${street.origin}/settings/coach`);
  await nino.getByLabel("Raised voice, customer: Angry").selectOption("Must");
  await nino.getByRole("button", { name: "Save" }).first().click();
  await nino.getByText("All saved").first().waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  const { body } = await street.cast.owner.call("GET", "/coach/settings");
  expect(body.levels["raised-voice"]).toEqual({ calm: "hint", dissatisfied: "warn", angry: "must" });
});

it("stops such a reply until there is a reason, which is kept", async () => {
  await nino.goto(`${street.origin}/inbox/all/${conversationId}`);
  await nino.getByRole("button", { name: "Reply to Gvantsa Beridze …" }).click();
  await write("STOP!!! The parcel is dangerous.");
  await nino.getByText("has to be resolved").first().waitFor();
  await nino.keyboard.press("Control+Enter");
  const question = nino.getByRole("alert").filter({ hasText: "has to be resolved before the reply can leave" });
  expect(await question.getByRole("button", { name: "Send with this reason" }).isDisabled()).toBe(true);
  await question.getByLabel("Why it should leave all the same: Raised voice").fill("It is a recall.");
  await leaves(() => question.getByRole("button", { name: "Send with this reason" }).click());
  await until(async () => {
    const { body } = await street.cast.owner.call("GET", "/coach/learning");
    return body.weeks.some((week: any) => week.rules["raised-voice"].overridden === 1);
  }, "the reason among the figures");
});

it("shows under one's own reply what the coach saw, with the reason", async () => {
  const sent = nino.getByRole("article", { name: "Reply" }).filter({ hasText: "STOP!!!" });
  await sent.getByRole("button", { name: "More about this message" }).click();
  await nino.getByRole("menuitem", { name: "What the coach saw" }).click();
  const seen = sent.getByRole("region", { name: "What the coach saw" });
  await seen.getByText("Raised voice").first().waitFor();
  await seen.getByText("Left all the same: It is a recall.").first().waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  await seen.getByRole("button", { name: "Close" }).click();
  await seen.waitFor({ state: "detached" });
});

it("asks in the same way when only the desk knew that it must be resolved", async () => {
  await nino.route("**/coach/settings", async (route) => {
    const answer = await route.fetch();
    const { defaults, ...rest } = await answer.json();
    const off = Object.fromEntries(Object.keys(defaults).map((rule) => [rule, { calm: "off", dissatisfied: "off", angry: "off" }]));
    await route.fulfill({ response: answer, json: { ...rest, defaults, levels: off } });
  });
  await nino.reload();
  await nino.getByRole("button", { name: "Reply to Gvantsa Beridze …" }).click();
  await write("LISTEN!!! It is on its way.");
  await nino.keyboard.press("Control+Enter");
  const question = nino.getByRole("alert").filter({ hasText: "has to be resolved before the reply can leave" });
  await question.waitFor();
  expect(await written(nino)).toBe("LISTEN!!! It is on its way.");
  await nino.unroute("**/coach/settings");
});

it("has a draft read a second time where an owner agreed, and takes its wording", async () => {
  await nino.goto(`${street.origin}/settings/coach`);
  await nino.getByRole("switch", { name: "Agents may ask a second reader" }).check();
  await nino.getByLabel("Address", { exact: true }).fill(`http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`);
  await nino.getByLabel("Model", { exact: true }).fill("stand-in");
  await nino.getByRole("button", { name: "Save" }).last().click();
  await nino.getByText("Without this it cannot be switched on.").waitFor();
  await nino.getByLabel("I agree that customers’ data leaves the house").check();
  await nino.getByRole("button", { name: "Save" }).last().click();
  await nino.getByText("Nino Kapanadze agreed on").waitFor();
  expect(await violationsOn(nino)).toEqual([]);

  await nino.goto(`${street.origin}/inbox/all/${conversationId}`);
  await nino.locator(".cm-content").click();
  await nino.getByRole("button", { name: "Ask the second reader" }).click();
  const reading = nino.getByRole("region", { name: "Second reader" });
  await reading.getByText("Say her name.").waitFor();
  await reading.getByRole("button", { name: "Take this wording" }).click();
  await expect.poll(() => written(nino)).toBe(BETTER);
});

it("speaks the agent’s language about a draft in another", async () => {
  await street.cast.owner.call("PATCH", "/me", { language: "ka" });
  await nino.reload();
  await nino.locator(".cm-content").click();
  await nino.keyboard.press("Control+a");
  await nino.keyboard.type(LOUD);
  await nino.getByText("უფრო წყნარად თქვით.").first().waitFor();
  expect(await violationsOn(nino)).toEqual([]);
});

/** By keyboard from finding to finding, until the one that is looked at is this one. */
async function goTo(rule: string): Promise<void> {
  const looked = nino.locator("li[aria-current]").getByRole("button", { name: new RegExp(`^${rule}`) });
  await expect
    .poll(async () => {
      await nino.keyboard.press("Alt+ArrowDown");
      return looked.count();
    })
    .toBe(1);
}

/** In place of all that stands in the field; what the coach says of it is there when this is done. */
async function write(words: string): Promise<void> {
  await nino.locator(".cm-content").click();
  await nino.keyboard.press("Control+a");
  await nino.keyboard.type(words);
  await expect.poll(() => written(nino)).toBe(words);
}

/** The desk has taken the reply; what it was given. */
async function leaves(send: () => Promise<void>): Promise<{ aim?: string }> {
  const taken = nino.waitForResponse((answer) => answer.url().endsWith("/replies") && answer.ok());
  await send();
  return (await taken).request().postDataJSON();
}

/** A model that says the same whatever it is asked, in the form of OpenAI's chat completions. */
async function standIn(answer: object): Promise<Server> {
  const body = JSON.stringify({ choices: [{ message: { role: "assistant", content: JSON.stringify(answer) }, finish_reason: "stop" }] });
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(200, { "content-type": "application/json" }).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
