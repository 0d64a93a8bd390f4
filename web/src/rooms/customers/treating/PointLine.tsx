import type { Point } from "@guli/contract";
import { ActionIcon } from "@mantine/core";
import {
  IconCalendarHeart,
  IconDiscount2,
  IconGift,
  IconThumbDown,
  IconThumbUp,
  IconTruckDelivery,
  IconUserHeart,
  IconX,
  type Icon,
} from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatDate, formatPercent, formatShortDate } from "../../../formats/index.ts";
import styles from "./Treating.module.css";

const ICONS: Record<string, Icon> = {
  likes: IconThumbUp,
  dislikes: IconThumbDown,
  date: IconCalendarHeart,
  discount: IconDiscount2,
  agent: IconUserHeart,
  delivery: IconTruckDelivery,
  other: IconGift,
};

/** One thing to know of a person. */
export function PointLine({ point, onForget }: { point: Point; onForget?: () => void }) {
  const { t } = useTranslation();
  const Sign = ICONS[point.term ?? point.kind] ?? IconGift;
  return (
    <li className={styles.point} data-over={point.over || undefined}>
      <Sign size={17} aria-label={nameOf(point, t)} className={styles.sign} />
      <span className={styles.what}>
        {point.basisPoints !== null && <strong className="numbers">{formatPercent(point.basisPoints / 10_000)}</strong>}
        {point.personId !== null && <Colleague id={point.personId} />}
        <span>{point.text}</span>
        <span className={styles.when}>{whenOf(point, t)}</span>
      </span>
      {onForget && (
        <ActionIcon size="sm" aria-label={t("Remove {{address}}", { address: point.text })} onClick={onForget}>
          <IconX size={15} />
        </ActionIcon>
      )}
    </li>
  );
}

function Colleague({ id }: { id: string }) {
  const { data: people } = useAsk("listPeople", { query: { inactive: "true" } });
  return <strong>{people?.rows.find((one) => one.id === id)?.name}</strong>;
}

function nameOf({ kind, term }: Point, t: TFunction): string {
  if (kind === "likes") return t("Likes");
  if (kind === "dislikes") return t("Doesn’t like");
  if (kind === "date") return t("A day that matters");
  if (term === "discount") return t("Discount granted");
  if (term === "agent") return t("Colleague promised");
  return term === "delivery" ? t("Wish for delivery") : t("Granted personally");
}

function whenOf({ over, until, day, inDays, yearly }: Point, t: TFunction): string {
  if (over && until) return t("was granted until {{day}}", { day: formatDate(until) });
  if (until) return t("until {{day}}", { day: formatDate(until) });
  if (day === null) return "";
  const date = yearly ? formatShortDate(day) : formatDate(day);
  if (inDays === 0) return t("{{day}}: today", { day: date });
  return inDays !== null && inDays <= 31 ? t("{{day}}: in {{count}} days", { day: date, count: inDays }) : date;
}
