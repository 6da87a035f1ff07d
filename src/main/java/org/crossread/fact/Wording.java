package org.crossread.fact;

import java.util.List;
import org.crossread.model.Article;
import org.crossread.model.Sentence;

/**
 * A sentence cut up in each way that finders read it, once for all of them.
 *
 * @param sentence the sentence
 * @param words as the finders of dates and predicates see it
 * @param predicates its verb groups, in order
 * @param pieces as the finders of numbers and names see it
 */
record Wording(Sentence sentence, List<Lexeme> words, List<Predicates.Predicate> predicates, Pieces pieces) {

    Wording {
        words = List.copyOf(words);
        predicates = List.copyOf(predicates);
    }

    static Wording of(Sentence sentence) {
        List<Lexeme> words = Lexemes.of(sentence.text());
        return new Wording(sentence, words, Predicates.of(words), Pieces.of(sentence.text()));
    }

    /** The wordings of an article's sentences, in order. */
    static List<Wording> of(Article article) {
        return article.sentences().stream().map(Wording::of).toList();
    }
}
