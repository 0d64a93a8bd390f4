/** 0: nothing typed · 1: easy to guess · 2: could be longer · 3: good · 4: very good. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/**
 * How hard a password is to guess, for a word beside the field; whether it is taken is the desk's decision. Length counts most (NIST SP
 * 800-63B asks for no kinds of letters); repeats, runs of the keyboard and one's own name or address count for nothing.
 */
export function strengthOf(password: string, own: readonly string[]): Strength {
  if (password === "") return 0;
  const telling = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length > 2);
  const bare = telling.reduce((rest, part) => rest.replaceAll(part, ""), password.toLowerCase());
  const worth = worthOf(bare);
  if (worth < 8) return 1;
  if (worth < 11) return 2;
  return worth < 15 ? 3 : 4;
}

/** Letters that one could not foresee from the one before: "aaaa" is worth one, "12345" one, "qwerty" one. */
function worthOf(text: string): number {
  const letters = [...text];
  const unforeseen = letters.filter((letter, i) => {
    const before = letters[i - 1];
    return before === undefined || !(before === letter || isNext(before, letter));
  });
  return Math.min(unforeseen.length, new Set(letters).size * 2);
}

const RUNS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "ქწერტყუიოპ", "ასდფგჰჯკლ"];

function isNext(before: string, letter: string): boolean {
  const step = (letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
  return Math.abs(step) === 1 || RUNS.some((run) => run.includes(before + letter) || run.includes(letter + before));
}
