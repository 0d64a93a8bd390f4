import { Button, Group, Input, Modal, NumberInput, SegmentedControl, Select, TextInput, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { usePhone } from "../../../ui/phone.ts";
import { useFocusBack } from "../../../ui/useFocusBack.ts";
import { MOODS } from "../../conversations/parts/MoodSign.tsx";
import { instantTyped, shownAs } from "../../conversations/pickers/typing-times.ts";
import styles from "./LogContact.module.css";
import { useKnown } from "./useKnown.ts";
import { useLog } from "./useLog.ts";
import { thenOf, type LogValues, type Then, type Way } from "./values.ts";
import { Whom } from "./Whom.tsx";

const WAYS: readonly { way: Way; name: string }[] = [
  { way: "call-in", name: key("They called") },
  { way: "call-out", name: key("We called") },
  { way: "visit", name: key("They came by") },
];
const THENS: readonly { then: Then; name: string }[] = [
  { then: "resolved", name: key("Done") },
  { then: "open", name: key("Somebody has to see to it") },
  { then: "waiting", name: key("It is the customer’s turn") },
  { then: "snoozed", name: key("Bring it back to me before it is due") },
];

/** A call or a visit written down in seconds: who, what, how they were, what was promised, and what comes next. */
export function LogContact({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  useFocusBack();
  const phone = usePhone();
  const known = useKnown();
  const { values, errors, change, save, busy, dirty } = useLog(known, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("Write down a call or a visit")}
      size="lg"
      closeOnClickOutside={!dirty}
      closeButtonProps={{ "aria-label": t("Close") }}
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && (event.preventDefault(), save())}
      >
        <SegmentedControl
          aria-label={t("How it came about")}
          fullWidth
          orientation={phone ? "vertical" : "horizontal"}
          value={values.way}
          onChange={(way) => change({ way: way as Way })}
          data={WAYS.map(({ way, name }) => ({ value: way, label: t(name) }))}
        />
        <Whom values={values} errors={errors} known={known} onChange={change} />
        <Textarea
          label={t("What was it about?")}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={20_000}
          value={values.what}
          error={errors["what"]}
          onChange={(event) => change({ what: event.currentTarget.value })}
        />
        <Mood values={values} onChange={change} />
        <Promised values={values} onChange={change} />
        <Next values={values} onChange={change} />
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("Cancel")}
          </Button>
          <Button type="submit" loading={busy}>
            {t("Write it down")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

type Part = { values: LogValues; onChange: (values: Partial<LogValues>) => void };

function Mood({ values: { mood, minutes }, onChange }: Part) {
  const { t } = useTranslation();
  const phone = usePhone();
  return (
    <div className={styles.moods}>
      <Input.Wrapper label={t("How was the customer?")} labelElement="div">
        <div>
          <SegmentedControl
            mt={4}
            orientation={phone ? "vertical" : "horizontal"}
            aria-label={t("How was the customer?")}
            value={mood}
            onChange={(chosen) => onChange({ mood: chosen as LogValues["mood"] })}
            data={Object.entries(MOODS).map(([value, { name, Sign }]) => ({
              value,
              label: (
                <span className={styles.mood}>
                  <Sign size={17} aria-hidden />
                  {t(name)}
                </span>
              ),
            }))}
          />
        </div>
      </Input.Wrapper>
      <NumberInput
        label={t("Minutes")}
        w="6rem"
        min={0}
        max={1440}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        value={minutes}
        onChange={(given) => onChange({ minutes: typeof given === "number" ? given : "" })}
      />
    </div>
  );
}

function Promised({ values: { promise, until }, onChange }: Part) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const now = useNow();
  return (
    <div className={styles.pair}>
      <TextInput
        label={t("What was promised?")}
        placeholder={t("I find out where the parcel is, and call back.")}
        maxLength={500}
        value={promise}
        onChange={(event) => onChange({ promise: event.currentTarget.value })}
      />
      {promise.trim() !== "" && (
        <TextInput
          type="datetime-local"
          label={t("Until when?")}
          min={shownAs(new Date(now), timeZone)}
          value={until === null ? "" : shownAs(new Date(until), timeZone)}
          onChange={(event) => onChange({ until: instantTyped(event.currentTarget.value, timeZone)?.toISOString() ?? null })}
        />
      )}
    </div>
  );
}

function Next({ values, onChange }: Part) {
  const { t } = useTranslation();
  const now = Date.parse(useNow());
  const mayReturn = values.until !== null && Date.parse(values.until) > now;
  return (
    <Select
      label={t("And now?")}
      allowDeselect={false}
      data={THENS.filter(({ then }) => then !== "snoozed" || mayReturn).map(({ then, name }) => ({ value: then, label: t(name) }))}
      value={thenOf(values, now)}
      onChange={(then) => onChange({ then: then as Then | null })}
      comboboxProps={{ withinPortal: true }}
    />
  );
}
