import type { Voice } from "../../voices/voice.ts";

export const voice: Voice = {
  reasons: {
    shouts: "Capitals, runs of marks and stretched letters read as shouting, even when they are meant kindly. Say it quietly.",
    scolds: "This sounds like scolding. A customer who is scolded argues back. Say what you need, without the tone.",
    "opens-with-policy": "It opens with rules before it takes up what happened. First show that you have heard the customer; the rules can come later.",
    "asks-again": "The customer has already told you this. Being asked twice says that nobody has read it. Take it from the conversation.",
    "stock-reply": "This could have been sent to anyone. Take up what this customer wrote, in a word of your own.",
    denies: "This argues who is right. Even a customer who is wrong hears: we do not believe you. Say what you will look into instead.",
    "no-apology": "There is no apology yet. You can be sorry for the trouble without saying whose fault it is.",
    "only-way": "It leaves a single way out. Two ways, or asking what would suit, give the customer back some say.",
    refuses: "It says no and offers nothing else. Say what you can do instead, even if it is small.",
    "tells-to-calm-down": "Nobody calms down because they were told to. It says that the feeling is out of place. Say that you see why they are upset.",
    "no-empathy": "No word shows that you see what this meant for the customer: the time, the money, the worry. Name it before you solve it.",
    blames: "This puts the fault on the customer. Tell what happened without saying whose doing it was, or what helps next time.",
    "bad-news-last": "The bad news stands last and is what stays in mind. Say it first and end with the good news.",
    "good-news-last": "The customer is to act: begin with the good news and end with what happens otherwise.",
    chore: "This gives the customer work that you could take over. The less they have to do, the more likely they come back.",
    "no-name": "You know the customer's name. Use it once.",
    "no-thanks": "The matter is settled, or they did you a favour by writing: a word of thanks belongs here.",
    "no-next-step": "It does not say who does what by when. “Soon” is not a time; name one.",
  },
  virtues: {
    names: "Calls the customer by name.",
    apologises: "Apologises.",
    acknowledges: "Shows that you see what it meant for the customer.",
    "offers-choice": "Lets the customer choose.",
    "takes-over": "Takes work off the customer.",
    "next-step": "Says who does what by when.",
    solves: "Settles the matter.",
    thanks: "Thanks the customer.",
  },
};
