import type { AutomationFields, DryRun, DryRunOfRule } from "@guli/contract";
import { Button, Loader } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { formatNumber } from "../../../formats/index.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import parts from "../../settings/parts/parts.module.css";
import styles from "../automation.module.css";
import { useSaying } from "../saying.ts";
import { Examples } from "./Examples.tsx";

const POLL_MS = 400;

type Draft = AutomationFields & { ruleId: string | null };

/** What the rules would have done within the last 30 days; nothing is done. */
export function DryRunSheet({ draft, problem }: { draft: Draft | null; problem: string | null }) {
  const { t } = useTranslation();
  const start = useTell("startDryRun");
  const [of, setOf] = useState<{ id: string; draft: string } | null>(null);
  const { data } = useQuery({
    ...ask("readDryRun", { params: { id: of?.id ?? "" } }),
    enabled: of !== null,
    refetchInterval: ({ state }) => (state.data?.state === "running" ? POLL_MS : false),
  });
  const now = JSON.stringify(draft);
  const run = () => start.mutate({ body: { draft } }, { onSuccess: ({ id }) => setOf({ id, draft: now }) });
  const busy = start.isPending || data?.state === "running";
  return (
    <Sheet
      title={t("What it would have done")}
      says={t("Looks at the conversations of the last 30 days as they were then. Nothing is changed and nobody is written to.")}
      actions={
        <Button
          variant="default"
          size="xs"
          disabled={problem !== null || busy}
          leftSection={busy ? <Loader size={14} aria-hidden /> : <IconPlayerPlay size={15} aria-hidden />}
          onClick={run}
        >
          {t("Try it on the past")}
        </Button>
      }
    >
      {start.error && <p className={parts.trouble}>{t(sentenceOf(start.error))}</p>}
      <div role="status" className={styles.found}>
        {data && <Found run={data} draft={draft} stale={of?.draft !== now} />}
      </div>
    </Sheet>
  );
}

function Found({ run, draft, stale }: { run: DryRun; draft: Draft | null; stale: boolean }) {
  const { t } = useTranslation();
  const isMine = ({ ruleId }: DryRunOfRule) => draft === null || ruleId === draft.ruleId;
  const others = run.rules.filter((rule) => !isMine(rule) && rule.acted > 0);
  return (
    <div className={styles.tried}>
      <p className={parts.detail}>
        {run.state === "running"
          ? t("{{count}} conversations looked at so far…", { count: run.conversations })
          : t("{{count}} conversations looked at.", { count: run.conversations })}{" "}
        {run.state === "failed" && t("It was broken off, since another was begun or something went wrong.")}
        {run.state === "done" && !run.whole && t("There were more than could be looked at in a minute.")}
        {stale && t("The rule was changed since: try it again.")}
      </p>
      {run.rules.filter(isMine).map((rule) => (
        <OfRule key={rule.name} rule={rule} named={draft === null} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t("What the other rules would have done")}</summary>
          {others.map((rule) => (
            <OfRule key={rule.ruleId} rule={rule} named />
          ))}
        </details>
      )}
    </div>
  );
}

function OfRule({ rule, named }: { rule: DryRunOfRule; named: boolean }) {
  const { t } = useTranslation();
  const say = useSaying();
  return (
    <section>
      {named && <h3 className={parts.listTitle}>{rule.name}</h3>}
      <p className={styles.figure}>
        {rule.acted === 0
          ? t("It would not have acted once.")
          : t("It would have acted {{count}} times, in {{conversations}} conversations.", {
              count: rule.acted,
              conversations: formatNumber(rule.conversations),
            })}
      </p>
      {rule.heldBack > 0 && (
        <p className={parts.trouble}>{t("{{count}} times it would have been held back: too often in one conversation.", { count: rule.heldBack })}</p>
      )}
      {rule.acted > 0 && (
        <ul className={styles.counts}>
          {rule.actions.map(({ action, done, nothing, refused }, place) => (
            <li key={place}>
              {say.action(action)}
              {": "}
              {t("done {{done}}, was so already {{nothing}}, not possible {{refused}}", {
                done: formatNumber(done),
                nothing: formatNumber(nothing),
                refused: formatNumber(refused),
              })}
            </li>
          ))}
        </ul>
      )}
      <Examples examples={rule.examples} />
    </section>
  );
}
