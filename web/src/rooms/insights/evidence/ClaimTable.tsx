import type { Claim, Evidence } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { AsTable } from "../../../ui/chart/AsTable.tsx";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { GROUPS } from "./claims.ts";
import { shownAs } from "./numbers.ts";
import styles from "./evidence.module.css";

/** The same in figures, with what holds for all claims and all looks. */
export function ClaimTable({ claim: { measure, own, together, wide, chance, groups }, currency }: { claim: Claim; currency: Evidence["currency"] }) {
  const { t } = useTranslation();
  if (groups.length === 0) return null;
  const shown = shownAs(measure, t, currency);
  const range = ({ low, high }: { low: number; high: number }, as = shown) => t("{{low}} to {{high}}", { low: as(low), high: as(high) });
  const rows = [
    ...groups.map(({ group, kind, n, hits, share }) => ({
      key: `${kind} ${group}`,
      cells: [
        kind ? t("{{channel}}, after {{count}} minutes", { channel: kindName(kind, t), count: Number(group) }) : t(GROUPS[group] ?? group),
        share ? formatPercent(share.value) : "–",
        share ? range(share, formatPercent) : "–",
        t("{{hits}} of {{n}}", { hits: formatNumber(hits), n: formatNumber(n) }),
      ],
    })),
    ...(own ? [{ key: "own", cells: [t("In your business"), shown(own.value), range(own), formatNumber(own.n)] }] : []),
    ...(together
      ? [
          {
            key: "together",
            cells: [t("In your business, speed and kindness looked at together"), shown(together.value), range(together), formatNumber(together.n)],
          },
        ]
      : []),
    ...(own && wide ? [{ key: "wide", cells: [t("For all claims and all looks together"), shown(own.value), range(wide), formatNumber(own.n)] }] : []),
  ];
  return (
    <>
      {chance !== null && chance < 1 && (
        <p className={styles.soft}>
          {chance < 0.001
            ? t("If there were nothing, so much would be seen in fewer than 1 of 1,000 businesses, with all claims and all looks counted.")
            : t("If there were nothing, so much would be seen in up to {{share}} of businesses, with all claims and all looks counted.", {
                share: formatPercent(chance),
              })}
        </p>
      )}
      <AsTable label={t("In figures")} table={{ head: [t("Who"), t("Figure"), t("95% range"), t("Cases")], rows }} />
    </>
  );
}
