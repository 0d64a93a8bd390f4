import { Input, SegmentedControl, Textarea } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import mail from "../../settings/mailboxes/mailboxes.module.css";
import { Sheet } from "../../settings/parts/Page.tsx";
import { SMS_NAMES } from "./fields.ts";
import { LineField } from "./LineField.tsx";
import type { ChannelValues } from "./values.ts";

/** How the gateway is talked to, and what it calls things. Its handbook says both. */
export function SmsFields({ form }: { form: UseFormReturnType<ChannelValues> }) {
  const { t } = useTranslation();
  const { sms } = form.getValues();
  const [idAt, ...received] = SMS_NAMES;
  return (
    <>
      <Sheet title={t("Sending")} says={t("What is posted to the gateway for each message. Its handbook says how it wants it.")}>
        <div className={mail.pair}>
          <Choice
            label={t("Method")}
            value={sms.method}
            options={[
              { value: "POST", label: "POST" },
              { value: "GET", label: "GET" },
            ]}
            onChange={(method) => form.setFieldValue("sms.method", method)}
          />
          {sms.method === "POST" && (
            <Choice
              label={t("Written as")}
              value={sms.format}
              options={[
                { value: "json", label: "JSON" },
                { value: "form", label: t("Form") },
              ]}
              onChange={(format) => form.setFieldValue("sms.format", format)}
            />
          )}
        </div>
        <Textarea
          label={t("Fields")}
          description={t("A line each: its name, =, its value. Filled in are {{places}}.", {
            places: "{{to}}, {{digits}}, {{text}}, {{from}}, {{id}}, {{key}}",
          })}
          autosize
          minRows={3}
          maxRows={12}
          spellCheck={false}
          styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: "0.85rem" } }}
          {...form.getInputProps("sms.fields")}
        />
        {idAt && <LineField field={idAt} form={form} />}
      </Sheet>
      <Sheet title={t("Receiving")} says={t("What the gateway calls the fields in which it posts what customers write, and what became of our messages.")}>
        <div className={mail.pair}>
          {received.map((field) => (
            <LineField key={field.name} field={field} form={form} />
          ))}
        </div>
      </Sheet>
    </>
  );
}

type ChoiceGiven<V extends string> = { label: string; value: V; options: { value: V; label: string }[]; onChange: (value: V) => void };

function Choice<V extends string>({ label, value, options, onChange }: ChoiceGiven<V>) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <div>
        <SegmentedControl mt={4} aria-label={label} value={value} data={options} onChange={(chosen) => onChange(chosen as V)} />
      </div>
    </Input.Wrapper>
  );
}
