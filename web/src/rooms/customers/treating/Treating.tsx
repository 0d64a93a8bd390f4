import type { Compliment, Customer } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconHeart, IconPencil, IconPlus } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NewPoint } from "./NewPoint.tsx";
import { PointLine } from "./PointLine.tsx";
import { Preferences, PreferredLine } from "./Preferences.tsx";
import styles from "./Treating.module.css";
import { useTreatment } from "./useTreatment.ts";

type Props = {
  customer: Customer;
  mayChange: boolean;
  /** Puts words into the reply; undefined where none is being written. */ onSay?: (text: string) => void;
};

const ORDER = ["term", "likes", "dislikes", "date"] as const;

/** How to treat this person: what was granted to them, what they like and don't, days, channel and hours, and what can sincerely be said to them. */
export function Treating({ customer, mayChange, onSay }: Props) {
  const { t } = useTranslation();
  const { treatment, note, forget, prefer, isAdding } = useTreatment(customer.id);
  const [open, setOpen] = useState<"point" | "preferences" | null>(null);
  if (!treatment) return null;
  const points = ORDER.flatMap((kind) => treatment.points.filter((one) => one.kind === kind));
  return (
    <div className={styles.treating}>
      <PreferredLine treatment={treatment} customer={customer} />
      {treatment.compliments.map((one) => (
        <ComplimentLine key={one.code} compliment={one} {...(onSay && { onSay })} />
      ))}
      {points.length > 0 && (
        <ul className={styles.points}>
          {points.map((point) => (
            <PointLine key={point.id} point={point} {...(mayChange && { onForget: () => forget(point) })} />
          ))}
        </ul>
      )}
      {mayChange && open === null && (
        <div className={styles.actions}>
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} />} onClick={() => setOpen("point")}>
            {t("Something to know")}
          </Button>
          <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconPencil size={15} />} onClick={() => setOpen("preferences")}>
            {t("Channel and hours")}
          </Button>
        </div>
      )}
      {open === "point" && <NewPoint busy={isAdding} onAdd={(point) => note(point, () => setOpen(null))} onCancel={() => setOpen(null)} />}
      {open === "preferences" && <Preferences treatment={treatment} onChange={prefer} onDone={() => setOpen(null)} />}
    </div>
  );
}

function ComplimentLine({ compliment, onSay }: { compliment: Compliment; onSay?: (text: string) => void }) {
  const { t } = useTranslation();
  return (
    <p className={styles.compliment}>
      <IconHeart size={16} aria-hidden />
      <span>{factOf(compliment, t)}</span>
      {onSay && (
        <Button variant="subtle" size="compact-xs" title={compliment.sentence} onClick={() => onSay(compliment.sentence)}>
          {t("Say it")}
        </Button>
      )}
    </p>
  );
}

function factOf({ code, params }: Compliment, t: TFunction): string {
  switch (code) {
    case "since":
      return t("With us since {{year}}", { year: params["year"] });
    case "anniversary":
      return t("{{count}} years with us these days", { count: Number(params["count"]) });
    case "birthday":
      return t("It is their birthday");
  }
}
