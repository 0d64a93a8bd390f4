export const asking = {
  "ask-info": `
how|when|where|what|what's|which|who|wondering|question|ask~v|asking|enquir~v|inquir~v|info|information|details
price|prices|cost~v|available|availability|curious|status
how do|can|does|to|much|many|long|is|are|will|would|should|far|often|soon|early|late|old|big|about
when is|are|does|do|will|can|would
where is|are|do|can|does|should|would
what is|are|does|do|time|happens|about|would|if|size|should|kind|sort
who do|can|is
could|can|would|will you (please|just|kindly) tell|check|confirm|let|send|advise|explain|help|give|look|say|change|move|resend
can i|we|you
could i|we|you
may i|we
is it possible|ok|okay|normal|true|safe|too
is there|it|the|my|this|that|your
are there|you|the|we|my
do you|i|we|they
does it|the|this|that|your
will it|there|you|the|my|i
do i need|have
have you got|any
any chance|idea|news|update|way
just wondering|asking|checking|want
wonder~v if|whether|how|what|when
i'd like to know|ask|find
want to know|ask|check|find
wanted to know|ask|check
would like to know|ask
let me know
please advise|confirm|tell|explain|send
tell me
quick question|q
a question
opening hours
what … cost
please let
is … open|closed|included|free|available|possible|normal
the difference between
how come
what number
remind me
`,
  "ask-why": `
why|explain|explain~v|explanation|justify|reason|baffl~v|baffled|puzzl~v|puzzled
why is|are|do|did|does|was|were|has|have|not|the|should|would|can
why not
why on earth
why the
why else
how come
how is that|this|it
how can (it|this|that|you|anyone|a) be
how can|could you|this|that|it|they|anyone|a|there
how could
how is it|this|that possible
how did|does this|it|that
how on earth
how exactly
what for
what's the point|reason|problem|matter|use|sense|excuse
whats the point
what is the point|reason|problem|use|sense|matter|meaning
what … for
what was the
what exactly
what happened
what went wrong
what's going on
what is going
what's happening|wrong
what gives
what makes
on what ground~n|basis|grounds
on which grounds|basis
by what right|logic
who gave|decided|authorised|allowed|approved|is responsible
who is|are going
since when
care to explain
please explain
can you explain
can|could someone|anyone|anybody|somebody explain|tell
for what reason
the reason
give me … reason
account for
how so
what reason
what kind of
make sense
doesn't make
makes no sense
make it make
i don't understand|get|see
don't understand
can't understand
cannot understand
beats me
where did
where does|is the logic
the logic
is there a reason
what entitles
what am i paying
`,
  demand: `
demand~v|demand|demanding|insist~v|immediate~n|immediately|straightaway|now|today|asap|urgent~n|urgent|urgently
instantly|supervisor|require|hurry|quick~n|explain|stop|remove|compensat~v|compensation|must|deadline
i insist
right now|away|this
straight away
right now
this minute|instant|second|very|evening
at once
as soon as possible
without delay|further
i want my|a|the|an|it|this|you|him|her|answers|someone|to|compensation|your
i want … back|now|today
want … money|refund
want my money
give me|us|back|it
give … back
get me|my|it|him|her|this|someone|your
get … back|manager|here|now
return my|the|our|it
refund me|my|it|now|the
send me|someone|it|a|my|the
fix it|this|that|now|your
sort it|this
sort … out
do something|your|it
do your job
put me|it
put … through
bring it|me|my|back
take it|them|me
let me speak|talk
speak to … manager|supervisor|someone|human
your manager
a manager
expect … by|today|tomorrow|within|reply|answer|refund|compensation|call
i expect
i require
i need … now|today|back|urgently|asap
need it|this|my now|today|back|urgently
by tomorrow|today|tonight|friday|monday|noon|0|00|end
within 00|0|00 hours|days
hurry up
act now
deliver it
answer me
call me|back
cancel it|this|my|the
take … off
have to
need to
last chance
get a move
chop chop
or else
either … or
`,
};
