export const step = `
// who
i'll|we'll
i'll … ring|call|write|email|text|message|send|post|bring|check|tell|fix|have|pull|speak|watch|telephone
we'll … ring|call|send|fetch|collect|post|deliver|refund|pay
i will … ring|call|write|send|have|bring
we will … send|ring|call
i'm … ringing|sending|lodging|transferring|doing|telling|checking|walking|calling|putting|speaking|unblocking|re
i am ringing|sending|calling|sitting|speaking
we're … sending|reporting|putting|fetching
our (own) engineer|driver|courier|nurse|roofer|team|manager|crew|fitter|chemist|lawyer|solicitor|technician|office|claims
our driver|courier|engineer|nurse|manager
my manager
the manager … rings|calls
a supervisor
a courier|driver|mechanic|fitter|nurse|plumber|technician|locksmith|surveyor|van|cleaner|specialist
the courier|driver|mechanic|fitter|plumber|technician|surveyor|vet|crew|lab
rings|calls|texts|writes|messages|phones you
rings you
calls you
texts you
writes to
will ring|call|write|text|phone you
will write
ring you|your
call you
message you
text you
let you have|know what|by
come back to you within|by|before
// when
by tonight|noon|midday|midnight|tomorrow|friday|thursday|wednesday|monday|tuesday|saturday|sunday|easter
by one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
by half
by the 00th
by the end of
by 0|00
before noon|one|two|three|four|five|six|ten|nine|bedtime|tonight
before the day
before … out
within the hour|minute|day|week
within … days|hours|minutes
within three|two|one|an
in … minutes
in ten|five|twenty minutes
in an hour
in the next
in the coming
next half hour
half an hour
quarter of an
minutes tops
today
this afternoon|evening|minute|morning
tonight
tonight after
tonight's
right now
straight away
straight after
immediately
at once
this instant
as i type
as we speak
as i write
the minute|moment i|you|it
the moment
as soon as you|the … i|we|our
first thing
first thing monday|tomorrow
tomorrow
tomorrow at|morning|before|midday
tomorrow … at
at one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|half
at 0|00
at 00
on monday|tuesday|wednesday|thursday|friday|saturday|sunday … at|morning|before
on monday|tuesday|wednesday|thursday|friday|saturday
next monday|tuesday|wednesday|thursday|friday
from tomorrow|monday
until noon|four
give me until
give me a yes
give us your nod
one word from
once you've … i'll|we'll
same day
overnight
after closing
sharp
two streets
half hourly
// what
goes out
go out
is going out
goes in
leaves now|today|tonight|at|the
sets off
sets out
is on its way
on the way
on the van
comes by|at|on|tomorrow|to
comes tomorrow
picks … up
fetches
fetch
collects
brings … home|back
takes … home|away
will be with you
with you by|at|on|in
is with you
be with you
arrives
lands
reaches you|your
reach you
at your door
at yours
to your door
in your inbox
drops … off
drives to
replaces
repairs
planes
is booked
is|are being wrapped|packed|recoded|cut
is mixing|packing|wrapping|restoring|doing|cooking
is already
already packing
i've set|got|booked|put|asked|scheduled
we've scheduled
scheduled
i've opened
reminder
comes off
comes back
goes back today
refund … going
transferring
re running
re run
files
lodging
have it … by
i'll have
i'll know by
get it back
looks at
sees you
visit~v you
my own name
in writing by
track down
`;
