export const anger2 = {
  "angry-word": `
angr~n|angry|anger|angrily|angrier|furious~n|furious|fury|rag~v|rage|raging|enrag~v|enraged|mad|madden~v
maddening|infuriat~v|infuriating|infuriated|livid|fuming|fume~v|seeth~v|seething|incensed|outrag~v|outraged
outrage|irate|cross|boil~v|boiling|steam~v|steaming|hopping|pissed|narked|hate|hatred|temper|explod~v|burst
exasperat~v|exasperated|indignant|indignation|resent~v|aggravat~v|irritat~v|irritated|irritating|annoyed
annoy~v|spitting|foaming|shaking|speechless|appalled|disgusted|scream~v|screaming|swear~v|strangle|kick~v|wrath
vent|wild
blood boil
blood is boiling
makes my blood
see~v red
seeing red
hopping mad
pissed off
ticked off
hacked off
cheesed off
lose it
losing it
lost it
blow … top
blew … top
blow … fuse
hit the roof
through the roof
up the wall
drives me
driving me
round the bend
going mad
gone mad
wound up
worked up
winds me
beside myself
spit~v feathers
shake~v with
upset and
up in arms
gets on my
does my head
get my goat
fired up
hot under
`,
};
