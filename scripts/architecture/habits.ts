import { importsOf, isTest, type Source } from "./sources.ts";

type Habit = { where: RegExp; except: RegExp; never: RegExp; why: string };

const habits: Habit[] = [
  {
    where: /^(server|coach|contract)\/src\/.*\.ts$/,
    // Where the clock and ids are made; while the database is started there is no desk yet; the doctor compares two clocks.
    except: /^server\/src\/(core\/(clock|ids)\.ts|core\/database\/|cli\/doctor\/)/,
    never: /\bDate\.now\(\)|\bnew Date\(\)/,
    why: "time is passed in (tx.now, desk.clock)",
  },
  { where: /^(server|coach|contract)\/src\/.*\.ts$/, except: /^$/, never: /\bMath\.random\(\)/, why: "chance is passed in, or comes from node:crypto" },
  {
    where: /^(web|widget)\/(src\/)?.*\.(tsx?|css)$/,
    // Makes the table of Cyrillic letters, which have capitals.
    except: /^web\/src\/i18n\/cyrillic\.ts$/,
    never: /\.to(Locale)?UpperCase\(|text-transform:\s*(uppercase|capitalize)|textTransform:\s*"(uppercase|capitalize)|\btt="(uppercase|capitalize)/,
    why: "Georgian has no capitals",
  },
];

const MOST_LINES = 300;

/** What is never done in a file, wherever it is. */
export function brokenHabits(sources: Source[]): string[] {
  const found = sources
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, text }) =>
      habits
        .filter(({ where, except, never }) => where.test(path) && !except.test(path) && never.test(text))
        .map(({ never, why }) => `${path} has ${never.exec(text)?.[0]}: ${why}`),
    );
  return [...found, ...tooLong(sources), ...awaitingRules(sources)];
}

/** Made by scripts from data, and read by nobody. */
const MADE = new Set(["server/src/core/database/tables.ts", "coach/src/language/weights.ts"]);

function tooLong(sources: Source[]): string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ path, lines }) => lines > MOST_LINES && !MADE.has(path) && !path.endsWith(".sql"))
    .map(({ path, lines }) => `${path} has ${lines} lines; at most ${MOST_LINES}`);
}

/** Rules are pure: they wait for nothing, and ask nobody. */
function awaitingRules(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => /^server\/src\/rooms\/.*(rules\.ts|\/rules\/[^/]+\.ts)$/.test(path) && !isTest(path))
    .filter(({ text }) => /\bawait\b/.test(text.replace(/^\s*(\*|\/\/|\/\*).*$/gm, "")))
    .map(({ path }) => `${path} awaits: rules are pure, and get what they decide on`);
}

/** Files that need each other to be loaded. Types may go in circles: they are gone when the code runs. */
export function circles(sources: Source[]): string[] {
  const known = new Set(sources.map(({ path }) => path));
  const needs = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source)
        .filter(({ to, typeOnly }) => !typeOnly && known.has(to))
        .map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) return void found.push([...way.slice(at), path].join(" → "));
    if (done.has(path)) return;
    for (const next of needs.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of needs.keys()) visit(path, []);
  return found.map((way) => `a circle: ${way}`);
}
