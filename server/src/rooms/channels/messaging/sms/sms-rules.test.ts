import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Given } from "../adapter.ts";
import { httpTrouble } from "../rules/http-trouble.ts";
import { callFor, filledIn, nested, valuesFor } from "./calling.ts";
import { at, postedIn } from "./fields.ts";
import { numberOf } from "./numbers.ts";
import { read, type SmsSetup } from "./reading.ts";
import { refusedIn } from "./refusing.ts";
import { sms } from "./sms.ts";
import { becameOf } from "./statuses.ts";
import { wishIn } from "./stopping.ts";

const now = "2026-11-22T10:00:00.000Z";
const receive = { from: "from", text: "text", id: "id", status: "status" };
const setup = (fields: Partial<typeof receive> = {}) =>
  ({ id: "channel-1", kind: "sms", settings: { receive: { ...receive, ...fields } }, secrets: { inbound: "s3cret" } }) as unknown as SmsSetup;
const given = (raw: string, type = "application/json"): Given => ({ raw: Buffer.from(raw), headers: { "content-type": type }, query: {} });
const posted = (body: unknown) => read(setup(), given(JSON.stringify(body)), now);

test.each([
  ["+995 555 12-34-56", "+995555123456"],
  ["00995555123456", "+995555123456"],
  ["995555123456", "+995555123456"],
  ["79161234567", "+79161234567"],
  ["89161234567", "89161234567"],
  ["555 12 34 56", "555123456"],
  ["0555123456", "0555123456"],
  ["1234", "1234"],
  ["BANK", null],
  ["Magti.Com", null],
  ["", null],
])("the number %j is %j", (typed, number) => expect(numberOf(typed)).toBe(number));

test.each([
  ["STOP", "left"],
  [" stop. ", "left"],
  ["Стоп!", "left"],
  ["სტოპ", "left"],
  ["To'xtat", "left"],
  ["Start", "came-back"],
  ["СТАРТ", "came-back"],
  ["boshla", "came-back"],
  ["Stop the parcel, please", null],
  ["Cancel", null],
  ["", null],
])("%j wishes %j", (text, wish) => expect(wishIn(text)).toBe(wish));

test.each([
  ["DELIVRD", "delivered"],
  ["Delivered", "delivered"],
  ["read", "seen"],
  ["UNDELIV", "failed"],
  ["REJECTD", "failed"],
  ["Expired", "failed"],
  ["delivery failed", "failed"],
  ["ENROUTE", "underway"],
  ["sent", "underway"],
  ["42", null],
])("the status %s is %s", (status, became) => expect(becameOf(status)).toBe(became));

