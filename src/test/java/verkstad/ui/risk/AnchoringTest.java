package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.risk.Rule;
import verkstad.texts.Texts;

class AnchoringTest {
    private static final Texts SV = Texts.in(Language.SV);

    @Test
    void aNewWordStandsAmongTheLanguagesOwn() {
        var rule = Anchoring.worded(Rule.DEFAULT, SV, Anchoring.IMPACT, 5, "katastrof");
        assertThat(rule.anchors().impact()).hasSize(5).endsWith("allvarlig", "katastrof");
        assertThat(Lists.isStated(rule.anchors().likelihood())).isFalse();
        assertThat(Anchoring.word(rule, SV, Anchoring.IMPACT, 5)).isEqualTo("katastrof");
        assertThat(Anchoring.word(rule, SV, Anchoring.LIKELIHOOD, 5)).isEqualTo("mycket sannolikt");
    }

    @Test
    void anEmptiedWordIsTheLanguagesAgainAndNothingIsStated() {
        var rule = Anchoring.worded(Rule.DEFAULT, SV, Anchoring.LIKELIHOOD, 1, "aldrig");
        var both = Anchoring.worded(rule, SV, Anchoring.IMPACT, 1, "ingen");
        var one = Anchoring.worded(both, SV, Anchoring.LIKELIHOOD, 1, null);
        assertThat(one.anchors().likelihood()).isEmpty();
        assertThat(one.anchors().impact()).startsWith("ingen");
        assertThat(Anchoring.worded(one, SV, Anchoring.IMPACT, 1, " ").anchors())
                .isNull();
    }
}
