import type { Act } from "../acts/acts.ts";
import type { ReadSentence, Reading } from "./reading.ts";

/** How likely it is that some sentence of the draft does the act. */
export function most(reading: Reading, act: Act): number {
  return reading.sentences.reduce((highest, one) => Math.max(highest, one.acts[act]), 0);
}

/** How likely it is that some clause of the draft does the act by itself. */
export function mostWithin(reading: Reading, act: Act): number {
  return reading.sentences.reduce((highest, one) => Math.max(highest, one.within[act]), 0);
}

/** The sentence that most likely does the act. */
export function likeliest(reading: Reading, act: Act): ReadSentence | undefined {
  return reading.sentences.reduce<ReadSentence | undefined>(
    (best, one) => (best === undefined || strength(one, act) > strength(best, act) ? one : best),
    undefined,
  );
}

function strength({ acts, within }: ReadSentence, act: Act): number {
  return acts[act] + within[act];
}

/** From a likelihood to evidence that can be added up, within ±5. */
export function evidence(likelihood: number): number {
  const bounded = Math.min(0.9933, Math.max(0.0067, likelihood));
  return Math.log(bounded / (1 - bounded));
}

/** How likely it is that policy comes before the customer's matter: the first sentence that is more than a greeting decides. */
export function opensWithPolicy(reading: Reading): number {
  let stillOpen = 1;
  let found = 0;
  for (const { acts } of reading.sentences.slice(0, 4)) {
    const takenUp = Math.max(acts.empathy, acts.matter * (1 - acts.policy));
    found += stillOpen * acts.policy * (1 - acts.empathy);
    stillOpen *= (1 - acts.policy) * (1 - takenUp) * Math.max(acts.greet, acts.thanks, acts.apology, acts.stock, 0.1);
  }
  return found;
}

/** How likely it is that the last news of the draft is of the kind `last` while the other kind came before it. */
export function endsWithNews(reading: Reading, last: "good" | "bad"): number {
  const other = last === "good" ? "bad" : "good";
  let noneAfter = 1;
  let found = 0;
  for (let at = reading.sentences.length - 1; at > 0; at -= 1) {
    const { acts } = reading.sentences[at]!;
    const before = 1 - reading.sentences.slice(0, at).reduce((none, one) => none * (1 - one.acts[other]), 1);
    found += noneAfter * acts[last] * (1 - acts[other]) * before;
    noneAfter *= (1 - acts[last]) * (1 - acts[other]);
  }
  return found;
}
