import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { startSmtpPeer, type SmtpPeer } from "../server/test/mail/smtp-peer.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { post } from "./lib/letters.ts";

/*
 * Nino Kapanadze's book came in the end. She is asked once how it was, answers with one tap in the letter and one on the page, on a telephone without scripts,
 * and those who looked after her see it.
 */

let street: Street;
let smtp: SmtpPeer;
let davit: Page;
let conversationId: string;
let links: string[];

beforeAll(async () => {
  street = await openStreet({ GULI_ALLOW_PRIVATE_HOSTS: "yes" });
  smtp = await startSmtpPeer({ password: "right" });
  davit = await pageAs(street, street.cast.lead);
});
afterAll(async () => {
  await street?.close();
  await smtp?.close();
});

it("lets the lead read what will be sent, and switch it on", async () => {
  await davit.goto(`${street.origin}/settings/surveys`);
  await davit.getByText("Hello! Your matter with Tbilisi Books has been settled.").waitFor();
  await davit.getByLabel("In which language").selectOption("ka");
  await davit.getByText("5 – ძალიან კმაყოფილი:").waitFor();
  await davit.getByRole("switch", { name: /^Ask customers how it was/ }).click();
  await until(async () => (await street.cast.lead.call("GET", "/surveys/settings")).body.on, "surveys that are on");
  expect(await violationsOn(davit)).toEqual([]);
});

it("asks her once, in her language, with a link for each answer", async () => {
  const { owner, lead, agent } = street.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  const login = { host: "127.0.0.1", port: smtp.port, security: "none", user: "hello", password: "right" };
  const settings = { address: "hello@tbilisi-books.test", senderName: "Tbilisi Books", imap: null, smtp: login };
  const mailbox = new URL((await owner.call("POST", "/channels/email", { name: "Letters", settings })).body.inboundUrl).pathname;
  await lead.call("PATCH", "/surveys/settings", {
    night: { from: 0, until: 0 },
    ways: { email: { on: true, delayMinutes: 1, questions: ["satisfaction", "expectation", "recommend"] } },
  });
  const text = "გამარჯობა, დამპირდით, რომ წიგნი 3 დღეში მოვიდოდა. სად არის?";
  const letter = await post(street, mailbox, { from: "ნინო <nino@example.com>", subject: "წიგნი", text });
  conversationId = letter.conversationId;
  await agent.call("PATCH", `/conversations/${conversationId}`, { assigneeId: agent.id });
  const reply = { body: "გამარჯობა, ნინო! წიგნი დღეს მოვა.", seenMessageId: letter.messageId, thenState: "resolved" };
  expect((await agent.call("POST", `/conversations/${conversationId}/replies`, reply)).status).toBe(200);
  // The minute has passed.
  await until(async () => {
    const { rows } = await street.desk.database.owner.query(
      "update guli.survey_invitations set due_at = $2 where workspace_id = $1 and due_at is not null and exists (select from guli.deliveries d where d.workspace_id = $1 and d.state = 'sent') returning id",
      [street.workspaceId, street.desk.clock.now()],
    );
    return rows.length > 0;
  }, "the invitation");
  const sent = await until(() => smtp.captured.find(({ mail }) => mail.text.includes("/survey/")), "the letter that asks");
  expect(sent.to).toEqual(["nino@example.com"]);
  links = [...sent.mail.text.matchAll(/http\S+\/survey\/[\w-]{64}\?a=\d/g)].map(([link]) => link);
  expect(links.map((link) => link.at(-1))).toEqual(["5", "4", "3", "2", "1"]);
});

it("is answered with one tap there and one here, without scripts; whatever opens links by itself answers nothing", async () => {
  for (const link of links) {
    const page = await (await fetch(link)).text();
    expect(gzipSync(page).length).toBeLessThan(50_000);
  }
  expect((await street.cast.agent.call("GET", `/conversations/${conversationId}/surveys`)).body.surveys[0].answer).toBeNull();

  const scripted = await (await street.open({ viewport: { width: 390, height: 844 }, colorScheme: "dark" })).newPage();
  await scripted.goto(links[1]!);
  expect(await violationsOn(scripted)).toEqual([]);

  const phone = await (await street.open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })).newPage();
  await phone.goto(links[1]!);
  expect(await phone.getByRole("radio", { name: "4 – კმაყოფილი" }).isChecked()).toBe(true);
  await phone.getByRole("textbox", { name: /დაამატეთ რამდენიმე სიტყვა/ }).fill("სწრაფად და თავაზიანად!");
  await phone.waitForTimeout(800);
  await phone.getByRole("button", { name: "გაგზავნა" }).click();
  await phone.getByRole("heading", { name: "გმადლობთ!" }).waitFor();
  await phone.getByRole("link", { name: "Русский" }).click();
  await phone.getByRole("radio", { name: "лучше ожиданий" }).check();
  await phone.waitForTimeout(800);
  await phone.getByRole("button", { name: "Изменить ответ" }).click();
  await phone.getByRole("heading", { name: "Спасибо!" }).waitFor();
});

it("shows Ada what she expected and how it was", async () => {
  const ada = await pageAs(street, street.cast.agent);
  await ada.goto(`${street.origin}/inbox/all/${conversationId}`);
  const pane = ada.getByRole("complementary", { name: "Customer" });
  await pane.getByText(/Says that it was promised by:/).waitFor();
  await pane.getByText("Satisfaction 4 of 5").waitFor();
  await pane.getByText("More than expected").waitFor();
  await pane.getByText("სწრაფად და თავაზიანად!").waitFor();
  await ada.getByText("The customer answered the survey").first().waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await ada.goto(`${street.origin}/survey-answers`);
  await ada.getByText("სწრაფად და თავაზიანად!").waitFor();
  await ada.getByLabel("Satisfaction").selectOption("low");
  await ada.getByText("There are no such answers yet.").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});

it("shows Davit the figures with their cases, and says what is too little to say anything", async () => {
  await davit.goto(`${street.origin}/reports?part=surveys`);
  await davit.getByText(/1 of 1 customers who were asked have answered\./).waitFor();
  await davit.getByText("too few answers to show").waitFor();
  expect(await davit.getByText("Too few cases: 30 of each are needed.").count()).toBe(2);
  expect(await violationsOn(davit)).toEqual([]);
});
