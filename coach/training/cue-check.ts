/* node coach/training/cue-check.ts LANGUAGE: how well the cues of each act fit the training sentences. */
import { ACTS, type Act } from "../src/acts/acts.ts";
import { cueFinder } from "../src/cues/finding.ts";
import type { Grammar } from "../src/cues/grammar.ts";
import type { Language } from "../src/language/languages.ts";
import { plainWords } from "../src/text/plain-words.ts";
import { draftsOf, isDraftHeldBack, isHeldBack, moodsOf, sentencesIn } from "./examples/stock.ts";

type Case = { words: string[]; labels: readonly string[]; text: string };

const language = process.argv[2] as Language;
const folder = `../src/languages/${language}`;
const { grammar } = (await import(`${folder}/grammar.ts`)) as { grammar: Grammar };
const { ACT_CUES, MOOD_CUES } = (await import(`${folder}/cues/index.ts`)) as Record<"ACT_CUES" | "MOOD_CUES", Record<string, string>>;
const MOOD_OF: Record<string, string> = { anger: "angry", displeasure: "dissatisfied", content: "calm" };

const drafted = draftsOf(language)
  .filter((one) => !isDraftHeldBack(one))
  .flatMap((one) => one.sentences);
const sentences = [...drafted, ...sentencesIn(language)].map((one): Case => ({ words: plainWords(one.text), labels: one.acts, text: one.text }));
const messages = [language, `${language}-Latn`].flatMap(moodsOf).filter((one) => !isHeldBack(one.text));
const moods = messages.map((one): Case => ({ words: plainWords(one.text), labels: [one.mood], text: one.text }));

for (const act of ACTS) if (ACT_CUES[act] !== undefined) check(act, ACT_CUES[act], { cases: sentences, label: act });
for (const [kind, cues] of Object.entries(MOOD_CUES)) check(kind, cues, { cases: moods, label: MOOD_OF[kind] ?? kind });

function check(kind: string, cues: string, { cases, label }: { cases: readonly Case[]; label: string }): void {
  const lines = cues
    .split("\n")
    .map((line) => line.replace(/\/\/.*/u, "").trim())
    .filter((line) => line !== "");
  const hits = lines.map((line) => {
    const find = cueFinder({ [kind]: line } as Record<Act, string>, grammar);
    const met = cases.filter((one) => find(one.words).length > 0);
    return { line, right: met.filter((one) => one.labels.includes(label)).length, wrong: met.filter((one) => !one.labels.includes(label)).length };
  });
  const all = cueFinder({ [kind]: cues } as Record<Act, string>, grammar);
  const met = cases.filter((one) => all(one.words).some((cue) => !cue.negated));
  const right = met.filter((one) => one.labels.includes(label)).length;
  const wanted = cases.filter((one) => one.labels.includes(label));
  console.log(
    `\n${kind}: ${lines.length} cues, precision ${(right / met.length).toFixed(2)}, recall ${(right / wanted.length).toFixed(2)} of ${wanted.length}`,
  );
  console.log(
    `  mostly wrong: ${hits
      .filter((one) => one.wrong > one.right)
      .map((one) => `${one.line} (${one.right}/${one.wrong})`)
      .join(" · ")}`,
  );
  console.log(`  never: ${hits.filter((one) => one.right + one.wrong === 0).length} of ${lines.length}`);
  const unseen = wanted.filter((one) => all(one.words).length === 0).slice(0, 25);
  console.log(unseen.map((one) => `  no cue: ${one.text.slice(0, 140)}`).join("\n"));
}