describe("what a gateway posts", () => {
  test.each<[unknown, object[]]>([
    [
      { from: "995555123456", text: "Where is it?", id: 17 },
      [{ what: "message", externalId: "17", text: "Where is it?", at: null, sender: { kind: "phone", address: "+995555123456", name: "" } }],
    ],
    [{ from: "BANK", text: "Code 1234", id: "18" }, [{ what: "message", sender: { kind: "api", address: "BANK", scope: "channel-1", name: "BANK" } }]],
    [{ from: "+995555123456", text: "STOP", id: "19" }, [{ what: "message" }, { what: "left", address: "+995555123456" }]],
    [{ id: "g-1", status: "DELIVRD" }, [{ what: "delivered", externalIds: ["g-1"] }]],
    [{ id: "g-1", status: "UNDELIV" }, [{ what: "failed", externalId: "g-1", outcome: "rejected", detail: "UNDELIV" }]],
    [{ id: "g-1", status: "EXPIRED" }, [{ what: "failed", outcome: "expired" }]],
    [{ id: "g-1", status: "ENROUTE" }, []],
    [{ id: "g-1", status: "dancing" }, [{ what: "strange", why: "status: dancing" }]],
    [{ hello: "world" }, [{ what: "strange", why: "fields: hello" }]],
    [null, [{ what: "strange", why: "fields: " }]],
    [
      [
        { from: "+995555123456", text: "one", id: "1" },
        { from: "+995555123456", text: "two", id: "2" },
      ],
      [{ externalId: "1" }, { externalId: "2" }],
    ],
  ])("%j", (body, happenings) => expect(posted(body)).toMatchObject(happenings));

  test("as a form, in the address, or deep in what it posts", () => {
    const form = read(
      setup({ from: "From", text: "Body", id: "MessageSid" }),
      given("From=%2B995555123456&Body=caf%C3%A9+%26+cake&MessageSid=SM1", "application/x-www-form-urlencoded"),
      now,
    );
    expect(form).toMatchObject([{ externalId: "SM1", text: "café & cake" }]);
    const deep = read(
      setup({ from: "data.payload.from.number", text: "data.payload.text", id: "data.id" }),
      given(JSON.stringify({ data: { id: "x", payload: { from: { number: "+1" }, text: "hi" } } })),
      now,
    );
    expect(deep).toMatchObject([{ externalId: "x", text: "hi" }]);
    const query = read(setup(), { raw: Buffer.alloc(0), headers: {}, query: { from: "+995555123456", text: "hi", id: "7" } }, now);
    expect(query).toMatchObject([{ externalId: "7" }]);
    expect(read(setup(), given("<xml/>", "text/xml"), now)).toMatchObject([{ what: "strange" }]);
  });

  type Known = { externalId: string; formerly: { externalIds: string[]; since: string } };
  const inMinutes = (minutes: number) => new Date(Date.parse(now) + Math.round(minutes * 60_000)).toISOString();
  const knownAt = (minutes: number) => read(setup(), given('{"from":"+995555123456","text":"yes"}'), inMinutes(minutes))[0] as unknown as Known;

  test.each([
    [0, 9.99, true],
    [9.99, 10.01, true],
    [5, 14.99, true],
    [5, 15.01, false],
    [0, 10.01, false],
    [10.01, 9.99, true],
    [0, 20, false],
  ])("without an id of its own: what came in minute %d and again in minute %d is the same: %s", (first, second, same) => {
    expect(isSame(first, second)).toBe(same);
  });

  test("without an id of its own, whatever lies between two calls, ten minutes decide", () => {
    const minutes = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(minutes, minutes, (one, later) => {
        expect(isSame(one, one + later)).toBe(inMinutes(one + later) < inMinutes(one + 10));
      }),
    );
  });

  /** As the store compares: by the id, or by a neighbour's id that was stored since then. */
  function isSame(first: number, second: number): boolean {
    const [stored, again] = [knownAt(first), knownAt(second)];
    return again.externalId === stored.externalId || (again.formerly.externalIds.includes(stored.externalId) && inMinutes(first) > again.formerly.since);
  }

  test("with an id of its own is nothing but that", () => expect(posted({ from: "+995555123456", text: "yes", id: "1" })[0]).not.toHaveProperty("formerly"));

  test("never makes it throw", () => {
    const loose = fc.oneof(fc.string(), fc.constantFrom("application/json", "application/x-www-form-urlencoded"));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), loose, (raw, type) => void read(setup(), given(raw, type), now)));
    fc.assert(fc.property(fc.jsonValue(), fc.string(), (value, path) => void at(value, path)));
  });
});

test("nothing is read that nobody posted: only own fields count", () => {
  expect(at({}, "constructor.name")).toBe("");
  expect(at({ a: [{ id: 5741311803571721087n.toString() }] }, "a.0.id")).toBe("5741311803571721087");
  expect(postedIn({ raw: Buffer.from('{"id":5741311803571721087}'), type: "application/json", query: {} })).toEqual([{ id: "5741311803571721087" }]);
});

test("only the secret proves the gateway", () => {
  const genuine = (headers: object, query: object, secret: string | undefined = "s3cret") =>
    sms.isGenuine({ ...setup(), secrets: { inbound: secret } } as SmsSetup, { raw: Buffer.alloc(0), headers, query } as Given);
  expect(genuine({ "x-guli-secret": "s3cret" }, {})).toBe(true);
  expect(genuine({}, { secret: "s3cret" })).toBe(true);
  expect(genuine({}, { secret: "wrong" })).toBe(false);
  expect(genuine({}, { secret: ["s3cret"] })).toBe(false);
  expect(genuine({}, {})).toBe(false);
  expect(sms.isGenuine({ ...setup(), secrets: {} } as SmsSetup, { raw: Buffer.alloc(0), headers: {}, query: { secret: "" } })).toBe(false);
});

