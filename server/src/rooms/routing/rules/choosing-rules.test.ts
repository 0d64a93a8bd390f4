import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matter, NOON, rule, someone } from "./cast.ts";
import { chooseFor } from "./choosing.ts";
import type { Colleague, Matter, Rule } from "./colleague.ts";

const choose = (everyone: Colleague[], more: { matter?: Partial<Matter>; rule?: Partial<Rule> } = {}) =>
  chooseFor(matter(more.matter), everyone, { rule: rule(more.rule), now: NOON });

describe("who gets it", () => {
  const all = { language: true, channel: true, skill: true };
  const cases: [what: string, everyone: Colleague[], more: Parameters<typeof choose>[1], chosen: string | null][] = [
    ["by hand, nobody", [someone("ada")], { rule: { way: "by-hand", knownFirst: true }, matter: { knownId: "ada" } }, null],
    ["in turn, whose last one is longest ago", [someone("ada", { turn: 7 }), someone("eka", { turn: 4, load: 4 })], {}, "eka"],
    ["by load, who has the fewest", [someone("ada", { turn: 1, load: 2 }), someone("eka", { turn: 9, load: 1 })], { rule: { way: "by-load" } }, "eka"],
    [
      "by load, for what they may have",
      [someone("ada", { load: 2, capacity: 4 }), someone("eka", { load: 3, capacity: 10 })],
      { rule: { way: "by-load" } },
      "eka",
    ],
    ["at equal load, in turn", [someone("ada", { turn: 7 }), someone("eka", { turn: 4 })], { rule: { way: "by-load" } }, "eka"],
    ["who has something free", [someone("ada", { load: 5 }), someone("eka", { turn: 9 })], {}, "eka"],
    ["nobody who takes nothing", [someone("ada", { capacity: 0 })], { rule: { way: "by-load" } }, null],
    ["who is in the team", [someone("ada", { teamIds: [] }), someone("eka", { turn: 9 })], {}, "eka"],
    ["without a team, anyone", [someone("ada", { teamIds: [] })], { matter: { teamId: null } }, "ada"],
    ["who is here", [someone("ada", { presence: "away" }), someone("eka", { presence: "unseen" }), someone("lia", { turn: 9 })], {}, "lia"],
    [
      "who speaks their language",
      [someone("ada", { languages: ["ka", "ru"] }), someone("eka", { languages: ["uz"], turn: 9 })],
      { rule: { match: all } },
      "eka",
    ],
    ["in either script", [someone("ada", { languages: ["uz-Cyrl"] })], { rule: { match: all } }, "ada"],
    ["in a language that nobody knows, anyone", [someone("ada", { languages: ["ka"] })], { rule: { match: all }, matter: { language: null } }, "ada"],
    ["who has said nothing of languages speaks all", [someone("ada")], { rule: { match: all } }, "ada"],
    [
      "who is on their channel",
      [someone("ada", { channelKinds: ["email"] }), someone("eka", { channelKinds: ["telegram"], turn: 9 })],
      { rule: { match: all } },
      "eka",
    ],
    [
      "who has the skill that a tag names",
      [someone("ada"), someone("eka", { skills: ["Refunds"], turn: 9 })],
      { rule: { match: all }, matter: { tags: ["refunds"] } },
      "eka",
    ],
    [
      "a tag that is nobody's skill asks for none",
      [someone("ada"), someone("eka", { skills: ["law"] })],
      { rule: { match: all }, matter: { tags: ["late parcel"] } },
      "ada",
    ],
    [
      "whom the customer knows, before all",
      [someone("ada", { turn: 9, load: 4 }), someone("eka")],
      { rule: { knownFirst: true }, matter: { knownId: "ada" } },
      "ada",
    ],
    ["whom the customer was promised, however full", [someone("ada", { load: 5 }), someone("eka")], { matter: { namedId: "ada" } }, "ada"],
    ["from whatever team", [someone("ada", { teamIds: ["law"] }), someone("eka")], { matter: { namedId: "ada" } }, "ada"],
    ["but not while they are away", [someone("ada", { presence: "away" }), someone("eka")], { matter: { namedId: "ada" } }, "eka"],
    ["and before whom they know", [someone("ada"), someone("eka")], { rule: { knownFirst: true }, matter: { namedId: "ada", knownId: "eka" } }, "ada"],
    ["by hand, nobody, whoever was promised", [someone("ada")], { rule: { way: "by-hand" }, matter: { namedId: "ada" } }, null],
    ["unless they are full", [someone("ada", { load: 5 }), someone("eka")], { rule: { knownFirst: true }, matter: { knownId: "ada" } }, "eka"],
    ["or away", [someone("ada", { presence: "away" }), someone("eka")], { rule: { knownFirst: true }, matter: { knownId: "ada" } }, "eka"],
    ["or in another team", [someone("ada", { teamIds: ["law"] }), someone("eka")], { rule: { knownFirst: true }, matter: { knownId: "ada" } }, "eka"],
    ["not who gave it back", [someone("ada"), someone("eka", { turn: 9 })], { matter: { refusedBy: ["ada"] } }, "eka"],
    ["after a while anyone", [someone("ada", { languages: ["ka"] })], { rule: { match: all, relaxAfterMinutes: 10 } }, "ada"],
    ["but not before", [someone("ada", { languages: ["ka"] })], { rule: { match: all, relaxAfterMinutes: 11 } }, null],
  ];
  test.each(cases)("%s", (_what, everyone, more, chosen) => {
    expect(choose(everyone, more).chosen).toBe(chosen);
  });

  test("it is said by which way, and whether anyone would do", () => {
    expect(choose([someone("ada")], { rule: { way: "by-load" } })).toMatchObject({ because: "by-load", relaxed: false });
    expect(choose([someone("ada")], { rule: { knownFirst: true }, matter: { knownId: "ada" } })).toMatchObject({ because: "known" });
    expect(choose([someone("ada", { languages: ["ka"] })], { rule: { match: all, relaxAfterMinutes: 0 } })).toMatchObject({
      because: "in-turn",
      relaxed: true,
    });
  });

  test("and of everyone else, why not", () => {
    const everyone = [
      someone("ana", { turn: 5 }),
      someone("ada", { presence: "away" }),
      someone("bela", { presence: "unseen" }),
      someone("dato", { presence: "hours-over" }),
      someone("eka", { languages: ["ka"] }),
      someone("gia", { channelKinds: ["email"] }),
      someone("ia", { languages: ["uz"], load: 5 }),
      someone("lia", { turn: 2 }),
      someone("mari"),
      someone("zura", { teamIds: [] }),
    ];
    const { verdicts } = choose(everyone, { rule: { match: all }, matter: { refusedBy: ["mari"] } });
    expect(verdicts.map(({ personId, verdict }) => [personId, verdict])).toEqual([
      ["lia", "given"],
      ["ana", "later"],
      ["ada", "away"],
      ["bela", "unseen"],
      ["dato", "hours-over"],
      ["eka", "language"],
      ["gia", "channel"],
      ["ia", "full"],
      ["mari", "gave-back"],
    ]);
  });
});

