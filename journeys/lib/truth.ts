import type { Database } from "../../server/src/core/database/index.ts";
import type { Demo } from "../../server/src/rooms/demo/index.ts";

/** One thing that the pages say, held against what is true of a year that was made up. `range`: a range of 95 % may miss in one of twenty years. */
export type Check = { name: string; held: boolean; saw: string; range: boolean };
export type Looking = { demo: Demo; database: Database; get: (path: string) => Promise<any> };

type Interval = { low: number; high: number };
const covers = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high;
const short = (one: number) => Number(one.toPrecision(3));

const inRange = (name: string, interval: Interval | null, truth: number): Check => ({
  name,
  held: interval !== null && covers(interval, truth),
  saw: interval ? `${short(truth)} in ${short(interval.low)} to ${short(interval.high)}` : "nothing is said",
  range: true,
});
const so = (name: string, held: boolean, saw: unknown): Check => ({ name, held, saw: JSON.stringify(saw), range: false });

/** Everything that is held against the truth, page by page. */
export async function checksOf(looking: Looking): Promise<Check[]> {
  const all = [whoIsLoyal, whatCallsCost, whatComes, whyTheyLeft, claims, sources, counted];
  const found: Check[] = [];
  for (const one of all) found.push(...(await one(looking)));
  return found;
}

const rowsOf = async <T>({ demo, database }: Looking, text: string): Promise<T[]> => (await database.owner.query(text, [demo.workspaceId])).rows as T[];

async function whoIsLoyal(looking: Looking): Promise<Check[]> {
  const { demo, get } = looking;
  const told = await rowsOf<{ id: string; events: number; class: string; contract: boolean }>(
    looking,
    `select customer_id as id, events, class,
      exists (select from guli.contracts c where c.workspace_id = $1 and c.customer_id = s.customer_id) as contract
    from guli.customer_standings s where workspace_id = $1`,
  );
  const is = (kind: string) => (one: { id: string }) => demo.truth.customers[one.id] === kind;
  const proven = told.filter((one) => one.class === "loyal");
  const often = told.filter((one) => one.class === "loyal" || one.class === "regular");
  const right = proven.filter(is("loyal")).length / proven.length;
  const { loyalShare, probableShare } = await get("/loyalty/standings");
  const truth = often.filter(is("loyal")).length / often.length;
  // Who has a contract does not buy by chance: how many are probably loyal is said of all others. Loyal is whom a competitor does not bring below half of their own rate (docs/guide/loyalty.md):
  // everybody but those who look at prices, also who comes a little more seldom each time for reasons of their own.
  const buying = often.filter(({ contract }) => !contract);
  return [
    so(
      "nine of ten whom the desk calls loyal are not of those who went for a lower price",
      proven.filter(is("price")).length / proven.length < 0.1,
      proven.length,
    ),
    so("more than four of five whom it calls loyal are loyal", proven.length > 50 && right > 0.8, short(right)),
    so(
      "nobody is proven loyal whom nothing tested",
      proven.every(({ events }) => events > 0),
      proven.length,
    ),
    so("no more is proven than is true", loyalShare.n === often.length && loyalShare.value < truth, [short(loyalShare.value), short(truth)]),
    so("it is said of those who buy often without a contract", probableShare?.n === buying.length, [probableShare?.n, buying.length]),
    inRange("how many are probably loyal", probableShare, 1 - buying.filter(is("price")).length / buying.length),
  ];
}

async function whatCallsCost({ demo, get }: Looking): Promise<Check[]> {
  const { rows: events } = await get("/competitor-events");
  const costOf = (day: string) => events.find(({ beganOn }: { beganOn: string }) => beganOn === day).cost;
  const known = demo.truth.calls.slice(0, 2).map((truth) => ({ truth, cost: costOf(truth.beganOn) }));
  const campaign = costOf(demo.truth.calls[2]!.beganOn);
  return [
    ...known.map(({ truth, cost }) => inRange(`what ${truth.competitor} cost`, cost.result?.cost ?? null, truth.lostOfKnown)),
    ...known.map(({ truth, cost }) =>
      so(`whom ${truth.competitor} reached`, cost.exposed > 0.9 * truth.known && cost.exposed < 1.1 * truth.known, [cost.exposed, truth.known]),
    ),
    ...known.map(({ truth, cost }) => so(`that ${truth.competitor} cost something`, (cost.result?.cost.low ?? 0) > 0, cost.result?.cost.low)),
    // Whoever spoke of it is known to have heard of it; of all others nobody knows.
    so("of a campaign everywhere nothing is said", campaign.result === null && campaign.notExposed === 0 && campaign.unknown > 20 * campaign.exposed, campaign),
  ];
}

