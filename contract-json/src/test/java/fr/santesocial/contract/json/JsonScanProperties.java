package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Our scan of the form and the token reader agree on which texts are broken, and what is said of it stays in the text. */
class JsonScanProperties {
    private static final String LIKELY = "{}[]\",:\\0123456789eE.-+ \n\t/nulltrue'#é“\u00a0;=N";
    private static final JsonTokens TOKENS = new JsonTokens(ReaderLimits.STANDARD);

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Property
    void soundTextsAreSound(@ForAll("contracts") Contract contract) {
        assertThat(JsonScan.of(ContractWriter.indented().write(contract))).isNull();
        assertThat(JsonScan.of(ContractWriter.compact().write(contract))).isNull();
    }

    @Property
    void brokenTextsAreBroken(@ForAll("contracts") Contract contract, @ForAll Random random) {
        StringBuilder text = new StringBuilder(ContractWriter.indented().write(contract));
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            // The brace at the start stays: of texts and numbers alone the token reader demands a space behind them.
            int at = 1 + random.nextInt(text.length() - 1);
            String likely = Character.toString(LIKELY.charAt(random.nextInt(LIKELY.length())));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, likely);
                case 1 -> text.replace(at, at + 1, likely);
                case 2 -> text.delete(at, Math.min(text.length() - 1, at + 1 + random.nextInt(4)));
                default -> text.setLength(Math.max(2, at));
            }
        }
        assertAgreement(text.toString());
    }

    @Property
    void soAreShortTextsOfLikelyCharacters(@ForAll Random random) {
        StringBuilder text = new StringBuilder("[");
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(LIKELY.charAt(random.nextInt(LIKELY.length())));
        }
        assertAgreement(text.append(random.nextBoolean() ? "]" : "").toString());
    }

    private static void assertAgreement(String text) {
        JsonScan.FormBreak at = JsonScan.of(text);
        boolean broken = at != null;
        // Of codes the token reader takes more for digits than there are.
        if (!broken || !ScalarForm.hasStrangeCode(text)) {
            assertThat(broken)
                    .as(at == null ? text : text.substring(at.start(), Math.min(text.length(), at.at() + 9)))
                    .isEqualTo(isBrokenForTokens(text));
        }
        if (broken) {
            SyntaxFault fault = SyntaxJudge.of(text, 0);
            assertThat(fault.from()).isBetween(0, fault.to());
            assertThat(fault.to()).isBetween(fault.from(), text.length());
            assertThat(Objects.requireNonNull(fault.parameters().asMap().get("cause"))
                            .toString())
                    .isNotBlank();
            Structure.WORDING.text(
                    Structure.SYNTAX.id() + ".message", fault.parameters().asMap(), Locale.FRENCH);
            Structure.WORDING.text(
                    Structure.SYNTAX.id() + ".fix", fault.parameters().asMap(), Locale.ENGLISH);
        }
    }

    /** Whether the tokens end before the first value does; what stands behind it does not matter. */
    private static boolean isBrokenForTokens(String text) {
        try (JsonParser parser = TOKENS.open(text)) {
            boolean empty = parser.nextToken() == null;
            parser.skipChildren();
            parser.finishToken();
            return empty;
        } catch (JacksonException broken) {
            return true;
        }
    }
}
