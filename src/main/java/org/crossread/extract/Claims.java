package org.crossread.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.model.Found;
import org.crossread.model.Rival;

/** What a page claims for one piece of metadata, the most trusted source first. */
final class Claims {

    /** So many rivals show an editor what else was claimed; more only repeat. */
    private static final int MOST_RIVALS = 4;

    /** The longest addresses; what is longer is no piece of metadata. */
    private static final int LONGEST = 2000;

    private final String field;
    private final Map<String, Found> claims = new LinkedHashMap<>();

    /** Claims for {@code field}. */
    Claims(String field) {
        this.field = field;
    }

    /** Adds a claim unless it is blank or was made before. */
    Claims add(String value, String where) {
        String folded = value.replaceAll("\\s+", " ").strip();
        if (!folded.isEmpty() && folded.length() <= LONGEST) {
            claims.putIfAbsent(folded, new Found(folded, where));
        }
        return this;
    }

    /** Adds a claim if there is one. */
    Claims add(Optional<String> value, String where) {
        value.ifPresent(v -> add(v, where));
        return this;
    }

    /** The claim that wins. */
    Optional<Found> winner() {
        return claims.values().stream().findFirst();
    }

    /** All claims, the most trusted first. */
    List<Found> all() {
        return List.copyOf(claims.values());
    }

    /** The claims that lost to {@code winner}. */
    List<Rival> rivals(Optional<Found> winner) {
        List<Rival> rivals = new ArrayList<>();
        for (Found claim : claims.values()) {
            if (rivals.size() < MOST_RIVALS && !winner.map(Found::value).equals(Optional.of(claim.value()))) {
                rivals.add(new Rival(field, claim));
            }
        }
        return rivals;
    }
}
