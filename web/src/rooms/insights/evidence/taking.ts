import type { Evidence } from "@guli/contract";
import type { TFunction } from "i18next";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { csvOf, saveCsv } from "../../../ui/csv.ts";
import { CLAIMS, GROUPS } from "./claims.ts";
import { verdictWords } from "./verdicts.ts";

const HEAD = ["claim", "group", "n", "hits", "measure", "value", "low", "high", "wide low", "wide high", "p", "verdict", "as of", "source"];

/** Every claim and its groups as a file, in the reader's words; figures as plain numbers. */
export function takeEvidence({ asOf, claims }: Evidence, t: TFunction): void {
  const rows = claims.flatMap((claim) => {
    const { title, source } = CLAIMS[claim.key];
    const { own, wide, measure, chance, groups } = claim;
    const end = [verdictWords(claim, t), asOf, t(source)] as const;
    const mine = [
      t(title),
      "",
      own?.n ?? null,
      null,
      measure,
      own?.value ?? null,
      own?.low ?? null,
      own?.high ?? null,
      wide?.low ?? null,
      wide?.high ?? null,
      chance,
    ];
    return [
      [...mine, ...end],
      ...groups.map(({ group, kind, n, hits, share }) => {
        const name = kind ? `${kindName(kind, t)}, ${group}` : t(GROUPS[group] ?? group);
        return [t(title), name, n, hits, "share", share?.value ?? null, share?.low ?? null, share?.high ?? null, null, null, null, ...end];
      }),
    ];
  });
  saveCsv(csvOf([HEAD, ...rows]), `evidence-${asOf ?? ""}.csv`);
}
