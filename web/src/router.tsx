import type { Language } from "@guli/contract";
import type { QueryClient } from "@tanstack/react-query";
import { Outlet, createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { ask, makeQueryClient } from "./asking.ts";
import { isRefusal } from "./failures.ts";
import { needWords } from "./i18n/words.ts";
import { Broken } from "./shell/Broken.tsx";
import { NotFound } from "./shell/NotFound.tsx";
import { ruleSearch, teamSearch } from "./rooms/coaching/learning/searching.ts";
import { overviewSearch } from "./rooms/insights/overview/searching.ts";
import { reportSearch } from "./rooms/insights/reports/searching.ts";
import { guideSearch } from "./rooms/guides/list/searching.ts";
import { languageIn } from "./rooms/guides/names.ts";
import { loyaltySearch } from "./rooms/loyalty/searching.ts";
import { ordersSearch } from "./rooms/orders/searching.ts";
import { reputationSearch } from "./rooms/reputation/searching.ts";
import { boardSearch } from "./rooms/recovery/board/filtering.ts";
import { answerSearch } from "./rooms/surveys/answers/searching.ts";
import { chosenIn } from "./rooms/coaching/practice/choosing.ts";
import { Shell } from "./shell/Shell.tsx";
import { isPhone, settingsHome } from "./ui/phone.ts";
import { ScreenSkeleton } from "./ui/ScreenSkeleton.tsx";

export const queryClient: QueryClient = makeQueryClient(() => {
  queryClient.removeQueries({ queryKey: ["readSession"] });
  void router.navigate({ to: "/sign-in", search: { next: router.state.location.href } });
});

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet, notFoundComponent: NotFound });

/** Everything behind the door: who is not signed in is shown to it, and led back afterwards. */
const desk = createRoute({
  getParentRoute: () => root,
  id: "desk",
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await context.queryClient.ensureQueryData(ask("readSession")) };
    } catch (error) {
      if (isRefusal(error, "session.none")) throw redirect({ to: "/sign-in", search: { next: location.href } });
      throw error;
    }
  },
});

