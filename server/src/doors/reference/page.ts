import { refusals, type Route } from "@guli/contract";
import { z } from "zod";

/** The API reference as one page that needs no script: every route with what it takes, gives and refuses. */
export function referencePage(routes: Record<string, Route>, server: string): string {
  const groups = Map.groupBy(Object.entries(routes), ([, route]) => route.path.split("/")[1] ?? "");
  const menu = [...groups.keys()].map((name) => `<a href="#${name}">${name}</a>`).join(" ");
  const sections = [...groups].map(([name, all]) => `<h2 id="${name}">${name}</h2>${all.map(([id, route]) => section(id, route)).join("")}`).join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Guli API</title><style>${styles}</style></head><body>
<main><h1>Guli API</h1><p>Base address <code>${escape(server)}/api/v1</code>. Send <code>Authorization: Bearer …</code> with a token from <em>Settings → My account</em> or <code>npx guli token</code>.
A refusal is JSON with <code>code</code>, <code>message</code> and, where fields were wrong, <code>fields</code>. Lists are paged: give <code>next</code> back as <code>cursor</code>.
The same as a document: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p><nav>${menu}</nav>${sections}</main></body></html>`;
}

function section(id: string, route: Route): string {
  const parts = [
    part("Path", route.params),
    part("Query", route.query),
    route.takes === "bytes" ? "<p>The body is the file itself.</p>" : part("Body", route.body),
    route.gives ? `<p>Answers with ${route.gives}.</p>` : part("Answer", route.answer),
  ];
  const refused = route.refuses.map((code) => `<li><code>${code}</code> ${refusals[code][0]}: ${escape(refusals[code][1])}</li>`).join("");
  return `<article id="${id}"><h3><b>${route.method}</b> <code>${escape(route.path)}</code></h3><p>${escape(route.says)} <small>Needs: ${route.needs}.</small></p>${parts.join("")}${refused && `<ul>${refused}</ul>`}</article>`;
}

function part(name: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: name === "Answer" ? "output" : "input", unrepresentable: "any" }) as { properties?: object };
  if (!json.properties || Object.keys(json.properties).length === 0) return "";
  return `<details><summary>${name}</summary><pre>${escape(JSON.stringify({ ...json, $schema: undefined }, null, 2))}</pre></details>`;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const styles = `
  :root { color-scheme: light dark; --ink: light-dark(#2b2622, #ece6df); --paper: light-dark(#fbf8f4, #1c1917); --line: light-dark(#e4dcd2, #38322c); --accent: light-dark(#a5482a, #e8956f) }
  body { margin: 0; font: 16px/1.6 FiraGO, system-ui, sans-serif; color: var(--ink); background: var(--paper) }
  main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem } nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem } a { color: var(--accent) }
  article { border-top: 1px solid var(--line); padding: .5rem 0 } h3 { margin: .5rem 0 0; font-weight: 400 } h3 b { color: var(--accent) }
  pre { overflow: auto; padding: .75rem; border: 1px solid var(--line); border-radius: 8px; font-size: 13px } p { margin: .25rem 0 }`;
