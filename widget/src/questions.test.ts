import { describe, expect, it } from "vitest";
import { aConfig, aMessage, anOutgoing } from "../test/cast.ts";
import { questionsFor, wrongAnswer } from "./questions.ts";
import { blank, type ChatState } from "./state.ts";

const chat = (differs: Partial<ChatState>): ChatState => ({ ...blank, ...differs });
const away = aConfig({ online: false });

describe("what is asked", () => {
  it.each<[string, Partial<ChatState>, string[]]>([
    ["nothing, if the business asks nothing", {}, []],
    ["a name, before the first message", { config: aConfig({ askFor: "name" }) }, ["name!"]],
    ["an e-mail address, before the first message", { config: aConfig({ askFor: "email" }) }, ["email!"]],
    ["nothing that is known", { config: aConfig({ askFor: "email" }), identity: { email: "ann@example.com" } }, []],
    ["nothing later on", { config: aConfig({ askFor: "name" }), messages: [aMessage()] }, []],
    ["nothing while the first message is on its way", { config: aConfig({ askFor: "name" }), outbox: [anOutgoing()] }, []],
    ["an e-mail address at any time while nobody is there, but it is no condition", { config: away, messages: [aMessage()] }, ["email"]],
    ["both", { config: { ...away, askFor: "name" } }, ["name!", "email"]],
    ["an address once, needed", { config: { ...away, askFor: "email" } }, ["email!"]],
  ])("%s", (_, differs, asked) => {
    expect(questionsFor(chat(differs)).map(({ ask, required }) => ask + (required ? "!" : ""))).toEqual(asked);
  });
});

describe("what is not answered well", () => {
  it.each<[Partial<ChatState>, string | null]>([
    [{ config: aConfig({ askFor: "name" }), answers: { name: "  " } }, "name"],
    [{ config: aConfig({ askFor: "name" }), answers: { name: "Ann" } }, null],
    [{ config: away }, null],
    [{ config: away, answers: { email: "ann@example" } }, "email"],
    [{ config: away, answers: { email: "ann@пример.рф" } }, null],
    [{ config: aConfig({ askFor: "email" }) }, "email"],
  ])("%j → %s", (differs, wrong) => expect(wrongAnswer(chat(differs))).toBe(wrong));
});
