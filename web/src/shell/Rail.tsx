import { Link, useLocation } from "@tanstack/react-router";
import { IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Heart } from "../ui/Heart.tsx";
import { KeysTip } from "../ui/KeysTip.tsx";
import type { Place } from "./places.tsx";
import styles from "./Rail.module.css";
import { UserMenu } from "./UserMenu.tsx";

/** The rooms at the left edge; on a phone, a bar at the bottom. */
export function Rail({ places, onPalette, onShortcuts }: { places: readonly Place[]; onPalette: () => void; onShortcuts: () => void }) {
  const { t } = useTranslation();
  const here = useLocation({ select: (location) => location.pathname });
  return (
    <nav className={styles.rail} aria-label={t("Rooms")}>
      <Link to="/" className={styles.heart} aria-label="Guli">
        <Heart size={28} />
      </Link>
      <KeysTip label={t("Search or do something")} keys="mod+k">
        <button type="button" className={styles.item} onClick={onPalette} aria-label={t("Search or do something")}>
          <IconSearch size={22} stroke={1.7} />
          <span className={styles.label}>{t("Search")}</span>
        </button>
      </KeysTip>
      {places.map(({ to, params, label, keys, Icon }) => (
        <KeysTip key={to} label={label} keys={keys}>
          <Link to={to} params={params} className={styles.item} data-here={here.startsWith(`/${to.split("/")[1]}`) || undefined} aria-label={label}>
            <Icon size={22} stroke={1.7} />
            <span className={styles.label}>{label}</span>
          </Link>
        </KeysTip>
      ))}
      <UserMenu onShortcuts={onShortcuts} className={styles.me ?? ""} />
    </nav>
  );
}
