export const truth = {
  "truth-doubt": `
allegedly|alleged|alleg~v|allegation~n|supposedly|supposed|suppos~v|claim~v|claimed|claims|appear~v|believe~v
disbelief|doubt~v|doubtful|dubious|mistaken|misunderst~v|misunderstanding|misunderstood|mishear~v|misheard
misread|misremember~v|confus~v|imagin~v|imagination|story|stories|tale~n|version|presumably|apparently
perceiv~v|perception|subjective|impression|credib~n|credible|incredible|unlikely|implausib~n|suspicio~n
suspicion|suspect~v|sceptic~n|rumour~n|unfounded|baseless|absurd
your claim
so called
as you say|claim|put|call|describe|maintain|allege|tell
you say|claim|claimed|maintain|allege|insist|think|believe|reckon|suggest|imply
what you call|describe
in your words|opinion|view|version
your words|version|story|account|word|impression|assumption|interpretation|view
according to you
you think
you'd think
seem~v to you
it seems|seemed to
seems to
appears to
you believe
i believe
hard to believe
beggars belief
no reason to
question~v whether|your
are you (quite|really|absolutely|sure|certain|positive) sure|certain|positive
sure it|you|that wasn't|weren't|didn't
must be mistaken|confus~v|mixing|thinking
mix~v up
made up
making … up
making it up
fairy tale
find it|that hard|difficult|odd|strange|curious
odd that
strange that
funny that
if what you
if that is|were|was true
whatever you
you may think|feel
feel~v that
might be|have
hold water
pull the other
no way of knowing
cannot confirm
do not recogn~v
without foundation
`,
  proof: `
proof|prove~v|proves|proved|proven|proving|disprov~v|evidence~n|evidenc~v|cctv|camera~n|footage|recording~n
recorded|logs|logbook|logged|timestamp~v|tracked|gps|data|photo~n|photograph~n|picture~n|pics|screenshot~n
video|signature|witness~n|eyewitness|confirms|document~n|documented|documentation|receipt|receipts|invoice
inspect~v|inspection|examin~v|examination|test~v|tested|lab|laboratory|measured|calibrat~v|diagnos~v|audit
forensic|verify|verified|verif~v|investigat~v|investigation|trace|history|barcode|scan~v|scanned|weighed|fact~n
statement|demonstrat~v|substantiat~v
the recording
record show~v
records show|say|are|indicate|confirm|tell|don't|contain|suggest
our|the records
our|the system|systems|data|logs|log|database|server|tracking|gps|scan|scanner|meter|report|file show~v|say|shows|says|is|does|has|indicate~v|confirm~v|record~v|are|do
our logs
the log
log book
time stamp
tracking shows|says
according to our|the
signed for
confirmed by
expert~n report
black box
internal review|check|investigation
review found|shows
found nothing|no
no record|trace|evidence|sign|indication|proof
in the file|system|records|log
on file|record|tape|camera
read out
checked and
the facts
the sensor
print out
black and white
beyond doubt
paper trail
crystal clear
it is documented
tells a different|another
`,
  "right-wrong": `
right|wrong|wrongly|wronged|correct~n|correct|correctly|incorrect~n|incorrectly|inaccura~n|accurat~n|accurate
mistake~n|mistake|mistaken|mistakenly|error~n|errors|errone~n|err~v|fault~n|faulty|slip|mixup|muddle~v
oversight|glitch|blunder~n|blunder|bungl~v|botch~v|misprint|typo~n|typo|miscalculat~v|misinform~v|misled
mislead~v|true|untrue|false|falsely|truth|proper~n|properly|improper~n|exact~n|exactly|precise~n|confus~v
misread|miscount~v|justif~v|justified|unjustif~v|legitimate~n
by mistake
in error
slip up
slipped up
mix up
mess~v up
messed up
cock up
cocked up
screw~v up
screwed up
as it should
in order
by the book
in the right
in the wrong
not true
isn't true
spot on
fair and
nothing wrong|amiss
got it wrong
gone wrong
went wrong
goes wrong
something wrong
ought not
mix~v them
our bad
my bad
`,
  "fault-word": `
fault~n|fault|faults|guilt~n|guilty|blam~v|blame|blameless|responsib~n|responsible|responsibility|irresponsible
accountab~n|accountable|liab~n|liable|liability|culprit|culpab~n|cause~n|caus~v|caused|negligen~n|negligence
neglect~v|user's|attribut~v|attributable|admit~v|admit|doorstep|finger|buck|scapegoat|excus~v|provoke~v
at fault
no fault
your fault
our fault
not our
to blame
caused by
root cause
the root
root of
reason~n for
source of
because of you|your|us|our|him|them
thanks to you|your|us
due to your|our|the|a|an|customer
down to you|your|us|our|the|a|him|me
self inflicted
user error
human error
our error
own doing|making|fault
own goal
yourself to blame|thank
only yourself
on you
on us
that's on you|us
it's on us
on your|our part|side|end
your end
our end
our doing
your doing
our mistake
your mistake
our side
answer for
who's going to
take~v … blame|responsibility
took … responsibility
accept … responsibility|blame|liability
own up
our bad
my bad
let … down
at our|your door
pin~v it|this on
point~v … finger
shift … onto
pass the buck
brought … on
ask~v for trouble
on whose|who's
`,
  lie: `
lie|lies|lied|lying|liar~n|liars|cheat~v|cheated|cheats|cheating|cheater~n|deceiv~v|deceived|deceit~n|decept~n
deceptive|deception|fraud~n|fraud|fraudulent|fraudster~n|scam~n|scam|scammed|scammer~n|scams|trick~v|tricked
tricks|tricky|con~v|conned|conning|swindl~v|swindler~n|false|falsely|falsif~v|fake~n|faked|fake|forged
mislead~v|misleading|misled|dishonest~n|dishonesty|honest~n|honestly|insincere|hoodwink~v|bait|fooled|robb~v
robbed|robbery|daylight|hidden|sneaky|underhand~n|sham|bogus|phoney|fib~v|untrue|bull|bullshit|bs|nonsense
pretend~v|pretending|betray~v|stole|steal~v|theft|crook~n|gaslight~v|hypocri~n|fobb~v|corrupt~n
con artist~n
con men|man|trick
false promise~n|advertising|claim
forg~v signature
bait and
made a fool
taken for a|me
ripped off
rip off
rip~v off
hidden charge~n|fee~n|cost~n
not true
isn't true
made up
made that up
make … up
fairy tale~n
pull~v the wool
stab in
broken promise~n
empty promise~n
promises promises
never intended
said … never
smoke and mirrors
string~v along
strung along
lead~v on
led me on
`,
  "promise-word": `
promis~v|promise|promises|promised|promising|guarante~v|guarantee|guaranteed|assur~v|assured|assurance
reassur~v|agreed|agree~v|agreement|swore|swear|vow~v|pledg~v|commit~v|committed|commitment|undertak~v|undertook
scheduled|arranged|quoted|advertised|advertis~v|confirmed|honour~v|honor~v
said it|you|he|she|they|we|that would|will|was|they'd|he'd|would've
you said
they said
he said
she said
said … would
said … tomorrow|today|monday|hour|week|ready|days
said she'd
told me|us|it|that (it|that|you|they|he|she|i) (would|was|will)
i|we was|were told
told … would
my word
your word
kept … word
keep … word|promise~v
give … word
gave … word
was to
were to
supposed to
due on|today|yesterday|at|by
was confirmed
as agreed
count on
rely on
depend on it
you have my word
rest assured
made a promise
in writing
on the phone
`,
};
