import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, type Member, type TestDesk } from "../../../test/desk.ts";
import { newId } from "../../core/ids.ts";

/* Writing, publishing, translating, finding. */

let house: TestDesk;
let agent: Member;
let lead: Member;

beforeAll(async () => {
  house = await testDesk();
  ({ agent, lead } = house.cast);
  const centre = { on: true, mainLanguage: "ka", languages: ["ka", "ru", "en"], colour: "#ffcc00", titles: { ka: "თბილისის წიგნები: დახმარება" } };
  expect((await lead.call("PATCH", "/help-centre", centre)).status).toBe(200);
});
afterAll(() => house.close());

type Body = { title: string; summary?: string; body?: string; steps?: unknown[]; slug?: string };

async function publish(language: string, content: Body, { guideId, kind = "article" }: { guideId?: string; kind?: string } = {}): Promise<string> {
  const id = guideId ?? (await agent.call("POST", "/guides", { kind, title: content.title, language })).body.id;
  const before = await agent.call("GET", `/guides/${id}/texts/${language}`);
  const saved = await agent.call("PUT", `/guides/${id}/texts/${language}`, { ...content, version: before.status === 200 ? before.body.version : 0 });
  expect(saved.status, JSON.stringify(saved.body)).toBe(200);
  const published = await agent.call("POST", `/guides/${id}/texts/${language}/publish`, { version: saved.body.version });
  expect(published.status, JSON.stringify(published.body)).toBe(200);
  return id;
}

const states = async (id: string) =>
  Object.fromEntries((await agent.call("GET", `/guides/${id}`)).body.texts.map((one: { language: string; state: string }) => [one.language, one.state]));
const get = (url: string, headers: Record<string, string> = {}) => house.app.inject({ method: "GET", url, headers });

test("a draft is nobody's but ours until it is published, and every publishing is kept", async () => {
  const { body: guide } = await agent.call("POST", "/guides", { kind: "article", title: "როგორ დავაბრუნო წიგნი?", tags: ["დაბრუნება"] });
  expect(guide.texts).toMatchObject([{ language: "ka", slug: "rogor-davabruno-tsigni", state: "draft", published: null, url: null }]);
  const text = `/guides/${guide.id}/texts/ka`;
  expect((await agent.call("POST", `${text}/publish`, { version: 1 })).body.code).toBe("guide.empty");
  const { body: saved } = await agent.call("PUT", text, { title: "როგორ დავაბრუნო წიგნი?", body: "14 დღის განმავლობაში.", version: 1 });
  expect(saved).toMatchObject({ version: 2, slug: "rogor-davabruno-tsigni" });
  expect((await agent.call("PUT", text, { title: "?", version: 1 })).body.code).toBe("guide.changed");
  expect((await get("/help/tbilisi-books/ka/rogor-davabruno-tsigni")).statusCode).toBe(404);

  expect((await agent.call("POST", `${text}/publish`, { version: 1 })).body.code).toBe("guide.changed");
  expect((await agent.call("POST", `${text}/publish`, { version: 2 })).body.brief).toMatchObject({ published: 1, changed: false, state: "current" });
  expect((await get("/help/tbilisi-books/ka/rogor-davabruno-tsigni")).body).toContain("14 დღის განმავლობაში.");

  await agent.call("PUT", text, { title: "როგორ დავაბრუნო წიგნი?", body: "30 დღის განმავლობაში.", version: 2 });
  expect((await agent.call("GET", text)).body.brief).toMatchObject({ changed: true, published: 1 });
  expect((await get("/help/tbilisi-books/ka/rogor-davabruno-tsigni")).body).not.toContain("30 დღის");
  await agent.call("POST", `${text}/publish`, { version: 3 });
  expect((await agent.call("GET", `${text}/versions`)).body.rows.map((one: { version: number }) => one.version)).toEqual([2, 1]);
  expect((await agent.call("GET", `${text}/versions/1`)).body.body).toBe("14 დღის განმავლობაში.");
  expect((await agent.call("GET", `${text}/versions/9`)).body.code).toBe("guide.no-version");

  const { body: restored } = await agent.call("POST", `${text}/versions/1/restore`);
  expect(restored).toMatchObject({ body: "14 დღის განმავლობაში.", version: 4, brief: { published: 2, changed: true } });
  await agent.call("POST", `${text}/withdraw`);
  expect((await get("/help/tbilisi-books/ka/rogor-davabruno-tsigni")).statusCode).toBe(404);
});

test("a translation is out of date once the main language changed, until it is published anew or confirmed", async () => {
  const id = await publish("ka", { title: "მიწოდების ვადა", body: "ორ დღეში." });
  expect(await states(id)).toEqual({ ka: "current" });
  await publish("ru", { title: "Сроки доставки", body: "За два дня." }, { guideId: id });
  await publish("en", { title: "Delivery times", body: "In two days." }, { guideId: id });
  expect(await states(id)).toEqual({ ka: "current", ru: "current", en: "current" });
  await publish("ka", { title: "მიწოდების ვადა", body: "სამ დღეში." }, { guideId: id });
  expect(await states(id)).toEqual({ ka: "current", ru: "outdated", en: "outdated" });
  await publish("ru", { title: "Сроки доставки", body: "За три дня." }, { guideId: id });
  await agent.call("POST", `/guides/${id}/texts/en/confirm`);
  expect(await states(id)).toEqual({ ka: "current", ru: "current", en: "current" });
  const outdated = await agent.call("GET", "/guides?language=uz&state=missing");
  expect(outdated.body.rows.map((one: { id: string }) => one.id)).toContain(id);
});

