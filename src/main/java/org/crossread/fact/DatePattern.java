package org.crossread.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crossread.lexicon.DatePatterns;

/** One line of the date patterns, made ready to match. */
final class DatePattern {

    private static final String WORD = "";

    private final DateRule rule;
    private final List<Element> elements;
    private final List<Edge> edges;
    private final Map<String, String> fixed;

    /**
     * @param name of the slot; empty for plain words
     * @param kind the class; empty for listed words
     * @param words the words listed
     * @param optional whether it may be missing
     * @param glued whether it must follow without a space
     */
    private record Element(String name, String kind, Set<String> words, boolean optional, boolean glued) {}

    /** A condition on the word before or after. */
    private record Edge(boolean before, boolean negated, Set<String> words, List<String> kinds) {}

    private DatePattern(DateRule rule, List<Element> elements, List<Edge> edges, Map<String, String> fixed) {
        this.rule = rule;
        this.elements = elements;
        this.edges = edges;
        this.fixed = fixed;
    }

    static DatePattern of(DatePatterns.Line line) {
        List<Element> elements = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        Map<String, String> fixed = new TreeMap<>();
        boolean glued = false;
        for (String part : line.elements()) {
            if (part.equals("~")) {
                glued = true;
            } else if (part.length() > 1 && (part.charAt(0) == '<' || part.charAt(0) == '>')) {
                edges.add(edge(part));
            } else if (part.indexOf('=') > 0 && part.charAt(0) != '{') {
                fixed.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
            } else {
                elements.add(element(part, glued));
                glued = false;
            }
        }
        return new DatePattern(DateRule.valueOf(line.rule()), List.copyOf(elements), List.copyOf(edges), fixed);
    }

    private static Element element(String part, boolean glued) {
        boolean optional = part.endsWith("?") && part.length() > 1;
        String body = optional ? part.substring(0, part.length() - 1) : part;
        if (body.startsWith("{") && body.endsWith("}")) {
            int colon = body.indexOf(':');
            String name = body.substring(1, colon);
            String kind = body.substring(colon + 1, body.length() - 1);
            return kind.contains("|")
                    ? new Element(name, WORD, words(kind), optional, glued)
                    : new Element(name, kind, Set.of(), optional, glued);
        }
        return new Element("", WORD, words(body), optional, glued);
    }

    private static Set<String> words(String bars) {
        Set<String> words = new HashSet<>(List.of(bars.split("\\|", -1)));
        words.remove("");
        return Set.copyOf(words);
    }

    private static Edge edge(String part) {
        boolean negated = part.charAt(1) == '!';
        List<String> kinds = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : part.substring(negated ? 2 : 1).split("\\|", -1)) {
            if (word.startsWith("{")) {
                kinds.add(word.substring(1, word.length() - 1));
            } else if (!words.contains(word)) {
                words.add(word);
            }
        }
        return new Edge(part.charAt(0) == '<', negated, Set.copyOf(words), List.copyOf(kinds));
    }

    /** What the pattern can start with: words of its first elements and names of classes in braces. */
    Set<String> starts() {
        return starts(elements);
    }

    /** The class that a match must begin with; empty if it may begin with something else. */
    String first() {
        return elements.get(0).optional() ? "" : elements.get(0).kind();
    }

    /**
     * What must follow the first word of a match, in the same terms; empty if that is not known, as the pattern does
     * not begin with one word that it lists, or may end there.
     */
    Set<String> seconds() {
        boolean oneWord = elements.get(0).kind().isEmpty() && !elements.get(0).optional();
        List<Element> rest = elements.subList(1, elements.size());
        return oneWord && rest.stream().anyMatch(e -> !e.optional()) ? starts(rest) : Set.of();
    }

    private static Set<String> starts(List<Element> elements) {
        Set<String> starts = new java.util.TreeSet<>();
        for (Element element : elements) {
            if (element.kind().isEmpty()) {
                starts.addAll(element.words());
            } else {
                starts.add("{" + element.kind());
            }
            if (!element.optional()) {
                break;
            }
        }
        return starts;
    }

    /** The match that starts at {@code at}; the longest, as optional elements are taken where they can be. */
    Optional<DateMatch> match(List<Lexeme> words, int at) {
        if (words.get(at).is(",")) {
            return Optional.empty();
        }
        Map<String, String> slots = new TreeMap<>();
        int end = match(0, words, at, slots);
        if (end <= at || !holds(true, words, at - 1)) {
            return Optional.empty();
        }
        slots.putAll(fixed);
        return Optional.of(new DateMatch(rule, at, end, slots));
    }

    private int match(int index, List<Lexeme> words, int at, Map<String, String> slots) {
        if (index == elements.size()) {
            boolean comma = words.get(at - 1).is(",");
            return !comma && !cut(words, at) && holds(false, words, at) ? at : -1;
        }
        Element element = elements.get(index);
        DateHit hit = element.glued() && (at >= words.size() || !words.get(at).glued())
                ? DateHit.NONE
                : take(element, words, at);
        int rest = hit.found() ? match(index + 1, words, hit.end(), slots) : -1;
        if (rest >= 0) {
            if (!element.name().isEmpty()) {
                slots.putIfAbsent(element.name(), hit.value());
            }
            return rest;
        }
        return element.optional() ? match(index + 1, words, at, slots) : -1;
    }

    private static DateHit take(Element element, List<Lexeme> words, int at) {
        if (at >= words.size()) {
            return DateHit.NONE;
        }
        if (!element.kind().isEmpty()) {
            return DateClasses.match(element.kind(), words, at);
        }
        String text = words.get(at).text();
        return element.words().contains(text) ? new DateHit(at + 1, text) : DateHit.NONE;
    }

    /** Whether the match would end inside a number, a word or a sum: {@code 8|.5}, {@code 10|%}. */
    private static boolean cut(List<Lexeme> words, int end) {
        if (end >= words.size() || !words.get(end).glued()) {
            return false;
        }
        Lexeme next = words.get(end);
        Lexeme last = words.get(end - 1);
        if (next.isLetters() || next.isDigits()) {
            return !last.text().endsWith(".") && (last.isDigits() || last.isLetters());
        }
        boolean figures = end + 1 < words.size()
                && words.get(end + 1).glued()
                && words.get(end + 1).isDigits();
        return last.isDigits()
                && (next.is("%")
                        || next.is("°")
                        || (figures && (next.is(".") || next.is(",") || next.is(":") || next.is("/"))));
    }

    private boolean holds(boolean before, List<Lexeme> words, int at) {
        for (Edge edge : edges) {
            if (edge.before() == before && meets(edge, words, at) == edge.negated()) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(Edge edge, List<Lexeme> words, int at) {
        if (at < 0) {
            return edge.words().contains("START");
        }
        if (at >= words.size()) {
            return edge.words().contains("END");
        }
        if (edge.words().contains(words.get(at).text())) {
            return true;
        }
        for (String kind : edge.kinds()) {
            if (DateClasses.match(kind, words, at).found()) {
                return true;
            }
        }
        return false;
    }
}
