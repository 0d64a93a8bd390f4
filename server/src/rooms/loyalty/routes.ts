import type { Served } from "../../core/http/serving.ts";
import * as barriers from "./barriers/routes.ts";
import * as competitors from "./competitors/routes.ts";
import * as ideal from "./ideal/routes.ts";
import * as leaving from "./leaving/routes.ts";
import * as standing from "./standing/routes.ts";
import * as values from "./values/routes.ts";

export const routes: Served[] = [...standing.routes, ...competitors.routes, ...leaving.routes, ...barriers.routes, ...values.routes, ...ideal.routes];
