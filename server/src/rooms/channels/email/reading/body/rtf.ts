import { decodeText } from "../charset/decode.ts";

/** Groups whose words nobody sees; every group that begins with `\*` is one, too. */
const unseen = new Set(
  "fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf fldinst listtable listoverridetable revtbl rsidtbl filetbl themedata datastore xmlnstbl latentstyles nonshppict bkmkstart bkmkend".split(
    " ",
  ),
);

const spoken: ReadonlyMap<string, string> = new Map([
  ...["par", "line", "sect", "page", "row"].map((word) => [word, "\n"] as const),
  ["tab", "\t"],
  ["cell", "\t"],
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", " "],
  ["enspace", " "],
]);

/** Code pages of fonts, by their `\fcharset`. */
const codePages: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

type Group = { isSeen: boolean; isHidden: boolean; inFonts: boolean; font: number; skipped: number };
type State = {
  out: string[];
  /** Bytes that are not yet decoded, of one code page. */
  pending: number[];
  page: number;
  decoded: number;
  group: Group;
  groups: Group[];
  fonts: Map<number, number>;
  codePage: number;
  /** What is to be left of what stands for a Unicode letter. */
  toSkip: number;
};

const DEEPEST = 2_000;
const WORD = /([a-z]{1,32})(-?\d{1,9})? ?/iy;

/** The words of an RTF text, without anything about how they look. Never fails; each byte is looked at once. */
export function textOfRtf(rtf: Buffer): string {
  const group: Group = { isSeen: true, isHidden: false, inFonts: false, font: -1, skipped: 1 };
  const state: State = { out: [], pending: [], page: 1252, decoded: 0, group, groups: [], fonts: new Map(), codePage: 1252, toSkip: 0 };
  const source = rtf.toString("latin1");
  for (let at = 0; at < source.length && state.groups.length < DEEPEST;) at = step(state, source, at);
  flush(state);
  const lines = state.out.join("").replaceAll("\0", "").split("\n");
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trim()
    .toWellFormed();
}

/** Takes what stands at `at`, and says where to go on. */
function step(state: State, source: string, at: number): number {
  switch (source[at]) {
    case "{":
      state.groups.push(state.group);
      state.group = { ...state.group };
      state.toSkip = 0;
      return at + 1;
    case "}":
      state.group = state.groups.pop() ?? state.group;
      state.toSkip = 0;
      return at + 1;
    case "\\":
      return escape(state, source, at + 1);
    case "\r":
    case "\n":
      return at + 1;
    default:
      byte(state, source.charCodeAt(at));
      return at + 1;
  }
}

function escape(state: State, source: string, at: number): number {
  const mark = source[at] ?? "";
  if (mark === "'") {
    const value = Number.parseInt(source.slice(at + 1, at + 3), 16);
    if (!Number.isNaN(value)) byte(state, value);
    return at + 3;
  }
  WORD.lastIndex = at;
  const [whole, word, number] = WORD.exec(source) ?? [];
  if (whole === undefined || word === undefined) {
    sign(state, mark);
    return at + 1;
  }
  const value = number === undefined ? null : Number(number);
  const end = at + whole.length;
  if (word === "bin") return end + Math.max(0, value ?? 0);
  control(state, word, value);
  return end;
}

function sign(state: State, mark: string): void {
  if (mark === "*") state.group.isSeen = false;
  else if (mark === "~") say(state, "\u00a0");
  else if (mark === "_") say(state, "-");
  else if (mark === "\r" || mark === "\n") say(state, "\n");
  else if (mark === "\\" || mark === "{" || mark === "}") byte(state, mark.charCodeAt(0));
}

function control(state: State, word: string, value: number | null): void {
  const { group } = state;
  if (group.inFonts) return font(state, word, value);
  if (word === "fonttbl") group.inFonts = true;
  if (unseen.has(word)) group.isSeen = false;
  else if (word === "ansicpg") state.codePage = value || state.codePage;
  else if (word === "deff" || word === "f") group.font = value ?? 0;
  else if (word === "v") group.isHidden = value !== 0;
  else if (word === "plain") group.isHidden = false;
  else if (word === "uc") group.skipped = Math.min(Math.max(value ?? 1, 0), 16);
  else if (word === "u" && value !== null) letter(state, value);
  else if (spoken.has(word)) say(state, spoken.get(word)!);
}

/** In the table of fonts, each says its number first and its letters later. */
function font(state: State, word: string, value: number | null): void {
  if (word === "f") state.group.font = value ?? 0;
  else if (word === "fcharset" && state.fonts.size < 1_000) state.fonts.set(state.group.font, codePages.get(value ?? 0) ?? 0);
}

function letter(state: State, code: number): void {
  say(state, String.fromCharCode(code & 0xffff));
  state.toSkip = state.group.skipped;
}

function byte(state: State, value: number): void {
  if (state.toSkip > 0) state.toSkip -= 1;
  else if (state.group.isSeen && !state.group.isHidden) {
    const page = state.fonts.get(state.group.font) || state.codePage;
    if (page !== state.page) flush(state);
    state.page = page;
    state.pending.push(value);
  }
}

function say(state: State, text: string): void {
  state.toSkip = 0;
  if (!state.group.isSeen || state.group.isHidden) return;
  flush(state);
  state.out.push(text);
}

/** Letters that change their code page so often are nobody's: what comes then is read by its bytes alone. */
const MOST_DOUBTED = 20_000;

function flush(state: State): void {
  if (state.pending.length === 0) return;
  state.decoded += 1;
  const bytes = Buffer.from(state.pending);
  state.out.push(state.decoded > MOST_DOUBTED ? bytes.toString("latin1") : decodeText(bytes, `cp${state.page}`));
  state.pending = [];
}
