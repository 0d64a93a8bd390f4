import type { GuideKind, GuideStep, Language } from "@guli/contract";
import { posix } from "node:path";
import { isVideo } from "./kinds.ts";

/** A picture that a document may name, by its path. */
export type Beside = ReadonlyMap<string, { fileId: string; contentType: string }>;
export type Document = {
  language: Language | null;
  kind: GuideKind;
  title: string;
  slug: string | null;
  summary: string;
  tags: string[];
  /** By its address or its name. */
  collection: string | null;
  /** The address of the guide in the main language that this is a translation of. */
  translates: string | null;
  body: string;
  steps: GuideStep[];
};
export type Read = { document: Document; troubles: string[] };

const KNOWN = ["title", "slug", "language", "collection", "kind", "tags", "summary", "translates"] as const;
type Head = Partial<Record<(typeof KNOWN)[number], string>>;
const LANGUAGES: readonly Language[] = ["en", "ka", "uz", "uz-Cyrl", "ru"];

/** Markdown with its front matter as a guide; what is wrong with it stands in `troubles`, with its line. */
export function readDocument(path: string, text: string, beside: Beside): Read {
  const troubles: string[] = [];
  const { head, body, first } = headIn(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), troubles);
  const titled = titleIn(withPictures(body, { path, first, beside, troubles }), head.title);
  const kind = head.kind === "steps" ? "steps" : "article";
  if (head.kind !== undefined && head.kind !== "steps" && head.kind !== "article") troubles.push(`kind: "${head.kind}" is neither "article" nor "steps".`);
  const { intro, steps } = kind === "steps" ? stepsIn(titled.body, beside) : { intro: titled.body, steps: [] };
  const document = { ...fieldsOf(head, path, troubles), kind: kind as GuideKind, title: titled.title, body: intro.trim(), steps };
  if (document.title === "") troubles.push("There is no title: write one into the front matter, or begin with a heading.");
  if (kind === "steps" && steps.length === 0) troubles.push('There are no steps: each begins with a heading of the second level ("## …").');
  if (kind === "article" && document.body === "") troubles.push("There is no text.");
  troubles.push(...tooLong(document));
  return { document, troubles };
}

function headIn(text: string, troubles: string[]): { head: Head; body: string; first: number } {
  const [whole, inner] = /^---\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return { head: {}, body: text, first: 1 };
  const head: Head = {};
  for (const [at, line] of inner.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, key = "", value = ""] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    const name = KNOWN.find((one) => one === key.toLowerCase());
    if (name) head[name] = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    else troubles.push(`Line ${at + 2}: ${key === "" ? "this is not “name: value”" : `“${key}” is not known`}. Known are ${KNOWN.join(", ")}.`);
  }
  return { head, body: text.slice(whole.length), first: whole.split("\n").length };
}

/** Out of the front matter, else the heading with which the text begins. */
function titleIn(body: string, given: string | undefined): { title: string; body: string } {
  const [whole, heading = ""] = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body) ?? [];
  const title = given ?? heading;
  return { title: title.trim(), body: whole !== undefined && (given === undefined || given === heading) ? body.slice(whole.length) : body };
}

