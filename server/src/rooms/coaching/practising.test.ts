import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Clock } from "../../core/clock.ts";
import { join, testDesk, type Member, type TestDesk } from "../../../test/desk.ts";
import { drillById } from "./drills/drills.ts";

/* Ada practises over two weeks, and keeps it to herself; Levan lets Davit, who leads, see how it goes. */

const DRILL = "en-courier-wet-parcel";
const LOUD = "CALM DOWN!!! You should have stayed at home to take it in.";
const BETTER = "Heather, a soggy birthday present is such a disappointment. I am sorry. It is being looked into.";

let now = "2026-11-10T10:00:00.000Z";
const clock: Clock = { now: () => now };
let house: TestDesk;
let ada: Member;
let levan: Member;
let lead: Member;

beforeAll(async () => {
  house = await testDesk({ clock, env: { GULI_ROLES: "web" } });
  ({ lead, agent: ada } = house.cast);
  levan = await join(house.app, house.cast.owner, { name: "Levan", email: "levan@guli.test", role: "agent" });
});
afterAll(() => house.close());

const tries = async (who: Member, text: string, more: object = {}) => {
  const { status, body } = await who.call("POST", "/practice/attempts", { drillId: DRILL, text, ...more });
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const rules = ({ review }: { review: { findings: { rule: string }[] } }) => new Set(review.findings.map(({ rule }) => rule));
const stateFor = async (who: Member) => {
  const { rows } = (await who.call("GET", "/practice/drills?language=en")).body;
  return rows.find(({ id }: { id: string }) => id === DRILL).state;
};

describe("a drill", () => {
  test("is listed in the languages asked for, without its model answer", async () => {
    const { body } = await ada.call("GET", "/practice/drills?language=ka");
    expect(new Set(body.rows.map(({ language }: { language: string }) => language))).toEqual(new Set(["ka"]));
    expect(body.rows[0]).not.toHaveProperty("model");
    const all = (await ada.call("GET", "/practice/drills")).body.rows;
    expect(all).toHaveLength(drillById.size);
    expect(all[0].state).toEqual({ attempts: 0, fewest: null, lastAt: null });
  });

  test("shows its model answer to those who have tried it themselves", async () => {
    expect(await ada.call("GET", `/practice/model-answer?drillId=${DRILL}`)).toMatchObject({ status: 409, body: { code: "drill.not-tried" } });
    const made = await tries(ada, LOUD, { speaks: "en" });
    expect(rules(made)).toContain("raised-voice");
    const { status, body } = await ada.call("GET", `/practice/model-answer?drillId=${DRILL}&speaks=ka`);
    expect(status).toBe(200);
    expect(body.sentences).toEqual(drillById.get(DRILL)!.model);
    expect(body.review.strengths[0].message).toMatch(/[ა-ჰ]/);
    expect((await levan.call("GET", `/practice/model-answer?drillId=${DRILL}`)).status).toBe(409);
  });

  test("that there is not, is refused", async () => {
    expect(await ada.call("POST", "/practice/attempts", { drillId: "en-moon-landing", text: "Hello" })).toMatchObject({
      status: 404,
      body: { code: "drill.not-found" },
    });
    expect(await ada.call("GET", "/practice/model-answer?drillId=en-moon-landing")).toMatchObject({ status: 404, body: { code: "drill.not-found" } });
    expect(await ada.call("POST", "/practice/attempts", { drillId: DRILL, text: "   " })).toMatchObject({ status: 422 });
  });
});

describe("attempts", () => {
  test("are kept with what the coach said, newest first, page by page", async () => {
    now = "2026-11-18T10:00:00.000Z";
    await tries(ada, BETTER, { speaks: "ka" });
    now = "2026-11-18T10:00:01.000Z";
    await tries(ada, BETTER, { speaks: "en" });
    const first = (await ada.call("GET", `/practice/attempts?drillId=${DRILL}&limit=2`)).body;
    expect(first.rows.map(({ text }: { text: string }) => text)).toEqual([BETTER, BETTER]);
    expect(first.rows[1].review.strengths[0].message).toMatch(/[ა-ჰ]/);
    const second = (await ada.call("GET", `/practice/attempts?drillId=${DRILL}&limit=2&cursor=${first.next}`)).body;
    expect(second.rows.map(({ text }: { text: string }) => text)).toEqual([LOUD]);
    expect(second.next).toBeNull();
    expect((await ada.call("GET", "/practice/attempts?cursor=nowhere")).status).toBe(422);
  });

  test("are one's own: nobody else is shown them, whoever they are", async () => {
    for (const who of [levan, lead, house.cast.owner]) {
      expect((await who.call("GET", "/practice/attempts")).body.rows).toEqual([]);
      expect((await stateFor(who)).attempts).toBe(0);
    }
    expect(await stateFor(ada)).toMatchObject({ attempts: 3, lastAt: expect.stringMatching(/^2026-11-18T10:00:01/) });
  });
});

describe("progress", () => {
  type Week = { week: string; attempts: number; findings: number; rules: Record<string, number>; levels: Record<string, { attempts: number }> };
  const broken = (week: Week) => new Set(Object.keys(week.rules).filter((rule) => week.rules[rule]! > 0));

  test("is counted by week, level and rule", async () => {
    const { weeks, shares } = (await ada.call("GET", "/practice/progress?weeks=3")).body as { weeks: Week[]; shares: boolean };
    expect(weeks.map(({ week, attempts }) => [week, attempts])).toEqual([
      ["2026-11-02", 0],
      ["2026-11-09", 1],
      ["2026-11-16", 2],
    ]);
    const { rows } = (await ada.call("GET", "/practice/attempts")).body;
    const loud = rows.at(-1);
    expect(weeks[1]).toMatchObject({ findings: loud.review.findings.length, levels: { easy: { attempts: 1 }, hard: { attempts: 0 } } });
    expect(broken(weeks[1]!)).toEqual(rules(loud));
    expect(weeks[1]!.rules["raised-voice"]).toBe(1);
    expect(weeks[2]!.rules["raised-voice"]).toBe(0);
    expect(weeks[2]!.findings).toBe(2 * rows[0].review.findings.length);
    expect(shares).toBe(false);
  });

  test("is seen by a lead only of those who share it, while they do, and without their words", async () => {
    const shared = async () => (await lead.call("GET", "/practice/shared?weeks=3")).body.rows as { personId: string; weeks: Week[] }[];
    await tries(levan, "Levan's words.");
    expect(await shared()).toEqual([]);
    await levan.call("PUT", "/practice/sharing", { shares: true });
    expect((await levan.call("GET", "/practice/progress")).body.shares).toBe(true);
    const seen = await shared();
    expect(seen.map(({ personId }) => personId)).toEqual([levan.id]);
    expect(seen[0]!.weeks.map(({ attempts }) => attempts)).toEqual([0, 0, 1]);
    expect(JSON.stringify(seen)).not.toContain("Levan's words");
    await levan.call("PUT", "/practice/sharing", { shares: false });
    expect(await shared()).toEqual([]);
  });

  test("of others is for leads alone", async () => {
    expect((await ada.call("GET", "/practice/shared")).status).toBe(403);
    expect((await house.cast.light.call("GET", "/practice/drills")).status).toBe(403);
  });
});
