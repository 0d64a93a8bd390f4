import type { Role } from "@guli/contract";
import { Radio, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ROLES } from "../parts/roles.ts";

type Given = { value: Role; onChange: (role: Role) => void; offered: readonly Role[]; disabled?: boolean };

/** The roles to choose from, each with what it may do in a sentence. */
export function RoleField({ value, onChange, offered, disabled = false }: Given) {
  const { t } = useTranslation();
  return (
    <Radio.Group label={t("Role")} value={value} onChange={(role) => onChange(ROLES.find((one) => one.role === role)?.role ?? value)}>
      <Stack gap="sm" mt={6}>
        {ROLES.filter(({ role }) => offered.includes(role)).map(({ role, name, explained }) => (
          <Radio key={role} value={role} label={t(name)} description={t(explained)} disabled={disabled} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
