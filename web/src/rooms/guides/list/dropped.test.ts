import { expect, test } from "vitest";
import { filesIn, sorted } from "./dropped.ts";

const file = (name: string) => new File(["x"], name);
const entry = (path: string, below?: FileSystemEntry[]): FileSystemEntry =>
  ({
    fullPath: path,
    isFile: below === undefined,
    file: (done: (file: File) => void) => done(file(path)),
    createReader: () => {
      // As browsers do: in parts, the last of them empty.
      const parts = (below ?? []).map((one) => [one]);
      return { readEntries: (done: (entries: FileSystemEntry[]) => void) => done(parts.shift() ?? []) };
    },
  }) as unknown as FileSystemEntry;
const dropped = (entries: FileSystemEntry[]) =>
  ({ items: entries.map((one) => ({ webkitGetAsEntry: () => one })), files: [] }) as unknown as Pick<DataTransfer, "items" | "files">;

test("a folder is taken with all that lies in it, under its paths", async () => {
  const folder = entry("/help", [
    entry("/help/en", [entry("/help/en/return.md"), entry("/help/en/pictures", [entry("/help/en/pictures/box.png")])]),
    entry("/help/notes.txt"),
  ]);
  const found = await filesIn(dropped([folder, entry("/lamp.ka.md")]));
  expect(found.map(({ path }) => path)).toEqual(["help/en/return.md", "help/en/pictures/box.png", "help/notes.txt", "lamp.ka.md"]);
});

test("documents are told from what they show; the rest is left", () => {
  const found = ["a.md", "B.MARKDOWN", "c.PNG", "d.jpeg", "e.mp4", "f.svg", "g.txt"].map((path) => ({ path, file: file(path) }));
  const { documents, pictures } = sorted(found);
  expect(documents.map(({ path }) => path)).toEqual(["a.md", "B.MARKDOWN"]);
  expect(pictures.map(({ path }) => path)).toEqual(["c.PNG", "d.jpeg", "e.mp4"]);
});
