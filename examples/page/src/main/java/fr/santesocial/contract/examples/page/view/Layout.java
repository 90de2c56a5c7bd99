package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.page.Quotation;
import fr.santesocial.contract.rules.report.Finding;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the report on one document stands in a page.
 *
 * @param prefix what anchors of the report begin with, so that the page can hold several
 * @param most how many findings are listed, the gravest first
 * @param anchors where the page shows the place that a pointer names; absent where it shows findings alone
 * @param quotations the line of the document that a finding is about
 */
record Layout(
        String prefix,
        int most,
        Function<String, Optional<String>> anchors,
        Function<Finding, Optional<Quotation>> quotations) {

    /** In the page of the contract itself: all findings, each leading to its place. */
    static Layout beside(Anchors anchors) {
        return new Layout(
                "", Integer.MAX_VALUE, pointer -> Optional.of(anchors.nearest(pointer)), finding -> Optional.empty());
    }

    /** In a page of findings alone. */
    static Layout alone(String prefix, int most, Function<Finding, Optional<Quotation>> quotations) {
        return new Layout(prefix, most, pointer -> Optional.empty(), quotations);
    }
}