test("an address is one guide's; the old one leads on to the new", async () => {
  const id = await publish("en", { title: "Gift cards", body: "They are for a year.", slug: "gift-cards" });
  const other = await agent.call("POST", "/guides", { kind: "article", title: "Gift cards", language: "en" });
  expect(other.body.texts[0].slug).toBe("gift-cards-2");
  const taken = await agent.call("PUT", `/guides/${other.body.id}/texts/en`, { title: "Gift cards", slug: "gift-cards", version: 1 });
  expect(taken).toMatchObject({ status: 409, body: { code: "guide.slug-taken" } });
  expect((await agent.call("PUT", `/guides/${other.body.id}/texts/en`, { title: "x", slug: "search", version: 1 })).body.code).toBe("guide.slug-taken");
  await publish("en", { title: "Gift cards", body: "They are for two years.", slug: "vouchers" }, { guideId: id });
  expect((await get("/help/tbilisi-books/en/gift-cards")).headers.location).toBe("/help/tbilisi-books/en/vouchers");
  expect((await agent.call("PATCH", `/guides/${id}`, { archived: true })).body.archived).toBe(true);
  expect((await get("/help/tbilisi-books/en/vouchers")).statusCode).toBe(404);
  expect((await agent.call("GET", "/guides?archived=true")).body.rows).toHaveLength(1);
});

test("collections are ordered, renamed by language, and forget their guides when they go", async () => {
  const one = (await lead.call("POST", "/guide-collections", { names: { ka: { name: "მიწოდება" }, en: { name: "Delivery" } } })).body;
  const two = (await lead.call("POST", "/guide-collections", { names: { ka: { name: "გადახდა" } }, slug: "payment" })).body;
  expect([one.slug, two.slug]).toEqual(["mitsodeba", "payment"]);
  expect((await lead.call("POST", "/guide-collections", { names: { ka: { name: "გადახდა" } }, slug: "payment" })).body.code).toBe("collection.slug-taken");
  expect((await lead.call("PATCH", `/guide-collections/${two.id}`, { slug: "mitsodeba" })).body.code).toBe("collection.slug-taken");
  const renamed = await lead.call("PATCH", `/guide-collections/${two.id}`, { names: { ru: { name: "Оплата" } } });
  expect(renamed.body.names).toMatchObject({ ka: { name: "გადახდა" }, ru: { name: "Оплата" } });
  const ordered = await lead.call("PUT", "/guide-collections", { collectionIds: [two.id] });
  expect(ordered.body.rows.map((row: { id: string }) => row.id)).toEqual([two.id, one.id]);

  const [a, b] = [await publish("ka", { title: "პირველი", body: "ა" }), await publish("ka", { title: "მეორე", body: "ბ" })];
  for (const id of [a, b]) await agent.call("PATCH", `/guides/${id}`, { collectionId: one.id });
  await agent.call("PUT", "/guides", { collectionId: one.id, guideIds: [b, a] });
  const rows = (await agent.call("GET", `/guides?collectionId=${one.id}`)).body.rows;
  expect(rows.map((row: { id: string }) => row.id)).toEqual([b, a]);
  const page = (await get("/help/tbilisi-books/ka/collections/mitsodeba")).body;
  expect(page.indexOf("მეორე")).toBeLessThan(page.indexOf("პირველი"));
  await lead.call("DELETE", `/guide-collections/${one.id}`);
  expect((await agent.call("GET", `/guides/${a}`)).body.collectionId).toBeNull();
  expect((await agent.call("DELETE", `/guide-collections/${one.id}`)).status).toBe(403);
});

test("any script finds the other, a whole sentence finds what it is about, and nothing fits nothing", async () => {
  const card = await publish("ka", { title: "ბარათიდან ორჯერ ჩამოიჭრა თანხა", body: "თანხა სამ დღეში დაგიბრუნდებათ." });
  const suggest = async (text: string, language?: string) =>
    (await agent.call("POST", "/guides/suggestions", { text, ...(language && { language }) })).body.rows.map((row: { guideId: string }) => row.guideId);
  expect((await agent.call("GET", "/guides/search?q=baratidan")).body.rows[0]).toMatchObject({ guideId: card, language: "ka" });
  expect(await suggest("გამარჯობა, გუშინ ბარათიდან ორჯერ ჩამომეჭრა თანხა და არ ვიცი რა ვქნა", "ka")).toEqual([card]);
  expect(await suggest("gamarjoba, baratidan orjer chamomechra tanxa", "ka")).toEqual([card]);
  expect(await suggest("დიდი მადლობა, კარგად ბრძანდებოდეთ", "ka")).toEqual([]);
  expect(await suggest("")).toEqual([]);
  expect((await agent.call("GET", `/guides?search=${encodeURIComponent("ორჯერ ჩამოჭრილი")}`)).body.rows[0].id).toBe(card);
  const [row] = (await agent.call("POST", "/guides/suggestions", { text: "ბარათიდან ორჯერ ჩამოიჭრა" })).body.rows;
  expect(row.url).toMatch(/\/help\/tbilisi-books\/ka\/baratidan-orjer/);
});

