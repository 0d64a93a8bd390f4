import type { PromiseRule } from "@guli/contract";
import { ActionIcon, Switch, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconChevronRight, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Row } from "../../settings/parts/Page.tsx";
import parts from "../../settings/parts/parts.module.css";
import { useRemoving } from "../../settings/parts/removing.ts";
import styles from "./promises.module.css";
import { useWhat, useWhom } from "./saying.ts";

/** One rule of the list: for whom, what, and its place among the others. */
export function RuleRow({ rule, place, all }: { rule: PromiseRule; place: number; all: readonly PromiseRule[] }) {
  const { t } = useTranslation();
  const remove = useRemoving("deletePromiseRule", "listPromiseRules");
  const { change, order } = useChanging();
  const { id, name, on } = rule;
  const move = (to: number) =>
    order(
      all
        .map((one) => one.id)
        .toSpliced(place, 1)
        .toSpliced(to, 0, id),
    );
  return (
    <Row quiet={!on}>
      <div className={`${parts.main} ${on ? "" : styles.off}`}>
        <div className={parts.nameLine}>
          <span className={parts.name}>{name}</span>
        </div>
        <p className={parts.detail}>{useWhom(rule)}</p>
        <p className={parts.detail}>{useWhat(rule)}</p>
      </div>
      <div className={parts.actions}>
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
          <ActionIcon
            size="lg"
            aria-label={t("Remove {{name}}", { name })}
            onClick={() => remove(id, t("{{name}} is removed. What was promised by it stays promised.", { name }))}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </Tooltip>
        <Link className={parts.go} to="/settings/$section" params={{ section: "promises" }} hash={id} aria-label={t("Change {{name}}", { name })}>
          <IconChevronRight size={20} aria-hidden />
        </Link>
      </div>
    </Row>
  );
}

function useChanging(): { change: (id: string, on: boolean) => void; order: (ids: string[]) => void } {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [changing, ordering] = [useTell("changePromiseRule"), useTell("orderPromiseRules")];
  const then = {
    onSuccess: () => client.invalidateQueries({ queryKey: ["listPromiseRules"] }),
    onError: (error: Error) => toastTrouble(t(sentenceOf(error))),
  };
  return {
    change: (id, on) => changing.mutate({ params: { id }, body: { on } }, then),
    order: (ids) => ordering.mutate({ body: { ids } }, then),
  };
}
