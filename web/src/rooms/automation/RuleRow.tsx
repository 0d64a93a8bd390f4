import type { AutomationRule } from "@guli/contract";
import { ActionIcon, Switch, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconChevronRight, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useTell } from "../../asking.ts";
import { sentenceOf } from "../../failures.ts";
import { formatList } from "../../formats/index.ts";
import { toastTrouble } from "../../shell/toast.ts";
import { Row } from "../settings/parts/Page.tsx";
import parts from "../settings/parts/parts.module.css";
import { useRemoving } from "../settings/parts/removing.ts";
import styles from "./automation.module.css";
import { useSaying } from "./saying.ts";

/** One rule of the list as it reads: when, if, then; and its place among the others. */
export function RuleRow({ rule, place, all }: { rule: AutomationRule; place: number; all: readonly AutomationRule[] }) {
  const { t } = useTranslation();
  const remove = useRemoving("deleteAutomation", "listAutomation");
  const { change, order } = useChanging();
  const { id, name, on, acted } = rule;
  const ids = all.map((one) => one.id);
  const move = (to: number) => order(ids.toSpliced(place, 1).toSpliced(to, 0, id));
  return (
    <Row quiet={!on}>
      <div className={`${parts.main} ${styles.rule} ${on ? "" : styles.off}`}>
        <div className={parts.nameLine}>
          <Link className={parts.name} to="/settings/$section" params={{ section: "automation" }} hash={id}>
            {name}
          </Link>
          <span className={parts.detail}>{acted === 0 ? t("has not acted within 30 days") : t("acted {{count}} times within 30 days", { count: acted })}</span>
        </div>
        <Parts rule={rule} />
      </div>
      <Switch checked={on} aria-label={t("Switch {{name}} on or off", { name })} onChange={(event) => change(id, event.currentTarget.checked)} />
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
        <ActionIcon size="lg" aria-label={t("Remove {{name}}", { name })} onClick={() => remove(id, t("The rule {{name}} is removed", { name }))}>
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
      <Link className={parts.go} to="/settings/$section" params={{ section: "automation" }} hash={id} aria-label={t("Change {{name}}", { name })}>
        <IconChevronRight size={20} aria-hidden />
      </Link>
    </Row>
  );
}

function Parts({ rule: { when, conditions, actions, stops } }: { rule: AutomationRule }) {
  const { t } = useTranslation();
  const say = useSaying();
  return (
    <dl className={styles.parts}>
      <dt>{t("When")}</dt>
      <dd>{formatList(when.map(say.trigger), "or")}</dd>
      {conditions.of.length > 0 && (
        <>
          <dt>{t("If")}</dt>
          <dd>{say.conditions(conditions)}</dd>
        </>
      )}
      <dt>{t("Then")}</dt>
      <dd>
        {formatList(actions.map(say.action))}
        {stops && ` · ${t("the last word")}`}
      </dd>
    </dl>
  );
}

function useChanging(): { change: (id: string, on: boolean) => void; order: (ids: string[]) => void } {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [changing, ordering] = [useTell("changeAutomation"), useTell("orderAutomation")];
  const then = {
    onSuccess: () => client.invalidateQueries({ queryKey: ["listAutomation"] }),
    onError: (error: Error) => toastTrouble(t(sentenceOf(error))),
  };
  return {
    change: (id, on) => changing.mutate({ params: { id }, body: { on } }, then),
    order: (ids) => ordering.mutate({ body: { ids } }, then),
  };
}
