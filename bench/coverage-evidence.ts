import { COMPARING, coverageOf, ESTIMATORS, everTold } from "../server/test/evidence/covering.ts";

/*
 * A thousand businesses whose truth is known, for every estimator of the evidence page and of the reports: in how many does the truth lie within the 95 % interval, in how many is something
 * found where nothing is, and in how many is somebody ever told so who looks at all claims month after month? `node bench/coverage-evidence.ts [businesses]`.
 * What an event cost and who is loyal: coverage-standing.ts. Value ahead: coverage.ts.
 */
const businesses = Number(process.argv[2] ?? 1000);
const MONTHS = 36;
const say = (figure: string, [hits, n]: readonly [number, number], aim: string) =>
  void process.stdout.write(`${figure}: ${((100 * hits) / n).toFixed(1)} % of ${n} (aim ${aim})\n`);

for (const name of Object.keys(ESTIMATORS)) {
  const { said, held } = coverageOf(name, businesses, false);
  say(name, [held, said], "93–97 %");
}
for (const name of COMPARING) {
  const { said, held } = coverageOf(name, businesses, true);
  say(`nothing there, something found: ${name}`, [said - held, said], "at most 7 %");
}
const told = Array.from({ length: businesses }, (_, seed) => everTold(seed + 1, MONTHS));
say(
  `six claims without anything in them, looked at in ${MONTHS} months: ever a verdict`,
  [told.filter(({ verdict }) => verdict).length, businesses],
  "at most 5 %",
);
say("the same by plain intervals, not corrected", [told.filter(({ interval }) => interval).length, businesses], "–");
