import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChannelKind, EffortKind } from "@guli/contract";
import { entriesIn } from "./entries.ts";
import { idOf, linesOf } from "./ledger.ts";
import { matterOf, type Labelled } from "./labelled.ts";
import { codesIn, isSameMatter } from "./same-matter.ts";
import { levelOf, weightOf } from "./weights.ts";

type Line = Labelled["said"][number];
const they = (text: string, after?: number): Line => ({ from: "customer", text, ...(after !== undefined && { after }) });
const we = (text: string, after?: number): Line => ({ from: "agent", text, ...(after !== undefined && { after }) });
const desk = (text: string): Line => ({ from: "desk", text });

const seenIn = (said: Line[], channel: ChannelKind = "chat", earlier: Labelled["earlier"] = []): string[] =>
  entriesIn(matterOf({ id: "m", channel, said, earlier, expected: [] })).map(({ messageId, kind, cause }) => `${messageId.slice(2)} ${kind}/${cause}`);

describe("coming back", () => {
  it.each<[string, Line[], ChannelKind, string[]]>([
    ["a second breath is none", [they("Hello"), they("where is order 4471?", 1)], "chat", []],
    ["a reminder in words after two minutes", [they("Where is order 4471?"), they("anybody there?", 4)], "chat", ["1 repeat-contact/wrote-again"]],
    ["more words after a quarter of an hour", [they("Where is order 4471?"), they("I need it today", 20)], "chat", ["1 repeat-contact/wrote-again"]],
    ["more words by mail within hours are none", [they("Where is order 4471?"), they("I need it on Friday", 60)], "email", []],
    ["an automatic word is no answer", [they("Where is order 4471?"), desk("We got it."), they("any news?", 60)], "email", ["2 repeat-contact/wrote-again"]],
    ["after an answer it is none", [they("Where is order 4471?"), we("It comes today at six."), they("I need it by five", 600)], "email", []],
    ["what adds something is none", [they("Where is order 4471?"), { from: "customer", text: "The receipt.", files: 1, after: 600 }], "email", []],
    ["a thank-you after the end is none", [they("Is it open?"), we("Yes, it is."), { does: "resolved" }, they("thanks!", 90)], "chat", []],
    ["another matter after the end is none", [they("Is it open?"), we("Yes, it is."), { does: "resolved" }, they("Do you sell lamps?", 90)], "chat", []],
    [
      "the same matter after the end",
      [they("My lamp flickers"), we("A new one leaves today."), { does: "resolved" }, they("Still flickers", 9000)],
      "chat",
      ["3 repeat-contact/came-back"],
    ],
  ])("%s", (_, said, channel, want) => expect(seenIn(said, channel)).toEqual(want));

  it("begins a new conversation about the same, on the same channel or another", () => {
    const earlier = (channel: ChannelKind, before: number): Labelled["earlier"] => [
      { channel, before, said: [they("Order 88231: deep scratch across the table")] },
    ];
    const said = [they("Order 88231, what is happening?")];
    expect(seenIn(said, "email", earlier("email", 3000))).toEqual(["0 repeat-contact/new-conversation"]);
    expect(seenIn(said, "chat", earlier("email", 3000))).toEqual(["0 channel-switch/came-elsewhere"]);
    expect(seenIn(said, "chat", earlier("email", 60 * 24 * 20))).toEqual([]);
    expect(seenIn([they("Do you sell gift cards?")], "chat", earlier("email", 3000))).toEqual([]);
  });
});

describe("handing on", () => {
  const asks = they("Where is my refund?");
  it.each<[string, Line[], string[]]>([
    ["who has it before the first answer is nobody's business", [asks, { does: "to", to: "Ada" }, { does: "to", to: "Davit" }, we("It is here.")], []],
    ["another person after an answer", [asks, we("I'll look."), { does: "to", to: "Davit" }, we("Found it.")], ["2 transfer/handed-on"]],
    [
      "person and team at once are one step",
      [asks, we("I'll look."), { does: "team", to: "Money" }, { does: "to", to: "Davit", after: 1 }],
      ["2 transfer/handed-on"],
    ],
    [
      "given away and taken back before anybody else answered",
      [asks, we("I'll look."), { does: "to", to: "Davit" }, { does: "to", to: "Ada" }, we("Found it.")],
      [],
    ],
  ])("%s", (_, said, want) => expect(seenIn(said).filter((one) => one.includes("transfer"))).toEqual(want));
});

describe("our replies", () => {
  it.each<[string, Line[], string[]]>([
    ["asks for what was given", [they("Order 70912, a leg is missing"), we("Could you send us the order number?")], ["1 repeated-information/asked-again"]],
    ["asks for something else", [they("Order 70912, a leg is missing"), we("Could you send us a photo?")], []],
    ["a rule that allows is no refusal", [they("May I return boots?"), we("Under our rules you have 60 days, so there is time.")], []],
    ["a rule that refuses", [they("May I return boots?"), we("Our terms do not allow returns of boots.")], ["1 policy/refused-by-rule"]],
    ["a no without a rule is none", [they("Is Ada there?"), we("She can't come to the phone right now, I'll tell her.")], []],
    ["an offer to call is none", [they("Till when are you open?"), we("Until eight. You can also call us on 020 555 0101 if that's easier.")], []],
    ["to be called is none", [they("When does it come?"), we("I'll call you at four.")], []],
    ["sent to another address", [they("Order 3321?"), we("Please write to us at help@shop.example.")], ["1 channel-switch/sent-elsewhere"]],
    ["sent to another department", [they("My seat is gone"), we("Please contact the ticketing department.")], ["1 transfer/sent-on"]],
    ["a chore", [they("Where is it?"), we("Please contact the courier directly and ask them.")], ["1 hassle/call"]],
    ["trying something out is none", [they("The code fails"), we("Please try to clear the cache of your browser.")], []],
    ["courtesy after a thank-you is none", [they("All good now, thanks"), we("Thank you for contacting us.")], []],
    [
      "nothing but courtesy to a question",
      [they("Where is my refund?"), we("Thank you for contacting us. Your message is important to us.")],
      ["1 robotic-reply/stock-reply"],
    ],
  ])("%s", (_, said, want) => expect(seenIn(said)).toEqual(want));
});

