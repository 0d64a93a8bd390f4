import { NumberInput } from "@mantine/core";

type Given = {
  label: string;
  value: number | null;
  least: number;
  most: number;
  /** Whether it may be left empty. */ open?: boolean;
  onChange: (value: number | null) => void;
};

/** A whole number that is kept when the field is left. */
export function Many({ label, value, least, most, open = false, onChange }: Given) {
  return (
    <NumberInput
      key={String(value)}
      label={label}
      min={least}
      max={most}
      clampBehavior="strict"
      allowDecimal={false}
      defaultValue={value ?? ""}
      onBlur={(event) => {
        const typed = event.currentTarget.value.replace(/\D/g, "");
        const next = typed === "" ? null : Math.min(most, Math.max(least, Number(typed)));
        if (next !== value && (next !== null || open)) onChange(next);
      }}
    />
  );
}
