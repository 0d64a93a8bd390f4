import { afterAll, beforeAll, expect, test } from "vitest";
import { countedDesk, type CountedDesk } from "../../../test/sql/counting.ts";

/* How many statements a request takes that is asked often: with each letter of an agent, by anybody on the internet. */

let desk: CountedDesk;
const PAGE = "/help/tbilisi-books/en/returning-a-book";

beforeAll(async () => {
  desk = await countedDesk();
  const documents = [{ path: "en/return.md", text: "---\ntitle: Returning a book\ncollection: Returns\n---\nWithin 14 days." }];
  await desk.house.cast.lead.call("POST", "/guides/import", { documents, publish: true, language: "en" });
});
afterAll(() => desk.close());

const suggest = (text: string) => async () => {
  const { status } = await desk.house.cast.agent.call("POST", "/guides/suggestions", { text, language: "en" });
  expect(status).toBe(200);
};
const read = (url: string) => async () => expect((await desk.house.app.inject({ method: "GET", url })).statusCode).toBe(200);

test.each([
  ["guides where nothing fits", 3, "enter · what fits · commit", suggest("Good evening everybody")],
  ["guides that fit", 4, "enter · what fits · whether and where customers can open it · commit", suggest("How do I return a book?")],
])("%s: %i statements (%s)", async (_what, take, _because, work) => {
  await work();
  const found = await desk.counted(work);
  expect(found, found.join("\n")).toHaveLength(take);
});

test.each([
  ["a guide", 6, "enter · business · help centre · guide with its translations · its topic · commit", PAGE],
  ["the first page", 5, "enter · business · help centre · topics with their first guides · commit", "/help/tbilisi-books/en"],
  ["a search", 5, "enter · business · help centre · what fits · commit", "/help/tbilisi-books/en/search?q=return"],
])("%s for anybody: %i statements (%s)", async (_what, take, _because, url) => {
  await desk.house.cast.lead.call("PATCH", "/help-centre", { on: true });
  await read(url)();
  const found = await desk.counted(read(url));
  expect(found, found.join("\n")).toHaveLength(take);
});
