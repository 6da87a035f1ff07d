package org.crossread.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.lexicon.NamedDays;

/** Finds the days with a name, longest first. */
final class DateNames {

    private static final Map<String, List<Name>> BY_FIRST = byFirst();

    private DateNames() {}

    private record Name(String name, List<String> words) {}

    static DateHit match(List<Lexeme> words, int at) {
        List<Name> names = BY_FIRST.getOrDefault(words.get(at).text(), List.of());
        DateHit longest = DateHit.NONE;
        for (Name name : names) {
            int end = at + name.words().size();
            if (end > longest.end() && end <= words.size() && matches(name.words(), words, at)) {
                longest = new DateHit(end, name.name());
            }
        }
        return longest;
    }

    private static boolean matches(List<String> name, List<Lexeme> words, int at) {
        if (name.size() == 1 && !words.get(at).capital()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(at + i).is(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first words of all names. */
    static List<String> starts() {
        return BY_FIRST.keySet().stream().sorted().toList();
    }

    private static Map<String, List<Name>> byFirst() {
        Map<String, List<Name>> names = new HashMap<>();
        for (String name : NamedDays.standard().rules().keySet()) {
            if (name.indexOf('@') >= 0) {
                continue;
            }
            List<String> words = Lexemes.of(name).stream().map(Lexeme::text).toList();
            names.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Name(name, words));
        }
        return names;
    }
}
