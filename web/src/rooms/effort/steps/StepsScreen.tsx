import type { StepRow } from "@guli/contract";
import { Button, SegmentedControl } from "@mantine/core";
import { IconAlarm, IconSettings } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useSlow } from "../../../ui/useSlow.ts";
import { useTitle } from "../../../ui/useTitle.ts";
import { RowsSkeleton } from "../../settings/parts/Loaded.tsx";
import { StepSettingsSheet } from "./StepSettingsSheet.tsx";
import { StepLine } from "./StepLine.tsx";
import styles from "./Steps.module.css";
import { useSteps } from "./useSteps.ts";

type Asked = { whose: "mine" | "team" | "all"; state: "open" | "ended" };

/** What one has to do for customers, across conversations: what is late first. */
export function StepsScreen() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>({ whose: "mine", state: "open" });
  const [settling, setSettling] = useState(false);
  const isLead = mayAs(useMe(), "lead");
  useTitle(t("Steps"));
  const whose = [{ value: "mine", label: t("Mine") }, { value: "team", label: t("My team’s") }, ...(isLead ? [{ value: "all", label: t("Everybody’s") }] : [])];
  const states = [
    { value: "open", label: t("To do") },
    { value: "ended", label: t("Ended") },
  ];
  return (
    <Page
      title={t("Steps")}
      actions={
        isLead && (
          <Button variant="default" leftSection={<IconSettings size={17} aria-hidden />} aria-expanded={settling} onClick={() => setSettling(!settling)}>
            {t("How we do it")}
          </Button>
        )
      }
      says={t("What we took over from customers, so that they need not do it. What is due first stands first.")}
    >
      {settling && <StepSettingsSheet />}
      <div className={styles.tools}>
        <SegmentedControl
          size="sm"
          aria-label={t("Whose steps")}
          data={whose}
          value={asked.whose}
          onChange={(value) => setAsked({ ...asked, whose: value as Asked["whose"] })}
        />
        <SegmentedControl
          size="sm"
          aria-label={t("Which steps")}
          data={states}
          value={asked.state}
          onChange={(value) => setAsked({ ...asked, state: value as Asked["state"] })}
        />
      </div>
      <Rows asked={asked} />
    </Page>
  );
}

function Rows({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(askPages("listAllSteps", { query: asked }));
  const slow = useSlow(pages.isPending);
  if (pages.error)
    return <Empty picture="trouble" title={t(sentenceOf(pages.error))} action={<Button onClick={() => void pages.refetch()}>{t("Try again")}</Button>} />;
  if (!pages.data) return slow ? <RowsSkeleton /> : null;
  const rows = pages.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0)
    return (
      <Empty picture="calm" title={asked.state === "open" ? t("Nothing to do for customers") : t("Nothing has ended yet")}>
        {t("Press T in a conversation to take something over that the customer would have to do.")}
      </Empty>
    );
  return (
    <>
      {asked.state === "open" && <Late count={pages.data.pages[0]?.late ?? 0} />}
      <ul className={styles.sheet}>
        {rows.map((row) => (
          <Row key={row.step.id} row={row} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </>
  );
}

function Late({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <p className={styles.late}>
      <Chip meaning="at-risk" icon={<IconAlarm />}>
        {t("{{count}} late", { count })}
      </Chip>
    </p>
  );
}

function Row({ row: { step, conversation } }: { row: StepRow }) {
  const { t } = useTranslation();
  const steps = useSteps();
  const mayChange = mayAs(useMe(), "agent");
  return (
    <StepLine
      step={step}
      mayChange={mayChange}
      onDone={() => void steps.done(step)}
      onDrop={(reason) => void steps.drop(step, reason)}
      onReopen={() => void steps.reopen(step)}
    >
      <p className={styles.where}>
        <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: conversation.id }}>
          {conversation.customer.name}
        </Link>
        <span>{conversation.subject || t("(no subject)")}</span>
      </p>
    </StepLine>
  );
}
