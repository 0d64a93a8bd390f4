import type { TheirCue } from "../kinds.ts";

/** One cue a line; the notation is the coach's (coach/src/cues/pattern.ts). */
export const theirs: Readonly<Record<TheirCue, string>> = {
  "came-before": `
second|third|fourth|fifth|0nd|0rd|0th time … writing|write|asking|ask|calling|call|contacting|contact|telling|complaining|chasing
calls|calling|writes|rings for the second|third|fourth|fifth time
second|third|fourth|fifth|0nd|0rd|0th mail|email|message|letter|call
how many times
several|many|countless|multiple|numerous times
twice|three|four|five|several|many|0 times … no|nobody|nothing
written|wrote|called|rang|phoned|mailed|emailed|asked|contacted|messaged … twice|again
called|rang|phoned|written|wrote|asked|contacted … three|four|five|six|0|00 times
rang on … again
written|sent two|three|four|five|several mails|emails|messages|letters
once more i am asking
keep having to ask|write|call
yet again
`,
  "wrote-already": `
wrote|written (to) (you) yesterday|before|already
i (have) already wrote|written|asked|called|contacted
i've already written|asked|called|contacted
wrote yesterday|on|last
asked yesterday|before|already
`,
  waits: `
any news
any update
any updates
any news|word|progress on|yet
what's happening
what is happening
what's going on
is anybody|anyone|someone|somebody there|here
is anybody|anyone looking|dealing|working|reading
anybody|anyone there|home
could|can|will somebody|someone|anybody|anyone (please) answer|reply|respond|help
please answer|reply|respond
still waiting
still no answer|reply|news|word|response
no answer|reply|response
heard nothing
not heard (anything|back)
haven't heard
i was promised
you promised
when will|can|do somebody|someone|anyone|you|i
following up
just checking in
chasing
it has been a|two|three|0|00 week|weeks|days|month
it's been a|two|three|0|00 week|weeks|days|month
hello hello
`,
  still: `
still
again
same
nothing|not changed
why … closed
not|isn't|wasn't solved|fixed|resolved
not … back
`,
  called: `
i|i've|we (have) (already) called|rang|phoned|rung
called|rang|phoned (up) your|the|you hotline|helpline|line|office|branch|shop|centre|twice|yesterday|again|and
spoke to someone|somebody|a|your on the phone
on the phone yesterday|today|twice|with
waited on hold
tried to call|ring|phone
tried calling|ringing|phoning
on hold for
`,
  mailed: `
i|i've|we (have) (already) mailed|emailed
i|i've|we (have) (already) sent (you) an|a|two|three|0 email|mail|mails|emails
wrote|written (you|to) (two|three|0|several) mails|emails|an
wrote|written … by|via email|mail
`,
  messaged: `
wrote|asked|messaged|texted|contacted|written (to) (you) on|in|via|through|over facebook|instagram|telegram|whatsapp|viber|messenger|twitter|chat
wrote|asked|messaged|written … in|on|via the|your chat|telegram|instagram|facebook|whatsapp|viber
already|asked on telegram|instagram|facebook|whatsapp|viber
texted|dm'd|messaged you
`,
  "went-there": `
i (already) went to your|the shop|branch|office|store
been to your|the shop|branch|office|store
`,
  "passed-around": `
passed|sent|pushed|bounced|shunted|handed from one
passed|sent|pushed|bounced around
from one department|person|agent|desk to the|another
from pillar to post
in|round circles
every time someone|somebody else|new
different person every|each
another person again
nobody|nobody's responsible
`,
  "said-before": `
as i (have) (already) said|wrote|told|mentioned|explained|stated
as said|mentioned|stated|written above|before|already
like i said
i (have) (already) told|gave|given|sent you
i already|just said|told|sent|gave|wrote|explained|provided
i've (already) said|told|sent|given|written|explained|provided … that|this|it|you|them|all
i have already sent|told|given|said
said|told you that|this|it already
it's|that's|they're in my (first) mail|email|message|order|letter
it|that is in my (first) mail|email|message|order|letter
they|these are in my (first) mail|email|message|order|letter
in my mail|email|message|letter|order
in my first|last|previous|earlier mail|email|message|letter
read my message|mail|email|first
see above|below
scroll up
how often do i have to
do i have to repeat|explain|say
explain … all over again
told|explained … everything|all … already|first
everything … already|first told|said|wrote|mail
`,
  "takes-for-robot": `
are|r you|u a|an (real) bot|robot|machine|human|person
is this|that|it a|an bot|robot|machine|automatic|automated
am i talking|speaking|chatting to|with a
talk|speak|talking to a human|person|real
is there a|any human|person|one
a real person|human
real human
live agent|person
copy and paste
copy paste
copy pasted
canned|scripted|automated|automatic reply|replies|answer|answers|response
stop sending templates|standard|these
`,
  thanks: `
thank|thanks
thx|ta|tnx|cheers
got it
works (now)
all good
much appreciated
understood
`,
  adds: `
by the way
forgot to
p s
ps
i attach
attached|here is|are
here you go
also
and also
one more thing
`,
};
