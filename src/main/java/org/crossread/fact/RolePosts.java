package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.fact.RolePhrases.Phrase;
import org.crossread.lexicon.Posts;
import org.crossread.lexicon.Posts.Post;
import org.crossread.model.RolesFact;
import org.crossread.model.Span;

/**
 * Finds by name who was at a post or had it: {@code at the wheel was Bell}, {@code Bell had the wheel},
 * {@code the deciding vote came from Bell}. The post is whom the deed is done to.
 */
final class RolePosts {

    private final List<Lexeme> words;
    private final RolePhrases phrases;

    RolePosts(List<Lexeme> words, RolePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Who has which post, in order of the sentence. */
    List<RolesFact> all() {
        List<RolesFact> facts = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (Post post : Posts.standard().from(words.get(at).text())) {
                if (spelled(post.words(), at)) {
                    told(post, at)
                            .filter(f -> facts.isEmpty()
                                    || !facts.get(facts.size() - 1).where().overlaps(f.where()))
                            .ifPresent(facts::add);
                }
            }
        }
        return facts;
    }

    private Optional<RolesFact> told(Post post, int at) {
        int end = at + post.words().size();
        Phrase behind = post.held() ? come(end) : phrases.isBe(end) ? phrases.suffering(end + 1) : Phrase.NONE;
        if (named(behind)) {
            return fact(post, at, end, behind);
        }
        int verb = at - 1;
        while (verb > 0 && words.get(verb).text().endsWith("ly")) {
            verb--;
        }
        boolean has = verb > 0
                && (post.held()
                        ? Posts.standard().holding(words.get(verb).text())
                        : Posts.standard().sitting(words.get(verb).text()));
        Phrase before = has ? holder(verb - 1) : Phrase.NONE;
        return named(before) ? fact(post, at, end, before) : Optional.empty();
    }

    /** Who stands behind "came from" and the like; "was" alone is one of them. */
    private Phrase come(int end) {
        for (List<String> coming : Posts.standard().coming()) {
            if (spelled(coming, end)) {
                return phrases.suffering(end + coming.size());
            }
        }
        return phrases.isBe(end) ? phrases.suffering(end + 1) : Phrase.NONE;
    }

    /** Who stands before the verb: "the first officer, Bell, had" is Bell. */
    private Phrase holder(int last) {
        if (last > 0 && words.get(last).is(",")) {
            Phrase aside = phrases.before(last - 1);
            if (named(aside) && aside.from() > 0 && words.get(aside.from() - 1).is(",")) {
                return aside;
            }
        }
        return phrases.subject(last);
    }

    private boolean named(Phrase phrase) {
        return !phrase.isNone() && words.get(phrase.to() - 1).capital();
    }

    private boolean spelled(List<String> said, int at) {
        for (int i = 0; i < said.size(); i++) {
            if (!DateAmounts.is(words, at + i, said.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<RolesFact> fact(Post post, int at, int end, Phrase who) {
        int from = Math.min(at, who.from());
        int to = Math.max(end, who.to());
        String thing = post.words().get(post.words().size() - 1);
        return Optional.of(new RolesFact(
                new Span(words.get(from).start(), words.get(to - 1).end()), post.deed(), who.head(), thing));
    }
}
