import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReviewImport } from "@guli/contract";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";
import { importFile } from "./importing.ts";
import { reviewsProjection } from "./figures.ts";
import { Unreadable } from "./reading-files.ts";

let house: TestDesk;
let sourceId = "";
let made = 0;
beforeAll(async () => {
  house = await testDesk();
});
afterAll(() => house?.close());

async function newSource(more: object = {}): Promise<string> {
  made += 1;
  const { status, body } = await house.cast.owner.call("POST", "/review-sources", { name: `File ${made}`, way: "file", settings: { fields: {} }, ...more });
  if (status !== 200) throw new Error(JSON.stringify(body));
  sourceId = body.id;
  return body.id;
}
/** As a file comes from a disk, cut anywhere. */
async function* cutUp(content: Buffer, size: number) {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
const bring = (content: string | Buffer, { dry = false, size = 7 } = {}): Promise<ReviewImport> =>
  importFile(house.desk, house.workspaceId, { sourceId, bytes: cutUp(Buffer.from(content), size), dry, said: {} });
const listed = async () => (await house.cast.owner.call("GET", `/reviews?sourceId=${sourceId}&limit=100`)).body.rows;

const CSV = `\uFEFFReview ID;Rating;Date;Author;Review text
a1;5;2025-01-02;Анна;"Всё
отлично; спасибо"
a2;1;2025-01-03;ნინო;წიგნი დახეული იყო
a3;9;2025-01-03;Ben;too many stars
a4;;some day;Ben;no time
a5;3;2025-01-03;Ben
a6;4;2025-02-03;Ben;"He said ""fine"""
`;

test("a file is tried, taken, and taken again without harm; broken rows are refused one by one", async () => {
  await newSource();
  const dry = await bring(CSV, { dry: true });
  expect(dry).toMatchObject({
    rows: 6,
    created: 3,
    refused: 3,
    old: 3,
    fields: { id: "Review ID", stars: "Rating", text: "Review text", author: "Author", at: "Date" },
  });
  expect(dry.troubles).toEqual([
    { row: 4, why: "9 stars of 5" },
    { row: 5, why: "there is no time in it that could be read" },
    { row: 6, why: "it has more or fewer cells than the first row" },
  ]);
  expect(dry.sample[0]).toMatchObject({ stars: 5, author: "Анна", text: "Всё\nотлично; спасибо" });
  expect(await listed()).toEqual([]);

  expect(await bring(CSV)).toMatchObject({ created: 3, changed: 0, same: 0, refused: 3 });
  expect(await bring(CSV, { size: 1000 })).toMatchObject({ created: 0, changed: 0, same: 3 });
  expect(await bring(CSV.replace("დახეული", "სველი"))).toMatchObject({ changed: 1, same: 2 });
  expect((await listed()).map(({ stars, text, version }: { stars: number; text: string; version: number }) => [stars, text, version])).toEqual([
    [4, 'He said "fine"', 1],
    [1, "წიგნი სველი იყო", 2],
    [5, "Всё\nотлично; спасибо", 1],
  ]);
  // What is old is kept, and wakes nobody.
  expect((await house.cast.owner.call("GET", "/conversations?view=all")).body.rows).toEqual([]);
});

test("a file that Excel wrote in windows-1251 is read as it was meant", async () => {
  await newSource();
  const letters = (text: string) => [...text].map((one) => (one.charCodeAt(0) < 0x80 ? one.charCodeAt(0) : one.charCodeAt(0) - 0x410 + 0xc0));
  const file = Buffer.from(letters("id;rating;Дата;Автор;Отзыв\n1;4;2025-01-02;Анна;Быстро и вежливо\n"));
  expect(await bring(file)).toMatchObject({ created: 1, refused: 0, fields: { at: "Дата", author: "Автор", text: "Отзыв" } });
  expect((await listed())[0]).toMatchObject({ stars: 4, author: "Анна", text: "Быстро и вежливо" });
});

test("JSON of a site with names within names", async () => {
  await newSource();
  const reviews = [
    {
      reviewId: "g1",
      reviewer: { displayName: "Anna" },
      starRating: "FOUR",
      comment: "Good",
      createTime: "2025-03-01T10:00:00Z",
      updateTime: "2025-03-02T10:00:00Z",
      reviewReply: { comment: "Thanks" },
    },
  ];
  expect(await bring(JSON.stringify({ reviews }))).toMatchObject({ created: 1, refused: 0 });
  expect((await listed())[0]).toMatchObject({ stars: 4, author: "Anna", text: "Good", answer: "Thanks" });
  expect(await bring(reviews.map((one) => JSON.stringify({ ...one, reviewId: "g2" })).join("\n"))).toMatchObject({ created: 1 });
});

test.each([
  ["nothing", ""],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
  ["JSON that breaks off", '[{"id": 1'],
  ["a row of names alone", "id;rating;text\n"],
  ["hardly anything but broken rows", `id,rating,date,text\n1,5,2025-01-01,good\n${"a\n".repeat(50_001)}`],
  ["a row of very many names", `id,rating,text,${Array.from({ length: 80_000 }, (_, n) => `n${n}`).join()}\n1,5,Good\n`],
  ["JSON of millions of nothings", `[${"{},".repeat(1_600_000)}{}]`],
])("%s is no file of reviews, and says so", async (_what, content) => {
  await newSource();
  await expect(bring(content)).rejects.toThrow(Unreadable);
  const { owner } = house.cast;
  const url = `/api/v1/review-sources/${sourceId}/import?dry=true`;
  const answer = await house.app.inject({
    method: "POST",
    url,
    payload: Buffer.from(content),
    headers: { cookie: owner.cookie, "x-guli": "1", "content-type": "application/octet-stream" },
  });
  expect([answer.statusCode, answer.json().code]).toEqual([422, "site-review.unreadable"]);
});

test("a file of hardly anything but broken rows holds up nobody else", async () => {
  await newSource();
  const done: string[] = [];
  const { owner } = house.cast;
  const slow = house.app.inject({
    method: "POST",
    url: `/api/v1/review-sources/${sourceId}/import?dry=true`,
    payload: Buffer.from(`id,rating,date,text\n1,5,2025-01-01,good\n${"a\n".repeat(40_000)}`),
    headers: { cookie: owner.cookie, "x-guli": "1", "content-type": "application/octet-stream" },
  });
  const others = Array.from({ length: 5 }, () => owner.call("GET", "/review-sources").then(() => void done.push("another")));
  const answer = await slow.then((one) => (done.push("the file"), one));
  await Promise.all(others);
  expect(answer.json()).toMatchObject({ created: 1, refused: 40_000 });
  expect(done.at(-1)).toBe("the file");
}, 60_000);

test("a quote that never ends spoils what follows it, not what stands before", async () => {
  await newSource();
  const found = await bring(`id,rating,date,text\n1,5,2025-01-01,good\n2,4,2025-01-01,"open ${"x".repeat(20_000)}`, { size: 900 });
  expect(found).toMatchObject({ created: 1, refused: 1 });
});

test("five thousand rows, and figures made anew are what stood there", async () => {
  await newSource({ top: 10 });
  const rows = Array.from({ length: 5000 }, (_, at) => `${at},${(at % 10) + 1},2025-${String((at % 12) + 1).padStart(2, "0")}-11,words ${at}`);
  expect(await bring(`id,rating,date,text\n${rows.join("\n")}\n`, { size: 65_536 })).toMatchObject({ created: 5000, refused: 0 });
  await until(
    async () => (await house.cast.owner.call("GET", "/review-sources")).body.rows.find(({ id }: { id: string }) => id === sourceId)?.reviews === 5000,
    "the count",
  );
  const digest = () => house.desk.read(house.workspaceId, reviewsProjection.digest);
  const stood = await digest();
  await house.desk.transaction(house.workspaceId, (tx) => sql`update review_counts set n = n + 1 where workspace_id = ${tx.workspaceId}`.execute(tx.sql));
  expect(await digest()).not.toEqual(stood);
  await reviewsProjection.rebuild(house.desk, house.workspaceId);
  expect(await digest()).toEqual(stood);
});
