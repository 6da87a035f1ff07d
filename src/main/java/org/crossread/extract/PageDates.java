package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.DateLabels;
import org.crossread.model.Found;
import org.crossread.model.Published;
import org.crossread.model.Rival;
import org.jsoup.nodes.Element;

/**
 * When a page was published: ordered sources first, the words of the page last (after htmldate, Barbaresi 2020). Dates
 * of change, of comments, of teasers and of copyright do not count.
 */
final class PageDates {

    /** Reasons for which a part of the page is put aside, and whose dates are not the story's. */
    private static final Set<String> STRANGE = Set.of(
            "comments",
            "related stories",
            "sidebar",
            "page footer",
            "navigation",
            "newsletter box",
            "advertisement",
            "copyright line",
            "cookie notice",
            "promotion",
            "notice",
            "player");

    /** Even what says it is the date of publication is another story's in these. */
    private static final Set<String> OTHERS = Set.of("comments", "related stories", "advertisement");

    /** How many blocks after the headline, and before it, may show its date. */
    private static final int AFTER = 8;

    private static final int BEFORE = 6;

    /** So near to the headline a line is the story's, whatever its box is called. */
    private static final int CLOSE = 3;

    /** So much of the first paragraphs may hold a date of publication, as in "Varne (12.11.2021)." */
    private static final int OPENING = 60;

    /** A line with a date is short; a date in a longer one belongs to the story. */
    private static final int SHORT = 160;

    /** How sites name the date in the data that their scripts work on. */
    private static final Pattern STATE = Pattern.compile(
            "[\"'](?:datePublished|publishedDate|publishDate|publicationDate|published_at|publishedAt|publish_date|pubDate"
                    + "|firstPublished|first_published|datePosted)[\"']\\s{0,3}:\\s{0,3}[\"'](?<date>[^\"']{8,40})[\"']");

    private final List<Published> claims = new ArrayList<>();
    private final List<Published> changes = new ArrayList<>();
    private final List<Published> times = new ArrayList<>();
    private final List<Published> far = new ArrayList<>();
    private final boolean monthFirst;

    private PageDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** Everything that claims to be the date, the most trusted first; the first is the date of publication. */
    static PageDates of(
            Page page,
            List<Optional<String>> asides,
            JsonLd data,
            MetaTags tags,
            Optional<String> url,
            int headline,
            boolean monthFirst) {
        PageDates dates = new PageDates(monthFirst);
        for (String name : DateLabels.standard().modifiedMeta()) {
            tags.content(name).ifPresent(c -> dates.change(c, "meta " + name));
        }
        data.text("dateModified").ifPresent(c -> dates.change(c, "JSON-LD dateModified"));
        data.text("datePublished").ifPresent(c -> dates.claim(c, "JSON-LD datePublished"));
        for (String name : DateLabels.standard().publishedMeta()) {
            tags.content(name).ifPresent(c -> dates.claim(c, "meta " + name));
        }
        url.flatMap(u -> address(u, monthFirst)).ifPresent(m -> dates.putFirst(m.published("URL")));
        dates.elements(page, asides, headline);
        dates.lines(page, asides, headline);
        for (String name : DateLabels.standard().someMeta()) {
            tags.content(name).ifPresent(c -> dates.claim(c, "meta " + name));
        }
        dates.claims.addAll(dates.far);
        dates.lastResorts(page, data, tags);
        return dates;
    }

    /** The date of publication, if anything tells it. */
    Optional<Published> published() {
        return claims.stream().findFirst();
    }

    /** The last change, as ISO 8601, if anything tells it. */
    Optional<Found> modified() {
        return changes.stream().findFirst().map(c -> new Found(c.iso(), c.where()));
    }

    /** The claims for other days that did not win. */
    List<Rival> rivals() {
        List<Rival> rivals = new ArrayList<>();
        Set<Object> seen = new java.util.HashSet<>();
        published().ifPresent(p -> seen.add(p.day()));
        for (Published claim : claims) {
            if (seen.add(claim.day())) {
                rivals.add(new Rival("published", new Found(claim.iso(), claim.where())));
            }
        }
        return rivals;
    }

    /** The date in an address, its own and not that of an archive around it. */
    static Optional<Moment> address(String url, boolean monthFirst) {
        String own = url.replaceFirst("^https?://web\\.archive\\.org/web/\\d+\\w*/", "")
                .replaceFirst("[?#].*$", "");
        return Moments.first(own, monthFirst).or(() -> Moments.first(own.replace('/', ' '), monthFirst));
    }

    /**
     * An address tells the day where the newsroom is; a machine's date near it is the same moment in another zone,
     * unless the machine's date lies before.
     */
    private void putFirst(Published address) {
        if (claims.isEmpty() || !claims.get(0).day().equals(address.day())) {
            claims.add(0, address);
        }
    }

