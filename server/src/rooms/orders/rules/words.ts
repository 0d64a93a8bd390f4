import type { BuyerTold, ContractTold, OrderLine, OrderTold, RefusalCode } from "@guli/contract";
import { createHash } from "node:crypto";
import { isCurrency, MOST_MONEY } from "../../../core/money.ts";

/** What is wrong with a row: a refusal that is not thrown, as the others go on. */
export type Wrong = { code: RefusalCode; fields: Record<string, string> };
export const isWrong = (one: object): one is Wrong => "code" in one;

/** Who bought, by the key under which the source is heard of them again. */
export type BuyerWord = { source: string; key: string; name: string | null; email: string | null; phone: string | null; customerId: string | null };

type Common = {
  source: string;
  externalId: string;
  buyer: BuyerWord | null;
  /** When it was so, to the microsecond; null: just now. */ toldAt: string | null;
  hash: Buffer;
};
export type OrderContent = Pick<
  OrderTold,
  "number" | "placedAt" | "state" | "cancelledAt" | "currency" | "total" | "cost" | "cameBy" | "dueAt" | "paidAt" | "lines"
>;
export type OrderWord = Common & { kind: "order"; content: OrderContent };
export type ContractContent = Pick<ContractTold, "title" | "startedOn" | "endedOn" | "whyEnded" | "currency" | "price" | "cost" | "every" | "cameBy">;
export type ContractWord = Common & { kind: "contract"; content: ContractContent };

/** An order as it was told, understood: ready to be kept. */
export function orderWord(told: OrderTold, now: string): OrderWord | Wrong {
  const currency = told.currency.toUpperCase();
  const wrong =
    wrongMoney({ total: told.total, cost: told.cost }, currency) ??
    wrongMoment({ placedAt: told.placedAt, cancelledAt: told.cancelledAt, paidAt: told.paidAt, updatedAt: told.updatedAt }, now) ??
    wrongMoment({ dueAt: told.dueAt }, now, YEARS_AHEAD) ??
    wrongLines(told.lines);
  if (wrong) return wrong;
  const { number, placedAt, state, cancelledAt, total, cost, cameBy, dueAt, paidAt, lines } = told;
  const content: OrderContent = {
    number: number || null,
    placedAt: canonical(placedAt),
    state,
    cancelledAt: cancelledAt && canonical(cancelledAt),
    currency,
    total,
    cost,
    cameBy: cameBy || null,
    dueAt: dueAt && canonical(dueAt),
    paidAt: paidAt && canonical(paidAt),
    lines,
  };
  return { kind: "order", ...commonOf(told, content), content };
}

export function contractWord(told: ContractTold, now: string): ContractWord | Wrong {
  const currency = told.currency.toUpperCase();
  const { title, startedOn, endedOn, whyEnded, price, cost, every, cameBy } = told;
  const wrong =
    wrongMoney({ price, cost }, currency) ??
    wrongMoment({ startedOn: `${startedOn}T00:00:00.000Z`, endedOn: endedOn && `${endedOn}T00:00:00.000Z` }, now, YEARS_AHEAD) ??
    wrongMoment({ updatedAt: told.updatedAt }, now);
  if (wrong) return wrong;
  if (endedOn !== null && endedOn < startedOn) return { code: "contract.ends-early", fields: { endedOn: "It ends before it begins." } };
  const content: ContractContent = {
    title,
    startedOn,
    endedOn,
    whyEnded: endedOn === null ? null : whyEnded || null,
    currency,
    price,
    cost,
    every,
    cameBy: cameBy || null,
  };
  return { kind: "contract", ...commonOf(told, content), content };
}

type Told = Pick<OrderTold, "source" | "externalId" | "buyer" | "customerId" | "updatedAt">;

function commonOf(told: Told, content: OrderContent | ContractContent): Common {
  const buyer = buyerWord(told);
  return {
    source: told.source,
    externalId: told.externalId,
    buyer,
    toldAt: told.updatedAt && canonical(told.updatedAt),
    hash: hashOf(content, buyer),
  };
}