test("words of a customer are no places", () => {
  const values = { to: "+1", digits: "1", text: "{{from}} $& {{key}}", from: "Books", id: "m-0", key: "k" };
  expect(filledIn({ a: "{{text}}", b: "{{to}}/{{id}}", c: "{{other}}", d: "{{digits}}" }, values)).toEqual({
    a: "{{from}} $& {{key}}",
    b: "+1/m-0",
    c: "{{other}}",
    d: "1",
  });
});

describe("the call that a handbook asks for", () => {
  const send = { url: "https://gateway.test/send?v=2", method: "POST", format: "json", fields: { to: "{{to}}", text: "{{text}}" }, idAt: "id" };
  const call = (more: object, authorization?: string) => {
    const own = { settings: { sender: "Books", receive, send: { ...send, ...more } }, secrets: { authorization } } as unknown as SmsSetup;
    return callFor(own, valuesFor(own, { to: "+995555123456", text: "It left & comes", id: "m-0" }));
  };

  test.each<[string, object, string | undefined, object]>([
    ["JSON and a header", {}, "Bearer k", { headers: { authorization: "Bearer k" }, body: '{"to":"+995555123456","text":"It left & comes"}' }],
    ["a header of its own", {}, "X-Api-Key: k 1", { headers: { "x-api-key": "k 1" } }],
    [
      "deep JSON",
      { fields: { "messages.0.recipient": "{{digits}}", "messages.0.sms.content.text": "{{text}}" } },
      "Basic k",
      { body: '{"messages":[{"recipient":"995555123456","sms":{"content":{"text":"It left & comes"}}}]}' },
    ],
    [
      "a form with the key in it",
      { format: "form", fields: { psw: "{{key}}", phones: "{{digits}}" } },
      "k&1",
      { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "psw=k%261&phones=995555123456" },
    ],
  ])("%s", (_what, more, authorization, asked) => expect(call(more, authorization)).toMatchObject({ method: "POST", ...asked }));

  test("an address with the key in it, and no header that says it again", () => {
    const { url, headers, body } = call({ method: "GET", fields: { key: "{{key}}", destination: "{{digits}}", content: "{{text}}" } }, "k");
    expect(String(url)).toBe("https://gateway.test/send?v=2&key=k&destination=995555123456&content=It+left+%26+comes");
    expect([headers, body]).toEqual([{}, undefined]);
  });

  test("names that mean something to JavaScript are names", () => {
    expect(JSON.stringify(nested({ "__proto__.a": "x", "constructor.prototype.b": "y", "a.5": "z" }))).toBe(
      '{"__proto__":{"a":"x"},"constructor":{"prototype":{"b":"y"}},"a":{"5":"z"}}',
    );
    expect(({} as { a?: string }).a).toBeUndefined();
    fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-c0-2.]{0,8}$/), fc.string()), (fields) => void JSON.stringify(nested(fields))));
  });
});

test.each([
  ['{"id":"7","error":"low balance soon"}', null],
  ['{"id":"","error":"barred"}', "barred"],
  ['{"Success":false,"Message":"No such sender","ErrorCode":60}', "60 No such sender"],
  ['{"Success":true,"Message":"ok","ErrorCode":0}', null],
  ['{"error_message":"k is wrong"}', "… is wrong"],
  ['{"errors":[]}', null],
  ['{"success":false}', "it says no more"],
  ["OK 17", null],
  ["[]", null],
])("a gateway that answers 200 and %s", (body, detail) => {
  const refused = refusedIn({ body: Buffer.from(body) }, { idAt: "id", secret: "k" });
  expect(refused?.detail ?? null).toBe(detail);
});

test.each(["s3cret-of-ours", "X-Api-Key: s3cret-of-ours", "Bearer s3cret-of-ours", "Authorization: App s3cret-of-ours"])(
  "a gateway that repeats the key in its refusal does not bring it before people: %s",
  (secret) => {
    const body = Buffer.from(`{"error":"${"-".repeat(180)} s3cret-of-ours is wrong"}`);
    const details = [refusedIn({ body }, { idAt: "id", secret }), httpTrouble({ status: 401, headers: {}, body }, { now, secret })].map((one) => one?.detail);
    for (const detail of details) expect(detail).toMatch(/^[^s]*…/);
  },
);
