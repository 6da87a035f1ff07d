package org.crossread.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.crossread.event.Digest;

/**
 * Invented articles as a large archive holds them, always the same ones.
 *
 * <p>Words follow Zipf's law (1949) over a vocabulary of 60,000; three of ten are the event's own, among them names
 * that nothing else has, and one of ten its subject's, which a hundred other events share. An event has one article
 * twice as often as two, and so on to 80; its articles appear within three days in one quarter of a year.
 */
final class Wires {

    private static final int VOCABULARY = 60_000;
    private static final int SUBJECTS = 120;
    private static final int OWN_WORDS = 60;
    private static final int OWN_NAMES = 15;
    private static final int LARGEST = 80;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final SplittableRandom random = new SplittableRandom(20_240_101);

    private Wires() {}

    /** That many analysed articles. */
    static List<Digest> articles(int number) {
        Wires wires = new Wires();
        List<Digest> articles = new ArrayList<>();
        for (int event = 0; articles.size() < number; event++) {
            List<String> own = wires.subject(OWN_WORDS);
            for (int name = 0; name < OWN_NAMES; name++) {
                own.add(name * 3, "Name" + event + "x" + name);
            }
            int subject = wires.random.nextInt(SUBJECTS);
            int day = wires.random.nextInt(90);
            int size = Math.min(number - articles.size(), (int) (1 / (wires.random.nextDouble() + 1.0 / LARGEST)));
            for (int i = 0; i < Math.max(1, size); i++) {
                articles.add(wires.article(articles.size(), own, subject, FIRST.plusDays(day + i % 3)));
            }
        }
        return articles;
    }

    private List<String> subject(int words) {
        List<String> subject = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            subject.add(i % 2 == 0 ? word(zipf(VOCABULARY)) : word(random.nextInt(VOCABULARY)));
        }
        return subject;
    }

    private Digest article(int number, List<String> own, int subject, LocalDate published) {
        Map<String, Integer> times = new TreeMap<>();
        int length = 80 + random.nextInt(240);
        for (int i = 0; i < length; i++) {
            double kind = random.nextDouble();
            String word = kind < 0.3
                    ? own.get(zipf(own.size()))
                    : kind < 0.4 ? word(2_000 + subject * 37 + zipf(150)) : word(zipf(VOCABULARY));
            times.merge(word, 1, Integer::sum);
        }
        List<Digest.Use> words = new ArrayList<>();
        times.forEach(
                (word, count) -> words.add(new Digest.Use(word, word, count, word.startsWith("Name") ? count : 0)));
        String id = String.format(java.util.Locale.ROOT, "%06d", number);
        return new Digest(id, id + ".txt", "", Optional.empty(), Optional.of(published), words, List.of());
    }

    private static String word(int rank) {
        return "w" + rank;
    }

    /** A rank from 0, each as likely as its inverse. */
    private int zipf(int ranks) {
        return Math.min(ranks - 1, (int) Math.exp(random.nextDouble() * Math.log(ranks + 1.0)) - 1);
    }
}
