export const content = `
// thanks, praise
thanks a million
many thanks
thx
ty
cheers
ta
appreciate
great job
lovely stay
love
loved
loved it
i love
brilliant news
legend
wizard
magic
super
super helpful
helpful
tasty
delicious
mighty
class
perfect
amazing
awesome
best update
well done
good work
keep up
happy
happy to
happy with
pleased
a dream
film star
five stars
congrats
pass it on
tell his|her boss
over the moon
lol
haha
kidding
only joking
joking
no worries
no rush
no panic
no hard
no problem
no big deal
not a big
not a complaint
not annoyed
all good
fair enough
totally fine
either works
either's fine
take your time
whenever
just checking
just wondering
just want
just to
just asking
just curious
just letting
quick one
quick question
question
dumb|noob|silly question
curious
wondering
by mistake
own fault
honest mistake
sorry for
// politeness
please
pls
plz
kindly share
kind regards
best wishes
sincerely
good morning|evening|afternoon
hi
hi there
hiya
hello
hey
dear team
namaste
salaam
hi love
humble request
if possible
if that's possible
if you could
would you
would you have
could you
could i
could we
can you (please)
can i
can we
can u
may i
i'd like
i would like
i'd love
i wish to
i want to know|ask
want to know
to know
need to
looking for
do you (do|have|take|fix|sell)
do you
do ye
do i
does it
does the|my
is there
is the
is it
are the
am i
will the|it
what time
what's the
what is (the)
what are
what do i
what does
what if
when's
why is|do|don't
how do|does|can|much|many|long|to
how do i
how much
how many
how long for
how can
any chance
any tickets|job|jobs
in stock
still available
available
still there
open on|at|after
heated
included
cost
what does … cost
deposit for
rates
book me
book
bring
resend
extend
extension
pause
cancel order
please cancel
add my
add
move
for saturday|monday|friday
for my
tmrw
this week
in the spring
diwali
as a gift
same as
same address
suggestion
feedback
tip
`;
