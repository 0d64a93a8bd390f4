import type { ClaimKey, Verdict } from "@guli/contract";
import { key } from "../../../i18n/key.ts";
import type { Meaning } from "../../../ui/Chip.tsx";

/** Keys of the words: what is claimed, who found it, what is asked of one's own cases, and what would change the answer. */
export type ClaimWords = { title: string; says: string; source: string; asked: string; changes: string };

export const CLAIMS: Readonly<Record<ClaimKey, ClaimWords>> = {
  speed: {
    title: key("Fast answers"),
    says: key("Bank customers who rated speed highly were about 6 times as likely to be fully engaged."),
    source: key("Gallup, bank customers, year not known, second-hand: a correlation within one survey, not a cause."),
    asked: key(
      "Do those whose first answer came sooner than half of the answers on its channel come back more often? The odds of both, among customers alike in channel, first mood, having bought before and the kindness of that answer (Mantel and Haenszel).",
    ),
    changes: key("Easy matters are answered sooner and end better. Answering by chance sooner or later would tell."),
  },
  human: {
    title: key("Courtesy and willingness to help"),
    says: key("Bank customers who rated people skills highly were about 9 times as likely to be fully engaged."),
    source: key("Gallup, bank customers, year not known, second-hand: a correlation within one survey, not a cause."),
    asked: key(
      "Do those whose first answer was courteous and helpful, as the coach reads it, come back more often? The odds of both, among customers alike in channel, first mood, having bought before and the speed of that answer (Mantel and Haenszel).",
    ),
    changes: key(
      "People may write more kindly to customers whom they know, and the coach may misread. Teaching one half of the team first, chosen by lot, would tell.",
    ),
  },
  patience: {
    title: key("How soon an answer is expected"),
    says: key(
      "Of people who had complained or sought support in social media, 32% expected an answer within 30 minutes and 42% within 60, which includes the 32%. 57% expected the same at night and at weekends.",
    ),
    source: key("The Social Habit (panel of Edison Research), USA, autumn 2012; the 57% second-hand."),
    asked: key(
      "How many had lost patience after 30 and 60 minutes, channel by channel: they wrote again, went to another channel or gave up (Kaplan and Meier; who was answered before is counted as far as they waited).",
    ),
    changes: key("Losing patience shows later than expecting, so your share is a lower bound. Asking customers when they expect an answer would tell."),
  },
  effort: {
    title: key("Effort and leaving"),
    says: key("96% of customers with high effort became more disloyal, 9% of those with low effort."),
    source: key("Dixon, Freeman, Toman, Harvard Business Review, July–August 2010: more than 75,000 people after contacts by phone or self-service."),
    asked: key(
      "Do those whose first matter cost them much effort (3 points or more) stay away more often? The odds of both, among customers alike in channel, first mood and having bought before (Mantel and Haenszel).",
    ),
    changes: key("Difficult matters cost effort and drive people away whatever you do. Taking over the steps of one half, chosen by lot, would tell."),
  },
  closing: {
    title: key("Meeting what was expected"),
    says: key("A company must meet what people expect of it; the study of effort found that exceeding adds virtually nothing to that."),
    source: key("The article on customer-oriented service; Dixon, Freeman, Toman, Harvard Business Review, July–August 2010."),
    asked: key(
      "Do those for whom it was as they had expected come back more often than those for whom it was less? The difference of both shares, among customers alike in channel and in having written before (Mantel and Haenszel).",
    ),
    changes: key(
      "Only those who answered the question are known. Who is content answers otherwise than who is not, so more answers help more than more cases.",
    ),
  },
  exceeding: {
    title: key("Exceeding what was expected"),
    says: key(
      "One article says: service is what exceeds expectations. A study found: exceeding them added virtually nothing over meeting them. They contradict each other.",
    ),
    source: key("The article on customer-oriented service; Dixon, Freeman, Toman, Harvard Business Review, July–August 2010."),
    asked: key(
      "Do those for whom it was more than they had expected come back more often than those for whom it was as expected? The difference of both shares, among customers alike in channel and in having written before (Mantel and Haenszel).",
    ),
    changes: key("Only those who answered the question are known. Surprising one half of comparable customers, chosen by lot, would tell."),
  },
  "news-order": {
    title: key("Bad news first"),
    says: key("About three in four want the bad news first. Bad first means less worry, but less motivation to change what one does."),
    source: key("Legg and Sweeny, Personality and Social Psychology Bulletin, 2014."),
    asked: key(
      "Are customers less often upset within two weeks after a reply that began with the bad news than after one that ended with it? The difference of both shares, among customers alike in channel, mood and having bought before (Mantel and Haenszel).",
    ),
    changes: key("Agents choose the order by how bad the news is, and the coach may misread. Turning the order by lot would tell."),
  },
  recovery: {
    title: key("Mistakes made good"),
    says: key(
      "After an excellent recovery satisfaction can be higher than without a failure; for buying again, word of mouth and image no significant effect was found.",
    ),
    source: key("De Matos, Henrique, Rossi 2007 (meta-analysis); Magnini 2007: only after a first, mild failure outside the firm’s control."),
    asked: key(
      "Do those for whom a mistake was made good come back more often than those who met none? The difference of both shares, among customers alike in channel and in having written before (Mantel and Haenszel).",
    ),
    changes: key(
      "Who says that it is good again is closer to you from the start, and those who left in silence are not among them. Asking all of them would tell more.",
    ),
  },
  leaving: {
    title: key("Why people leave"),
    says: key("82% say they once left a company after a bad experience."),
    source: key("RightNow / Harris Interactive 2010, North America, sponsored by a vendor: ever, and any company."),
    asked: key(
      "Of those who left you and whose reason is known: how many left for the service? A count with its range (Wilson); it cannot be tested against the 82%.",
    ),
    changes: key("Those who do not answer may have left for other reasons. Each reason that is learned counts."),
  },
  referrals: {
    title: key("Who tells others"),
    says: key(
      "The articles contradict each other: a satisfied customer tells 2–3 people or 9; a dissatisfied one 8–9, 10 or more, or 8 times as many. Dissatisfied customers do tell more people, but the common figures are exaggerated.",
    ),
    source: key("The four articles, without a source; Anderson, Journal of Service Research, 1998."),
    asked: key(
      "Do satisfied customers (4 or 5 of 5) bring a friend more often than dissatisfied ones (1 or 2)? The difference of both shares, among customers alike in channel. What is told without a link or code is not seen here.",
    ),
    changes: key("Only friends who came with a link or a code are counted, and bad words not at all. Asking new customers who told them would tell more."),
  },
  "buying-again": {
    title: key("Buying again against buying first"),
    says: key("The probability of a sale is 60–70% with an existing customer and 5–20% with a new one: 3 to 14 times."),
    source: key("“Marketing Metrics”, edition and year not known: a rule of thumb without data."),
    asked: key(
      "How many times as often does a customer buy within the days after a first purchase as somebody does after a first contact without one? The ratio of both shares (Katz).",
    ),
    changes: key(
      "Those who only look and never write are not seen, so buying first is rather less frequent than it looks here. Counting visitors of your shop would tell.",
    ),
  },
  keeping: {
    title: key("Keeping against winning"),
    says: key("Winning a customer costs money and energy; keeping customers is easier and cheaper than making new ones."),
    source: key("Two of the articles, without a source or a figure."),
    asked: key("What does it cost to win a new customer, and what to keep one? Your own costs by the customers they were for; nothing is tested."),
    changes: key("It needs your costs of winning and of keeping, noted by month."),
  },
};

