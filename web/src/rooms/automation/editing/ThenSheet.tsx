import type { AutomationAction } from "@guli/contract";
import { ActionIcon, NativeSelect, Switch } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../settings/parts/Page.tsx";
import styles from "../automation.module.css";
import { DOES, type Do } from "../names.ts";
import { blankAction } from "../parts.ts";
import { ActionField } from "./ActionField.tsx";

const MOST = 20;

type Given = { actions: AutomationAction[]; stops: boolean; onActions: (actions: AutomationAction[]) => void; onStops: (stops: boolean) => void };

/** What the rule does, one thing after the other. */
export function ThenSheet({ actions, stops, onActions, onStops }: Given) {
  const { t } = useTranslation();
  const choices = Object.entries(DOES).map(([value, name]) => ({ value, label: t(name) }));
  return (
    <Sheet title={t("Then")} says={t("In this order.")}>
      <ul className={styles.lines}>
        {actions.map((action, place) => (
          <li key={place} className={styles.line}>
            <NativeSelect
              className={styles.about}
              aria-label={t("Action")}
              value={action.do}
              data={choices}
              onChange={(event) => onActions(actions.with(place, blankAction(event.currentTarget.value as Do)))}
            />
            <ActionField action={action} onChange={(next) => onActions(actions.with(place, next))} />
            <span className={styles.away}>
              {place > 0 && (
                <ActionIcon size="lg" aria-label={t("Move up")} onClick={() => onActions(actions.toSpliced(place, 1).toSpliced(place - 1, 0, action))}>
                  <IconArrowUp size={17} />
                </ActionIcon>
              )}
              {place < actions.length - 1 && (
                <ActionIcon size="lg" aria-label={t("Move down")} onClick={() => onActions(actions.toSpliced(place, 1).toSpliced(place + 1, 0, action))}>
                  <IconArrowDown size={17} />
                </ActionIcon>
              )}
              <ActionIcon size="lg" aria-label={t("Take this away")} onClick={() => onActions(actions.toSpliced(place, 1))}>
                <IconX size={17} />
              </ActionIcon>
            </span>
          </li>
        ))}
      </ul>
      {actions.length < MOST && (
        <NativeSelect
          className={styles.match}
          aria-label={t("Add an action")}
          value=""
          data={[{ value: "", label: t("Add an action…") }, ...choices]}
          onChange={(event) => event.currentTarget.value && onActions([...actions, blankAction(event.currentTarget.value as Do)])}
        />
      )}
      <Switch
        label={t("Stop after this rule")}
        description={t("The rules below do not look at what this one has acted on.")}
        checked={stops}
        onChange={(event) => onStops(event.currentTarget.checked)}
      />
    </Sheet>
  );
}
