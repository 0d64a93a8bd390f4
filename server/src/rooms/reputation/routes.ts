import type { Served } from "../../core/http/serving.ts";
import { routes as reach } from "./reach/routes.ts";
import { routes as referrals } from "./referrals/routes.ts";
import { routes as reviews } from "./reviews/routes.ts";
import { routes as stories } from "./stories/routes.ts";

export const routes: Served[] = [...reviews, ...referrals, ...stories, ...reach];