async function whatComes(looking: Looking): Promise<Check[]> {
  const { ahead } = looking.demo.truth;
  const buyers = await rowsOf<{ id: string }>(
    looking,
    "select customer_id as id from guli.customer_values where workspace_id = $1 and purchases > 0 and not contracted",
  );
  const told: (Interval & { id: string })[] = [];
  for (const { id } of buyers) {
    const { value } = await looking.get(`/customers/${id}/value`);
    if (value.nextQuarter) told.push({ id, ...value.nextQuarter });
  }
  const held = told.filter((one) => covers(one, ahead.of[one.id] ?? 0)).length / told.length;
  const { sums } = await looking.get("/loyalty/values");
  return [
    so("what each will buy next, for nineteen of twenty", told.length > 500 && held > 0.93, short(held)),
    inRange("what all of them will buy next", sums?.nextQuarter ?? null, ahead.purchases),
  ];
}

async function whyTheyLeft({ demo, get }: Looking): Promise<Check[]> {
  const { until, reasons } = demo.truth;
  const report = await get(`/reports/leavings?from=${Number(until.slice(0, 4)) - 1}${until.slice(4, 10)}&to=${until.slice(0, 10)}`);
  const all = Object.values(reasons).reduce((sum, one) => sum + one, 0);
  const within = report.reasons.every(
    ({ reason, count }: { reason: keyof typeof reasons | null; count: number }) => reason === null || count <= reasons[reason],
  );
  return [
    so("how many left", report.n === all && within, [report.n, all]),
    inRange("how many of them for the service", report.serviceOfAll, reasons.service / all),
  ];
}

async function claims({ demo, get }: Looking): Promise<Check[]> {
  const { claims: all } = await get("/insights/evidence");
  const of = (key: string) => all.find((one: { key: string }) => one.key === key);
  const verdict = (key: string): string => of(key).verdict;
  // A verdict allows for all looks that are ever taken, and may need more than a year: its range of 95 % must not.
  const effort = of("effort");
  const { much, other } = demo.truth.hurt;
  return [
    so("effort drives away: it does", much.left / much.matters > 5 * (other.left / other.matters) && effort.own?.low > 1 && effort.verdict !== "opposite", [
      effort.verdict,
      effort.own,
    ]),
    so("buying again is likelier than buying first: it is", verdict("buying-again") === "holds", verdict("buying-again")),
    ...["speed", "human", "news-order"].map((key) => so(`${key}: there is nothing`, ["quiet", "not-yet"].includes(verdict(key)), verdict(key))),
  ];
}

async function sources({ demo, get }: Looking): Promise<Check[]> {
  const { sources: shown } = await get("/loyalty/ideal");
  const of = (name: string) => shown.find(({ via }: { via: string }) => via === `came:${name}`);
  const [friends, compared] = [of("friends").loyal, of("price comparison").loyal];
  const truth = (name: string) => demo.truth.sources[name]!.loyal / Object.values(demo.truth.sources[name]!).reduce((sum, one) => sum + one, 0);
  return [
    so("friends bring more who stay than comparing prices does", truth("friends") > truth("price comparison") && friends.low > compared.high, [
      friends,
      compared,
    ]),
    so("comparing prices brings those who go", compared.says === "lower", compared),
  ];
}

async function counted(looking: Looking): Promise<Check[]> {
  const { demo, get } = looking;
  const { rows: barriers } = await get("/barriers");
  const right = barriers.every(({ kind, mentions, noted }: { kind: keyof typeof demo.truth.barriers; mentions: number; noted: { amount: number }[] }) => {
    const truth = demo.truth.barriers[kind];
    return mentions === truth.mentions && noted[0]?.amount === truth.noted;
  });
  const gone = barriers.find(({ state }: { state: string }) => state === "gone");
  const { brought } = await get(`/barriers/${gone.id}`);
  const { until } = demo.truth;
  const { asked } = await get(`/review-figures?from=${Number(until.slice(0, 4)) - 1}${until.slice(4, 10)}&until=${until.slice(0, 10)}`);
  const [referred] = await rowsOf<{ n: number; bought: number }>(
    looking,
    "select count(*)::int as n, count(*) filter (where orders > 0)::int as bought from guli.referral_results where workspace_id = $1 and counts",
  );
  return [
    so("what kept people from buying", barriers.length === 4 && right, barriers.length),
    brought.difference
      ? inRange("that a barrier is gone changed nothing", brought.difference, 0)
      : so("that a barrier is gone changed nothing", true, "too few were told"),
    // Everybody who bought is to be asked; the desk can ask those who have a thread with it.
    so("who was asked", asked.n > 250 && asked.n + asked.dropped["no-way"] > 900, asked),
    inRange("how many of these went to the site", asked.went, 0.12),
    so("what those wrote who were asked", asked.wrote.value > 0.02, asked),
    so("who came through whom", referred!.n === demo.truth.referrals && referred!.bought === demo.truth.referrals, referred),
  ];
}
