export const anger = `
// words of outrage
disgust~v
disgrace~n
outrag~n
outrageous
scandal~n
appall~v
unbelievable
unacceptable
ridiculous
pathetic
joke of a
shambles
useless
incompeten~n
absolute state|joke|disgrace|clowns
shame on
shameless
no shame
ashamed
should be ashamed
how dare
how do you sleep
the nerve
your nerve
the gall
you people
you lot
you had one job
one job
do you hear
are you trying
are you people
what kind of people
what sort of
none of you
god help
christ
get real
lose my mind
furious
livid
fuming
seething
heartless
greedy
predatory
filthy
brazen
bloody
damn you
damned
arse
ass
shit~n
shite
bullshit
wtf
piss~v
pissing
bugger~v
buggered
f~ck~v
fuck~n
fucking
bastard~n
// names called
liar~n
lying
lied
lie
lies
lied to
stop lying
fraud~n
crook~n
scammer~n
thief
thieves
theft
steal~v
stole
stolen
robber~n
robbery
rob~v
robbed
rip off
ripped off
con artists
swindl~v
extort~n
racket
bandit~n
thug~n
idiot~n
moron~n
clown~n
cowboy~n
gobshite~n
shower of
scum~n
scumbag~n
parasite~n
vulture~n
bribe
// harm done
in a&e
ambulance
hospital
burn~v
burnt
bleeding
injur~v
forgery
negligence
negligent
police
cops
left my|an
left me
my baby|toddler|son|daughter|mother|father|dad|kid's
year old
newborn
wheelchair
ruin~v
ruining
kill somebody|me
emptied my
nobody came
threw
hung up
laughed
laugh in
// threats
solicitor
lawyer
attorney
lawyer~n
court
small claims
sue
suing
legal action
ombudsman
trading standards
chargeback
dispute the
disputing
regulator
consumer court
vigilance
police are
report you
reported you
reporting you
press
media
twitter
going everywhere
review … everywhere
naming you
i'll see you
see you in
see me in
hear from my
hearing from
you'll pay
pay for it
pay up
close my account
closing my
cancel everything
everything now
never again
last time for
i'm done
i'm finished
done being
will be outside
outside your
i'm going to
going to the
i have the (video|recording)
the recording
have it on
on camera|tape
got it on
have screenshots
by friday
by monday
i want a manager|my|your|every|the
want my money
my money
where's my money
taking my money
stop taking
refund me
give me a human
give me my
get me
get someone|somebody
call me
ring me now
now
sort it
fix it or
or i
or i'll|i'm
i paid
never sent|asked
you were told
i told you
you took|sold|gave|sent|lost|let|left|pulled|seated|served|froze|cancelled|stole|killed|bleached|burnt
you've stolen|delivered|lost
you stole
you sold
you let
you just
your driver|agent|staff|courier|manager|salesman|bouncer|nurse|van
your fault
that's on you
your own error
because of your|you
in writing
four times
hundredth
still won't
and you want|tell|send|offer|call
and now you
and your answer
blame me
congratulations
bravo
thanks a bunch|for
delightful
lovely little
enjoy
have a nice day
hope you're|you
with pleasure
i hope
proud
no apology
sincere apology
`;
