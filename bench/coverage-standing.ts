import { costOf, emptyTally, take } from "../server/src/rooms/loyalty/competitors/rules/costing.ts";
import { DEFAULTS } from "../server/src/rooms/loyalty/standing/rules/definition.ts";
import { priorFrom } from "../server/src/rooms/loyalty/standing/rules/prior.ts";
import { storyOf } from "../server/src/rooms/loyalty/standing/rules/standing.ts";
import { chance, exponential, gamma } from "../server/test/buying/simulating.ts";
import { tempted } from "../server/test/buying/tested.ts";

/*
 * A thousand businesses whose truth is known: how often the interval of what an event cost holds it, how often something is found where nothing is, and how many
 * are called loyal who went down to half. `node bench/coverage-standing.ts [businesses]`.
 */
const BUSINESSES = Number(process.argv[2] ?? 1000);
const CUSTOMERS = 300;
const [BEGAN, WINDOW] = [400, 90];

const say = (figure: string, measured: string, aim: string) => void process.stdout.write(`${figure}: ${measured} (aim ${aim})\n`);
const percent = (hits: number, n: number) => `${((100 * hits) / n).toFixed(1)} % of ${n}`;

/** Baskets differ by customer and by purchase; whom it reached keep `keeps` of their purchases. */
function business(keeps: number, seed: number) {
  const random = chance(seed);
  const tally = emptyTally();
  for (let i = 0; i < CUSTOMERS; i += 1) {
    const exposed = random() < 0.4;
    const [rate, basket] = [gamma(2, random) / 40, 1000 + 4000 * random()];
    const bought: { days: number[]; spent: number[] } = { days: [0], spent: [0] };
    for (let at = exponential(random) / rate; at < BEGAN + WINDOW; at += exponential(random) / rate) {
      if (exposed && at >= BEGAN && random() >= keeps) continue;
      bought.days.push(Math.floor(at));
      bought.spent.push(Math.round(basket * (0.5 + random())));
    }
    take(tally, bought, { exposed, began: BEGAN, windowDays: WINDOW });
  }
  return costOf(tally, { passed: true }).result!;
}

for (const keeps of [0.6, 1]) {
  const truth = -(2 / 40) * WINDOW * 3000 * (1 - keeps);
  const all = Array.from({ length: BUSINESSES }, (_, seed) => business(keeps, seed + 1));
  const held = all.filter(({ spend }) => spend.low <= truth && truth <= spend.high).length;
  if (keeps < 1) say("what an event cost: the 95 % interval holds the truth", percent(held, BUSINESSES), "93–97 %");
  else {
    say("an event that cost nothing: something is found", percent(BUSINESSES - held, BUSINESSES), "at most 7 %");
    say("both sides alike before: said to have gone apart", percent(all.filter(({ alike }) => !alike).length, BUSINESSES), "at most 7 %");
  }
}

/** Prior and all are found from the business's own customers, as in life. */
function loyalIn(keeps: number, seed: number): { n: number; loyal: number } {
  const random = chance(seed);
  const plan = { r: 2, alpha: 30, before: 400, events: [0, 120, 240], windowDays: DEFAULTS.loyal.windowDays, keeps };
  const people = Array.from({ length: CUSTOMERS }, () => tempted(plan, random));
  const asOf = plan.before + 240 + plan.windowDays;
  const sums = { customers: 0, x: 0, t: 0, xx: 0, xt: 0, tt: 0 };
  for (const { days } of people) {
    const [x, t] = [days.length - 1, asOf];
    sums.customers += 1;
    sums.x += x;
    sums.t += t;
    sums.xx += x * x;
    sums.xt += x * t;
    sums.tt += t * t;
  }
  const prior = { ...priorFrom(sums), a: null, b: null, customers: CUSTOMERS, purchases: sums.x, takenOn: "" };
  const tested = people.map((known) => storyOf(known, { definition: DEFAULTS, prior }, asOf)!.tested!);
  return { n: CUSTOMERS, loyal: tested.filter(({ probability }) => probability >= DEFAULTS.loyal.probability).length };
}

for (const [keeps, figure, aim] of [
  [1, "bought on at their own rate: found loyal", "–"],
  [0.5, "went down to half in the events: called loyal", "at most 10 %"],
  [0.3, "went down to three tenths: called loyal", "at most 10 %"],
] as const) {
  const all = Array.from({ length: BUSINESSES }, (_, seed) => loyalIn(keeps, seed + 1));
  const [n, loyal] = [all.reduce((sum, one) => sum + one.n, 0), all.reduce((sum, one) => sum + one.loyal, 0)];
  say(figure, percent(loyal, n), aim);
}
