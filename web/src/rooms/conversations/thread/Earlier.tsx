import { Loader } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { fetchEarlier } from "../data/queries.ts";
import styles from "./Messages.module.css";

/** How far above what is shown the earlier messages are fetched, so that who scrolls steadily never meets the end. */
const AHEAD = "800px 0px";

/** Stands before the first message that is there, and fetches what came before as it comes near. */
export function Earlier({ id, scroller }: { id: string; scroller: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    let fetching = false;
    const fetchOnce = async () => {
      if (fetching) return;
      fetching = true;
      await fetchEarlier(client, id).catch((error: unknown) => toastTrouble(t(sentenceOf(error))));
      fetching = false;
    };
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && void fetchOnce(), { root: scroller.current, rootMargin: AHEAD });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [client, id, scroller, t]);
  return (
    <div ref={place} className={styles.earlier}>
      <Loader size="xs" type="dots" role="img" aria-label={t("Earlier messages are on their way")} />
    </div>
  );
}
