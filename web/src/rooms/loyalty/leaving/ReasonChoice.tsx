import type { LeavingReason } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { REASON_ORDER, REASONS } from "./names.ts";

type Given = { value: LeavingReason | null; onChange: (reason: LeavingReason) => void };

/** Why they leave; what was read or answered can be corrected. */
export function ReasonChoice({ value, onChange }: Given) {
  const { t } = useTranslation();
  const none = { value: "", label: t("Not known yet") };
  return (
    <NativeSelect
      size="xs"
      aria-label={t("Why they leave")}
      value={value ?? ""}
      data={[...(value === null ? [none] : []), ...REASON_ORDER.map((one) => ({ value: one as string, label: t(REASONS[one]) }))]}
      onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value as LeavingReason)}
    />
  );
}
