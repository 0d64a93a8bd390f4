import type { CoachLevel, CoachLevels, CoachRule, CoachSettings } from "@guli/contract";
import { Button, NativeSelect } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconRestore } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { useKeepAnswer } from "./useKeepAnswer.ts";
import { MOODS } from "../../conversations/parts/MoodSign.tsx";
import { Sheet } from "../../settings/parts/Page.tsx";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";
import { RULES } from "../rules.ts";
import { GROUPS, LEVELS, MOOD_ORDER, arises, changedIn } from "./levels.ts";
import styles from "./LevelsForm.module.css";

type Values = { levels: CoachLevels };

/** How strict the coach is: for each rule, by how upset the customer is. */
export function LevelsForm({ settings }: { settings: CoachSettings }) {
  const { t } = useTranslation();
  const change = useTell("changeCoachSettings");
  const keep = useKeepAnswer("readCoachSettings");
  const form = useForm<Values>({ initialValues: { levels: settings.levels } });
  const saving = useSaving(form, async ({ levels }) => {
    const chosen = changedIn(levels, settings.levels);
    if (chosen.length === 0) return { levels };
    const kept = await change.mutateAsync({ body: { levels: chosen } });
    keep(kept);
    return { levels: kept.levels };
  });
  const isDefault = changedIn(form.values.levels, settings.defaults).length === 0;
  return (
    <form onSubmit={saving.submit}>
      <Sheet
        title={t("How strict the coach is")}
        says={t("By how upset the customer’s latest message is.")}
        actions={
          <Button
            variant="default"
            size="xs"
            leftSection={<IconRestore size={15} aria-hidden />}
            disabled={isDefault}
            onClick={() => form.setFieldValue("levels", settings.defaults)}
          >
            {t("As recommended")}
          </Button>
        }
      >
        <dl className={styles.legend}>
          {Object.entries(LEVELS).map(([level, { name, says }]) => (
            <div key={level}>
              <dt>{t(name)}</dt>
              <dd>{t(says)}</dd>
            </div>
          ))}
        </dl>
        {GROUPS.map(({ title, rules }) => (
          <table key={title} className={styles.table}>
            <caption className={styles.caption}>{t(title)}</caption>
            <thead>
              <tr>
                <td />
                {MOOD_ORDER.map((mood) => (
                  <MoodHead key={mood} mood={mood} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => (
                <RuleRow key={rule} rule={rule} levels={form.values.levels} onChange={(levels) => form.setFieldValue("levels", levels)} />
              ))}
            </tbody>
          </table>
        ))}
        <SaveBar saving={saving} />
      </Sheet>
    </form>
  );
}

function MoodHead({ mood }: { mood: (typeof MOOD_ORDER)[number] }) {
  const { t } = useTranslation();
  const { name, Sign, meaning } = MOODS[mood];
  return (
    <th scope="col" className={styles.mood} style={{ color: `var(--${meaning}-ink)` }}>
      <Sign size={16} aria-hidden /> {t(name)}
    </th>
  );
}

function RuleRow({ rule, levels, onChange }: { rule: CoachRule; levels: CoachLevels; onChange: (levels: CoachLevels) => void }) {
  const { t } = useTranslation();
  const { name, about } = RULES[rule];
  return (
    <tr>
      <th scope="row" className={styles.rule}>
        {t(name)}
        <span className={styles.about}>{t(about)}</span>
      </th>
      {MOOD_ORDER.map((mood) => (
        <td key={mood} className={styles.cell} data-mood={t(MOODS[mood].name)}>
          {arises(rule, mood) ? (
            <NativeSelect
              size="sm"
              aria-label={t("{{rule}}, customer: {{mood}}", { rule: t(name), mood: t(MOODS[mood].name) })}
              data-level={levels[rule][mood]}
              value={levels[rule][mood]}
              data={Object.entries(LEVELS).map(([value, level]) => ({ value, label: t(level.name) }))}
              onChange={(event) => onChange({ ...levels, [rule]: { ...levels[rule], [mood]: event.currentTarget.value as CoachLevel } })}
            />
          ) : (
            <span className={styles.never}>{t("only when upset")}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
