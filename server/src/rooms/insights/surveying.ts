import type { SurveyReport } from "@guli/contract";
import { minus } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { spanOf } from "./rules/periods.ts";
import { byPart, figuresOf, returnsOf } from "./rules/surveys.ts";
import { askedIn, watchedIn } from "./store/surveys.ts";

/** So long after a matter was solved somebody is watched for coming back. */
const DAYS = 90;
/** More rows of one list nobody reads. */
const MOST = 50;

type Wanted = { from: string; to: string; attribute?: string | null | undefined };

/** What customers said who were asked in a period, and who of them came back. */
export async function surveyReport(tx: Tx, { attribute = null, ...period }: Wanted): Promise<SurveyReport> {
  const { timeZone } = await workspaceOf(tx);
  const span = spanOf(period, timeZone);
  const asked = await askedIn(tx, span, { timeZone, attribute });
  const watched = await watchedIn(tx, span, { before: minus(tx.now, { hours: 24 * DAYS }), days: DAYS });
  return {
    all: figuresOf(asked),
    channels: byPart(asked, ({ kind }) => [kind]).map(([kind, some]) => ({ kind, ...figuresOf(some) })),
    segments: byPart(asked, ({ first }) => [first ? ("first-time" as const) : ("known" as const)]).map(([segment, some]) => ({ segment, ...figuresOf(some) })),
    standings: byPart(asked, ({ standing }) => [standing ?? ("none" as const)])
      .filter((_, at, all) => all.some(([standing]) => standing !== "none"))
      .map(([standing, some]) => ({ standing, ...figuresOf(some) })),
    attribute:
      attribute === null
        ? null
        : byPart(asked, ({ value }) => [value])
            .slice(0, MOST)
            .map(([value, some]) => ({ value, ...figuresOf(some) })),
    teams: byPart(asked, ({ teamId }) => [teamId]).map(([teamId, some]) => ({ teamId, ...figuresOf(some) })),
    topics: byPart(asked, ({ tags }) => tags)
      .slice(0, MOST)
      .map(([tag, some]) => ({ tag, ...figuresOf(some) })),
    people: byPart(asked, ({ personId }) => [personId]).map(([personId, some]) => ({ personId, ...figuresOf(some, { hideFew: true }) })),
    months: byPart(asked, ({ month }) => [month])
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([month, some]) => ({ month, ...figuresOf(some) })),
    returns: returnsOf(watched, DAYS),
  };
}
