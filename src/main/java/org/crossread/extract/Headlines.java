package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.model.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page: what its data, its headings and its title call it. */
final class Headlines {

    /** Marks between a headline and the name of the site in a title. */
    private static final Pattern SUFFIX = Pattern.compile("\\s+[|–—\\-·•»:]+\\s+|\\s*\\|\\s*");

    private static final Pattern PREFIXED = Pattern.compile(":\\s+|\\s+[|–—»-]+\\s+");

    private static final String FIELD = "HEADLINE: ";

    private static final Pattern HOME =
            Pattern.compile("(?i)(?:https?:)?(?://[^/]{1,200})?/?(?:\\./)?(?:index\\.\\w{3,5})?");

    /**
     * JSON-LD headlines are often cut at 110 chars, as Google asks; so long a common beginning is the same headline.
     */
    private static final int SAME_START = 20;

    /** What is longer than this many times the other is a paragraph that begins with the headline's words. */
    private static final double MUCH_LONGER = 1.6;

    /** Headline, section and site, some with dashes of their own; more parts are no title. */
    private static final int MOST_PARTS = 12;

    private Headlines() {}

    /** All claims, the most trusted first; the page's own heading wins where another source agrees with it. */
    static Claims of(Document document, JsonLd data, MetaTags tags) {
        List<Element> headings = document.select("h1, [itemprop=headline], h2");
        Claims told = new Claims("headline")
                .add(data.text("headline"), "JSON-LD headline")
                .add(tags.content("og:title").map(t -> bare(t, headings)), "og:title")
                .add(tags.content("twitter:title").map(t -> bare(t, headings)), "twitter:title")
                .add(tags.content("dc.title"), "dc.title")
                .add(tags.content("headline"), "meta headline");
        Claims all = new Claims("headline");
        Optional<String> title = Optional.of(ShortText.head(document.title())).filter(t -> !t.isBlank());
        List<Element> meant = headings.stream()
                .filter(h -> isMeant(ShortText.of(h), told, title))
                .toList();
        if (meant.isEmpty() && told.winner().isEmpty()) {
            field(document).ifPresent(h -> all.add(h, "field above the story"));
        }
        meant.stream()
                .filter(h -> !leadsHome(h))
                .findFirst()
                .or(() -> meant.stream().findFirst())
                .ifPresent(h -> all.add(ShortText.of(h), h.normalName() + " of the page"));
        for (Found claim : told.all()) {
            all.add(claim.value(), claim.where());
        }
        headings.stream()
                .filter(h -> h.normalName().equals("h1") && !ShortText.of(h).isBlank() && !leadsHome(h))
                .limit(2)
                .forEach(h -> all.add(ShortText.of(h), "h1 of the page"));
        if (all.winner().isEmpty()
                && title.filter(t -> Outlets.isName(undated(t))).isPresent()) {
            document.select("h1, h2, h3").stream()
                    .map(ShortText::of)
                    .filter(h -> h.length() >= SAME_START && !Outlets.isName(h))
                    .findFirst()
                    .ifPresent(h -> all.add(h, "heading of the page"));
        }
        title.ifPresent(t -> all.add(
                (all.winner().isPresent() ? Optional.<String>empty() : shown(t, document))
                        .orElseGet(() -> bare(t, headings)),
                "title of the page"));
        return all;
    }

    /** Whether a heading says what another source or the title says. */
    private static boolean isMeant(String words, Claims told, Optional<String> title) {
        return !words.isBlank()
                && (told.all().stream().anyMatch(f -> alike(f.value(), words))
                        || title.filter(t -> words.length() >= SAME_START && key(t).contains(key(words)))
                                .isPresent());
    }

    /** A heading or a picture that leads to the front page shows the name of the site, which the title has too. */
    static boolean leadsHome(Element heading) {
        Element link = heading.normalName().equals("a")
                ? heading
                : heading.normalName().equals("img") ? heading.closest("a[href]") : heading.selectFirst("a[href]");
        return link != null && HOME.matcher(link.attr("href")).matches();
    }

    /** Whether two wordings are one headline: the same letters, or one cut short. */
    static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (Math.max(one.length(), other.length()) > MUCH_LONGER * shorter + SAME_START) {
            return false;
        }
        String a = key(one);
        String b = key(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && (a.equals(b)
                        || (Math.min(a.length(), b.length()) >= SAME_START
                                && Math.max(a.length(), b.length()) <= MUCH_LONGER * Math.min(a.length(), b.length())
                                && (a.startsWith(b) || b.startsWith(a))));
    }

    /** The box in which the headline is shown: the first heading that shows it, or else the first block. */
    static Optional<Integer> boxOf(String headline, Page page) {
        Optional<Integer> shown = Optional.empty();
        for (Block block : page.blocks()) {
            if (alike(headline, block.text())) {
                if (block.marks().contains(Box.Mark.HEADING)) {
                    return Optional.of(block.box());
                }
                shown = shown.or(() -> Optional.of(block.box()));
            }
        }
        return shown;
    }

    /** A title without the site's name at its end: the part that a heading repeats, or else the longest. */
    private static String bare(String title, List<Element> headings) {
        String[] parts = SUFFIX.split(title, 0);
        if (parts.length < 2 || parts.length > MOST_PARTS) {
            return title;
        }
        for (Element heading : headings) {
            if (!heading.normalName().equals("h1") && !heading.normalName().equals("h2")) {
                continue;
            }
            String words = key(ShortText.of(heading));
            for (int end = parts.length; end > 0 && !words.isEmpty(); end--) {
                if (words.equals(key(String.join("", List.of(parts).subList(0, end))))) {
                    return ShortText.of(heading);
                }
            }
        }
        // Only the last part is the site: "Storm - what we know | The Post".
        int cut = title.lastIndexOf(parts[parts.length - 1]);
        String head = title.substring(0, cut).replaceFirst("[\\s|–—\\-·•»:]+$", "");
        return parts[parts.length - 1].length() < head.length() ? head : title;
    }

    /** The headline that an archive states as a field of its document: {@code HEADLINE: Storm closes port}. */
    private static Optional<String> field(Document document) {
        return document.body().getElementsContainingOwnText(FIELD).stream()
                .map(Element::ownText)
                .filter(t -> t.startsWith(FIELD) && t.length() <= ShortText.LONGEST)
                .map(t -> t.substring(FIELD.length()).strip())
                .findFirst();
    }

    /** What stands behind the name of the site in a title, if the page shows it as a line of its own. */
    private static Optional<String> shown(String title, Document document) {
        String[] parts = PREFIXED.split(title, 2);
        String rest = parts.length < 2 ? "" : parts[1].strip();
        return Optional.of(rest)
                .filter(r -> r.length() >= SAME_START
                        && document.body().getElementsContainingOwnText(r).stream()
                                .anyMatch(e -> e.ownText().strip().equals(r)));
    }

    /** A title without the day that an archive sets behind the name of the site. */
    private static String undated(String title) {
        String[] parts = SUFFIX.split(title, 3);
        return parts.length == 2 && DateLine.of(parts[1]).pure() ? parts[0] : title;
    }

    private static String key(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
