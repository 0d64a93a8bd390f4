import type { OpenedConversation } from "@guli/contract";
import { ActionIcon, Skeleton } from "@mantine/core";
import { IconArrowUpRight, IconBan, IconClock, IconX } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Suspense, lazy } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatTime } from "../../../formats/index.ts";
import { needWords } from "../../../i18n/words.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Face } from "../../../ui/Face.tsx";
import { useNow } from "../../../ui/now.ts";
import { useSlow } from "../../../ui/useSlow.ts";
import { openedOf } from "../data/queries.ts";
import { useInbox } from "../inbox.ts";
import { About } from "./About.tsx";
import styles from "./PersonPane.module.css";

/** What is known of the customer comes from their own room, with its words, once the thread is there. */
const Details = lazy(async () => {
  const [{ Details: Shown }] = await Promise.all([import("./Details.tsx"), needWords("customers")]);
  return { default: Shown };
});

const TreatingPart = lazy(async () => {
  const [{ TreatingPart: Shown }] = await Promise.all([import("./TreatingPart.tsx"), needWords("customers")]);
  return { default: Shown };
});

/** What was promised comes from its own room, too. */
const PromisesPart = lazy(async () => {
  const [{ PromisesPart: Shown }] = await Promise.all([import("../../promises/thread/PromisesPart.tsx"), needWords("promises")]);
  return { default: Shown };
});

/** What failed here, and how it is made good. */
const RecoveryPart = lazy(async () => {
  const [{ RecoveryPart: Shown }] = await Promise.all([import("../../recovery/thread/RecoveryPart.tsx"), needWords("recovery", "effort")]);
  return { default: Shown };
});

/** Whether they leave, and what keeps them from buying. */
const LeavingPane = lazy(async () => {
  const [{ LeavingPane: Shown }] = await Promise.all([import("../../loyalty/leaving/LeavingPane.tsx"), needWords("leaving", "recovery")]);
  return { default: Shown };
});

/** The review that this is about, and what stands below it. */
const ReviewPart = lazy(async () => {
  const [{ ReviewPart: Shown }] = await Promise.all([import("../../reputation/thread/ReviewPart.tsx"), needWords("reputation", "settings")]);
  return { default: Shown };
});

/** Why it was given to whom, from the room that did it. */
const RoutingPart = lazy(async () => {
  const [{ RoutingPart: Shown }] = await Promise.all([import("../../routing/thread/RoutingPart.tsx"), needWords("routing")]);
  return { default: Shown };
});

/** What we took over from them. */
const StepsPart = lazy(async () => {
  const [{ StepsPart: Shown }] = await Promise.all([import("../../effort/steps/StepsPart.tsx"), needWords("effort")]);
  return { default: Shown };
});

/** Whether they are regular or loyal, and why. */
const StandingPart = lazy(async () => {
  const [{ StandingPart: Shown }] = await Promise.all([import("../../loyalty/standing/StandingPart.tsx"), needWords("loyalty")]);
  return { default: Shown };
});

/** What it cost them so far. */
const EffortPart = lazy(async () => {
  const [{ EffortPart: Shown }] = await Promise.all([import("../../effort/ledger/EffortPart.tsx"), needWords("ledger")]);
  return { default: Shown };
});

/** What they have given already, so that nobody asks again. */
const KnownPart = lazy(async () => {
  const [{ KnownPart: Shown }] = await Promise.all([import("../../effort/known/KnownPart.tsx"), needWords("effort")]);
  return { default: Shown };
});

/** What they expected and how they say it was, from the room that asks. */
const SurveyPart = lazy(async () => {
  const [{ SurveyPart: Shown }] = await Promise.all([import("../../surveys/thread/SurveyPart.tsx"), needWords("surveys")]);
  return { default: Shown };
});

/** Which guides they were sent, and where they stand. */
const GuidesPart = lazy(async () => {
  const [{ GuidesPart: Shown }] = await Promise.all([import("../../guides/sending/GuidesPart.tsx"), needWords("guides")]);
  return { default: Shown };
});

/** Who came through them, and a link to pass on. */
const ReferralFold = lazy(async () => {
  const [{ ReferralFold: Shown }] = await Promise.all([import("../../reputation/referrals/ReferralFold.tsx"), needWords("word-of-mouth")]);
  return { default: Shown };
});

/** What they bought, in one line. */
const OrdersPart = lazy(async () => {
  const [{ OrdersPart: Shown }] = await Promise.all([import("../../orders/person/OrdersPart.tsx"), needWords("orders")]);
  return { default: Shown };
});

