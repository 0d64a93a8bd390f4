import { IconBell } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../asking.ts";
import { needWords } from "../../i18n/words.ts";
import { onMissed, useLive } from "../../live.ts";
import { useMe } from "../../session.ts";
import railStyles from "../../shell/Rail.module.css";
import styles from "./Bell.module.css";

const loadList = async () => {
  const [{ NoticeList }] = await Promise.all([import("./NoticeList.tsx"), needWords("notices")]);
  return { default: NoticeList };
};
const NoticeList = lazy(loadList);

/** What one should know, behind a bell that says how much of it is new. The list is fetched when the pointer comes near. */
export function Bell() {
  const { t } = useTranslation();
  const unseen = useUnseen();
  const [open, setOpen] = useState<boolean | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const bell = (
    <button
      ref={button}
      type="button"
      className={`${railStyles.item} ${styles.place}`}
      aria-label={unseen === 0 ? t("Notices") : t("Notices: {{count}} new", { count: unseen })}
      aria-haspopup="dialog"
      aria-expanded={open ?? false}
      onClick={() => setOpen(!open)}
      onPointerEnter={() => void loadList()}
    >
      <span className={styles.bell} data-count={unseen > 99 ? "99+" : unseen || undefined}>
        <IconBell size={22} stroke={1.7} />
      </span>
    </button>
  );
  if (open === null) return bell;
  return (
    <Suspense fallback={bell}>
      <NoticeList opened={open} onClose={close}>
        {bell}
      </NoticeList>
    </Suspense>
  );
}

function useUnseen(): number {
  const client = useQueryClient();
  const { person } = useMe();
  const refetch = () => void client.invalidateQueries({ queryKey: ["listNotices"] });
  useLive("notice", ({ personId }) => personId === person.id && refetch());
  useEffect(() => onMissed(() => void client.invalidateQueries({ queryKey: ["listNotices"] })), [client]);
  return useAsk("listNotices").data?.unseen ?? 0;
}