function fieldsOf(head: Head, path: string, troubles: string[]): Pick<Document, "language" | "slug" | "summary" | "tags" | "collection" | "translates"> {
  const named = head.language ?? languageIn(path);
  const language = LANGUAGES.find((one) => one.toLowerCase() === named?.toLowerCase()) ?? null;
  if (head.language !== undefined && language === null) troubles.push(`language: “${head.language}” is none of ${LANGUAGES.join(", ")}.`);
  if (head.slug !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(head.slug))
    troubles.push(`slug: “${head.slug}” may hold small Latin letters, digits and single dashes only.`);
  const tags = (head.tags ?? "").replace(/^\[(.*)\]$/, "$1").split(",");
  return {
    language,
    slug: head.slug ?? null,
    summary: head.summary ?? "",
    tags: tags.map((tag) => tag.trim().replace(/^(["'])(.*)\1$/, "$2")).filter(Boolean),
    collection: head.collection ?? null,
    translates: head.translates ?? null,
  };
}

/** `ka/return.md` or `return.ka.md`. */
function languageIn(path: string): string | undefined {
  const parts = path.split("/");
  const ending = /\.([\w-]+)\.\w+$/.exec(parts.at(-1) ?? "")?.[1];
  return [ending, ...parts.slice(0, -1).toReversed()].find((part) => LANGUAGES.some((one) => one.toLowerCase() === part?.toLowerCase()));
}

const PICTURE = /!\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*["'])?\s*\)/g;

/** The paths of pictures that a text names, as seen from where it lies. Those from elsewhere are left out. */
export function picturesIn(path: string, text: string): string[] {
  return [
    ...new Set(
      [...text.matchAll(PICTURE)]
        .map(([, , to = ""]) => to)
        .filter(isBeside)
        .map((to) => besideOf(path, to)),
    ),
  ];
}

const isBeside = (to: string): boolean => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(to) && !/^[0-9a-f-]{36}$/i.test(to);
const besideOf = (path: string, to: string): string => posix.normalize(posix.join(posix.dirname(path), decoded(to)));

function decoded(to: string): string {
  try {
    return decodeURIComponent(to);
  } catch {
    return to;
  }
}

type Placing = { path: string; first: number; beside: Beside; troubles: string[] };

/** Pictures by the id of the file instead of its path. */
function withPictures(body: string, { path, first, beside, troubles }: Placing): string {
  const placed = (line: string, nth: number) =>
    line.replace(PICTURE, (whole, alt: string, to: string) => {
      if (!isBeside(to)) return whole;
      const file = beside.get(besideOf(path, to));
      if (!file) troubles.push(`Line ${nth}: the picture ${to} is not there, or is none that is taken.`);
      return file ? `![${alt}](${file.fileId})` : whole;
    });
  return body
    .split("\n")
    .map((line, at) => placed(line, first + at))
    .join("\n");
}

/** Each heading of the second level begins a step; a picture or a video that stands by itself is shown beside its text. */
function stepsIn(body: string, beside: Beside): { intro: string; steps: GuideStep[] } {
  const [intro = "", ...parts] = body.split(/^##[ \t]+/m);
  const types = new Map([...beside.values()].map(({ fileId, contentType }) => [fileId, contentType]));
  const steps = parts.map((part, at): GuideStep => {
    const [heading = "", ...rest] = part.split("\n");
    const step: GuideStep = { id: `s${at + 1}`, title: heading.replace(/\s*#*\s*$/, "").replace(/^\d+[.)]\s+/, ""), text: "", picture: null, video: null };
    const left = rest.join("\n").replace(/^!\[([^\]]*)\]\(([0-9a-f-]{36})\)[ \t]*$/gm, (whole, alt: string, fileId: string) => {
      if (isVideo(types.get(fileId) ?? "") && !step.video) step.video = { fileId, caption: alt };
      else if (!isVideo(types.get(fileId) ?? "") && !step.picture) step.picture = { fileId, alt, marks: [] };
      else return whole;
      return "";
    });
    return { ...step, text: left.trim() };
  });
  return { intro, steps };
}

function tooLong({ title, summary, body, steps, tags }: Document): string[] {
  return [
    title.length > 200 && "The title is longer than 200 characters.",
    summary.length > 500 && "The summary is longer than 500 characters.",
    body.length > 200_000 && "The text is longer than 200,000 characters.",
    steps.length > 60 && "There are more than 60 steps.",
    steps.some((step) => step.title.length > 200) && "The title of a step is longer than 200 characters.",
    steps.some((step) => step.text.length > 20_000) && "The text of a step is longer than 20,000 characters.",
    (tags.length > 20 || tags.some((tag) => tag.length > 120)) && "There are more than 20 tags, or one is longer than 120 characters.",
  ].filter((one): one is string => one !== false);
}

/** What documents of one guide in several languages have in common: their path without the language. */
export const stemOf = (path: string): string =>
  path
    .replace(/\.(?:en|ka|uz|uz-cyrl|ru)(?=\.\w+$)/i, "")
    .replace(/\.\w+$/, "")
    .split("/")
    .filter((part, at, all) => at === all.length - 1 || !LANGUAGES.some((one) => one.toLowerCase() === part.toLowerCase()))
    .join("/");
