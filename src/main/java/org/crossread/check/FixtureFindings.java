package org.crossread.check;

import java.util.ArrayList;
import java.util.List;
import org.crossread.model.Article;
import org.crossread.model.Finding;
import org.crossread.model.Value;

/** The findings of a fixture: every kind in every relation. */
final class FixtureFindings {

    private FixtureFindings() {}

    static List<Finding> of(Article a, Article b, Article c) {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(
                "date-1",
                "L1",
                Finding.Kind.DATE,
                Finding.Relation.CONFLICT,
                0.9,
                "Daily Signal says Monday, Orrin Post says Tuesday.",
                FixtureText.value(a, "A2", "on Monday at 6am", "2031-05-05T06:00", "the Monday before 7 May 2031"),
                FixtureText.value(b, "B2", "on Tuesday at 6am", "2031-05-06T06:00", "the Tuesday before 7 May 2031"),
                FixtureText.value(c, "C1", "в понедельник", "2031-05-05", "")));
        findings.add(finding(
                "number-1",
                "L2",
                Finding.Kind.NUMBER,
                Finding.Relation.CONFLICT,
                0.7,
                "Twelve in hospital against nineteen.",
                FixtureText.value(a, "A3", "Twelve people", "12", ""),
                FixtureText.value(b, "B3", "Nineteen people", "19", ""),
                FixtureText.value(c, "C2", "Twelve", "12", "")));
        findings.add(finding(
                "title-1",
                "L3",
                Finding.Kind.TITLE,
                Finding.Relation.REFINEMENT,
                0.5,
                "Ada Brink is chief officer here, deputy chief officer there.",
                FixtureText.value(a, "A4", "Chief Officer", "chief officer", ""),
                FixtureText.value(b, "B4", "deputy chief officer", "deputy chief officer", "")));
        findings.add(finding(
                "attribution-1",
                "L5",
                Finding.Kind.ATTRIBUTION,
                Finding.Relation.ADDITION,
                0.2,
                "Orrin Post names a source.",
                FixtureText.value(b, "B6", "according to a source\u202E who asked not to be named", "", "")));
        for (Finding.Kind kind : Finding.Kind.values()) {
            for (Finding.Relation relation : Finding.Relation.values()) {
                findings.add(finding(
                        kind + "-" + relation,
                        "L3",
                        kind,
                        relation,
                        0.1,
                        "A finding of kind " + kind + ".",
                        FixtureText.value(a, "A4", "no danger to the town", "P2D", ""),
                        FixtureText.value(b, "B4", "no immediate danger", "", "")));
            }
        }
        return findings;
    }

    /** A finding whose values are whole sentences; kinds and relations take turns. */
    static Finding ofWholeSentences(String words, String alignment, int turn, List<Article> articles) {
        Finding.Kind[] kinds = Finding.Kind.values();
        Finding.Relation[] relations = Finding.Relation.values();
        List<Value> values = new ArrayList<>();
        for (Article article : articles) {
            String text = article.sentences().get(turn).text();
            values.add(FixtureText.value(article, article.sentences().get(turn).id(), text, words, "from " + words));
        }
        return new Finding(
                "f" + turn,
                "E1",
                alignment,
                kinds[turn % kinds.length],
                relations[turn % relations.length],
                values,
                words,
                words,
                "They differ in " + words + ".",
                1.0 / turn);
    }

    private static Finding finding(
            String id,
            String alignment,
            Finding.Kind kind,
            Finding.Relation relation,
            double weight,
            String summary,
            Value... values) {
        return new Finding(
                id, "E1", alignment, kind, relation, List.of(values), "a rule", "how it follows", summary, weight);
    }
}
