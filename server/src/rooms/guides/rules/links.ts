import type { Language } from "@guli/contract";

/** The secret parts of links to guides in a text. */
export const tokensIn = (text: string): string[] => [...new Set([...text.matchAll(/\/help\/g\/([\w-]{64})(?![\w-])/g)].map(([, token = ""]) => token))];

/** In which language somebody gets a guide: theirs, that of their country's other script, the main one, whichever there is. */
export function languageToSend({ theirs, main, published }: { theirs: string | null; main: Language; published: Language[] }): Language | undefined {
  const kin = theirs?.split("-")[0];
  return (
    published.find((one) => one === theirs) ??
    published.find((one) => kin !== undefined && one.split("-")[0] === kin) ??
    published.find((one) => one === main) ??
    published[0]
  );
}
