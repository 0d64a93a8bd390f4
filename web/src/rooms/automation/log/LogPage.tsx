import type { AutomationRule, AutomationRun } from "@guli/contract";
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { RowsSkeleton } from "../../settings/parts/Loaded.tsx";
import { Row, Rows } from "../../settings/parts/Page.tsx";
import parts from "../../settings/parts/parts.module.css";
import styles from "../automation.module.css";
import { Because } from "./Because.tsx";
import { Deeds } from "./Deeds.tsx";

/** Why something happened: what rules did, the latest first. */
export function LogPage({ rules }: { rules: AutomationRule[] }) {
  const { t } = useTranslation();
  const [ruleId, setRuleId] = useState("");
  const [trouble, setTrouble] = useState(false);
  const query = { ...(ruleId && { ruleId }), ...(trouble && { trouble: "true" as const }) };
  const { data, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(askPages("listAutomationRuns", { query }));
  const runs = data?.pages.flatMap(({ rows }) => rows) ?? [];
  return (
    <>
      <div className={styles.filters}>
        <NativeSelect
          label={t("Rule")}
          value={ruleId}
          data={[{ value: "", label: t("All rules") }, ...rules.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => setRuleId(event.currentTarget.value)}
        />
        <Checkbox label={t("Only what did not work")} checked={trouble} onChange={(event) => setTrouble(event.currentTarget.checked)} mb={9} />
      </div>
      {isPending && <RowsSkeleton />}
      {!isPending && runs.length === 0 && (
        <Empty picture="gear" title={t("Nothing stands here yet")}>
          {t("What a rule does is written down here, with its reasons, and kept for 90 days.")}
        </Empty>
      )}
      {runs.length > 0 && (
        <Rows label={t("What rules did")}>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </Rows>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("Show earlier ones")}
        </Button>
      )}
    </>
  );
}

function RunRow({ run: { ruleName, trigger, because, conversation, deeds, heldBack, at } }: { run: AutomationRun }) {
  const { t } = useTranslation();
  return (
    <Row>
      <div className={parts.main}>
        <div className={parts.nameLine}>
          <span className={parts.name}>{ruleName}</span>
          <span className={parts.detail}>
            <Moment at={at} />
          </span>
        </div>
        {conversation && (
          <Link className={styles.link} to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: conversation.id }}>
            {t("{{number}} · {{subject}}", { number: conversation.number, subject: conversation.subject })}
          </Link>
        )}
        <Because trigger={trigger} because={because} />
        {heldBack === "too-often" && <p className={parts.trouble}>{t("Held back: it has acted on this conversation too often within an hour.")}</p>}
        {heldBack === "too-many" && <p className={parts.trouble}>{t("Held back: all rules together have acted too often within an hour.")}</p>}
        <Deeds deeds={deeds} />
      </div>
    </Row>
  );
}
