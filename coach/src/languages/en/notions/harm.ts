export const harm = {
  loss: `
lost|los~v|losing|loss|losses|lose|ruin~v|ruined|spoil~v|spoilt|spoiled|wreck~v|wrecked|destroy~v|destroyed
missed|miss~v|missing|gone|disappear~v|vanish~v|vanished|stolen|steal~v|stole|theft|robbed|burgl~v|wast~v|waste
wasted|forfeit~v|forfeited|deleted|delet~v|erased|wiped|wip~v|irreplaceable|deprived|mislaid|misplaced|expired
lapsed|binned|died|dead|damage~n|damages|damaged|damag~v|evaporat~v|empty|shortfall|stranded
went missing
waste of
for nothing
in vain
to no avail
down the drain
up in smoke
written off
write off
can't replace
never get … back
won't get … back
cost me|us
cost … my|our
out of pocket
robbed of
thrown away|out
threw away|out
in the bin
half of it
all my
no trace
nowhere to be
cancelled at
fell through
lost … job|client|customer|order|deposit|money|day|time
nothing left
left without
left with nothing
without a
short by
let slip
`,
  broken: `
broken|broke|breakdown|break~v|kaput|knackered|bust|busted|faulty|fault|defect~n|defective|flaw~n|damag~v
damage|damaged|leak~v|leaks|leaky|leaking|drip~v|flood~v|torn|tore|rip~v|ripped|split|burst|stain~n|stained
stains|dirty|filthy|crack~n|cracked|cracks|crack~v|chip~v|chipped|dent~n|dented|dents|scratch~n|scratched
scratches|smash~v|smashed|shatter~v|shattered|snap~v|snapped|bent|warped|wobbl~v|wobbly|loose|peeling|rust~v
rusty|mould~n|mouldy|rotten|stale|sour|off|expired|crushed|squashed|crumpled|melted|overheat~v|smoke|sparks
dead|died|crash~v|crashed|crashes|freez~v|frozen|froze|error|bug|bugs|buggy|glitch~n|glitchy|down|drops
disconnect~v|smell~v|smells|stinks|reek~v|noisy|hole|wonky|squeak~v|shrunk|shrank|faded|ruined|unusable
malfunction~v
break~v down
broke down
out of order
out of action
doesn't|does|don't|won't|didn't|isn't|not|stopped|never (not) (even) work~v|working|start|open|fit|load|charge|turn|switch|close|connect|print|heat|fit|play|hold|ring|scan|go
not working
stopped working
packed up
conked out
gave up the ghost
tear in
mark on
fell off|apart|out|to
falling apart
fall~v apart|off|out|to
came off|apart|loose|unstuck|undone
peel~v off|ing
burnt out
blank screen
black screen
no signal|network|power|water|hot|heating|internet|sound|picture
went down
is down
cuts out
cut out
hole in
missing part~n|screw~n|pieces
wrong size|colour|item|one|order
poor quality
`,
  ignored: `
ignor~v|ignored|ignoring|ignorance|unanswered|unheard|silence|silent|deafening|voicemail|engaged|ghost~v
ghosted|stonewall~v|dismiss~v|deaf|bot|chatbot|robot|template|canned|unread|hello|abandon~v
no answer|reply|response|word|news|contact|callback|feedback
no one|nobody answer~v|answers|replies|replied|responds|picks|picked|calls|called|came|cares|bothered|knows|listens|rang|rings|tells|told|reads|helps|wrote
nobody … back|phone|answer~v
no one … back|phone|answer~v
not a word|peep|single|thing
without a word|reply|answer|response
never (once) replied|answered|called|rang|responded|heard|phoned|got
didn't|doesn't|don't|won't (even) answer|reply|respond|call|ring|listen|care|pick|bother|get
hasn't|haven't (even) (been) answered|replied|responded|called|rung|heard|had
radio silence
hang|hung up
hangs up
hung up on
put the phone
phone down
cut me off
cut off
goes to voicemail
rings out
ring~v out
ringing out
left on read
on read
seen but
read but
left hanging
left in
in the dark
fobb~v off
fobbed off
fob off
brush~v off
brushed off
brush off
blank~v me|us
deaf ears
talking to a
brick wall
a wall
chat bot
automated reply|response|message|answer
auto reply
copy paste~v
copy and paste
copy pasted
no explanation
not heard
heard nothing
nothing since
not listening
on hold
waiting for … reply|answer|call
anyone there|home|alive|reading|human
is anyone|anybody there|reading|alive
forgot about
forgotten about
nobody home
waste basket
`,
  "passed-round": `
circles|runaround|transferr~v|transferred|redirect~v|redirected|bounc~v|bounced|buck|referr~v
sent from
sent me to|back|from|round|away
sends me to|back|round|from
sending me to|back|round|from
pass~v from|around|between|round|on|to|me|us
passed from|around|between|round|on
pillar to post
from one … to
one department|person|desk|number|office|agent|to … another
back and forth
to and fro
round and round
round in circles
in circles
going round
go round
run around
the run around
different answer~n|answers|story|stories|person|people|agent|reply|number|thing
another answer|story|version|person|agent|department
everyone|everybody|each says|tells something|different|me
each one … sends|says|different
each time … different
someone|somebody different|new
says one … other|another
says … ask the|them
says it's
blam~v each other
each other
not my|our department|job
not our problem
wrong department
transfer~v me|to
put through
put me through
ping pong
kick~v around
all over again
start again|over|from|all
from scratch
from the beginning
explain … again|over|everything|all
repeat … again|myself|story|all
repeating myself
same questions|story|thing|details|documents
tell … again|over
new ticket|case
fifth|fourth|third|sixth|second|0th|0rd person|agent|operator|department|advisor|colleague
three|four|five|six|0 people|agents|departments|operators|numbers|advisors
not a clue|one
nobody|no one knows (what|anything|me)
nobody takes|takes|will
left hand|right hand
call … call|back
now they say
contact the
refer~v me|to
wild goose
`,
};
