/** A sentence that the source shows: plural where a `count` goes with it. */
export type Used = { key: string; plural: boolean; glued: boolean };

/** The keys in calls of `t(…)` and `key(…)`; both sides of a `? :` count, template literals are reported as glued. */
export function keysIn(source: string): Used[] {
  return [...source.matchAll(/(?<![\w.$])(?:t|i18next\.t|key)\(/g)].flatMap((call) => {
    const [first, rest] = argumentsFrom(source, call.index + call[0].length);
    const plural = /(?<![\w.])count\b/.test(rest);
    return literalsIn(first).map(({ text, glued }) => ({ key: text, plural, glued }));
  });
}

/** The first argument and all that follows it, up to the bracket that closes the call. */
function argumentsFrom(source: string, start: number): [first: string, rest: string] {
  let depth = 0;
  let comma = -1;
  for (let i = start; i < source.length; i++) {
    const letter = source[i] ?? "";
    if (QUOTES.includes(letter)) i = endOfLiteral(source, i);
    else if ("([{".includes(letter)) depth++;
    else if (")]}".includes(letter) && depth-- === 0) return comma < 0 ? [source.slice(start, i), ""] : [source.slice(start, comma), source.slice(comma, i)];
    else if (letter === "," && depth === 0 && comma < 0) comma = i;
  }
  return ["", ""];
}

/** Literals that are compared with something are conditions, not sentences. */
function literalsIn(code: string): { text: string; glued: boolean }[] {
  const found: { text: string; glued: boolean }[] = [];
  for (let i = 0; i < code.length; i++) {
    if (!QUOTES.includes(code[i] ?? "")) continue;
    const end = endOfLiteral(code, i);
    const literal = code.slice(i, end + 1);
    if (!/[=!]==\s*$/.test(code.slice(0, i)) && !/^\s*[=!]==/.test(code.slice(end + 1)) && !code.slice(0, i).endsWith("[")) {
      found.push({ text: unescaped(literal.slice(1, -1)), glued: literal.startsWith("`") && literal.includes("${") });
    }
    i = end;
  }
  return found;
}

const QUOTES = ['"', "'", "`"];

function endOfLiteral(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === source[start]) return i;
  }
  return source.length;
}

function unescaped(text: string): string {
  return text.replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))).replace(/\\(.)/g, "$1");
}
