export const policy = `
// rules and terms
policy
policies
polic~n on|is|of|states|stops
our (own|company|house|store|refund|cancellation|general) policy|rules|rule|terms|procedure|regulations
company polic~n
rule~n
the rules
rulebook
house rules
ground rules
regulation~n
guideline~n
guidance
bylaws|byelaws|bylaw|byelaw
by laws
statut~n
statutory
legislation
law
by law
the law
act
directive
gdpr
data protection|security
en 00
code of
highway code
charter
protocol~n
procedure~n
procedur~n
standard practice
common practice
internal regulation~n
clause~n
paragraph~n
section 0
article 0
point 00
annex~n
appendix
subsection
sub clause
overleaf
handbook
manual states
terms
terms and conditions
term~n of
terms you|and|of
conditions of
general conditions
conditions apply
conditions
booking conditions
contract~n
contractually
contract of
the agreement
agreement … signed
tenancy agreement
membership agreement
hire agreement
service level
level agreement
you signed
you accepted
accepted the
you agreed to
agree to section
eula
licence prohibits|agreement
lease
tariff~n
tariff sheet
price list
fee schedule
schedule you
published tariff
your … plan doesn't|does|only
plan doesn't include
package only
entitles you
entitled to
on the saver|basic|lite tariff|plan
fair use|play
fare conditions|rules
rate card
deposit scheme
warranty terms|conditions
warranty excludes|covers|is
under warranty|guarantee
under the|our guarantee|warranty|terms|contract|rules|promise
under clause|section|article|the
under our|the … terms|policy|agreement|rules|act|contract|guarantee|plan
trading standards
consumer rights
safety regulations
health and safety
underwriting
admission terms
supply terms
payment terms
wording
small print
policy wording
// as per
as per
per the
as set|laid out
set|laid out in
set out
laid down
as stated|specified|stipulated|provided|described in
in accordance
in line with
in keeping with
according to (our|the) terms|rules|statute|protocol|tariff|contract|policy|law|service
according to
pursuant
by virtue
subject to
in compliance
compliance
complian~n
for reasons of
as a matter
matter of principle
by the book
go by the
strictly on
first come
by accepting|ticking|signing|booking
at sign up
is deemed
are deemed
deemed
// what rules do
stipulat~v
prescrib~v
prohibit~v
forbid~v
forbids
obliges
oblig~v us|me|the
requires
requir~v two|a|six|every|that
provides for|that
provide for
entitl~v
states that
states
limits liquids
allow six
won't let us
prevents me|us
prevent~v us|me
does not permit|allow
doesn't permit|allow
not permitted|allowed
against our|the rules|policy
allows us|for
exempt
liability
liable
excludes
exclude any|staff
exclud~v
isn't covered
not covered
is|are not refundable
non refundable
bound by
bars
is to be submitted
are to be
must be paid|given|submitted
may be served
at the tenant's|customer's expense
occupier
account holder
hirer
lead passenger
cooling off
notice period
notice may|of
both parties
working days
not at liberty
liberty to
vouchers lapse
lapse at
governs
define~v
defines
insurance obliges
insurers require
please be reminded
be reminded
that's the procedure|rule|airline's
airline's rule
the manufacturer's
schedule
wear and tear
`;
