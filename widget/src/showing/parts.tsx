import { Fragment, h } from "../draw.ts";
import { fill } from "../words/filling.ts";
import type { Booth, Stand } from "./booth.ts";
import { canCapture } from "./capturing.ts";
import { agree, end, offer } from "./deeds.ts";
import { type ShowingWords, showingWords } from "./words.ts";

/** The question, and as long as anything is shown the sign that says so, with the way to stop it. */
export function Sign({ booth }: { booth: Booth }) {
  const { chat, stand } = booth;
  const words = showingWords[chat.language];
  const { shown, mine, said } = stand;
  const state = shown?.showing?.state;
  return (
    <div class="place" lang={chat.language}>
      {state === "asked" && !mine && <Question booth={booth} />}
      {(mine || state === "on") && (
        <div class="sign" role="region" aria-label={words.stop}>
          <i class="dot" aria-hidden="true" />
          <span>{standing(stand, words)}</span>
          {mine !== "begins" && (
            <button type="button" class="stop" onclick={() => end(booth, "customer")}>
              {words.stop}
            </button>
          )}
        </div>
      )}
      <p class={said && state !== "asked" ? "said" : "unseen"} role="status" tabIndex={-1}>
        {said ? words[said] : mine || state === "on" ? standing(stand, words) : state === "asked" ? fill(words.asks, nameIn(stand)) : ""}
      </p>
    </div>
  );
}

const nameIn = ({ shown }: Stand) => ({ name: shown?.showing?.agent ?? "" });

function standing(stand: Stand, words: ShowingWords): string {
  if (!stand.mine) return words.elsewhere;
  const sentence = stand.connected ? (stand.shown?.showing?.mode === "page" ? words.seesPage : words.seesScreen) : words.connecting;
  return fill(sentence, nameIn(stand));
}

function Question({ booth }: { booth: Booth }) {
  const { chat, stand } = booth;
  const words = showingWords[chat.language];
  const escape = (event: KeyboardEvent) => (event.key === "Escape" ? void end(booth, "declined") : undefined);
  return (
    <section class="ask" role="dialog" aria-labelledby="asks" aria-describedby="promise" tabIndex={-1} onkeydown={escape}>
      <h2 id="asks">{fill(words.asks, nameIn(stand))}</h2>
      <p id="promise">{fill(words.promise, nameIn(stand))}</p>
      {canCapture() && (
        <button type="button" class="yes" onclick={() => agree(booth, "screen")}>
          {words.screen}
        </button>
      )}
      <button type="button" class={canCapture() ? "other" : "yes"} aria-describedby="masked" onclick={() => agree(booth, "page")}>
        {words.page}
      </button>
      <small id="masked">{words.pageAbout}</small>
      <button type="button" class="no" onclick={() => end(booth, "declined")}>
        {words.no}
      </button>
    </section>
  );
}

/** At the foot of the chat, once somebody has written: the offer to show it instead of describing it. */
export function Offer({ booth }: { booth: Booth }) {
  const words = showingWords[booth.chat.language];
  const { shown, mine } = booth.stand;
  const state = shown?.showing?.state;
  // When everybody is away nobody would come to look.
  if (state !== "offered" && !booth.chat.state.config.online) return null;
  if (!shown?.can || mine || state === "on" || state === "asked") return null;
  return state === "offered" ? (
    <>
      <span role="status">{words.offered}</span>
      <button type="button" onclick={() => end(booth, "customer")}>
        {words.takeBack}
      </button>
    </>
  ) : (
    <button type="button" onclick={() => offer(booth)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 5h16v11H4zM9 20h6M12 16v4" />
      </svg>
      {words.offer}
    </button>
  );
}