const home = createRoute({ getParentRoute: () => desk, path: "/", beforeLoad: toInbox });
const inbox = createRoute({ getParentRoute: () => desk, path: "/inbox", beforeLoad: () => undefined });
const inboxHome = createRoute({ getParentRoute: () => inbox, path: "/", beforeLoad: toInbox });
const inboxView = createRoute({
  getParentRoute: () => inbox,
  path: "$view",
  validateSearch: (search: Record<string, unknown>) => search as Record<string, string | undefined>,
  component: lazyRouteComponent(() => import("./rooms/conversations/InboxScreen.tsx"), "InboxScreen"),
});
/** No screen of its own: the inbox stays where it is while one goes from conversation to conversation. */
const inboxConversation = createRoute({ getParentRoute: () => inboxView, path: "$conversationId" });
const search = createRoute({
  getParentRoute: () => desk,
  path: "/search",
  validateSearch: (given: Record<string, unknown>): { q?: string } => (typeof given["q"] === "string" ? { q: given["q"] } : {}),
  component: lazyRouteComponent(() => import("./rooms/conversations/SearchScreen.tsx"), "SearchScreen"),
});
const customers = createRoute({
  getParentRoute: () => desk,
  path: "/customers",
  validateSearch: (given: Record<string, unknown>): { q?: string } => (typeof given["q"] === "string" ? { q: given["q"] } : {}),
  loader: () => needWords("customers"),
  component: lazyRouteComponent(() => import("./rooms/customers/CustomersScreen.tsx"), "CustomersScreen"),
});
const customer = createRoute({
  getParentRoute: () => desk,
  path: "/customers/$id",
  loader: () => needWords("customers"),
  component: lazyRouteComponent(() => import("./rooms/customers/CustomerScreen.tsx"), "CustomerScreen"),
});
const orders = createRoute({
  getParentRoute: () => desk,
  path: "/orders",
  validateSearch: ordersSearch,
  loader: () => needWords("orders", "settings"),
  component: lazyRouteComponent(() => import("./rooms/orders/OrdersScreen.tsx"), "OrdersScreen"),
});
const practice = createRoute({
  getParentRoute: () => desk,
  path: "/coach/practice",
  validateSearch: chosenIn,
  loader: () => needWords("coaching"),
  component: lazyRouteComponent(() => import("./rooms/coaching/practice/PracticeScreen.tsx"), "PracticeScreen"),
});
const drill = createRoute({
  getParentRoute: () => desk,
  path: "/coach/practice/$drillId",
  loader: () => needWords("coaching"),
  component: lazyRouteComponent(() => import("./rooms/coaching/practice/DrillScreen.tsx"), "DrillScreen"),
});
const learning = createRoute({
  getParentRoute: () => desk,
  path: "/coach/learning",
  validateSearch: ruleSearch,
  loader: () => needWords("coaching"),
  component: lazyRouteComponent(() => import("./rooms/coaching/learning/LearningScreen.tsx"), "LearningScreen"),
});
const teamLearning = createRoute({
  getParentRoute: () => desk,
  path: "/coach/team",
  validateSearch: teamSearch,
  loader: () => needWords("coaching"),
  component: lazyRouteComponent(() => import("./rooms/coaching/learning/TeamScreen.tsx"), "TeamScreen"),
});
const steps = createRoute({
  getParentRoute: () => desk,
  path: "/steps",
  loader: () => needWords("effort", "settings"),
  component: lazyRouteComponent(() => import("./rooms/effort/steps/StepsScreen.tsx"), "StepsScreen"),
});
const guides = createRoute({
  getParentRoute: () => desk,
  path: "/guides",
  validateSearch: guideSearch,
  loader: () => needWords("guides", "settings"),
  component: lazyRouteComponent(() => import("./rooms/guides/list/GuidesScreen.tsx"), "GuidesScreen"),
});
const guide = createRoute({
  getParentRoute: () => desk,
  path: "/guides/$id",
  validateSearch: ({ language }: Record<string, unknown>): { language?: Language } => {
    const asked = languageIn(language);
    return asked ? { language: asked } : {};
  },
  loader: () => needWords("guides", "settings"),
  component: lazyRouteComponent(() => import("./rooms/guides/editor/GuideScreen.tsx"), "GuideScreen"),
});
const recoveries = createRoute({
  getParentRoute: () => desk,
  path: "/recoveries",
  validateSearch: boardSearch,
  loader: () => needWords("recovery", "settings"),
  component: lazyRouteComponent(() => import("./rooms/recovery/board/RecoveriesScreen.tsx"), "RecoveriesScreen"),
});
const loyalty = createRoute({
  getParentRoute: () => desk,
  path: "/loyalty",
  validateSearch: loyaltySearch,
  loader: () => needWords("loyalty"),
  component: lazyRouteComponent(() => import("./rooms/loyalty/LoyaltyScreen.tsx"), "LoyaltyScreen"),
});
const reputation = createRoute({
  getParentRoute: () => desk,
  path: "/reputation",
  validateSearch: reputationSearch,
  loader: () => needWords("reputation"),
  component: lazyRouteComponent(() => import("./rooms/reputation/ReputationScreen.tsx"), "ReputationScreen"),
});
const queue = createRoute({
  getParentRoute: () => desk,
  path: "/queue",
  loader: () => needWords("routing", "settings"),
  component: lazyRouteComponent(() => import("./rooms/routing/queue/QueueScreen.tsx"), "QueueScreen"),
});
const reports = createRoute({
  getParentRoute: () => desk,
  path: "/reports",
  validateSearch: reportSearch,
  loader: () => needWords("insights"),
  component: lazyRouteComponent(() => import("./rooms/insights/reports/ReportsScreen.tsx"), "ReportsScreen"),
});
const evidence = createRoute({
  getParentRoute: () => desk,
  path: "/evidence",
  loader: () => needWords("evidence", "insights"),
  component: lazyRouteComponent(() => import("./rooms/insights/evidence/EvidenceScreen.tsx"), "EvidenceScreen"),
});
const overview = createRoute({
  getParentRoute: () => desk,
  path: "/overview",
  validateSearch: overviewSearch,
  loader: () => needWords("overview", "recovery"),
  component: lazyRouteComponent(() => import("./rooms/insights/overview/OverviewScreen.tsx"), "OverviewScreen"),
});
const surveyAnswers = createRoute({
  getParentRoute: () => desk,
  path: "/survey-answers",
  validateSearch: answerSearch,
  loader: () => needWords("surveys"),
  component: lazyRouteComponent(() => import("./rooms/surveys/answers/AnswersScreen.tsx"), "AnswersScreen"),
});
const settings = createRoute({
  getParentRoute: () => desk,
  path: "/settings",
  beforeLoad: ({ params }) => {
    if (!("section" in params)) throw redirect({ to: "/settings/$section", params: { section: settingsHome(isPhone()) } });
  },
});
const settingsSection = createRoute({
  getParentRoute: () => settings,
  path: "$section",
  loader: () => needWords("settings"),
  component: lazyRouteComponent(() => import("./rooms/settings/SettingsScreen.tsx"), "SettingsScreen"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (given: Record<string, unknown>): { next?: string } => (isInside(given["next"]) ? { next: given["next"] } : {}),
  loader: () => needWords("entrance"),
  component: lazyRouteComponent(() => import("./rooms/entrance/SignInScreen.tsx"), "SignInScreen"),
});
const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  validateSearch: (given: Record<string, unknown>): { token?: string } => (typeof given["token"] === "string" ? { token: given["token"] } : {}),
  loader: () => needWords("entrance", "settings"),
  component: lazyRouteComponent(() => import("./rooms/entrance/SetupScreen.tsx"), "SetupScreen"),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation/$token",
  loader: () => needWords("entrance"),
  component: lazyRouteComponent(() => import("./rooms/entrance/InvitationScreen.tsx"), "InvitationScreen"),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: "/reset/$token",
  loader: () => needWords("entrance"),
  component: lazyRouteComponent(() => import("./rooms/entrance/ResetScreen.tsx"), "ResetScreen"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    desk.addChildren([
      home,
      inbox.addChildren([inboxHome, inboxView.addChildren([inboxConversation])]),
      search,
      customers,
      customer,
      orders,
      practice,
      drill,
      learning,
      teamLearning,
      overview,
      reports,
      evidence,
      surveyAnswers,
      queue,
      steps,
      recoveries,
      loyalty,
      reputation,
      guides,
      guide,
      settings.addChildren([settingsSection]),
    ]),
    signIn,
    setup,
    invitation,
    reset,
  ]),
  context: { queryClient },
  defaultPreload: "intent",
  defaultErrorComponent: Broken,
  defaultPendingComponent: ScreenSkeleton,
  defaultPendingMs: 200,
  scrollRestoration: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

function toInbox(): never {
  throw redirect({ to: "/inbox/$view", params: { view: "mine" } });
}

/** Only a path of this desk may be gone to after signing in, never another site. */
function isInside(next: unknown): next is string {
  return typeof next === "string" && next.startsWith("/") && !/^\/[/\\]/.test(next);
}
