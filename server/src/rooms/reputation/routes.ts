import type { Served } from "../../core/http/serving.ts";

export const routes: Served[] = [];
