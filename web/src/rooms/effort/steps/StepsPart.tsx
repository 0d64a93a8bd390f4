import type { ConversationRow, Step } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconCopy, IconExternalLink, IconPlus, IconTextPlus } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import { useCommands } from "../../../shell/commands.ts";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { toast } from "../../../shell/toast.ts";
import { KeysTip } from "../../../ui/KeysTip.tsx";
import { newKey } from "../../conversations/composer/leaving.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import { usualDue } from "./dues.ts";
import { StepForm, type StepValues } from "./StepForm.tsx";
import { StepLine } from "./StepLine.tsx";
import styles from "./Steps.module.css";
import { useSteps } from "./useSteps.ts";

type Given = { row: ConversationRow; mayChange: boolean };

/** What we do in this conversation so that the customer need not. */
export function StepsPart({ row, mayChange }: Given) {
  const { t } = useTranslation();
  const { data } = useAsk("listSteps", { params: { id: row.id } });
  const rows = data?.rows ?? [];
  const open = rows.filter(({ state }) => state === "open");
  const [adding, setAdding] = useState(false);
  useTakingOver(mayChange, () => setAdding(true));
  if (!data || (rows.length === 0 && !mayChange)) return null;
  return (
    <Fold name="steps" title={t("Taken over from the customer")} count={open.length} needed={adding}>
      {rows.length > 0 && <Lines row={row} rows={rows} mayChange={mayChange} />}
      {rows.length > 0 && <LinkDeeds row={row} url={data.url} mayChange={mayChange && open.length > 0} />}
      {adding ? (
        <Adding row={row} tellsWhenDone={data.tellsWhenDone} onEnd={() => setAdding(false)} />
      ) : (
        mayChange && (
          <KeysTip label={t("Take something over for the customer")} keys="t">
            <Button variant="default" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
              {t("Take over")}
            </Button>
          </KeysTip>
        )
      )}
    </Fold>
  );
}

function useTakingOver(mayChange: boolean, run: () => void): void {
  const { t } = useTranslation();
  const label = t("Take something over for the customer");
  useShortcut("t", label, run, { group: t("Conversation"), off: !mayChange });
  useCommands(mayChange ? [{ id: "take-over", label, keys: "t", group: t("Conversation"), icon: <IconPlus size={18} />, run }] : []);
}

function Lines({ row, rows, mayChange }: Given & { rows: readonly Step[] }) {
  const steps = useSteps();
  const [editing, setEditing] = useState<string | null>(null);
  const ids = rows.map(({ id }) => id);
  const move = (id: string, by: 1 | -1) => {
    const at = ids.indexOf(id);
    const moved = ids.toSpliced(at, 1).toSpliced(at + by, 0, id);
    return () => void steps.order(row.id, moved);
  };
  return (
    <ol className={styles.list}>
      {rows.map((step, at) =>
        editing === step.id ? (
          <li key={step.id}>
            <Editing row={row} step={step} onEnd={() => setEditing(null)} />
          </li>
        ) : (
          <StepLine
            key={step.id}
            step={step}
            mayChange={mayChange}
            onDone={() => void steps.done(step)}
            onDrop={(reason) => void steps.drop(step, reason)}
            onReopen={() => void steps.reopen(step)}
            onEdit={() => setEditing(step.id)}
            onUp={at > 0 ? move(step.id, -1) : undefined}
            onDown={at < rows.length - 1 ? move(step.id, 1) : undefined}
          />
        ),
      )}
    </ol>
  );
}

function Editing({ row, step, onEnd }: { row: ConversationRow; step: Step; onEnd: () => void }) {
  const steps = useSteps();
  const [busy, setBusy] = useState(false);
  const save = async (values: StepValues) => {
    setBusy(true);
    const kept = await steps.change(step, values);
    setBusy(false);
    if (kept) onEnd();
  };
  return (
    <StepForm
      isNew={false}
      customer={row.customer.name}
      busy={busy}
      first={{ ...step, customerWords: step.customerWords ?? "", tell: "no" }}
      onSave={(values) => void save(values)}
      onCancel={onEnd}
    />
  );
}

function Adding({ row, tellsWhenDone, onEnd }: { row: ConversationRow; tellsWhenDone: boolean; onEnd: () => void }) {
  const steps = useSteps();
  const me = useMe();
  const [busy, setBusy] = useState(false);
  const key = useRef(newKey());
  const save = async (values: StepValues) => {
    setBusy(true);
    const taken = await steps.takeOver(row.id, values, { key: key.current });
    setBusy(false);
    if (taken) onEnd();
  };
  const dueAt = usualDue(new Date(), me.workspace.timeZone).toISOString();
  return (
    <StepForm
      isNew
      customer={row.customer.name}
      busy={busy}
      first={{ title: "", customerWords: "", dueAt, personId: me.person.id, teamId: null, tell: "with-reply", tellsWhenDone }}
      onSave={(values) => void save(values)}
      onCancel={onEnd}
    />
  );
}

/** The customer's page: to be looked at, sent, or put into the reply with the words about it. */
function LinkDeeds({ row, url, mayChange }: Given & { url: string | null }) {
  const { t } = useTranslation();
  const steps = useSteps();
  if (url === null) return null;
  const copy = () => {
    void navigator.clipboard?.writeText(url).then(() => toast(t("The link to the customer’s page is copied.")));
  };
  return (
    <div className={styles.deeds}>
      <Button variant="subtle" size="compact-sm" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
        {t("Copy the customer’s link")}
      </Button>
      <Button
        component="a"
        href={url}
        target="_blank"
        rel="noreferrer"
        variant="subtle"
        size="compact-sm"
        leftSection={<IconExternalLink size={16} aria-hidden />}
      >
        {t("See what the customer sees")}
      </Button>
      {mayChange && (
        <Button variant="subtle" size="compact-sm" leftSection={<IconTextPlus size={16} aria-hidden />} onClick={() => void steps.sayInReply(row.id)}>
          {t("Put it into the reply")}
        </Button>
      )}
    </div>
  );
}
