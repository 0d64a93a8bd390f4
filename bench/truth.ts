import { checksOf, type Check } from "../journeys/lib/truth.ts";
import { demoDesk } from "../journeys/lib/demo-desk.ts";
import { setup, teardown } from "../server/test/cluster.ts";

/*
 * Years of a demo of several seeds, each with another truth: how much of what the pages say is so? `node bench/truth.ts [conversations] [first seed] [last seed]`.
 */
const [conversations = 1500, first = 1, last = 10] = process.argv.slice(2).map(Number);
await setup();
const all: (Check & { seed: number })[] = [];
for (let seed = first; seed <= last; seed += 1) {
  const looking = await demoDesk({ seed, conversations });
  const checks = await checksOf(looking);
  await looking.close();
  all.push(...checks.map((one) => ({ ...one, seed })));
  process.stdout.write(`seed ${seed}: ${checks.filter(({ held }) => held).length} of ${checks.length}\n`);
  for (const { name, saw } of checks.filter(({ held }) => !held)) process.stdout.write(`  not: ${name}: ${saw}\n`);
}
process.stdout.write("\n");
for (const [name, some] of Map.groupBy(all, (one) => one.name))
  process.stdout.write(`${name}${some[0]!.range ? " (a range of 95 %)" : ""}: ${some.filter(({ held }) => held).length} of ${some.length}\n`);
process.stdout.write(`all: ${all.filter(({ held }) => held).length} of ${all.length}\n`);
await teardown();
