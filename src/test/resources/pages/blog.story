HEADLINE What the count of swifts tells us
BODY On Saturday eleven of us stood under the tower of St Brannoc from eight until dark, and counted what came home. We made it 46 pairs.
BODY That is four fewer than last year, and twenty fewer than in 2015, when the boxes went up. Before anyone writes to the paper, three things are worth saying:
BODY It rained for half of the hour in which most of them come in.
BODY Two of us had never counted before, and said so.
BODY The north face was behind scaffolding until the week before.
BODY A single count is weather, the warden told us; ten of them are climate.
BODY So we shall count again on the 10th and on the 17th. If you would like to come, bring something to sit on and somebody to talk to.
headline = What the count of swifts tells us @ h2 of the page
outlet = Notes from the Spire @ title of the page
byline = Imre Halloran @ meta author
published = 2023-06-03 @ text of the page
