import { covered } from "../server/test/buying/covering.ts";
import { chance } from "../server/test/buying/simulating.ts";

/*
 * A thousand businesses whose customers buy as the models say, from parameters that are known: in how many does what then happened lie within the 95 % ranges? By chance
 * alone, a share of 0.95 of 1,000 lies between 0.936 and 0.963. `node bench/coverage.ts [businesses] [customers]`.
 */
const businesses = Number(process.argv[2] ?? 1000);
const customers = Number(process.argv[3] ?? 1500);

const sums = { alive: 0, purchases: 0, value: 0, people: 0, peopleValue: 0 };
let [told, silent] = [0, 0];
for (let seed = 1; seed <= businesses; seed += 1) {
  const random = chance(seed * 7919);
  const found = covered({
    buying: { r: 0.4 + 0.8 * random(), alpha: 25 + 50 * random(), a: 0.5 + random(), b: 1.5 + 3 * random() },
    spending: { p: 3 + 4 * random(), q: 3.2 + 3 * random(), gamma: 4000 + 8000 * random() },
    n: customers,
    span: 730,
    seed,
  });
  if (!found) {
    silent += 1;
    continue;
  }
  told += 1;
  for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += Number(found[key]);
}

const says = {
  alive: "share of those who bought again that is still there",
  purchases: "purchases of all within a year",
  value: "money of all within a year",
  people: "purchases of each customer",
  peopleValue: "money of each customer",
};
process.stdout.write(`${businesses} businesses of ${customers} customers; ${told} told, ${silent} not suited\n`);
for (const key of Object.keys(sums) as (keyof typeof sums)[])
  process.stdout.write(`${says[key]}: within its range in ${((100 * sums[key]) / told).toFixed(1)} %\n`);
