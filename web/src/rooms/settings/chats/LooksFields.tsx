import { ColorInput, Input, SegmentedControl } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Sheet } from "../parts/Page.tsx";
import styles from "./chats.module.css";
import { legibilityOf } from "./contrast.ts";
import type { ChatValues } from "./values.ts";

/** Colours that carry white words well. */
const OFFERED = ["#b4532a", "#8a5a00", "#4a6117", "#0d655f", "#235a8c", "#4b3f9e", "#80316f", "#a52a55", "#2b2622"];

export function LooksFields({ form }: { form: UseFormReturnType<ChatValues> }) {
  const { t } = useTranslation();
  const { colour, position } = form.getValues().settings;
  return (
    <Sheet title={t("Looks")}>
      <div className={styles.colours}>
        <ColorInput
          label={t("Colour")}
          format="hex"
          swatches={OFFERED}
          swatchesPerRow={9}
          eyeDropperButtonProps={{ "aria-label": t("Take a colour from the screen") }}
          maw="13rem"
          {...form.getInputProps("settings.colour")}
        />
        <Legibility colour={colour} />
      </div>
      <Input.Wrapper label={t("Where on the page")} labelElement="div">
        <div>
          <SegmentedControl
            mt={4}
            aria-label={t("Where on the page")}
            value={position}
            onChange={(side) => form.setFieldValue("settings.position", side === "left" ? "left" : "right")}
            data={[
              { value: "left", label: t("Bottom left") },
              { value: "right", label: t("Bottom right") },
            ]}
          />
        </div>
      </Input.Wrapper>
    </Sheet>
  );
}

/** Whether the button can be seen and the words on it read, with a sample of them. */
function Legibility({ colour }: { colour: string }) {
  const { t } = useTranslation();
  const legible = legibilityOf(colour);
  if (!legible) return null;
  return (
    <>
      <span className={styles.sample} style={{ background: colour, color: legible.ink }}>
        {t("How can we help?")}
      </span>
      <p className={styles.hint} data-poor={!legible.standsOut || undefined}>
        {legible.standsOut ? t("Easy to see and to read.") : t("This colour gets lost on a white page. Take a darker one.")}
      </p>
    </>
  );
}
