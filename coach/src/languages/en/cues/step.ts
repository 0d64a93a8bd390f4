export const step = `
// who
i'll … ring|call|write|email|text|message|send|post|bring|check|tell|fix|have|pull|speak|watch|telephone
i will … ring|call|write|send|have|bring
i'm … ringing|sending|lodging|transferring|doing|telling|checking|walking|calling|putting|speaking|unblocking|re
i am ringing|sending|calling|sitting|speaking
we're … sending|reporting|putting|fetching
my manager
the manager … rings|calls
a supervisor
rings|calls|texts|writes|messages|phones you
rings you
calls you
texts you
will ring|call|write|text|phone you
will write
ring you|your
call you
message you
text you
let you have|know what|by
come back to you within|by|before
// when
by one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
by half
by the end of
before the day
within the hour|minute|day|week
within … days|hours|minutes
within three|two|one|an
in … minutes
in ten|five|twenty minutes
in an hour
in the coming
next half hour
quarter of an
minutes tops
this afternoon|evening|minute|morning
tonight
tonight after
tonight's
right now
straight away
straight after
immediately
this instant
as i type
as we speak
as i write
the minute|moment i|you|it
as soon as you|the … i|we|our
first thing monday|tomorrow
tomorrow
tomorrow at|morning|before|midday
tomorrow … at
on monday|tuesday|wednesday|thursday|friday|saturday|sunday … at|morning|before
next monday|tuesday|wednesday|thursday|friday
give me until
give me a yes
give us your nod
once you've … i'll|we'll
after closing
half hourly
// what
is going out
sets off
sets out
on the van
comes tomorrow
picks … up
fetches
brings … home|back
takes … home|away
will be with you
with you by|at|on|in
is with you
be with you
at yours
drops … off
drives to
is booked
is|are being wrapped|packed|recoded|cut
is already
already packing
we've scheduled
i've opened
comes off
comes back
goes back today
refund … going
transferring
re running
re run
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
`;
