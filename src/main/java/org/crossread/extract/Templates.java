package org.crossread.extract;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Text that a page keeps in templates and {@code noscript}, for a script to show or for readers without one. */
final class Templates {

    /** Less than this is a pixel or a hint, no story. */
    private static final int SHORTEST = 500;

    private Templates() {}

    /** Puts such text where it would be shown; false if there is none. */
    static boolean unfold(Document document) {
        boolean found = false;
        for (Element holder : document.select("script[type], template, noscript")) {
            boolean script = holder.normalName().equals("script");
            if (script && !holder.attr("type").toLowerCase(Locale.ROOT).contains("template")) {
                continue;
            }
            String html = script ? holder.data() : holder.html();
            if (html.length() >= SHORTEST && holder.parent() != null) {
                Element shown = document.createElement("div");
                shown.append(Jsoup.parseBodyFragment(html).body().html());
                holder.replaceWith(shown);
                found = true;
            }
        }
        return found;
    }
}
