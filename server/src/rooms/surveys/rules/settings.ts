import { ChannelKind, type SurveySettings, type SurveyWay } from "@guli/contract";

const HOUR = 60;
const questions: SurveyWay["questions"] = ["satisfaction", "expectation"];

/** In a chat and in a messenger one is still there a while later; a letter may be looked at in the evening. */
const shortly: SurveyWay = { on: true, delayMinutes: 20, questions };
const later: SurveyWay = { on: true, delayMinutes: 3 * HOUR, questions };

/** As shipped: off, since it writes in the name of the business. SMS costs money, and another system has surveys of its own. */
export const shippedSettings: SurveySettings = {
  on: false,
  quietDays: 30,
  night: { from: 21, until: 9 },
  ways: {
    email: later,
    chat: { ...shortly, delayMinutes: 5 },
    telegram: shortly,
    whatsapp: shortly,
    messenger: shortly,
    instagram: shortly,
    viber: shortly,
    sms: { ...later, on: false },
    form: later,
    phone: later,
    visit: later,
    api: { ...later, on: false },
  },
  offChannelIds: [],
  openings: {},
};

export type Kept = { on: boolean; settings: Partial<Omit<SurveySettings, "on">> };

/** What was kept over what is shipped: kinds of channels may have come since. */
export function settingsFrom(kept: Kept | null): SurveySettings {
  if (!kept) return shippedSettings;
  const ways = Object.fromEntries(ChannelKind.options.map((kind) => [kind, kept.settings.ways?.[kind] ?? shippedSettings.ways[kind]]));
  return { ...shippedSettings, ...kept.settings, ways: ways as SurveySettings["ways"], on: kept.on };
}
