import type { GuideText, GuideVersion } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconRestore } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { toastUndo } from "../../../shell/toast.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { usePeople } from "../../conversations/data/people.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import parts from "../../settings/parts/parts.module.css";
import styles from "./editor.module.css";
import type { Keeper } from "./keeping.ts";
import { useDeeds } from "./useDeeds.ts";

/** All that customers ever read in this language; each can be made the draft again. */
export function Versions({ text, keeper }: { text: GuideText; keeper: Keeper }) {
  const { t } = useTranslation();
  const versions = useAsk("listGuideVersions", { params: { id: text.guideId, language: text.language } });
  const { restore } = useDeeds(text);
  const bringBack = async ({ version }: GuideVersion) => {
    await keeper.settle();
    const before = keeper.now().content;
    const restored = await restore(version);
    if (!restored) return;
    keeper.take(restored);
    toastUndo(t("Version {{version}} is the draft now. Customers read it once you publish it.", { version }), () => keeper.change(before));
  };
  return (
    <Loaded of={versions}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className={styles.soft}>{t("Nothing was published in this language yet.")}</p>
        ) : (
          <ul className={parts.plainRows}>
            {rows.map((one) => (
              <Version key={one.version} version={one} isRead={one.version === text.brief.published} onRestore={() => void bringBack(one)} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Version({
  version: { version, title, publishedAt, publishedBy },
  isRead,
  onRestore,
}: {
  version: GuideVersion;
  isRead: boolean;
  onRestore: () => void;
}) {
  const { t } = useTranslation();
  const people = usePeople();
  const who = publishedBy === null ? null : people.of(publishedBy)?.name;
  return (
    <li className={parts.plainRow}>
      <div className={parts.main}>
        <div className={parts.nameLine}>
          <span className={parts.name}>{t("Version {{version}}", { version })}</span>
          {isRead && <Chip meaning="recovered">{t("Read by customers")}</Chip>}
        </div>
        <p className={parts.detail}>{title}</p>
        <p className={parts.detail}>
          <Moment at={publishedAt} /> {who && `· ${who}`}
        </p>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconRestore size={16} aria-hidden />}
        onClick={onRestore}
        aria-label={t("Restore version {{version}}", { version })}
      >
        {t("Restore")}
      </Button>
    </li>
  );
}
