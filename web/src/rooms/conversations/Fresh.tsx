import { useQuery } from "@tanstack/react-query";
import { Suspense, lazy } from "react";
import { ask, useAsk } from "../../asking.ts";
import { needWords } from "../../i18n/words.ts";
import { ScreenSkeleton } from "../../ui/ScreenSkeleton.tsx";
import styles from "./InboxScreen.module.css";

const FirstSteps = lazy(async () => {
  const [{ FirstSteps: Shown }] = await Promise.all([import("../settings/FirstSteps.tsx"), needWords("settings")]);
  return { default: Shown };
});

/** Whether no customer can have reached this desk: there is no conversation, and no channel that could bring one. */
export function useIsFresh(): boolean {
  const { data: counts } = useAsk("countViews");
  const isEmpty = counts !== undefined && counts.all + counts.spam === 0;
  const { data: channels } = useQuery({ ...ask("listChannels"), enabled: isEmpty });
  return isEmpty && channels?.rows.length === 0;
}

/** What to do first, in the place of a list that could only be empty. */
export function Fresh() {
  return (
    <div className={styles.fresh}>
      <Suspense fallback={<ScreenSkeleton />}>
        <FirstSteps />
      </Suspense>
    </div>
  );
}
