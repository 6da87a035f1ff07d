HEADLINE Reservoir at lowest level for 40 years, water company says
CAPTION The old village road has come out of the water. Photo: Ned Orrin
BODY The reservoir that supplies half of Tarnside stood at 31 per cent of its capacity on Tuesday, the lowest level since the summer of 1984, Fellwater said.
BODY The company said that it had not yet decided on a ban on hosepipes, but that one “could not be ruled out” if September was as dry as the two months before it.
BODY Old road comes to light
BODY Walkers have been warned to keep off the mud, after two men had to be pulled out of it on Sunday evening by the mountain rescue team.
BODY The drowned village of Low Hause, whose church was taken down stone by stone before the valley was flooded in 1935, is expected to be seen again by the end of the month.
headline = Reservoir at lowest level for 40 years, water company says @ h1 of the page
outlet = Tarnside Gazette @ og:site_name
byline = Philippa Stane, environment reporter @ byline of the page
published = 2024-08-14T06:30+01:00 @ meta article:published_time
language = en-GB @ lang of the page
