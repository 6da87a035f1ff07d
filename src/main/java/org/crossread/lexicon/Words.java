package org.crossread.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sets of words that rules ask for by name; {@code word-sets.txt} lists each with its reason. Words are in lower case
 * unless the set says otherwise.
 */
public enum Words {
    /** What starts a sentence after an abbreviation, as it is written: {@code The}. */
    SENTENCE_STARTERS,
    /** What goes on after an hour, as it is written: {@code Monday}, {@code GMT}. */
    AFTER_CLOCK,
    /** What a German ordinal stands after, as it is written: {@code der}. */
    BEFORE_GERMAN_ORDINAL,
    /** What a German ordinal stands before, as it is written: {@code Juni}. */
    AFTER_GERMAN_ORDINAL,
    /** What makes an ordinal of a number: {@code rd}. */
    ORDINAL_ENDINGS,
    /** What a contraction with {@code 's} is built on: {@code it}. */
    CONTRACTED,
    /** The last part of a host's name: {@code com}. */
    TOP_DOMAINS,
    /** Ends of verbs whose two l are their own: {@code call}. */
    DOUBLE_L,

    /** {@code a}, {@code an}, {@code the}. */
    ARTICLES,
    /** {@code who}, {@code which}, {@code that}. */
    RELATIVES,
    /** Pronouns for who does something: {@code they}. */
    SUBJECTS,
    /** Pronouns for whom it is done to: {@code them}. */
    OBJECTS,
    /** Pronouns for whose it is: {@code their}. */
    POSSESSIVES,
    /** Pronouns, in any of these places, that stand for one man or woman: {@code his}. */
    PERSONS,
    /** What makes a possessive of a name. */
    GENITIVES,
    /** Forms of {@code be}. */
    BE,
    /** Stems of verbs of being that go on: {@code remain}. */
    STAYING,
    /** What tells a state as of now: {@code has}. */
    PRESENT,
    /** What tells that something is still to come: {@code will}. */
    FUTURE,
    /** Modals that leave open if it is done: {@code can}. */
    POSSIBLE,
    /** What stands between a verb of deciding and what is decided: {@code to}. */
    BEHIND_DECISION,
    /** What stands between a plan and what is planned: {@code of}. */
    BEHIND_PLAN,
    /** Words that deny: {@code never}. */
    DENIALS,

    /** Verbs beside a quotation: {@code said}. */
    SPEECH_VERBS,
    /** Verbs that only colour the infinitive after them: {@code continued}. */
    CATENATIVES,
    /** What begins a clause right behind a verb of saying: {@code he}. */
    SPOKEN_CLAUSE,
    /** What opens the content of a saying: {@code whether}. */
    CONTENT_STARTERS,
    /** What opens a clause of time, reason or condition: {@code because}. */
    ADVERBIAL_STARTERS,
    /** Prepositions that a whole clause may follow: {@code after}. */
    CLAUSE_PREPOSITIONS,
    /** Prepositions for when or on what occasion something was said: {@code during}. */
    CIRCUMSTANCES,
    /** Prepositions that are such only before a day, a time or a place: {@code on}. */
    PLACING,
    /** How many of a group: {@code some}. */
    QUANTIFIERS,

    /** That not all of them are meant: {@code most}. */
    SOME,

    /** Before a date that is not passed: {@code until}. */
    LIMITS,
    /** Between such a word and its date: {@code the}. */
    BEFORE_DATE,
    /** Before a limit, that one thing ends and another starts there: {@code wait}. */
    TURNING,
    /** That it goes on till now: {@code has}. */
    SO_FAR,
    /** Behind {@code had}, that it was over by then: {@code already}. */
    BY_THEN,
    /** Before a unit that a figure is counted by: {@code per}. */
    RATES,
    /** Before what another is held against: {@code than}. */
    BASELINES,

    /** Between a name and an age: {@code aged}. */
    BEFORE_AGE,
    /** That a figure moved: {@code rose}. */
    MOVING,
    /** Behind {@code of}, those that were counted before: {@code them}. */
    OF_THEM,
    /** Behind a figure, that it is a difference: {@code fewer}. */
    MORE_OR_LESS,
    /** A part of what follows {@code of}: {@code half}. */
    PARTS,
    /** Between {@code of} and the whole: {@code its}. */
    BEFORE_WHOLE,
    /** Stems of nouns that may be said of anybody in a crowd: {@code volunteer}. */
    ANYBODY,
    /** Stems of nouns that only say that something came so often: {@code time}. */
    OCCASIONS,
    /** Stems of verbs with which a bargain is made, whatever it is called: {@code sign}. */
    BARGAINS,
    /** Verbs whose ordinal is a place in a race: {@code finished} second. */
    RACING,
    /** The same before {@code up}: {@code ended} up third. */
    RACING_UP,

    /** What makes another office of one: {@code deputy}. */
    RANKS,
    /** What a minister or a secretary of state is charged with: {@code transport}. */
    FIELDS,
    /** What only holds the name of an office together: {@code of}. */
    OFFICE_LINKS,

    /** Behind a name, what is named: {@code substation}. */
    SORTS,
    /** What says that one more thing of a kind is told of: {@code neighbouring}. */
    BESIDES;

    private static final Map<Words, Set<String>> SETS = read();

    private static Map<Words, Set<String>> read() {
        Map<Words, Set<String>> sets = new EnumMap<>(Words.class);
        for (String line : Lines.of("word-sets.txt")) {
            int colon = line.indexOf(": ");
            Words set = valueOf(line.substring(0, colon).replace('-', '_').toUpperCase(Locale.ROOT));
            sets.computeIfAbsent(set, s -> new HashSet<>()).addAll(Lines.words(line.substring(colon + 2)));
        }
        return sets;
    }

    /** Whether the word is in the set, written so. */
    public boolean has(String word) {
        return all().contains(word);
    }

    /** Whether the word ends in one of the set. */
    boolean end(String word) {
        return all().stream().anyMatch(word::endsWith);
    }

    Set<String> all() {
        return SETS.getOrDefault(this, Set.of());
    }
}
