import type { Notion } from "../../../notions/notions.ts";
import { anger } from "./anger.ts";
import { anger2 } from "./anger-2.ts";
import { asking } from "./asking.ts";
import { bounds } from "./bounds.ts";
import { company } from "./company.ts";
import { company2 } from "./company-2.ts";
import { deeds } from "./deeds.ts";
import { feelings } from "./feelings.ts";
import { feelings2 } from "./feelings-2.ts";
import { harm } from "./harm.ts";
import { history } from "./history.ts";
import { history2 } from "./history-2.ts";
import { knowing } from "./knowing.ts";
import { manners } from "./manners.ts";
import { manners2 } from "./manners-2.ts";
import { matters } from "./matters.ts";
import { measure } from "./measure.ts";
import { measure2 } from "./measure-2.ts";
import { people } from "./people.ts";
import { reasons } from "./reasons.ts";
import { reasons2 } from "./reasons-2.ts";
import { time } from "./time.ts";
import { truth } from "./truth.ts";

export const NOTION_CUES: Readonly<Record<Notion, string>> = {
  ...people,
  ...knowing,
  ...deeds,
  ...time,
  ...reasons,
  ...reasons2,
  ...bounds,
  ...measure,
  ...measure2,
  ...truth,
  ...matters,
  ...harm,
  ...anger,
  ...anger2,
  ...feelings,
  ...feelings2,
  ...manners,
  ...manners2,
  ...asking,
  ...history,
  ...history2,
  ...company,
  ...company2,
};