/** What it says, in 16 bytes: who the buyer is belongs to it, how they are called and reached does not. */
export const hashOf = (content: OrderContent | ContractContent, buyer: { key: string } | null): Buffer =>
  createHash("sha256")
    .update(JSON.stringify([buyer?.key ?? null, Object.entries(content).toSorted(([one], [other]) => (one < other ? -1 : 1))]))
    .digest()
    .subarray(0, 16);

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/;

/** Known again by the source's own id, else by the mailbox, else by the phone, else by our customer; who gave nothing of these is nobody. */
function buyerWord({ source, buyer, customerId }: Told): BuyerWord | null {
  const email = foldedEmail(buyer?.email ?? null);
  const phone = foldedPhone(buyer?.phone ?? null);
  const key = buyer?.id
    ? `id:${buyer.id}`
    : customerId !== null
      ? `ours:${customerId}`
      : email !== null
        ? `email:${email}`
        : phone !== null
          ? `phone:${phone}`
          : null;
  return key === null ? null : { source, key, name: nameOf(buyer), email, phone, customerId };
}

const nameOf = (buyer: BuyerTold | null): string | null => buyer?.name?.replace(/\s+/g, " ").trim() || null;

/** What is no address is left out: it names nobody. */
export function foldedEmail(email: string | null): string | null {
  const folded = email?.trim().toLowerCase() ?? "";
  return EMAIL.test(folded) && folded.length <= 254 ? folded : null;
}

export function foldedPhone(phone: string | null): string | null {
  const digits = (phone ?? "").replace(/\D+/g, "").replace(/^00/, "");
  return /^\d{6,15}$/.test(digits) ? `+${digits}` : null;
}

export function wrongMoney(sums: Record<string, number | null>, currency?: string): Wrong | null {
  if (currency !== undefined && !isCurrency(currency)) return { code: "money.unknown-currency", fields: { currency: "There is no such currency." } };
  for (const [field, sum] of Object.entries(sums)) {
    if (sum === null) continue;
    if (sum < 0) return { code: "money.negative", fields: { [field]: "A sum cannot be below zero." } };
    if (sum > MOST_MONEY) return { code: "money.too-large", fields: { [field]: "This sum is too large to be right." } };
  }
  return null;
}

const DAY = 24 * 60 * 60 * 1000;
/** Clocks differ, and so do time zones. */
const TOMORROW = DAY;
/** A term of payment or a contract may lie ahead. */
const YEARS_AHEAD = 20 * 366 * DAY;
const EARLIEST = Date.parse("1970-01-01T00:00:00.000Z");

export function wrongMoment(moments: Record<string, string | null>, now: string, ahead = TOMORROW): Wrong | null {
  const latest = Date.parse(now) + ahead;
  for (const [field, moment] of Object.entries(moments)) {
    if (moment === null) continue;
    const at = Date.parse(moment);
    if (!(at >= EARLIEST)) return { code: "date.unreadable", fields: { [field]: "This is not a date." } };
    if (at > latest) return { code: "date.far-future", fields: { [field]: "This date lies in the future." } };
  }
  return null;
}

const MOST_PIECES = 1_000_000_000;
const isQuantity = (quantity: number): boolean =>
  quantity > 0 && quantity <= MOST_PIECES && Math.abs(quantity * 1000 - Math.round(quantity * 1000)) < 1e-6 * Math.max(1, quantity);

function wrongLines(lines: OrderLine[]): Wrong | null {
  for (const [index, { quantity, amount }] of lines.entries()) {
    if (!isQuantity(quantity))
      return { code: "order.amounts-differ", fields: { [`lines.${index}.quantity`]: "A quantity is above zero, with at most three decimals." } };
    const wrong = wrongMoney({ [`lines.${index}.amount`]: amount });
    if (wrong) return wrong;
  }
  return null;
}

/** Always six decimals, so that moments compare as texts. */
export function canonical(instant: string): string {
  const [, seconds = "", decimals = ""] = /^(.{19})(?:\.(\d+))?Z$/.exec(instant) ?? [];
  return `${seconds}.${decimals.slice(0, 6).padEnd(6, "0")}Z`;
}