/** Of which customers a share is told. */
export const GROUPS: Readonly<Record<string, string>> = {
  fast: key("First answer sooner"),
  slow: key("First answer later"),
  human: key("First answer courteous and helpful"),
  plain: key("First answer not both"),
  high: key("Much effort"),
  low: key("Little effort"),
  less: key("Less than expected"),
  as: key("As expected"),
  more: key("More than expected"),
  "bad-first": key("Bad news first"),
  "good-first": key("Good news first"),
  recovered: key("Made good"),
  "no-failure": key("Met no mistake"),
  service: key("Bad service"),
  price: key("The price"),
  product: key("The product"),
  competitor: key("A better offer elsewhere"),
  moved: key("Moved, or not needed any more"),
  other: key("Another reason"),
  "not-known": key("Not known"),
  satisfied: key("Satisfied customers"),
  dissatisfied: key("Dissatisfied customers"),
  again: key("After a first purchase"),
  first: key("After a first contact"),
};

export const VERDICTS: Readonly<Record<Exclude<Verdict, "not-yet">, { name: string; meaning: Meaning }>> = {
  holds: { name: key("Holds here"), meaning: "recovered" },
  opposite: { name: key("The opposite here"), meaning: "at-risk" },
  quiet: { name: key("Nothing to be seen"), meaning: "stone" },
  counted: { name: key("Counted, not tested"), meaning: "sky" },
  unknown: { name: key("Cannot be known yet"), meaning: "stone" },
};
