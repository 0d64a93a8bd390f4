import type { Claim, ClaimWords, Evidence } from "@guli/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import { Chip } from "../../../ui/Chip.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { ClaimSays } from "./ClaimSays.tsx";
import { ClaimTable } from "./ClaimTable.tsx";
import { CLAIMS, GROUPS, VERDICTS } from "./claims.ts";
import { isCompared, placeOf, scaleOf, shownAs } from "./numbers.ts";
import { verdictWords } from "./verdicts.ts";
import styles from "./evidence.module.css";

type Given = { claim: Claim; currency: Evidence["currency"]; own: ClaimWords | undefined; isOwner: boolean };

/** What is claimed in its own words, and beside it what one's own cases say. */
export function ClaimCard({ claim, currency, own, isOwner }: Given) {
  const { t } = useTranslation();
  const { title, asked, changes } = CLAIMS[claim.key];
  const meaning = claim.verdict === "not-yet" ? "waiting" : VERDICTS[claim.verdict].meaning;
  return (
    <Sheet title={t(title)} actions={<Chip meaning={meaning}>{verdictWords(claim, t)}</Chip>}>
      <ClaimSays claim={claim.key} own={own} isOwner={isOwner} />
      <Own claim={claim} currency={currency} />
      <Groups claim={claim} />
      <dl className={styles.about}>
        <dt>{t("What is asked of your cases")}</dt>
        <dd>{t(asked)}</dd>
        <dt>{t("What would change the answer")}</dt>
        <dd>{t(changes)}</dd>
      </dl>
      <ClaimTable claim={claim} currency={currency} />
    </Sheet>
  );
}

function Own({ claim, currency }: { claim: Claim; currency: Evidence["currency"] }) {
  const { t } = useTranslation();
  const { measure, own, together } = claim;
  const scale = scaleOf(claim);
  const shown = shownAs(measure, t, currency);
  const rows = [
    { name: ownName(claim.key, t), figure: own },
    { name: t("In your business, speed and kindness looked at together"), figure: together },
  ].filter(({ figure }) => figure !== null);
  if (rows.length === 0) return null;
  return (
    <Estimates>
      {rows.map(({ name, figure }) => (
        <Estimate
          key={name}
          name={name}
          figure={{ value: placeOf(measure, figure!.value), low: placeOf(measure, figure!.low), high: placeOf(measure, figure!.high) }}
          scale={scale}
          {...(isCompared(measure) && { mark: 0 })}
          shown={() => shown(figure!.value)}
          says={t("95%: {{low}} to {{high}}; {{count}} cases", { low: shown(figure!.low), high: shown(figure!.high), count: figure!.n })}
        />
      ))}
    </Estimates>
  );
}

function ownName(key: Claim["key"], t: TFunction): string {
  if (key === "leaving") return t("For bad service, of those whose reason is known");
  if (key === "keeping") return t("Winning one against keeping one");
  return t("In your business");
}

/** Reasons are read from the most frequent one on; what is not known comes last. */
const inOrder = (key: Claim["key"], groups: Claim["groups"]): Claim["groups"] =>
  key === "leaving"
    ? groups.toSorted((one, other) => Number(one.group === "not-known") - Number(other.group === "not-known") || other.hits - one.hits)
    : groups;

function Groups({ claim: { key, groups } }: { claim: Claim }) {
  const { t } = useTranslation();
  if (groups.length === 0) return null;
  return (
    <Estimates>
      {inOrder(key, groups).map(({ group, kind, n, hits, share }) => (
        <Estimate
          key={`${kind} ${group}`}
          name={kind ? t("{{channel}}, after {{count}} minutes", { channel: kindName(kind, t), count: Number(group) }) : t(GROUPS[group] ?? group)}
          figure={share}
          scale={[0, 1]}
          shown={formatPercent}
          says={
            share
              ? t("{{hits}} of {{n}}; 95%: {{low}} to {{high}}", {
                  hits: formatNumber(hits),
                  n: formatNumber(n),
                  low: formatPercent(share.low),
                  high: formatPercent(share.high),
                })
              : t("No cases yet")
          }
        />
      ))}
    </Estimates>
  );
}
