package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;

/** What texts call an amendment after the word "amendment": its number or, where none is known, its place in the list. */
final class AmendmentName {
    private static final String UNNUMBERED = "amendment.unnumbered";

    private AmendmentName() {}

    /** As a parameter, so that a rank never passes for a number. */
    static Parameter of(Element<Amendment> amendment) {
        // Read past gaps: a number that could not be read must not stop a rule that only names the amendment.
        if (amendment.value().getNumber().isPresent()) {
            return new Parameter.Words(amendment.name());
        }
        Parameters rank = Parameters.none().with("rank", amendment.name());
        return new Parameter.Text(language -> AmendmentRules.WORDING.text(UNNUMBERED, rank.asMap(), language.locale()));
    }
}
