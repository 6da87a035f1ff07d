package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who published a page and who wrote it, by its data, its title and its words. */
final class PageNames {

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|Copyright)(?:\\s?(?:©|\\(c\\)|Copyright))?[\\s,:©]{0,4}(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?[\\s,]{0,3})?(?:by )?"
                    + "(?<name>\\p{Lu}[\\p{L}\\d&.'’\\- ]{2,50})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPANY = Pattern.compile(
            "[,.]?\\s+(?:Pty|Ltd|Limited|LLC|GmbH|plc|Inc)\\b.*$|\\s[-–|]\\s.*$|(?:[,.]?\\s+(?:Ltd|Limited|Inc|LLC|GmbH|AG|plc|PLC|Pty|Co|Corp|Corporation|Company|B\\.V|S\\.A|SA|SAS|S\\.r\\.l|Sp\\. z o\\.o)\\.?)+$"
                    + "|(?<=\\p{Ll}{2})\\.\\s+\\p{Lu}.*$|[.,]?\\s*All rights.*$|[.,\\s]+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile(
            "^(?:written |posted |published |reported |story |words )?(?:by|von|par|por|di|door|автор|autor|author)[:\\s]+",
            Pattern.CASE_INSENSITIVE);

    /** A name is short; more words are a sentence about somebody. */
    private static final int LONGEST_NAME = 100;

    private static final int MOST_LOGOS = 50;

    /** What the words for a logo say besides the name. */
    private static final Pattern LOGO =
            Pattern.compile("(?i)^(?:logo|back|home|zurück|zur startseite)(?: (?:of|von|der|des|de|to|zu))?[\\s:|–-]+"
                    + "|[\\s:|–]+(?:logo|home ?page|home|startseite)$");

    private static final Pattern HOME = Pattern.compile(
            "(?i)(?:.*\\blogo\\b.*|home ?page|home|menu|back|startseite|accueil|inicio|image|img|.{1,2})");

    private PageNames() {}

    /** Who published it. */
    static Claims outlet(
            Document document,
            Page page,
            JsonLd data,
            MetaTags tags,
            Optional<String> headline,
            Optional<String> address) {
        Claims claims = new Claims("outlet")
                .add(data.text("publisher").filter(PageNames::name), "JSON-LD publisher")
                .add(tags.content("og:site_name").filter(PageNames::name), "og:site_name")
                .add(tags.content("application-name").filter(PageNames::name), "meta application-name")
                .add(tags.content("dc.publisher").filter(PageNames::name), "meta dc.publisher")
                .add(tags.content("publisher").filter(PageNames::name), "meta publisher");
        headline.flatMap(h -> afterHeadline(document.title(), h))
                .or(() -> headline.flatMap(h -> tags.content("og:title").flatMap(t -> afterHeadline(t, h))))
                .ifPresent(site -> claims.add(site, "title of the page"));
        List<String> lines = page.blocks().stream().map(Block::text).toList();
        if (claims.winner().isEmpty()) {
            SiteNames.ofTitle(document.title(), headline, lines)
                    .filter(PageNames::name)
                    .ifPresent(site -> claims.add(Outlets.inUsualCase(site), "title of the page"));
        }
        if (claims.winner().isEmpty()) {
            logo(document).ifPresent(words -> claims.add(words, "logo of the page"));
        }
        for (int i = page.blocks().size() - 1;
                claims.winner().isEmpty() && i >= Math.max(0, page.blocks().size() - 60);
                i--) {
            Matcher m = COPYRIGHT.matcher(page.blocks().get(i).text());
            if (m.find()) {
                String owner =
                        COMPANY.matcher(m.group("name").strip()).replaceAll("").strip();
                if (name(owner)) {
                    claims.add(owner, "copyright line");
                }
                break;
            }
        }
        if (claims.winner().isEmpty()) {
            address.flatMap(url -> SiteNames.ofAddress(url, lines))
                    .ifPresent(owner -> claims.add(owner, "host of the address"));
        }
        return claims;
    }

    /** Who wrote it. */
    static Claims byline(
            Document document,
            Page page,
            JsonLd data,
            MetaTags tags,
            Optional<String> headline,
            Optional<String> outlet) {
        Claims claims = new Claims("byline");
        List<String> authors =
                data.texts("author").stream().filter(PageNames::name).toList();
        Claims own = new Claims("byline");
        if (!authors.isEmpty()) {
            String names =
                    String.join(", ", authors.stream().distinct().limit(8).toList());
            (names(names, outlet) ? own : claims).add(names, "JSON-LD author");
        }
        for (String name : List.of(
                "author",
                "byl",
                "article:author_name",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "article:author")) {
            tags.content(name)
                    .filter(PageNames::name)
                    .ifPresent(n -> (names(n, outlet) ? own : claims).add(bare(n), "meta " + name));
        }
        for (Element element : claims.winner().isPresent()
                ? List.<Element>of()
                : document.select(
                        "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name, .byline-name, .author")) {
            String words = bare(ShortText.of(element));
            if (name(words) && words.codePoints().anyMatch(Character::isUpperCase)) {
                claims.add(words, "byline of the page");
                break;
            }
        }
        page.blocks().stream()
                .map(Block::text)
                .filter(PageLines::byline)
                .limit(1)
                .forEach(line -> claims.add(bare(line), "byline of the page"));
        if (claims.winner().isEmpty()) {
            headline.flatMap(h -> PageWriters.below(h, page.blocks()))
                    .or(() -> PageWriters.beside(page.blocks()))
                    .ifPresent(writer -> claims.add(writer, "line below the headline"));
        }
        own.all().forEach(claim -> claims.add(claim.value(), claim.where()));
        return claims;
    }

    /** Whether a writer's name is the outlet's, or begins with it. */
    private static boolean names(String writer, Optional<String> outlet) {
        return outlet.filter(
                        o -> o.length() > 3 && writer.regionMatches(true, 0, o, 0, o.length()) && writer.contains(" "))
                .isPresent();
    }

    /** What a title has after the headline: "Storm closes port | Harbour Herald" gives the Herald. */
    private static Optional<String> afterHeadline(String title, String headline) {
        String folded = ShortText.head(title).replaceAll("\\s+", " ").strip();
        int cut = Math.max(
                Math.max(folded.lastIndexOf(" | "), folded.lastIndexOf(" - ")),
                Math.max(Math.max(folded.lastIndexOf(" – "), folded.lastIndexOf(" — ")), folded.lastIndexOf(" :: ")));
        if (cut <= 0 || headline.length() > cut + 40 || headline.contains(folded.substring(cut))) {
            return Optional.empty();
        }
        String site = folded.substring(cut).replaceFirst("^[\\s|–—:\\-]+", "");
        if (Headlines.alike(headline, site)) {
            return Optional.empty(); // the site stands before the headline
        }
        return Optional.of(site)
                .filter(PageNames::name)
                .filter(s -> s.length() <= 60 && !DateLine.of(s).pure());
    }

    /** The names alone: no "By", and no date after them. */
    private static String bare(String byline) {
        String names = BY.matcher(byline.strip()).replaceFirst("").strip();
        int end = Moments.first(names, false).map(Moment::start).orElse(names.length());
        return names.substring(0, end)
                .replaceFirst("(?:\\s+(?:on|am|le|el|il|em|op)|[\\s,|·•–—-])+$", "")
                .strip();
    }

    /** The site's name by its logo: what says that it is one, or the picture that leads to the front page. */
    private static Optional<String> logo(Document document) {
        List<Element> logos = new ArrayList<>(
                first(document.select("[class*=logo], [id*=logo], [itemprop=publisher] [itemprop=name]")));
        first(document.select("img[alt~=^\\p{Lu}]")).stream()
                .filter(i -> i.attr("src").toLowerCase(Locale.ROOT).contains("logo") || Headlines.leadsHome(i))
                .forEach(logos::add);
        return logos.stream()
                .map(l -> ShortText.of(l).isBlank() ? alt(l) : ShortText.of(l))
                .map(words -> LOGO.matcher(words).replaceAll("").strip())
                .filter(words -> name(words)
                        && words.length() <= 40
                        && !HOME.matcher(words).matches())
                .findFirst();
    }

    /** A page shows its name early. */
    private static List<Element> first(List<Element> logos) {
        return logos.subList(0, Math.min(logos.size(), MOST_LOGOS));
    }

    private static String alt(Element logo) {
        Element image = logo.normalName().equals("img") ? logo : logo.selectFirst("img[alt]");
        return image == null ? "" : image.attr("alt");
    }

    private static boolean name(String words) {
        return !words.isBlank() && words.length() <= LONGEST_NAME && !words.contains("://") && !words.startsWith("@");
    }
}