/** What is to be expected of them, with its range. */
const ValueLine = lazy(async () => {
  const [{ ValueLine: Shown }] = await Promise.all([import("../../loyalty/values/ValueLine.tsx"), needWords("values")]);
  return { default: Shown };
});

/** Whether they and we serve each other well, by what they do. */
const FitLine = lazy(async () => {
  const [{ FitLine: Shown }] = await Promise.all([import("../../loyalty/ideal/FitLine.tsx"), needWords("ideal")]);
  return { default: Shown };
});

/** Who one is talking to, and how it stands with this conversation. */
export function PersonPane({ conversationId, onClose }: { conversationId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: opened } = useQuery(openedOf(conversationId, client));
  return (
    <aside className={styles.pane} aria-label={t("Customer")}>
      <ActionIcon className={styles.close} onClick={onClose} aria-label={t("Hide the customer")}>
        <IconX size={18} />
      </ActionIcon>
      {opened && <Known key={opened.conversation.customer.id} opened={opened} />}
    </aside>
  );
}

function Known({ opened }: { opened: OpenedConversation }) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  const { conversation, others } = opened;
  const asked = useAsk("readCustomer", { params: { id: conversation.customer.id } });
  const slow = useSlow(asked.isPending);
  const customer = asked.data;
  return (
    <>
      <header className={styles.head}>
        <Face id={conversation.customer.id} name={conversation.customer.name} size={56} />
        <h2 className={styles.name}>
          <Link to="/customers/$id" params={{ id: conversation.customer.id }} className={styles.link}>
            {customer?.name ?? conversation.customer.name}
            <IconArrowUpRight size={16} aria-hidden />
          </Link>
        </h2>
        {customer?.blocked && (
          <Chip meaning="at-risk" icon={<IconBan />}>
            {t("Blocked")}
          </Chip>
        )}
        {customer?.timeZone && <LocalTime timeZone={customer.timeZone} />}
      </header>
      <About row={conversation} />
      <Suspense>{conversation.channel.public && <ReviewPart key={conversation.id} row={conversation} mayChange={mayAnswer} />}</Suspense>
      <Suspense>
        <RecoveryPart key={conversation.id} row={conversation} mayChange={mayAnswer} />
      </Suspense>
      <Suspense>{customer && <TreatingPart key={customer.id} customer={customer} conversationId={conversation.id} mayChange={mayAnswer} />}</Suspense>
      <Suspense>
        <OrdersPart key={conversation.customer.id} customerId={conversation.customer.id} />
      </Suspense>
      <Suspense>
        <ValueLine key={conversation.customer.id} customerId={conversation.customer.id} />
      </Suspense>
      <Suspense>
        <FitLine key={conversation.customer.id} customerId={conversation.customer.id} />
      </Suspense>
      <Suspense>{customer && <StandingPart key={customer.id} customerId={customer.id} mayChange={mayAnswer} />}</Suspense>
      <Suspense>
        <PromisesPart key={conversation.id} row={conversation} mayChange={mayAnswer} />
      </Suspense>
      <Suspense>
        <EffortPart key={conversation.id} row={conversation} mayChange={mayAnswer} />
      </Suspense>
      <Suspense>
        <StepsPart key={conversation.id} row={conversation} mayChange={mayAnswer} />
      </Suspense>
      <Suspense>
        <GuidesPart key={conversation.id} opened={opened} mayChange={mayAnswer} />
      </Suspense>
      <Suspense>{customer && <KnownPart key={conversation.id} customer={customer} conversationId={conversation.id} mayChange={mayAnswer} />}</Suspense>
      <Suspense>
        <SurveyPart key={conversation.id} row={conversation} mayChange={mayAnswer} />
      </Suspense>
      <Suspense>
        <ReferralFold key={conversation.id} customerId={conversation.customer.id} conversationId={conversation.id} mayChange={mayAnswer} />
      </Suspense>
      <Suspense>
        <LeavingPane key={`${conversation.id} leaving`} row={conversation} mayChange={mayAnswer} />
      </Suspense>
      <Suspense>
        <RoutingPart key={conversation.id} row={conversation} />
      </Suspense>
      <Suspense>
        {customer ? (
          <Details customer={customer} conversationId={conversation.id} mayChange={mayAnswer} others={others} />
        ) : (
          slow && <Skeleton height={180} mx="md" />
        )}
      </Suspense>
    </>
  );
}

/** What the clock shows where the customer is: nobody is rung up at night. */
function LocalTime({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <p className={`${styles.clock} numbers`}>
      <IconClock size={15} aria-hidden />
      {t("{{time}} for the customer", { time: formatTime(now, timeZone) })}
    </p>
  );
}
