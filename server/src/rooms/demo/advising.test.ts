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
      for (const link of links) expect((await house.app.inject({ method: "GET", url: link })).statusCode, `${page} → ${link}`).toBe(200);
      expect(body, page).not.toContain("![");
    }
  }
});
