import { ActionIcon, Switch, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconChevronRight, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import type { SectionSlug } from "../sections.ts";
import { DragHandle } from "./DragHandle.tsx";
import { Row } from "./Page.tsx";
import styles from "./parts.module.css";

type Rule = { id: string; name: string; on: boolean };
type Given = {
  rule: Rule;
  place: number;
  all: readonly Rule[];
  /** Where it is changed. */
  section: SectionSlug;
  onSwitch: (on: boolean) => void;
  onOrder: (ids: string[]) => void;
  onRemove: () => void;
  children: ReactNode;
};

/** One rule of several that are looked at one after the other: what it says, whether it is on, and its place among the others. */
export function OrderedRow({ rule: { id, name, on }, place, all, section, onSwitch, onOrder, onRemove, children }: Given) {
  const { t } = useTranslation();
  const ids = all.map((one) => one.id);
  const move = (to: number) => onOrder(ids.toSpliced(place, 1).toSpliced(to, 0, id));
  return (
    <Row quiet={!on}>
      {all.length > 1 && <DragHandle place={place} onMove={move} />}
      <div className={`${styles.main} ${styles.ordered} ${on ? "" : styles.off}`}>{children}</div>
      <div className={styles.actions}>
        <Switch checked={on} aria-label={t("Switch {{name}} on or off", { name })} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        <Tooltip label={t("Move up")}>
          <ActionIcon size="lg" disabled={place === 0} aria-label={t("Move {{name}} up", { name })} onClick={() => move(place - 1)}>
            <IconArrowUp size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t("Move down")}>
          <ActionIcon size="lg" disabled={place >= all.length - 1} aria-label={t("Move {{name}} down", { name })} onClick={() => move(place + 1)}>
            <IconArrowDown size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t("Remove")}>
          <ActionIcon size="lg" aria-label={t("Remove {{name}}", { name })} onClick={onRemove}>
            <IconTrash size={18} />
          </ActionIcon>
        </Tooltip>
        <Link className={styles.go} to="/settings/$section" params={{ section }} hash={id} aria-label={t("Change {{name}}", { name })}>
          <IconChevronRight size={20} aria-hidden />
        </Link>
      </div>
    </Row>
  );
}

/** Switch rules on and off and put them in another order. */
export function useOrdered<C extends "changeAutomation" | "changePromiseRule">(
  change: C,
  order: C extends "changeAutomation" ? "orderAutomation" : "orderPromiseRules",
): { change: (id: string, on: boolean) => void; order: (ids: string[]) => void } {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [changing, ordering] = [useTell<"changeAutomation" | "changePromiseRule">(change), useTell<"orderAutomation" | "orderPromiseRules">(order)];
  const list = change === "changeAutomation" ? "listAutomation" : "listPromiseRules";
  const then = {
    onSuccess: () => client.invalidateQueries({ queryKey: [list] }),
    onError: (error: Error) => toastTrouble(t(sentenceOf(error))),
  };
  return {
    change: (id, on) => changing.mutate({ params: { id }, body: { on } }, then),
    order: (ids) => ordering.mutate({ body: { ids } }, then),
  };
}
