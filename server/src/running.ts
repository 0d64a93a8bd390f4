import type { FastifyInstance } from "fastify";
import type { Desk } from "./core/desk.ts";
import { startFirstStatistics } from "./core/database/first-statistics.ts";
import { startDispatching } from "./core/events/dispatching.ts";
import { createApp } from "./core/http/app.ts";
import { startJobs } from "./core/jobs/running.ts";
import { startTicker } from "./core/ticker.ts";
import { openAgentApi } from "./doors/agent-api.ts";
import { openAgentStreams } from "./doors/live/agents.ts";
import { openForms } from "./doors/forms.ts";
import { helpFronts, openHelp } from "./doors/help.ts";
import { openInboundMail } from "./doors/inbound-mail.ts";
import { openInboundMessaging } from "./doors/inbound-messaging.ts";
import { openOpenFiles } from "./doors/open-files.ts";
import { openOperations } from "./doors/operations.ts";
import { openReference } from "./doors/reference/index.ts";
import { messaging, publicUrl, startMail, stopSending } from "./rooms/channels/index.ts";
import { openOptions } from "./doors/options.ts";
import { openReferring } from "./doors/referring.ts";
import { openShops } from "./doors/shops.ts";
import { openReviews } from "./doors/reviews.ts";
import { openSteps } from "./doors/steps.ts";
import { openStories } from "./doors/stories.ts";
import { openSurveys } from "./doors/surveys.ts";
import { openWhy } from "./doors/why.ts";
import { openWidgetFiles } from "./doors/widget-files.ts";
import { openWidgetApi } from "./doors/widget-api.ts";
import { openWebApp } from "./doors/web-app.ts";
import * as conversations from "./rooms/conversations/index.ts";
import { reactions } from "./rooms/reactions.ts";
import { clocks, tasks } from "./rooms/work.ts";

export type Running = {
  app: FastifyInstance | null;
  stop(): Promise<void>;
  /** Every event was handed on. */
  idle(): Promise<void>;
  /** And every clock that was due by now has rung, with what came of it: for who sets the desk's clock by hand. Jobs go by the database's clock, and are waited for by what they do. */
  settled(): Promise<void>;
};
type Stop = () => Promise<void> | void;

/** Put a desk to work in the roles that its configuration names. What stops is stopped in the reverse order: first no new requests, last the workers. */
export async function run(desk: Desk): Promise<Running> {
  const stops: Stop[] = [];
  const { roles } = desk.config;
  let work: Pick<Running, "idle" | "settled"> = { idle: async () => {}, settled: async () => {} };
  stops.push(conversations.watchPresence(desk));
  if (roles.includes("worker")) work = await startWorker(desk, stops);
  if (roles.includes("mail")) {
    const mail = await startMail(desk);
    const polling = messaging.startPolling(desk);
    stops.push(() => Promise.all([mail.stop(), polling.stop()]).then(() => undefined));
  }
  const app = roles.includes("web") ? await startWeb(desk, stops) : null;
  const stop = async () => {
    for (const one of stops.toReversed()) await one();
  };
  return { app, stop, ...work };
}

async function startWorker(desk: Desk, stops: Stop[]): Promise<Pick<Running, "idle" | "settled">> {
  const dispatcher = startDispatching(desk, reactions);
  const jobs = await startJobs(desk, tasks);
  const ticker = startTicker(desk, clocks);
  const statistics = startFirstStatistics(desk);
  stops.push(
    messaging.showSigns(desk),
    () => stopSending(desk),
    () => jobs.stop(),
    () => dispatcher.stop(),
    () => ticker.stop(),
    () => statistics.stop(),
  );
  const settled = async () => {
    do await dispatcher.idle();
    while ((await ticker.tick()) > 0);
  };
  return { idle: () => dispatcher.idle(), settled };
}

async function startWeb(desk: Desk, stops: Stop[]): Promise<FastifyInstance> {
  const app = await createApp(desk, helpFronts(desk));
  let stopping = false;
  openOperations(app, desk, () => stopping);
  openAgentApi(app, desk);
  openInboundMail(app, desk);
  await openInboundMessaging(app, desk);
  openOpenFiles(app, desk);
  await openForms(app, desk);
  await openHelp(app, desk);
  await openSteps(app, desk);
  await openOptions(app, desk);
  await openShops(app, desk);
  await openSurveys(app, desk);
  await openReviews(app, desk);
  await openWhy(app, desk);
  await openReferring(app, desk);
  await openStories(app, desk);
  openReference(app, () => publicUrl(desk));
  const streams = openAgentStreams(app, desk);
  const visitors = await openWidgetApi(app, desk);
  await openWidgetFiles(app);
  await openWebApp(app);
  stops.push(async () => {
    stopping = true;
    streams.stop();
    visitors.stop();
    await app.close();
  });
  return app;
}
