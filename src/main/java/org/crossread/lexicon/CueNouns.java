package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns for words or beliefs that what follows spells out: {@code the claim that}, {@code a promise to}. */
public final class CueNouns {

    private static final CueNouns STANDARD = new CueNouns(Lines.of("cue-nouns.txt"));

    private final Map<String, Set<String>> followers = new HashMap<>();

    private CueNouns(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            followers.put(
                    line.substring(0, colon),
                    Set.of(line.substring(colon + 1).strip().split(" ")));
        }
    }

    /** Those of the data file. */
    public static CueNouns standard() {
        return STANDARD;
    }

    /** Whether {@code noun} with {@code follower} after it marks words or a belief, both in lower case. */
    public boolean goes(String noun, String follower) {
        return followers.getOrDefault(noun, Set.of()).contains(follower);
    }
}
