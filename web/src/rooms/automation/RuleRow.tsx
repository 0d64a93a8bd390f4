import type { AutomationRule } from "@guli/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatList } from "../../formats/index.ts";
import { OrderedRow, useOrdered } from "../settings/parts/OrderedRow.tsx";
import parts from "../settings/parts/parts.module.css";
import { useRemoving } from "../settings/parts/removing.ts";
import styles from "./automation.module.css";
import { useSaying } from "./saying.ts";

/** One rule of the list as it reads: when, if, then; and its place among the others. */
export function RuleRow({ rule, place, all }: { rule: AutomationRule; place: number; all: readonly AutomationRule[] }) {
  const { t } = useTranslation();
  const remove = useRemoving("deleteAutomation", "listAutomation");
  const { change, order } = useOrdered("changeAutomation", "orderAutomation");
  const { id, name, acted } = rule;
  return (
    <OrderedRow
      rule={rule}
      place={place}
      all={all}
      section="automation"
      onSwitch={(on) => change(id, on)}
      onOrder={order}
      onRemove={() => remove(id, t("The rule {{name}} is removed", { name }))}
    >
      <div className={parts.nameLine}>
        <Link className={parts.name} to="/settings/$section" params={{ section: "automation" }} hash={id}>
          {name}
        </Link>
        <span className={parts.detail}>{acted === 0 ? t("has not acted within 30 days") : t("acted {{count}} times within 30 days", { count: acted })}</span>
      </div>
      <Parts rule={rule} />
    </OrderedRow>
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
