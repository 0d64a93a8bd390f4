export const displeasure = `
// disappointed
disappoint~n
let down
feeling cheated
not happy
unhappy
not impressed
not good
not great
not right
not correct
isn't right
not acceptable
expected better
expect better
i'd expect
i expected
i'd have expected
what a shame
shame
sad
a pity
waste of
annoy~n
frustrat~n
inconvenien~n
uneasy
worried
worries me
mortifying
sneaky
tired of
tiring
had enough
what's the point
whats the point
no point
used to be
was better
better when
i trusted
not laughing
see the funny
never thought
loyalty
been a customer
customer since
years
not angry
i'd rather
don't like
wasn't great|good
really
honestly
come on
i ask you
ah here
seriously
ugh
hmm
meh
oh lovely
lovely
whatever
make it make
bit rich
the cheek
was that really
necessary
is it too much
// still, again
still
still waiting
still no|not|broken|hasn't
still in
waiting
waited
been waiting
been … weeks|days|months
since monday|tuesday|wednesday|thursday|friday|sunday|the|christmas|june
third time
fourth time
sixth time
second time|letter
first time
again
another delay
another
every time
every week
every day
keeps
keep
kept
twice
three times
three weeks
four times
times now
each one sends
passed between
sends me
chase
chase you
have to chase
not updated
not activated
not uploaded
not returned
nobody
no one
nobody's
no news
no word
no answer
no reply
no explanation
nobody rang|told|sent|answering|said
no one said
hasn't rung
never arrived
never arrives|came|mentioned
not arrived
hasn't arrived
didn't arrive
rings out
any news
any news or
where is
where is my|it
well
late
delayed
cancelled
days ago
weeks ago
weeks on
two weeks
weeks
days
day eleven
promised
you said
you promise
did promise
it says
said she'd
supposed to
was told
told
i was told
i'm told
told me
quoted
was quoted
charged
was charged
i've reported
reported
reported it
i've raised
i've told|sent|asked|paid
i've been
i asked
asked for
i'd asked
we'd asked
i did say
i said
i wrote
i ordered
as i already
already said
as i said
paid
paid for
i paid
overpaid
fee
£0
// what is wrong
wrong
wrong size|order|colour
missing
broken
broke
leaking
leaked
leaks
scratched
cracked
cold
stopped working
not working
doesn't work|open|fit
doesn't
won't
can't
cannot
didn't
wasn't
isn't
couldn't
hadn't
mouldy
dirty
cleaned
dead
gone
locked
stuck
out of order
lost
arrived
came with
came without
came
smelt|smells
tiny
half the
slow
freezing
declined
error
bug
refund
complaint
make a complaint
but
but the
no
not
only
barely
hardly
supposed
instead
though
poor
bad
careless
courtesy
please stop
please help
please advise
kindly rectify
rectify
care to explain
how long
how exactly
what happened
why
what exactly
i'm afraid
excuse
`;
