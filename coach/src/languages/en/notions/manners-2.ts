export const manners2 = {
  "irony-mark": `
apparently|evidently|seemingly|interesting|curious|curiously|funny|funnily|strangely|oddly|strange|naturally
obviously|surely|doubtless|presumably|miracul~n|miracle|magic|magically|mysterious~n|mysteriously|mystery
itself|themselves|somehow|supposedly|allegedly|premium|express|guaranteed|care|great|lovely|brilliant|wonderful
oh|ah|aha|well|lucky|bless|sure|right|yeah|gather|imagine|coincidence|coincidentally|perish|suppose|guess
congratulat~v|hardly
it turns out
turns out
it seems
it would seem|appear
it appears
so it seems
how interesting|curious|odd|funny|strange|nice|lovely|convenient|clever|original|kind|wonderful|quaint|charming|very
funny how|that
oddly enough
as if
as if by
as though
of course
oh of course
no doubt
by magic
by itself
all by itself
so called
quote unquote
your call is
call is important
important to us
we value your
value your
valued customer
have a nice
happy to help
here to help
customer first
our priority
top priority
next day
same day
we care
you care
oh well
oh dear
oh really
ah yes
well well
well what
well then
lucky me|you
yeah right
yeah sure
i see
i wonder
wonder who|why|how|what
i gather
who knew|would
who'd have
fancy that
imagine that
surprise surprise
what a surprise|coincidence|pity
very funny|clever|helpful
too much to
would be too
heaven forbid
god forbid
i suppose
i guess
must be
a habit of
have a way
let me guess
so much for
what a shame
rate your
rate us
thank you for your patience
your patience
do tell
one would
tends to
`,
  rhetorical: `
really|seriously|who's|right
is it really|so|too|that
is it (really|so|that|too) hard|difficult|much|complicated|wise|necessary
so hard to
too much to ask
is this|that (really|even|seriously) normal|a|how|what|your|acceptable|the|it|right|legal|some|supposed
is that so
is that it|all|what|how
are you (even|people|guys|seriously|actually|all|lot) serious|kidding|joking|mad|blind|deaf|sure|real|stupid|reading|listening|human|crazy|for|having|insane|asleep|aware
for real
do you (even|really|seriously|actually|honestly|people|guys|ever|not) read|think|know|expect|understand|care|believe|want|have|listen|check|realise|hear|work
do you even
do you think
do you expect
what do you expect|think|suppose|want|suggest|take|imagine
what did you expect|think|suppose|imagine
who do you think
who do
who does
who is|are|on
who on earth
who would
who gave
who needs|reads|cares|asked
who else
what else
where else
how else
how hard
how difficult
how dare
how many times
how stupid
how long do
how am i
how are we
how is
how could
how can
what am i|are we|is|was supposed|meant|paying
what part of
what kind|sort of
what is wrong|the matter
what's wrong|the
what planet
what use|good
what now
why should|would|bother|on|else|even
why do i
since when
have you (ever|any|no|even|not|never|lost|seen|tried|thought) idea|shame|heard|been|read|considered|conscience
did you (really|even|not|ever|never|honestly|perhaps|by) think|read|check|expect|suppose|look|notice
did it never|not
did nobody|no one|anyone
didn't you
don't you
aren't you
isn't it|that|there
wouldn't it|you
couldn't you|it
shouldn't you
can't you
can you imagine|believe
couldn't … just
does anyone|anybody|nobody|no one|it|that
does nobody
is there anyone|anybody|no
is nobody|anyone|anybody
is anyone
am i (really|supposed|the|just|asking|expected|meant)
am i supposed
would you (like|want|accept|pay|let|leave|eat|wear|trust) (it|that|this) if|your
would it … kill|hurt
must i
must we
or what
or something
or not
you know
was it … wise|really|necessary
was that really
need i say
shall we
wasn't it
who knew
where is the|your
where's the|your
`,
};
