import type { PromiseRule } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { Page, Rows } from "../../settings/parts/Page.tsx";
import { useStaying } from "../../settings/parts/removing.ts";
import { useOpened } from "../../settings/parts/useOpened.ts";
import { RuleEditor } from "./RuleEditor.tsx";
import { RuleRow } from "./RuleRow.tsx";

/** What the business promises its customers, rule by rule. */
export function PromisesSection() {
  const { t } = useTranslation();
  const { what, open } = useOpened("promises");
  const rules = useAsk("listPromiseRules");
  const create = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => open("new")}>
      {t("Add a rule")}
    </Button>
  );
  const opened = rules.data?.rows.find(({ id }) => id === what);
  if (what === "new" || opened) return <RuleEditor key={what} rule={opened ?? null} onDone={() => open(null)} />;
  return (
    <Page
      title={t("Promises")}
      says={t("Until when customers are answered, and by when their matter is solved. The first rule that fits a conversation counts.")}
      actions={(rules.data?.rows.length ?? 0) > 0 && create}
    >
      <Loaded of={rules}>{({ rows }) => <Rules rules={rows} create={create} />}</Loaded>
    </Page>
  );
}

function Rules({ rules, create }: { rules: PromiseRule[]; create: ReactNode }) {
  const { t } = useTranslation();
  const shown = useStaying(rules);
  if (shown.length === 0) {
    return (
      <Empty picture="gear" title={t("Nothing is promised yet")} action={create}>
        {t("With a promise everybody sees how much time is left, is warned before it is over, and the lead sees what was kept.")}
      </Empty>
    );
  }
  return (
    <Rows label={t("Promises")}>
      {shown.map((rule, place) => (
        <RuleRow key={rule.id} rule={rule} place={place} all={shown} />
      ))}
    </Rows>
  );
}
