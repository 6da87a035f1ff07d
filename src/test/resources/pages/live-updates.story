HEADLINE Storm Ottoline live: bridges shut as gusts reach 90 mph
BODY Both bridges over the Sawle are closed to all traffic
BODY 4,300 homes are without power, down from 6,100 at dawn
BODY Ferry crew taken off safely
BODY All nine of the crew of the ferry Halcyon, which broke her moorings at about ten, have been taken off by helicopter, the coastguard says.
BODY Schools to stay shut
BODY The county has told parents that no school east of the river will open today. A decision on Monday will be made on Sunday night.
BODY “We would sooner be called timid than be proved wrong,” the head of education told us.
BODY Good morning. The wind rose faster than was forecast, and a gust of 90 mph was measured at Sawle Point at twenty to six.
headline = Storm Ottoline live: bridges shut as gusts reach 90 mph @ h1 of the page
outlet = Coast Radio @ og:site_name
published = 2024-02-09T05:55Z @ meta article:published_time
modified = 2024-02-09T11:48Z @ meta article:modified_time
language = en @ lang of the page
