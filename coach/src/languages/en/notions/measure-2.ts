export const measure2 = {
  luck: `
luck~n|luck|lucky|unlucky|luckily|unluckily|unfortunate~n|unfortunate|fortunate~n|fortunately|misfortune~n
mishap~n|chance~n|chances|accident~n|accident|accidents|accidental~n|accidentally|coinciden~n|coincidence
coincidentally|fate|fluke|circumstanc~n|circumstances|unforeseen|majeure|god's|weather|snow|snowfall|ice|storm
wind|rain|heat|heatwave|fog|frost|flood|nature|season|seasonal|peak|traffic|jam|roadworks|strike~n|strikes
pandemic|covid|outage|demand|volume|gamble|lottery|draw|jinx~v|curse~v|cursed|karma|stars|external|happens
timing|odds|freak|unexpected
bad luck
hard luck
hard lines
rotten luck
tough luck
good luck
by chance
force majeure
act of god
acts of god
peak season|time|hours|days
rush hour
high season
power cut
high demand|volume
pure chance
roll of
nobody could
nobody's fault
no one's fault
just one of
these things
things happen
that's life
such is
technical reason~n|issue~n|problem~n|difficult~n
beyond … control
outside … control
happen~v to
wrong place
bad timing
out of nowhere
`,
};
