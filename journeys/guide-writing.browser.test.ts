import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { written } from "./lib/composer.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/* Ada writes a guide, sends it to Mrs Orbeli, and sees at which step she is stuck. */

const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGM4YWQERAwQCgAfIgPRbHYk6wAAAABJRU5ErkJggg==", "base64");

let street: Street;
let ada: Page;
let pane: Locator;
let chatKey: string;
let link: string;

beforeAll(async () => {
  street = await openStreet();
  const { owner } = street.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
  ada = await pageAs(street, street.cast.agent);
});
afterAll(() => street?.close());

const post = async (path: string, payload: object, token = "") =>
  (await street.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} })).json();

it("is written step by step, with a picture marked by keyboard, saved by itself and published", async () => {
  await ada.goto(`${street.origin}/guides`);
  await ada.getByRole("button", { name: "Write one" }).first().click();
  await ada.getByLabel("Title").fill("Descale the kettle");
  expect(await violationsOn(ada)).toEqual([]);
  await ada.getByRole("button", { name: "Begin" }).click();
  await ada.getByLabel("In one sentence").fill("How the kettle gets rid of lime.");
  await ada.getByRole("button", { name: "Add a step" }).click();
  await ada.getByLabel("What is to be done").fill("Boil vinegar and water");
  await ada.getByRole("button", { name: "Add a step" }).click();
  await ada.getByLabel("What is to be done").nth(1).fill("Open the filter");
  const step = ada.getByRole("listitem").filter({ has: ada.getByRole("heading", { name: "Step 2" }) });
  const [chooser] = await Promise.all([ada.waitForEvent("filechooser"), step.getByRole("button", { name: "Add a picture" }).click()]);
  await chooser.setFiles({ name: "filter.png", mimeType: "image/png", buffer: PICTURE });
  await step.getByLabel("What the picture shows").fill("The filter in the spout");
  await step.getByRole("button", { name: "Add a circle" }).click();
  await step.getByLabel("What it points to: Circle · 1").fill("The clip");
  const mark = step.getByRole("button", { name: "Circle · 1 · The clip", exact: true });
  await mark.focus();
  await ada.keyboard.press("ArrowRight");
  await ada.keyboard.press("Shift+ArrowUp");
  await ada.getByText("All saved").waitFor();
  const { rows } = (await street.cast.agent.call("GET", "/guides")).body;
  const saved = await until(async () => {
    const { body } = await street.cast.agent.call("GET", `/guides/${rows[0].id}/texts/en`);
    return body.steps[1]?.picture?.marks[0]?.r === 0.09 ? body : false;
  }, "the circle, larger");
  expect(saved.steps[1].picture).toMatchObject({
    alt: "The filter in the spout",
    marks: [{ shape: "circle", x: 0.46, y: 0.45, number: 1, label: "The clip" }],
  });
  await ada
    .frameLocator("iframe")
    .getByRole("heading", { name: /Open the filter/ })
    .waitFor();
  expect(await violationsOn(ada, { without: ["iframe"] })).toEqual([]);
  await ada.getByRole("button", { name: "Publish", exact: true }).click();
  await ada.getByText("Customers can read it now.").waitFor();
  await ada.getByText("Published", { exact: true }).first().waitFor();
});

it("takes steps away and back, and asks whose words are kept where two have written", async () => {
  await ada.getByRole("button", { name: "Remove step 1" }).click();
  await ada.getByRole("button", { name: "Undo" }).click();
  await ada.getByRole("heading", { name: "Step 2" }).waitFor();
  await ada.getByText("All saved").waitFor();
  const { agent } = street.cast;
  const { id } = (await agent.call("GET", "/guides")).body.rows[0];
  await ada.context().setOffline(true);
  // What Ada saved last may still be on its way: then it is a version later.
  await until(async () => {
    const { steps, version } = (await agent.call("GET", `/guides/${id}/texts/en`)).body;
    return (await agent.call("PUT", `/guides/${id}/texts/en`, { title: "Descale any kettle", steps, version })).status === 200;
  }, "another's words");
  await ada.getByLabel("Title").fill("Descale your kettle");
  await ada.getByText("No connection: your text is kept on this device.").waitFor();
  await ada.context().setOffline(false);
  await ada.getByText(/Somebody else has saved this text/).waitFor();
  expect(await violationsOn(ada, { without: ["iframe"] })).toEqual([]);
  await ada.getByRole("button", { name: "Save mine over it" }).click();
  await ada.getByText("All saved").waitFor();
  expect((await agent.call("GET", `/guides/${id}/texts/en`)).body.title).toBe("Descale your kettle");
  await ada.getByRole("button", { name: "Publish the changes" }).click();
  await ada.getByText("Versions").click();
  await ada.getByRole("button", { name: "Restore version 2" }).waitFor();
  await ada.getByRole("button", { name: "Restore version 1" }).waitFor();
});

