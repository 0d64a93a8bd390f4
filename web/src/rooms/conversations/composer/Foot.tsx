import type { WayOut } from "@guli/contract";
import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconBook2, IconChevronDown, IconCircleCheck, IconHandClick, IconMailOpened, IconMessage2Bolt, IconSend2, IconTemplate } from "@tabler/icons-react";
import { Suspense, lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { Keys } from "../../../ui/Keys.tsx";
import { KeysTip } from "../../../ui/KeysTip.tsx";
import { pickGuide } from "../../guides/sending/picking.ts";
import { AttachButton } from "./AttachButton.tsx";
import styles from "./Foot.module.css";
import type { Keeping } from "./keeping.ts";
import type { ThenState } from "./useSending.ts";
import type { useUploads } from "./useUploads.ts";
import type { Beside } from "./way-out/useBeside.ts";

const SavedReplies = lazy(async () => ({ default: (await import("./SavedReplies.tsx")).SavedReplies }));

type Props = {
  conversationId: string;
  isNote: boolean;
  uploading: Pick<ReturnType<typeof useUploads>, "takesAny" | "bring">;
  /** What the channel takes, where it has rules; undefined for mail and for notes. */
  wayOut: WayOut | undefined;
  beside: Beside;
  keeping: Keeping;
  mayNotSend: boolean;
  onSend: (then: ThenState) => void;
  onInsert: (text: string) => void;
};

/** What helps to write, what became of the draft, and the ways to send it. */
export function Foot({ conversationId, isNote, uploading, wayOut, beside, keeping, mayNotSend, onSend, onInsert }: Props) {
  const { t } = useTranslation();
  const [picking, setPicking] = useState(false);
  return (
    <footer className={styles.foot}>
      {uploading.takesAny && <AttachButton onFiles={uploading.bring} />}
      <KeysTip label={t("Saved replies")} keys="/">
        <ActionIcon size="lg" onClick={() => setPicking(true)} aria-label={t("Saved replies")}>
          <IconMessage2Bolt size={19} stroke={1.7} />
        </ActionIcon>
      </KeysTip>
      {!isNote && (
        <KeysTip label={t("Send a guide")} keys="b">
          <ActionIcon size="lg" onClick={() => pickGuide(conversationId)} aria-label={t("Send a guide")}>
            <IconBook2 size={19} stroke={1.7} />
          </ActionIcon>
        </KeysTip>
      )}
      {wayOut?.quickReplies && (
        <KeysTip label={t("Buttons under the message")}>
          <ActionIcon size="lg" onClick={beside.toggle} aria-label={t("Buttons under the message")} aria-pressed={beside.options !== null}>
            <IconHandClick size={19} stroke={1.7} />
          </ActionIcon>
        </KeysTip>
      )}
      {wayOut && wayOut.templates.length > 0 && (
        <KeysTip label={t("Message template")}>
          <ActionIcon size="lg" onClick={() => beside.setTemplating(true)} aria-label={t("Message template")}>
            <IconTemplate size={19} stroke={1.7} />
          </ActionIcon>
        </KeysTip>
      )}
      <DraftState keeping={keeping} />
      {isNote ? (
        <KeysTip label={t("Add the note")} keys="mod+enter">
          <Button size="sm" className={styles.note ?? ""} disabled={mayNotSend} onClick={() => onSend("waiting")}>
            {t("Add the note")}
          </Button>
        </KeysTip>
      ) : (
        <SendButtons disabled={mayNotSend} onSend={onSend} />
      )}
      <Suspense>{picking && <SavedReplies conversationId={conversationId} onInsert={onInsert} onClose={() => setPicking(false)} />}</Suspense>
    </footer>
  );
}

function DraftState({ keeping }: { keeping: Keeping }) {
  const { t } = useTranslation();
  const says = { empty: "", unsaved: "", saving: "", saved: t("Draft saved"), "kept-here": t("No connection: your text is kept on this device.") }[keeping];
  return (
    <span role="status" className={styles.state}>
      {says}
    </span>
  );
}

function SendButtons({ disabled, onSend }: { disabled: boolean; onSend: (then: ThenState) => void }) {
  const { t } = useTranslation();
  return (
    <Button.Group>
      <KeysTip label={t("Send")} keys="mod+enter">
        <Button size="sm" leftSection={<IconSend2 size={17} />} disabled={disabled} onClick={() => onSend("waiting")}>
          {t("Send")}
        </Button>
      </KeysTip>
      <Menu position="top-end" width={280}>
        <Menu.Target>
          <Button size="sm" px={8} className={styles.ways ?? ""} disabled={disabled} aria-label={t("Other ways to send")}>
            <IconChevronDown size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCircleCheck size={17} />} rightSection={<Keys keys="mod+shift+enter" />} onClick={() => onSend("resolved")}>
            {t("Send and resolve")}
          </Menu.Item>
          <Menu.Item leftSection={<IconMailOpened size={17} />} onClick={() => onSend("open")}>
            {t("Send and keep open")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
}