it("counts what customers say of only where it does not stand in the ledger already", () => {
  const again = they("This is the third time I am writing about it!", 30);
  expect(seenIn([again])).toEqual(["0 repeat-contact/customer-says"]);
  expect(seenIn([they("Where is order 4471?"), they("hello?", 30), we("Tomorrow."), again])).toEqual(["1 repeat-contact/wrote-again"]);
});

it("reads Georgian in Latin letters and Uzbek in both scripts alike", () => {
  expect(seenIn([they("mesamed gwert erti da imave saketis shesaxeb")])).toEqual(seenIn([they("მესამედ გწერთ ერთი და იმავე საკეტის შესახებ")]));
  expect(seenIn([they("Oʻsha quvur haqida uchinchi marta yozyapman")])).toEqual(["0 repeat-contact/customer-says"]);
  expect(seenIn([they("Ўша қувур ҳақида учинчи марта ёзяпман")])).toEqual(["0 repeat-contact/customer-says"]);
});

it("takes no date, sum, time or telephone number for the number of a matter", () => {
  expect([...codesIn("on 12.04.2026 at 18:40 for £320 or 45 000 so'm, call +44 7700 900123")]).toEqual([]);
  expect([...codesIn("order 88231, booking KX9PQ1 and policy 77-2041")]).toEqual(["88231", "kx9pq1", "772041"]);
  // Looked at from each of its digits, such a page would take minutes.
  for (const page of ["1,", "1. ", "1 2 "]) expect([...codesIn(`${page.repeat(200_000)}a KX9PQ1`)]).toContain("kx9pq1");
  expect(isSameMatter("ჯავშან 99120-ზე", "ჯავშანი 99120: ციოდა")).toBe(true);
});

const kinds: EffortKind[] = ["repeat-contact", "channel-switch", "transfer", "repeated-information", "robotic-reply", "policy", "hassle"];
const line: fc.Arbitrary<Line> = fc.oneof(
  fc.record({
    from: fc.constantFrom("customer", "agent", "desk"),
    text: fc.oneof(fc.string(), fc.constantFrom("Any news?", "Please call our hotline.", "ალო?", "qoidaga ko'ra mumkin emas")),
    after: fc.nat(5000),
  }),
  fc.record({ does: fc.constant("resolved" as const) }),
  fc.record({ does: fc.constantFrom("auto" as const, "to" as const, "team" as const), to: fc.constantFrom("Ada", "Davit") }),
);

it("counts each kind at most once a message, in order, the same every time, whatever was said", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom<ChannelKind>("email", "chat", "phone"), (said, channel) => {
      const matter = matterOf({ id: "m", channel, said, expected: [] });
      const seen = entriesIn(matter);
      const keys = seen.map(({ messageId, kind }) => `${messageId} ${kind}`);
      expect(new Set(keys).size).toBe(keys.length);
      const places = seen.map(({ messageId }) => matter.course.findIndex(({ id }) => id === messageId));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(entriesIn(matter)).toEqual(seen);
    }),
    { numRuns: 60 },
  );
});

describe("corrections", () => {
  const said = [they("Where is order 4471?"), they("anybody there?", 30)];
  const matter = matterOf({ id: "m", channel: "chat", said, expected: [] });
  const whose = { conversationId: "m", customerId: "c", teamBefore: null, tagsBefore: [] };
  const lines = (corrections: Parameters<typeof linesOf>[2]["corrections"]) => linesOf(whose, matter.course, { seen: entriesIn(matter), corrections });

  it("take away, change and add, and keep the line's id", () => {
    const [seen] = lines([]);
    expect(seen).toMatchObject({ id: idOf("m#1", "repeat-contact"), kind: "repeat-contact", dismissed: false, weight: 2 });
    const by = { messageId: "m#1", kind: "repeat-contact" as const, personId: "ada" };
    expect(lines([{ ...by, becomes: null }])).toMatchObject([{ id: seen!.id, dismissed: true, correctedBy: "ada" }]);
    expect(lines([{ ...by, becomes: "hassle" }])).toMatchObject([
      { id: seen!.id, kind: "hassle", seenAs: "repeat-contact", weight: weightOf("hassle", "wrote-again") },
    ]);
    expect(lines([{ messageId: "m#0", kind: "policy", becomes: "policy", personId: "ada" }])).toMatchObject([
      {},
      { kind: "policy", seenAs: null, cause: "by-hand" },
    ]);
  });

  it("say nothing of messages that are not there", () => {
    expect(lines([{ messageId: "elsewhere", kind: "policy", becomes: "policy", personId: "ada" }])).toHaveLength(1);
  });

  it("give every kind of every message an id of its own", () => {
    expect(new Set(kinds.flatMap((kind) => ["a", "b"].map((message) => idOf(message, kind)))).size).toBe(14);
  });
});

it("calls a matter much from a weight of six", () => {
  expect([0, 1, 2, 3, 5, 6, 20].map(levelOf)).toEqual(["none", "little", "little", "some", "some", "much", "much"]);
});
