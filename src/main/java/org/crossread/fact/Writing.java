package org.crossread.fact;

import java.util.Locale;
import java.util.Set;
import org.crossread.model.Article;
import org.crossread.model.Found;

/**
 * How an outlet writes numbers.
 *
 * @param decimalComma whether 1.500,5 is one thousand five hundred and a half
 * @param region ISO 3166 code of the outlet's country, in capitals; empty where nothing tells
 */
record Writing(boolean decimalComma, String region) {

    /** Languages that write a comma before decimals and a point between thousands (CLDR 45, numbers/symbols). */
    private static final Set<String> DECIMAL_COMMA = Set.of(
            "de", "fr", "es", "it", "pt", "nl", "da", "nb", "nn", "no", "sv", "fi", "pl", "cs", "sk", "ru", "uk", "tr",
            "el", "ro", "hu", "bg", "hr", "sl", "sr", "id", "vi", "lt", "lv", "et");

    static Writing of(Article article) {
        String[] tag = article.metadata().language().value().split("[-_]", -1);
        String region = tag.length > 1 ? tag[tag.length - 1].toUpperCase(Locale.ROOT) : "";
        if (region.length() != 2) {
            region = article.metadata()
                    .url()
                    .map(Found::value)
                    .map(Writing::country)
                    .orElse("");
        }
        return new Writing(DECIMAL_COMMA.contains(tag[0].toLowerCase(Locale.ROOT)), region);
    }

    /** The country at the end of the address's host, if it has two letters. */
    private static String country(String url) {
        int host = url.indexOf("//") + 2;
        int end = url.indexOf('/', host);
        String name = url.substring(host, end < 0 ? url.length() : end);
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.length() == 2 ? last.toUpperCase(Locale.ROOT) : "";
    }
}
