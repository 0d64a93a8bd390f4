import type { Step } from "@guli/contract";
import { ActionIcon, Button, Menu, TextInput } from "@mantine/core";
import {
  IconAlarm,
  IconArrowBackUp,
  IconArrowDown,
  IconArrowUp,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleMinus,
  IconDots,
  IconPencil,
  IconX,
} from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { useNow } from "../../../ui/now.ts";
import { usePeople, useTeams } from "../../conversations/data/people.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import styles from "./Steps.module.css";

type Given = {
  step: Step;
  mayChange: boolean;
  /** More about it, such as whose conversation it is. */
  children?: ReactNode;
  onDone: () => void;
  onDrop: (reason: string) => void;
  onReopen: () => void;
  onEdit?: () => void;
  /** Missing where it stands at the end already. */
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
};

/** One step: a tap and it is done; the rest is behind the dots. */
export function StepLine({ step, mayChange, children, onDone, ...deeds }: Given) {
  const { t } = useTranslation();
  const [dropping, setDropping] = useState(false);
  const isOpen = step.state === "open";
  return (
    <li className={styles.step} data-state={step.state}>
      <ActionIcon
        variant="transparent"
        size="lg"
        className={styles.mark}
        disabled={!mayChange || !isOpen}
        onClick={onDone}
        aria-label={isOpen ? t("Done: {{title}}", { title: step.title }) : step.title}
        data-tip={isOpen ? t("It is done") : undefined}
      >
        <Mark state={step.state} />
      </ActionIcon>
      <div className={styles.main}>
        <p className={styles.title}>{step.title}</p>
        {children}
        <Facts step={step} />
        {dropping && <Dropping onDrop={(reason) => (setDropping(false), deeds.onDrop(reason))} onCancel={() => setDropping(false)} />}
      </div>
      {mayChange && <More step={step} {...deeds} onDrop={() => setDropping(true)} />}
    </li>
  );
}

function Mark({ state }: { state: Step["state"] }) {
  if (state === "done") return <IconCircleCheckFilled size={22} aria-hidden />;
  return state === "dropped" ? <IconCircleMinus size={22} aria-hidden /> : <IconCircle size={22} stroke={1.6} aria-hidden />;
}

/** Who, by when or when it ended, and whether the customer knows. */
function Facts({ step }: { step: Step }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const [person, team] = [usePeople().of(step.personId), useTeams().of(step.teamId)];
  const isLate = step.state === "open" && Date.parse(step.dueAt) <= Date.parse(now);
  const when = whenText(step.endedAt ?? step.dueAt, timeZone, now);
  const name = person?.name ?? team?.name ?? t("Nobody has it yet");
  return (
    <p className={styles.facts}>
      {isLate && (
        <Chip meaning="at-risk" icon={<IconAlarm />}>
          {t("Late")}
        </Chip>
      )}
      <span className="numbers">{factText({ state: step.state, name, when, t })}</span>
      {step.state === "dropped" && step.reason && <span>{step.reason}</span>}
      {step.state === "open" && step.toldAt === null && <span>{t("The customer does not know yet")}</span>}
    </p>
  );
}

type Fact = { state: Step["state"]; name: string; when: string; t: ReturnType<typeof useTranslation>["t"] };

function factText({ state, name, when, t }: Fact): string {
  if (state === "open") return t("{{name}}, by: {{when}}", { name, when });
  return state === "done" ? t("Done: {{when}}", { when }) : t("Dropped: {{when}}", { when });
}

function Dropping({ onDrop, onCancel }: { onDrop: (reason: string) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onDrop(reason.trim());
      }}
    >
      <TextInput
        size="xs"
        label={t("Why is it not needed, or not possible?")}
        description={t("For us: the customer does not read it.")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={500}
        autoComplete="off"
        autoFocus
      />
      <div className={styles.deeds}>
        <Button type="submit" size="compact-sm" disabled={reason.trim() === ""}>
          {t("Drop")}
        </Button>
        <Button type="button" size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

type MoreGiven = Omit<Given, "mayChange" | "children" | "onDone" | "onDrop"> & { onDrop: () => void };

function More({ step, onDrop, onReopen, onEdit, onUp, onDown }: MoreGiven) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t("More: {{title}}", { title: step.title })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {step.state === "open" ? (
          <>
            {onEdit && (
              <Menu.Item leftSection={<IconPencil size={16} />} onClick={onEdit}>
                {t("Change")}
              </Menu.Item>
            )}
            {onUp && (
              <Menu.Item leftSection={<IconArrowUp size={16} />} onClick={onUp}>
                {t("Move up")}
              </Menu.Item>
            )}
            {onDown && (
              <Menu.Item leftSection={<IconArrowDown size={16} />} onClick={onDown}>
                {t("Move down")}
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconX size={16} />} onClick={onDrop}>
              {t("Drop …")}
            </Menu.Item>
          </>
        ) : (
          <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={onReopen}>
            {t("Open again")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
