import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";

const guli = fileURLToPath(new URL("../../bin/guli.js", import.meta.url));
let folder = "";
let parcel = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guli-mail-"));
  parcel = join(folder, "parcel.eml");
  await writeFile(parcel, "From: Nino <nino@shop.example>\r\nMessage-ID: <a@shop.example>\r\nSubject: Parcel\r\n\r\nWhere is it?\r\n\r\n-- \r\nNino\r\n");
  await writeFile(join(folder, "empty.eml"), "");
});

type Ended = { status: number; out: string; err: string };

async function run(words: string[], flags: string[] = []): Promise<Ended> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, guli, ...words]);
    return { status: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, out: stdout, err: stderr };
  }
}

test("prints a mail for people", async () => {
  const { status, out } = await run(["mail", parcel]);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ file: parcel, messageId: "a@shop.example", newText: "Where is it?", kind: "message" });
  expect(out.split("\n").length).toBeGreaterThan(20);
});

test("prints one line a file, and goes on after those that cannot be read", async () => {
  const files = [join(folder, "none.eml"), folder, join(folder, "empty.eml"), parcel, "/dev/zero"];
  const { status, out } = await run(["mail", "--jsonl", ...files]);
  expect(status).toBe(0);
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map((line) => line.file)).toEqual(files);
  expect(lines.map((line) => line.error)).toEqual([
    "There is no such file.",
    "This is not a regular file.",
    "The mail is empty.",
    undefined,
    "This is not a regular file.",
  ]);
});

test.each([
  [["mail"], /name at least one file/],
  [["mail", "--jsonl"], /name at least one file/],
  [["mail", "--yaml", "a.eml"], /no option --yaml/],
  [["nonsense"], /no command "nonsense"/],
  [[], /name a command/],
])("refuses %j in one line", async (words, sentence) => {
  const { status, out, err } = await run(words);
  expect([status, out]).toEqual([2, ""]);
  expect(err.trim()).toMatch(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("takes a file whose name begins with a dash", async () => {
  expect(JSON.parse((await run(["mail", "--jsonl", "--", "-x"])).out)).toEqual({ file: "-x", error: "There is no such file." });
});

test("runs itself under the Node that came with it, where TypeScript cannot be run", async () => {
  const { status, out } = await run(["mail", "--jsonl", parcel], ["--no-strip-types"]);
  expect(status).toBe(0);
  expect(JSON.parse(out).subject).toBe("Parcel");
  expect((await run(["nonsense"], ["--no-strip-types"])).status).toBe(2);
});