    /**
     * Where nothing tells the date of publication: the title, the first lines of the story, a change, a picture's
     * address.
     */
    private void lastResorts(Page page, JsonLd data, MetaTags tags) {
        if (!claims.isEmpty()) {
            return;
        }
        claim(page.document().title(), "title of the page");
        page.blocks().stream()
                .filter(Block::prose)
                .limit(3)
                .map(b -> b.text().substring(0, Math.min(OPENING, b.text().length())))
                .forEach(opening -> claim(opening, "opening of the story"));
        for (String name : List.of("dateCreated", "uploadDate")) {
            data.text(name).ifPresent(c -> claim(c, "JSON-LD " + name));
        }
        for (Element script : page.document().getElementsByTag("script")) {
            Matcher m = STATE.matcher(script.data());
            if (claims.isEmpty() && m.find()) {
                claim(m.group("date"), "data of a script");
            }
        }
        changes.stream()
                .findFirst()
                .ifPresent(c -> claims.add(new Published(
                        c.day(), c.time(), c.zone(), c.where() + " (last change; no date of publication)")));
        tags.content("og:image")
                .flatMap(u -> address(u, monthFirst))
                .ifPresent(m -> claims.add(m.published("address of the picture (no date of publication)")));
    }

    private void claim(String text, String where) {
        Moments.first(head(text), monthFirst).ifPresent(m -> claims.add(m.published(where)));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(SHORT, text.length()));
    }

    private void change(String text, String where) {
        Moments.first(head(text), monthFirst).ifPresent(m -> changes.add(m.published(where)));
    }

    /** Elements made for dates: time, abbr, and what microdata marks. */
    private void elements(Page page, List<Optional<String>> asides, int headline) {
        TreeMap<Integer, Published> said = new TreeMap<>();
        TreeMap<Integer, Published> plain = new TreeMap<>();
        TreeMap<Integer, Published> beside = new TreeMap<>();
        for (int i = 0; i < page.boxes().size(); i++) {
            Element element = page.boxes().get(i).element();
            boolean time =
                    element.normalName().equals("time") || element.normalName().equals("abbr");
            if (!time && element.attributesSize() == 0) {
                continue;
            }
            String item = element.attr("itemprop");
            if (!(time || item.startsWith("date"))
                    || asides.get(i).filter(OTHERS::contains).isPresent()
                    || foreign(page, i, headline)) {
                continue;
            }
            String text = element.hasAttr("datetime")
                    ? element.attr("datetime")
                    : element.hasAttr("content")
                            ? element.attr("content")
                            : element.attr("title") + " " + ShortText.of(element);
            String names = element.className() + " " + item;
            Optional<Moment> moment = Moments.first(head(text), monthFirst)
                    .or(() -> Moments.first(head(ShortText.of(element)), monthFirst));
            if (moment.isEmpty()) {
                continue;
            }
            if (names.contains("odified") || names.contains("update")) {
                changes.add(moment.get().published(element.normalName() + " of the page"));
            } else if (item.equals("datePublished") || element.hasAttr("pubdate")) {
                said.put(
                        distance(i, headline),
                        moment.get().published(item.isEmpty() ? "published time of the page" : "microdata " + item));
            } else if (time) {
                boolean strange = asides.get(i).filter(STRANGE::contains).isPresent();
                (strange ? beside : plain)
                        .put(distance(i, headline), moment.get().published("time of the page"));
            }
        }
        claims.addAll(said.values());
        times.addAll(plain.values());
        far.addAll(beside.values());
    }

    /** Whether a box stands in an article other than the one with the headline. */
    private static boolean foreign(Page page, int start, int headline) {
        for (int box = start;
                box >= 0 && !page.holds(box, headline);
                box = page.boxes().get(box).parent()) {
            if (page.boxes().get(box).element().normalName().equals("article")) {
                return true;
            }
        }
        return false;
    }

    /** How far a box stands from the headline; what follows it is nearer than what precedes it. */
    private static int distance(int box, int headline) {
        return box >= headline ? 2 * (box - headline) : 4 * (headline - box) + 1;
    }

    /** Lines of the page: those that say "published" first, then those about the headline. */
    private void lines(Page page, List<Optional<String>> asides, int headline) {
        List<Published> near = new ArrayList<>();
        List<Published> above = new ArrayList<>();
        int first = blockOf(page, headline);
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            Optional<String> aside = asides.get(block.box());
            boolean close = i >= first - CLOSE
                    && i <= first + CLOSE
                    && aside.filter("comments"::equals).isEmpty();
            if (block.text().length() > SHORT || (aside.filter(OTHERS::contains).isPresent() && !close)) {
                continue;
            }
            boolean strange = aside.filter(STRANGE::contains).isPresent() && !close;
            int end = 0;
            for (Moment moment : Moments.all(block.text(), monthFirst)) {
                String before = block.text().substring(end, moment.start());
                end = moment.end();
                boolean nearby = i >= first - BEFORE && i <= first + AFTER;
                if (DateLabels.standard().modifiedBefore(before)) {
                    changes.add(moment.published("text of the page"));
                } else if (DateLabels.standard().publishedBefore(before)) {
                    claims.add(moment.published("text of the page"));
                } else if (nearby && !strange) {
                    near.add(moment.published("text by the headline"));
                } else if (!strange && PageLines.timestamp(block.text())) {
                    (i < first ? above : far).add(moment.published("timestamp in the page"));
                }
            }
        }
        claims.addAll(times);
        claims.addAll(near);
        far.addAll(above);
    }

    private static int blockOf(Page page, int box) {
        for (int i = 0; i < page.blocks().size(); i++) {
            if (page.holds(box, page.blocks().get(i).box())) {
                return i;
            }
        }
        return 0;
    }
}
