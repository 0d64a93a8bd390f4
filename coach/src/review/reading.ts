import type { Act } from "../acts/acts.ts";
import { chances, type Evidence } from "../acts/model.ts";
import type { Language } from "../language/languages.ts";
import { languageOf } from "../language/language-of.ts";
import { nameIn, namePartsOf } from "../names/names.ts";
import { contentStems } from "../text/content-stems.ts";
import { rememberingWords } from "../text/plain-words.ts";
import { sentencesOf, type Sentence, type Span } from "../text/sentences.ts";
import type { Thing } from "../things/things.ts";
import { actsIn, actsWithin, remembering, type Likely } from "./hearing.ts";
import { shoutsOf } from "./loudness.ts";
import type { Pack } from "./pack.ts";
import { surroundingsOf, type Around, type Surroundings } from "./surroundings.ts";
import type { ReviewInput } from "./types.ts";

/** A sentence of the draft and how likely (0 to 1) it is that it does each act, as a whole and in one of its clauses. */
export type ReadSentence = Sentence & { acts: Record<Act, number>; within: Record<Act, number>; asksKnown: boolean };

/** A draft as the rules see it. */
export type Reading = {
  input: ReviewInput;
  upset: boolean;
  pack: Pack;
  sentences: ReadSentence[];
  /** Where it shouts by its looks. */
  shouts: Span[];
  /** The parts of the customer's name that may be used, and where the draft uses one. */
  nameParts: string[];
  named: Span | null;
  /** How likely any piece of the draft does an act. */
  likely: Likely;
  /** The customer's last message, and all of the thread, as one text each. */
  asked: string;
  thread: string;
  /** The draft is Uzbek in Cyrillic letters. */
  cyrillic: boolean;
};

/** Nobody reads a reply of more sentences; what comes after is not judged. */
const MOST_SENTENCES = 200;

export function readingOf(input: ReviewInput, pack: Pack): Reading {
  const surroundings = surroundingsOf(input, pack);
  const { asked, thread, around, acts } = surroundings;
  const sentences = sentencesOf(input.draft).slice(0, MOST_SENTENCES);
  const nameParts = namePartsOf(input.customer.name);
  const likely = remembering((text) => chances(acts(text, { ...around, index: 1, count: 3 })));
  return {
    input,
    upset: input.customer.mood !== "calm",
    pack,
    sentences: heard(sentences, { surroundings, pack, likely }),
    shouts: shoutsOf(input.draft, capitalsOf(`${thread} ${input.customer.name ?? ""}`)),
    nameParts,
    named: nameIn(input.draft, nameParts),
    likely,
    asked,
    thread,
    cyrillic: pack.language === "uz" && /[\u0400-\u04ff]/u.test(input.draft),
  };
}

type Heard = { surroundings: Surroundings; pack: Pack; likely: Likely };

function heard(sentences: readonly Sentence[], { surroundings: { around, acts, namesKnown }, pack, likely }: Heard): ReadSentence[] {
  const { alone, together } = evidenceOf(sentences, around, { ...pack, acts });
  return together.map((evidence, index) => {
    const one = sentences[index]!;
    const within = actsWithin(one, actsIn(one, chances(alone[index]!)), likely);
    return { ...one, acts: actsIn(one, chances(evidence)), within, asksKnown: namesKnown(one.text) };
  });
}

/** First each sentence by itself, then all together. */
function evidenceOf(sentences: readonly Sentence[], around: Around, pack: Pick<Pack, "acts" | "together">): { alone: Evidence[]; together: Evidence[] } {
  const count = sentences.length;
  const alone = sentences.map((one, index) => {
    const [before, after] = [sentences[index - 1]?.text ?? null, sentences[index + 1]?.text ?? null];
    return pack.acts(one.text, { ...around, count, index, before, after });
  });
  return { alone, together: pack.together(alone) };
}

/** What each sentence of a calm draft does, nothing being known of what was said before: as `readingOf` says it, and no more than that. */
export function actsOf(draft: string, pack: Pack): Record<Act, number>[] {
  const sentences = sentencesOf(draft).slice(0, MOST_SENTENCES);
  const around = {
    mood: "calm" as const,
    wordsOf: rememberingWords(),
    stemsOf: contentStems,
    lastStems: NONE,
    threadStems: NONE,
    given: NOTHING,
  };
  return evidenceOf(sentences, around, pack).together.map((evidence, index) => actsIn(sentences[index]!, chances(evidence)));
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: ReadonlySet<Thing> = new Set();

/** Codes and names that the customer writes in capitals, too. */
function capitalsOf(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/gu) ?? []);
}

/** The language in which a draft is judged: what the caller says, else what it reads like, else what the customer writes. */
export function judgedIn(input: ReviewInput): { language: Language | null; tag: string | null } {
  const told = tagged(input.language ?? null);
  if (told !== null) return told;
  const own = languageOf(input.draft);
  if (own.language !== null) return { language: own.language, tag: tagOf(own.language, own.script) };
  const customers = languageOf(input.thread.map((one) => one.text).join("\n"));
  return { language: customers.language, tag: customers.language === null ? null : tagOf(customers.language, customers.script) };
}

const KNOWN = /^(ka|uz|ru|en)(?:-|$)/iu;

function tagged(tag: string | null): { language: Language; tag: string } | null {
  const match = KNOWN.exec(tag ?? "");
  return match === null ? null : { language: match[1]!.toLowerCase() as Language, tag: tag! };
}

function tagOf(language: Language, script: string | null): string {
  return language === "uz" && script !== null ? `uz-${script}` : language;
}
