import type { ChannelKind, ExpectationCurve } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Page } from "../../../ui/Page.tsx";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { CurveEditor } from "./CurveEditor.tsx";
import { Learned } from "./Learned.tsx";
import { PatienceLimitSheet } from "./PatienceLimitSheet.tsx";
import styles from "./settings.module.css";

/** When customers expect an answer, channel by channel: what is known, from where, and what one's own customers have shown. */
export function ExpectationsSection() {
  const { t } = useTranslation();
  const curves = useAsk("listExpectations");
  return (
    <Page
      title={t("What customers expect")}
      says={t(
        "Their patience does not stop when you close: it is counted all day and all week. Each waiting conversation shows how many would have expected an answer by now.",
      )}
    >
      <Loaded of={curves}>{({ rows }) => <Chosen curves={rows} />}</Loaded>
    </Page>
  );
}

/** First a channel that the business has and for which something is known. */
function Chosen({ curves }: { curves: ExpectationCurve[] }) {
  const { t } = useTranslation();
  const { data } = useAsk("listChannels");
  const used = new Set(data?.rows.map(({ kind }) => kind));
  const sorted = curves.toSorted((one, other) => rank(other, used) - rank(one, used));
  const [chosen, choose] = useState<ChannelKind | null>(null);
  const curve = curves.find(({ kind }) => kind === chosen) ?? sorted[0];
  if (!curve) return null;
  return (
    <>
      <NativeSelect
        className={styles.kind ?? ""}
        label={t("Channel")}
        value={curve.kind}
        data={sorted.map(({ kind }) => ({
          value: kind,
          label: used.has(kind) ? kindName(kind, t) : t("{{channel}} (not connected)", { channel: kindName(kind, t) }),
        }))}
        onChange={(event) => choose(event.currentTarget.value as ChannelKind)}
      />
      <CurveEditor key={`${curve.kind} ${curve.changed?.at ?? ""}`} curve={curve} />
      <Learned kind={curve.kind} />
      <PatienceLimitSheet used={used} />
    </>
  );
}

const rank = ({ kind, points }: ExpectationCurve, used: Set<ChannelKind>): number => (used.has(kind) ? 2 : 0) + (points.length > 0 ? 1 : 0);
