import type { PromiseRule } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { OrderedRow, useOrdered } from "../../settings/parts/OrderedRow.tsx";
import parts from "../../settings/parts/parts.module.css";
import { useRemoving } from "../../settings/parts/removing.ts";
import { useWhat, useWhom } from "./saying.ts";

/** One rule of the list: for whom, what, and its place among the others. */
export function RuleRow({ rule, place, all }: { rule: PromiseRule; place: number; all: readonly PromiseRule[] }) {
  const { t } = useTranslation();
  const remove = useRemoving("deletePromiseRule", "listPromiseRules");
  const { change, order } = useOrdered("changePromiseRule", "orderPromiseRules");
  const { id, name } = rule;
  return (
    <OrderedRow
      rule={rule}
      place={place}
      all={all}
      section="promises"
      onSwitch={(on) => change(id, on)}
      onOrder={order}
      onRemove={() => remove(id, t("{{name}} is removed. What was promised by it stays promised.", { name }))}
    >
      <div className={parts.nameLine}>
        <span className={parts.name}>{name}</span>
      </div>
      <p className={parts.detail}>{useWhom(rule)}</p>
      <p className={parts.detail}>{useWhat(rule)}</p>
    </OrderedRow>
  );
}