test("pictures are what their bytes say, and shown to nobody before they were published", async () => {
  const bring = (filename: string, content: Buffer) =>
    house.app.inject({
      method: "POST",
      url: `/api/v1/guide-files?filename=${filename}`,
      payload: content,
      headers: { cookie: agent.cookie, "x-guli": "1", "content-type": "application/octet-stream" },
    });
  expect((await bring("picture.png", Buffer.from("<svg onload=alert(1)>"))).json().code).toBe("guide-file.kind");
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAAEklEQVR4nGP4z8DwHxkzkC4AADxUEvEJXr5AAAAAAElFTkSuQmCC", "base64");
  const file = (await bring("box.png", png)).json();
  expect(file).toMatchObject({ contentType: "image/png", width: 2, height: 3, size: png.length });
  expect((await bring("again.png", png)).json().id).toBe(file.id);
  const open = `/help/tbilisi-books/files/${file.id}/box.png`;
  expect((await get(open)).statusCode).toBe(404);
  expect((await get(`/api/v1/guide-files/${file.id}`, { cookie: agent.cookie })).headers["content-type"]).toBe("image/png");
  const steps = [
    { title: "Pack it", picture: { fileId: file.id, alt: "A box", marks: [{ shape: "circle", x: 0.5, y: 0.5, r: 0.2, label: "The tape", number: 1 }] } },
  ];
  const unknown = await agent.call("POST", "/guides", { kind: "steps", title: "No picture", language: "en" });
  const missing = { title: "No picture", body: `![x](${file.id.replace(/.$/, "0").replace(/^./, "f")})`, version: 1 };
  expect((await agent.call("PUT", `/guides/${unknown.body.id}/texts/en`, missing)).body.code).toBe("guide-file.not-found");
  await publish("en", { title: "Return by courier", steps }, { kind: "steps" });
  const page = (await get("/help/tbilisi-books/en/return-by-courier")).body;
  expect(page).toContain(`<img src="${open}" alt="A box"`);
  expect(page).toMatch(/<circle cx="500" cy="750" r="200"/);
  expect(page).toContain("The tape");
  const part = await get(open, { range: "bytes=1-3" });
  expect([part.statusCode, part.headers["content-range"], part.body]).toEqual([206, `bytes 1-3/${png.length}`, "PNG"]);
});

test("a film is given in the parts that a player asks for, out of the file and not out of memory", async () => {
  const film = Buffer.concat([Buffer.from("0000001866747970", "hex"), Buffer.from("isom"), Buffer.alloc(200_000, 7), Buffer.from("the end")]);
  const headers = { cookie: agent.cookie, "x-guli": "1", "content-type": "application/octet-stream" };
  const { id, contentType } = (await house.app.inject({ method: "POST", url: "/api/v1/guide-files?filename=how.mp4", payload: film, headers })).json();
  expect(contentType).toBe("video/mp4");
  const url = `/api/v1/guide-files/${id}`;
  const end = await get(url, { cookie: agent.cookie, range: "bytes=-7" });
  expect([end.statusCode, end.body, end.headers["content-length"]]).toEqual([206, "the end", "7"]);
  const middle = await get(url, { cookie: agent.cookie, range: "bytes=100-199" });
  expect([middle.rawPayload.length, middle.headers["content-range"]]).toEqual([100, `bytes 100-199/${film.length}`]);
  expect((await get(url, { cookie: agent.cookie, range: `bytes=${film.length}-` })).statusCode).toBe(416);
  expect((await get(url, { cookie: agent.cookie })).rawPayload.equals(film)).toBe(true);
});

test("the search of another business is refused by the database itself", async () => {
  const { desk, workspaceId } = house;
  const ask = (entered: string, asked: string) =>
    desk.read(entered, (tx) => sql`select * from search_guides(${asked}::uuid, 'published', '{ka}'::text[], '{}'::tsquery[], 5)`.execute(tx.sql));
  await expect(ask(workspaceId, newId())).rejects.toMatchObject({ code: "42501" });
  await expect(ask(workspaceId, workspaceId)).resolves.toMatchObject({ rows: [] });
});

test("a topic without any name is refused, at first and later", async () => {
  const { lead } = house.cast;
  for (const names of [{}, { en: { name: "   ", about: "" } }])
    expect((await lead.call("POST", "/guide-collections", { names })).status, JSON.stringify(names)).toBe(422);
  const { body } = await lead.call("POST", "/guide-collections", { names: { en: { name: "Parcels", about: "" } } });
  expect((await lead.call("PATCH", `/guide-collections/${body.id}`, { names: {} })).status).toBe(422);
  expect((await lead.call("DELETE", `/guide-collections/${body.id}`)).status).toBe(200);
});
