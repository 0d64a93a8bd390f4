import type { AutomationRule } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../asking.ts";
import { key } from "../../i18n/key.ts";
import { Loaded } from "../settings/parts/Loaded.tsx";
import { Page, Rows, Sheet } from "../settings/parts/Page.tsx";
import { useStaying } from "../settings/parts/removing.ts";
import { useOpened } from "../settings/parts/useOpened.ts";
import styles from "./automation.module.css";
import { DryRunSheet } from "./dry/DryRunSheet.tsx";
import { RuleEditor } from "./editing/RuleEditor.tsx";
import { LimitsPage } from "./LimitsPage.tsx";
import { LogPage } from "./log/LogPage.tsx";
import { blankRule } from "./parts.ts";
import { RuleRow } from "./RuleRow.tsx";
import { templates } from "./templates.ts";

const TABS = [
  { hash: "", title: key("Rules") },
  { hash: "log", title: key("What they did") },
  { hash: "limits", title: key("Limits and webhooks") },
];

/** When, if, then: the rules of the desk, what they did, and how far they may go. */
export function AutomationSection() {
  const { t } = useTranslation();
  const { what, open } = useOpened("automation");
  const rules = useAsk("listAutomation");
  const settings = useAsk("readAutomationSettings");
  const opened = rules.data?.rows.find(({ id }) => id === what);
  const begun = what?.startsWith("new");
  if (begun || opened) {
    const start = templates(t).find(({ key: name }) => what === `new-${name}`)?.fields ?? blankRule();
    return <RuleEditor key={what} rule={opened ?? null} start={start} onDone={() => open(null)} />;
  }
  const here = TABS.some(({ hash }) => hash === what) ? (what ?? "") : "";
  return (
    <Page
      title={t("Automation")}
      says={t("When something happens, and it is as you say, the desk does what you say. The rules look one after the other, from the top.")}
      actions={here === "" && <NewRule onNew={() => open("new")} />}
    >
      <nav className={styles.tabs} aria-label={t("Automation")}>
        {TABS.map(({ hash, title }) => (
          <Link
            key={hash}
            className={styles.tab}
            to="/settings/$section"
            params={{ section: "automation" }}
            hash={hash}
            activeOptions={{ exact: true, includeHash: true }}
          >
            {t(title)}
          </Link>
        ))}
      </nav>
      {here === "" && <Loaded of={rules}>{({ rows }) => <Rules rules={rows} onNew={open} />}</Loaded>}
      {here === "log" && <Loaded of={rules}>{({ rows }) => <LogPage rules={rows} />}</Loaded>}
      {here === "limits" && <Loaded of={settings}>{(kept) => <LimitsPage settings={kept} />}</Loaded>}
    </Page>
  );
}

function NewRule({ onNew }: { onNew: () => void }) {
  const { t } = useTranslation();
  return (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={onNew}>
      {t("Add a rule")}
    </Button>
  );
}

function Rules({ rules, onNew }: { rules: AutomationRule[]; onNew: (what: string) => void }) {
  const { t } = useTranslation();
  const shown = useStaying(rules);
  return (
    <>
      {shown.length > 0 && (
        <>
          <Rows label={t("Rules")}>
            {shown.map((rule, place) => (
              <RuleRow key={rule.id} rule={rule} place={place} all={shown} />
            ))}
          </Rows>
          <DryRunSheet draft={null} problem={null} />
        </>
      )}
      <Sheet title={t("Where many begin")} says={t("An example is a rule that you can change before it does anything.")}>
        <div className={styles.examples}>
          {templates(t).map(({ key: name, Icon, fields }) => (
            <button key={name} type="button" className={styles.example} onClick={() => onNew(`new-${name}`)}>
              <Icon size={20} aria-hidden />
              <span>{fields.name}</span>
            </button>
          ))}
        </div>
      </Sheet>
    </>
  );
}
