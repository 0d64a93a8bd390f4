import type { Overview } from "@guli/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { surveyHouse } from "../../../../../test/survey-house.ts";
import { until } from "../../../../../test/desk.ts";
import { reckonOverview } from "../../index.ts";
import { nextMonday } from "../../rules/periods.ts";
import { letterOf } from "./letter.ts";
import { mailOverview, weeklyClock } from "./mailing.ts";

type House = Awaited<ReturnType<typeof surveyHouse>>;
let it: House;
beforeAll(async () => {
  it = await surveyHouse();
  await it.write("keti", "Where is my book?");
  // The first night's reckoning comes by itself, and must not come after ours.
  await until(async () => (await it.cast.lead.call("GET", "/insights/evidence")).body.asOf !== null, "the first reckoning");
}, 60_000);
afterAll(() => it.close());

const letters = () => it.post.captured.filter(({ mail }) => mail.subject.includes("2024") || mail.text.includes("/overview"));
/** What is still to be claimed once the desk's own ticker has been there. */
const left = async () => {
  await it.running.settled();
  return weeklyClock.due(it.desk, 10);
};

test("Monday morning on the wall of the business, never the one that it is", () => {
  // Tbilisi is four hours ahead.
  expect(nextMonday("2024-03-05T08:00:00.000Z", "Asia/Tbilisi")).toBe("2024-03-11T04:00:00.000Z");
  expect(nextMonday("2024-03-11T03:59:59.000Z", "Asia/Tbilisi")).toBe("2024-03-11T04:00:00.000Z");
  expect(nextMonday("2024-03-11T04:00:00.000Z", "Asia/Tbilisi")).toBe("2024-03-18T04:00:00.000Z");
  // The clocks of Berlin go forward on the Sunday before.
  expect(nextMonday("2024-03-30T12:00:00.000Z", "Europe/Berlin")).toBe("2024-04-01T06:00:00.000Z");
});

test("who asks has the page by mail, once a Monday, until they ask no more", async () => {
  const { lead, agent } = it.cast;
  expect((await agent.call("PUT", "/insights/overview/weekly", { wanted: true })).status).toBe(403);
  expect((await lead.call("GET", "/insights/overview/weekly")).body).toEqual({ wanted: false, nextAt: null });
  const { body } = await lead.call("PUT", "/insights/overview/weekly", { wanted: true });
  expect(body.wanted).toBe(true);
  // Reckoned for that Monday before it comes: on it the ticker is at once there.
  await reckonOverview(it.desk, it.workspaceId, { day: "2024-03-10" });
  expect(await left()).toEqual([]);
  const nextAt = async () => (await lead.call("GET", "/insights/overview/weekly")).body.nextAt;
  expect(await nextAt()).toBe(body.nextAt);
  it.clock.move(Date.parse(body.nextAt) / 1000 - Date.parse(it.clock.now()) / 1000 + 60);
  // Another node, or the same after a restart, finds nothing more to do.
  expect(await left()).toEqual([]);
  expect(await weeklyClock.ring(it.desk, it.workspaceId, [lead.id])).toBe(0);
  expect(Date.parse(await nextAt()) - Date.parse(body.nextAt)).toBe(7 * 86_400_000);
  const [letter] = await until(async () => letters().length > 0 && letters(), "the letter");
  expect(letter!.mail.text).toContain("/settings/me");
  expect(letter!.raw).not.toMatch(/<img|https?:\/\/(?!127\.0\.0\.1|localhost)[^\s"]+\.(?:png|gif|jpe?g)/i);
  expect((await lead.call("PUT", "/insights/overview/weekly", { wanted: false })).body).toEqual({ wanted: false, nextAt: null });
  it.clock.move(8 * 86_400);
  expect(await left()).toEqual([]);
  // A job that waited while they said no finds that out.
  await mailOverview(it.desk, { workspaceId: it.workspaceId, personId: lead.id, day: "2024-03-18", attempts: 0 });
  expect(letters()).toHaveLength(1);
});

const shown: Overview = {
  asOf: "2026-11-21",
  month: "2026-10-01",
  months: ["2026-10-01"],
  currency: "GEL",
  tiles: [
    {
      key: "promises",
      unit: "share",
      now: { value: 0.9, low: 0.85, high: 0.93, n: 213 },
      before: { value: 0.8, low: 0.75, high: 0.84, n: 200 },
      missing: 0,
      change: 0.1,
      between: { low: 0.03, high: 0.17 },
      why: [{ what: "rate", part: "telegram", value: 0.07 }],
      trend: [],
    },
    {
      key: "recoveries",
      unit: "share",
      now: null,
      before: null,
      missing: 7,
      change: null,
      between: null,
      why: [],
      trend: [{ month: "2026-08-01", value: 1, low: 1, high: 1, n: 10 }],
    },
  ],
  retention: { basis: "orders", cohorts: [] },
};

test.each([
  ["en", "How October 2026 went", "90% (surely 85% to 93%), out of 213", "+10 points", "Telegram"],
  ["ka", "ოქტომბერი", "90%", "+10 პროცენტული პუნქტი", "Telegram"],
  ["uz", "oktabr", "90%", "+10 foiz punkti", "Telegram"],
  ["uz-Cyrl", "октябр", "90%", "+10 фоиз пункти", "Telegram"],
  ["ru", "октябрь", "90", "+10 п. п.", "Telegram"],
] as const)("it is written in %s", (language, ...wanted) => {
  const { subject, text } = letterOf(shown, { language, business: "Chinari", home: "https://desk.test" });
  expect(subject).toContain("Chinari");
  for (const part of wanted) expect(text.replaceAll(" ", " ").toLocaleLowerCase()).toContain(part.toLocaleLowerCase());
  expect(text).toContain("7");
  expect(text).not.toMatch(/undefined|NaN|null/);
});
