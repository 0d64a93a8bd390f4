import type { ChannelKind, Language, SurveyQuestion, SurveySettings, SurveyWay, SurveySettingsShown } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import * as channels from "../channels/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { invitationOf } from "./rules/invitation.ts";
import { valuesOf } from "./rules/scales.ts";
import { settingsFrom } from "./rules/settings.ts";
import { keptSettings, putSettings } from "./store/settings.ts";
import { surveyWords } from "./words/words.ts";

const shipped = Object.fromEntries(Object.entries(surveyWords).map(([language, { opening }]) => [language, opening])) as Record<Language, string>;

export const surveySettings = async (tx: Tx): Promise<SurveySettings> => settingsFrom(await keptSettings(tx));

/** Whether customers are asked at all. */
export const asksCustomers = async (tx: Tx): Promise<boolean> => (await surveySettings(tx)).on;

export const shownSettings = async (tx: Tx): Promise<SurveySettingsShown> => ({ ...(await surveySettings(tx)), shipped });

type Change = {
  on?: boolean | undefined;
  quietDays?: number | undefined;
  night?: SurveySettings["night"] | undefined;
  ways?: Partial<Record<ChannelKind, SurveyWay>> | undefined;
  offChannelIds?: string[] | undefined;
  openings?: Partial<Record<Language, string | null>> | undefined;
};

export function changeSettings(desk: Desk, who: Who, { ways = {}, openings = {}, ...rest }: Change): Promise<SurveySettingsShown> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (rest.offChannelIds) await mustBeOurs(tx, rest.offChannelIds);
    const before = await surveySettings(tx);
    const own = { ...before.openings };
    for (const [language, said] of Object.entries(openings) as [Language, string | null][]) {
      if (said === null) delete own[language];
      else own[language] = said;
    }
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    await putSettings(tx, { ...before, ...given, ways: { ...before.ways, ...withoutRepeats(ways) }, openings: own });
    tx.record("settings.changed", { person: who.personId }, { what: "surveys", id: null });
    return shownSettings(tx);
  });
}

/** A question that was named twice is asked once. */
function withoutRepeats(ways: Partial<Record<ChannelKind, SurveyWay>>): Partial<Record<ChannelKind, SurveyWay>> {
  return Object.fromEntries(Object.entries(ways).map(([kind, way]) => [kind, { ...way, questions: [...new Set(way.questions)] }]));
}

async function mustBeOurs(tx: Tx, ids: string[]): Promise<void> {
  const ours = new Set((await channels.channelsOf(tx)).map(({ id }) => id));
  if (!ids.every((id) => ours.has(id))) refuse("channel.not-found");
}

type Wish = { kind: ChannelKind; language: Language; questions: SurveyQuestion[]; opening: string | null };

/** As a customer would see it who is asked now. */
export async function preview(tx: Tx, { kind, language, questions, opening }: Wish) {
  const { name: business } = await workspaceOf(tx);
  const own = opening ?? (await surveySettings(tx)).openings[language] ?? null;
  const { asks } = surveyWords[language];
  const url = `${channels.publicUrl(tx.desk)}/survey/…`;
  return {
    ...invitationOf({ kind, language, business, opening: own, questions, url }),
    asks: questions.map((question) => {
      const { text, low, high } = asks[question];
      return { question, text, low, high, values: valuesOf(question) };
    }),
  };
}
