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
i'd rather
don't like
wasn't great|good
honestly
come on
i ask you
seriously
ugh
hmm
meh
oh lovely
lovely
make it make
bit rich
was that really
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
fourth time
sixth time
second time|letter
again
another delay
another
every time
every week
every day
keeps
twice
three weeks
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
days ago
weeks ago
weeks on
days
day eleven
promised
you said
did promise
said she'd
supposed to
was told
i was told
i'm told
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
as i already
already said
as i said
paid
paid for
£0
// what is wrong
missing
broke
leaking
leaked
leaks
scratched
cold
stopped working
not working
doesn't work|open|fit
doesn't
cannot
didn't
hadn't
mouldy
dirty
out of order
arrived
came with
smelt|smells
tiny
half the
slow
freezing
declined
make a complaint
but
but the
not
barely
hardly
supposed
though
poor
careless
courtesy
please help
please advise
kindly rectify
rectify
care to explain
how exactly
what happened
what exactly
i'm afraid
excuse
`;
