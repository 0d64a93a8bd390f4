/** Uzbek in Cyrillic letters from Latin ones (law of 1993 and 1995), for sentences that we wrote ourselves. */
export function cyrillic(latin: string): string {
  return latin.replace(PIECES, (piece, at: number) => {
    const small = piece.toLowerCase().replace(/[‘ʻ’ʼ`]/gu, "'");
    const opens = at === 0 || !/[\p{L}'’ʻ‘]/u.test(latin[at - 1] ?? "");
    const letter = small === "e" && opens ? "э" : (PAIRS[small] ?? LETTERS[small] ?? piece);
    return piece[0] === piece[0]?.toLowerCase() ? letter : (letter[0]?.toUpperCase() ?? "") + letter.slice(1);
  });
}

const PIECES = /o['‘ʻ’ʼ`]|g['‘ʻ’ʼ`]|sh|ch|ye|yo|yu|ya|ts|[a-z]|(?<=\p{L})['’ʼ]/giu;

const PAIRS: Record<string, string> = { "o'": "ў", "g'": "ғ", sh: "ш", ch: "ч", ye: "е", yo: "ё", yu: "ю", ya: "я", ts: "ц", "'": "ъ" };

const LETTERS: Record<string, string> = Object.fromEntries([..."abdefghijklmnopqrstuvxyz"].map((latin, at) => [latin, [..."абдефгҳижклмнопқрстувхйз"][at]!]));
