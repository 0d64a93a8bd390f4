import { Button, Progress } from "@mantine/core";
import { IconCircleCheckFilled, IconPlant } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { ask, keyOf, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { mayAs, useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import styles from "./FirstSteps.module.css";

type State = Answer<"readFirstSteps">["sampleData"];

/** Look around first: believable conversations, written while one watches. */
export function SampleCard({ state }: { state: State }) {
  const { t } = useTranslation();
  useFreshInboxAfter(state);
  const gaveUp = useGivenUp(state);
  return (
    <section className={styles.card} data-done={state === "there" || undefined} aria-label={t("Look around first")}>
      <span className={styles.sign}>
        <IconPlant size={24} stroke={1.6} aria-hidden />
      </span>
      <h2 className={styles.title}>{t("Look around first")}</h2>
      <p className={styles.says}>{t("A few weeks of made-up conversations with made-up customers, so that every screen has something to show.")}</p>
      {gaveUp && (
        <p className={styles.says} role="alert">
          {t("The sample data could not be written. Whoever runs the desk finds the reason in its log.")}
        </p>
      )}
      {state === "none" && <FillButton />}
      {state === "filling" && <Filling />}
      {state === "there" && (
        <>
          <p className={styles.done}>
            <IconCircleCheckFilled size={18} aria-hidden /> {t("The sample data is there")}
          </p>
          <Button className={styles.act ?? ""} variant="default" renderRoot={(props) => <Link {...props} to="/inbox/$view" params={{ view: "all" }} />}>
            {t("Go to the inbox")}
          </Button>
        </>
      )}
    </section>
  );
}

function FillButton() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("fillWithSamples");
  if (!mayAs(useMe(), "owner")) return <p className={styles.says}>{t("Only an owner can fill it in.")}</p>;
  const fill = () =>
    tell.mutate({}, { onSuccess: (steps) => client.setQueryData(keyOf("readFirstSteps"), steps), onError: (error) => toastTrouble(t(sentenceOf(error))) });
  return (
    <Button className={styles.act ?? ""} variant="default" loading={tell.isPending} onClick={fill}>
      {t("Fill in sample data")}
    </Button>
  );
}

/** The figure is what has really been written, so that nobody wonders whether anything happens. */
function Filling() {
  const { t } = useTranslation();
  const counts = useQuery({ ...ask("countViews"), refetchInterval: 1500 });
  return (
    <div className={styles.filling} role="status">
      <Progress value={100} animated aria-label={t("Writing sample conversations")} />
      <span className={styles.says}>{t("Writing conversations: {{count}} so far", { count: counts.data?.all ?? 0 })}</span>
    </div>
  );
}

/** It was being written, and is not any more without being there. */
function useGivenUp(state: State): boolean {
  const [seen, setSeen] = useState({ state, gaveUp: false });
  if (seen.state !== state) setSeen({ state, gaveUp: seen.state === "filling" && state === "none" });
  return seen.gaveUp;
}

/** What the inbox has fetched is old as soon as the samples are there. */
function useFreshInboxAfter(state: State): void {
  const client = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    const cameJustNow = state === "there" && before.current !== "there";
    before.current = state;
    if (cameJustNow) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "readFirstSteps" });
  }, [client, state]);
}