it("is offered while she writes, goes into the reply with the customer's own link, and is counted once it has left", async () => {
  const { token } = await post("/start", { key: chatKey });
  const said = { text: "How do I descale my kettle? It is full of lime.", name: "Mrs Orbeli", language: "en", timeZone: null, page: null };
  await post("/messages", { channelKey: chatKey, key: newId(), ...said }, token);
  await ada.goto(`${street.origin}/inbox/unassigned`);
  await ada.locator("[data-row]").first().click();
  pane = ada.getByRole("complementary", { name: "Customer" });
  await pane.getByRole("list", { name: "May help here" }).getByText("Descale your kettle").waitFor();
  await ada.getByRole("button", { name: "Reply to Mrs Orbeli …" }).click();
  const line = ada.getByRole("group", { name: "A guide that may help" });
  await line.getByText("Descale your kettle").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await line.getByRole("button", { name: "Insert" }).click();
  await until(async () => /Descale your kettle.*\/help\/g\/[\w-]{64} /s.test(await written(ada)), "the words with the link");
  link = /\/help\/g\/[\w-]{64}/.exec(await written(ada))![0];
  await ada.getByText("Link made, not sent yet").waitFor();
  await ada.getByRole("textbox", { name: "Reply" }).press("Control+Enter");
  const anyway = ada.getByRole("button", { name: "Send anyway" });
  const sent = ada.getByText("Not begun yet");
  await until(async () => ((await anyway.count()) > 0 ? anyway.click().then(() => false) : (await sent.count()) > 0), "the guide as sent");
});

it("is found by typing, too: by key, in any words", async () => {
  await ada.keyboard.press("Escape");
  await ada.getByRole("heading", { level: 2 }).first().click();
  await ada.keyboard.press("b");
  const dialog = ada.getByRole("dialog", { name: "Send a guide" });
  await dialog.getByRole("combobox").fill("kettl");
  await dialog.getByRole("option", { name: /Descale your kettle/ }).waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await ada.keyboard.press("Escape");
});

it("shows at which step she is stuck, as she goes", async () => {
  const phone = await street.open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(street.origin + link);
  await page.getByRole("button", { name: "Done" }).first().click();
  await pane.getByText("At step 2 of 2").waitFor();
  await page.getByRole("button", { name: "It did not work" }).last().click();
  await pane.getByText("Stuck at step 2 of 2").waitFor();
  await pane.getByRole("listitem").filter({ hasText: "Boil vinegar and water" }).getByRole("img", { name: "Done" }).waitFor();
  await pane.getByRole("listitem").filter({ hasText: "Open the filter" }).getByRole("img", { name: "Did not work" }).waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await phone.close();
});

it("tells leads where it fails, and whom they can still help", async () => {
  const nino = await pageAs(street, street.cast.owner, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await nino.goto(`${street.origin}/reports?part=guides`);
  await nino.getByText("Too few have said whether it worked: 1.").waitFor();
  await nino.getByRole("row", { name: /2\. Open the filter/ }).waitFor();
  await nino.getByRole("button", { name: "Whom it did not help" }).click();
  await nino.getByText("Step 2: Open the filter").waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  await nino.getByRole("link", { name: /Mrs Orbeli/ }).click();
  await nino.getByRole("heading", { name: /How do I descale my kettle/ }).waitFor();
  await nino.goto(`${street.origin}/settings/help-centre`);
  await nino.getByText("1 guide is published.").waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  await nino.getByLabel("Customers can open the help centre").click();
  await nino.getByRole("link", { name: "Look at it" }).waitFor();
  await nino.context().close();
});

it("comes from files, too: what is right is taken in with its picture, what is not says why", async () => {
  const davit = await pageAs(street, street.cast.lead);
  await davit.goto(`${street.origin}/guides`);
  await davit.getByRole("button", { name: "Import" }).click();
  const [chooser] = await Promise.all([davit.waitForEvent("filechooser"), davit.getByRole("button", { name: "Choose files" }).click()]);
  const markdown = (name: string, text: string) => ({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });
  await chooser.setFiles([
    markdown("toaster.md", "# Clean the toaster\n\nOnce a month.\n\n## Pull the tray\n\n![The tray](tray.png)\n"),
    markdown("lost.md", "# Lost\n\n## Look\n\n![Nothing](nowhere.png)\n"),
    { name: "tray.png", mimeType: "image/png", buffer: PICTURE },
  ]);
  const files = davit.getByRole("list", { name: "What becomes of the files" });
  await files.getByText("Not taken").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.getByRole("button", { name: "Take in 1 guide" }).click();
  await files.getByRole("link", { name: "Clean the toaster" }).waitFor();
  const { rows } = (await street.cast.agent.call("GET", "/guides")).body;
  const taken = rows.find(({ texts }: { texts: { title: string }[] }) => texts.some(({ title }) => title === "Clean the toaster"));
  const { body } = await street.cast.agent.call("GET", `/guides/${taken.id}/texts/en`);
  expect(JSON.stringify(body)).toContain("The tray");
  expect(rows.some(({ texts }: { texts: { title: string }[] }) => texts.some(({ title }) => title === "Lost"))).toBe(false);
  await davit.context().close();
});
