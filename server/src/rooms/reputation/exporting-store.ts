import { sql } from "kysely";
import { listsOf, type Export } from "../../core/exporting.ts";

/** Reviews and stories of theirs, when they were asked for one, and their own links for friends. Who the friends are is theirs alone. */
export const exportPerson: Export = (tx, { customerIds, conversationIds }) => {
  const workspace = tx.workspaceId;
  const whose = sql`any (${customerIds}::uuid[])`;
  const theirs = sql`(r.customer_id = ${whose} or r.conversation_id = any (${conversationIds}::uuid[]))`;
  return listsOf(tx, {
    reviews: sql`select r.id, s.name as site, r.external_id as "externalId", r.stars / 100.0 as stars, r.title, r.words, r.author, r.author_key as "authorKey", r.url, r.reference,
        r.written_at as "writtenAt", r.answer, r.answered_at as "answeredAt", r.deleted_at as "deletedAt"
      from reviews r join review_sources s on s.workspace_id = ${workspace} and s.id = r.source_id where r.workspace_id = ${workspace} and ${theirs} order by r.written_at, r.id`,
    reviewsAsTheyWere: sql`select v.review_id as "reviewId", v.version, v.stars / 100.0 as stars, v.title, v.words, v.told_at as "toldAt" from review_versions v
      join reviews r on r.workspace_id = ${workspace} and r.id = v.review_id where v.workspace_id = ${workspace} and ${theirs} order by v.review_id, v.version`,
    answersToReviews: sql`select a.review_id as "reviewId", a.state, a.outcome, a.detail, a.at from review_answers a
      join reviews r on r.workspace_id = ${workspace} and r.id = a.review_id where a.workspace_id = ${workspace} and ${theirs} order by a.at, a.message_id`,
    askedForReviews: sql`select sent_at as "sentAt", language, address, reference, site, went_at as "wentAt" from review_asks
      where workspace_id = ${workspace} and customer_id = ${whose} order by happened_at, id`,
    linksForFriends: sql`select code, called, made_at as "madeAt", expires_at as "expiresAt", stopped_at as "stoppedAt" from referral_codes
      where workspace_id = ${workspace} and customer_id = ${whose} order by made_at, id`,
    friends: sql`select case when referrer_id = ${whose} then 'brought somebody' else 'came through somebody' end as what, way, refused_as as "refusedAs", why, made_at as "madeAt"
      from referrals where workspace_id = ${workspace} and (referrer_id = ${whose} or friend_id = ${whose}) order by made_at, id`,
    stories: sql`select kind, about, words, called, language, state, reason, sent_at as "sentAt", shown_at as "shownAt" from stories
      where workspace_id = ${workspace} and (customer_id = ${whose} or conversation_id = any (${conversationIds}::uuid[])) order by sent_at, id`,
  });
};
