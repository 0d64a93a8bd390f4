import { useState } from "react";
import { isoDayIn } from "../../formats/dates.ts";
import { useMe } from "../../session.ts";
import { useNow } from "../../ui/now.ts";
import { daysBefore } from "../insights/reports/searching.ts";

type Days = { from: string; to: string };

/** The days that are shown; the last year where none were chosen. */
export function useDays(): [Days, (days: Days) => void] {
  const today = isoDayIn(useMe().workspace.timeZone, useNow());
  const [chosen, choose] = useState<Days | null>(null);
  return [chosen ?? { from: daysBefore(today, 364), to: today }, choose];
}
