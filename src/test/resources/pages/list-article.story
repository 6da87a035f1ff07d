HEADLINE Five things to know before the harbour vote
BODY 1. What is voted on
BODY The plan of the port would fill in the eastern basin, which is 340 metres long, and build 900 flats on it by 2031.
BODY 2. Who is for it
BODY The Liberals and the port itself, which needs the money, as well as 14 of the 22 traders on the quay.
BODY 3. Who is against it
BODY The Greens, the rowing club and the museum, whose three ships would have to go:
BODY the lightship Aurelia, built in 1911;
BODY the tug Brisk;
BODY the dredger that nobody has ever seen move.
BODY 4. What it costs
BODY Part Million
BODY Fill 38
BODY Quay wall 21.5
BODY 5. When we will know
BODY The vote is called for 7pm. A tie would mean that the mayor, who has not said what she thinks, decides alone.
headline = Five things to know before the harbour vote @ h1 of the page
outlet = The Quayside @ JSON-LD publisher
byline = Dagny Rowse @ JSON-LD author
published = 2025-03-04T17:05Z @ JSON-LD datePublished
modified = 2025-03-05T07:00Z @ JSON-LD dateModified
language = en @ lang of the page
