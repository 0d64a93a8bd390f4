import type { Tag } from "@guli/contract";
import { Input } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./parts.module.css";

export type Colour = Tag["colour"];

/** The colours that tags and teams can have, and what they are called (keys of the words). */
const COLOURS: readonly { colour: Colour; name: string }[] = [
  { colour: "clay", name: "Clay" },
  { colour: "amber", name: "Amber" },
  { colour: "moss", name: "Moss" },
  { colour: "teal", name: "Teal" },
  { colour: "sky", name: "Sky" },
  { colour: "plum", name: "Plum" },
  { colour: "rose", name: "Rose" },
  { colour: "stone", name: "Stone" },
];

export const coloursOf = (colour: Colour) => ({ color: `var(--${colour}-ink)`, background: `var(--${colour}-soft)` });

export function ColourPicker({ value, onChange, label }: { value: Colour; onChange: (colour: Colour) => void; label: string }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <Input.Wrapper label={label} labelElement="div">
      <div role="radiogroup" aria-label={label} className={styles.swatches}>
        {COLOURS.map((one) => (
          <label key={one.colour} className={styles.swatch} style={coloursOf(one.colour)} title={t(one.name)}>
            <input type="radio" name={name} aria-label={t(one.name)} checked={value === one.colour} onChange={() => onChange(one.colour)} />
            {value === one.colour && <IconCheck size={16} aria-hidden />}
          </label>
        ))}
      </div>
    </Input.Wrapper>
  );
}

export function Chip({ colour, children }: { colour: Colour; children: React.ReactNode }) {
  return (
    <span className={styles.chip} style={coloursOf(colour)}>
      {children}
    </span>
  );
}
