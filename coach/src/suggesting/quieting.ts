/** The same words without shouting: capitals small but for the first of a sentence, one mark, no stretched letters. */
export function quieter(text: string, opens: boolean): string {
  const small = text.replace(/(?<![\p{L}])[\p{Lu}][\p{Lu}\p{M}'’ʻ‘`-]+(?![\p{L}])/gu, (word, at: number) =>
    at === 0 && opens ? capitalised(word) : word.toLowerCase(),
  );
  return small.replace(/[?!]+/gu, (run) => (run.includes("?") ? "?" : "!")).replace(/(\p{L})\1{2,}/gu, "$1");
}

/** Georgian has no capitals: its Mtavruli become Mkhedruli throughout. */
function capitalised(word: string): string {
  if (/[\u1c90-\u1cbf]/u.test(word)) return word.toLowerCase();
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
