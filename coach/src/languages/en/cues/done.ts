export const done = `
// it is done
job done
all done|set|sorted
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
back on your
back in your
is on its way back
went back
went back on
it went through
has gone back|through
gone back to you
i've credited|refunded
i've … deleted|removed|lifted
i have corrected|reinstated|told|cancelled|removed|refunded
we have paid|refunded
just refunded
just now
reinstated
written off
lifted since
nothing will be taken
nothing owing
closed from
matter closed
case closed
disconnected
been shut
no further steps|action|correspondence
further correspondence
consider … closed|answered|settled
we consider
brings … end
to an end
entering into
at an end
is approved
it's confirmed
is confirmed
is enrolled
officially
renewed
is renewed
verified
live since
is live
working again
works now
up and running
welcome aboard
are yours
rest easy
all yours
safe and
has been found|delivered
was delivered
is noted
// the question answered
no you
they do
that's right
dead right
that'd be
with pleasure
pleasure
most welcome
still welcome
won't need
are included
hair included
about every
// more
is unblocked
never expires
i've extended|reprinted|ticked|settled
we've settled
it's been moved|right
been posted
is fine at
has been paid back
been paid back
now go to
that's it done
is all done
has been done
// idioms and frames at large
has been resolved|processed|completed|settled
that settles
taken care of
all taken care
`;
