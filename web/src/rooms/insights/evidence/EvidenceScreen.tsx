import type { Evidence } from "@guli/contract";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatDayAndYear } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { InsightTabs } from "../InsightTabs.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import { EnoughForm } from "./EnoughForm.tsx";
import { takeEvidence } from "./taking.ts";
import styles from "./evidence.module.css";

/** Each claim of the articles, beside what one's own customers say. For leads. */
export function EvidenceScreen() {
  const { t } = useTranslation();
  const me = useMe();
  const isLead = mayAs(me, "lead");
  useTitle(t("Evidence"));
  const evidence = useAsk("readEvidence");
  if (!isLead) return <Empty picture="gear" title={t("Evidence is for leads")} />;
  return (
    <Page
      above={<InsightTabs here="evidence" />}
      title={t("Evidence")}
      says={t(
        "What is claimed of customers in general, in the words of who found it, beside what your own cases say. Two things that go together need not cause each other.",
      )}
      actions={
        evidence.data?.asOf && (
          <Button variant="default" onClick={() => takeEvidence(evidence.data, t)}>
            {t("Save as CSV")}
          </Button>
        )
      }
      wide
    >
      <Loaded of={evidence}>{(data) => (data.asOf ? <Claims evidence={data} isOwner={mayAs(me, "owner")} /> : <NotYet />)}</Loaded>
    </Page>
  );
}

function NotYet() {
  const { t } = useTranslation();
  return <Empty picture="calm" title={t("It is being reckoned for the first time")} />;
}

function Claims({ evidence, isOwner }: { evidence: Evidence; isOwner: boolean }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <div className={styles.intro}>
        <p>
          {t("As of {{date}}", { date: formatDayAndYear(evidence.asOf!) })} · {cameBackWords(evidence, t)}
        </p>
        <p>
          {t(
            "Verdicts allow for all claims being looked at at once (Holm) and again every day: of a hundred businesses where nothing is, at most five are ever told that something holds.",
          )}{" "}
          {t("Ranges are of 95% each; the table has the wider ones that are right for all claims and all looks together. The dashed line is no difference.")}
        </p>
        {isOwner && <EnoughForm key={evidence.enough} evidence={evidence} />}
      </div>
      {evidence.claims.map((claim) => (
        <ClaimCard
          key={claim.key}
          claim={claim}
          currency={evidence.currency}
          own={evidence.words.find((one) => one.claim === claim.key && one.language === i18n.language)}
          isOwner={isOwner}
        />
      ))}
    </>
  );
}

function cameBackWords({ cameBack, days }: Evidence, t: ReturnType<typeof useTranslation>["t"]): string {
  return cameBack === "purchase"
    ? t("To come back is to buy within {{count}} days.", { count: days })
    : t("To come back is to buy, or to write again in words that are not upset, within {{count}} days: purchases of most customers are not known.", {
        count: days,
      });
}
