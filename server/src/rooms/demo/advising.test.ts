import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, type TestDesk } from "../../../test/desk.ts";
import { openHelpCentre } from "./advising.ts";

let house: TestDesk;

beforeAll(async () => {
  house = await testDesk();
  await openHelpCentre(house.desk, house.workspaceId, { language: "ka", seed: 1 });
});
afterAll(() => house.close());

test("a dozen articles and two guides by steps stand there in four languages, each current", async () => {
  const { rows } = (await house.cast.agent.call("GET", "/guides")).body;
  expect(rows.filter((one: { kind: string }) => one.kind === "article")).toHaveLength(12);
  expect(rows.filter((one: { kind: string }) => one.kind === "steps")).toHaveLength(2);
  for (const { texts, collectionId } of rows) {
    expect(texts.map((one: { language: string }) => one.language)).toEqual(["en", "ka", "ru", "uz"]);
    expect(texts.map((one: { state: string }) => one.state)).toEqual(["current", "current", "current", "current"]);
    expect(collectionId).not.toBeNull();
  }
});

test("every link in them leads to another, in every language", async () => {
  // The same links stand on many pages: each is followed once.
  const followed = new Set<string>();
  for (const language of ["en", "ka", "ru", "uz"]) {
    const at = `/help/tbilisi-books/${language}`;
    const map = (await house.app.inject({ method: "GET", url: "/help/tbilisi-books/sitemap.xml" })).body;
    const pages = [...map.matchAll(/<loc>[^<]*(\/help\/tbilisi-books\/\w+\/[a-z0-9-]+)<\/loc>/g)].flatMap(([, path = ""]) =>
      path.startsWith(at) ? [path] : [],
    );
    expect(pages).toHaveLength(14);
    for (const page of pages) {
      const { body } = await house.app.inject({ method: "GET", url: page });
      const links = [...body.slice(body.indexOf("<article>")).matchAll(/href="(\/help\/[^"#?]+)"/g)].map(([, path = ""]) => path);
      const fresh = links.filter((link) => !followed.has(link));
      for (const link of fresh) expect((await house.app.inject({ method: "GET", url: link })).statusCode, `${page} → ${link}`).toBe(200);
      for (const link of fresh) followed.add(link);
      expect(body, page).not.toContain("![");
    }
  }
});

const found = async (language: string, q: string) =>
  (await house.cast.agent.call("GET", `/guides/search?q=${encodeURIComponent(q)}&language=${language}`)).body.rows.map((one: { url: string }) =>
    one.url.split("/").at(-1),
  );
const offered = async (text: string) =>
  (await house.cast.agent.call("POST", "/guides/suggestions", { text })).body.rows.map((one: { url: string }) => one.url.split("/").at(-1));

test.each([
  ["ka", "დაბრუნება კურიერით", "kurierit-dabruneba"],
  ["ka", "sad aris chemi shekveta", "sad-aris-shekveta"],
  ["ka", "invoisi", "invoisi"],
  ["uz", "қайтариш", "qaytarish"],
  ["uz", "buyurtma qayerda", "buyurtmam-qayerda"],
  ["uz", "идиш ювиш машинаси", "parvarish"],
  ["ru", "rassrochka", "rassrochka"],
  ["ru", "когда придут деньги", "sroki-vozvrata-deneg"],
  ["ru", "разбитая чашка", "prishlo-razbitoe"],
  ["en", "dishwasher", "care"],
  ["en", "gift voucher", "gift-card"],
])("who seeks in %s for “%s” finds %s first", async (language, q, slug) => expect((await found(language, q))[0]).toBe(slug));

test.each([
  ["Здравствуйте! Вчера с моей карты дважды списали деньги за один заказ, что делать?", "dvazhdy-spisali"],
  ["გამარჯობა, ჩემი ამანათი ჯერ არ მოსულა, სად არის შეკვეთა?", "sad-aris-shekveta"],
  ["Assalomu alaykum, piyola singan holda keldi, nima qilay?", "singan-keldi"],
  ["Hi there, I need an invoice for my company please", "invoice"],
  ["Could I change the delivery address of my order to my office?", "change-address"],
  ["Хочу вернуть чашку, заберёт ли её курьер?", "vozvrat-kurerom"],
])("whoever writes “%s” is offered %s", async (text, slug) => expect(await offered(text)).toContain(slug));

test.each(["Спасибо большое, всего доброго!", "დიდი მადლობა, კარგად ბრძანდებოდეთ", "Rahmat, salomat boʻling", "Thanks a lot, have a nice weekend", "ok", "👍"])(
  "whoever writes “%s” is offered nothing",
  async (text) => expect(await offered(text)).toEqual([]),
);
