/** The languages that texts are written in; Uzbek in Cyrillic and Georgian in Latin letters are made from them. */
export type Tongue = "ka" | "uz" | "ru" | "en";

/**
 * What is said about a matter, each line a whole utterance. In braces stand slots ({order}, {product}, {sum}, {date}, {later}, {street}, {time}, {city})
 * and forms that depend on who speaks, a man's before a woman's: «заказал{|а}».
 */
export type Lines = {
  subjects: string[];
  /** The customer's first message. */
  opens: string[];
  /** The agent asks for what is missing … */
  firsts: string[];
  /** … and the customer gives it. */
  answers: string[];
  /** The agent settles the matter. */
  solves: string[];
  /** The customer has waited for an answer. */
  chases: string[];
};

export type Topic = {
  name: string;
  /** How often it comes up, compared with the others. */
  weight: number;
  team: "delivery" | "service" | "sales";
  tag: "delivery" | "defect" | "payment" | "return" | "question" | "thanks" | "complaint";
  /** What kind of thing it can be about; anything, if left out. */
  things?: "machine" | "furniture";
  /** How often the agent has to ask back, and how often the customer is upset already. */
  asks: number;
  upset: number;
  /** What hangs on the first message or on the last reply. */
  photo?: number;
  paper?: number;
  lines: Record<Tongue, Lines>;
};
