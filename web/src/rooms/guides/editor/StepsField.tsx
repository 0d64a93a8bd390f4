import type { GuideKind, GuideStep } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { toastUndo } from "../../../shell/toast.ts";
import styles from "./editor.module.css";
import type { Keeper } from "./keeping.ts";
import { StepCard } from "./StepCard.tsx";
import { movedTo, newStep } from "./steps.ts";

const MOST = 60;

/** What is to be done, one thing after the other. */
export function StepsField({ steps, keeper, language, kind }: { steps: readonly GuideStep[]; keeper: Keeper; language: string; kind: GuideKind }) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const change = (next: GuideStep[]) => keeper.change({ steps: next });
  const now = () => keeper.now().content.steps;
  const add = () => {
    change([...now(), newStep()]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus());
  };
  const remove = (step: GuideStep, at: number) => {
    change(now().filter(({ id }) => id !== step.id));
    toastUndo(t("Step {{number}} is removed", { number: at + 1 }), () => change(now().toSpliced(at, 0, step)));
  };
  if (kind === "article" && steps.length === 0) return null;
  return (
    <section aria-label={t("Steps of the guide")}>
      <ol ref={list} className={styles.steps}>
        {steps.map((step, at) => (
          <StepCard
            key={step.id}
            {...{ step, at, language }}
            last={steps.length - 1}
            onChange={(given) => change(now().map((one) => (one.id === step.id ? { ...one, ...given } : one)))}
            onMove={(to) => change(movedTo(now(), step.id, to))}
            onRemove={() => remove(step, at)}
          />
        ))}
      </ol>
      <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} disabled={steps.length >= MOST} onClick={add}>
        {t("Add a step")}
      </Button>
    </section>
  );
}
