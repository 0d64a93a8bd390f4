import type { Voice } from "./voice.ts";

export const en: Voice = {
  customer: {
    greetings: ["Hello,", "Good morning,", "Dear team,", "Hi there,", "To whom it may concern,"],
    hellos: ["Hello", "Hi, is anyone there?", "Good evening", "hey"],
    closings: ["Many thanks,\n{self}", "Kind regards,\n{self}", "{self}", "Best wishes,\n{self}"],
    asides: [
      "I've been buying from you for two years and this is the first time anything has gone wrong.",
      "Sorry for any typos, I'm on my phone.",
      "I did try to call, but after twenty minutes of music I gave up.",
      "My sister has a few things from you too and loves them.",
      "If you need anything else from me, just write; I'm always reachable in the evening.",
    ],
    furies: [
      "This is the third time I'm writing and nobody answers! If this isn't settled today I'm going to the consumer protection agency.",
      "I've had enough of promises. Either let me speak to a manager or I'll tell everyone how you treat people.",
      "This is beyond a joke. My time is worth something too. I want a real answer, not a memorised phrase.",
    ],
    thanks: [
      "Thank you so much, all good now!",
      "Thanks 🙏",
      "Thanks for looking after this, I didn't expect it to be so quick.",
      "Understood, thank you.",
      "Perfect, cheers!",
    ],
    softened: ["Thank you for understanding. Sorry if I was sharp, I was just tired of waiting.", "All right, now I can see somebody cares. Thank you."],
    cold: ["Fine. I'll probably shop elsewhere next time.", "OK."],
  },
  agent: {
    greetings: ["Hello {name},", "Hi {name},", "Good afternoon, {name}.", "{name}, thank you for writing to us."],
    sorry: [
      "{name}, I completely understand why you're angry: you have written several times and we kept you waiting. I'm sorry. I'm looking after this myself now and will see it through.",
      "{name}, in your place I'd be angry too. I apologise. Here is what I have done so far:",
    ],
    closings: ["Kind regards,\n{agent}", "Warm wishes,\n{agent}", "{agent}, Customer Care"],
    welcomes: ["You're welcome! Have a lovely day.", "I'm glad it's sorted. I'm here if you need anything.", "Thank you!"],
    notes: [
      "@{colleague} could you have a look? They have written several times and are really upset. Perhaps a call from you?",
      "@{colleague} can we offer a discount here? I think it would be fair.",
      "@{colleague} I found out who has it on their desk, they promise an answer tomorrow morning. Please keep an eye on it.",
    ],
    calls: [
      "Called, no answer. I'll try again this evening.",
      "Spoke on the phone, much calmer now. Sending the answer in writing too.",
      "A customer of many years, let's take good care.",
    ],
  },
};
