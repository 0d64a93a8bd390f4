import type { Priority } from "@guli/contract";
import { IconChevronDown, IconChevronUp, IconChevronsUp, type IconProps } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";

type Known = { priority: Priority; name: string; Icon: ComponentType<IconProps> | null; colour: string };
const NORMAL: Known = { priority: "normal", name: key("Normal"), Icon: null, colour: "var(--ink-soft)" };

/** From the most pressing on. */
export const PRIORITIES: readonly Known[] = [
  { priority: "urgent", name: key("Urgent"), Icon: IconChevronsUp, colour: "var(--at-risk-ink)" },
  { priority: "high", name: key("High"), Icon: IconChevronUp, colour: "var(--waiting-ink)" },
  NORMAL,
  { priority: "low", name: key("Low"), Icon: IconChevronDown, colour: "var(--ink-soft)" },
];

export function knownPriority(priority: string | undefined): Known {
  return PRIORITIES.find((known) => known.priority === priority) ?? NORMAL;
}

/** A normal priority needs no sign. */
export function PrioritySign({ priority, size = 16 }: { priority: Priority; size?: number }) {
  const { t } = useTranslation();
  const { name, Icon, colour } = knownPriority(priority);
  if (!Icon) return null;
  const label = t("Priority: {{name}}", { name: t(name) });
  return (
    <span role="img" aria-label={label} title={label} style={{ display: "inline-grid", flex: "none", color: colour }}>
      <Icon size={size} stroke={2.2} aria-hidden />
    </span>
  );
}
