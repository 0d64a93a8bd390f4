import { Input } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { COLOURS, type ColourName } from "../../../ui/faces.ts";
import styles from "./parts.module.css";

/** What the colours of tags and teams are called (keys of the words). */
const NAMES: Record<ColourName, string> = {
  clay: key("Clay"),
  amber: key("Amber"),
  moss: key("Moss"),
  teal: key("Teal"),
  sky: key("Sky"),
  plum: key("Plum"),
  rose: key("Rose"),
  stone: key("Stone"),
};

export function ColourPicker({ value, onChange, label }: { value: ColourName; onChange: (colour: ColourName) => void; label: string }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <Input.Wrapper label={label} labelElement="div">
      <div role="radiogroup" aria-label={label} className={styles.swatches}>
        {COLOURS.map((colour) => (
          <label key={colour} className={styles.swatch} style={{ color: `var(--${colour}-ink)`, background: `var(--${colour}-soft)` }} title={t(NAMES[colour])}>
            <input type="radio" name={name} aria-label={t(NAMES[colour])} checked={value === colour} onChange={() => onChange(colour)} />
            {value === colour && <IconCheck size={16} aria-hidden />}
          </label>
        ))}
      </div>
    </Input.Wrapper>
  );
}
