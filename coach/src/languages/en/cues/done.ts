export const done = `
// it is done
job done
all done|set|sorted
sorted
is sorted
done and dusted
signed sealed
that's the whole
has|have been refunded|returned|credited|given|sent|paid|replaced|changed|cancelled|corrected|removed|restored|lifted|reset|deleted|closed|disconnected|taken|struck|recut|lodged|fixed|moved|updated|extended|renewed|booked
been refunded
been returned|restored|replaced|changed|corrected
is|are refunded
was|were refunded|returned|released|written|credited
refunded
refunded at|to|on
is back
is|are back with|on|in
back on your
back with you
back in your
is on its way back
on its way
went out
went back
went back on
went through
it went through
has gone back|through
has gone
gone back to you
we've|i've paid|refunded|credited|settled|sent|put|returned|cancelled|corrected|extended|lifted|taken|told|deleted|removed|ended|popped|ticked|made|changed|reset|fixed|booked|added|restored
i've credited|refunded
i've … deleted|removed|lifted
i have corrected|reinstated|told|cancelled|removed|refunded
we have paid|refunded
just refunded
just now
credited
reinstated
restored
released
corrected
reset
written off
struck out|off
waived
wiped
lifted
lifted since
frozen
cancelled
is cancelled
nothing to pay
nothing will be taken
nothing owing
closed from
is closed
matter closed
case closed
wound up
disconnected
been shut
was shut
no further steps|action|correspondence
further correspondence
consider … closed|answered|settled
we consider
brings … end
to an end
entering into
at an end
approved
is approved
granted
confirmed
it's confirmed
is confirmed
is enrolled
enrolled
officially
renewed
is renewed
verified
live since
is live
working again
back up
works again
works now
works in
up and running
as of now|today
from tonight|now
since ten
welcome aboard
it's yours
is yours
yours until
are yours
rest easy
rest assured
enjoy
happy
nothing left
all clear
all yours
safe and
has been found|delivered
was delivered
found
signed off
noted
is noted
pencilled
down for
// the question answered
yes
yes you can
no you
they do
it does
it is
it means
that's right
you're right
dead right
that'd be
that'll be
that is
with pleasure
pleasure
you can bring|pay|use|type|drop|keep
are welcome|fine
is fine
is welcome
most welcome
fine
still welcome
won't need
no need
free of charge
is included
are included
hair included
every … weeks|miles|month
per
up to a
about every
open until|till
on tuesdays|mondays|thursdays|wednesdays|fridays
at the gate|desk|counter
right by the
`;
