package org.crossread.finding;

import java.util.HashMap;
import java.util.Map;
import org.crossread.model.Place;

/** The settings of the mentions of an event, each worked out once. */
final class Settings {

    private final Rarity rarity;
    private final Map<String, Setting.Sense> senses = new HashMap<>();
    private final Map<Place, Setting> known = new HashMap<>();

    Settings(Rarity rarity) {
        this.rarity = rarity;
    }

    /** How alike the words around two mentions are, from 0 to 1. */
    double likeness(Mention left, Mention right) {
        return of(left).likeness(of(right));
    }

    /** Whether telling words stand around the mention. */
    boolean tells(Mention mention) {
        return of(mention).tells();
    }

    private Setting of(Mention mention) {
        Setting setting = known.get(mention.place());
        if (setting == null) {
            setting = Setting.of(mention, rarity, senses);
            known.put(mention.place(), setting);
        }
        return setting;
    }
}
