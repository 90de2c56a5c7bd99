package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.FundingLine;
import fr.santesocial.contract.model.FundingOrigin;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.TaxBasis;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.PlainWords;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One line of money, by what rules ask of it. A number too long to be reckoned with counts as none. */
record Line(Element<Financing> element) {
    // What a line comes to does not depend on where it stands.
    private static final FundingOrigin NOWHERE =
            new FundingOrigin(Optional.empty(), Optional.empty(), Optional.empty());

    /** The lines of a contract, post, fiche or operation, in order. */
    static <T> List<Line> of(Element<T> owner) {
        Member<T> financings = owner.shape().member("financings").orElseThrow();
        return owner.<Financing>children(financings).stream().map(Line::new).toList();
    }

    /** The lines that were not refused. */
    static List<Line> kept(List<Line> lines) {
        return lines.stream().filter(line -> !line.isRefused()).toList();
    }

    Optional<Element<Amount>> amount() {
        return element.child("amount", Financing::getAmount);
    }

    /** The single amount in euros. */
    Optional<BigDecimal> value() {
        return amount().flatMap(Line::single);
    }

    /** The share in percent, which an amount in euros may go with. */
    Optional<BigDecimal> share() {
        return amount().flatMap(amount -> amount.optional("share", Amount::getShare))
                .filter(Line::isReckonable);
    }

    /** Whether it states euros: one amount or the limits of one. */
    boolean isInEuros() {
        return amount().filter(amount -> single(amount).isPresent()
                        || amount.optional("minimum", Amount::getMinimum).isPresent()
                        || amount.optional("maximum", Amount::getMaximum).isPresent())
                .isPresent();
    }

    Optional<FinancingBasis> basis() {
        return element.optional("basis", Financing::getBasis);
    }

    /** Whether its amount is meant as a whole: nothing says that it is for a year, a post or a unit. */
    boolean isWhole() {
        return basis().orElse(FinancingBasis.TOTAL) == FinancingBasis.TOTAL;
    }

    Optional<TaxBasis> tax() {
        return element.optional("tax", Financing::getTax);
    }

    Optional<FinancingStatus> status() {
        return element.optional("status", Financing::getStatus);
    }

    boolean isRefused() {
        return status().equals(Optional.of(FinancingStatus.REFUSED));
    }

    /** The amount in euros, times its years, posts or units; absent where their number or the amount is not known. */
    Optional<BigDecimal> reckoned() {
        element.reads("amount", "basis", "quantity", "period", "status");
        return new FundingLine(element.value(), NOWHERE).amount();
    }

    /**
     * What its figure is a figure of; figures of different things do not add up. A text, because texts have an order, which
     * keeps many different ones with the same hash apart without comparing each with each.
     */
    String subject() {
        StringBuilder subject = new StringBuilder();
        subject.append(basis().orElse(FinancingBasis.TOTAL)).append(tax());
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(element.values("fields", Financing::getFields));
        Optional<Period> period = element.optional("period", Financing::getPeriod);
        subject.append(fields).append(period.flatMap(Period::getStart)).append(period.flatMap(Period::getEnd));
        // Free words come last, and before them how long the first ones are: then no two can be taken for each other.
        Optional<String> words = period.flatMap(Period::getText);
        return subject.append(period.isPresent())
                .append(words.map(String::length))
                .append(words.orElse(""))
                .append(element.optional("unit", Financing::getUnit).map(PlainWords::of))
                .toString();
    }

    /** The single amount in euros that an amount states. */
    static Optional<BigDecimal> single(Element<Amount> amount) {
        return amount.optional("value", Amount::getValue).filter(Line::isReckonable);
    }

    // Adding 1 and 1E+999999999 exactly would fill the memory.
    private static boolean isReckonable(BigDecimal number) {
        return number.scale() <= Limits.FRACTION_DIGITS
                && (long) number.precision() - number.scale() <= Limits.INTEGER_DIGITS;
    }
}
