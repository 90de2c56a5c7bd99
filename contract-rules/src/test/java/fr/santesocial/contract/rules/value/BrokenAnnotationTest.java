package fr.santesocial.contract.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the family says where another validator found the breach. */
class BrokenAnnotationTest {
    private static final Spot SPOT = Spot.of("/place");

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of("title", "NotBlank", " ", "value.blank", "Rien n'est écrit pour « intitulé »"),
                Arguments.of("title", "Size", "x".repeat(1001), "value.too-long", ": 1\u00a0001 caractères"),
                Arguments.of("notes", "NotBlank", "", "value.blank", "Rien n'est écrit pour « "),
                Arguments.of("id", "Pattern", "É", "value.id-malformed", "« É », donné pour « identifiant »"),
                Arguments.of("generation", "PositiveOrZero", -2, "value.out-of-range", "Le nombre -2,"));
    }

    @ParameterizedTest(name = "{0} breaks @{1}")
    @MethodSource("breaches")
    void isSaidAsTheRuleSaysIt(String member, String annotation, Object value, String id, String words) {
        Finding finding = finding(Shapes.contract(), member, annotation, value).orElseThrow();
        assertThat(finding.getRuleId()).isEqualTo(id);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getSpot()).isEqualTo(SPOT);
        assertThat(finding.message(Locale.FRENCH)).contains(words);
    }

    @Test
    void eachAnnotationOfOneMemberHasItsOwnRule() {
        Shape<?> amounts = shape(Amount.class);
        assertThat(finding(amounts, "share", "Max", new BigDecimal("101")))
                .hasValueSatisfying(finding -> assertThat(finding.getRuleId()).isEqualTo("value.out-of-range"));
        assertThat(finding(amounts, "share", "Digits", new BigDecimal("0.0000001")))
                .hasValueSatisfying(finding -> assertThat(finding.getRuleId()).isEqualTo("value.too-many-digits"));
    }

    @Test
    void anAnnotationThatTheMemberDoesNotBearIsLeftToItsOwner() {
        Shape<?> contract = Shapes.contract();
        Annotation ofIds = borne(contract, member(contract, "id"), "Pattern");
        assertThat(ValueRules.finding(ofIds, contract, member(contract, "title"), "É", SPOT))
                .isEmpty();
    }

    @Test
    void aListIsNoValue() {
        assertThat(finding(Shapes.contract(), "notes", "NotBlank", List.of(" ")))
                .isEmpty();
    }

    private static Optional<Finding> finding(Shape<?> shape, String member, String annotation, Object value) {
        Member<?> found = member(shape, member);
        return ValueRules.finding(borne(shape, found, annotation), shape, found, value, SPOT);
    }

    private static Annotation borne(Shape<?> shape, Member<?> member, String annotation) {
        return Constraints.of(shape, member).stream()
                .filter(each -> each.annotationType().getSimpleName().startsWith(annotation))
                .findFirst()
                .orElseThrow();
    }

    private static Shape<?> shape(Class<?> type) {
        return Shapes.all().stream()
                .filter(shape -> shape.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static Member<?> member(Shape<?> shape, String name) {
        return shape.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
