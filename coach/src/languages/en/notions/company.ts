export const company = {
  "company-doing": `
we've|our|trained
we|i (have|had|just|already|now|also|did|personally|then) checked|sent|done|acted|looked|reviewed|investigated|issued|refunded|replaced|fixed|updated|cancelled|processed|contacted|spoke|spoken|booked|arranged|raised|tested|inspected|examined|delivered|dispatched|posted|changed|moved|found|listened|went|followed|opened|completed|provided|fulfilled|repaired|corrected|removed|added|credited|asked|called|passed|put|released|reset|rang|written|wrote|counted|measured|shipped|packed|notified|informed|took|taken|made|given|gave|ran|traced|logged|recorded|applied|offered|kept|acted
we're|i'm|we are|i am (now|already|currently) checking|sending|working|looking|reviewing|arranging|doing|investigating|processing|refunding|replacing|fixing|trying|bringing|holding|booking
we have
we did
we do
we work
we act
we always|never
our system~n|records|team|staff|technician|engineer|courier|driver|doctor|teacher|specialist~n|expert~n|mechanic~n|colleague~n|manager|chef|department|warehouse|crew|accounts|side|service|company|shop|clinic|bank|equipment|server|product~n|policy|process
the team has|have|is|did|will
the system
the technician
the engineer
was|were|has|have been (already|duly|immediately) checked|sent|done|reviewed|processed|issued|dispatched|carried|inspected|tested|investigated|recorded|logged|passed|forwarded|delivered|handed|completed|packed|cleaned|performed
was|were checked|sent|delivered|dispatched|packed|handed|tested|inspected|processed|carried|performed|fulfilled
according to
in line with
carried out
followed the|procedure|protocol
everything was|is done
did everything|our
done everything|our
did … properly|correctly|right
by the book
on our part|side|end
from our side
our part
quality control
looked into
gone through
went through
behind the scenes
on shift
on duty
`,
  "will-do": `
i'll|we'll|arrang~v|arrange|arranged|arranging|solv~v|solve|resolv~v|resolve|fix~v|personally|myself|ensure
promise|gladly
i|we will|shall
i|we am|are (now) going to
i'm|we're going to|sending|calling|booking|putting|bringing|having|looking|checking|driving|coming
going to
we'll (get|send|call|make|have|be|do|put|bring)
i'll (get|send|call|make|have|be|do|put|bring|check|let|ring|see|ask)
will call|ring|send|be|check|arrange|refund|replace|fix|sort|get|let|contact|write|email|bring|come|return|look|make|take|have|do|update|text|phone|pay|cover|credit|issue|deliver|drop|collect|pick|meet|help|report|knock|arrive|confirm|go|put|give|change|cancel|transfer|open|review|reply|explain|repair|reach|see
can arrange|send|offer|refund|replace|book|put|bring|do|have|make|give|swap|call|come|get|take|move|add
sort~v … out
sort this
sort it
put … right
put it right
see to
see to it
take care of
look into
get back to
come back to
let you know
keep you posted|updated|informed
keep you
follow up
on it
on my|our way|list|desk
on the way
leave it with
leave … to me|us
take it from
from here
is on … way
is|are coming|bringing|driving|calling|sending|arriving|booked|heading
be with you
make sure
see that
you'll have|get|hear|receive|find|see
you will have|get|hear|receive|find|see
expect … from us|call
let me check|see|look|find|get|make|know
let me
update you
by 0|00|noon|tonight|tomorrow|friday|monday|five|six|three
be at your|in your
make it up
happy to
within the hour
`,
  "choose-offer": `
choos~v|choose|choice|choices|chose|either|or|whichever|option~n|options|prefer~n|prefer|preferred|preference
rather|sooner|instead|alternativ~n|alternatively|alternative|swap~v|which|suit~v|suits|handier|easier
convenient|pick~v|offer~v|offer|offers|also|both|shall|equally|decide|decid~v
your choice|pick|call|decision
either … or
or if
or else
whatever suits
would you like|prefer|rather|care|want
do you want|prefer
you prefer
if you prefer|like|wish|want|would|'d|you'd|rather
if you'd|you rather|like|prefer|sooner
as an alternative
in place of
in exchange
which suits|would|one|is|do|works|of|day
what suits|would|works
suits you
better for|suited
works for you
up to you
it's up
your turn
say which
tell me which|whether
tell us which|whether
let me|us know which|whether|what
name~v your|the|a
pick one
we|i can
can offer
could also
on the house
discount or
refund or
replacement or
today or
now or
two ways|options|things
another way|option|one
different one|day|time
shall i|we
how about
what about
would it help
free to
as you like|wish|please
just say
say the word
`,
  "help-self": `
yourself|yourselves|contact~v|contact|call~v|ring~v|visit|apply|applicat~n|fill|download~v|upload~v|print~v
scan~v|click|tap~v|press~v|enter~v|type~v|reset~v|restart~v|reboot~v|reinstall~v|unplug~v|plug~v|submit~v
regist~v|queue~v|collect~v|collect|faq|online|portal|hotline|helpline|link|settings|instructions
on your own
by yourself
on your side|end
do it yourself
self service
please contact|call|ring|visit|go|apply|fill|download|complete|submit|upload|write|email|use|log|see|check|refer|print|bring|send|follow|restart|try
call us|the|our|them|on
call 0000
ring the|us|them|our
phone the|us|them|our
go to
go through|back|into|and|online
pop into|in|down|over
come in|to|down|by|over
drop in|by|off|it
fill~v in|out|up
print out
log in|into|on
sign in|up
open the|your|settings|app
click~v on|the|here
updat~v the|your|app
turn~v off|on|it
switch~v off|on|it
bring~v it|the|your|them
take~v it|them|the to|up|back
take it up
send~v us|it|the|a|me|your|them
post~v it
mail~v it
write~v to|us|a
email~v us|the|our|to|me
book~v a|an|online
check~v your|the|with|spam
ask~v the|your|them|at
you can|may|could|will|need|should|must|have (to) (find|call|contact|go|visit|apply|fill|download|do|check|get|collect|ask|bring|take|submit|use|log|change|cancel|send|ring|print|write|request|open|return)
you'll need|have to|want
you need to
pick~v up
get in touch
reach out
turn~v to
address~v your
help centre|page|section
our website|portal|app|site|hotline|office
via the
in person
step 0|one|two
follow~v the|these|steps
find out
`,
  "good-outcome": `
refunded|replaced|fixed|repaired|resolved|sorted|solved|done|confirmed|confirm~v|approved|approv~v|accepted
granted|credited|credit~v|waiv~v|waived|free|compliments|upgraded|extended|extra|bonus|double|reserved|secured
booked|delivered|dispatched|shipped|posted|activated|restored|reinstated|reactivat~v|unblocked|unlocked|settled
reversed|certainly|yes|possible|gladly|success~n|successfully
refund is|has|was|went|on
been refunded|replaced|fixed|repaired|approved|confirmed|sorted|resolved|credited|returned|cancelled|waived|updated|corrected|booked|found|reinstated|extended|restored|sent|paid|reversed|released|dispatched|changed|moved|upgraded|removed|activated|lifted
is|are|was|were|has|have (now|already|all|both) refunded|replaced|fixed|repaired|approved|confirmed|sorted|resolved|credited|booked|ready|waived|updated|corrected|found|restored|done|set|reserved|active|open|free|cleared|paid|back|upgraded|extended
on its|their|the|his|her way
back on|in|up|to your|with
money is back|on
replacement is|has|will|on
all sorted
sorted out
all set
good news
great news
happy to say|confirm|tell|report
pleased to say|confirm|tell|report
glad to
i'm|we're|am|are happy|pleased|delighted|glad
free of charge
for free
on the house
on us
at our expense|cost
our expense
no charge
without charge
at no cost
as a gift
with our compliments
held for
set aside
put aside
booked in
found it|your|the|a
we found
turned up
safe and
arrived safely
out for delivery
in the post
working again|now
works again
up and running
back to normal
ready for|to
your refund|money|£00|£0|replacement
in your account|inbox
cancelled without
paid out
you certainly|can|may
of course
no problem
welcome to
`,
};
