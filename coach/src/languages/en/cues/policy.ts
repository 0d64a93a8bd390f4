export const policy = `
// rules and terms
policies
polic~n on|is|of|states|stops
our (own|company|house|store|refund|cancellation|general) policy|rules|rule|terms|procedure|regulations
company polic~n
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
directive
gdpr
data protection|security
en 00
code of
highway code
charter
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
contractually
the agreement
agreement … signed
membership agreement
hire agreement
service level
level agreement
you accepted
accepted the
you agreed to
agree to section
eula
licence prohibits|agreement
tariff sheet
fee schedule
schedule you
published tariff
your … plan doesn't|does|only
plan doesn't include
package only
entitles you
on the saver|basic|lite tariff|plan
fare conditions|rules
rate card
deposit scheme
warranty terms|conditions
under the|our guarantee|warranty|terms|contract|rules|promise
under our|the … terms|policy|agreement|rules|act|contract|guarantee|plan
trading standards
consumer rights
safety regulations
health and safety
underwriting
admission terms
supply terms
payment terms
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
in keeping with
according to (our|the) terms|rules|statute|protocol|tariff|contract|policy|law|service
pursuant
by virtue
subject to
in compliance
compliance
complian~n
for reasons of
as a matter
matter of principle
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
prohibit~v
forbid~v
forbids
oblig~v us|me|the
requir~v two|a|six|every|that
provides for|that
provide for
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
liable
exclude any|staff
isn't covered
not covered
is|are not refundable
non refundable
bound by
is to be submitted
are to be
must be paid|given|submitted
may be served
at the tenant's|customer's expense
lead passenger
notice period
both parties
not at liberty
liberty to
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
wear and tear
// idioms and frames at large
in force
by regulation
legally
legal requirement
required by
under article|section|clause|paragraph
t cs
ts and cs
company rules
our terms
the regulations
`;
