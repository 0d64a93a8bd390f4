import { idAt } from "../../../core/ids.ts";
import type { Tx } from "../../../core/desk.ts";
import { retellCompetitors } from "../../loyalty/index.ts";
import { DAY } from "../calendar.ts";
import { chance } from "../chance.ts";
import { calls, competitors, dayBefore, districts } from "./history.ts";
import { dayOf } from "./money.ts";

/** Who competes, and what they did, as somebody at the desk noted it. */
export function competeInTheYear(tx: Tx, { seed, until, personId }: { seed: number; until: number; personId: string }): Promise<void> {
  const by = chance(seed, "competitors");
  const known = competitors.map((one) => ({ ...one, id: idAt(until - 400 * DAY, by.next) }));
  const events = calls.map(({ competitor, kind, ago, lasts, districts: where }) => {
    const began = dayBefore(until, ago);
    const values = where?.flatMap((key) => Object.values(districts.find((one) => one.key === key)!.names)) ?? [];
    return {
      id: idAt(began, by.next),
      competitorId: known[competitor]!.id,
      kind,
      beganOn: dayOf(began),
      endedOn: lasts === null ? null : dayOf(began + lasts * DAY),
      place: where && { key: "district", values: [...new Set(values)] },
      towards: { to: "everybody" as const },
      source: "",
      note: "",
    };
  });
  return retellCompetitors(tx, { competitors: known, events, personId });
}
