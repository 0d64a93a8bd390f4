import { instantAt } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import { idAt } from "../../../core/ids.ts";
import {
  retellAsks,
  retellReferrals,
  retellReviews,
  retellSite,
  retellStories,
  type PastAsk,
  type PastReferral,
  type PastReview,
} from "../../reputation/index.ts";
import { DAY } from "../calendar.ts";
import { chance, type Chance } from "../chance.ts";
import type { Tongue } from "../texts/topic.ts";
import { reviewWords, storiesTold } from "./praise.ts";

/** Who may have brought whom: customers of long ago, and those who came by friends within the year. */
export type Friends = { referrers: string[]; friends: { id: string; at: number }[] };
type Wish = { seed: number; until: number; personId: string; conversations: number; friends: Friends };

/** Reviews at two sites, some by those who were asked, who came through whom, and stories. Gives back how many friends came by a code. */
export async function beSpokenOf(desk: Desk, workspaceId: string, wish: Wish): Promise<number> {
  for (const [nth, site] of SITES.entries()) await reviewAt(desk, workspaceId, { ...wish, ...site, nth });
  await reviewWhenAsked(desk, workspaceId, wish);
  const { seed, until, personId } = wish;
  const by = chance(seed, "codes");
  const referrals = referralsOf(wish);
  await desk.transaction(workspaceId, async (tx) => {
    await retellReferrals(tx, referrals, () => Uint8Array.from({ length: 7 }, () => by.below(256)));
    await retellStories(tx, storiesOf({ seed, until, personId }));
  });
  return referrals.length;
}

const SITES = [
  { name: "Maps", pageUrl: "https://maps.example/chinari", often: 0.09, warm: 0.72 },
  { name: "Otzyv", pageUrl: "https://otzyv.example/chinari", often: 0.04, warm: 0.55 },
];
const TONGUES: Tongue[] = ["ka", "uz", "ru", "en"];
const AT_ONCE = 1000;

type Site = Wish & (typeof SITES)[number] & { nth: number };

function idsOf({ seed, until, nth }: Pick<Site, "seed" | "until" | "nth">): [string, string] {
  const by = chance(seed, "site", nth);
  const began = until - 360 * DAY;
  return [idAt(began, by.next), idAt(began, by.next, 1)];
}

/** Of those who are asked some go to the site, and some of these write; what they write is as good and bad as what others do. */
async function reviewWhenAsked(desk: Desk, workspaceId: string, wish: Wish): Promise<void> {
  const site: Site = { ...wish, ...SITES[0]!, nth: 0 };
  const by = chance(wish.seed, "asked");
  const luckOf = ({ placedAt }: { placedAt: string }) => {
    const id = idAt(Date.parse(placedAt), by.next);
    return { id, reference: `demo${id.slice(-12)}`, goes: by.odds(WENT) };
  };
  const [since, until] = [instantAt(wish.until - 330 * DAY), instantAt(wish.until - 10 * DAY)];
  const went = await desk.transaction(workspaceId, (tx) => retellAsks(tx, { since, until, site, luckOf }));
  const told = went.filter(() => by.odds(WROTE)).map((ask, nth) => askedReview(reviewOf(by, site, nth), ask, nth));
  for (let from = 0; from < told.length; from += AT_ONCE) {
    await retellReviews(desk, workspaceId, { siteId: idsOf(site)[0], told: told.slice(from, from + AT_ONCE) });
  }
}

const [WENT, WROTE] = [0.12, 0.4];

const askedReview = (review: PastReview, { reference, wentAt }: PastAsk, nth: number): PastReview => ({
  ...review,
  externalId: `a${nth + 1}`,
  reference,
  writtenAt: wentAt!,
  toldAt: wentAt!,
  answer: null,
  answeredAt: null,
});

async function reviewAt(desk: Desk, workspaceId: string, site: Site): Promise<void> {
  const by = chance(site.seed, "reviews", site.nth);
  const [siteId, channelId] = idsOf(site);
  await desk.transaction(workspaceId, (tx) => retellSite(tx, { id: siteId, channelId, name: site.name, pageUrl: site.pageUrl }));
  const many = Math.max(4, Math.round(site.conversations * site.often));
  for (let from = 0; from < many; from += AT_ONCE) {
    const told = Array.from({ length: Math.min(AT_ONCE, many - from) }, (_, at) => reviewOf(by, site, from + at));
    await retellReviews(desk, workspaceId, { siteId, told });
  }
}

function reviewOf(by: Chance, { until, warm, pageUrl }: Site, nth: number): PastReview {
  const luck = by.next();
  const stars = luck < warm ? (by.odds(0.7) ? 5 : 4) : luck < warm + 0.12 ? 3 : by.odds(0.6) ? 1 : 2;
  const tongue = by.pick(TONGUES);
  const written = Math.round(until - by.between(2, 355) * DAY);
  const answered = by.odds(0.6) && written + 3 * DAY < until ? Math.round(written + by.between(0.1, 3) * DAY) : null;
  const at = instantAt(written);
  return {
    externalId: `r${nth + 1}`,
    stars: stars * 100,
    rawStars: stars,
    title: "",
    words: by.odds(0.8) ? by.pick(reviewWords[tongue][stars >= 4 ? "high" : stars === 3 ? "middle" : "low"]) : "",
    author: "",
    authorKey: null,
    language: tongue,
    url: `${pageUrl}/r${nth + 1}`,
    writtenAt: at,
    toldAt: at,
    deleted: false,
    answer: answered === null ? null : THANKS[tongue],
    answeredAt: answered === null ? null : instantAt(answered),
    reference: null,
  };
}

const THANKS: Record<Tongue, string> = {
  ka: "მადლობა, რომ მოგვწერეთ. ძალიან გვახარებს თქვენი აზრი.",
  uz: "Fikringiz uchun rahmat. Biz uchun juda qadrli.",
  ru: "Спасибо за отзыв. Нам очень важно ваше мнение.",
  en: "Thank you for telling us. It means a lot to us.",
};

/** Each friend through another, who has a code of their own; of three who came by friends one said whose. */
function referralsOf({ seed, friends: { referrers, friends } }: Wish): PastReferral[] {
  const by = chance(seed, "referrals");
  return friends.flatMap(({ id: friendId, at }, nth): PastReferral[] => {
    const referrerId = referrers[nth];
    if (referrerId === undefined || !by.odds(0.6)) return [];
    const [codeAt, madeAt] = [Math.round(at - by.between(2, 40) * DAY), at - 60_000];
    return [{ id: idAt(madeAt, by.next), codeId: idAt(codeAt, by.next), referrerId, friendId, codeAt: instantAt(codeAt), madeAt: instantAt(madeAt) }];
  });
}

function storiesOf({ seed, until, personId }: Pick<Wish, "seed" | "until" | "personId">) {
  const by = chance(seed, "stories");
  return storiesTold.map(({ waits, reason, ...one }, nth) => {
    const sent = Math.round(until - (waits ? by.between(0.1, 2) : 300 - nth * 35) * DAY);
    const decided = waits ? null : { at: instantAt(sent + DAY), by: personId, reason };
    return { ...one, id: idAt(sent, by.next), sentAt: instantAt(sent), decided };
  });
}
