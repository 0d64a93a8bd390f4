import type { Tongue } from "../texts/topic.ts";

/** How people of one language begin and end, thank, lose their temper and make up. Slots and forms as in topics; {name} is whom one speaks to. */
export type Voice = {
  customer: {
    /** Above a letter; and what some send alone in a chat before they say what they want. */
    greetings: string[];
    hellos: string[];
    closings: string[];
    /** What makes a letter long. */
    asides: string[];
    furies: string[];
    thanks: string[];
    /** Who was angry and has been answered well, or not well enough. */
    softened: string[];
    cold: string[];
  };
  agent: {
    greetings: string[];
    sorry: string[];
    closings: string[];
    welcomes: string[];
    /** Among colleagues; {colleague} is mentioned. */
    notes: string[];
    calls: string[];
  };
};

export type Voices = Record<Tongue, Voice>;
