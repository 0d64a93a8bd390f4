import { ActionIcon, Button, SegmentedControl } from "@mantine/core";
import { IconArrowUpRight, IconCircle, IconHandFinger, IconMaximize, IconMinimize, IconPencil, type Icon } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { KeysTip } from "../../../ui/KeysTip.tsx";
import { endLook, type Look } from "./looking.ts";
import { PageView } from "./PageView.tsx";
import { ScreenView } from "./ScreenView.tsx";
import styles from "./Showing.module.css";
import { key } from "../../../i18n/key.ts";
import type { Tool } from "./pointing.ts";

const TOOLS: { tool: Tool; Sign: Icon; name: string }[] = [
  { tool: "point", Sign: IconHandFinger, name: key("Point") },
  { tool: "circle", Sign: IconCircle, name: key("Draw a circle") },
  { tool: "arrow", Sign: IconArrowUpRight, name: key("Draw an arrow") },
  { tool: "draw", Sign: IconPencil, name: key("Draw by hand") },
];

/** What the customer shows, over the thread; pointing and drawing, but never clicking or typing for them. */
export function ShowingPanel({ look, customer }: { look: Look; customer: string }) {
  const { t } = useTranslation();
  const [tool, setTool] = useState<Tool>("point");
  const [isWhole, setWhole] = useState(false);
  useShortcut("escape", t("Make it small"), () => setWhole(false), { off: !isWhole });
  const marksAreSeen = look.mode === "page" || look.marks;
  return (
    <section className={styles.panel} data-whole={isWhole || undefined} aria-label={t("What the customer shows")}>
      <header className={styles.head}>
        <p className={styles.what} role="status">
          {look.mode === "page" ? t("{{name}} shows you the page", { name: customer }) : t("{{name}} shows you their screen", { name: customer })}
        </p>
        <KeysTip label={isWhole ? t("Make it small") : t("Make it large")}>
          <ActionIcon size="lg" onClick={() => setWhole(!isWhole)} aria-label={isWhole ? t("Make it small") : t("Make it large")} aria-pressed={isWhole}>
            {isWhole ? <IconMinimize size={19} /> : <IconMaximize size={19} />}
          </ActionIcon>
        </KeysTip>
        <Button size="compact-md" color="red" onClick={() => void endLook(look.conversationId)}>
          {t("Stop looking")}
        </Button>
        <div className={styles.means}>
          <Tools tool={tool} onTool={setTool} />
          <QualityChip look={look} />
        </div>
      </header>
      {look.mode === "page" ? <PageView look={look} tool={tool} /> : <ScreenView look={look} tool={tool} />}
      <p className={styles.foot}>
        <span>
          {marksAreSeen
            ? t("What you point at and draw appears on the customer’s page.")
            : t("What you draw only you see: they show another window than the one with the chat.")}
        </span>{" "}
        {look.mode === "page" && <span>{t("Passwords and card numbers never leave the customer’s browser.")}</span>} <span>{t("Nothing is recorded.")}</span>
      </p>
    </section>
  );
}

function Tools({ tool, onTool }: { tool: Tool; onTool: (tool: Tool) => void }) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t("Tools")}
      value={tool}
      onChange={(value) => onTool(value as Tool)}
      data={TOOLS.map((one) => ({
        value: one.tool,
        label: (
          <span className={styles.tool} title={t(one.name)}>
            <one.Sign size={17} aria-hidden />
            <span className={styles.unseen}>{t(one.name)}</span>
          </span>
        ),
      }))}
    />
  );
}

function QualityChip({ look }: { look: Look }) {
  const { t } = useTranslation();
  if (look.quality === "gone") return <Chip meaning="at-risk">{t("The connection is interrupted")}</Chip>;
  return look.quality === "weak" ? <Chip meaning="waiting">{t("Slow connection")}</Chip> : <Chip meaning="recovered">{t("Good connection")}</Chip>;
}
