import { ContractTold, OrderTold, refusals, ReturnTold, TroubleTold, type OrderOutcome, type Refusal } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { leadingToSomebody } from "../customers/index.ts";
import { takeReturns, takeTroubles } from "./coming-back.ts";
import { takeContracts } from "./contracting.ts";
import { unkeepableIn } from "./rules/keepable.ts";
import { contractWord, isWrong, orderWord, type Wrong } from "./rules/words.ts";
import { takeOrders, type Taken, type Way } from "./taking.ts";

const shapes = { order: OrderTold, return: ReturnTold, trouble: TroubleTold, contract: ContractTold };
type What = keyof typeof shapes;
export type Told = OrderTold | ReturnTold | TroubleTold | ContractTold;

type Outcome = { index: number; outcome: OrderOutcome | "refused"; id: string | null; refusal: Refusal | null };

/** Take in many, of any kind, each whole or refused. Orders and contracts go first, so that what came back of them may stand before them. */
export function tellMany(desk: Desk, who: Who, rows: unknown[]): Promise<{ outcomes: Outcome[]; refused: number }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const read = rows.map(readRow);
    const taken = await takeAll(tx, read, { actor: { person: who.personId }, quiet: false });
    const outcomes = taken.map((one, index): Outcome => {
      if (isWrong(one)) return { index, outcome: "refused", id: null, refusal: refusalOf(one) };
      return { index, outcome: one.outcome, id: one.id, refusal: null };
    });
    return { outcomes, refused: outcomes.filter(({ outcome }) => outcome === "refused").length };
  });
}

/** One alone: what is wrong with it is refused. */
export async function tellOne(tx: Tx, who: Who, row: Told): Promise<{ outcome: OrderOutcome; id: string }> {
  const [taken] = await takeAll(tx, [row], { actor: { person: who.personId }, quiet: false });
  return isWrong(taken!) ? refuse(taken.code, taken.fields) : taken!;
}

const refusalOf = ({ code, fields }: Wrong): Refusal => ({ code, message: refusals[code][1], fields });

function readRow(row: unknown): Told | Wrong {
  const said = typeof row === "object" && row !== null && "what" in row ? row.what : "order";
  const shape = typeof said === "string" && Object.hasOwn(shapes, said) ? shapes[said as What] : null;
  if (!shape) return { code: "request.invalid", fields: { what: "This is an order, a return, a trouble or a contract." } };
  const parsed = shape.safeParse(row);
  return parsed.success ? parsed.data : { code: "request.invalid", fields: fieldsOf(parsed.error) };
}

const fieldsOf = (error: z.ZodError): Record<string, string> => Object.fromEntries(error.issues.map(({ path, message }) => [path.join("."), message]));

/** In the order of the rows: what became of each. */
export async function takeAll(tx: Tx, rows: (Told | Wrong)[], way: Way): Promise<Taken[]> {
  const unknown = await unknownCustomers(tx, rows);
  const understood = rows.map((row) => understand(row, { now: tx.now, unknown }));
  const taken: Taken[] = [];
  const through = async <T>(some: { index: number; one: T }[], take: (tx: Tx, some: T[], way: Way) => Promise<Taken[]>) => {
    if (some.length === 0) return;
    const results = await take(
      tx,
      some.map(({ one }) => one),
      way,
    );
    for (const [nth, { index }] of some.entries()) taken[index] = results[nth]!;
  };
  const of = <T>(pick: (one: (typeof understood)[number]) => T | null) =>
    understood.flatMap((row, index) => {
      const one = pick(row);
      return one === null ? [] : [{ index, one }];
    });
  for (const { index, one } of of((row) => (isWrong(row) ? row : null))) taken[index] = one;
  await through(
    of((row) => ("kind" in row && row.kind === "order" ? row : null)),
    takeOrders,
  );
  await through(
    of((row) => ("kind" in row && row.kind === "contract" ? row : null)),
    takeContracts,
  );
  await through(
    of((row) => ("what" in row && row.what === "return" ? row : null)),
    takeReturns,
  );
  await through(
    of((row) => ("what" in row && row.what === "trouble" ? row : null)),
    takeTroubles,
  );
  return taken;
}

function understand(row: Told | Wrong, { now, unknown }: { now: string; unknown: Set<string> }) {
  if (isWrong(row)) return row;
  const unkeepable = unkeepableIn(row);
  if (unkeepable !== null) return { code: "request.invalid", fields: { [unkeepable]: "It has characters that cannot be kept." } } satisfies Wrong;
  if (row.what === "return" || row.what === "trouble") return row;
  if (row.customerId !== null && unknown.has(row.customerId))
    return { code: "customer.not-found", fields: { customerId: "There is no such customer." } } satisfies Wrong;
  return row.what === "contract" ? contractWord(row, now) : orderWord(row, now);
}

/** Ids that are said to be ours and are not: a shop's customer whom we do not know yet is no refusal, this is one. */
async function unknownCustomers(tx: Tx, rows: (Told | Wrong)[]): Promise<Set<string>> {
  const said = rows.flatMap((row) => (!isWrong(row) && "customerId" in row && row.customerId ? [row.customerId] : []));
  const known = await leadingToSomebody(tx, said);
  return new Set(said.filter((id) => !known.has(id)));
}
