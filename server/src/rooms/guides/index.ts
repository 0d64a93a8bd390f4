// knows: guides and the help centre; in showing/, which customer shows their screen to whom
// announces: showing.offered/asked/began/ended
// hears: conversation.resolved, person.left (showing)
export * as showing from "./showing/index.ts";
