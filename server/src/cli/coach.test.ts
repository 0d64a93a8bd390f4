import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { pieces } from "./json-lines.ts";

const guli = fileURLToPath(new URL("../../bin/guli.js", import.meta.url));

type Ended = { status: number | null; out: string; err: string };

function run(words: string[], given: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [guli, ...words]);
    const said = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (part: string) => (said.out += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (said.err += part));
    child.on("close", (status) => resolve({ status, ...said }));
    child.stdin.end(given);
  });
}

const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const loud = {
  id: "a-1",
  draft: "READ THE TERMS BEFORE YOU WRITE TO US!!!",
  customer: { name: "Nino", mood: "angry" },
  thread: [{ from: "customer", text: "My parcel is late for the third time!" }],
};

describe("guli coach", () => {
  test("reviews each line, in order, with the id it came with", async () => {
    const given = [loud, { ...loud, id: 7 }, { draft: "Thank you, Nino!" }].map((one) => JSON.stringify(one)).join("\n");
    const { status, out, err } = await run(["coach", "--json"], given);
    expect([status, err]).toEqual([0, ""]);
    const reviews = lines(out);
    expect(reviews.map(({ id }) => id)).toEqual(["a-1", 7, null]);
    expect(reviews[0]).toMatchObject({ language: "en", strengths: expect.any(Array) });
    const found = reviews[0].findings.find((finding: { rule: string }) => finding.rule === "raised-voice");
    expect(found).toMatchObject({ severity: expect.any(String), start: expect.any(Number), end: expect.any(Number), message: expect.any(String) });
    expect(found).toHaveProperty("suggestion");
  });

  test("takes an object that is spread over lines, and what may be missing as null", async () => {
    const sparse = { ...loud, language: null, aim: null, speaks: null, customer: { name: null, mood: "angry" } };
    const { status, out } = await run(["coach"], JSON.stringify(sparse, null, 2));
    expect(status).toBe(0);
    expect(lines(out).map(({ id }) => id)).toEqual(["a-1"]);
  });

  test.each([
    [["coach"], `${JSON.stringify(loud)}\n{"draft": "x\n`, 1, /^guli coach: line 2 is not JSON/],
    [["coach"], `${JSON.stringify(loud)}\n\n{"draft": 5}`, 1, /^guli coach: line 3: mend "draft"/],
    [["coach"], `{"draft": "x", "customer": {"mood": "furious"}}`, 0, /line 1: mend "customer.mood".*"angry"/],
    [["coach"], "hello", 0, /line 1 is not JSON/],
    [["coach"], "[1]", 0, /line 1: give a JSON object/],
    [["coach"], " \n", 0, /nothing came/],
    [["coach", "--yaml"], "", 0, /no option --yaml/],
    [["coach", "a.json"], "", 0, /standard input/],
    [["mood"], `{"txt": "x"}`, 0, /^guli mood: line 1: mend "text"/],
    [["mood", "--fast"], "", 0, /takes no --fast/],
  ])("%j says in one line what to mend", async (words, given, before, sentence) => {
    const { status, out, err } = await run(words, given);
    expect(status).toBe(2);
    expect(err.trim()).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(out === "" ? [] : lines(out)).toHaveLength(before);
  });

  test("answers a line before the next has come", async () => {
    const child = spawn(process.execPath, [guli, "coach"]);
    child.stdin.write(`${JSON.stringify(loud)}\n`);
    const answer = await new Promise<string>((resolve) => child.stdout.setEncoding("utf8").once("data", resolve));
    child.stdin.end();
    await new Promise((resolve) => child.once("close", resolve));
    expect(JSON.parse(answer).id).toBe("a-1");
  });
});

test("guli mood reads each message", async () => {
  const given = [
    { id: 1, text: "გამარჯობა, როდის მოვა?" },
    { id: 2, text: "Salom" },
  ];
  const { status, out } = await run(["mood"], given.map((one) => JSON.stringify(one)).join("\r\n"));
  expect(status).toBe(0);
  expect(lines(out)).toMatchObject([
    { id: 1, language: "ka", mood: expect.stringMatching(/^(calm|dissatisfied|angry)$/), score: expect.any(Number), cues: expect.any(Array) },
    { id: 2 },
  ]);
});

describe("pieces of what comes", () => {
  const all = async (...chunks: string[]) => {
    const found = [];
    for await (const { line, text } of pieces(
      (async function* () {
        yield* chunks;
      })(),
    ))
      found.push([line, text]);
    return found;
  };

  test("are lines, wherever the chunks end", async () => {
    expect(await all('\uFEFF{"a"', ": 1}\n\n{", '"b\u2028": 2}\n{"c": 3}')).toEqual([
      [1, '{"a": 1}'],
      [3, '{"b\u2028": 2}'],
      [4, '{"c": 3}'],
    ]);
  });

  test("are whole objects, if the first is spread; braces in texts do not count", async () => {
    expect(await all('{\n"a": "}{\\"",\n\n"b": [\n1]}\n{"c":\n3}\n{')).toEqual([
      [1, '{\n"a": "}{\\"",\n\n"b": [\n1]}'],
      [6, '{"c":\n3}'],
      [8, "{"],
    ]);
  });
});
