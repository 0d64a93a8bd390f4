import type { ReferralsOfCustomer } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconHeart, IconShare } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { insertIntoReply } from "../../conversations/composer/inserting.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import { useMouth } from "../deeds.ts";
import styles from "../mouth.module.css";
import { sumText } from "./names.ts";

type Given = { customerId: string; conversationId: string; mayChange: boolean };

/** Who came through this customer, and a link to pass on, put into the reply with one click. */
export function ReferralFold({ customerId, conversationId, mayChange }: Given) {
  const { t } = useTranslation();
  const { data } = useAsk("readReferralsOfCustomer", { params: { id: customerId } });
  const { data: stories } = useAsk("readStorySettings");
  if (!data || (!data.on && data.count === 0 && !data.through && !stories?.on)) return null;
  return (
    <Fold name="referrals" title={t("Word of mouth")} count={data.count}>
      <div className={styles.pane}>
        <Came data={data} />
        {mayChange && <Deeds data={data} storiesOpen={stories?.on ?? false} customerId={customerId} conversationId={conversationId} />}
      </div>
    </Fold>
  );
}

function Came({ data: { count, bought, through } }: { data: ReferralsOfCustomer }) {
  const { t } = useTranslation();
  return (
    <>
      {count > 0 && <span className="numbers">{t("{{count}} people came through them and bought for {{sum}}", { count, sum: sumText(bought) })}</span>}
      {through && (
        <span>
          {t("Came through:")}{" "}
          <Link to="/customers/$id" params={{ id: through.id }}>
            {through.name}
          </Link>
        </span>
      )}
    </>
  );
}

type Doing = { data: ReferralsOfCustomer; storiesOpen: boolean; customerId: string; conversationId: string };

function Deeds({ data: { on, compliment }, storiesOpen, customerId, conversationId }: Doing) {
  const { t } = useTranslation();
  const { run, busy } = useMouth();
  const say = (words: string) => {
    if (!insertIntoReply(conversationId, words)) toastTrouble(t("Begin a reply first."));
  };
  const sendLink = async () => {
    const given = await run("giveReferralCode", { params: { id: customerId } });
    if (given) say(given.words);
  };
  const askStory = async () => {
    const given = await run("giveStoryLink", { params: { id: conversationId } });
    if (given) say(given.words);
  };
  return (
    <div className={styles.choices}>
      {on && (
        <Button size="compact-sm" variant="default" loading={busy} leftSection={<IconShare size={15} aria-hidden />} onClick={() => void sendLink()}>
          {t("Send their referral link")}
        </Button>
      )}
      {compliment && (
        <Button size="compact-sm" variant="default" leftSection={<IconHeart size={15} aria-hidden />} onClick={() => say(compliment)}>
          {t("Thank them for it")}
        </Button>
      )}
      {storiesOpen && (
        <Button size="compact-sm" variant="default" loading={busy} onClick={() => void askStory()}>
          {t("Ask for their story")}
        </Button>
      )}
    </div>
  );
}
