import type { Setting } from "../acts/features.ts";
import type { Evidence } from "../acts/model.ts";
import { contentStems } from "../text/content-stems.ts";
import { memory } from "../text/memory.ts";
import { foldedWords } from "../text/plain-words.ts";
import type { Pack } from "./pack.ts";
import type { ReviewInput } from "./types.ts";

/** What surrounds every sentence of a draft. */
export type Around = Omit<Setting, "index" | "count" | "before" | "after">;

/** What a draft answers: the same at every keystroke, and with it what most of the draft's sentences do. */
export type Surroundings = {
  /** The customer's last message, and all of the thread, as one text each. */
  asked: string;
  thread: string;
  around: Around;
  /** What a sentence by itself does here. */
  acts: Pack["acts"];
  /** Whether a sentence names a thing that the customer has given, or shares words with the thread. */
  namesKnown: (text: string) => boolean;
};

/** More of the thread than this (UTF-16 units, the newest) is not read: it would cost time and change nothing. */
const ENOUGH_OF_THREAD = 4000;

/** So many threads that were answered last are remembered, and so many sentences of each, none longer than this (UTF-16 units): an agent writes in few at a time. */
const MOST_THREADS = 24;
const MOST_SENTENCES = 200;
const LONGEST = 800;

const ofPacks = new WeakMap<Pack, Map<string, Surroundings>>();

/** Remembers what it told of the latest threads; nothing of one review is seen by the next but its speed. */
export function surroundingsOf(input: ReviewInput, pack: Pack): Surroundings {
  const { thread, customer, given = [] } = input;
  const customers = thread.filter((one) => one.from === "customer").map((one) => one.text);
  const texts = {
    asked: (customers.at(-1) ?? "").slice(-ENOUGH_OF_THREAD),
    told: customers.join("\n").slice(-ENOUGH_OF_THREAD),
    thread: thread
      .map((one) => one.text)
      .join("\n")
      .slice(-ENOUGH_OF_THREAD),
  };
  const known = ofPacks.get(pack) ?? new Map<string, Surroundings>();
  ofPacks.set(pack, known);
  const key = JSON.stringify([texts, customer.mood, Boolean(customer.name), given]);
  const remembered = known.get(key);
  if (remembered !== undefined) return latest(known, key, remembered);
  const things = pack.things.given(texts.told);
  for (const thing of given) things.add(thing);
  if (customer.name) things.add("name");
  return latest(known, key, surrounded(texts, { mood: customer.mood, given: things, pack }));
}

/** Brings one to the end of what is remembered, from whose beginning is forgotten. */
function latest<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  known.delete(key);
  const oldest = known.size >= MOST_THREADS ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  known.set(key, value);
  return value;
}

type Texts = Pick<Surroundings, "asked" | "thread">;

function surrounded({ asked, thread }: Texts, { mood, given, pack }: Pick<Around, "mood" | "given"> & { pack: Pack }): Surroundings {
  const wordsOf = memory(foldedWords, MOST_SENTENCES, LONGEST);
  const around = {
    mood,
    wordsOf,
    stemsOf: contentStems,
    lastStems: contentStems(wordsOf(asked)),
    threadStems: contentStems(wordsOf(thread)),
    given,
  };
  const namesKnown = memory((text) => isKnown(text, around, pack), MOST_SENTENCES, LONGEST);
  return { asked, thread, around, acts: rememberingActs(pack.acts), namesKnown };
}

function isKnown(text: string, { given, threadStems, stemsOf, wordsOf }: Around, { things }: Pack): boolean {
  const words = wordsOf(text);
  return [...things.named(words)].some((thing) => given.has(thing)) || [...stemsOf(words)].some((stem) => threadStems.has(stem));
}

/** The same evidence for the same sentence beside the same neighbours; of its place only first and last matter. */
function rememberingActs(acts: Pack["acts"]): Pack["acts"] {
  const known = new Map<string, Evidence>();
  return (sentence, setting) => {
    const { index, count, before, after } = setting;
    const beside = [before, after].map((one) => (one === undefined ? 0 : one));
    const key = JSON.stringify([sentence, index === 0, index === count - 1, ...beside]);
    if (key.length > 3 * LONGEST) return acts(sentence, setting);
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size >= MOST_SENTENCES) known.clear();
    const evidence = acts(sentence, setting);
    known.set(key, evidence);
    return evidence;
  };
}
