package fr.santesocial.contract.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.value.Limits;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The loop that judges ids says what the pattern of the model says. */
class IdMalformedProperties {
    @Property(seed = "20260201")
    void theLoopAgreesWithThePattern(@ForAll("ids") String id) {
        assertThat(IdMalformed.isWellFormed(id)).isEqualTo(id.matches(Limits.IDENTIFIER));
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> nearly = Arbitraries.strings()
                .withChars("az09-`{/:AZé_ \n\u0661")
                .ofMinLength(0)
                .ofMaxLength(4);
        Arbitrary<String> right =
                Arbitraries.strings().withChars("abcz0189-").ofMinLength(0).ofMaxLength(66);
        Arbitrary<String> atTheLimit =
                Arbitraries.strings().withChars("az09-").ofMinLength(63).ofMaxLength(66);
        return Arbitraries.oneOf(
                nearly, right, atTheLimit, Arbitraries.strings().ofMaxLength(5));
    }
}
