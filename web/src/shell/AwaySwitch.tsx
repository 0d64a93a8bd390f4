import { IconUserCheck, IconUserPause } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useMe } from "../session.ts";
import { KeysTip } from "../ui/KeysTip.tsx";
import { useCommands } from "./commands.ts";
import styles from "./Rail.module.css";
import { useAccount } from "./useAccount.ts";

/** Whoever goes for a while says so with one click, so that nobody waits for them; and sees that they said it. */
export function AwaySwitch() {
  const { t } = useTranslation();
  const { person } = useMe();
  const { setAway } = useAccount();
  const label = person.away ? t("I am back") : t("I am away for a while");
  const Sign = person.away ? IconUserCheck : IconUserPause;
  const turn = () => setAway(!person.away);
  useCommands([{ id: "away", label, icon: <Sign size={18} />, run: turn }]);
  return (
    <KeysTip label={label}>
      <button type="button" className={`${styles.item} ${styles.away}`} onClick={turn} aria-label={label} data-away={person.away || undefined}>
        <Sign size={22} stroke={1.7} />
      </button>
    </KeysTip>
  );
}
