/** A word, number, text or sign of SQL; words in small letters, names without their quotes. */
export type Token = { word: string; name: boolean };

/** One select, insert, update or delete with its own words; those within it in parentheses are levels of their own. */
export type Level = { tokens: Token[] };

const PIECES = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"((?:[^"]|"")*)"|\$\d+|[\p{L}_][\p{L}\p{N}_$]*|\d+(?:\.\d+)?|[^\s]/gu;
const BEGINS = new Set(["select", "insert", "update", "delete", "with", "values"]);
const PARTS = new Set(["union", "intersect", "except", ";"]);

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(PIECES)].flatMap(([piece, quoted]) => {
    if (/^(--|\/\*)/.test(piece)) return [];
    if (quoted !== undefined) return [{ word: quoted, name: true }];
    return [{ word: piece.startsWith("'") ? piece : piece.toLowerCase(), name: /^[\p{L}_]/u.test(piece) }];
  });
}

export function levelsOf(text: string): Level[] {
  const levels: Level[] = [];
  const tokens = tokensOf(text);
  let at = 0;
  /** Reads up to the parenthesis that closes this group, or the end. */
  const read = (own: Token[], isLevel: boolean): void => {
    let mine = own;
    for (; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.word === ")") break;
      if (token.word === "(") mine = readGroup(mine);
      else if (isLevel && PARTS.has(token.word)) {
        levels.push({ tokens: mine });
        mine = [];
      } else mine.push(token);
    }
    if (isLevel) levels.push({ tokens: mine });
  };
  /** A query in parentheses leaves `( )` behind; anything else belongs to the level around it. */
  const readGroup = (around: Token[]): Token[] => {
    at++;
    const isQuery = BEGINS.has(tokens[at]?.word ?? "") && !around.at(-1)?.word.startsWith("'");
    around.push({ word: "(", name: false });
    read(isQuery ? [] : around, isQuery);
    around.push({ word: ")", name: false });
    return around;
  };
  read([], true);
  return levels;
}
