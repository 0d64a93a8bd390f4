import { Link, useLocation } from "@tanstack/react-router";
import { IconDots, IconPhonePlus, IconSearch } from "@tabler/icons-react";
import { Suspense, lazy, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Bell } from "../rooms/notices/Bell.tsx";
import { useMe } from "../session.ts";
import { Face } from "../ui/Face.tsx";
import { Heart } from "../ui/Heart.tsx";
import { KeysTip } from "../ui/KeysTip.tsx";
import { usePhone } from "../ui/phone.ts";
import { AwaySwitch } from "./AwaySwitch.tsx";
import type { Place } from "./places.tsx";
import styles from "./Rail.module.css";

const loadUserMenu = () => import("./UserMenu.tsx");
const MorePlaces = lazy(async () => ({ default: (await import("./MorePlaces.tsx")).MorePlaces }));
const UserMenu = lazy(async () => ({ default: (await loadUserMenu()).UserMenu }));

/** `onLog` is there for those who may write down calls and visits. */
type Props = { places: readonly Place[]; onPalette: () => void; onLog: (() => void) | null; onShortcuts: () => void };

/** So many rooms stand in the bar of a phone; the others are behind "More". */
const IN_BAR = 3;

/** The rooms at the left edge; on a phone, a bar at the bottom. */
export function Rail({ places, onPalette, onLog, onShortcuts }: Props) {
  const { t } = useTranslation();
  const here = useLocation({ select: (location) => location.pathname });
  const phone = usePhone();
  const [shown, others] = phone && places.length > IN_BAR + 1 ? [places.slice(0, IN_BAR), places.slice(IN_BAR)] : [places, []];
  return (
    <nav className={styles.rail} aria-label={t("Rooms")}>
      <Link to="/" className={styles.heart} aria-label="Guli">
        <Heart size={28} />
      </Link>
      <KeysTip label={t("Search or do something")} keys="mod+k">
        <button type="button" className={styles.item} onClick={onPalette} aria-label={t("Search or do something")}>
          <IconSearch size={22} stroke={1.7} />
        </button>
      </KeysTip>
      {onLog && (
        <KeysTip label={t("Write down a call or a visit")} keys="shift+c">
          <button type="button" className={`${styles.item} ${styles.wide}`} onClick={onLog} aria-label={t("Write down a call or a visit")}>
            <IconPhonePlus size={22} stroke={1.7} />
          </button>
        </KeysTip>
      )}
      {shown.map(({ to, params, label, keys, Icon }) => (
        <KeysTip key={to} label={label} keys={keys}>
          <Link to={to} params={params} className={styles.item} data-here={isHere(to, here) || undefined} aria-label={label}>
            <Icon size={22} stroke={1.7} />
            <span className={styles.label}>{label}</span>
          </Link>
        </KeysTip>
      ))}
      {others.length > 0 && <More places={others} here={here} />}
      <Bell />
      <AwaySwitch />
      <Me onShortcuts={onShortcuts} />
    </nav>
  );
}

const isHere = (to: Place["to"], here: string): boolean => here.startsWith(`/${to.split("/")[1]}`);

function More({ places, here }: { places: readonly Place[]; here: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<boolean | null>(null);
  const button = (
    <button
      type="button"
      className={styles.item}
      data-here={places.some(({ to }) => isHere(to, here)) || undefined}
      aria-haspopup="menu"
      aria-expanded={open ?? false}
      onClick={() => setOpen(!open)}
    >
      <IconDots size={22} stroke={1.7} aria-hidden />
      <span className={styles.label}>{t("More")}</span>
    </button>
  );
  if (open === null) return button;
  return (
    <Suspense fallback={button}>
      <MorePlaces places={places} opened={open} onClose={() => setOpen(false)}>
        {button}
      </MorePlaces>
    </Suspense>
  );
}

/** One's own face; the menu behind it is fetched when the pointer comes near, and stays from its first opening on. */
function Me({ onShortcuts }: { onShortcuts: () => void }) {
  const { t } = useTranslation();
  const { person } = useMe();
  const [open, setOpen] = useState<boolean | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const face = (
    <button
      ref={button}
      type="button"
      className={styles.me}
      aria-label={t("{{name}}: you", { name: person.name })}
      aria-haspopup="menu"
      aria-expanded={open ?? false}
      onClick={() => setOpen(!open)}
      onPointerEnter={() => void loadUserMenu()}
    >
      <Face id={person.id} name={person.name} size={34} away={person.away} />
    </button>
  );
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  if (open === null) return face;
  return (
    <Suspense fallback={face}>
      <UserMenu opened={open} onClose={close} onShortcuts={onShortcuts}>
        {face}
      </UserMenu>
    </Suspense>
  );
}
