package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.PlainWords;
import java.util.Optional;

/** What tells whether two organisations are one: SIREN and plain name, with the facts that can set namesakes apart. */
record Party(Optional<String> siren, String name, Optional<OrganisationKind> kind, Optional<String> department) {

    static Party of(Element<Organisation> organisation) {
        return new Party(
                organisation.optional("siren", Organisation::getSiren).map(siren -> siren.replace(" ", "")),
                PlainWords.of(organisation.value().getName()),
                organisation.optional("kind", Organisation::getKind),
                organisation.optional("department", Organisation::getDepartment));
    }

    /** Whether the other, of the same name, may be the same: nothing that both state differs. */
    boolean mayBe(Party other) {
        return agree(siren, other.siren) && agree(kind, other.kind) && agree(department, other.department);
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
