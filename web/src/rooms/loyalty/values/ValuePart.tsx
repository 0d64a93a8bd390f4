import type { Values } from "@guli/contract";
import { Button, NativeSelect } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../../asking.ts";
import { formatAboutMoney, formatNumber, formatPercent, formatShortDate } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { NothingBought } from "../NothingBought.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { AtRiskList } from "./AtRiskList.tsx";
import { Models } from "./Models.tsx";
import styles from "./values.module.css";

/** What customers will bring, what of it is at risk, and how far the models may be believed. */
export function ValuePart() {
  return <Loaded of={useAsk("readValues")}>{(values) => <Shown values={values} />}</Loaded>;
}

function Shown({ values }: { values: Values }) {
  const { t } = useTranslation();
  const { asOf, models, sums } = values;
  if (!asOf || !models || !sums) {
    return (
      <NothingBought picture="gear" title={t("Nothing to reckon with yet")}>
        {t("It begins with the first orders, and takes a few minutes.")}
      </NothingBought>
    );
  }
  return (
    <>
      <Sheet
        title={t("The next twelve months")}
        says={t("As it stood on {{day}}: what customers who had bought by then will bring, with the range in which it will lie in 95 of 100 cases.", {
          day: formatShortDate(asOf),
        })}
        actions={<Again underWay={values.underWay} />}
      >
        <Ahead values={values} />
        <p className={styles.soft}>
          {models.margin
            ? t("Sums are what is left after costs: {{rate}} of what is paid, from the purchases whose cost is known.", {
                rate: formatPercent(models.margin.rate),
              })
            : t("Sums are what customers pay. Where orders come with their cost, it is taken off.")}
        </p>
      </Sheet>
      <Models models={models} />
      {sums.atRisk && (
        <Sheet
          title={t("At risk")}
          says={t(
            "They bought more than once, and have been silent for so long that they may have gone. The sum is what they would bring in a year, times the chance that they have gone.",
          )}
          actions={<Limit riskBelow={values.riskBelow} />}
        >
          <AtRiskList currency={values.currency} />
        </Sheet>
      )}
    </>
  );
}

function Ahead({ values: { sums, currency } }: { values: Values }) {
  const { t } = useTranslation();
  if (!sums) return null;
  const money = (minor: number) => formatAboutMoney({ minor, currency });
  const whole = (value: number) => formatNumber(value, 0);
  const { counts } = sums;
  const rows = [
    { key: "orders", name: t("From purchases"), figure: sums.fromOrders, shown: money, n: counts.once + counts.again },
    { key: "contracts", name: t("From contracts"), figure: sums.fromContracts, shown: money, n: counts.contracts },
    { key: "risk", name: t("At risk, not in these sums"), figure: sums.atRisk, shown: money, n: counts.atRisk },
    { key: "quarter", name: t("Purchases in 90 days"), figure: sums.nextQuarter, shown: whole, n: counts.once + counts.again },
    { key: "year", name: t("Purchases in a year"), figure: sums.nextYear, shown: whole, n: counts.once + counts.again },
    { key: "alive", name: t("Still there, of those who bought again"), figure: sums.alive, shown: formatPercent, n: counts.again },
  ].filter(({ figure, n }) => figure !== null && n > 0);
  if (rows.length === 0) return <p className={styles.soft}>{t("Not yet: the models below say what is missing.")}</p>;
  return (
    <Estimates>
      {rows.map(({ key, name, figure, shown, n }) => (
        <Estimate
          key={key}
          name={name}
          figure={figure}
          scale={[0, key === "alive" ? 1 : figure!.high * 1.1]}
          shown={shown}
          says={t("({{low}} to {{high}}), {{n}} customers", { low: shown(figure!.low), high: shown(figure!.high), n: formatNumber(n) })}
        />
      ))}
    </Estimates>
  );
}

function Again({ underWay }: { underWay: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const reckon = useTell("reckonValues");
  return (
    <Button
      variant="default"
      loading={underWay || reckon.isPending}
      onClick={() => reckon.mutate({}, { onSuccess: () => void client.invalidateQueries({ queryKey: ["readValues"] }) })}
    >
      {t("Reckon now")}
    </Button>
  );
}

const LIMITS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

function Limit({ riskBelow }: { riskBelow: number }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const set = useTell("setValueSettings");
  const may = mayAs(useMe(), "owner");
  const says = (share: number) => t("less than {{share}} sure", { share: formatPercent(share) });
  if (!may) return <span className={styles.soft}>{says(riskBelow)}</span>;
  return (
    <NativeSelect
      aria-label={t("At risk is of whom we are")}
      value={String(riskBelow)}
      data={[...new Set([...LIMITS, riskBelow])].sort((one, other) => one - other).map((share) => ({ value: String(share), label: says(share) }))}
      onChange={(event) =>
        set.mutate({ body: { riskBelow: Number(event.currentTarget.value) } }, { onSuccess: () => void client.invalidateQueries({ queryKey: ["readValues"] }) })
      }
    />
  );
}
