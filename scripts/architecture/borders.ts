import { importsOf, isTest, type Import, type Source } from "./sources.ts";

/** Who may import whom. Types count too: whoever needs to know another's types depends on it. Returns what is wrong, a sentence each. */
export function brokenBorders(sources: Source[], order: readonly string[]): string[] {
  const rooms = new Set(sources.flatMap(({ path }) => roomOf(path) ?? []));
  const unknown = [...rooms].filter((room) => !order.includes(room)).map((room) => `rooms/${room} does not stand in rooms/order.ts`);
  const wrong = sources.flatMap(importsOf).flatMap((one) => {
    const why = whyNot(one, order);
    return why ? [`${one.from} imports ${one.to}: ${why}`] : [];
  });
  return [...unknown, ...wrong];
}

const ROOM = /^server\/src\/rooms\/([^/]+)\//;
const DOOR_OF_ROOM = /^server\/src\/rooms\/([^/]+)\/index\.ts$/;
const roomOf = (path: string): string | undefined => ROOM.exec(path)?.[1];

type Rule = (one: Import, order: readonly string[]) => string | undefined;

/** The first part of the tree that a file lies in decides which rule it follows. */
const rules: [RegExp, Rule][] = [
  [/^server\/src\/core\//, core],
  [/^server\/src\/rooms\/[^/]+\//, room],
  [/^server\/src\/rooms\//, house],
  [/^server\/src\/doors\//, house],
  [/^server\/src\//, house],
  [/^coach\/src\//, coach],
  [/^contract\/src\//, contract],
  [/^web\/src\//, web],
  [/^widget\/src\//, widget],
];

function whyNot(one: Import, order: readonly string[]): string | undefined {
  const rule = rules.find(([where]) => where.test(one.from))?.[1];
  if (!rule) return undefined;
  if (isTest(one.from)) return whyNotInTest(one);
  return rule(one, order);
}

/** A test may use what tests use, and looks into its own room only. */
function whyNotInTest({ from, to }: Import): string | undefined {
  const other = roomOf(to);
  if (other && other !== roomOf(from) && !DOOR_OF_ROOM.test(to)) return "another room is entered by its index.ts";
  return undefined;
}

function core({ to }: Import): string | undefined {
  if (isOurs(to) && !to.startsWith("server/src/core/")) return "the core has no opinion about customer service";
  return forServer(to);
}

function room({ from, to }: Import, order: readonly string[]): string | undefined {
  const [here = "", other] = [roomOf(from), roomOf(to)];
  if (other === here) return undefined;
  if (other === undefined) return isOurs(to) && !to.startsWith("server/src/core/") ? "a room knows the core and the rooms upstream" : forServer(to);
  if (!DOOR_OF_ROOM.test(to)) return "another room is entered by its index.ts";
  return order.indexOf(other) < order.indexOf(here) ? undefined : `${other} is downstream of ${here}: tell it by an event`;
}

/** `guli mail`, `coach` and `mood` read thousands of texts without a desk, and start five times as fast without the rest of the room. */
const SIDE_DOORS: Record<string, string> = {
  "server/src/cli/mail.ts": "server/src/rooms/channels/email/reading/index.ts",
  "server/src/cli/coach.ts": "server/src/rooms/coaching/coach.ts",
  "server/src/cli/mood.ts": "server/src/rooms/coaching/coach.ts",
};

function house({ from, to }: Import): string | undefined {
  if (SIDE_DOORS[from] === to) return undefined;
  if (roomOf(to) && !DOOR_OF_ROOM.test(to)) return "a room is entered by its index.ts";
  return forServer(to);
}

function forServer(to: string): string | undefined {
  return isOurs(to) && !to.startsWith("server/src/") ? "what is outside server/src is no part of the server" : undefined;
}

function coach({ to }: Import): string | undefined {
  return to.startsWith("coach/src/") ? undefined : "the coach imports nothing, so that it runs anywhere";
}

function contract({ to, typeOnly }: Import): string | undefined {
  if (to.startsWith("contract/src/") || to === "zod") return undefined;
  return to === "@guli/coach" && typeOnly ? undefined : "the contract knows zod, and types of the coach";
}

function web({ to, typeOnly }: Import): string | undefined {
  if (to.startsWith("@guli/contract")) return typeOnly ? undefined : "of the contract the app takes types only: schemas would come along into the browser";
  return /^@guli\/coach($|\/)/.test(to) || to.startsWith("web/src/") || isPackage(to)
    ? undefined
    : "the app knows its own files, the contract's types and the coach";
}

function widget({ to, typeOnly }: Import): string | undefined {
  if (to.startsWith("@guli/contract")) return typeOnly ? undefined : "of the contract the widget takes types only";
  return to.startsWith("widget/src/") || to.startsWith("virtual:") ? undefined : "the widget knows its own files and the contract's types: it has 15 kB";
}

const isOurs = (to: string): boolean => /^(coach|contract|server|web|widget|scripts|journeys|bench)\//.test(to) || to.startsWith("..");
const isPackage = (to: string): boolean => !isOurs(to) && !to.startsWith("@guli/");