describe("why nobody gets it: the first wall behind which nobody is left", () => {
  const match = { language: true, channel: true, skill: true };
  const cases: [everyone: Colleague[], more: Partial<Matter>, why: string, lacking: string | null][] = [
    [[someone("ada", { teamIds: [] })], {}, "nobody-in-team", null],
    [[someone("ada", { presence: "away" }), someone("eka", { presence: "unseen" })], {}, "nobody-here", null],
    [[someone("ada", { languages: ["ka"] }), someone("eka", { languages: ["uz"], presence: "away" })], {}, "language", "uz"],
    [[someone("ada", { channelKinds: ["email"] })], {}, "channel", "telegram"],
    [[someone("ada"), someone("eka", { skills: ["law"], presence: "away" })], { tags: ["law"] }, "skill", "law"],
    [[someone("ada", { load: 5 }), someone("eka", { languages: ["ka"] })], {}, "full", null],
    [[someone("ada")], { refusedBy: ["ada"] }, "gave-back", null],
  ];
  test.each(cases)("%#", (everyone, more, why, lacking) => {
    expect(choose(everyone, { rule: { match }, matter: more })).toMatchObject({ chosen: null, hitch: { why, lacking } });
  });
});

describe("whatever happens", () => {
  const colleague = fc.record({
    presence: fc.constantFrom("here" as const, "away" as const, "unseen" as const, "hours-over" as const),
    teamIds: fc.subarray(["orders", "law"]),
    load: fc.integer({ min: 0, max: 6 }),
    capacity: fc.integer({ min: 0, max: 6 }),
    languages: fc.subarray(["uz", "ka", "ru"]),
    turn: fc.integer({ min: 0, max: 4 }),
  });
  const everyone = fc.array(colleague, { maxLength: 8 }).map((all) => all.map((one, n) => someone(`p${n}`, one)));
  const matters = fc.record({
    teamId: fc.constantFrom("orders", "law", null),
    language: fc.constantFrom("uz", "ka", null),
    knownId: fc.constantFrom("p0", "p3", null),
    refusedBy: fc.subarray(["p1", "p2"]),
  });
  const rules = fc.record({
    way: fc.constantFrom("in-turn" as const, "by-load" as const),
    knownFirst: fc.boolean(),
    match: fc.record({ language: fc.boolean(), channel: fc.constant(false), skill: fc.constant(false) }),
    relaxAfterMinutes: fc.constantFrom(null, 0, 60),
  });

  test("nobody gets more than they may have, nobody who is not here, nobody of another team, nobody who gave it back", () => {
    fc.assert(
      fc.property(everyone, matters, rules, (all, about, by) => {
        const one = all.find(({ id }) => id === choose(all, { matter: about, rule: by }).chosen);
        if (!one) return;
        expect(one.load).toBeLessThan(one.capacity);
        expect(one.presence).toBe("here");
        expect(about.teamId === null || one.teamIds.includes(about.teamId)).toBe(true);
        expect(about.refusedBy).not.toContain(one.id);
      }),
    );
  });

  test("nobody who could have had it had to wait longer for their turn, or had less to do", () => {
    fc.assert(
      fc.property(everyone, matters, rules, (all, about, by) => {
        const { chosen, because, verdicts } = choose(all, { matter: about, rule: by });
        if (chosen === null || because === "known") return;
        const of = (id: string) => all.find((one) => one.id === id)!;
        const burden = (one: Colleague) => (because === "by-load" ? one.load / one.capacity : one.turn);
        const later = verdicts.filter(({ verdict }) => verdict === "later").map(({ personId }) => of(personId));
        expect(later.filter((one) => burden(one) < burden(of(chosen)))).toEqual([]);
      }),
    );
  });

  test("the order in which people are looked at changes nothing, and somebody who can have it gets it", () => {
    fc.assert(
      fc.property(everyone, matters, rules, (all, about, by) => {
        const { chosen, verdicts } = choose(all, { matter: about, rule: by });
        expect(choose(all.toReversed(), { matter: about, rule: by }).chosen).toBe(chosen);
        expect(verdicts.filter(({ verdict }) => verdict === "given")).toHaveLength(chosen === null ? 0 : 1);
        if (chosen === null) expect(verdicts.filter(({ verdict }) => verdict === "later")).toEqual([]);
      }),
    );
  });

  test("in turn, a hundred conversations are shared evenly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), (size) => {
        const all = Array.from({ length: size }, (_, n) => someone(`p${n}`, { capacity: 500 }));
        for (let turn = 1; turn <= 100; turn++) {
          const { chosen } = choose(all);
          Object.assign(
            all.find(({ id }) => id === chosen)!,
            { turn, load: 1 + all.find(({ id }) => id === chosen)!.load },
          );
        }
        const loads = all.map(({ load }) => load);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
