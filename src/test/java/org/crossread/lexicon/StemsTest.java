package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rise: rise rises rose risen rising",
                "close: close closes closed closing",
                "hop: hop hops hopped hopping",
                "hope: hope hopes hoped hoping",
                "visit: visit visits visited visiting",
                "decide: decide decides decided deciding",
                "announce: announce announces announced announcing",
                "carry: carry carries carried carrying",
                "travel: travel travels travelled travelling traveled traveling",
                "control: control controls controlled controlling",
                "install: install installs installed installing",
                "fall: fall falls fell fallen falling",
                "injure: injure injures injured injuring",
                "require: require requires required requiring",
                "monitor: monitor monitors monitored monitoring",
                "charge: charge charges charged charging",
                "hang: hang hangs hanging hung",
                "change: change changes changed changing",
                "treat: treat treats treated treating",
                "evacuate: evacuate evacuates evacuated evacuating",
                "organise: organise organize organised organizing",
                "agree: agree agrees agreed agreeing",
                "woman: woman women woman's women's",
                "county: county counties county's",
                "hanger: hanger hangers",
                "virus: virus viruses",
                "colour: colour color colors",
                "house: house houses housed",
                "crisis: crisis crises",
                "pass: pass passes passed passing",
                "die: die dies died dying",
                "quote: quote quoted quoting",
                "exclude: exclude excluded excluding",
                "pour: pour poured pouring",
                "settle: settle settled settling"
            })
    void all_forms_of_a_word_have_one_stem(String line) {
        String[] sides = line.split(": ", 2);
        assertThat(Arrays.stream(sides[1].split(" ", -1)).map(Stems.standard()::of))
                .containsOnly(sides[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"news", "bus", "evening", "hundred", "spring", "perhaps", "physics", "a617", "2021", "’s", ""})
    void what_only_looks_inflected_stays(String word) {
        assertThat(Stems.standard().of(word)).isEqualTo(word);
    }

    @Test
    void different_words_stay_apart() {
        Stems stems = Stems.standard();
        assertThat(stems.of("closure")).isNotEqualTo(stems.of("close"));
        assertThat(stems.of("iranian")).isNotEqualTo(stems.of("iraqi"));
        assertThat(stems.of("wounded")).isNotEqualTo(stems.of("winding"));
    }
}
