import { IconExternalLink, IconMapPin, IconUserSquareRounded } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./Extras.module.css";
import { callable, coordinates, mapOf } from "./readable.ts";

/** Where the customer is. A map is asked only when somebody presses the link. */
export function Place({ latitude, longitude, title }: { latitude: number; longitude: number; title: string | null }) {
  const { t } = useTranslation();
  const where = { latitude, longitude };
  return (
    <div className={styles.sheet}>
      <IconMapPin size={22} stroke={1.6} aria-hidden />
      <div className={styles.about}>
        <p className={styles.title}>{title ?? t("A place")}</p>
        <p className={`${styles.detail} numbers`}>{coordinates(where)}</p>
      </div>
      <a className={styles.link} href={mapOf(where)} target="_blank" rel="noopener noreferrer">
        {t("Show on a map")}
        <IconExternalLink size={14} aria-hidden />
      </a>
    </div>
  );
}

/** Somebody's card from the customer's phone book. */
export function Contact({ name, phone }: { name: string; phone: string | null }) {
  const { t } = useTranslation();
  const link = phone === null ? null : callable(phone);
  return (
    <div className={styles.sheet}>
      <IconUserSquareRounded size={22} stroke={1.6} aria-hidden />
      <div className={styles.about}>
        <p className={styles.title}>{name === "" ? t("A contact") : name}</p>
        {phone !== null && <p className={`${styles.detail} numbers`}>{link ? <a href={link}>{phone}</a> : phone}</p>}
      </div>
    </div>
  );
}
