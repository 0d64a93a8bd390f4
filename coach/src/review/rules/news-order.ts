import { endsWithNews, evidence, most } from "../signals.ts";
import { clauseOf } from "../places.ts";
import { always, type Rule } from "./rule.ts";
import type { Reading } from "../reading.ts";

/** Good and bad news in the wrong order: for satisfaction the good must come last, for action the bad. */
export const newsOrder: Rule = {
  id: "news-order",
  severity: () => "should",
  reason: (reading) => (reading.input.aim === "action" ? "good-news-last" : "bad-news-last"),
  applies: always,
  signals: (reading) => {
    const wrong = endsWithNews(reading, wrongEnd(reading));
    const right = endsWithNews(reading, wrongEnd(reading) === "bad" ? "good" : "bad");
    return {
      wrong: evidence(wrong),
      right: evidence(right),
      good: evidence(most(reading, "good")),
      bad: evidence(most(reading, "bad")),
      action: Number(reading.input.aim === "action"),
    };
  },
  where: (reading) => {
    const bad = reading.input.aim === "action" ? first(reading) : last(reading);
    return bad === undefined ? { start: 0, end: 0 } : clauseOf(reading, bad, "bad");
  },
};

function wrongEnd(reading: Reading): "good" | "bad" {
  return reading.input.aim === "action" ? "good" : "bad";
}

/** Of the sentences that are bad news rather than good, the last one; before the last good one it is of no interest. */
function last(reading: Reading) {
  const bad = badOnes(reading);
  return bad.at(-1);
}

function first(reading: Reading) {
  return badOnes(reading)[0];
}

function badOnes(reading: Reading) {
  const sure = reading.sentences.filter((one) => one.acts.bad >= 0.4 && one.acts.bad > one.acts.good);
  if (sure.length > 0) return sure;
  return reading.sentences.toSorted((one, other) => other.acts.bad - one.acts.bad).slice(0, 1);
}
