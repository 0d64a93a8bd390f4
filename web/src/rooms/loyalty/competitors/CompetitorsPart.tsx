import type { CompetitorEvent, CompetitorSuggestion } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, useAsk } from "../../../asking.ts";
import { formatNumber } from "../../../formats/index.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { useFocusAfter } from "../../../ui/focus-in-forms.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { useLoyalty } from "../useLoyalty.ts";
import styles from "../loyalty.module.css";
import { Competitors } from "./Competitors.tsx";
import { EventForm } from "./EventForm.tsx";
import { EventRow } from "./EventRow.tsx";

/** What competitors did, in order of time, with what each cost. */
export function CompetitorsPart() {
  const suggested = useAsk("readCompetitorSuggestions").data?.rows ?? [];
  const [noting, setNoting] = useState<string | null>(null);
  return (
    <>
      {suggested.map((one) => (
        <Suggestion key={one.competitorId} one={one} onNote={() => setNoting(one.competitorId)} />
      ))}
      <Competitors />
      <Loaded of={useQuery(ask("listCompetitorEvents"))}>{({ rows }) => <Events rows={rows} noting={noting} onNote={setNoting} />}</Loaded>
    </>
  );
}

/** Somebody is named much more often than usual: a person says whether anything happened. */
function Suggestion({ one, onNote }: { one: CompetitorSuggestion; onNote: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useLoyalty();
  return (
    <div className={styles.note} role="status">
      <p>
        {t("Customers named {{competitor}} in {{many}} conversations this week; usual are {{usual}}. Did something happen?", {
          competitor: one.competitor,
          many: formatNumber(one.conversations),
          usual: formatNumber(one.usual, 1),
        })}
      </p>
      <div className={styles.deeds}>
        <Button size="compact-md" onClick={onNote}>
          {t("Note what they did")}
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          color="gray"
          loading={busy}
          onClick={() => void run("quietCompetitor", { params: { id: one.competitorId } })}
        >
          {t("Nothing happened")}
        </Button>
      </div>
    </div>
  );
}

/** `noting`: of which competitor an event is being noted; "" of any. */
function Events({ rows, noting, onNote }: { rows: readonly CompetitorEvent[]; noting: string | null; onNote: (of: string | null) => void }) {
  const { t } = useTranslation();
  const competitors = useAsk("listCompetitors").data?.rows ?? [];
  const opener = useFocusAfter(noting !== null);
  const add = competitors.length > 0 && noting === null && (
    <Button ref={opener} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onNote("")}>
      {t("Note what they did")}
    </Button>
  );
  return (
    <Sheet title={t("What they did")} says={t("The latest first.")} actions={add || undefined}>
      {noting !== null && <EventForm key={noting} competitorId={noting} onEnd={() => onNote(null)} />}
      {rows.length === 0 && noting === null && (
        <Empty picture="calm" title={t("Nothing is noted yet")} level={3}>
          {t("Note when a competitor lowers a price, opens near you or runs a campaign: only then can be seen who stays.")}
        </Empty>
      )}
      <ol className={styles.rows}>
        {rows.map((row) => (
          <EventRow key={row.id} row={row} />
        ))}
      </ol>
    </Sheet>
  );
}
